// SPDX-License-Identifier: MIT
// plan propose: the next year's plan, from what happened.
#include <fmt/format.h>

#include <filesystem>

#include "plan/base/text.hpp"
#include "plan/command/usage.hpp"
#include "plan/files/durable/temporary.hpp"
#include "plan/propose/proposal_text.hpp"
#include "plan/query/facts.hpp"
#include "plan/query/query.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--growth",
     .value = "RATE",
     .help = "the target is the year before and so much more, as 12%; else the forecast",
     .target = &Options::growth},
    {.name = "--output",
     .letter = 'o',
     .value = "FILE",
     .help = "a new file of the book, as years/2027.yaml; else it is shown",
     .target = &Options::output},
};

/// A year that nobody has planned, and that can be seen from here.
int year_asked(const Query& query) {
  constexpr int farthest = 3;
  const std::string& word = query.options.words.front();
  const int now = fiscal_year_of(query.as_of, query.book->fiscal());
  const auto year = parse_period(word, query.book->fiscal());
  if (!year || year->step != Step::year)
    throw UsageError(said("propose needs a year, not \"{}\"", word),
                     said("write: plan propose {}", now + 1));
  const int number = fiscal_year_of(year->span.first, query.book->fiscal());
  if (query.book->year(number))
    throw UsageError(said("the book has a plan of {} already", number),
                     said("plan split --year {} shows it", number));
  if (number <= now || number > now + farthest)
    throw UsageError(said("{} is no year to come that can be seen from {}", number,
                          to_string(Date(query.as_of))),
                     said("write: plan propose {}", now + 1));
  return number;
}

std::optional<Rate> growth_asked(const Options& options) {
  if (options.growth.empty()) return {};
  const auto rate = parse_rate(options.growth);
  if (!rate) throw UsageError(rate.refusal(), options.growth);
  if (*rate <= Rate(-1, 1) || *rate > Rate::whole(10))
    throw UsageError(said("a growth of {} is none to plan with", to_percent(*rate)),
                     said("write it like 12%"));
  return *rate;
}

/// A growth without sales grows nothing.
void need_target(const Proposal& proposal) {
  if (proposal.target > Money()) return;
  throw UsageError(said("there are no sales to propose a target from"),
                   said("write it by hand: years: {{{}: {{target: AMOUNT}}}}", proposal.year));
}

void need_free(const std::string& output) {
  if (!output.empty() && std::filesystem::exists(output))
    throw UsageError(said("there is a file already: {}", escaped(output)),
                     said("name another one, or take it away first"));
}

/// Makes the folder that a file of the book lacks. Errors: UsageError elsewhere.
void need_folder(const std::string& output, const std::string& book, int year) {
  namespace fs = std::filesystem;
  if (output.empty()) return;
  const fs::path folder = fs::absolute(output).parent_path();
  if (fs::exists(folder)) return;
  const fs::path real = fs::weakly_canonical(folder);
  const fs::path inside = real.lexically_relative(book);
  if (!inside.empty() && *inside.begin() != "..") return make_folder(real.string(), output);
  const fs::path proposed = fs::proximate(fs::path(book)) / "years" / fmt::format("{}.yaml", year);
  throw UsageError(said("there is no folder {}", escaped(fs::path(output).parent_path().string())),
                   said("make it first, or name a file of the book, as {}",
                        escaped(proposed.lexically_normal().string())));
}

int run(const Query& query, Session& session) {
  const int year = year_asked(query);
  const std::optional<Rate> growth = growth_asked(query.options);
  need_free(query.options.output);
  const auto requests = proposal_requests(*query.book, year, query.as_of);
  const HeldFacts facts = facts_of(session, requests);
  Survey found = survey(*facts, requests);
  const Proposal proposal = propose(*facts, year, growth, found.measured);
  need_target(proposal);
  std::string by = "plan propose " + std::to_string(year);
  if (growth) by += " --growth " + query.options.growth;
  need_folder(query.options.output, session.read().folder, year);
  session.deliver(write_plan(proposal_text(*facts, proposal, by)));
  return 0;
}

}  // namespace

extern const Verb propose_verb{
    .name = "propose",
    .group = Verb::Group::plan,
    .rank = 5,
    .help = "the next year's plan from what happened: target, season, what is carried over",
    .arguments = "YEAR",
    .fewest = 1,
    .most = 1,
    .completes = {Completes::years},
    .options = own_options,
    .takes = reads_book,
    .examples = {{{"plan propose 2027 --growth 12%", "a block to read, change and submit"},
                  {"plan propose 2027 -o years/2027.yaml",
                   "by the forecast, as a file of the book"}}},
    .run = run,
};

}  // namespace plan
