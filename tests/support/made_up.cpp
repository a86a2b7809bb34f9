// SPDX-License-Identifier: MIT
#include "made_up.hpp"

#include <random>

namespace plan::made_up {
namespace {

Row row(std::initializer_list<std::string> labels, std::initializer_list<std::int64_t> yuan_amounts,
        Row::Kind kind = Row::Kind::plain) {
  Row made;
  made.kind = kind;
  for (const std::string& label : labels) made.cells.emplace_back(label);
  for (const std::int64_t amount : yuan_amounts)
    made.cells.emplace_back(Money::minor(amount * 100));
  return made;
}

class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}
  std::int64_t roll(std::int64_t least, std::int64_t most) {
    const auto span = static_cast<std::uint64_t>(most - least) + 1;
    return least + static_cast<std::int64_t>(engine_() % span);
  }
  Cell cell(Unit unit) {
    const auto kind = roll(0, 9);
    if (kind == 0) return Blank{};
    if (kind == 1) return NotAvailable{roll(0, 1) ? "no target" : "base is 0"};
    switch (unit) {
      case Unit::money: return Money::minor(roll(0, 3) ? roll(-1'000'000'000, 1'000'000'000) : 0);
      case Unit::rate:
      case Unit::factor: return Rate(roll(-3000, 3000), roll(1, 1000));
      case Unit::count: return roll(-5000, 5'000'000);
      case Unit::quantity: return Quantity{roll(-1000, 9'000'000)};
      case Unit::date: return Day(std::chrono::days(roll(-20'000, 40'000)));
      default: return text();
    }
  }
  std::string text() {
    static const std::string texts[] = {"张伟",  "O'Brien",  "a,b",    "say \"hi\"", "two\nlines",
                                        "tab\t", "=1+1",     "＝1",    "- x",        "back\\slash",
                                        "é",     "\x1b[31m", "\u202E", "",           "欧阳娜娜"};
    return texts[roll(0, std::size(texts) - 1)];
  }

 private:
  std::mt19937 engine_;
};

}  // namespace

Display yuan() {
  Display how;
  how.currency = find_currency("CNY");
  return how;
}

Document year() {
  Table table{"targets", "Targets", {{"rep", "rep"}}, {}};
  for (const int month : {1, 2, 3, 4}) {
    const std::string key = "2026-0" + std::to_string(month);
    table.columns.push_back({key, key, Unit::money, month < 3 ? "1" : "2"});
    if (month % 2 == 0)
      table.columns.push_back({month < 3 ? "q1" : "q2", month < 3 ? "Q1" : "Q2", Unit::money,
                               month < 3 ? "1" : "2", true});
  }
  table.columns.push_back({"year", "2026", Unit::money, "", true});
  table.rows = {row({"张伟"}, {100, 200, 300, 1000, 0, 1000, 1300}),
                row({"O'Brien"}, {1, 2, 3, 4, 5, 9, 12}),
                row({"华东"}, {101, 202, 303, 1004, 5, 1009, 1312}, Row::Kind::subtotal),
                row({"李娜"}, {9, 1, 10, 1, 1, 2, 12})};
  table.total = row({"total"}, {110, 203, 313, 1005, 6, 1011, 1324});
  return {"split", "Targets of 2026", {{"book", "book", "Demo"}}, {table}, {}};
}

Document random(std::uint32_t seed) {
  Dice dice(seed);
  Table table{"made", "Made up", {}, {}};
  const auto columns = dice.roll(1, 8);
  for (std::int64_t i = 0; i < columns; ++i) {
    const std::string name = "c" + std::to_string(i);
    const auto unit = static_cast<Unit>(dice.roll(0, 7));
    table.columns.push_back({name, name, unit, dice.roll(0, 1) ? "G" + std::to_string(i / 3) : ""});
  }
  const auto rows = dice.roll(1, 12);
  for (std::int64_t i = 0; i < rows; ++i) {
    Row made;
    for (const Column& column : table.columns) made.cells.push_back(dice.cell(column.unit));
    table.rows.push_back(std::move(made));
  }
  return {"made", "Made up", {{"seed", "seed", std::to_string(seed)}}, {table}, {{"n", "A note"}}};
}

std::string written(std::string_view writer, const Document& document, const Display& how) {
  return find_writer(writer)->render(document, how);
}

std::string without_colour(const std::string& text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\x1b')
      at = text.find('m', at);
    else
      plain += text[at];
  }
  return plain;
}

}  // namespace plan::made_up
