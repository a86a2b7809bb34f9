// SPDX-License-Identifier: MIT
#include "plan/exchange/guess/guessed_map.hpp"

#include <algorithm>
#include <utility>

#include "plan/base/ascii.hpp"
#include "plan/base/text.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/exchange/guess/guess_grounds.hpp"
#include "plan/exchange/guess/guessed_key.hpp"

namespace plan {
namespace {

using Shape = GuessedLine::Shape;

/// A map's name out of a file's: letters, digits, - and _ alone.
std::string name_of_map(const std::string& stem) {
  std::string name;
  for (const char c : stem) {
    if ((c & 0x80) != 0 || is_letter(c) || is_digit(c) || c == '_')
      name += c;
    else if (!name.empty() && name.back() != '-')
      name += '-';
  }
  std::size_t end = std::min<std::size_t>(name.size(), 24);
  while (end < name.size() && (name[end] & 0xC0) == 0x80) --end;  // no half of a letter
  name.resize(end);
  while (name.ends_with('-')) name.pop_back();
  return name.empty() || !is_id(name) ? "export" : name;
}

GuessedLine file_lines(const ExportSample& sample) {
  GuessedLine file = mapping_line("file");
  if (sample.encoding.name != "UTF-8" && sample.encoding.mark == 0)
    file.lines.push_back(
        word_line("encoding", sample.encoding.name,
                  sample.encoding.guessed ? said("guessed: are all letters right?") : Said()));
  if (sample.delimiter != ',')
    file.lines.push_back(word_line(
        "delimiter", sample.delimiter == '\t' ? "tab" : std::string(1, sample.delimiter)));
  if (sample.skip_top > 0)
    file.lines.push_back(word_line(
        "skip-top", std::to_string(sample.skip_top),
        sample.top.empty() ? Said() : said("above the headings: {}", sample.top.front())));
  if (!sample.until.empty()) file.lines.push_back(words_line("until", {sample.until}));
  if (sample.skip_foot > 0)
    file.lines.push_back(word_line("skip-foot", std::to_string(sample.skip_foot),
                                   said("the last rows seem to be none; is it always so many?")));
  return file;
}

/// Columns whose blanks mean what stands above: all blank together in many rows, never in the
/// first.
std::vector<std::size_t> filled_down(const GuessGrounds& grounds) {
  const auto& rows = grounds.sample.rows;
  const ColumnTraits* day = grounds.roles.first({ColumnRole::date, ColumnRole::order});
  if (rows.empty() || !day || day->blank * 10 < rows.size() || grounds.is_blank(0, *day)) return {};
  const auto is_line = [&](std::size_t row) {
    return grounds.is_blank(row, *day) &&
           std::ranges::count_if(rows[row], [](const auto& cell) { return !cell.empty(); }) >= 2;
  };
  if (grounds.count(is_line) != day->blank) return {};
  std::vector<std::size_t> columns;
  for (const ColumnRole role : {ColumnRole::order, ColumnRole::date, ColumnRole::customer,
                                ColumnRole::rep, ColumnRole::status, ColumnRole::team}) {
    const ColumnTraits* column = grounds.at(role);
    if (column && column->blank >= day->blank && grounds.blanks(*column, is_line) == day->blank)
      columns.push_back(grounds.index(*column));
  }
  if (columns.size() < 2) columns.clear();
  return columns;
}

ExportSample with_filled(ExportSample sample, const std::vector<std::size_t>& columns) {
  for (std::size_t row = 1; row < sample.rows.size(); ++row)
    for (const std::size_t column : columns)
      if (sample.rows[row][column].empty()) sample.rows[row][column] = sample.rows[row - 1][column];
  return sample;
}

void add_fill_down(const ExportSample& sample, const std::vector<std::size_t>& columns,
                   GuessedLine& file) {
  if (columns.empty()) return;
  std::vector<std::string> names;
  for (const std::size_t column : columns) names.push_back(sample.headings[column]);
  file.lines.push_back(words_line("fill-down", names));
  file.lines.back().doubt = said("blank in many rows: is what stands above meant?");
}

void add_marks(const GuessGrounds& grounds, GuessedLine& values) {
  const NumberMarks marks = grounds.marks();
  const auto in_doubt = std::ranges::any_of(grounds.traits.columns, [](const ColumnTraits& one) {
    return one.holds == Holds::numbers && one.mark_in_doubt;
  });
  if (marks.decimal != '.')
    values.lines.push_back(word_line("decimal", std::string(1, marks.decimal)));
  if (!marks.thousands.empty()) values.lines.push_back(word_line("thousands", marks.thousands));
  if (in_doubt && !values.lines.empty() && values.lines.back().key != "date")
    values.lines.back().doubt = said("or is the mark of decimals?");
}

GuessedLine value_lines(const GuessGrounds& grounds) {
  GuessedLine values = mapping_line("values");
  const std::string form = grounds.date_form();
  if (!form.empty()) {
    values.lines.push_back(word_line("date", form));
    for (const ColumnTraits& column : grounds.traits.columns)
      if (column.day_or_month && column.date_form == form)
        values.lines.back().doubt =
            said("day or month first? {} could be both", quote(column.values.front().first));
  }
  add_marks(grounds, values);
  if (!grounds.traits.blanks.empty()) {
    GuessedLine blank{"blank", Shape::flow_list, {}, {}, {}, {}};
    for (const std::string& word : grounds.traits.blanks)
      blank.lines.push_back(word_line({}, word));
    values.lines.push_back(std::move(blank));
  }
  return values;
}

/// All keys and values of the line and below it.
void add_words(const GuessedLine& line, std::vector<std::string>& words) {
  words.push_back(line.key);
  words.push_back(line.value);
  for (const GuessedLine& one : line.lines) add_words(one, words);
}

bool is_named(const std::string& heading, const std::vector<std::string>& words) {
  return std::ranges::any_of(words, [&](const std::string& one) {
    return one == heading || one.find("{" + heading + "}") != std::string::npos;
  });
}

/// What the columns are that the map doesn't name.
void tell_others(const ExportSample& sample, const SampleTraits& traits, bool is_wide,
                 GuessedLine& root) {
  std::vector<std::string> named;
  add_words(root, named);
  std::string left;
  for (std::size_t i = 0; i < sample.columns(); ++i) {
    if (is_wide && traits.columns[i].holds != Holds::words) continue;
    const std::string& heading = sample.headings[i];
    if (!heading.empty() && left.size() < 300 && !is_named(heading, named))
      left += (left.empty() ? "" : ", ") + heading;
  }
  if (!left.empty()) root.above.push_back(said("not read: {}", left));
}

using GuessKind = bool (*)(const GuessGrounds&, GuessedLine&);
constexpr std::pair<const char*, GuessKind> kinds_guessed[] = {
    {"wide", guess_wide},         {"deals", guess_deals},       {"contacts", guess_contacts},
    {"expenses", guess_expenses}, {"payments", guess_payments}, {"orders", guess_orders},
    {"things", guess_things}};

/// Of which kind the export is, its records in the map; empty: not told.
std::string guess_kind(const GuessGrounds& grounds, GuessedLine& root) {
  for (const auto& [name, guess] : kinds_guessed)
    if (guess(grounds, root)) return name;
  return {};
}

}  // namespace

GuessedMap guess_map(const ExportSample& as_exported, const GuessContext& context) {
  const SampleTraits seen = traits_of(as_exported, context.currency);
  const auto down = filled_down(GuessGrounds(as_exported, seen, context));
  const ExportSample sample = with_filled(as_exported, down);
  const SampleTraits traits = traits_of(sample, context.currency);
  const GuessGrounds grounds(sample, traits, context);
  GuessedMap made;
  made.root.shape = Shape::mapping;
  made.root.lines.push_back(
      word_line("map", name_of_map(context.stem), said("its records' ids begin so")));
  GuessedLine file = file_lines(sample);
  add_fill_down(sample, down, file);
  for (GuessedLine part : {std::move(file), value_lines(grounds)})
    if (!part.lines.empty()) made.root.lines.push_back(std::move(part));
  made.kind = guess_kind(grounds, made.root);
  tell_no_key(grounds, made.root);
  tell_others(sample, traits, made.kind == "wide", made.root);
  return made;
}

}  // namespace plan
