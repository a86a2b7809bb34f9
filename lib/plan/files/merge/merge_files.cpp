// SPDX-License-Identifier: MIT
#include "plan/files/merge/merge_files.hpp"

#include <array>
#include <optional>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/files/durable/log_form.hpp"
#include "plan/files/git/merge_lines.hpp"
#include "plan/files/merge/three_way.hpp"

namespace plan {
namespace {

/// Whether what was made has the records that it should have: else it is not to be trusted.
bool is_sound(const MergedFile& made) {
  if (!made.in_conflict.empty()) return true;
  Diagnostics ignored;
  const auto form = form_of(made.bytes, 0, true, ignored);
  return form && form->records.size() == made.records;
}

/// Nothing where a version is not one of activities; `why` tells then.
std::optional<MergeOutcome> by_record(const std::array<std::string_view, 3>& versions,
                                      Diagnostics& why) {
  std::array<std::optional<MergeSide>, 3> sides;
  for (std::uint32_t i = 0; i < sides.size(); ++i) {
    Diagnostics found;
    sides[i] = merge_side(versions[i], found);
    for (Diagnostic one : found.all()) {
      one.place.file = i;
      why.add(std::move(one));
    }
  }
  if (!sides[0]) sides[0] = merge_side(without_markers(versions[0]), why);
  if (!sides[0] || !sides[1] || !sides[2]) return {};
  MergedFile made = merged(*std::move(sides[0]), *std::move(sides[1]), *std::move(sides[2]));
  if (!is_sound(made)) return {};
  return MergeOutcome{MergeOutcome::Way::by_record,
                      std::move(made.bytes),
                      made.in_conflict.empty(),
                      std::move(made.in_conflict),
                      {}};
}

void add_lines_of(std::string_view bytes, std::string& text) {
  text += bytes;
  if (!bytes.empty() && bytes.back() != '\n') text += '\n';
}

std::string both_whole(std::string_view ours, std::string_view theirs) {
  std::string text = "<<<<<<< ours\n";
  add_lines_of(ours, text);
  text += "=======\n";
  add_lines_of(theirs, text);
  return text + ">>>>>>> theirs\n";
}

MergeOutcome otherwise(const std::array<std::string_view, 3>& versions) {
  MergeOutcome outcome;
  outcome.way = MergeOutcome::Way::whole;
  outcome.clean = false;
  outcome.bytes = versions[1];
  for (const std::string_view version : versions)
    if (version.find('\0') != std::string_view::npos) return outcome;
  if (auto lines = merge_lines(versions[0], versions[1], versions[2])) {
    outcome.way = MergeOutcome::Way::by_line;
    outcome.clean = lines->clean;
    outcome.bytes = std::move(lines->bytes);
  } else {
    outcome.bytes = both_whole(versions[1], versions[2]);
  }
  return outcome;
}

}  // namespace

MergeOutcome merge_files(std::string_view base, std::string_view ours, std::string_view theirs) {
  if (ours == theirs || theirs == base || ours == base) {
    MergeOutcome outcome;
    outcome.bytes = ours == base ? theirs : ours;
    return outcome;
  }
  const std::array versions{base, ours, theirs};
  Diagnostics why;
  if (auto outcome = by_record(versions, why)) return *std::move(outcome);
  MergeOutcome outcome = otherwise(versions);
  outcome.why = std::move(why);
  return outcome;
}

}  // namespace plan
