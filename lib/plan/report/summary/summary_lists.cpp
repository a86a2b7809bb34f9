// SPDX-License-Identifier: MIT
// The lists of a summary (summary_report.hpp): what happened, one by one.
#include <algorithm>

#include "plan/analysis/due.hpp"
#include "plan/report/duty_names.hpp"
#include "plan/report/summary/summary_report.hpp"

namespace plan {
namespace {

constexpr std::string_view topics[] = {"difficulties to pass up", "product news", "competitor news",
                                       "market news", "lessons learned"};
constexpr std::string_view topic_keys[] = {"difficulty", "product", "competitor", "market",
                                           "lesson"};

class Lists {
 public:
  Lists(const Facts& facts, const Standing& standing, const Labels& names,
        const SummaryRequest& request, Document& document)
      : facts_(facts),
        book_(facts.book),
        records_(facts.records),
        standing_(standing),
        names_(names),
        request_(request),
        document_(document) {}

  void run(const Events& found) {
    add_deals("wins", text("won deals"), found.won, false);
    add_deals("losses", text("lost deals"), found.lost, true);
    add_customers(found);
    keep(feedback_table(records_, names_, found.feedback));
    add_meetings(found.meetings);
    add_missing_reports();
    add_next();
    if (!request_.for_people) add_teams();
  }

 private:
  void keep(Table table) {
    if (!table.rows.empty()) document_.tables.push_back(std::move(table));
  }

  std::string text_of(const Record& record, RecordKey key) const {
    return records_.text(record, key);
  }
  void add_name(Axis axis, const Dims& dims, Row& row) const {
    names_.add_known(axis, at(dims, axis), row.cells);
  }

  void add_deals(std::string name, std::string title, const std::vector<Event>& deals, bool lost) {
    Table table{std::move(name), std::move(title), {}, {}};
    table.columns = {{"date", text("day"), Unit::date}};
    names_.add_columns(Axis::customer, table);
    names_.add_columns(Axis::rep, table);
    if (!lost) names_.add_columns(Axis::product, table);
    if (lost) {
      table.columns.push_back({"reason", text("reason"), Unit::text});
      table.columns.push_back({"competitor", text("competitor"), Unit::text});
    }
    if (!request_.for_people) table.columns.push_back({"deal", text("deal"), Unit::id});
    table.columns.push_back({"amount", text("amount"), Unit::money});
    for (const Event& deal : deals) {
      Row row{{deal.day}};
      add_name(Axis::customer, deal.dims, row);
      add_name(Axis::rep, deal.dims, row);
      if (!lost) add_name(Axis::product, deal.dims, row);
      if (lost)
        for (const RecordKey key : {RecordKey::reason, RecordKey::competitor})
          row.cells.emplace_back(text_of(*deal.record, key));
      if (!request_.for_people)
        row.cells.emplace_back(std::string(records_.name(deal.record->deal)));
      row.cells.emplace_back(Money::minor(deal.amount));
      table.rows.push_back(std::move(row));
    }
    keep(std::move(table));
  }

  void add_customers(const Events& found) {
    Table table{"customers", text("customers new and lost"), {}, {}};
    table.columns = {{"date", text("day"), Unit::date}, {"change", text("change"), Unit::text}};
    names_.add_columns(Axis::customer, table);
    names_.add_columns(Axis::rep, table);
    table.columns.push_back({"reason", text("reason"), Unit::text});
    for (const Event& one : found.customers_new) add_customer(one, "new", table);
    for (const Event& one : found.customers_lost)
      add_customer(one, one.record ? "lost" : "fell silent", table);
    keep(std::move(table));
  }

  void add_customer(const Event& one, std::string_view change, Table& table) {
    Row row{{one.day, request_.for_people ? text(change) : std::string(change)}};
    add_name(Axis::customer, one.dims, row);
    add_name(Axis::rep, one.dims, row);
    row.cells.emplace_back(one.record ? text_of(*one.record, RecordKey::reason) : std::string());
    table.rows.push_back(std::move(row));
  }

  void add_meetings(const std::vector<Event>& meetings) {
    Table table{"meetings", text("meetings"), {}, {}, {}, true};
    table.columns = {{"date", text("day"), Unit::date}, {"what", text("meeting"), Unit::text}};
    names_.add_columns(Axis::rep, table);
    table.columns.push_back({"text", text("message text"), Unit::text});
    for (const Event& one : meetings) {
      Row row{{one.day, text_of(*one.record, RecordKey::what)}};
      add_name(Axis::rep, one.dims, row);
      row.cells.emplace_back(text_of(*one.record, RecordKey::text));
      table.rows.push_back(std::move(row));
    }
    keep(std::move(table));
  }

