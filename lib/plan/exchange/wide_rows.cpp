// SPDX-License-Identifier: MIT
#include "plan/exchange/wide_rows.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "plan/base/text.hpp"
#include "plan/book/keys.hpp"
#include "plan/book/read/scalars.hpp"

namespace plan {
namespace {

constexpr std::array sections = {"history", "years.pins", "years.budget"};

/// A column that is a period.
struct PeriodColumn {
  std::size_t column;
  std::string name;
  Period period;
};

using Texts = std::vector<std::pair<std::string, std::string>>;
using Figures = std::vector<std::pair<const PeriodColumn*, std::string>>;

class WideReading {
 public:
  WideReading(const ExportMap& map, CellReader& cells, CsvSheet& sheet, std::uint32_t file,
              const RecordImport::Reject& reject)
      : map_(map),
        wide_(*map.wide),
        cells_(cells),
        sheet_(sheet),
        file_(file),
        on_reject_(reject) {}

  WideRows run(Diagnostics& setup) {
    bind(setup);
    if (setup.has_errors()) return {};
    CsvRow row;
    while (sheet_.next(row)) {
      ++made_.rows;
      if (row.fault == CsvFault::open_quote) {
        setup.error("csv-syntax", row.place(file_, row.fault_at), fault_text(*row.fault),
                    fault_hint(*row.fault));
        break;
      }
      filled_->fill(row);
      read(row);
    }
    cells_.judge_columns(setup);
    return std::move(made_);
  }

 private:
  struct BoundKey {
    const KeyedSource* source;
    KeyAs as;
    BoundValue value;
  };

  std::string_view section() const { return sections[static_cast<std::size_t>(wide_.into)]; }
  std::string_view value_key() const {
    if (wide_.into == WideMap::Into::pins) return "target";
    return wide_.into == WideMap::Into::budget ? std::string_view("amount")
                                               : std::string_view(wide_.value);
  }

  void bind(Diagnostics& setup) {
    Columns columns(sheet_.headings(), setup);
    forms_ = forms_over(map_.values, {});
    std::set<std::size_t> taken;
    for (const KeyedSource& one : wide_.keys) {
      const Key& row = *find_key(section(), one.key);
      keys_.push_back({&one, {one.key, row.type, row.of}, BoundValue(one.source, forms_, columns)});
      taken.insert(keys_.back().value.columns().begin(), keys_.back().value.columns().end());
    }
    rows_ = std::make_unique<BoundConditions>(map_.rows, columns);
    filled_ = std::make_unique<FilledColumns>(map_.file.fill_down, columns);
    find_periods(taken, setup);
    find_value(setup);
  }

  void find_value(Diagnostics& setup) {
    const Key* row = find_key(section(), value_key());
    const bool good = row && (row->type == Type::amount || row->type == Type::quantity ||
                              row->type == Type::integer);
    if (good) {
      value_as_ = {row->key, row->type, row->of};
      return;
    }
    setup.error("unknown-key", wide_.at,
                said("{} is no figure of {}", quote(value_key()), section()),
                said("write value: sales"));
  }

  void find_periods(const std::set<std::size_t>& taken, Diagnostics& setup) {
    const DateForm form = wide_.periods.value_or(DateForm{});
    for (std::size_t i = 0; i < sheet_.headings().size(); ++i) {
      const std::string& heading = sheet_.headings()[i];
      if (taken.contains(i) || heading.empty() || heading.starts_with(rejected_column)) continue;
      const auto name = period_of_heading(heading, form, wide_.year);
      if (!name) continue;
      const auto period = parse_period(*name, cells_.book().fiscal());
      if (period) periods_.push_back({i, *name, *period});
    }
    check_periods(setup);
    if (periods_.empty())
      setup.error("bad-period", {file_, sheet_.heading_place(0).line, 0},
                  said("no heading is a period"),
                  said("say in the map how they are written, as periods: MMM YYYY, and the year "
                       "where they name none"));
  }

