// SPDX-License-Identifier: MIT
#include "plan/export/own_book.hpp"

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

#include "plan/base/said_error.hpp"
#include "plan/book/agree/references.hpp"
#include "plan/book/log_path.hpp"
#include "plan/book/named.hpp"
#include "plan/book/read/key_walk.hpp"
#include "plan/book/read/reader.hpp"
#include "plan/export/foreign_words.hpp"
#include "plan/export/own_plan.hpp"
#include "plan/files/activity_file.hpp"
#include "plan/files/durable/log_form.hpp"
#include "plan/files/whole_document.hpp"
#include "plan/files/yaml/node_text.hpp"
#include "plan/files/yaml/strict.hpp"
#include "plan/query/facts.hpp"
#include "plan/records/record_text.hpp"

namespace plan {
namespace {

constexpr const char* plan_path = "plan.yaml";

/// An id that nobody and nothing has.
std::string id_of_others(const Book& book) {
  std::set<std::string_view> taken;
  for (const char* section : {"reps", "teams", "customers", "products"})
    for (const Named& thing : things_of(book, section)) taken.insert({thing.id, thing.name});
  std::string id = "others";
  for (int i = 2; taken.contains(id); ++i) id = "others-" + std::to_string(i);
  return id;
}

std::array<Money, 12> months_of(const Split& split, const Rep& rep) {
  std::array<Money, 12> months;
  for (std::size_t seat = 0; seat < split.seats.size(); ++seat)
    for (int month = 0; month < 12 && *split.seats[seat].rep->id == *rep.id; ++month)
      months[static_cast<std::size_t>(month)] += split.cell(seat, month);
  return months;
}

/// A document that was made, with what it was read from.
struct MadeBook {
  std::shared_ptr<Sources> sources = std::make_shared<Sources>();
  Diagnostics findings;
  Book book;
};

class Making {
 public:
  Making(Session& session, Index rep, bool personal)
      : session_(session),
        book_(session.book()),
        facts_(facts_of(session)),
        view_{*facts_, rep, personal, id_of_others(book_)} {}

  OwnBook run(std::size_t overlays) {
    OwnRecords records = own_records(view_);
    OwnChoice choice = own_choice(view_, records);
    for (const Year& year : book_.years) add_targets(year, choice);
    const Node root = whole_document(session_.read(), overlays);
    ForeignWords foreign(view_, choice);
    std::string text = plan_of(choice, root, foreign);
    MadeBook made = read(text);
    if (drop_quotas(made, choice)) {
      text = plan_of(choice, root, foreign);
      made = read(text);
    }
    need_targets(made, choice);
    made_.files[plan_path] = std::move(text);
    add_records(records, foreign);
    judge_records(made);
    if (made.findings.has_errors()) throw InputError(made.sources, made.findings);
    made_.customers = choice.full.size() + choice.slim.size();
    made_.covered = foreign.count();
    return std::move(made_);
  }

 private:
  void add_targets(const Year& year, OwnChoice& choice) {
    if (!year.target) return;
    const Split split = figures_of(session_, year, {}, false).split;
    OwnTargets own{.target = months_of(split, view_.person())};
    for (int i = 0; i < 12; ++i) own.months[static_cast<std::size_t>(i)] = split.month(i);
    if (seats_of(split.seats, &view_.person()).empty()) return;
    if (year.over_assign)
      quotas_[year.number] = months_of(
          figures_of(session_, year, {over_assign_factor(year)}, false).split, view_.person());
    choice.targets.emplace(year.number, own);
  }

  std::string plan_of(OwnChoice& choice, const Node& root, ForeignWords& foreign) {
    Node plan = own_plan(view_, choice, root);
    walk_keys(plan, [&](const KeyedEntry& one) {
      const bool is_text = one.row && one.row->type == Type::text;
      if (is_text && !one.section.empty()) cover(one.entry.value, foreign);
      return true;
    });
    return node_text(std::move(plan));
  }

  static void cover(Node& value, ForeignWords& foreign) {
    if (value.kind == Node::Kind::scalar) value.text = foreign.covered(value.text);
    for (Node& item : value.items)
      if (item.kind == Node::Kind::scalar) item.text = foreign.covered(item.text);
  }

  static MadeBook read(const std::string& text) {
    MadeBook made;
    const std::uint32_t file = made.sources->add(plan_path, text);
    const Node root = read_document((*made.sources)[file].text, file, made.findings).root;
    made.book = read_book(root, made.findings);
    agree_references(made.book, made.findings, {}, {}, {});
    if (made.findings.has_errors()) throw InputError(made.sources, made.findings);
    return made;
  }

  /// Quotas that would not be the whole book's are left out: true where there are any.
  bool drop_quotas(const MadeBook& made, OwnChoice& choice) {
    for (auto& [number, own] : choice.targets) {
      const auto quota = quotas_.find(number);
      if (quota == quotas_.end()) continue;
      const Year& year = *made.book.year(number);
      Diagnostics findings;
      const Split raised = split(made.book, year, {over_assign_factor(year)}, findings);
      own.quota = !findings.has_errors() &&
                  months_of(raised, *made.book.rep(*view_.person().id)) == quota->second;
      if (!own.quota) made_.without_quota.push_back(number);
    }
    return !made_.without_quota.empty();
  }

  void need_targets(MadeBook& made, const OwnChoice& choice) const {
    for (const auto& [number, own] : choice.targets) {
      const Split found = split(made.book, *made.book.year(number), {}, made.findings);
      if (made.findings.has_errors()) throw InputError(made.sources, made.findings);
      if (months_of(found, *made.book.rep(*view_.person().id)) != own.target)
        throw SaidError(said("the targets of {} in {} cannot be told apart from those of others",
                             name_of(view_.person()), number));
    }
  }

  void add_records(const OwnRecords& records, ForeignWords& foreign) {
    for (const OwnRecord& record : records.records) {
      const Kind& kind = kinds()[static_cast<std::size_t>(record.kind)];
      std::vector<std::pair<std::string, std::string>> values = record.values;
      std::vector<Field> fields;
      for (auto& [key, text] : values) {
        const Key* row = find_key(kind, key);
        if (row && row->type == Type::text) text = foreign.covered(text);
        fields.push_back({key, text, {}, {}});
      }
      const std::string& rep = record.by_others ? view_.others : *view_.person().id;
      std::string& file = made_.files[log_path({}, Date(record.day), rep)];
      if (file.empty()) file = std::string(log_head) + "\n";
      file += "- " + record_text(kind, fields) + "\n";
      ++(record.by_others ? made_.of_others : made_.records);
    }
  }

  void judge_records(MadeBook& made) const {
    const BookIds ids(made.book);
    Records all;
    for (const auto& [path, bytes] : made_.files) {
      if (path == plan_path) continue;
      const std::uint32_t file = made.sources->add(path, bytes);
      ActivityDocument document = read_activity_document(
          bytes, file, period_of_path(path, made.book.fiscal()), {ids, true, false});
      made.findings.append(document.of_file);
      made.findings.append(document.of_records);
      all.add(std::move(document.block));
    }
    all.settle(ids, true, made.findings);
  }

  Session& session_;
  const Book& book_;
  const HeldFacts facts_;
  const OwnView view_;
  std::map<int, std::array<Money, 12>> quotas_;
  OwnBook made_;
};

}  // namespace

OwnBook own_book(Session& session, Index rep, bool personal, std::size_t overlays) {
  return Making(session, rep, personal).run(overlays);
}

}  // namespace plan
