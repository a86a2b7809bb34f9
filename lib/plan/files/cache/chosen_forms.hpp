// SPDX-License-Identifier: MIT
// Of the kept forms of all of a book's files those that somebody needs: found in a few columns, so
// that the rest of the others is never read. Range of all: the files are known to hold no error.
#pragma once

#include <deque>
#include <optional>
#include <span>
#include <vector>

#include "plan/files/cache/kept_forms.hpp"
#include "plan/records/book_ids.hpp"
#include "plan/records/past.hpp"
#include "plan/records/set_aside.hpp"

namespace plan {

/// A file, and which of its forms are needed.
struct ChosenFile {
  std::size_t place = 0;  // among them
  KeptForms kept{};
  std::uint32_t source = 0;
  std::optional<Period> within{};  // the days that its name allows
  std::vector<bool> taken{};       // of forms
  bool whole = true;               // its cached file is, as far as it was read
};

class OpeningForms;

/// Takes the forms of the days, but for those that may be set aside, and of the others what `past`
/// says. `opening`: what is known of before its day; null: nothing is. False: a cached file is not
/// whole.
bool choose(std::deque<ChosenFile>& files, const std::vector<Span>& days, const Past& past,
            const SetAside& aside, const BookIds& ids, OpeningForms* opening = nullptr);

/// Takes what belongs to the forms that were taken, of these files or of the others, which give
/// nothing themselves, by deals, orders, requests, tasks and ids: all that can become wrong by
/// them. False: a cached file is not whole.
bool take_touched(std::deque<ChosenFile>& files, std::deque<ChosenFile>& others);

/// The records of the forms that were taken, or what is left of those that may be set aside;
/// nothing where the cached file is not whole.
std::optional<RecordBlock> records_of(ChosenFile& file, const BookIds& ids, bool texts,
                                      const SetAside& aside = {});

}  // namespace plan
