// SPDX-License-Identifier: MIT
// The program: descriptors, the only catch, standard output and the exit code. What a verb does is
// under verbs/, a file each.
#include <fmt/format.h>
#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <system_error>

#include "plan/base/counted.hpp"
#include "plan/base/masked_finding.hpp"
#include "plan/base/personal_parts.hpp"
#include "plan/base/said_error.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/command_line.hpp"
#include "plan/command/help.hpp"
#include "plan/command/usage.hpp"
#include "plan/complete/complete.hpp"
#include "plan/engine/engine_book.hpp"
#include "plan/files/durable/lock.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/query/query.hpp"
#include "plan/session.hpp"
#include "plan/terminal/descriptors.hpp"
#include "plan/terminal/pager.hpp"

namespace plan {
namespace {

/// Of a report from a database into which books are loaded meanwhile.
constexpr int most_tries = 3;

enum Exit { done = 0, refused = 2, busy = 75 };

/// Standard error may be full or gone as well; then there is nobody left to tell.
void complain(const std::string& text) {
  try {
    write_all(STDERR_FILENO, text);
  } catch (const std::system_error&) {
    return;
  }
}

/// A line of the program's own about what went wrong; data in it can move no cursor.
void complain_of(std::string_view text) {
  complain(fmt::format("plan: {}\n", escaped(text)));
}

/// The first ten errors as people read them, and how many more there are.
std::string worded(const InputError& error, bool colour, bool redact) {
  const auto shown_as = redact ? render_masked : render;
  constexpr std::size_t shown = 10;
  std::vector<Diagnostic> errors = error.diagnostics().sorted();
  std::erase_if(errors, [](const Diagnostic& one) { return one.severity != Severity::error; });
  std::string text;
  for (std::size_t i = 0; i < std::min(shown, errors.size()); ++i)
    text += shown_as(errors[i], error.sources(), colour) + "\n";
  if (errors.size() == shown + 1)
    text += std::string(tr("and 1 more error; plan check shows it")) + "\n";
  else if (errors.size() > shown)
    text +=
        counted("and {} more errors; plan check shows all of them", errors.size() - shown) + "\n";
  return text;
}

/// What a run leaves to be told.
struct Told {
  std::string output;         // for standard output
  std::string done_for_good;  // what it did that stays
  std::string complaints;     // for standard error
  bool pages = false;         // a pager may show the output
};

int run_once(const CommandLine& line, Told& told) {
  Session session(*line.verb, line.options);
  const int code = line.verb->run(query_of(*line.verb, line.options, session), session);
  told = {session.output(), session.done(), session.complaints(), session.pages()};
  return code;
}

int run(const CommandLine& line, Told& told) {
  if (!line.verb || line.options.help) {
    told.output = line.version ? version() : line.verb ? help_of(*line.verb) : help_of_plan();
    return done;
  }
  for (int tries = 1; tries < most_tries; ++tries) try {
      return run_once(line, told);
    } catch (const LoadedMeanwhile&) {
      continue;
    }
  return run_once(line, told);
}

/// True when the reader has seen it.
bool page(const Told& told) {
  if (!told.pages || !is_longer_than_terminal(told.output)) return false;
  const std::string command = pager_command();
  return !command.empty() && show_through_pager(command, told.output);
}

void complain_of_output(const std::system_error& error) {
  complain_of(fmt::format("{}: {}", tr("write error"), words_of(error.code()).worded()));
}

int print(const Told& told) {
  try {
    if (!page(told)) write_all(STDOUT_FILENO, told.output);
    close_output();
    return done;
  } catch (const std::system_error& error) {
    complain_of_output(error);
    if (!told.done_for_good.empty()) complain_of(told.done_for_good);
    return refused;
  }
}

/// The system's refusal in the user's language, after what it is about.
std::string worded(const std::system_error& error) {
  const std::string theirs = error.code().message();
  std::string about = error.what();
  if (const auto* file = dynamic_cast<const std::filesystem::filesystem_error*>(&error))
    about = file->path1().string();
  else if (about.ends_with(": " + theirs))
    about.erase(about.size() - theirs.size() - 2);
  const std::string words = words_of(error.code()).worded();
  if (about.empty() || about == theirs) return words;
  return tr("{}: {}", about, words);
}

bool colour_of_errors(const CommandLine& line) {
  return line.verb && Session(*line.verb, line.options).colour(STDERR_FILENO);
}

/// Help, and whatever is wrong before the book is read, speaks as --lang says, else as the book
/// does.
void speak_as_book(const std::vector<std::string>& words) {
  const Overheard heard = overhear(words);
  if (heard.engine && !heard.language) return;  // who reads the database speaks as its book
  set_language(heard.language ? *heard.language : language_of_book(heard.file));
}

/// What the words ask for. A verb that reads the book learns its language then, the version needs
/// none. Errors: UsageError.
CommandLine asked_for(const std::vector<std::string>& words) {
  if (const Overheard heard = overhear(words); heard.language) set_language(*heard.language);
  CommandLine line = parse_command_line(words);
  const bool will_read =
      line.verb && !line.options.help && (line.verb->takes & (reads_book | writes_book));
  if (!will_read && words != std::vector<std::string>{"--version"}) speak_as_book(words);
  return line;
}

int run_and_print(const std::vector<std::string>& words) {
  CommandLine line;
  Told told;
  int code = refused;
  try {
    line = asked_for(words);
    code = run(line, told);
  } catch (const UsageError& error) {
    speak_as_book(words);
    complain(line.options.redact ? masked(error.message()) : error.message());
  } catch (const InputError& error) {
    speak_as_book(words);
    complain(worded(error, colour_of_errors(line), line.options.redact));
  } catch (const Busy& error) {
    complain_of(error.what());
    code = busy;
  } catch (const Overflow&) {
    complain_of(tr("a sum is larger than amounts can be (9.2 x 10^18 minor units)"));
  } catch (const std::bad_alloc&) {
    complain_of(tr("out of memory"));
  } catch (const OutputError& error) {
    complain_of_output(error);
  } catch (const std::system_error& error) {
    speak_as_book(words);
    complain_of(worded(error));
  } catch (const SaidError& error) {
    speak_as_book(words);
    complain_of(error.text().worded());
  } catch (const std::exception& error) {
    complain_of(error.what());
  }
  const int printed = print(told);
  complain(told.complaints);
  return printed == done ? code : printed;
}

/// While somebody types nothing is said of what is wrong, not even of standard output.
int complete(const std::vector<std::string>& words) {
  try {
    write_all(STDOUT_FILENO, completions(words));
  } catch (const std::exception&) {
    return done;
  }
  return done;
}

}  // namespace
}  // namespace plan

int main(int count, char** words) {
  plan::fill_closed_descriptors();
  // pages that files and records were in serve the next ones, and need not be asked for again
  ::mallopt(M_MMAP_THRESHOLD, 1 << 26);
  ::mallopt(M_TRIM_THRESHOLD, 1 << 30);
  std::signal(SIGPIPE, SIG_IGN);  // what writing then reports is dealt with where it is written
  std::signal(SIGXFSZ, SIG_IGN);
  const std::vector<std::string> given(words + std::min(count, 1), words + count);
  return plan::asks_to_complete(given) ? plan::complete(given) : plan::run_and_print(given);
}
