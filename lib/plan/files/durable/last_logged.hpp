// SPDX-License-Identifier: MIT
// Which records this user logged last in a book, so that the last one can be taken back whatever
// its date and file. That stands beside the book, in the user's own state: it is about who wrote on
// this machine, so that several people who share a folder take back each their own, and git neither
// carries it to others nor sees a change. The book alone cannot tell it: its files are in order of
// paths, their times are those of the last checkout.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan {

struct Logged {
  std::string id;
  std::string path;  // of its file below the book's folder, when it was logged
};

class LastLogged {
 public:
  /// `state`: the folder of the user's state of this program; none: nothing is remembered. `book`:
  /// the book's folder, absolute and free of symlinks.
  LastLogged(const std::optional<std::string>& state, std::string_view book);

  /// Remembers a record that is about to be logged. Where that fails all is forgotten, so that no
  /// older one is taken for the last.
  void add(const Logged& record) const;
  /// The last; nothing where it is not known, or could not be forgotten again.
  std::optional<Logged> last() const;
  /// Forgets a record that has been taken back, or was not logged after all.
  void forget(std::string_view id) const;

 private:
  void forget_all() const;
  bool change(const std::function<void(std::vector<Logged>&)>& edit) const;

  std::string file_;  // empty: none
};

}  // namespace plan
