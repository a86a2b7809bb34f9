// SPDX-License-Identifier: MIT
#include "plan/exchange/guess/deal_records.hpp"

#include "plan/book/read/scalars.hpp"
#include "plan/exchange/guess/value_words.hpp"

namespace plan {
namespace {

using Is = ColumnRole;

class DealRecords {
 public:
  DealRecords(const GuessGrounds& grounds, const DealOutcome& outcome, const ColumnTraits* deal)
      : grounds_(grounds), outcome_(outcome), deal_(deal) {}

  void add_to(GuessedLine& records) const {
    records.lines.push_back(lead());
    add_stage(records);
    if (!outcome_.won.empty()) records.lines.push_back(order());
    if (!outcome_.lost.empty()) records.lines.push_back(lost());
  }

 private:
  const ColumnTraits* at(Is role) const { return grounds_.at(role); }

  GuessedLine entry(const char* kind, const ColumnTraits* column,
                    const std::vector<std::string>& words) const {
    GuessedLine entry = mapping_line({}, {word_line("kind", kind)});
    if (column) entry.lines.push_back(condition_line("when", *column, words));
    return entry;
  }

  /// Rows without a day make no record.
  void add_day(GuessedLine& entry, std::initializer_list<const ColumnTraits*> columns,
               const GuessGrounds::Passes& rows) const {
    auto days = grounds_.enough(columns, rows);
    if (days.empty())
      days = {grounds_.roles.first({Is::created, Is::date, Is::closed, Is::won_on, Is::expected})};
    const std::size_t blank = days.size() > 1 ? 0 : grounds_.blanks(*days.front(), rows);
    if (blank > 0) {
      GuessedLine unless = condition_line("unless", *days.front(), {""});
      unless.doubt = said("rows without a day: {}", blank);
      entry.lines.push_back(std::move(unless));
    }
    entry.lines.push_back(grounds_.value("date", days));
  }

  void add_who(GuessedLine& entry) const {
    entry.lines.push_back(grounds_.rep());
    const auto customers = grounds_.enough({at(Is::customer), at(Is::contact)});
    if (!customers.empty()) entry.lines.push_back(grounds_.value("customer", customers));
    grounds_.add(entry, "product", Is::product);
    entry.lines.push_back(deal_ ? grounds_.value("deal", *deal_) : deal_made_up());
  }

  GuessedLine deal_made_up() const {
    GuessedLine deal = word_line("deal", "DEAL");
    const ColumnTraits* name = grounds_.roles.first({Is::deal_name, Is::customer, Is::product});
    const ColumnTraits* day = grounds_.roles.first({Is::created, Is::date, Is::closed});
    if (name && day) deal.value = "{" + name->heading + "}-{" + day->heading + "}";
    deal.doubt = said("no column numbers the deals: what tells them apart?");
    return deal;
  }

  const ColumnTraits* amount() const {
    return grounds_.roles.first({Is::amount, Is::net, Is::gross, Is::price});
  }

  /// Whether it is what came of the deal, not what was hoped for.
  static bool is_actual(const ColumnTraits& column) {
    return column.plain.starts_with("actual ") || column.plain.starts_with("成交") ||
           column.plain.starts_with("实际");
  }

  void add_amount(GuessedLine& entry, const GuessGrounds::Passes& rows, bool needed) const {
    if (const ColumnTraits* column = amount()) {
      entry.lines.push_back(amount_line(*column, rows, needed));
    } else if (needed) {
      entry.lines.push_back(flow_line("amount", {word_line("is", "0")}));
      entry.lines.back().doubt = said("no column seems to be the amount");
    }
  }

  GuessedLine amount_line(const ColumnTraits& column, const GuessGrounds::Passes& rows,
                          bool needed) const {
    GuessedLine line = grounds_.money("amount", column);
    const ColumnTraits* second = grounds_.roles.second(Is::amount);
    if (needed && second && is_actual(*second))
      line = grounds_.value("amount", grounds_.enough({second, &column}, rows));
    else if (needed && second)
      line.doubt = said("or {}?", quote(second->heading));
    if (needed && grounds_.blanks(column, rows) > 0) widen(line, word_line("default", "0"));
    if (column.mark_in_doubt)
      line.doubt = said("are its marks of thousands or of decimals? see values");
    return line;
  }

