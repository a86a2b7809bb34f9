// SPDX-License-Identifier: MIT
// The Chinese texts, one table per room of the house; English is the key. A text stands once, in
// the table of the lowest room that says it (a test holds that).
#pragma once

#include <span>
#include <string_view>

namespace plan::zh {

struct Text {
  std::string_view english;
  std::string_view chinese;
};

/// The texts of a room; some have several tables.
struct RoomTexts {
  std::string_view room;
  std::span<const Text> texts;
};

/// THE list of them, lowest room first: who looks a text up and who tests them reads it.
std::span<const RoomTexts> all();

// Each in the file of its name.
std::span<const Text> base();
std::span<const Text> book();
std::span<const Text> codes();
std::span<const Text> records();
std::span<const Text> files();
std::span<const Text> split();
std::span<const Text> facts();
std::span<const Text> analysis();
std::span<const Text> approval();
std::span<const Text> approval_keys();
std::span<const Text> approval_signatures();
std::span<const Text> approval_verb();
std::span<const Text> checks();
std::span<const Text> exchange();
std::span<const Text> guess();
std::span<const Text> star();
std::span<const Text> document();
std::span<const Text> report();
std::span<const Text> annual();
std::span<const Text> import_report();
std::span<const Text> dashboard();
std::span<const Text> score();
std::span<const Text> gap();
std::span<const Text> budget();
std::span<const Text> forecast();
std::span<const Text> people();
std::span<const Text> diff();
std::span<const Text> write();
std::span<const Text> apps();
std::span<const Text> imports();
std::span<const Text> engines();
std::span<const Text> git();
std::span<const Text> personal();

}  // namespace plan::zh
