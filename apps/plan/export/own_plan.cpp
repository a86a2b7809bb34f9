// SPDX-License-Identifier: MIT
#include "plan/export/own_plan.hpp"

#include <algorithm>
#include <initializer_list>
#include <numeric>
#include <utility>
#include <vector>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/propose/carried_over.hpp"

namespace plan {
namespace {

using Kept = std::initializer_list<std::string_view>;

Node scalar(std::string text) {
  Node made;
  made.kind = Node::Kind::scalar;
  made.text = std::move(text);
  return made;
}

Node empty(Node::Kind kind) {
  Node made;
  made.kind = kind;
  return made;
}

void put(Node& mapping, std::string key, Node value) {
  mapping.entries.push_back({scalar(std::move(key)), std::move(value)});
}

bool says(const Node& item, std::string_view key, std::string_view text) {
  const Node* value = item.find(key);
  return value && value->text == text;
}

/// Another mapping with some of its keys, in this order.
Node with_keys(const Node& mapping, Kept keys) {
  Node made = empty(Node::Kind::mapping);
  for (const std::string_view key : keys)
    if (const Node* value = mapping.find(key); value && value->kind != Node::Kind::null)
      put(made, std::string(key), *value);
  return made;
}

class OwnPlan {
 public:
  OwnPlan(const OwnView& view, OwnChoice& choice, const Node& root)
      : view_(view), book_(view.book()), choice_(choice), root_(root), me_(*view.person().id) {}

  Node run() {
    put(made_, "format", scalar("1"));
    if (const Node* book = root_.find("book"))
      put(made_, "book",
          with_keys(*book, {"name", "currency", "decimals", "language", "country", "utc-offset",
                            "year-start", "year-name", "workweek", "basis", "tax", "unit", "align",
                            "dormant-after", "follow-up-within", "respond-within", "ignore"}));
    keep_all("calendar");
    keep("teams", [&](const Node& team) { return add_team(team); });
    for (const char* section : {"products", "regions", "stages", "categories", "axes"})
      keep_all(section);
    add_years();
    keep("customers", [&](const Node& customer) { return add_customer(customer); });
    keep("history", [&](const Node& line) { return add_history(line); });
    keep("courses", [&](const Node& course) { return add_course(course); });
    keep("policy-documents",
         [](const Node& one) { return std::optional(with_keys(one, {"id", "name", "version"})); });
    keep("nominations", [&](const Node& one) {
      return view_.personal && says(one, "rep", me_) ? std::optional(one) : std::nullopt;
    });
    add_reps();
    return std::move(made_);
  }

 private:
  /// The section with what `kept` makes of its items.
  template <class Keep>
  void keep(const std::string& section, Keep kept) {
    const Node* list = root_.find(section);
    if (!list) return;
    Node made = empty(Node::Kind::list);
    for (const Node& item : list->items)
      if (std::optional<Node> one = kept(item)) made.items.push_back(std::move(*one));
    if (!made.items.empty()) put(made_, section, std::move(made));
  }
  void keep_all(const std::string& section) {
    keep(section, [](const Node& item) { return std::optional(item); });
  }

  std::string id_of(const Node& item) const {
    const Node* id = item.find("id");
    return id ? normal_form(id->text) : std::string();
  }

  std::optional<Node> add_team(const Node& team) {
    if (!choice_.teams.contains(id_of(team))) return {};
    Node made = with_keys(team, {"id", "name", "parent"});
    if (says(team, "manager", me_)) put(made, "manager", scalar(me_));
    return made;
  }

  void add_reps() {
    Node list = empty(Node::Kind::list);
    for (const Node& rep : root_.find("reps")->items)
      if (id_of(rep) == me_) list.items.push_back(rep);
    if (choice_.others) list.items.push_back(others());
    put(made_, "reps", std::move(list));
  }

  /// Nobody, who carries no target and, away all the time, owes no report.
  Node others() const {
    Node made = empty(Node::Kind::mapping);
    put(made, "id", scalar(view_.others));
    put(made, "name", scalar(std::string(tr("others"))));
    put(made, "share", scalar("0"));
    if (book_.years.empty()) return made;
    const auto days = [&](const Year& year) { return fiscal_year(year.number, book_.fiscal()).span; };
    Node away = empty(Node::Kind::mapping), leave = empty(Node::Kind::list);
    put(away, "from", scalar(to_string(Date(days(book_.years.front()).first))));
    put(away, "to", scalar(to_string(Date(days(book_.years.back()).last))));
    leave.items.push_back(std::move(away));
    put(made, "leave", std::move(leave));
    return made;
  }

  /// The person, or whoever else in the person's place.
  std::string owner_as(const std::string& rep) {
    if (normal_form(rep) == me_) return me_;
    choice_.others = true;
    return view_.others;
  }

  /// Each change of hands that the person has a part in.
  void put_owners(const Node& customer, Node& made) {
    for (const char* key : {"owner", "owners"}) {
      const Node* owners = customer.find(key);
      if (!owners || owners->kind == Node::Kind::null) continue;
      if (owners->kind == Node::Kind::scalar) {
        put(made, key, scalar(owner_as(owners->text)));
        continue;
      }
      Node list = empty(Node::Kind::list);
      const char* rep = key == std::string_view("owner") ? "owner" : "rep";
      for (Node item : owners->items) {
        Node* named = item.find(rep);
        if (!named) continue;
        named->text = owner_as(named->text);
        if (list.items.empty() || !says(list.items.back(), rep, named->text))
          list.items.push_back(std::move(item));
      }
      put(made, key, std::move(list));
    }
  }

