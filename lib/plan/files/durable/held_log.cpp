// SPDX-License-Identifier: MIT
#include "plan/files/durable/held_log.hpp"

#include <stdexcept>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/files/durable/write_file.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

/// Does what it was given unless it is called off, whatever comes of it.
template <class Undo>
class OnFailure {
 public:
  explicit OnFailure(Undo undo) : undo_(std::move(undo)) {}
  ~OnFailure() {
    if (called_off_) return;
    try {
      undo_();
    } catch (const std::system_error&) {
      return;  // what went wrong before is told; the next writer deals with what is left
    }
  }
  OnFailure(const OnFailure&) = delete;
  OnFailure& operator=(const OnFailure&) = delete;
  void call_off() { called_off_ = true; }

 private:
  Undo undo_;
  bool called_off_ = false;
};

}  // namespace

std::optional<HeldLog> HeldLog::take(const LogFile& file, const std::string& real, bool records) {
  auto held = HeldFile::take(file, real);
  if (!held) return {};
  LogText text = log_text(held->read(), records, file.path);
  return HeldLog(*std::move(held), std::move(text));
}

void HeldLog::clear(const TornTo& torn_to) {
  if (text_.ending.last != Ending::Last::torn) return;
  const std::string torn = bytes().substr(text_.ending.line);
  for (int number = 1;; ++number) {
    const std::string tail = ".torn-" + std::to_string(number);
    try {
      write_file(file_.real() + tail, torn, Existing::refuse);
    } catch (const std::system_error& error) {
      if (error.code() == std::errc::file_exists) continue;
      fail(error.code().value(), file_.shown() + tail);
    }
    torn_to(file_.shown() + tail);
    break;
  }
  truncate(text_.ending.line);
  text_.bytes.resize(text_.ending.line);
  text_.ending = ending_of(text_.bytes);
}

/// All of it goes with the first call; only a disk that is nearly full asks for another.
void HeldLog::write(std::string_view bytes) const {
  write_whole(file_.number(), bytes, file_.shown());
}

void HeldLog::truncate(std::size_t size) const {
  const auto length = static_cast<off_t>(size);
  if (retried([&] { return ::ftruncate(file_.number(), length); }) != 0) fail(errno, file_.shown());
}

void HeldLog::sync() const {
  if (retried([&] { return ::fdatasync(file_.number()); }) != 0) fail(errno, file_.shown());
}

void HeldLog::add(std::string_view added) const {
  if (bytes().size() + added.size() > largest_file) refuse_too_large(file_.shown());
  OnFailure restore([&] { truncate(bytes().size()); });
  write(added);
  sync();
  need_named("{} was replaced in the meantime; nothing is logged");
  restore.call_off();
}

/// An editor or git, which ask for no lock, may have put another file in its place meanwhile.
void HeldLog::need_named(std::string_view otherwise) const {
  if (!file_.is_named()) throw std::runtime_error(tr(otherwise, escaped(file_.shown())));
}

/// What stands behind the record cannot be moved in its place: a reader would see half of it.
void HeldLog::take_out(std::size_t begin, std::size_t end) const {
  if (end == bytes().size()) return cut(begin);
  need_named("{} was replaced in the meantime; nothing is taken back");
  OnFailure restore([&] { write_file(file_.real(), bytes()); });
  write_file(file_.real(), bytes().substr(0, begin) + bytes().substr(end));
  restore.call_off();
}

void HeldLog::cut(std::size_t size) const {
  truncate(size);
  OnFailure restore([&] { write(std::string_view(bytes()).substr(size)); });
  sync();
  need_named("{} was replaced in the meantime; nothing is taken back");
  restore.call_off();
}

}  // namespace plan
