// SPDX-License-Identifier: MIT
#include "plan/files/activities.hpp"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <span>
#include <thread>
#include <utility>

#include "plan/files/activity_file.hpp"
#include "plan/files/durable/settled.hpp"
#include "plan/files/find/digest.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

constexpr std::size_t part_size = std::size_t{1} << 17;  // bytes: a few milliseconds of reading

/// One file on its way from bytes to records.
struct Job {
  std::string full_path;
  std::uint32_t source = 0;
  std::optional<Period> within{};
  std::vector<FilePart> parts{};
  std::vector<std::optional<RecordBlock>> blocks{};  // of parts
  std::atomic<std::size_t> left = 0;                 // parts not read yet
  std::optional<ActivityDocument> document{};        // in place of parts
  std::optional<Diagnostic> unreadable_file{};
  bool complete = false;  // all of it was read; under the crew's lock
};

/// What a worker does next: a part of a file, or a whole file's bytes.
struct Step {
  Job* job = nullptr;
  std::optional<std::size_t> part{};
};

/// Takes what a file gave.
using Taker = std::function<void(Job&)>;

/// The threads that read. Files are begun in their order; parts of begun files come first, so that
/// few files are in memory. What a file gave is handed over in the order of files, to one thread at
/// a time, as soon as it is there: so that its names are gone before the next ones come.
class Crew {
 public:
  Crew(std::deque<Job>& jobs, Sources& sources, const ActivityContext& context, Taker taker)
      : jobs_(jobs), sources_(sources), context_(context), taker_(std::move(taker)) {
    for (Job& job : jobs) steps_.push_back({&job, {}});
  }

  void run() {
    const auto cores = std::max(1U, std::thread::hardware_concurrency());
    const auto helpers = std::min<std::size_t>(cores - 1, worth());
    std::vector<std::thread> threads;
    threads.reserve(helpers);
    for (std::size_t i = 0; i < helpers; ++i) threads.emplace_back([this] { work(); });
    work();
    for (std::thread& thread : threads) thread.join();
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  /// A thread costs as much as reading some kilobytes.
  std::size_t worth() const { return steps_.size() > 1 ? 16 : steps_.size(); }

  void work() {
    try {
      while (const auto step = next()) {
        step->part ? read_one(*step->job, *step->part) : begin(*step->job);
        const std::lock_guard lock(mutex_);
        --busy_;
        ready_.notify_all();
      }
    } catch (...) {
      const std::lock_guard lock(mutex_);
      failure_ = std::current_exception();
      steps_.clear();
      --busy_;
      ready_.notify_all();
    }
  }

  /// Nothing when all is done: nobody is left who could add steps.
  std::optional<Step> next() {
    std::unique_lock lock(mutex_);
    ready_.wait(lock, [&] { return !steps_.empty() || busy_ == 0; });
    if (steps_.empty()) return {};
    const Step step = steps_.front();
    steps_.pop_front();
    ++busy_;
    return step;
  }

  void begin(Job& job) {
    auto read = read_settled(job.full_path, largest_file);
    if (read.error) {
      job.unreadable_file = unreadable(sources_[job.source].path, read.error, {job.source, 1, 1});
      return hand_over(job);
    }
    std::string digest = digest_of(read.bytes);
    sources_.fill(job.source, std::move(read.bytes), std::move(digest));
    job.parts = parts_of(sources_[job.source].text, part_size);
    if (job.parts.empty()) return finish(job);
    job.blocks.resize(job.parts.size());
    job.left = job.parts.size();
    if (job.parts.size() == 1) return read_one(job, 0);
    const std::lock_guard lock(mutex_);
    for (std::size_t part = job.parts.size(); part-- > 0;) steps_.push_front({&job, part});
    ready_.notify_all();
  }

  void read_one(Job& job, std::size_t part) {
    job.blocks[part] = read_part(job.parts[part], job.source, job.within, context_);
    if (--job.left == 0) finish(job);
  }

  /// What is out of the ordinary is read again as a whole; findings keep their file's bytes.
  void finish(Job& job) {
    const bool sound = !job.parts.empty() && std::all_of(job.blocks.begin(), job.blocks.end(),
                                                         [](auto& block) { return bool(block); });
    if (!sound) {
      job.blocks.clear();
      job.document =
          read_activity_document(sources_[job.source].text, job.source, job.within, context_);
    }
    if (!job.document ||
        (job.document->of_file.all().empty() && job.document->of_records.all().empty()))
      sources_.release(job.source,
                       [path = job.full_path] { return read_file(path, largest_file).bytes; });
    hand_over(job);
  }

  void hand_over(Job& done) {
    std::unique_lock lock(mutex_);
    done.complete = true;
    if (std::exchange(handing_, true)) return;  // who is at it sees this file too
    for (; handed_ < jobs_.size() && jobs_[handed_].complete; ++handed_) {
      Job& job = jobs_[handed_];
      lock.unlock();
      taker_(job);
      lock.lock();
    }
    handing_ = false;
  }

  std::deque<Job>& jobs_;
  Sources& sources_;
  const ActivityContext& context_;
  Taker taker_;
  std::size_t handed_ = 0;  // jobs
  bool handing_ = false;
  std::deque<Step> steps_{};
  std::size_t busy_ = 0;
  std::exception_ptr failure_{};
  std::mutex mutex_{};
  std::condition_variable ready_{};
};

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
      job.full_path = loaded_.folder + "/" + path;
      const auto before = known.find(path);
      job.source = before != known.end() ? before->second : loaded_.sources->add(path, {});
      job.within = period_of_path(path, loaded_.book.fiscal());
    }
    if (progress_) progress_->files += jobs.size();
    Crew(jobs, *loaded_.sources, context_, [&](Job& job) { take(job, made, found); }).run();
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

/// A broken plan file may have lost what a record names.
bool may_follow(const Diagnostic& finding) {
  return finding.code.starts_with("unknown-") || finding.code == "not-employed" ||
         finding.code == "no-exchange-rate";
}

}  // namespace

Activities read_activities(Loaded& loaded, const BookIds& ids, const ActivityRequest& request) {
  std::vector<std::string> wanted, others;
  for (const std::string& path : loaded.activity_files) {
    const auto within = period_of_path(path, loaded.book.fiscal());
    const bool wants = !within || !request.days || touches(*within, *request.days);
    (wants ? wanted : others).push_back(path);
  }
  const ActivityContext context{ids, request.texts};
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
    made.records.hold(request.days, request.texts);
  made.records.settle(ids, others.empty() && sound, found);
  for (const Diagnostic& finding : found.all())
    if (!loaded.findings.has_errors() || !may_follow(finding)) made.of_records.add(finding);
  loaded.digest = digest_of(*loaded.sources);
  return made;
}

}  // namespace plan
