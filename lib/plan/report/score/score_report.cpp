// SPDX-License-Identifier: MIT
#include "plan/report/score/score_report.hpp"

#include <algorithm>

#include "plan/base/counted.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/measure_cells.hpp"
#include "plan/report/score/evidence_table.hpp"

namespace plan {
namespace {

class ScoreReport {
 public:
  ScoreReport(const Facts& facts, const std::vector<Appraisal>& appraisals,
              const std::vector<Evidence>& evidence, const ScoreView& view)
      : facts_(facts),
        book_(facts.book),
        all_(appraisals),
        asked_(appraisals.front()),
        card_(asked_.card),
        evidence_(evidence),
        view_(view),
        names_(book_, view.for_people) {}

  Document run() {
    document_.name = "score";
    document_.title = titled(book_, tr("appraisal {}", asked_.period.name));
    document_.tables.push_back(scores());
    if (all_.size() > 1) document_.tables.push_back(grades());
    if (!view_.for_people)
      document_.tables.push_back(items(asked_.scores, "items", text("items")));
    else if (view_.sheets)
      for (const Score& score : asked_.scores) add_sheet(score);
    if (!evidence_.empty() && !(view_.for_people && view_.sheets))
      document_.tables.push_back(evidence_table(facts_, card_, evidence_, {}, names_));
    if (Table found = nominations(); !found.rows.empty() || !view_.for_people)
      document_.tables.push_back(std::move(found));
    add_notes();
    return std::move(document_);
  }

 private:
  /// An item of a person, with what it counts.
  struct Line {
    const Score* score;
    std::size_t item;
    const CardItem& card(const Card& of) const { return of.items[item]; }
    const ScoredItem& scored() const { return score->items[item]; }
  };

  std::string item_name(std::size_t item) const {
    return name_of_item(card_.items[item], view_.for_people);
  }

  // The ranking

  Table scores() const {
    TableOf<Score> table("scores", text("ranking"));
    // one person alone is the first of nobody
    if (asked_.scores.size() > 1 || !view_.for_people)
      table.all({"rank", text("rank"), Unit::count}, rank);
    names_.add(table, Axis::rep, [](auto& one) { return one.rep; });
    table.all({"score", text("score"), Unit::factor}, total);
    if (!card_.grades.empty())
      table.all({"grade", text("grade")}, [](auto& one) { return grade(one); });
    for (std::size_t i = 0; i < card_.items.size(); ++i)
      table.people({"points_" + std::to_string(i + 1), item_name(i), Unit::factor,
                    text("points of each item")},
                   [i](auto& one) { return points(one.items[i]); });
    return table.of(asked_.scores);
  }

  static Cell rank(const Score& score) {
    if (!score.total) return Blank();
    return static_cast<std::int64_t>(score.rank);
  }
  static Cell total(const Score& score) {
    if (!score.total) return NotAvailable{text("no item counts")};
    return *score.total;
  }
  static std::string grade(const Score& score) {
    return score.grade ? *score.grade->grade : std::string();
  }
  static Cell points(const ScoredItem& item) {
    if (!item.reached) return NotAvailable{item.why};
    return item.points;
  }

  /// The periods from the earliest on, so that people read how it went.
  Table grades() const {
    TableOf<Score> table("grades", text("score and grade, period by period"));
    names_.add(table, Axis::rep, [](auto& one) { return one.rep; });
    for (auto of = all_.rbegin(); of != all_.rend(); ++of) {
      const Appraisal& then = *of;
      const std::string& name = then.period.name;
      table.all({"score_" + name, name, Unit::factor}, [&](auto& one) -> Cell {
        const Score* score = of_person(then, one.rep);
        return score ? total(*score) : Cell(Blank());
      });
      Column column{"grade_" + name, text("grade"), Unit::text};
      column.role = Role::figure;
      if (!then.card.grades.empty())
        table.all(std::move(column), [&](auto& one) -> Cell {
          const Score* score = of_person(then, one.rep);
          return score ? Cell(grade(*score)) : Cell(Blank());
        });
    }
    return table.of(asked_.scores);
  }
  static const Score* of_person(const Appraisal& appraisal, Index rep) {
    const auto found = std::ranges::find(appraisal.scores, rep, &Score::rep);
    return found == appraisal.scores.end() ? nullptr : &*found;
  }

