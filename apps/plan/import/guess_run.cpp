// SPDX-License-Identifier: MIT
#include "plan/import/guess_run.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/exchange/guess/guessed_map.hpp"
#include "plan/import/export_file.hpp"
#include "plan/import/first_book.hpp"
#include "plan/import/guessed_text.hpp"

namespace plan {
namespace {

std::string listed(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all.append(all.empty() ? "" : ", ").append(word);
  return all;
}

/// What is known of the book, where there is one.
GuessContext context_of(const std::string& file, const Book* book, const Session& session) {
  GuessContext context;
  context.book = book;
  context.currency = context.book ? context.book->currency() : *find_currency(first_currency());
  context.stem = std::filesystem::path(file).stem().string();
  context.year = static_cast<int>(Date(session.as_of()).year());
  return context;
}

void check_options(const Options& options) {
  if (!options.map.empty())
    throw UsageError(said("--guess and --map do not go together"), said("leave one of them out"));
  if (options.output != "-" && std::filesystem::exists(options.output))
    throw UsageError(said("there is a file already: {}", escaped(options.output)),
                     said("name another one, or take it away first"));
  const auto folder = std::filesystem::path(options.output).parent_path();
  if (!folder.empty() && !std::filesystem::exists(folder))
    throw UsageError(said("there is no folder {}", escaped(folder.string())),
                     said("make it first: mkdir -p {}", escaped(folder.string())));
}

/// The first rows of the file. Errors: UsageError where it has no headings; InputError.
ExportSample read_sample(const std::string& name) {
  ExportFile file(name);
  const auto sources = std::make_shared<Sources>();
  file.enter(*sources, {});
  Diagnostics findings;
  ExportSample sample = sample_of([&](const FileForm& form) { return file.open(form, findings); });
  if (sample.headings.empty() && !findings.has_errors())
    throw UsageError(said("there is no line of headings"),
                     said("export it again, with the columns' names"));
  if (sample.headings.empty()) throw InputError(sources, findings);
  return sample;
}

}  // namespace

int guess_run(const Options& options, Session& session) {
  check_options(options);
  if (options.language.empty()) set_language(language_of_book(options.file));
  const std::string& name = options.words.front();
  const ExportSample sample = read_sample(name);
  std::optional<Loaded> loaded;  // not the session's: its reports have formats, by -o's name
  if (session.has_book()) loaded = session.planned({});
  const GuessContext context = context_of(name, loaded ? &loaded->book : nullptr, session);
  const GuessedMap guessed = guess_map(sample, context);
  if (guessed.kind.empty())
    throw UsageError(
        said("no columns of {} seem to be a day and an amount, or a customer", escaped(name)),
        said("its columns are: {}", escaped(listed(sample.headings))));
  session.deliver(write_plan(guessed_text(guessed, name)));
  return 0;
}

}  // namespace plan
