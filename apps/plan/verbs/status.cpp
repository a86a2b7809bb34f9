// SPDX-License-Identifier: MIT
// plan status: how the targets stand: reached, to date, likely, still needed.
#include "plan/approval/notices.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/query/facts.hpp"
#include "plan/query/request.hpp"
#include "plan/report/first_steps.hpp"
#include "plan/report/measures_report.hpp"

namespace plan {
namespace {

const Option own_options[] = {
    period_option,
    by_option,
    each_option,
    with_option,
    align_option,
    measures_option,
    show_option,
    parts_option,
    {.name = "--fail-under",
     .value = "RATE",
     .help = "exit with 1 when the pace of all together is under this rate: 90%",
     .target = &Options::fail_under},
    engine_option,
};

/// What the floor is held against: pace, sales and target to date of all rows together. Errors:
/// UsageError where targets cannot be told by the axes or the filter.
MeasureRequest judged(MeasureRequest request, const Book& book) {
  for (const std::string_view key : {"pace", "sales", "target_to_date"})
    request.measures.push_back(find_measure(key));
  std::rotate(request.measures.begin(), request.measures.end() - 3, request.measures.end());
  request.measures.resize(3);
  request.pieces = {request.whole};
  request.comparisons.clear();
  for (std::size_t i = 0; i < axis_count; ++i) {
    const auto axis = static_cast<Axis>(i);
    const bool asked = request.filter.has(axis) || std::ranges::count(request.axes, axis) > 0;
    if (asked && !takes(*request.measures.front(), axis, book))
      throw UsageError(
          said("--fail-under cannot tell: there are no targets by {}", axis_title(axis, book)),
          said("leave it out, or ask by company, team, rep or product"));
  }
  return request;
}

/// The exit code: 0; 1 where the pace of what is shown is under the floor, 2 where it is not known;
/// then the session says why.
int judge(const Facts& facts, const MeasureRequest& request, const Rate& floor, Session& session) {
  Measured measured(facts, request);
  const auto figures = measured.figures(measured.rows(), measured.whole());
  if (const auto* none = std::get_if<NotAvailable>(&figures[0])) {
    session.complain(tr("--fail-under cannot tell: {}", none->reason));
    return 2;
  }
  const Rate pace = std::get<Rate>(figures[0]);
  if (!(pace < floor)) return 0;
  const Currency& currency = facts.book.currency();
  session.complain(tr("pace {} is under {}: sales {} of {} to date", to_percent(pace, 4),
                      to_percent(floor, 4), to_decimal(std::get<Money>(figures[1]), currency),
                      to_decimal(std::get<Money>(figures[2]), currency)));
  return 1;
}

/// What people read of a period that is over: its end is the day up to which all else is told.
std::span<const std::string_view> own_measures(const Query& query, const Session& session) {
  const bool is_over = query.period->span.last <= query.as_of;
  const bool wide = session.for_people() && session.layout() == Layout::wide;
  return std::span(status_keys).first(is_over && wide ? status_reached : std::size(status_keys));
}

int run(const Query& query, Session& session) {
  std::vector<MeasureRequest> requests{measure_request(query, own_measures(query, session))};
  if (query.fail_under) requests.push_back(judged(requests.front(), *query.book));
  const HeldFacts facts = facts_of(session, requests, ReadBeside::nothing);
  Measured measured(*facts, requests.front());
  if (auto note = note_left_out(query)) session.note(std::move(*note));
  Document document = measures_report(measured, {.name = "status",
                                                 .what = std::string(tr("status")),
                                                 .layout = session.layout(),
                                                 .for_people = session.for_people(),
                                                 .bars = true});
  tell_first_steps(*facts, query.period->span, session.keeps_tables(), document);
  tell_void_targets(session, query.period->span, document);
  tell_restated(session, *query.period, document);
  session.emit(std::move(document), query.period);
  return query.fail_under ? judge(*facts, requests.back(), *query.fail_under, session) : 0;
}

}  // namespace

extern const Verb status_verb{
    .name = "status",
    .group = Verb::Group::look,
    .rank = 1,
    .help = "how the targets stand: reached, to date, likely, still needed",
    .options = own_options,
    .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
    .measures = status_keys,
    .examples = {{{"plan status --period 2026-Q4 --by team", "the quarter's targets by team"},
                  {"plan status --period ytd --fail-under 90%",
                   "exit code 1 when the department is behind"}}},
    .run = run,
};

}  // namespace plan
