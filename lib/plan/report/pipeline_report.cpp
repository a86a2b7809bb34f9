// SPDX-License-Identifier: MIT
#include "plan/report/pipeline_report.hpp"
#include "plan/report/measure_cells.hpp"

#include <algorithm>
#include <span>

#include "plan/facts/defaults.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/measures_report.hpp"

namespace plan {
namespace {

using Deals = std::span<const OpenDeal>;

/// Sums of deals.
struct Sums {
  std::int64_t deals = 0;
  Money amount, weighted;
  std::int64_t oldest = 0;

  explicit Sums(Deals open) : deals(static_cast<std::int64_t>(open.size())) {
    for (const OpenDeal& one : open) {
      amount += Money::minor(one.deal->amount);
      weighted += one.weighted;
      oldest = std::max(oldest, one.days_in_stage);
    }
  }
  Cell oldest_cell() const { return deals == 0 ? Cell(Blank()) : Cell(oldest); }
};

class PipelineReport {
 public:
  PipelineReport(const Pipeline& pipeline, Measured& coverage, const PipelineView& view)
      : book_(coverage.facts().book),
        records_(coverage.facts().records),
        pipeline_(pipeline),
        coverage_(coverage),
        view_(view),
        names_(book_, view.for_people) {}

  Document run() {
    Document document;
    document.name = "pipeline";
    const Day as_of = coverage_.facts().as_of;
    document.title = titled(book_, tr("open deals on {}", to_string(Date(as_of))));
    document.tables.push_back(stages());
    add(deals(), text("no deal is open"), document);
    add(skipped(), text("no deal has skipped a stage"), document);
    add(coverage(document),
        tr("no target and no deal in {} to tell the coverage of", coverage_.request().whole.name),
        document);
    add_notes(document);
    return document;
  }

 private:
  void add_notes(Document& document) const {
    if (view_.for_people && !pipeline_.open.empty())
      document.notes.push_back(
          {"days",
           tr("stays, open, silent: days in the stage, since the lead, since the last contact; "
              "late: past the expected close, or {} days without contact",
              follow_up_within(book_))});
    if (pipeline_.straight > 0)
      document.notes.push_back(
          {"straight", tr("deals ordered in {} without a stage ever being recorded: {}",
                          coverage_.request().whole.name, pipeline_.straight)});
    if (const std::string deals = deals_left_behind(); !deals.empty())
      document.notes.push_back({"left-behind", tr("deals of people who have left: {}", deals)});
  }

  std::string deals_left_behind() const {
    std::string list;
    for (const OpenDeal& open : pipeline_.open) {
      const auto employed = employments(book_.reps[at(open.dims, Axis::rep)]);
      const auto is_there = [&](const Span& span) {
        return span.contains(coverage_.facts().as_of);
      };
      if (std::ranges::any_of(employed, is_there)) continue;
      list += (list.empty() ? "" : " ") + name_of_deal(open.deal->name);
    }
    return list;
  }

  void add(Table table, std::string none, Document& document) const {
    if (view_.for_people && table.rows.empty())
      document.notes.push_back({table.name, std::move(none)});
    else
      document.tables.push_back(std::move(table));
  }

  /// The open deals of a stage; those without one for `absent`.
  Deals of_stage(Index stage) const {
    const auto stage_of = [](const OpenDeal& open) { return at(open.dims, Axis::stage); };
    const auto first = std::ranges::lower_bound(pipeline_.open, stage, {}, stage_of);
    const auto end = std::ranges::upper_bound(pipeline_.open, stage, {}, stage_of);
    return {first, end};
  }

  /// The places of all stages in order, then `absent` where a deal has none.
  std::vector<Index> stage_places() const {
    std::vector<Index> places;
    for (Index stage = 0; stage < book_.stages.size(); ++stage) places.push_back(stage);
    if (!of_stage(absent).empty()) places.push_back(absent);
    return places;
  }

  Table stages() const {
    Table table{"stages", text("By stage"), {}, {}};
    names_.add_columns(Axis::stage, table);
    table.columns.insert(table.columns.end(),
                         {{"deals", text("deals"), Unit::count},
                          {"amount", text("amount"), Unit::money},
                          {"weighted", text("weighted amount"), Unit::money},
                          {"oldest", text("longest days in stage"), Unit::count}});
    const auto row_of = [](std::vector<Cell> cells, const Sums& sums) {
      cells.insert(cells.end(), {sums.deals, sums.amount, sums.weighted, sums.oldest_cell()});
      return Row{std::move(cells)};
    };
    for (const Index stage : stage_places()) {
      std::vector<Cell> cells;
      names_.add_cells(Axis::stage, stage, cells);
      table.rows.push_back(row_of(std::move(cells), Sums(of_stage(stage))));
    }
    std::vector<Cell> labels{text("total")};
    if (!view_.for_people) labels.emplace_back(Blank());
    table.total = row_of(std::move(labels), Sums(pipeline_.open));
    table.charts = {{Chart::Kind::funnel,
                     text("open amount by stage"),
                     table.columns.front().key,
                     {"amount", "deals"}}};
    return table;
  }

  // One by one

  Table deals() const { return view_.for_people ? deals_under_stages() : deals_in_full(); }

  Table deals_in_full() const {
    Table table{"deals", text("Deals"), {{"deal", text("deal"), Unit::id}}, {}};
    for (const Axis axis : {Axis::customer, Axis::rep, Axis::product, Axis::stage})
      names_.add_columns(axis, table);
    table.columns.insert(table.columns.end(),
                         {{"days_in_stage", text("days in stage"), Unit::count},
                          {"age", text("days since lead"), Unit::count},
                          {"amount", text("amount"), Unit::money},
                          {"weighted", text("weighted amount"), Unit::money},
                          {"close", text("expected close"), Unit::date},
                          {"close_passed", text("close passed"), Unit::text},
                          {"last_contact", text("last contact"), Unit::date},
                          {"days_since_contact", text("days without contact"), Unit::count},
                          {"not_contacted", text("not followed up"), Unit::text}});
    for (const OpenDeal& open : pipeline_.open) table.rows.push_back(row_in_full(open));
    return table;
  }

