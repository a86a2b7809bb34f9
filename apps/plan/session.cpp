// SPDX-License-Identifier: MIT
#include "plan/session.hpp"
#include "plan/files/find/find_entry.hpp"
#include "plan/files/git/git.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/files/durable/write_file.hpp"
#include "plan/files/language_of.hpp"
#include "plan/terminal/descriptors.hpp"
#include "plan/terminal/progress.hpp"

namespace plan {
namespace {

std::optional<std::string> environment(const char* name) {
  const char* value = std::getenv(name);
  if (!value || !*value) return std::nullopt;
  return value;
}

std::optional<std::string> given(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

Day system_today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  ::localtime_r(&now, &local);
  return Date(std::chrono::year(local.tm_year + 1900),
              std::chrono::month(static_cast<unsigned>(local.tm_mon) + 1),
              std::chrono::day(static_cast<unsigned>(local.tm_mday)));
}

Day day_of(const std::string& text) {
  const auto date = parse_date(text);
  if (!date) throw UsageError(date.refusal(), text);
  return Day(*date);
}

std::string_view basis_name(Basis basis) {
  constexpr std::string_view names[] = {"signed", "delivered", "invoiced"};
  return names[static_cast<std::size_t>(basis)];
}

void add_commit(const Loaded& loaded, std::vector<MetaItem>& items) {
  const Commit commit = commit_of(loaded.folder, *loaded.sources);
  if (commit.id.empty()) return;
  items.push_back({"commit", std::string(tr("git commit")),
                   commit.modified ? tr("{}, files changed since", commit.id) : commit.id,
                   commit.id});
  items.push_back({"modified", {}, {}, commit.modified});
}

/// Errors: UsageError for bytes that would upset a terminal.
void refuse_terminal(const Writer& writer, bool to_file) {
  if (writer.binary && !to_file && is_terminal(STDOUT_FILENO))
    throw UsageError(said("{} is not for a terminal", writer.name),
                     said("write -o FILE.{}", writer.extension));
}

/// The report with the one table that --table names. Errors: UsageError.
void keep_table(Document& document, const std::string& name) {
  Words names;
  for (const Table& table : document.tables) names.push_back(table.name);
  if (std::find(names.begin(), names.end(), name) == names.end())
    throw UsageError(said("this report has no table \"{}\"", name),
                     known_words(name, names, names.size()));
  std::erase_if(document.tables, [&](const Table& table) { return table.name != name; });
}

/// Errors: UsageError where all that is asked for is a text, which such formats have no place for.
void refuse_text(const Document& document, const Writer& writer) {
  const bool rows_alone = !writer.people && !writer.meta;
  if (rows_alone && std::ranges::all_of(document.tables,
                                        [](const Table& table) { return table.columns.empty(); }))
    throw UsageError(said("{} has rows alone, and this is a text", writer.name),
                     said("write --format md, or json"));
}

}  // namespace

Language language_of_book(const std::string& file) {
  try {
    const std::string entry = find_entry(given(file), environment("PLAN_FILE"));
    return language_of(entry).value_or(Language::en);
  } catch (const std::exception&) {  // what is wrong is told by whoever reads the book
    return Language::en;
  }
}

Session::Session(const Verb& verb, const Options& options) : verb_(verb), options_(options) {}

bool Session::has_book() const {
  return has_entry(given(options_.file), environment("PLAN_FILE"));
}

const Loaded& Session::read(bool whole) {
  if (loaded_) return *loaded_;
  LoadRequest request;
  request.entry = find_entry(given(options_.file), environment("PLAN_FILE"));
  request.overlays = options_.overlays;
  request.second_opinion = request.activities_follow = whole;
  if ((verb_.takes & prints) && has_footer())
    preparing_ = std::async(std::launch::async, prepare_commit_of,
                            std::filesystem::absolute(request.entry).parent_path().string());
  loaded_ = load(request);
  if (options_.language.empty()) set_language(*loaded_->book.profile.language);
  return *loaded_;
}

Activities& Session::activities(const ActivityRequest& request) {
  read();
  if (!activities_.empty()) {
    const Records& held = activities_.back().records;
    if (held.covers(request.days) && held.has_texts() >= request.texts) return activities_.back();
  }
  if (activities_.empty()) {
    ids_.emplace(loaded_->book);
    asked_ = {.days = std::vector<Span>(), .texts = false};
  }
  asked_.texts = asked_.texts || request.texts;
  asked_.judges_ids = asked_.judges_ids || request.judges_ids;
  if (!request.days)
    asked_.days.reset();
  else if (asked_.days)
    asked_.days->insert(asked_.days->end(), request.days->begin(), request.days->end());
  ReadingProgress reading;
  const ProgressLine line(reading, !options_.quiet && is_terminal(STDERR_FILENO));
  ActivityRequest told = asked_;
  told.progress = &reading;
  activities_.push_back(read_activities(*loaded_, *ids_, told));
  return activities_.back();
}

const Records& Session::records(const ActivityRequest& request) {
  const Activities& all = activities(request);
  Diagnostics findings = all.of_files;
  if (!options_.allow_errors) findings.append(all.of_records);
  if (findings.has_errors()) throw InputError(loaded_->sources, findings);
  return all.records;
}

const Book& Session::book() {
  const Loaded& loaded = read();
  if (loaded.findings.has_errors()) throw InputError(loaded.sources, loaded.findings);
  return loaded.book;
}

bool Session::has_footer() const {
  return writer().meta && !options_.no_meta && !options_.quiet &&
         !(verb_.bare_text && writer().terminal);
}

Day Session::as_of() const {
  if (!options_.as_of.empty()) return day_of(options_.as_of);
  if (const auto today = environment("PLAN_TODAY")) return day_of(*today);
  if (loaded_)
    if (const auto offset = parse_utc_offset(*loaded_->book.profile.utc_offset))
      return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now() + *offset);
  return system_today();
}