  /// Those whose last day was in the period or since, and that were not handed in.
  void add_missing_reports() {
    Table table{"missing", text("reports missing"), {}, {}};
    names_.add_columns(Axis::rep, table);
    table.columns.push_back({"report", text("report"), Unit::text});
    if (!request_.for_people) table.columns.push_back({"type", text("kind of report"), Unit::id});
    table.columns.push_back({"period", text("period"), Unit::id});
    table.columns.push_back({"due", text("due"), Unit::date});
    const Span due{request_.period.span.first, request_.as_of - std::chrono::days(1)};
    for (const ReportOwed& owed : reports_owed(facts_, due)) {
      const Dims dims = dims_of_duty(facts_, owed);
      if (owed.handed || !request_.filter.admits(dims)) continue;
      Row row;
      add_name(Axis::rep, dims, row);
      if (request_.for_people)
        row.cells.emplace_back(name_of_report(*owed.duty));
      else
        row.cells.insert(row.cells.end(),
                         {*owed.duty->report, owed.duty->type.value_or("summary")});
      row.cells.emplace_back(period_meant(owed, book_.fiscal()).name);
      row.cells.emplace_back(owed.due);
      table.rows.push_back(std::move(row));
    }
    keep(std::move(table));
  }

  // What comes next: late, or due within a week of as-of

  void add_next() {
    const Due due = due_of(facts_, standing_, request_.filter, default_window(request_.as_of));
    Table table{"next", text("due next"), {}, {}};
    table.columns = {{"due", text("due"), Unit::date}};
    names_.add_columns(Axis::rep, table);
    table.columns.push_back({"kind", text("kind"), Unit::text});
    names_.add_columns(Axis::customer, table);
    table.columns.push_back({"what", text("what to do"), Unit::text});
    leavers_ = due.leavers;
    for (const DueErrand& task : due.tasks)
      add_next(task.due, task.dims, "task", text_of(*task.given, RecordKey::what), table);
    for (const DueErrand& request : due.requests)
      add_next(request.due, request.dims, "request", text_of(*request.given, RecordKey::note),
               table);
    std::int64_t contacts = 0;
    for (const DueFollowUp& follow_up : due.follow_ups) {
      if (follow_up.kind == DueFollowUp::Kind::next)
        add_next(follow_up.due, follow_up.dims, "next step", follow_up.next->what.value_or(""),
                 table);
      else
        ++contacts;
    }
    for (const DueTraining& training : due.trainings)
      add_next(*training.owed.course->date, training.dims, "training",
               name_of(*training.owed.course), table);
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const Row& a, const Row& b) {
      return std::get<Day>(a.cells.front()) < std::get<Day>(b.cells.front());
    });
    keep(std::move(table));
    note_leavers(leavers_, names_, document_);
    if (contacts > 0)
      document_.notes.push_back(
          {"follow-ups", tr("{} deals and customers are to be contacted: plan due", contacts)});
  }

  void add_next(Day due, const Dims& dims, std::string_view kind, std::string what, Table& table) {
    Row row{{due}};
    add_name(Axis::rep, dims, row);
    if (const Index rep = at(dims, Axis::rep); request_.for_people && rep != absent)
      row.cells.back() = marked(names_.name(Axis::rep, rep), rep, leavers_);
    row.cells.emplace_back(request_.for_people ? text(kind) : std::string(kind));
    add_name(Axis::customer, dims, row);
    row.cells.emplace_back(std::move(what));
    table.rows.push_back(std::move(row));
  }

  /// Where each team's summary goes, for those who send it.
  void add_teams() {
    Table table{"teams", text("teams"), {}, {}};
    names_.add_columns(Axis::team, table);
    table.columns.push_back({"email", text("email"), Unit::text});
    const auto& admitted = request_.filter.admitted[static_cast<std::size_t>(Axis::team)];
    for (Index place = 0; place < book_.teams.size(); ++place) {
      if (!book_.teams[place].email || (!admitted.empty() && !admitted[place])) continue;
      Row& row = table.rows.emplace_back();
      names_.add_cells(Axis::team, place, row.cells);
      row.cells.push_back(value_of("teams", "email", *book_.teams[place].email));
    }
    document_.tables.push_back(std::move(table));
  }

  const Facts& facts_;
  const Book& book_;
  const Records& records_;
  const Standing& standing_;
  const Labels& names_;
  const SummaryRequest& request_;
  Document& document_;
  std::vector<Leaver> leavers_{};  // among those to whom something falls due
};

}  // namespace

Table feedback_table(const Records& records, const Labels& names,
                     const std::vector<Event>& feedback) {
  Table table{"feedback", text("news and difficulties"), {}, {}, {}, true};
  table.columns = {{"topic", text("topic"), Unit::text}, {"date", text("day"), Unit::date}};
  names.add_columns(Axis::rep, table);
  names.add_columns(Axis::customer, table);
  table.columns.push_back({"text", text("message text"), Unit::text});
  for (std::size_t topic = 0; topic < std::size(topics); ++topic)
    for (const Event& one : feedback) {
      if (one.record->choice != topic) continue;
      Row row{{names.for_people() ? text(topics[topic]) : std::string(topic_keys[topic]), one.day}};
      names.add_known(Axis::rep, at(one.dims, Axis::rep), row.cells);
      names.add_known(Axis::customer, at(one.dims, Axis::customer), row.cells);
      row.cells.emplace_back(records.text(*one.record, RecordKey::text));
      table.rows.push_back(std::move(row));
    }
  return table;
}

void add_events(const Facts& facts, const Events& found, const Standing& standing,
                const Labels& names, const SummaryRequest& request, Document& document) {
  Lists(facts, standing, names, request, document).run(found);
}

}  // namespace plan
