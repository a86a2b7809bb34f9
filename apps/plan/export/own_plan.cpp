// SPDX-License-Identifier: MIT
#include "plan/export/own_plan.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/export/own_nodes.hpp"
#include "plan/export/own_years.hpp"

namespace plan {
namespace {

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
    if (Node years = own_years(view_, choice_, root_); !years.entries.empty())
      put(made_, "years", std::move(years));
    keep("customers", [&](const Node& customer) { return add_customer(customer); });
    keep("history", [&](const Node& line) { return add_history(line); });
    keep("courses", [&](const Node& course) { return add_course(course); });
    keep("policy-documents", [](const Node& one) {
      return std::optional(with_keys(one, {"id", "name", "version"}));
    });
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

  /// Nobody (is_nobody), whatever the days are that a report asks for.
  Node others() const {
    Node made = empty(Node::Kind::mapping);
    put(made, "id", scalar(view_.others));
    put(made, "name", scalar(std::string(tr("others"))));
    put(made, "share", scalar("0"));
    Node away = empty(Node::Kind::mapping), leave = empty(Node::Kind::list);
    put(away, "from", scalar(to_string(Date(first_day()))));
    put(away, "to", scalar(to_string(Date(last_day()))));
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
    Node made =
        with_keys(customer, {"id", "name", "level", "region", "industry", "source", "terms"});
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
    if (owner == view.rep || (alone && named))
      choice.full.insert(id);
    else if (named)
      choice.slim.insert(id);
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
