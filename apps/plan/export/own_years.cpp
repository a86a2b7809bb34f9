// SPDX-License-Identifier: MIT
#include "plan/export/own_years.hpp"

#include <numeric>
#include <string>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/export/own_nodes.hpp"
#include "plan/propose/carried_over.hpp"

namespace plan {
namespace {

class OwnYears {
 public:
  OwnYears(const OwnView& view, const OwnChoice& choice, const Node& root)
      : book_(view.book()), choice_(choice), root_(root), me_(*view.person().id) {}

  Node run() const {
    Node made = empty(Node::Kind::mapping);
    const Node* years = root_.find("years");
    if (!years) return made;
    for (const Entry& year : years->entries)
      put(made, year.key.text, year_of(std::stoi(year.key.text), year.value));
    return made;
  }

 private:
  Node year_of(int number, const Node& year) const {
    Node made = empty(Node::Kind::mapping);
    const auto targets = choice_.targets.find(number);
    if (targets != choice_.targets.end()) put_targets(targets->second, year, made);
    for (const char* key : {"goals", "budget"}) put_own_lines(key, year, made);
    for (Entry& entry : with_keys(year, {"reports", "currencies", "scorecard", "schedule"}).entries)
      made.entries.push_back(std::move(entry));
    return made;
  }

  std::string money(Money amount) const { return as_written(amount, book_.currency()); }

  void put_targets(const OwnTargets& own, const Node& year, Node& made) const {
    put(made, "target", scalar(money(own.total())));
    put(made, "season", season_of(own, year));
    for (Entry& entry : with_keys(year, {"round", "tiers"}).entries)
      made.entries.push_back(std::move(entry));
    if (const Node* raised = year.find("over-assign"); raised && own.quota)
      put(made, "over-assign", *raised);
    Node pins = empty(Node::Kind::list);
    for (std::size_t i = 0; i < 12; ++i) {
      if (own.target[i] == Money()) continue;
      Node pin = empty(Node::Kind::mapping);
      put(pin, "rep", scalar(me_));
      put(pin, "period", scalar(to_string(own.months[i])));
      put(pin, "target", scalar(money(own.target[i])));
      pins.items.push_back(std::move(pin));
    }
    if (!pins.items.empty()) put(made, "pins", std::move(pins));
  }

  /// The months weigh what the person's targets are, so that pins and months are the same.
  Node season_of(const OwnTargets& own, const Node& year) const {
    std::int64_t common = 0;
    for (const Money& amount : own.target) common = std::gcd(common, amount.minor());
    Node months = empty(Node::Kind::list);
    for (const Money& amount : own.target)
      months.items.push_back(scalar(common ? std::to_string(amount.minor() / common) : "1"));
    Node season = empty(Node::Kind::mapping);
    put(season, "months", std::move(months));
    const Node* before = year.find("season");
    if (const Node* days = before ? before->find("days") : nullptr;
        days && days->kind != Node::Kind::null)
      put(season, "days", *days);
    return season;
  }

  /// Goals of everybody, the person or a team of the person; of the budget the person's own alone.
  void put_own_lines(const std::string& key, const Node& year, Node& made) const {
    const Node* list = year.find(key);
    if (!list) return;
    Node own = empty(Node::Kind::list);
    for (const Node& line : list->items) {
      const Node* rep = line.find("rep");
      const Node* team = line.find("team");
      const bool is_of_all = !rep && (!team || choice_.teams.contains(normal_form(team->text)));
      if (says(line, "rep", me_) || (key == "goals" && is_of_all)) own.items.push_back(line);
    }
    if (!own.items.empty()) put(made, key, std::move(own));
  }

  const Book& book_;
  const OwnChoice& choice_;
  const Node& root_;
  const std::string me_;
};

}  // namespace

Money OwnTargets::total() const {
  Money sum;
  for (const Money& amount : target) sum += amount;
  return sum;
}

Node own_years(const OwnView& view, const OwnChoice& choice, const Node& root) {
  return OwnYears(view, choice, root).run();
}

}  // namespace plan
