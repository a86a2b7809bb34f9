// SPDX-License-Identifier: MIT
#include "plan/report/gap/gap_words.hpp"

#include <algorithm>
#include <numeric>

#include "plan/report/measure_cells.hpp"

namespace plan {
namespace {

constexpr std::size_t most_people = 3;  // that a sentence names

struct FactorWord {
  std::string_view key, title;
};
constexpr FactorWord factor_words[gap_factors] = {{"closed", "closed deals"},
                                                  {"close_rate", "close rate"},
                                                  {"average_won", "average won amount"},
                                                  {"repeat", "repeat orders"},
                                                  {"direct", "orders without a deal"},
                                                  {"returns", "returns"}};

const FactorWord& word_of(GapFactor factor) {
  return factor_words[static_cast<std::size_t>(factor)];
}

bool is_over(const Gap& gap) {
  return gap.days.days == gap.days.period.span;
}

Money size_of(Money amount) {
  return amount.minor() < 0 ? -amount : amount;
}

/// "closed deals -120, repeat orders 20": the largest first, those that did nothing left out.
Prose parts_listed(const Gap& gap) {
  std::vector<std::pair<std::string, Money>> parts;
  for (std::size_t i = 0; i < gap_factors; ++i)
    parts.emplace_back(title_of(static_cast<GapFactor>(i)), gap.parts[i]);
  parts.emplace_back(text("not split"), gap.unsplit);
  std::erase_if(parts, [](const auto& part) { return part.second == Money(); });
  std::ranges::stable_sort(
      parts, [](const auto& a, const auto& b) { return size_of(a.second) > size_of(b.second); });
  Prose made;
  for (const auto& [title, amount] : parts) {
    if (!made.empty()) made += text(", ");
    made += prose("{0} {1}", {title, named(amount)});
  }
  return made;
}

Prose compared(const Gap& gap) {
  const Money apart = std::get<Money>(gap.gap);
  const Prose sales = named(cell_of(gap.sales)), base = named(cell_of(gap.base));
  const Prose size = named(size_of(apart)), title = base_title(gap);
  if (gap.of_target)
    return apart.minor() < 0 ? prose("Sales {} are {} under the {} {}.", {sales, size, title, base})
           : apart.minor() > 0
               ? prose("Sales {} are {} over the {} {}.", {sales, size, title, base})
               : prose("Sales {} are the {}.", {sales, title});
  return apart.minor() < 0
             ? prose("Sales {} are {} under those of {}, {}.", {sales, size, title, base})
         : apart.minor() > 0
             ? prose("Sales {} are {} over those of {}, {}.", {sales, size, title, base})
             : prose("Sales {} are those of {}.", {sales, title});
}

/// "visits: 9": what it would take, where each of them is known.
Prose effort(const Closing& closing) {
  Prose made;
  const auto add = [&](std::string_view english, const Figure& figure) {
    if (std::holds_alternative<NotAvailable>(figure)) return;
    if (!made.empty()) made += text(", ");
    const bool is_rate = std::holds_alternative<Rate>(figure);
    const bool is_money = std::holds_alternative<Money>(figure);
    made +=
        prose(english, {is_money ? named(cell_of(figure))
                                 : spoken(cell_of(figure), is_rate ? Unit::rate : Unit::count)});
  };
  add("{} each working day left", closing.per_day);
  add("deals to win at today's average: {}", closing.won);
  add("deals to close at today's close rate: {}", closing.closed);
  add("visits: {}", closing.visits);
  add("or a close rate of {} with the deals closed so far", closing.close_rate);
  return made;
}

}  // namespace

std::string_view key_of(GapFactor factor) {
  return word_of(factor).key;
}

std::string title_of(GapFactor factor) {
  return text(word_of(factor).title);
}

std::string base_key(const Gap& gap) {
  return !gap.of_target ? "base" : is_over(gap) ? "target" : "target_to_date";
}

std::string base_title(const Gap& gap) {
  if (!gap.of_target) return base_name(gap.days);
  return is_over(gap) ? text("target") : text("target to date");
}

Prose gap_sentence(const Gap& gap) {
  if (const auto* none = std::get_if<NotAvailable>(&gap.gap))
    return tr("The gap is not known: {}.", none->reason);
  Prose made = compared(gap);
  if (const Prose parts = parts_listed(gap); gap.is_split() && !parts.empty())
    made = prose("{} {}", {made, prose("By factors: {}.", {parts})});
  return made;
}

Prose people_sentence(const Gap& gap, const Labels& names) {
  std::vector<const RepGap*> under;
  for (const RepGap& one : gap.people)
    if (const Money* amount = std::get_if<Money>(&one.gap); amount && amount->minor() < 0)
      under.push_back(&one);
  if (under.empty() || gap.people.size() < 2) return {};
  std::ranges::stable_sort(under, [](const RepGap* a, const RepGap* b) {
    return std::get<Money>(a->gap) < std::get<Money>(b->gap);
  });
  under.resize(std::min(under.size(), most_people));
  Prose listed;
  for (const RepGap* one : under) {
    if (!listed.empty()) listed += text(", ");
    listed += prose("{0} {1}", {names.name(Axis::rep, one->rep), named(cell_of(one->gap))});
  }
  return prose("Furthest under: {}.", {listed});
}

Prose closing_sentence(const Gap& gap) {
  const Money* left = std::get_if<Money>(&gap.closing.left);
  if (!left) return {};
  const std::string& period = gap.days.period.name;
  if (left->minor() <= 0)
    return gap.of_target && std::holds_alternative<Money>(gap.target) &&
                   std::get<Money>(gap.target).minor() > 0
               ? prose("The target of {} is reached, {} above it.", {period, named(size_of(*left))})
               : Prose();
  const Prose how = effort(gap.closing);
  const Prose what = gap.of_target
                         ? prose("What the target of {} still lacks is {}", {period, named(*left)})
                         : prose("What closes it is {}", {named(*left)});
  return how.empty() ? prose("{}.", {what}) : prose("{}: {}.", {what, how});
}

}  // namespace plan
