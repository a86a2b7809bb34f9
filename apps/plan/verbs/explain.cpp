// SPDX-License-Identifier: MIT
// plan explain: what a word of the book's files, of its findings or of the reports means. A word
// that means several things gets all of them; kinds, keys, measures, axes and codes are lists.
#include "plan/report/explain_lists.hpp"
#include "plan/report/explain_report.hpp"

#include "plan/command/usage.hpp"
#include "plan/query/query.hpp"

namespace plan {
namespace {

[[noreturn]] void refuse(const std::string& word, const Book& book) {
  const auto near = nearest_term(word, book);
  throw UsageError(said("nothing is called \"{}\"", word),
                   near ? said("did you mean {}?", *near)
                        : said("name a code, a key (reps.share), a kind, a measure or an axis"));
}

int run(const Query& query, Session& session) {
  static const Book no_book;
  // for its language and axes, whatever is wrong with it
  const Book& book = session.has_book() ? session.read().book : no_book;
  const std::string word = query.options.words.empty() ? "" : query.options.words.front();
  auto terms = terms_of(word, book);
  for (Term& one : terms_listed(word, book)) terms.push_back(std::move(one));
  if (terms.empty()) refuse(word, book);
  return session.emit(explain_report(word, terms, session.for_people()),
                      explain_text(terms, session.display().width));
}

}  // namespace

extern const Verb explain_verb{
    .name = "explain",
    .group = Verb::Group::help,
    .rank = 2,
    .help = "what a code, key, kind, measure or axis means",
    .arguments = "[WORD]",
    .most = 1,
    .completes = {Completes::terms},
    .takes = reads_book | prints,
    .needs = Verb::Needs::nothing,
    .bare_text = true,
    .examples = {{{"plan explain reps.share", "a key of the book's files"},
                  {"plan explain unknown-key", "a code that plan check showed"}}},
    .run = run,
};

}  // namespace plan