std::optional<std::string> Session::own_rep() const {
  return environment("PLAN_REP");
}

std::optional<std::string> Session::state_folder() const {
  const auto state = environment("XDG_STATE_HOME"), home = environment("HOME");
  if (state && state->starts_with('/')) return *state + "/plan";
  return home ? std::optional(*home + "/.local/state/plan") : std::nullopt;
}

FiscalYear Session::fiscal() const {
  return loaded_ ? loaded_->book.fiscal() : FiscalYear{};
}

Period Session::period(const std::string& expression) const {
  const auto period = parse_period(expression, fiscal(), as_of());
  if (!period) throw UsageError(period.refusal(), expression);
  return *period;
}

Period Session::year(const std::optional<int>& number) const {
  const int year = number.value_or(fiscal_year_of(as_of(), fiscal()));
  if (year < 1900 || year > 2998)
    throw UsageError(said("{} is no year that a plan can have", year),
                     said("write a year such as 2026"));
  return fiscal_year(year, fiscal());
}

const Writer& Session::writer() const {
  if (!options_.format.empty()) return *find_writer(options_.format);
  if (options_.output.empty() || options_.output == "-") return *find_writer("text");
  if (const Writer* writer = writer_for_file(options_.output)) return *writer;
  const auto extension = std::filesystem::path(options_.output).extension().string();
  if (extension.empty() || extension == ".txt") return *find_writer("text");
  throw UsageError(said("no format belongs to files named *{}", extension),
                   said("name one with --format"));
}

Layout Session::layout() const {
  if (options_.layout.empty()) return writer().layout;
  return options_.layout == "long" ? Layout::long_ : Layout::wide;
}

bool Session::for_people() const {
  return writer().people && (writer().terminal || layout() == Layout::wide);
}

bool Session::colour(int descriptor) const {
  if (!options_.colour.empty() && options_.colour != "auto") return options_.colour == "always";
  return is_terminal(descriptor) && !environment("NO_COLOR") && environment("TERM") != "dumb";
}

bool Session::pages() const {
  return (verb_.takes & prints) && writer().terminal && !to_file() && !options_.no_pager;
}

Display Session::display() const {
  Display display;
  display.currency = loaded_ ? &loaded_->book.currency() : find_currency("CNY");
  display.unit = options_.unit;
  display.width = !to_file() ? terminal_width(STDOUT_FILENO) : 0;
  if (options_.width) display.width = static_cast<std::size_t>(*options_.width);
  display.redact = options_.redact || (writer().redact && !options_.personal);
  display.colour =
      writer().terminal && (!to_file() || options_.colour == "always") && colour(STDOUT_FILENO);
  display.meta = has_footer();
  display.table = options_.table;
  return display;
}

std::vector<MetaItem> Session::origin(const std::optional<Period>& period) const {
  std::vector<MetaItem> items;
  const auto add = [&](std::string key, std::string_view title, std::string value,
                       std::optional<MetaValue> machine = {}) {
    if (!value.empty())
      items.push_back({std::move(key), std::string(title), std::move(value), std::move(machine)});
  };
  if (loaded_) add("book", tr("book"), *loaded_->book.profile.name);
  add("as_of", tr("as of"), to_string(Date(as_of())));
  if (period) {
    const std::string start = to_string(Date(period->span.first));
    const std::string end = to_string(Date(period->span.last));
    const std::vector<std::pair<std::string, std::string>> pairs{
        {"name", period->name}, {"start", start}, {"end", end}};
    add("period", tr("period"), fmt::format("{} ({}..{})", period->name, start, end), pairs);
  }
  if (loaded_) {
    const Profile& profile = loaded_->book.profile;
    const std::string basis(basis_name(*profile.basis));
    const std::string tax = *profile.tax == Tax::included ? "included" : "excluded";
    add("basis", tr("basis"), std::string(tr(basis)), basis);
    add("tax", tr("tax"), std::string(tr(tax)), tax);
    add_commit(*loaded_, items);
    add("digest", tr("files read (SHA-256)"), loaded_->digest);
  }
  if (options_.allow_errors && !activities_.empty())
    add("left_out", tr("records left out"), std::to_string(activities_.back().records.refused()));
  add("options", tr("options"), words_as_given(verb_, options_));
  return items;
}

int Session::emit(Document document, const std::optional<Period>& period) {
  document = shown_to(for_people() ? Audience::people : Audience::machines, std::move(document));
  refuse_terminal(writer(), to_file());
  if (!options_.table.empty()) {
    keep_table(document, options_.table);
    refuse_text(document, writer());
  }
  const Display how = display();
  if (how.meta) {
    auto items = origin(period);
    items.insert(items.end(), document.meta.begin(), document.meta.end());
    document.meta = std::move(items);
  }
  deliver(writer().render(document, how));
  return 0;
}

int Session::emit(Document document, const std::string& lines) {
  if (!writer().terminal) return emit(std::move(document));
  if (!options_.table.empty()) keep_table(document, options_.table);
  deliver(lines);
  return 0;
}

void Session::deliver(std::string_view bytes) {
  std::error_code none;
  if (!to_file()) return static_cast<void>(output_ += bytes);
  if (std::filesystem::exists(options_.output, none) && has_book() &&
      is_file_of(read(), options_.output))
    throw UsageError(said("{} is a file of the book", escaped(options_.output)),
                     said("name another file with -o"));
  write_file(options_.output, bytes);
}

}  // namespace plan
