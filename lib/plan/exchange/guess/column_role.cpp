// SPDX-License-Identifier: MIT
#include "plan/exchange/guess/column_role.hpp"

#include <algorithm>

#include "plan/base/ascii.hpp"
#include "plan/base/text.hpp"

namespace plan {
namespace {

bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_letter_of_any(char c) {
  return is_letter(c) || (c & 0x80) != 0;
}

/// The heading without a part in brackets behind it; all of it where nothing stands before.
std::string_view without_brackets(std::string_view heading) {
  for (const std::string_view open : {"(", "[", "（", "【"})
    if (const auto at = heading.find(open); at != std::string_view::npos && at > 0)
      heading = heading.substr(0, at);
  return heading;
}

/// Words parted by blanks, none at the ends.
class Spaced {
 public:
  void add(char c) { text_ += c; }
  void part() {
    if (!text_.empty() && text_.back() != ' ') text_ += ' ';
  }
  std::string text() {
    while (text_.ends_with(' ')) text_.pop_back();
    return std::move(text_);
  }

 private:
  std::string text_;
};

/// ordernumber: order number.
bool is_run_together(std::string_view heading, std::string_view word) {
  if (heading.size() < 5 || word.size() <= heading.size()) return false;
  std::size_t at = 0;
  for (const char c : word)
    if (c != ' ' && (at == heading.size() || heading[at++] != c)) return false;
  return at == heading.size();
}

/// How much is lost of 100 where the words are a part of a heading.
int part_fit(std::string_view heading, std::string_view word) {
  const auto at = heading.rfind(word);
  if (at == std::string_view::npos) return 0;
  const bool begins = at == 0, ends = at + word.size() == heading.size();
  if (is_ascii(word)) {  // whole words only
    if (!begins && heading[at - 1] != ' ' && is_ascii(heading)) return 0;
    if (!ends && heading[at + word.size()] != ' ' && is_ascii(heading)) return 0;
    if (word.size() < 3) return 0;
  } else if (characters(word) < 2) {
    return 0;
  }
  const std::size_t rest = characters(heading) - characters(word);
  const int lost = static_cast<int>(std::min<std::size_t>(rest, 15));
  return (ends ? 82 : begins ? 60 : 55) - lost;
}

/// Whose mail it is: owner email, 负责人邮箱.
std::string_view without_mail(std::string_view heading) {
  for (const std::string_view tail :
       {" email address", " e mail address", " mail address", " email", " e mail", " mail",
        " e mail adresse", " mailadresse", "电子邮箱", "电子邮件", "邮箱", "邮件", "メール"})
    if (heading.ends_with(tail) && heading.size() > tail.size())
      return heading.substr(0, heading.size() - tail.size());
  return heading;
}

}  // namespace

std::string plain_heading(std::string_view heading) {
  const std::string half = half_width(heading);
  const std::string_view text = without_brackets(half);
  Spaced made;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool turns = i > 0 && is_upper(c) && is_lower(text[i - 1]);
    const bool numbers =
        i > 0 && is_letter_of_any(text[i - 1]) && is_digit(c) && is_lower(text[i - 1]);
    if (turns || numbers) made.part();
    if (is_letter_of_any(c) || is_digit(c) || c == '%')
      made.add(small(c));
    else
      made.part();
  }
  return made.text();
}

int fit_of(std::string_view heading, const RoleWords& row) {
  int best = 0;
  std::string_view bare = heading;  // 业务员名称, customer name
  for (const std::string_view tail : {"名称", "姓名", " name"})
    if (bare.ends_with(tail) && bare.size() > tail.size()) bare.remove_suffix(tail.size());
  const std::string_view owner = row.role == ColumnRole::rep ? without_mail(heading) : heading;
  for (std::string_view rest = row.words; !rest.empty();) {
    const std::string_view word = rest.substr(0, rest.find('|'));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    if (heading == word || is_run_together(heading, word)) return row.sure;
    best = std::max(best, bare == word ? 97 : part_fit(heading, word));
    if (owner != heading) best = std::max(best, owner == word ? 92 : part_fit(owner, word));
  }
  return best * row.sure / 100;
}

}  // namespace plan