  std::optional<Node> add_customer(const Node& customer) {
    const std::string id = id_of(customer);
    const bool full = choice_.full.contains(id);
    if (!full && !choice_.slim.contains(id)) return {};
    Node made = with_keys(customer, {"id", "name", "level", "region", "industry", "source", "terms"});
    for (const OwnAxis& axis : book_.axes)
      if (const Node* word = customer.find(*axis.id); word && *axis.of == AxisOf::customer)
        put(made, *axis.id, *word);
    put_since(customer, id, made);
    put_owners(customer, made);
    if (full)
      for (Entry& entry : with_keys(customer, {"key", "contacts", "demand", "note", "next", "plan",
                                               "potential", "also"})
                              .entries)
        made.entries.push_back(std::move(entry));
    return made;
  }

  void put_since(const Node& customer, const std::string& id, Node& made) const {
    const Node* given = customer.find("since");
    const auto known = choice_.since.find(id);
    if (given && given->kind != Node::Kind::scalar) given = nullptr;
    std::string since = given ? given->text : std::string();
    if (known != choice_.since.end()) {
      const std::string day = to_string(Date(known->second));
      if (since.empty() || day < since) since = day;
    }
    if (!since.empty()) put(made, "since", scalar(since));
  }

  std::optional<Node> add_history(const Node& line) const {
    if (!says(line, "rep", me_)) return {};
    Node made = line;
    std::erase_if(made.entries, [&](const Entry& entry) {
      return entry.key.text == "team" && !choice_.teams.contains(normal_form(entry.value.text));
    });
    return made;
  }

  std::optional<Node> add_course(const Node& course) {
    const Node* attendees = course.find("for");
    if (!attendees || attendees->items.empty()) return course;
    Node own = empty(Node::Kind::list);
    for (const Node& one : attendees->items)
      if (normal_form(one.text) == me_ || choice_.teams.contains(normal_form(one.text)))
        own.items.push_back(one);
    if (own.items.empty()) {
      if (!choice_.courses.contains(id_of(course))) return {};
      choice_.others = true;
      own.items.push_back(scalar(view_.others));
    }
    Node made = with_keys(course, {"id", "name", "date", "hours"});
    put(made, "for", std::move(own));
    return made;
  }

  // Years

  void add_years() {
    const Node* years = root_.find("years");
    if (!years) return;
    Node made = empty(Node::Kind::mapping);
    for (const Entry& year : years->entries)
      put(made, year.key.text, year_of(std::stoi(year.key.text), year.value));
    put(made_, "years", std::move(made));
  }

  Node year_of(int number, const Node& year) const {
    Node made = empty(Node::Kind::mapping);
    const auto targets = choice_.targets.find(number);
    if (targets != choice_.targets.end()) put_targets(targets->second, year, made);
    for (const char* key : {"goals", "budget"}) put_own_lines(key, year, made);
    for (Entry& entry :
         with_keys(year, {"reports", "currencies", "scorecard", "schedule"}).entries)
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

  const OwnView& view_;
  const Book& book_;
  OwnChoice& choice_;
  const Node& root_;
  const std::string me_;
  Node made_ = empty(Node::Kind::mapping);
};

void add_team(const Book& book, const Given<std::string>& id, std::set<std::string>& teams) {
  for (const Team* team = id ? book.team(*id) : nullptr; team;
       team = team->parent ? book.team(*team->parent) : nullptr)
    if (!teams.insert(*team->id).second) return;
}

}  // namespace

Money OwnTargets::total() const {
  Money sum;
  for (const Money& amount : target) sum += amount;
  return sum;
}

OwnChoice own_choice(const OwnView& view, const OwnRecords& records) {
  const Book& book = view.book();
  OwnChoice choice;
  add_team(book, view.person().team, choice.teams);
  for (const Move& move : view.person().moves) add_team(book, move.team, choice.teams);
  for (Index i = 0; i < book.customers.size(); ++i) {
    const std::string& id = *book.customers[i].id;
    const Index owner = view.facts.attribution.owner_on(i, view.facts.as_of);
    const bool alone = owner == absent && !records.shared_customers.contains(i);
    const bool named = records.customers.contains(i);
    if (owner == view.rep || (alone && named)) choice.full.insert(id);
    else if (named) choice.slim.insert(id);
  }
  for (const HistoryLine& line : book.history)
    if (line.rep && *line.rep == *view.person().id && line.customer &&
        !choice.full.contains(*line.customer))
      choice.slim.insert(*line.customer);
  for (const auto& [customer, day] : records.known_earlier)
    choice.since.emplace(*book.customers[customer].id, day);
  for (const Index course : records.courses) choice.courses.insert(*book.courses[course].id);
  choice.others = std::ranges::any_of(records.records, &OwnRecord::by_others);
  return choice;
}

Node own_plan(const OwnView& view, OwnChoice& choice, const Node& root) {
  return OwnPlan(view, choice, root).run();
}

}  // namespace plan