  void check_periods(Diagnostics& setup) const {
    for (std::size_t i = 1; i < periods_.size(); ++i)
      for (std::size_t j = 0; j < i; ++j)
        if (!common(periods_[i].period.span, periods_[j].period.span).empty())
          return setup.error("bad-period", sheet_.heading_place(periods_[i].column),
                             said("the headings {} and {} share days",
                                  quote(sheet_.headings()[periods_[j].column]),
                                  quote(sheet_.headings()[periods_[i].column])),
                             said("take sums over several periods out of the file"));
  }

  /// What tells the row from others.
  Texts keys_of_row(const RowAt& at) {
    room_.clear();
    Texts keys;
    for (const BoundKey& key : keys_) {
      const RowText stands = key.value.text(at.row, room_);
      const std::string_view text = cells_.read(key.value, key.as, at, room_);
      if (text.empty() && !at.findings.has_errors())
        at.findings.error(
            "missing-key", at.place(stands.column), said("the row has no {}", key.as.key),
            hint_if_total(at, said("mend the row, or leave it out with unless: in the map")));
      keys.emplace_back(key.as.key, text);
    }
    return keys;
  }

  void read(const CsvRow& row) {
    Diagnostics found;
    const RowAt at{row, file_, found};
    if (!judge_shape(at, sheet_.headings().size(), sheet_.delimiter())) return reject(row, found);
    if (!rows_->admit(row)) {
      ++made_.left_out;
      return;
    }
    const Texts keys = keys_of_row(at);
    const Figures cells = figures(row, at);
    if (!found.has_errors() && !known_.insert(keys).second)
      found.error("row-key-twice", {file_, row.line, 0}, said("another row has the same keys"),
                  said("add them up in the file, or name a further key in the map"));
    if (found.has_errors()) return reject(row, found);
    for (const auto& [period, text] : cells)
      made_.total = sum(made_.total, *read_number(text, {}, cells_.currency()));
    add(keys, cells);
  }

  Figures figures(const CsvRow& row, const RowAt& at) const {
    Figures cells;
    for (const PeriodColumn& period : periods_) {
      const auto cell = cell_of(row, period.column);
      if (forms_.is_blank(cell)) continue;
      if (auto text = figure(cell, period.column, at)) cells.emplace_back(&period, *text);
    }
    return cells;
  }

  std::size_t most_decimals() const {
    if (value_as_.type == Type::amount) return static_cast<std::size_t>(cells_.currency().kept);
    return value_as_.type == Type::quantity ? 3 : 0;
  }

  /// Whether it is of the book's currency and, as a target or a budget, not under 0.
  bool fits(const ExactNumber& number, std::string_view cell, std::size_t column,
            const RowAt& at) const {
    const bool is_own = number.currency.empty() || number.currency == cells_.currency().code;
    if (!is_own)
      refuse({"bad-number", said("{} is not in {}", quote(cell), cells_.currency().code),
              said("a wide table is in the book's currency")},
             column, at);
    const bool is_sound = wide_.into == WideMap::Into::history || number.digits >= 0;
    if (!is_sound)
      refuse({"out-of-range", said("{} is under 0", quote(cell)), said("mend it in the file")},
             column, at);
    return is_own && is_sound;
  }

  std::optional<std::string> figure(std::string_view cell, std::size_t column,
                                    const RowAt& at) const {
    const auto number = read_number(cell, forms_.numbers, cells_.currency());
    if (!number) refuse(number.refusal(), column, at);
    if (!number || !fits(*number, cell, column, at)) return {};
    cells_.note_grouping(*number, cell, column, at);
    if (value_as_.type == Type::amount && !forms_.marks_said)
      cells_.note_decimals(*number, cell, column, at);
    std::string text = written(*number);
    const auto point = text.find('.');
    if (point == std::string::npos || text.size() - point - 1 <= most_decimals()) return text;
    at.findings.error("too-many-decimals", at.place(column),
                      said("{} has more than {} decimals", quote(cell), most_decimals()),
                      said("round it in the file, or keep more in the book: decimals:"));
    return {};
  }

