// SPDX-License-Identifier: MIT
#include "plan/files/activities.hpp"

#include <algorithm>
#include <deque>
#include <iterator>
#include <map>
#include <span>
#include <utility>

#include "plan/files/chosen_activities.hpp"
#include "plan/files/crew.hpp"
#include "plan/files/find/digest.hpp"

namespace plan {
namespace {

bool touches(const Period& within, const std::vector<Span>& days) {
  return std::ranges::any_of(days,
                             [&](const Span& span) { return !common(within.span, span).empty(); });
}

/// Reads files on all cores; what they hold goes to `made` and `found` in the order of files.
class RecordReading {
 public:
  RecordReading(Loaded& loaded, const ActivityContext& context, ReadingProgress* progress)
      : loaded_(loaded), context_(context), progress_(progress) {}

  void read(std::span<const std::string> paths, Activities& made, Diagnostics& found) {
    std::deque<Job> jobs;
    std::map<std::string_view, std::uint32_t>
        known;  // files of an earlier reading keep their place
    for (std::uint32_t file = 0; file < loaded_.sources->size(); ++file)
      known.emplace((*loaded_.sources)[file].path, file);
    for (const std::string& path : paths) {
      Job& job = jobs.emplace_back();
      job.path = path;
      const auto before = known.find(path);
      job.source = before != known.end() ? before->second : loaded_.sources->add(path, {});
      job.within = period_of_path(path, loaded_.book.fiscal());
    }
    if (progress_) progress_->files += jobs.size();
    read_jobs(jobs, loaded_, context_, [&](Job& job) { take(job, made, found); });
  }

 private:
  void take(Job& job, Activities& made, Diagnostics& found) const {
    if (progress_) ++progress_->read;
    if (job.unreadable_file) made.of_files.add(*job.unreadable_file);
    if (job.document) {
      made.of_files.append(job.document->of_file);
      found.append(job.document->of_records);
      made.records.add(std::move(job.document->block));
      job.document.reset();
    }
    for (auto& block : job.blocks) {
      made.records.add(std::move(*block));
      block.reset();
    }
  }

  Loaded& loaded_;
  const ActivityContext& context_;
  ReadingProgress* progress_;
};

/// The first day of the files' periods.
std::optional<Day> first_day_of(const std::vector<std::string>& paths, FiscalYear fiscal) {
  std::optional<Day> first;
  for (const std::string& path : paths)
    if (const auto within = period_of_path(path, fiscal); !first || within->span.first < *first)
      first = within->span.first;
  return first;
}

/// A broken plan file may have lost what a record names. Keys and currencies are not the book's.
bool may_follow(const Diagnostic& finding) {
  const bool names_nothing = finding.code == "unknown-key" || finding.code == "unknown-currency";
  return (finding.code.starts_with("unknown-") && !names_nothing) ||
         finding.code == "not-employed" || finding.code == "no-exchange-rate";
}

/// Where history tells of days, every record is judged by it.
SetAside aside_of(const ActivityRequest& request, const Book& book) {
  return request.texts || !book.history.empty() ? SetAside() : request.aside;
}

/// Nothing: what was to be set aside is not sound beyond doubt.
std::optional<Activities> read_with(const SetAside& aside, Loaded& loaded, const BookIds& ids,
                                    const ActivityRequest& request) {
  const std::vector<std::string> wanted = files_wanted(loaded, request);
  std::vector<std::string> others;
  std::ranges::set_difference(loaded.activity_files, wanted, std::back_inserter(others));
  const ActivityContext context{ids,           request.texts, request.judges_ids,
                                request.cache, aside,         request.digest || request.cache};
  RecordReading reading(loaded, context, request.progress);
  Activities made;
  Diagnostics found;
  reading.read(wanted, made, found);
  if (!others.empty() && made.records.await_orders()) {
    reading.read(others, made, found);
    others.clear();
  }
  const bool sound = !loaded.findings.has_errors() && !made.of_files.has_errors();
  if (others.empty())
    made.records.hold({}, request.texts);
  else
    made.records.hold(request.days, request.texts, first_day_of(others, loaded.book.fiscal()));
  if (!made.records.settle(ids, others.empty() && sound, found)) return {};
  for (const Diagnostic& finding : found.all())
    if (!loaded.findings.has_errors() || !may_follow(finding)) made.of_records.add(finding);
  if (context.digest) loaded.digest = digest_of(*loaded.sources);
  made.complete = others.empty();
  const bool faultless = loaded.findings.all().empty() && made.of_files.all().empty() &&
                         found.all().empty() && made.records.refused() == 0;
  if (made.complete && faultless && request.cache && request.as_written) {
    made.sound = set_of(loaded);
    made.plan_digest = plan_digest_of(loaded);
  }
  return made;
}

}  // namespace

std::vector<std::string> files_wanted(const Loaded& loaded, const ActivityRequest& request) {
  const bool all = !request.days || request.past.how != Past::How::none;
  std::vector<std::string> wanted;
  for (const std::string& path : loaded.activity_files) {
    const auto within = period_of_path(path, loaded.book.fiscal());
    if (all || !within || touches(*within, *request.days)) wanted.push_back(path);
  }
  return wanted;
}

Activities read_activities(Loaded& loaded, const BookIds& ids, const ActivityRequest& request) {
  if (auto chosen = chosen_activities(loaded, ids, request)) return *std::move(chosen);
  if (auto made = read_with(aside_of(request, loaded.book), loaded, ids, request))
    return *std::move(made);
  if (request.progress) request.progress->files = request.progress->read = 0;
  return *read_with({}, loaded, ids, request);
}

}  // namespace plan