  // Items

  std::vector<Line> lines_of(const std::vector<Score>& scores) const {
    std::vector<Line> lines;
    for (const Score& score : scores)
      for (std::size_t i = 0; i < card_.items.size(); ++i) lines.push_back({&score, i});
    return lines;
  }

  Table items(const std::vector<Score>& scores, std::string name, std::string title) const {
    TableOf<Line> table(std::move(name), std::move(title));
    if (!view_.for_people) names_.add(table, Axis::rep, [](auto& line) { return line.score->rep; });
    table.all({"item", text("item")}, [this](auto& line) { return item_name(line.item); });
    table.people({"target", text("to be reached")}, [this](auto& line) { return target(line); });
    table.people({"actual", text("actual")}, [this](auto& line) { return actual(line); });
    table.machines({"target", text("to be reached"), Unit::factor}, [](auto& line) -> Cell {
      return line.scored().target ? Cell(*line.scored().target) : Cell(Blank());
    });
    table.machines({"target_from", text("target from"), Unit::id},
                   [](auto& line) { return key_of(line.scored().from); });
    table.machines({"actual", text("actual"), Unit::factor},
                   [this](auto& line) { return as_number(line.scored().actual); });
    table.all({"reached", text("reached"), Unit::rate}, [](auto& line) -> Cell {
      if (!line.scored().reached) return NotAvailable{line.scored().why};
      return *line.scored().reached;
    });
    table.all({"weight", text("weight"), Unit::factor}, [this](auto& line) -> Cell {
      if (!line.scored().reached) return Blank();
      return view_.for_people ? number_of(line.scored().weight) : Cell(line.scored().weight);
    });
    table.all({"points", text("points scored"), Unit::factor},
              [](auto& line) { return points(line.scored()); });
    return table.of(lines_of(scores));
  }

  static std::string key_of(TargetFrom from) {
    constexpr const char* keys[] = {"card", "goals", "whole", "previous"};
    return keys[static_cast<std::size_t>(from)];
  }

  /// As the measure is shown, and where less is better, so.
  Prose target(const Line& line) const {
    const ScoredItem& of = line.scored();
    if (!of.target) return Prose();
    Prose said = shown(line.card(card_).measure, *of.target);
    if (line.card(card_).down) said = prose("at most {}", {said});
    if (of.from == TargetFrom::before) return prose("{} (the period before)", {said});
    if (of.from == TargetFrom::goals) return prose("{} (goal)", {said});
    return said;
  }

  Prose shown(const Measure* measure, const Rate& value) const {
    if (!measure || measure->unit == Measure::Unit::count ||
        measure->unit == Measure::Unit::quantity)
      return spoken(number_of(value), Unit::factor);
    if (measure->unit == Measure::Unit::money)
      return spoken(
          Money::minor(nearest_rate(Int128(value.numerator()) * book_.currency().units_per_major(),
                                    value.denominator())
                           .numerator()),
          Unit::money);
    return spoken(value, measure->unit == Measure::Unit::days ? Unit::days : Unit::rate);
  }

  Cell actual(const Line& line) const {
    const Measure* measure = line.card(card_).measure;
    const Figure& figure = line.scored().actual;
    if (const auto* none = std::get_if<NotAvailable>(&figure)) return *none;
    if (!measure) return spoken(number_of(std::get<Rate>(figure)), Unit::factor);
    return spoken(cell_of(figure), column_of(*measure).unit);
  }

  Cell as_number(const Figure& figure) const {
    if (const NotAvailable* reason = lacking(figure)) return *reason;
    return *number_in(figure, book_.currency());
  }