  int year_of(const PeriodColumn& period) const {
    return fiscal_year_of(period.period.span.first, cells_.book().fiscal());
  }

  void add(const Texts& keys, const Figures& cells) {
    if (wide_.into == WideMap::Into::budget) return add_budget(keys, cells);
    for (const auto& [period, text] : cells) {
      WideEntry entry;
      if (wide_.into == WideMap::Into::pins) entry.year = year_of(*period);
      entry.keys = keys;
      entry.keys.emplace_back("period", period->name);
      entry.values = {{std::string(value_key()), text}};
      made_.entries.push_back(std::move(entry));
    }
  }

  /// A year's amount with its months as weights; those of a quarter have its figure in equal parts.
  void add_budget(const Texts& keys, const Figures& cells) {
    std::map<int, std::pair<ExactRatio, std::array<std::string, 12>>> years;
    const unsigned first = cells_.book().fiscal().start_month;
    for (const auto& [period, text] : cells) {
      const ExactNumber number = *read_number(text, {}, cells_.currency());
      std::array<std::string, 12> none;
      none.fill("0");
      auto& [sum, weights] =
          years.try_emplace(year_of(*period), ExactRatio(ExactNumber{}), none).first->second;
      sum.add(number, 1);
      for (Month month = month_of(period->period.span.first);
           month.span().first <= period->period.span.last; month = month + 1)
        weights[(month.month() + 12 - first) % 12] = weight_of(*period, number);
    }
    for (const auto& [year, of] : years) add_budget_year(year, of.first, of.second, keys);
  }

  /// Of one month of the period, twelve times its part, so that it is no fraction.
  static std::string weight_of(const PeriodColumn& period, const ExactNumber& number) {
    const Span span = period.period.span;
    ExactNumber weight = number;
    weight.digits *= 12 / (month_of(span.last) - month_of(span.first) + 1);
    return written(weight);
  }

  void add_budget_year(int year, const ExactRatio& sum, const std::array<std::string, 12>& weights,
                       const Texts& keys) {
    const std::string amount =
        written(*sum.rounded(static_cast<std::size_t>(cells_.currency().kept)));
    WideEntry entry{year, keys, {{"amount", amount}}};
    std::string season;
    for (const std::string& weight : weights) season += (season.empty() ? "" : ", ") + weight;
    if (amount != "0") entry.values.emplace_back("season", "[" + season + "]");
    made_.entries.push_back(std::move(entry));
  }

  void reject(const CsvRow& row, const Diagnostics& found) {
    ++made_.rejected;
    const Diagnostic& first = found.all().front();
    const auto same = std::ranges::find_if(made_.rejections, [&](const Rejection& one) {
      return one.finding.code == first.code && one.finding.text == first.text;
    });
    if (same == made_.rejections.end())
      made_.rejections.push_back({first, 1});
    else
      ++same->rows;
    on_reject_(row, first);
  }

  const ExportMap& map_;
  const WideMap& wide_;
  CellReader& cells_;
  CsvSheet& sheet_;
  std::uint32_t file_;
  const RecordImport::Reject& on_reject_;
  CellForms forms_{};
  std::vector<BoundKey> keys_{};
  std::unique_ptr<BoundConditions> rows_{};
  std::unique_ptr<FilledColumns> filled_{};
  std::vector<PeriodColumn> periods_{};
  KeyAs value_as_{};
  std::set<Texts> known_{};
  std::deque<std::string> room_{};
  WideRows made_{};
};

}  // namespace

WideRows read_wide(const ExportMap& map, CellReader& cells, CsvSheet& sheet, std::uint32_t file,
                   const RecordImport::Reject& reject, Diagnostics& setup) {
  return WideReading(map, cells, sheet, file, reject).run(setup);
}

}  // namespace plan
