// SPDX-License-Identifier: MIT
// Deals with their stages: a row a deal, which was opened, and won or lost or is open yet.
#include <algorithm>

#include "plan/book/read/scalars.hpp"
#include "plan/exchange/guess/deal_records.hpp"
#include "plan/exchange/guess/value_words.hpp"

namespace plan {
namespace {

using Is = ColumnRole;

class DealGuess {
 public:
  DealGuess(const GuessGrounds& grounds, GuessedLine& root)
      : grounds_(grounds), root_(root), outcome_(grounds) {}

  bool fits() const {
    const bool is_deal = at(Is::deal) || at(Is::deal_name) || at(Is::stage);
    // orders end too, returned or cancelled: a number of an order says that they are no deals
    const bool ends =
        !outcome_.won.empty() && (is_deal || (!outcome_.lost.empty() && !at(Is::order)));
    const bool has_days =
        at(Is::created) || at(Is::closed) || at(Is::expected) || at(Is::date) || at(Is::won_on);
    const bool is_lead =
        at(Is::deal) && at(Is::created) && !at(Is::order) && !at(Is::quantity) && !at(Is::type);
    return has_days &&
           (ends || is_lead || (at(Is::stage) && is_deal && (at(Is::expected) || at(Is::created))));
  }

  void run() {
    find_deal();
    add_key();
    add_when();
    leave_out();
    GuessedLine records{"records", GuessedLine::Shape::list, {}, {}, {}, {}};
    add_deal_records(grounds_, outcome_, deal_, records);
    if (outcome_.won.empty())
      records.lines.front().above.push_back(
          said("no stage seems to be a won one: add an entry of kind order, and of kind lost"));
    root_.lines.push_back(std::move(records));
    grounds_.add_creation(root_);
  }

 private:
  const ColumnTraits* at(Is role) const { return grounds_.at(role); }

  void find_deal() {
    for (const Is role : {Is::deal, Is::row_id, Is::order, Is::deal_name}) {
      const ColumnTraits* column = at(role);
      if (!column || column->blank > 0) continue;
      if (!deal_ || (column->unique && !deal_->unique)) deal_ = column;
      if (deal_->unique) break;
    }
  }

  void add_key() {
    if (!deal_) return;
    root_.lines.push_back(grounds_.value("key", *deal_));
    if (!deal_->unique)
      root_.lines.back().doubt = said("several rows have the same one: is a row a deal?");
  }

  /// Pipelines with stages of their own, none of which is known as won or lost, are left out.
  void add_when() {
    GuessedLine when = flow_line("when", {});
    add_pipeline(when);
    grounds_.add_currency(when);
    if (!when.lines.empty()) root_.lines.push_back(std::move(when));
  }

  /// Whether a deal of the pipeline is won or lost.
  bool has_ends(const ColumnTraits& pipeline, const std::string& name) const {
    return grounds_.count([&](std::size_t row) {
      return grounds_.cell(row, pipeline) == name && !outcome_.rows_open()(row);
    }) > 0;
  }

  void add_pipeline(GuessedLine& when) const {
    const ColumnTraits* pipeline = at(Is::pipeline);
    if (!pipeline || pipeline->values.size() < 2) return;
    std::vector<std::string> known;
    std::string others;
    for (const auto& [name, rows] : pipeline->values)
      if (has_ends(*pipeline, name))
        known.push_back(name);
      else
        others += (others.empty() ? "" : ", ") + name;
    if (known.empty() || others.empty()) return;
    when.lines.push_back(words_line(pipeline->heading, known));
    when.doubt = said("which stages are won and lost is not known of {}", others);
  }

  /// Rows that are no deals, or nobody's.
  void leave_out() {
    GuessedLine unless = flow_line("unless", {});
    grounds_.add_totals(unless);
    const std::size_t before = unless.lines.size();
    for (const Is role : {Is::status, Is::stage})
      if (const auto gone = words_of(at(role), {RowState::none});
          !gone.empty() && unless.lines.size() == before)
        unless.lines.push_back(words_line(at(role)->heading, gone));
    const ColumnTraits* rep = at(Is::rep);
    if (rep && grounds_.enough({rep, grounds_.roles.second(Is::rep)}).size() == 1 &&
        rep->has_blanks()) {
      unless.lines.push_back(word_line(rep->heading, ""));
      unless.doubt = said("rows of nobody: {}", rep->blank);
    }
    if (!unless.lines.empty()) root_.lines.push_back(std::move(unless));
  }

  const GuessGrounds& grounds_;
  GuessedLine& root_;
  const DealOutcome outcome_;
  const ColumnTraits* deal_ = nullptr;
};

}  // namespace

bool guess_deals(const GuessGrounds& grounds, GuessedLine& root) {
  DealGuess guess(grounds, root);
  if (!guess.fits()) return false;
  guess.run();
  return true;
}

}  // namespace plan
