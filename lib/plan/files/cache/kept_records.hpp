// SPDX-License-Identifier: MIT
// From kept forms to records: what activity_file.hpp makes of the bytes, sooner.
#pragma once

#include <cstdint>
#include <optional>

#include "plan/files/cache/kept_forms.hpp"
#include "plan/records/book_ids.hpp"
#include "plan/records/record.hpp"

namespace plan {

/// The records of a file; nothing where its cached file is not whole, or a record has an error in
/// this book. `file`: of the sources; `within`: the days that its name allows.
std::optional<RecordBlock> records_of(KeptForms kept, std::uint32_t file, const BookIds& ids,
                                      const std::optional<Period>& within, bool texts);

}  // namespace plan
