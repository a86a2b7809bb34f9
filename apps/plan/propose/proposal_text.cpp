// SPDX-License-Identifier: MIT
#include "plan/propose/proposal_text.hpp"

#include <algorithm>

#include "plan/base/tr.hpp"
#include "plan/propose/carried_over.hpp"

namespace plan {
namespace {

using Form = PlanText::Form;

class ProposalText {
 public:
  ProposalText(const Facts& facts, const Proposal& proposal)
      : facts_(facts), book_(facts.book), proposal_(proposal) {}

  PlanText run(const std::string& by) const {
    PlanText year{std::to_string(proposal_.year), Form::mapping};
    year.entries.push_back(target());
    year.entries.push_back(season());
    std::vector<std::string> lines = people();
    const auto add = [&](std::vector<std::string> more) {
      lines.insert(lines.end(), more.begin(), more.end());
    };
    add(pins());
    if (const Year* before = book_.year(proposal_.year - 1)) {
      CarriedOver carried = carried_over(*before, book_);
      for (PlanText& one : carried.entries) year.entries.push_back(std::move(one));
      add(left_out(carried.left_out));
    }
    auto& above = year.entries.front().above;
    above.insert(above.begin(), lines.begin(), lines.end());
    PlanText years{"years", Form::mapping, {}, {std::move(year)}};
    PlanText root{{}, Form::mapping, {}, {std::move(years)}};
    root.above = {tr("the plan of {}, proposed on {} by {}", proposal_.year,
                     to_string(Date(facts_.as_of)), by),
                  tr("read it, change what you know better, then: plan check; plan split --year {}",
                     proposal_.year)};
    return root;
  }

 private:
  std::string money(Money amount) const { return as_written(amount, book_.currency()); }

  PlanText target() const {
    PlanText target{"target", Form::scalar, money(proposal_.target)};
    target.above.push_back(tr("sales of {} so far: {}; expected of its rest: {}; together: {}",
                              proposal_.year - 1, money(proposal_.sold), money(proposal_.expected),
                              money(proposal_.sold + proposal_.expected)));
    if (proposal_.forecast)
      target.above.push_back(
          tr("forecast of {}: {} ({})", proposal_.year, money(*proposal_.forecast), rule()));
    const Money before = proposal_.sold + proposal_.expected;
    const std::string grown =
        before > Money() ? to_percent(Rate((proposal_.target - before).minor(), before.minor()))
                         : std::string("n/a");
    target.above.push_back(
        proposal_.growth
            ? tr("target: sales of {} and {} more come to {}, rounded; that is {} on {}",
                 proposal_.year - 1, to_percent(*proposal_.growth), money(proposal_.exact), grown,
                 proposal_.year - 1)
            : tr("target: the forecast, rounded; that is {} on {}", grown, proposal_.year - 1));
    return target;
  }

  std::string rule() const {
    if (proposal_.rule == forecasting::Rule::methods)
      return std::string(tr("methods compared and combined; see plan forecast"));
    return std::string(tr("run rate of less than two years; see plan forecast"));
  }

  PlanText season() const {
    PlanText season{"season", Form::mapping};
    if (proposal_.season.empty()) {
      PlanText even{"even", Form::scalar, "true"};
      even.above.push_back(std::string(tr("no closed year is known to learn a season from")));
      season.entries.push_back(std::move(even));
    } else {
      PlanText months{"months", Form::flow_list};
      for (const Rate& weight : proposal_.season)
        months.entries.push_back({{}, Form::scalar, to_string(weight)});
      std::string years;
      for (const int year : proposal_.learned)
        years += (years.empty() ? "" : ", ") + std::to_string(year);
      months.above.push_back(
          tr("learned from the sales of {} by working days, in parts of 100, and "
             "written down so that it does not drift",
             years));
      season.entries.push_back(std::move(months));
    }
    return season;
  }

  /// What each person's share may go by; shares stand with the people.
  std::vector<std::string> people() const {
    std::vector<std::string> lines{
        std::string(tr("shares stand with the people (reps: share); what they may go by:"))};
    Money all;
    for (const ProposedPerson& one : proposal_.people) all += one.sales.value_or(Money());
    for (const ProposedPerson& one : proposal_.people) {
      const std::string name = name_of(book_.reps[one.rep]);
      std::string line = tr("- {}: share {} now", name, to_string(one.share));
      if (one.sales && all > Money())
        line += tr("; sales of the last 12 months {}, {} of all", money(*one.sales),
                   to_percent(Rate(one.sales->minor(), all.minor())));
      if (one.customers > 0) line += tr("; potential of own customers {}", money(one.potential));
      lines.push_back(std::move(line));
    }
    return lines;
  }

  /// What new pins may go by; last year's hold for that year alone.
  std::vector<std::string> pins() const {
    if (proposal_.pins.empty()) return {};
    std::vector<std::string> lines{
        tr("pins of {} hold for that year alone; what new ones may go by:", proposal_.year - 1)};
    for (const ProposedPin& one : proposal_.pins) {
      const Period& period = *one.pin->period;
      std::string line =
          tr("- {}, {}: {}", name_of_pinned(*one.pin), period.name, money(*one.pin->target));
      const bool is_over = period.span.last <= facts_.as_of;
      if (one.sales)
        line += is_over ? tr("; sales {}", money(*one.sales))
                        : tr("; sales so far {}", money(*one.sales));
      if (one.pin->rep) line += of_rep(*one.pin->rep);
      lines.push_back(std::move(line));
    }
    return lines;
  }

  std::string name_of_pinned(const Pin& pin) const {
    if (pin.rep) return name_of(*book_.rep(*pin.rep));
    if (pin.team) return name_of(*book_.team(*pin.team));
    if (pin.product) return name_of(*book_.product(*pin.product));
    return std::string(tr("the company"));
  }

  /// What the person's customers could bring, or that the person is not there.
  std::string of_rep(const std::string& id) const {
    for (const ProposedPerson& one : proposal_.people)
      if (*book_.reps[one.rep].id == id)
        return one.customers == 0 ? std::string()
                                  : tr("; potential of own customers {}", money(one.potential));
    return tr("; not there in {}", proposal_.year);
  }

  std::vector<std::string> left_out(const std::vector<std::string>& items) const {
    std::vector<std::string> lines;
    if (!items.empty())
      lines.push_back(tr("left out, since nobody of these is there in {}, or not in their months:",
                         proposal_.year));
    for (const std::string& item : items) lines.push_back("- " + item);
    return lines;
  }

  const Facts& facts_;
  const Book& book_;
  const Proposal& proposal_;
};

}  // namespace

std::string as_written(Money amount, const Currency& currency) {
  std::string text = to_decimal(amount, currency);
  const auto point = text.find('.');
  if (point != std::string::npos && text.find_first_not_of('0', point + 1) == std::string::npos)
    text.erase(point);
  return text;
}

PlanText proposal_text(const Facts& facts, const Proposal& proposal, const std::string& by) {
  return ProposalText(facts, proposal).run(by);
}

}  // namespace plan
