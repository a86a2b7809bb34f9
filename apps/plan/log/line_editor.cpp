// SPDX-License-Identifier: MIT
#include "plan/log/line_editor.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "plan/base/text.hpp"
#include "plan/terminal/descriptors.hpp"

namespace plan {
namespace {

constexpr std::string_view enter = "\n", interrupt = "\x03", end_of_input = "\x04", tab = "\t",
                           backspace = "\x7f", backspace_too = "\b", kill_before = "\x15",
                           kill_after = "\x0b", kill_word = "\x17";

/// The terminal hands keys over one by one while this lives.
class Raw {
 public:
  explicit Raw(int terminal) : terminal_(terminal) {
    if (::tcgetattr(terminal_, &before_) != 0)
      throw std::system_error(errno, std::generic_category(), "");
    termios raw = before_;
    raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | ISIG | IEXTEN);
    raw.c_iflag &= ~static_cast<tcflag_t>(IXON);
    raw.c_iflag |= ICRNL;
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    ::tcsetattr(terminal_, TCSADRAIN, &raw);
  }
  ~Raw() { ::tcsetattr(terminal_, TCSADRAIN, &before_); }
  Raw(const Raw&) = delete;
  Raw& operator=(const Raw&) = delete;

 private:
  int terminal_;
  termios before_{};
};

std::size_t length_by_lead(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool is_text(std::string_view key) {
  return !key.empty() && (key.front() < 0 || key.front() >= ' ') && key != backspace &&
         !first_bad_byte(key);
}

std::size_t width_of(const std::vector<std::string>& line, std::size_t from, std::size_t to) {
  std::string text;
  for (std::size_t i = from; i < to; ++i) text += line[i];
  return display_width(text);
}

/// What all words begin with.
std::string common_start(const std::vector<Candidate>& candidates) {
  std::string start = candidates.front().word;
  for (const Candidate& one : candidates) {
    const auto ends = std::ranges::mismatch(start, one.word);
    start.erase(ends.in1, start.end());
  }
  // not within a character
  while (!start.empty() && first_bad_byte(start)) start.pop_back();
  return start;
}

}  // namespace

void LineEditor::say(std::string_view text) const {
  write_all(output_, text);
}

std::optional<char> LineEditor::byte(int patience_ms) const {
  pollfd waiting{input_, POLLIN, 0};
  int ready = 0;
  while ((ready = ::poll(&waiting, 1, patience_ms)) < 0 && errno == EINTR) continue;
  if (ready <= 0) return {};
  char read = 0;
  ssize_t count = 0;
  while ((count = ::read(input_, &read, 1)) < 0 && errno == EINTR) continue;
  if (count < 0 && errno != EIO) throw std::system_error(errno, std::generic_category(), "");
  return count == 1 ? std::optional(read) : std::nullopt;
}

/// The rest of a key that sends several bytes; a lone Escape sends none after it.
std::string LineEditor::escape_sequence() const {
  constexpr int ms_between_bytes = 30;
  std::string sequence = "\x1b";
  while (const auto next = byte(ms_between_bytes)) {
    sequence += *next;
    const bool opens = sequence.size() == 2 && (*next == '[' || *next == 'O');
    if (!opens && (*next < '0' || *next > '9') && *next != ';') break;
  }
  return sequence;
}

/// A character, a control, or an escape sequence; empty when the terminal has hung up.
std::string LineEditor::key() {
  const auto first = byte();
  if (!first) return {};
  if (*first == '\x1b') return escape_sequence();
  std::string bytes(1, *first);
  while (bytes.size() < length_by_lead(*first)) {
    const auto next = byte();
    if (!next) return {};
    bytes += *next;
  }
  return bytes;
}

std::string LineEditor::text() const {
  std::string text;
  for (const std::string& character : line_) text += character;
  return text;
}

void LineEditor::erase(std::size_t from, std::size_t to) {
  using Distance = Line::difference_type;
  line_.erase(line_.begin() + static_cast<Distance>(from),
              line_.begin() + static_cast<Distance>(to));
  cursor_ = from;
}

void LineEditor::insert(std::string_view text) {
  while (!text.empty()) {
    const auto length = std::min(length_by_lead(text.front()), text.size());
    line_.insert(line_.begin() + static_cast<Line::difference_type>(cursor_++),
                 std::string(text.substr(0, length)));
    text.remove_prefix(length);
  }
}

void LineEditor::move(const std::string& key) {
  const std::string_view code = std::string_view(key).substr(std::min<std::size_t>(key.size(), 2));
  if (key == "\x01" || code == "H" || code == "1~" || code == "7~") cursor_ = 0;
  if (key == "\x05" || code == "F" || code == "4~" || code == "8~") cursor_ = line_.size();
  if ((key == "\x02" || code == "D") && cursor_ > 0) --cursor_;
  if ((key == "\x06" || code == "C") && cursor_ < line_.size()) ++cursor_;
  if (code == "3~" && cursor_ < line_.size()) erase(cursor_, cursor_ + 1);
}

/// Two columns, words and names, below the line.
void LineEditor::list(const std::vector<Candidate>& candidates) const {
  constexpr std::size_t most = 30;
  std::size_t widest = 0;
  for (const Candidate& one : candidates) widest = std::max(widest, display_width(one.word));
  std::string rows = "\n";
  for (std::size_t i = 0; i < std::min(most, candidates.size()); ++i)
    rows += fmt::format("  {}  {}\n", pad(candidates[i].word, widest), escaped(candidates[i].name));
  if (candidates.size() > most) rows += "  ...\n";
  say(rows);
}

/// The word that begins so, or whose name does, as far as all of them agree; else all are listed.
void LineEditor::complete(const std::vector<Candidate>& candidates) {
  const std::string typed = text();
  std::vector<Candidate> fitting;
  for (const Candidate& one : candidates)
    if (one.word.starts_with(typed) || one.name.starts_with(typed)) fitting.push_back(one);
  if (fitting.empty()) return say("\a");
  const std::string start = common_start(fitting);
  const bool longer = fitting.size() == 1 ? start != typed
                                          : start.size() > typed.size() && start.starts_with(typed);
  if (!longer && fitting.size() > 1) return list(fitting);
  if (!longer) return;
  line_.clear();
  cursor_ = 0;
  insert(start);
}

/// As much of the line as there is room for, about the cursor.
void LineEditor::draw() const {
  const std::size_t columns = std::max<std::size_t>(terminal_width(output_), 20);
  const std::size_t before = display_width(prompt_);
  const std::size_t room =
      columns - 1 > before ? std::max<std::size_t>(columns - 1 - before, 8) : 8;
  std::size_t first = 0;
  while (first < cursor_ && width_of(line_, first, cursor_) >= room) ++first;
  std::size_t end = cursor_;
  while (end < line_.size() && width_of(line_, first, end + 1) <= room) ++end;
  std::string shown;
  for (std::size_t i = first; i < end; ++i) shown += line_[i];
  say(fmt::format("\r{}{}\x1b[K\r\x1b[{}C", prompt_, escaped(shown),
                  before + width_of(line_, first, cursor_)));
}

/// False when the line is ended.
bool LineEditor::take(const std::string& key, const Candidates& candidates) {
  if (key == enter) return false;
  if (key == interrupt) {
    say("\n");
    throw Stopped();
  }
  if (key == tab)
    complete(candidates ? candidates() : std::vector<Candidate>());
  else if ((key == backspace || key == backspace_too) && cursor_ > 0)
    erase(cursor_ - 1, cursor_);
  else if (key == kill_before)
    erase(0, cursor_);
  else if (key == kill_after)
    erase(cursor_, line_.size());
  else if (key == kill_word) {
    std::size_t from = cursor_;
    while (from > 0 && line_[from - 1] == " ") --from;
    while (from > 0 && line_[from - 1] != " ") --from;
    erase(from, cursor_);
  } else if (is_text(key))
    insert(key);
  else
    move(key);
  return true;
}

std::optional<std::string> LineEditor::read(std::string_view prompt, const Candidates& candidates) {
  constexpr std::size_t room_to_type = 20;
  const Raw raw(input_);
  prompt_ = prompt;
  if (display_width(prompt_) + room_to_type > terminal_width(output_)) {
    say(prompt_ + "\n");
    prompt_ = "> ";
  }
  line_.clear();
  cursor_ = 0;
  for (;;) {
    draw();
    const std::string typed = key();
    const bool ended = typed.empty() || (typed == end_of_input && line_.empty());
    if (ended || !take(typed, candidates)) {
      say("\n");
      return ended ? std::nullopt : std::optional(text());
    }
  }
}

}  // namespace plan