  // Sheets

  void add_sheet(const Score& score) {
    Table sheet =
        items({score}, "person", names_.name(Axis::rep, score.rep) + " · " + asked_.period.name);
    sheet.new_page = true;
    Row total{std::vector<Cell>(sheet.columns.size())};
    const auto set = [&](std::string_view key, Cell cell) {
      for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        if (sheet.columns[i].key == key && sheet.columns[i].audience != Audience::machines)
          total.cells[i] = cell;
    };
    set("item", score.grade ? tr("total, grade {}", grade(score)) : text("total"));
    set("points", ScoreReport::total(score));
    sheet.total = std::move(total);
    document_.tables.push_back(std::move(sheet));
    if (!evidence_.empty()) {
      Table found = evidence_table(facts_, card_, evidence_, score.rep, names_);
      found.level = 2;
      if (!found.rows.empty()) document_.tables.push_back(std::move(found));
    }
    document_.tables.push_back(signatures());
  }

  static Table signatures() {
    Table table{"signatures", text("signatures"), {}, {}};
    table.level = 2;
    table.columns = {{"who", text("who"), Unit::text},
                     {"signature", text("signature"), Unit::text},
                     {"date", text("date"), Unit::text}};
    for (const char* who : {"appraised", "appraised by", "seen by the superior"})
      table.rows.push_back(
          {{text(who), std::string("____________________"), std::string("__________")}});
    return table;
  }

  // Beside

  Table nominations() const {
    TableOf<Nomination> table("nominations", text("nominations"));
    names_.add(table, Axis::rep, [this](auto& one) { return place_of(book_.reps, *one.rep); });
    table.all({"to", text("to")}, [](auto& one) { return one.to.value_or(""); });
    table.all({"date", text("date"), Unit::date},
              [](auto& one) { return one.date ? Cell(*one.date) : Cell(Blank()); });
    table.all({"reason", text("reason")}, [](auto& one) { return one.reason.value_or(""); });
    std::vector<Nomination> rows = book_.nominations;
    std::erase_if(rows, [this](auto& one) {
      const Index rep = place_of(book_.reps, *one.rep);
      return !of_person(asked_, rep) || (one.date && *one.date > facts_.as_of);
    });
    return table.of(rows);
  }

  void add_notes() {
    const auto note = [&](const char* code, Prose said) {
      document_.notes.push_back({code, std::move(said)});
    };
    note("score", text("score: each item's part of its target, between floor and cap, times its "
                       "weight"));
    const bool raised = std::ranges::any_of(asked_.scores, [](const Score& score) {
      return score.total &&
             std::ranges::any_of(score.items, [](auto& item) { return !item.reached; });
    });
    if (raised)
      note("raised", text("items that are n/a do not count: the other weights are raised in "
                          "proportion"));
    if (card_.is_default)
      note("default", text("the book has no scorecard for this year: the usual items"));
    if (card_.grades.empty())
      note("no-grades", text("grades: none are given; write scorecard: {grades: [{grade: A, from: "
                             "90}, ...]}"));
    if (asked_.period.span.last > facts_.as_of)
      note("not-over",
           tr("the period is not over: figures are those up to {}", to_string(Date(facts_.as_of))));
    if (asked_.own_ratings > 0)
      note("own-ratings",
           counted("{} ratings of people by themselves do not count", asked_.own_ratings));
  }

  const Facts& facts_;
  const Book& book_;
  const std::vector<Appraisal>& all_;
  const Appraisal& asked_;
  const Card& card_;
  const std::vector<Evidence>& evidence_;
  const ScoreView& view_;
  Labels names_;
  Document document_{};
};

}  // namespace

Document score_report(const Facts& facts, const std::vector<Appraisal>& appraisals,
                      const std::vector<Evidence>& evidence, const ScoreView& view) {
  return ScoreReport(facts, appraisals, evidence, view).run();
}

}  // namespace plan
