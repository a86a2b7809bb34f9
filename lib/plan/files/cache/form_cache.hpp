// SPDX-License-Identifier: MIT
// What was read of activity files, kept for the next time by what the files are: the digest of
// their bytes. It can only save time: what cannot be kept or read back is as if there were none,
// and nobody hears of it. The folder may be deleted at any time.
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "plan/files/cache/kept_forms.hpp"
#include "plan/files/cache/kept_opening.hpp"
#include "plan/files/cache/sound_set.hpp"
#include "plan/files/durable/descriptor.hpp"

namespace plan {

/// Whether a file of these bytes is worth it: what few hold is read as soon as it is found.
inline bool is_kept(std::string_view bytes) {
  return bytes.size() >= std::size_t{1} << 13;
}

/// A folder of cached files, this user's alone. Safe for threads.
class FormCache {
 public:
  /// Keeps at most about `most` bytes; those that were not used for longest go first.
  explicit FormCache(std::string folder, std::uint64_t most = std::uint64_t{1} << 30);
  ~FormCache();
  FormCache(const FormCache&) = delete;
  FormCache& operator=(const FormCache&) = delete;

  /// The forms of the file of this digest.
  std::optional<KeptForms> find(const std::string& digest);
  /// Keeps the bytes (form_writer.hpp) for the file of this digest.
  void keep(const std::string& digest, std::string_view bytes);
  /// The activity files that were sound last with the plan of this digest.
  std::optional<SoundSet> sound_with(const std::string& plan);
  void note_sound(const std::string& plan, const SoundSet& set);
  /// How things stood, by the digest of what that rests on (opening_forms.hpp).
  std::optional<KeptOpening> opening_of(const std::string& digest);
  void note_opening(const std::string& digest, const KeptOpening& opening);
  /// Removes all that it keeps.
  void empty();

 private:
  int open_folder(bool makes);
  std::string name_of(std::string_view digest, std::string_view ending) const;
  Descriptor open(const std::string& name);
  std::optional<std::string> text_of(const std::string& name);
  void write_text(const std::string& name, const std::string& bytes);
  void write(const std::string& name, std::string_view bytes);
  void trim();

  const std::string folder_;
  const std::uint64_t most_;
  std::mutex opening_{};
  Descriptor open_{-1};
  bool made_ = false;  // it was tried to make the folder
  std::atomic<bool> keeps_ = false;
};

}  // namespace plan
