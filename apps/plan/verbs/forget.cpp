// SPDX-License-Identifier: MIT
// plan forget: personal details of a customer or a person out of the book's files; ids and figures
// stay.
#include <fmt/format.h>

#include <algorithm>

#include "plan/base/counted.hpp"
#include "plan/base/shell_word.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/base/utf8.hpp"
#include "plan/base/wrap.hpp"
#include "plan/book/named.hpp"
#include "plan/command/usage.hpp"
#include "plan/files/durable/change_set.hpp"
#include "plan/files/git/git.hpp"
#include "plan/forget/forgetting.hpp"
#include "plan/log/append_records.hpp"
#include "plan/query/filter.hpp"
#include "plan/query/query.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--dry-run",
     .help = "tell what would go, each value by its first character; write nothing",
     .target = &Options::dry_run},
};

/// The one customer or person of that id or name; its beginning is not enough for what cannot be
/// taken back. Errors: UsageError.
Forgotten subject_named(const std::string& word, const Book& book) {
  std::vector<Named> all = named(book.customers);
  const std::vector<Named> reps = named(book.reps);
  all.insert(all.end(), reps.begin(), reps.end());
  const std::string id = ids_named(all, {word}, said("customers and reps")).front();
  if (std::ranges::none_of(all, [&](auto& one) { return one.id == word || one.name == word; }))
    throw UsageError(said("\"{}\" is only the beginning of {}", word, id),
                     said("write the whole id: plan forget {}", id));
  const Customer* customer = book.customer(id);
  const Rep* rep = book.rep(id);
  if (customer && rep && name_of(*customer) != word && name_of(*rep) != word)
    throw UsageError(said("\"{}\" is the id of more than one thing", id),
                     said("ask by a name that only one of them has"));
  if (customer && (!rep || name_of(*customer) == word))
    return {true, static_cast<std::uint32_t>(customer - book.customers.data())};
  return {false, static_cast<std::uint32_t>(rep - book.reps.data())};
}

/// Its first character, which is enough to find it.
std::string hinted(const std::string& text) {
  return text.empty() ? "***" : escaped(text.substr(0, next_character(text, 0))) + "***";
}

std::string listed(const Forgetting& found) {
  std::string lines;
  for (const ForgottenValue& one : found.values)
    lines += fmt::format("{}:{}: {}: {}\n", escaped(one.path), one.line, one.key, hinted(one.text));
  return lines;
}

/// Where to look by oneself: at most so many places.
std::string told_left_over(const std::vector<std::string>& places) {
  constexpr std::size_t most = 20;
  if (places.empty()) return {};
  std::string text =
      counted("what names it still stands in {} lines; look at them:", places.size());
  for (std::size_t i = 0; i < std::min(most, places.size()); ++i)
    text += "\n  " + escaped(places[i]);
  if (places.size() > most) text += "\n  " + counted("and {} more lines", places.size() - most);
  return text + "\n";
}

/// A sentence in lines that are no wider than a terminal.
std::string folded(std::string_view sentence) {
  std::string text;
  for (const std::string& line : lines_of(sentence, 80)) text += line + "\n";
  return text;
}

/// What no change of today's files reaches.
std::string told_history(Session& session, const Forgetting& found) {
  const Loaded& loaded = session.read();
  std::string text;
  if (!loaded.book.approvals.empty())
    text += std::string(tr("approvals are left as they are: each rests on the one before")) + "\n";
  const Commit commit = commit_of(loaded.folder, *loaded.sources);
  if (commit.id.empty()) return text;
  std::string paths;
  for (const auto& [path, bytes] : found.made) paths += " " + escaped(shell_word(path));
  text += folded(
      tr("git's history and every clone still hold what was removed. To take it out there, commit "
         "this, rewrite the history with git filter-repo --replace-text, and have everybody clone "
         "anew; who only needs to know where:"));
  return text + "  git log --oneline --" + paths + "\n";
}

void write(Session& session, const Forgetting& found) {
  ChangeSet changes(session.read().folder, [](const std::string&) {});
  for (const auto& [path, bytes] : found.made) changes.put(path, bytes, found.was.at(path));
  changes.commit();
}

int run(const Query& query, Session& session) {
  const Options& options = query.options;
  const Forgotten subject = subject_named(options.words.front(), session.book());
  const Forgetting found = forgetting(session, subject);
  const auto places = left_over(session.read().folder, found);
  std::string text = options.dry_run ? listed(found) : std::string();
  if (found.values.empty())
    text +=
        tr("there is nothing more of {} to take out of the book's files; texts may still say names "
           "that it had before",
           found.id) +
        "\n";
  else
    text += (options.dry_run ? counted("{} values of {} would go from {} files",
                                       found.values.size(), found.id, found.made.size())
                             : counted("{} values of {} are gone from {} files",
                                       found.values.size(), found.id, found.made.size())) +
            "\n";
  text += told_left_over(places);
  if (!found.values.empty()) text += told_history(session, found);
  if (!options.dry_run && !found.made.empty()) write(session, found);
  if (!options.dry_run) session.empty_caches();
  if (!options.quiet) session.deliver(text);
  if (!options.dry_run) session.remember(text);
  return 0;
}

}  // namespace

extern const Verb forget_verb{
    .name = "forget",
    .group = Verb::Group::record,
    .rank = 6,
    .help = "personal details of a customer or a person out of the book; ids and figures stay",
    .arguments = "CUSTOMER|REP",
    .fewest = 1,
    .most = 1,
    .completes = {Completes::customers},
    .options = own_options,
    .takes = writes_book,
    .needs = Verb::Needs::nothing,
    .examples = {{{"plan forget jianglan --dry-run", "what would go, and from which lines"},
                  {"plan forget li.na",
                   "name, mail and phone of a person, and what was said of it"}}},
    .run = run,
};

}  // namespace plan
