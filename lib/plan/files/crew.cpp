// SPDX-License-Identifier: MIT
#include "plan/files/crew.hpp"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>

#include "plan/base/cores.hpp"
#include "plan/files/cache/chosen_forms.hpp"
#include "plan/files/cache/form_cache.hpp"
#include "plan/files/find/digest.hpp"
#include "plan/files/yaml/strict.hpp"
#include "plan/records/resolver.hpp"

namespace plan {
namespace {

constexpr std::size_t part_size = std::size_t{1} << 17;  // bytes: a few milliseconds of reading

/// As if texts had not been asked for.
void drop_texts(FormBlock& forms) {
  for (RecordForm& form : forms.forms) form.texts = form.text_count = 0;
  forms.texts.clear();
}

/// What a worker does next: a part of a file, or a whole file's bytes.
struct Step {
  Job* job = nullptr;
  std::optional<std::size_t> part{};
};

/// The threads that read. Files are begun in their order; parts of begun files come first, so that
/// few files are in memory. What a file gave is handed over in the order of files, to one thread at
/// a time, as soon as it is there: so that its names are gone before the next ones come.
class Crew {
 public:
  Crew(std::deque<Job>& jobs, const Loaded& book, const ActivityContext& context, Taker taker)
      : jobs_(jobs),
        book_(book),
        sources_(*book.sources),
        context_(context),
        taker_(std::move(taker)) {
    for (Job& job : jobs) steps_.push_back({&job, {}});
  }

  void run() {
    const auto helpers = std::min(cores() - 1, worth());
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
    auto read = read_of(book_, job.path);
    if (read.error) {
      job.unreadable_file = unreadable(sources_[job.source].path, read.error, {job.source, 1, 1});
      return hand_over(job);
    }
    const std::string digest = context_.digest ? digest_of(read.bytes) : std::string();
    sources_.fill(job.source, std::move(read.bytes), digest);
    if (keeps(job) && take_kept(job, digest)) return;
    job.parts = parts_of(sources_[job.source].text, part_size);
    if (job.parts.empty()) return finish(job);
    job.blocks.resize(job.parts.size());
    job.left = job.parts.size();
    if (job.parts.size() == 1) return read_one(job, 0);
    const std::lock_guard lock(mutex_);
    for (std::size_t part = job.parts.size(); part-- > 0;) steps_.push_front({&job, part});
    ready_.notify_all();
  }

  /// What is judged beside is in no form.
  bool keeps(const Job& job) const {
    return context_.cache && !context_.judges_ids && is_kept(sources_[job.source].text);
  }

  /// Takes the file's records from what was kept of it, where that is there and sound.
  bool take_kept(Job& job, const std::string& digest) {
    if (auto kept = context_.cache->find(digest)) {
      ChosenFile file{.kept = *std::move(kept), .source = job.source, .within = job.within};
      file.taken.assign(file.kept.size(), true);
      if (auto block = records_of(file, context_.ids, context_.texts, context_.aside)) {
        job.blocks.push_back(std::move(block));
        release(job);
        hand_over(job);
        return true;
      }
    }
    job.writer = std::make_unique<FormWriter>();
    return false;
  }

  void read_one(Job& job, std::size_t part) {
    auto forms =
        read_forms(job.parts[part], job.source, context_.texts || job.writer, context_.judges_ids);
    if (forms && job.writer) keep(*forms, job);
    if (forms)
      job.blocks[part] = resolved(*std::move(forms), context_.ids, job.within, context_.aside);
    if (--job.left == 0) finish(job);
  }

  void keep(FormBlock& forms, Job& job) {
    const std::lock_guard lock(job.writing);
    job.writer->add(forms);
    if (!context_.texts) drop_texts(forms);
  }

  /// What is out of the ordinary is read again as a whole; findings keep their file's bytes.
  void finish(Job& job) {
    const bool sound = !job.parts.empty() && std::all_of(job.blocks.begin(), job.blocks.end(),
                                                         [](auto& block) { return bool(block); });
    if (sound && job.writer) {
      const std::string& digest = sources_[job.source].digest;
      context_.cache->keep(digest, std::move(*job.writer).bytes(digest));
    }
    job.writer.reset();
    if (!sound) {
      job.blocks.clear();
      job.document =
          read_activity_document(sources_[job.source].text, job.source, job.within, context_);
    }
    if (!job.document ||
        (job.document->of_file.all().empty() && job.document->of_records.all().empty()))
      release(job);
    hand_over(job);
  }

  /// Lets go of its bytes, of which nothing has to be shown.
  void release(const Job& job) {
    sources_.release(job.source, [read = book_.tree.read, path = job.path] {
      return read(path, largest_file, true).bytes;
    });
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
  const Loaded& book_;
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

}  // namespace

void read_jobs(std::deque<Job>& jobs, const Loaded& book, const ActivityContext& context,
               Taker taker) {
  Crew(jobs, book, context, std::move(taker)).run();
}

}  // namespace plan
