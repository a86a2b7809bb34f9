// SPDX-License-Identifier: MIT
// plan score: the appraisal of people, with grade and evidence.
#include "plan/analysis/scoring.hpp"
#include "plan/approval/notices.hpp"
#include "plan/query/facts.hpp"
#include "plan/query/query.hpp"
#include "plan/report/score/score_report.hpp"

namespace plan {
namespace {

const Option own_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .completes = Completes::periods,
     .help = "what is appraised: last-quarter, 2026-Q3, 2026, 上季度",
     .fallback = "last-quarter",
     .target = &Options::period},
    {.name = "--sheets",
     .help = "a sheet for each person, to be signed; a person alone has one anyway",
     .target = &Options::sheets},
    {.name = "--evidence", .help = "the records behind each item", .target = &Options::evidence},
};

int run(const Query& query, Session& session) {
  const auto asked = score_asked(*query.book, *query.period, query.filter, query.as_of);
  std::vector<MeasureRequest> requests;
  for (const ScoreAsked& one : asked)
    requests.insert(requests.end(), one.requests.begin(), one.requests.end());
  const HeldFacts facts = facts_of(session, requests, ReadBeside::records_with_texts);
  const Scored made = scored(*facts, asked, query.options.evidence);
  ScoreView view{.for_people = session.for_people()};
  view.sheets = query.options.sheets || made.appraisals.front().scores.size() == 1;
  Document document = score_report(*facts, made.appraisals, made.evidence, view);
  const FiscalYear fiscal = query.book->fiscal();
  tell_void(session, fiscal_year_of(query.period->span.first, fiscal), {SubjectKind::scorecard},
            document);
  return session.emit(std::move(document), query.period);
}

}  // namespace

extern const Verb score_verb{
    .name = "score",
    .group = Verb::Group::look,
    .rank = 4,
    .help = "the appraisal: items, weights, score, grade and rank of each person",
    .options = own_options,
    .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
    .examples = {{{"plan score --period 2026-Q3 --team jiangsu", "a team's quarter"},
                  {"plan score --rep li.na --evidence -o li.na.html",
                   "one person's sheet to sign, with the records behind it"}}},
    .run = run,
};

}  // namespace plan
