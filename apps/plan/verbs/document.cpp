// SPDX-License-Identifier: MIT
// plan document: the year's plan as a document, or what became of it.
#include "plan/approval/notices.hpp"
#include "plan/base/said.hpp"
#include "plan/command/usage.hpp"
#include "plan/query/facts.hpp"
#include "plan/query/query.hpp"
#include "plan/report/annual/annual_review.hpp"

namespace plan {
namespace {

const Option own_options[] = {
    year_option,
    {.name = "--review",
     .help = "what became of the year's plan so far, for those above",
     .target = &Options::review},
    align_option,
    allow_errors_option,
};

/// Errors: UsageError.
void refuse_before_it_begins(const AnnualRequest& request) {
  if (request.period.span.first > request.as_of)
    throw UsageError(said("the year {} has not begun on {}: there is nothing to review",
                          request.year->number, to_string(Date(request.as_of))),
                     said("choose with --year, or leave --review out for the plan"));
}

/// Errors: InputError: a plan without a target is none.
void refuse_without_target(Session& session, const Year& year) {
  if (!year.target) figures_of(session, year, {}, false);
}

int run(const Query& query, Session& session) {
  const Book& book = *query.book;
  const bool review = query.options.review;
  if (!review && !query.options.align.empty())
    throw UsageError(said("--align lays two periods over each other"),
                     said("add --review: the plan itself compares whole years and months"));
  AnnualRequest request;
  request.year = query.year;
  request.period = fiscal_year(request.year->number, book.fiscal());
  request.as_of = query.as_of;
  request.align = query.align;
  request.layout = session.layout();
  request.for_people = session.for_people();
  if (review)
    refuse_before_it_begins(request);
  else
    refuse_without_target(session, *request.year);
  request.drifted = drifted_subjects(session, request.year->number);
  const auto needs = review ? annual_review_needs(book, request) : annual_plan_needs(book, request);
  const HeldFacts facts =
      facts_of(session, needs, review ? ReadBeside::records_with_texts : ReadBeside::records);
  Document document = review ? annual_review(*facts, request) : annual_plan(*facts, request);
  tell_void(
      session, request.year->number,
      {SubjectKind::targets, SubjectKind::budget, SubjectKind::scorecard, SubjectKind::document},
      document);
  return session.emit(std::move(document), request.period);
}

}  // namespace

extern const Verb document_verb{
    .name = "document",
    .group = Verb::Group::plan,
    .rank = 4,
    .help = "the year's plan as a document, or the year's review for those above",
    .options = own_options,
    .takes = reads_book | prints | prints_money,
    .examples = {{{"plan document --unit 万 -o plan-2026.html", "the plan, to be read and printed"},
                  {"plan document --review --unit 万", "the year's review so far"}}},
    .run = run,
};

}  // namespace plan
