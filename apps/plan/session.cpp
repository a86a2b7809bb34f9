// SPDX-License-Identifier: MIT
// The reading half of a session: the book and its records.
#include "plan/session.hpp"

#include <algorithm>
#include <filesystem>

#include "plan/base/counted.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/engine/engine_book.hpp"
#include "plan/facts/measures.hpp"
#include "plan/facts/sums.hpp"
#include "plan/files/find/find_entry.hpp"
#include "plan/files/git/git.hpp"
#include "plan/files/language_of.hpp"
#include "plan/records/field_table.hpp"
#include "plan/terminal/descriptors.hpp"
#include "plan/terminal/environment.hpp"
#include "plan/terminal/progress.hpp"

namespace plan {
namespace {

std::optional<std::string> given(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

TakenWords taken_words() {
  TakenWords taken;
  for (const RecordField& field : record_fields()) taken.records.push_back(field.key);
  for (const Measure& measure : measures()) taken.measures.push_back(measure.key);
  return taken;
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

Session::~Session() = default;

void Session::look_at(std::string revision, const std::set<std::string>* activity_ids) {
  revision_ = std::move(revision);
  activity_ids_ = activity_ids;
  keeps_text_ = true;
}

bool Session::has_book() const {
  return !options_.engine.empty() || !revision_.empty() ||
         has_entry(given(options_.file), environment("PLAN_FILE"));
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
  const auto book = book_of_commit(revision_, place_named(), keeps_text_);
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
  request.taken = taken_words();
  return request;
}

Loaded Session::planned(const std::map<std::string, std::string>& files) const {
  LoadRequest request = load_request();
  request.planned = files;
  return load(request);
}

const Loaded& Session::read_engine() {
  // what is wrong with the database is said before its book is known
  if (options_.language.empty()) set_language(language_of_book(options_.file));
  engine_ = std::make_unique<EngineBook>(options_);
  LoadRequest request;
  request.taken = taken_words();
  loaded_ = engine_->load(std::move(request));
  if (options_.language.empty()) set_language(*loaded_->book.profile.language);
  return *loaded_;
}

const Loaded& Session::read(bool whole) {
  if (loaded_) return *loaded_;
  if (!options_.engine.empty()) return read_engine();
  LoadRequest request = load_request();
  request.second_opinion = request.activities_follow = whole;
  if ((verb_.takes & prints) && has_footer() && !request.commit)
    preparing_ = std::async(std::launch::async, prepare_commit_of,
                            std::filesystem::absolute(request.entry).parent_path().string());
  loaded_ = load(request);
  if (options_.language.empty()) set_language(*loaded_->book.profile.language);
  return *loaded_;
}

/// Whether what was read is all that is asked for.
bool Session::holds(const ActivityRequest& request) const {
  const Activities& held = activities_.back();
  if (held.records.has_texts() < request.texts) return false;
  if ((asked_.aside.kinds & ~request.aside.kinds) != 0) return false;
  if (held.complete) return true;
  if (!request.days || asked_.past.how < request.past.how) return false;
  if (!request.past.is_within(asked_.past)) return false;
  if (asked_.past.how == Past::How::none) return held.records.covers(request.days);
  return std::ranges::all_of(*request.days, [&](const Span& span) {
    return span.empty() || std::ranges::any_of(*asked_.days, [&](const Span& one) {
             return one.first <= span.first && one.last >= span.last;
           });
  });
}

/// Asks for the request too, beside all that was asked for so far.
void Session::ask_for(const ActivityRequest& request) {
  asked_.texts = asked_.texts || request.texts;
  asked_.aside.kinds &= request.aside.kinds;
  asked_.judges_ids = asked_.judges_ids || request.judges_ids;
  if (!request.days)
    asked_.days.reset();
  else if (asked_.days)
    asked_.days->insert(asked_.days->end(), request.days->begin(), request.days->end());
  asked_.past = asked_.past.with(request.past);
  if (request.live) asked_.live = request.live;
}

Activities& Session::activities(const ActivityRequest& request) {
  read();
  if (!activities_.empty() && holds(request)) return activities_.back();
  if (activities_.empty()) {
    ids_.emplace(loaded_->book);
    asked_ = {.days = std::vector<Span>(), .past = request.past, .aside = request.aside};
  }
  ask_for(request);
  ReadingProgress reading;
  const auto says = [&] {
    return counted("reading activities: {} of {} files", reading.read.load(), reading.files.load());
  };
  const ProgressLine line(says, shows_progress());
  ActivityRequest told = asked_;
  told.progress = &reading;
  told.cache = cache();
  told.digest = !(verb_.takes & prints) || has_footer();
  told.as_written = is_as_written();
  activities_.push_back(read_activities(*loaded_, *ids_, told));
  return activities_.back();
}

const Records& Session::records(const ActivityRequest& request) {
  read();
  if (engine_) {
    engine_->note_files(request, *loaded_);
    return no_records_;
  }
  Activities& all = activities(request);
  Diagnostics findings = all.of_files;
  if (!options_.allow_errors) findings.append(all.of_records);
  const bool fits = all.known || fit_sums(loaded_->book, all.records, findings);
  if (findings.has_errors() || !fits) refuse(findings);
  if (all.sound) {
    all.sound->sum = sum_of_amounts(loaded_->book, all.records);
    cache()->note_sound(all.plan_digest, *std::exchange(all.sound, {}));
  }
  return all.records;
}

const Book& Session::book() {
  const Loaded& loaded = read();
  if (loaded.findings.has_errors()) refuse(loaded.findings);
  return loaded.book;
}

/// The files by the names that git has for them, HEAD~1:plan.yaml, with the text of those that are
/// found fault with. What lies over the book comes from the disk.
std::shared_ptr<const Sources> Session::sources_named(const Diagnostics& findings) const {
  if (revision_.empty()) return loaded_->sources;
  std::set<std::uint32_t> shown;
  for (const Diagnostic& one : findings.all()) shown.insert({one.place.file, one.other.file});
  auto named = std::make_shared<Sources>();
  for (std::uint32_t file = 0; file < loaded_->sources->size(); ++file) {
    const std::string& path = (*loaded_->sources)[file].path;
    const bool of_disk = std::ranges::find(options_.overlays, path) != options_.overlays.end();
    named->add(of_disk ? path : revision_ + ":" + path,
               shown.contains(file) ? loaded_->sources->text(file) : std::string());
  }
  return named;
}

void Session::refuse(const Diagnostics& findings) const {
  throw InputError(sources_named(findings), findings);
}

bool Session::has_footer() const {
  return writer().meta && !options_.no_meta && !options_.quiet &&
         !(verb_.bare_text && writer().terminal);
}

std::optional<std::string> Session::own_rep() const {
  return environment("PLAN_REP");
}

std::optional<std::string> Session::state_folder() const {
  const auto state = environment("XDG_STATE_HOME"), home = environment("HOME");
  if (state && state->starts_with('/')) return *state + "/plan";
  return home ? std::optional(*home + "/.local/state/plan") : std::nullopt;
}

/// Where this user's cache of the program is: $PLAN_CACHE, $XDG_CACHE_HOME or the home says so.
std::optional<std::string> Session::cache_folder() const {
  const auto own = environment("PLAN_CACHE");
  if (options_.no_cache || own == "off") return {};
  return own ? std::filesystem::absolute(*own).string() : usual_cache_folder();
}

std::optional<std::string> Session::usual_cache_folder() {
  const auto usual = environment("XDG_CACHE_HOME"), home = environment("HOME");
  if (usual && usual->starts_with('/')) return *usual + "/plan";
  return home && home->starts_with('/') ? std::optional(*home + "/.cache/plan") : std::nullopt;
}

void Session::empty_caches() const {
  for (const auto& folder : {cache_folder(), usual_cache_folder()})
    if (folder) FormCache(*folder).empty();
}

FormCache* Session::cache() {
  if (!cache_)
    if (const auto folder = cache_folder()) cache_.emplace(*folder);
  return cache_ ? &*cache_ : nullptr;
}

bool Session::shows_progress() const {
  return !options_.quiet && is_terminal(STDERR_FILENO);
}

bool Session::colour(int descriptor) const {
  if (!options_.colour.empty() && options_.colour != "auto") return options_.colour == "always";
  return is_terminal(descriptor) && !environment("NO_COLOR") && environment("TERM") != "dumb";
}

}  // namespace plan