  GuessedLine lead() const {
    GuessedLine made = entry("lead", nullptr, {});
    add_day(made, {at(Is::created), at(Is::date)}, {});
    if (!at(Is::created))
      made.lines.back().doubt = said("is this the day on which the deal was opened?");
    add_who(made);
    add_value(made);
    add_close(made);
    add_stage_now(made);
    grounds_.add(made, "source", Is::source);
    const ColumnTraits* note =
        at(Is::deal_name) && at(Is::deal_name) != deal_ ? at(Is::deal_name) : at(Is::note);
    if (note) made.lines.push_back(grounds_.value("note", *note));
    return made;
  }

  /// Whether all open deals lack it.
  bool is_blank_while_open(const ColumnTraits& column) const {
    return grounds_.blanks(column, outcome_.rows_open()) >= grounds_.count(outcome_.rows_open());
  }

  void add_value(GuessedLine& lead) const {
    const ColumnTraits* value = amount();
    if (value && (grounds_.count(outcome_.rows_open()) == 0 || !is_blank_while_open(*value)))
      add_amount(lead, {}, false);
  }

  void add_close(GuessedLine& lead) const {
    const ColumnTraits* close = at(Is::expected) ? at(Is::expected) : at(Is::closed);
    if (close && close != at(Is::created) && (at(Is::expected) || !is_blank_while_open(*close)))
      lead.lines.push_back(grounds_.value("close", *close));
  }

  void add_stage_now(GuessedLine& lead) const {
    const ColumnTraits* stage = at(Is::stage);
    if (!stage || has_stages_of_its_own()) return;
    const auto ends = words_of(stage, {RowState::won, RowState::lost, RowState::cancelled});
    GuessedLine line = grounds_.value("stage", *stage);
    if (!ends.empty())
      line = flow_line("stage", {word_line("column", stage->heading), words_line("blank", ends)});
    line.doubt = stage_doubt(grounds_, *stage);
    lead.lines.push_back(std::move(line));
  }

  /// Whether won and lost ones keep the stage at which they stood, another column says how they
  /// ended.
  bool has_stages_of_its_own() const {
    return at(Is::stage) && outcome_.won_in && outcome_.won_in != at(Is::stage) &&
           words_of(at(Is::stage), {RowState::won, RowState::lost}).empty();
  }

  void add_stage(GuessedLine& records) const {
    if (!has_stages_of_its_own()) return;
    std::vector<std::string> open;
    for (const auto& [word, rows] : outcome_.won_in->values)
      if (const RowState state = state_said(word);
          state == RowState::open || state == RowState::pending || state == RowState::offered)
        open.push_back(word);
    if (open.empty()) return;
    GuessedLine made = entry("stage", outcome_.won_in, open);
    add_day(made, {at(Is::staged_on), at(Is::modified), at(Is::created), at(Is::date)},
            outcome_.rows_open());
    add_who(made);
    made.lines.push_back(grounds_.value("stage", *at(Is::stage)));
    made.lines.back().doubt = stage_doubt(grounds_, *at(Is::stage));
    records.lines.push_back(std::move(made));
  }

  GuessedLine order() const {
    GuessedLine made = entry("order", outcome_.won_in, outcome_.won);
    add_day(made,
            {at(Is::won_on), at(Is::closed), at(Is::expected), at(Is::modified), at(Is::date)},
            outcome_.rows_won());
    if (!at(Is::won_on) && !at(Is::closed))
      made.lines.back().doubt = said("is this the day on which it was won?");
    add_who(made);
    add_amount(made, outcome_.rows_won(), true);
    grounds_.add(made, "quantity", Is::quantity);
    grounds_.add(made, "cost", Is::cost);
    return made;
  }

  GuessedLine lost() const {
    GuessedLine made = entry("lost", outcome_.lost_in, outcome_.lost);
    add_day(made,
            {at(Is::lost_on), at(Is::closed), at(Is::modified), at(Is::expected), at(Is::date)},
            outcome_.rows_lost());
    if (!at(Is::lost_on) && !at(Is::closed))
      made.lines.back().doubt = said("is this the day on which it was lost?");
    add_who(made);
    const ColumnTraits* several = outcome_.lost.size() > 1 ? outcome_.lost_in : nullptr;
    if (const auto reasons = grounds_.enough({at(Is::reason), several}, outcome_.rows_lost());
        !reasons.empty())
      made.lines.push_back(grounds_.value("reason", reasons));
    grounds_.add(made, "competitor", Is::competitor);
    return made;
  }

  const GuessGrounds& grounds_;
  const DealOutcome& outcome_;
  const ColumnTraits* deal_;
};

}  // namespace

void add_deal_records(const GuessGrounds& grounds, const DealOutcome& outcome,
                      const ColumnTraits* deal, GuessedLine& records) {
  DealRecords(grounds, outcome, deal).add_to(records);
}

}  // namespace plan
