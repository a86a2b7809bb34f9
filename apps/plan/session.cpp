// SPDX-License-Identifier: MIT
// The reading half of a session: the clock, the environment, the book and its records.
#include "plan/session.hpp"

#include <fmt/format.h>

#include <cassert>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "plan/base/counted.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/facts/measures.hpp"
#include "plan/facts/sums.hpp"
#include "plan/files/find/find_entry.hpp"
#include "plan/files/git/git.hpp"
#include "plan/files/language_of.hpp"
#include "plan/records/field_table.hpp"
#include "plan/terminal/descriptors.hpp"
#include "plan/terminal/progress.hpp"

namespace plan {
namespace {

std::optional<std::string> environment(const char* name) {
  const char* value = std::getenv(name);
  if (!value || !*value) return std::nullopt;
  return value;
}

/// How far the system's clock is from UTC.
std::chrono::minutes system_offset(std::time_t now) {
  std::tm local{};
  ::localtime_r(&now, &local);
  return std::chrono::floor<std::chrono::minutes>(std::chrono::seconds(local.tm_gmtoff));
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

/// A date, or a word for a day: yesterday, 上周五, 27 Nov.
Day day_said(const std::string& text, FiscalYear fiscal, Day today) {
  const auto said = parse_period(text, fiscal, today);
  return said && said->step == Step::day ? said->span.first : day_of(text);
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

Session::Session(const Verb& verb, const Options& options)
    : verb_(verb), options_(options), revision_(options.at) {}

void Session::look_at(std::string revision, const std::set<std::string>* activity_ids) {
  revision_ = std::move(revision);
  activity_ids_ = activity_ids;
  keeps_text_ = true;
}

bool Session::has_book() const {
  return !revision_.empty() || has_entry(given(options_.file), environment("PLAN_FILE"));
}

std::string Session::folder() const {
  const std::filesystem::path entry = find_entry(given(options_.file), environment("PLAN_FILE"));
  return std::filesystem::canonical(std::filesystem::absolute(entry).parent_path()).string();
}

/// The book's file or folder where one is named.
std::optional<std::string> Session::place_named() const {
  const auto place = given(options_.file);
  return place ? place : environment("PLAN_FILE");
}

std::vector<std::string> Session::revisions() const {
  return revisions_of(place_named());
}

CommitBook Session::book_of_revision() const {
  const auto book = book_of_commit(revision_, place_named());
  if (!book) throw UsageError(book.refusal(), revision_);
  return *book;
}

LoadRequest Session::load_request() const {
  LoadRequest request;
  if (revision_.empty())
    request.entry = find_entry(given(options_.file), environment("PLAN_FILE"));
  else
    request.commit = book_of_revision();
  request.overlays = options_.overlays;
  request.keeps_text = keeps_text_;
  request.activity_ids = activity_ids_;
  for (const RecordField& field : record_fields()) request.taken.records.push_back(field.key);
  for (const Measure& measure : measures()) request.taken.measures.push_back(measure.key);
  return request;
}

Loaded Session::planned(const std::map<std::string, std::string>& files) const {
  LoadRequest request = load_request();
  request.planned = files;
  return load(request);
}

const Loaded& Session::read(bool whole) {
  if (loaded_) return *loaded_;
  LoadRequest request = load_request();
  request.second_opinion = request.activities_follow = whole;
  if ((verb_.takes & prints) && has_footer() && !request.commit)
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
  const auto says = [&] {
    return counted("reading activities: {} of {} files", reading.read.load(), reading.files.load());
  };
  const ProgressLine line(says, shows_progress());
  ActivityRequest told = asked_;
  told.progress = &reading;
  activities_.push_back(read_activities(*loaded_, *ids_, told));
  return activities_.back();
}

const Records& Session::records(const ActivityRequest& request) {
  const Activities& all = activities(request);
  Diagnostics findings = all.of_files;
  if (!options_.allow_errors) findings.append(all.of_records);
  if (findings.has_errors() || !fit_sums(loaded_->book, all.records, findings))
    throw InputError(loaded_->sources, findings);
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
  if (options_.as_of.empty()) return today();
  const auto date = parse_date(options_.as_of);
  return date ? Day(*date) : day_said(options_.as_of, fiscal(), today());
}

Day Session::today() const {
  if (const auto today = environment("PLAN_TODAY")) return day_of(*today);
  if (loaded_)
    if (const auto offset = parse_utc_offset(*loaded_->book.profile.utc_offset))
      return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now() + *offset);
  return system_today();
}

std::string Session::moment() const {
  using namespace std::chrono;
  std::optional<minutes> offset;
  if (loaded_) offset = parse_utc_offset(*loaded_->book.profile.utc_offset);
  const auto written = [&](const auto& hour, minutes from_utc) {
    const auto away = from_utc < minutes() ? -from_utc : from_utc;
    const hh_mm_ss<seconds> time(hour);
    return fmt::format("{:02}:{:02}:{:02}{}{:02}:{:02}", time.hours().count(),
                       time.minutes().count(), time.seconds().count(),
                       from_utc < minutes() ? '-' : '+', duration_cast<hours>(away).count(),
                       (away % hours(1)).count());
  };
  if (!options_.as_of.empty() || environment("PLAN_TODAY"))
    return to_string(Date(as_of())) + "T" + written(seconds(), offset.value_or(minutes()));
  const auto now = floor<seconds>(system_clock::now());
  if (!offset) offset = system_offset(system_clock::to_time_t(now));
  const auto here = now + *offset;
  const Day day = floor<days>(here);
  return to_string(Date(day)) + "T" + written(here - day, *offset);
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

bool Session::shows_progress() const {
  return !options_.quiet && is_terminal(STDERR_FILENO);
}

bool Session::colour(int descriptor) const {
  if (!options_.colour.empty() && options_.colour != "auto") return options_.colour == "always";
  return is_terminal(descriptor) && !environment("NO_COLOR") && environment("TERM") != "dumb";
}

}  // namespace plan