  Row row_in_full(const OpenDeal& open) const {
    const auto truth = [](bool value) { return std::string(value ? "true" : "false"); };
    Row row{{name_of_deal(open.deal->name)}};
    for (const Axis axis : {Axis::customer, Axis::rep, Axis::product, Axis::stage})
      names_.add_cells(axis, at(open.dims, axis), row.cells);
    row.cells.insert(row.cells.end(),
                     {open.days_in_stage, open.age, amount_of(open), open.weighted, close_of(open),
                      truth(open.close_passed), open.contact->day(), open.days_since_contact,
                      truth(open.not_contacted)});
    return row;
  }

  Table deals_under_stages() const {
    Table table{"deals",
                text("Deals"),
                {{"customer_name", Labels::title(Axis::customer), Unit::text},
                 {"deal", text("deal"), Unit::id},
                 {"rep_name", Labels::title(Axis::rep), Unit::text},
                 {"amount", text("amount"), Unit::money},
                 {"days_in_stage", text("stays"), Unit::count},
                 {"days_since_contact", text("silent"), Unit::count},
                 {"age", text("days since lead"), Unit::count},
                 {"close", text("closes"), Unit::date},
                 {"overdue", text("late"), Unit::text}},
                {}};
    for (const Index stage : stage_places()) {
      const Deals open = of_stage(stage);
      if (open.empty()) continue;
      table.rows.push_back(head_of(stage, open));
      for (const OpenDeal& one : open) table.rows.push_back(row_under_stage(one));
    }
    return table;
  }

  Row head_of(Index stage, Deals open) const {
    Row row{{names_.name(Axis::stage, stage), Blank(), Blank(), Sums(open).amount},
            Row::Kind::subtotal};
    row.cells.resize(9);
    return row;
  }

  Row row_under_stage(const OpenDeal& open) const {
    return {
        {names_.name(Axis::customer, at(open.dims, Axis::customer)), name_of_deal(open.deal->name),
         names_.name(Axis::rep, at(open.dims, Axis::rep)), amount_of(open), open.days_in_stage,
         open.days_since_contact, open.age, close_of(open), overdue(open)},
        Row::Kind::plain,
        1};
  }

  static Cell overdue(const OpenDeal& open) {
    if (open.close_passed && open.not_contacted) return text("both");
    if (open.close_passed) return text("close");
    return open.not_contacted ? Cell(text("contact")) : Cell(Blank());
  }

  std::string name_of_deal(Index name) const { return std::string(records_.name(name)); }
  static Cell amount_of(const OpenDeal& open) {
    return open.deal->has_amount ? Cell(Money::minor(open.deal->amount)) : Cell(Blank());
  }
  static Cell close_of(const OpenDeal& open) {
    return open.deal->lead->until_number == 0 ? Cell(Blank()) : Cell(open.deal->lead->until());
  }

  // Steps skipped

  Table skipped() const {
    Table table{"skipped", text("Stages skipped"), {{"date", text("date"), Unit::date}}, {}};
    table.columns.push_back({"deal", text("deal"), Unit::id});
    names_.add_columns(Axis::customer, table);
    names_.add_columns(Axis::rep, table);
    add_stage_columns("from", text("from stage"), table);
    add_stage_columns("to", text("to stage"), table);
    table.columns.push_back({"skipped", text("skipped"), Unit::count});
    for (const SkippedStage& skip : pipeline_.skipped) table.rows.push_back(row_of(skip));
    return table;
  }

  void add_stage_columns(const std::string& key, const std::string& title, Table& table) const {
    if (!view_.for_people) table.columns.push_back({key, title, Unit::id});
    table.columns.push_back(
        {key + "_name", view_.for_people ? title : tr("{} name", title), Unit::text});
  }

  Row row_of(const SkippedStage& skip) const {
    Row row{{skip.record->day(), name_of_deal(skip.deal)}};
    names_.add_cells(Axis::customer, at(skip.dims, Axis::customer), row.cells);
    names_.add_cells(Axis::rep, at(skip.dims, Axis::rep), row.cells);
    names_.add_cells(Axis::stage, skip.from, row.cells);
    const bool won = skip.to == SkippedStage::won;
    if (!won) names_.add_cells(Axis::stage, skip.to, row.cells);
    if (won && !view_.for_people) row.cells.emplace_back(std::string("won"));
    if (won) row.cells.emplace_back(text("won"));
    const std::size_t to = won ? book_.stages.size() : skip.to;
    row.cells.emplace_back(static_cast<std::int64_t>(to) - skip.from - 1);
    return row;
  }

  // Coverage

  Table coverage(Document& document) {
    Document made = measures_report(
        coverage_,
        {.name = "coverage", .what = {}, .layout = view_.layout, .for_people = view_.for_people});
    for (Note& note : made.notes) document.notes.push_back(std::move(note));
    Table table = std::move(made.tables.front());
    table.title = tr("Coverage of {}", coverage_.request().whole.name);
    for (Column& column : table.columns) column.group.clear();
    return table;
  }

  const Book& book_;
  const Records& records_;
  const Pipeline& pipeline_;
  Measured& coverage_;
  const PipelineView& view_;
  Labels names_;
};

}  // namespace

Document pipeline_report(const Pipeline& pipeline, Measured& coverage, const PipelineView& view) {
  return PipelineReport(pipeline, coverage, view).run();
}

}  // namespace plan
