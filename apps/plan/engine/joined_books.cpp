// SPDX-License-Identifier: MIT
#include "plan/engine/joined_books.hpp"

#include <algorithm>
#include <set>

#include "plan/base/counted.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/exchange/star/star_figures.hpp"
#include "plan/export/own_nodes.hpp"
#include "plan/files/yaml/node_text.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

/// So many names stand in a title; more are a number.
constexpr std::size_t most_named = 3;

struct ReadPlan {
  std::string name;
  Node root;
};

Node read_plan(const KeptBook& book) {
  Diagnostics none;
  Node root = read_document(book.plan, 0, none).root;
  if (!root.find("book")) throw lacks_plan(book.name);
  return root;
}

std::string said_by(const Node& root, std::string_view key) {
  const Node* book = root.find("book");
  const Node* value = book ? book->find(key) : nullptr;
  return value ? value->text : std::string();
}

/// Errors: UsageError where a book says something else of what sums rest on.
void need_alike(const std::vector<ReadPlan>& plans) {
  for (const std::string_view key : {"currency", "decimals", "year-start", "year-name"}) {
    const std::string first = said_by(plans.front().root, key);
    for (const ReadPlan& plan : plans)
      if (const std::string other = said_by(plan.root, key); other != first)
        throw UsageError(
            said("{} and {} differ in {}: {}, {}", escaped(plans.front().name), escaped(plan.name),
                 key, first.empty() ? "-" : escaped(first), other.empty() ? "-" : escaped(other)),
            said("choose books that are alike with --where book=NAME"));
  }
}

std::string title_of(const std::vector<ReadPlan>& plans) {
  if (plans.size() > most_named) return counted("{} books", plans.size());
  std::string title;
  for (const ReadPlan& plan : plans)
    title += std::string(title.empty() ? "" : tr(", ")) + plan.name;
  return title;
}

class Joining {
 public:
  explicit Joining(const std::vector<ReadPlan>& plans) : plans_(plans) {}

  Node run() {
    put(made_, "format", scalar("1"));
    Node book = with_keys(*plans_.front().root.find("book"),
                          {"currency", "decimals", "language", "country", "utc-offset",
                           "year-start", "year-name", "workweek", "basis", "tax", "unit", "align",
                           "dormant-after", "follow-up-within", "respond-within"});
    put(book, "name", scalar(title_of(plans_)));
    put(made_, "book", std::move(book));
    if (const Node* calendar = plans_.front().root.find("calendar"))
      put(made_, "calendar", *calendar);
    put_axis();
    join("teams", {"id", "name", "parent"});
    join("reps", {"id", "name", "team", "from", "to", "moves", "leave", "stays"});
    join("products", {"id", "name", "group"});
    join("regions", {"id", "name", "parent"});
    join("stages", {"id", "name", "probability"});
    join("categories", {"id", "name"});
    join("customers", {"id", "name", "level", "region", "industry", "source", "since", "terms"});
    return std::move(made_);
  }

 private:
  void put_axis() {
    Node axis = empty(Node::Kind::mapping), values = empty(Node::Kind::list);
    put(axis, "id", scalar(book_axis));
    put(axis, "name", scalar(std::string(tr("book"))));
    put(axis, "of", scalar("rep"));
    for (const ReadPlan& plan : plans_) values.items.push_back(scalar(plan.name));
    put(axis, "values", std::move(values));
    Node axes = empty(Node::Kind::list);
    axes.items.push_back(std::move(axis));
    put(made_, "axes", std::move(axes));
  }

  void join(const std::string& section, KeptKeys keys) {
    Node list = empty(Node::Kind::list);
    std::set<std::string> known;
    for (const ReadPlan& plan : plans_) {
      const Node* things = plan.root.find(section);
      if (!things) continue;
      for (const Node& thing : things->items) {
        const Node* id = thing.find("id");
        if (!id || !known.insert(normal_form(id->text)).second) continue;
        list.items.push_back(with_keys(thing, keys));
        if (section == "reps") put(list.items.back(), book_axis, scalar(plan.name));
      }
    }
    if (!list.items.empty()) put(made_, section, std::move(list));
  }

  const std::vector<ReadPlan>& plans_;
  Node made_ = empty(Node::Kind::mapping);
};

}  // namespace

SaidError lacks_plan(const std::string& name) {
  return SaidError(said("the database keeps no plan of {}: load it again", escaped(name)));
}

std::string told_in(Axis axis, const Book& book, bool joined) {
  return joined && axis >= Axis::own ? book_axis : star_column(axis, book);
}

std::string joined_plan(const std::vector<KeptBook>& books, bool speaks_as_book) {
  std::vector<ReadPlan> plans;
  for (const KeptBook& book : books) plans.push_back({book.name, read_plan(book)});
  need_alike(plans);
  if (speaks_as_book)
    set_language(said_by(plans.front().root, "language") == "zh" ? Language::zh : Language::en);
  return node_text(Joining(plans).run());
}

}  // namespace plan
