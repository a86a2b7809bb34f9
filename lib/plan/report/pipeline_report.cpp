// SPDX-License-Identifier: MIT
#include "plan/report/pipeline_report.hpp"
#include "plan/report/measure_cells.hpp"

#include <algorithm>
#include <span>
#include <type_traits>

#include "plan/base/counted.hpp"
#include "plan/facts/defaults.hpp"
#include "plan/facts/duties.hpp"
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
           counted("in stage, idle: days in the stage, days since the last contact; late: "
                   "past close, its expected close is over; contact due, after {} days without one",
                   follow_up_within(book_))});
    if (pipeline_.straight > 0)
      document.notes.push_back(
          {"straight", tr("deals ordered in {} without a stage ever being recorded: {}",
                          coverage_.request().whole.name, pipeline_.straight)});
    if (view_.for_people)
      note_deals("close-moved", "expected close moved, and how often: {}", document,
                 [](auto& open) { return open.deal->close_moves; });
    note_deals("passed-on", "deals of people who have left, with their customers' owners now: {}",
               document, [](auto& open) { return at(open.dims, Axis::rep) != open.deal->rep; });
    note_deals("left-behind", "deals of people who have left: {}", document, [this](auto& open) {
      return !is_employed(book_.reps[at(open.dims, Axis::rep)], coverage_.facts().as_of);
    });
  }

  /// Lists the deals of which the question is true, with the answer where that is a number.
  template <class Ask>
  void note_deals(const char* code, std::string_view english, Document& document,
                  const Ask& ask) const {
    std::string list;
    for (const OpenDeal& open : pipeline_.open) {
      const auto answer = ask(open);
      if (!answer) continue;
      list += (list.empty() ? "" : " ") + name_of_deal(open.deal->name);
      if constexpr (!std::is_same_v<decltype(answer), const bool>)
        list += " (" + std::to_string(answer) + ")";
    }
    if (!list.empty()) document.notes.push_back({code, tr(english, list)});
  }

  void add(Table table, std::string none, Document& document) const {
    if (view_.for_people && table.rows.empty())
      document.notes.push_back({table.name, std::move(none)});
    else
      document.tables.push_back(std::move(table));
  }

  /// The open deals of a stage; those without one for `absent`.
  Deals of_stage(Index stage) const {
    const auto stage_of = [](auto& open) { return at(open.dims, Axis::stage); };
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

  /// The deals of a stage, or of all.
  struct Stage {
    std::optional<Index> place;
    Sums sums;
  };

  /// Deals of a stage without a probability weigh what nobody knows. No stage: those of all.
  Cell weighted_cell(std::optional<Index> stage, Money weighted) const {
    if (!has_probabilities(book_)) return NotAvailable{std::string(why_unweighted(book_))};
    if (!stage || (*stage != absent && book_.stages[*stage].probability)) return weighted;
    return NotAvailable{tr("no probability is known of {}", names_.name(Axis::stage, *stage))};
  }

  Table stages() const {
    TableOf<Stage> table("stages", text("By stage"));
    // the total is named in the first column
    table.machines(names_.id_column(Axis::stage), [this](auto& one) {
      return one.place ? names_.id(Axis::stage, *one.place) : text("total");
    });
    table.all(names_.name_column(Axis::stage), [this](auto& one) -> Cell {
      if (one.place) return names_.name(Axis::stage, *one.place);
      return names_.for_people() ? Cell(text("total")) : Cell(Blank());
    });
    table.all({"deals", text("deals"), Unit::count}, [](auto& one) { return one.sums.deals; });
    table.all({"amount", text("amount"), Unit::money}, [](auto& one) { return one.sums.amount; });
    table.all({"weighted", text("weighted amount"), Unit::money}, [this](auto& one) {
      return one.sums.deals == 0 ? Cell(Money()) : weighted_cell(one.place, one.sums.weighted);
    });
    table.all({"oldest", text("longest days in stage"), Unit::count},
              [](auto& one) { return one.sums.oldest_cell(); });
    std::vector<Stage> all;
    for (const Index stage : stage_places()) all.push_back({stage, Sums(of_stage(stage))});
    Table made = table.of(all);
    made.total = table.row({std::nullopt, Sums(pipeline_.open)});
    made.charts = {{Chart::Kind::funnel, text("open amount by stage"), "", {"amount", "deals"}}};
    return made;
  }

  // One by one

  Table deals() const { return view_.for_people ? deals_under_stages() : deals_in_full(); }

  Table deals_in_full() const {
    const auto truth = [](bool value) { return std::string(value ? "true" : "false"); };
    TableOf<OpenDeal> table("deals", text("Deals"));
    add_deal(table);
    for (const Axis axis : {Axis::customer, Axis::rep, Axis::product, Axis::stage})
      names_.add(table, axis);
    table.all({"days_in_stage", text("days in stage"), Unit::count}, &OpenDeal::days_in_stage);
    table.all({"age", text("days since lead"), Unit::count}, &OpenDeal::age);
    table.all({"amount", text("amount"), Unit::money}, amount_of);
    table.all({"weighted", text("weighted amount"), Unit::money}, [this](auto& open) {
      return weighted_cell(at(open.dims, Axis::stage), open.weighted);
    });
    table.all({"close", text("expected close"), Unit::date}, close_of);
    table.all({"close_moves", text("close moved"), Unit::count},
              [](auto& open) { return std::int64_t{open.deal->close_moves}; });
    table.all({"close_passed", text("close passed")},
              [&](auto& open) { return truth(open.close_passed); });
    table.all({"last_contact", text("last contact"), Unit::date},
              [](auto& open) { return open.contact->day(); });
    table.all({"days_since_contact", text("days without contact"), Unit::count},
              &OpenDeal::days_since_contact);
    table.all({"not_contacted", text("not followed up")},
              [&](auto& open) { return truth(open.not_contacted); });
    return table.of(pipeline_.open);
  }

  TableOf<OpenDeal> begun_under_stages() const {
    const auto name = [this](Axis axis) {
      return [this, axis](auto& open) { return names_.name(axis, at(open.dims, axis)); };
    };
    TableOf<OpenDeal> table("deals", text("Deals"));
    table.all(names_.name_column(Axis::customer), name(Axis::customer));
    add_deal(table);
    table.all(names_.name_column(Axis::rep), name(Axis::rep));
    table.all({"amount", text("amount"), Unit::money}, amount_of);
    table.all({"days_in_stage", text("in stage"), Unit::count}, &OpenDeal::days_in_stage);
    table.all({"days_since_contact", text("idle"), Unit::count}, &OpenDeal::days_since_contact);
    table.all({"age", text("days since lead"), Unit::count}, &OpenDeal::age);
    table.all({"close", text("closes"), Unit::date}, close_of);
    table.all({"overdue", text("late")}, overdue);
    return table;
  }

  Table deals_under_stages() const {
    const TableOf<OpenDeal> table = begun_under_stages();
    Table made = table.empty();
    for (const Index stage : stage_places()) {
      const Deals open = of_stage(stage);
      if (open.empty()) continue;
      Row& head = made.rows.emplace_back(table.only(
          {{"customer_name", names_.name(Axis::stage, stage)}, {"amount", Sums(open).amount}}));
      head.kind = Row::Kind::subtotal;
      for (const OpenDeal& one : open) made.rows.emplace_back(table.row(one)).indent = 1;
    }
    return made;
  }

  void add_deal(TableOf<OpenDeal>& table) const {
    table.all({"deal", text("deal"), Unit::id},
              [this](auto& open) { return name_of_deal(open.deal->name); });
  }

  static Cell overdue(const OpenDeal& open) {
    if (open.close_passed && open.not_contacted) return text("both");
    if (open.close_passed) return text("past close");
    return open.not_contacted ? Cell(text("contact due")) : Cell(Blank());
  }

  std::string name_of_deal(Index name) const { return std::string(records_.name(name)); }
  static Cell amount_of(const OpenDeal& open) {
    return open.deal->has_amount ? Cell(Money::minor(open.deal->amount)) : Cell(Blank());
  }
  static Cell close_of(const OpenDeal& open) {
    return open.deal->close == 0 ? Cell(Blank()) : Cell(open.deal->close_day());
  }

  // Steps skipped

  Table skipped() const {
    TableOf<SkippedStage> table("skipped", text("Stages skipped"));
    table.all({"date", text("date"), Unit::date}, [](auto& skip) { return skip.record->day(); });
    table.all({"deal", text("deal"), Unit::id},
              [this](auto& skip) { return name_of_deal(skip.deal); });
    for (const Axis axis : {Axis::customer, Axis::rep}) names_.add(table, axis);
    add_stage(table, "from", text("from stage"), &SkippedStage::from);
    add_stage(table, "to", text("to stage"), &SkippedStage::to);
    table.all({"skipped", text("skipped"), Unit::count}, [this](auto& skip) {
      const std::size_t to = skip.to == SkippedStage::won ? book_.stages.size() : skip.to;
      return static_cast<std::int64_t>(to) - skip.from - 1;
    });
    return table.of(pipeline_.skipped);
  }

  void add_stage(TableOf<SkippedStage>& table, const std::string& key, const std::string& title,
                 std::uint16_t SkippedStage::*place) const {
    Column id{key, title, Unit::id};
    table.machines(std::move(id), [this, place](auto& skip) {
      const bool won = skip.*place == SkippedStage::won;
      return won ? std::string("won") : names_.id(Axis::stage, skip.*place);
    });
    table.all({key + "_name", view_.for_people ? title : tr("{} name", title)},
              [this, place](auto& skip) {
                const bool won = skip.*place == SkippedStage::won;
                return won ? text("won") : names_.name(Axis::stage, skip.*place);
              });
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
