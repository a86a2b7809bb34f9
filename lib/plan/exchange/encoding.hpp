// SPDX-License-Identifier: MIT
// In which encoding a file of another program is written, and its bytes as UTF-8. By uchardet and
// iconv; what is UTF-8 is neither guessed nor turned.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace plan {

/// An encoding by the name that iconv knows it by.
struct Encoding {
  std::string name = "UTF-8";
  std::size_t mark = 0;  // bytes of the byte order mark at the file's beginning
  bool guessed = false;  // neither said by a mark nor the only one possible
};

/// The encoding of a file that begins with these bytes (`whole`: and ends with them): of its mark,
/// else UTF-8 where it can be, UTF-16 where every second byte is NUL, else what uchardet takes it
/// for; none where nothing is likely.
std::optional<Encoding> encoding_of(std::string_view head, bool whole);
/// The bytes of a byte order mark that the text begins with, and what it says; none without one.
std::optional<Encoding> encoding_by_mark(std::string_view head);
/// Whether both names mean the same, whatever their letters' case and marks: utf8 and UTF-8.
bool is_same_encoding(std::string_view a, std::string_view b);
/// Whether iconv can turn the encoding into UTF-8.
bool can_decode(const std::string& name);

/// Turns pieces of a file into UTF-8.
class Decoder {
 public:
  /// Range: can_decode(name).
  explicit Decoder(const std::string& name);
  ~Decoder();
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  /// Adds the piece's text to `into`; a character that is cut at its end waits for the next piece.
  /// False: a byte is none of the encoding, or the file ends within a character; what stands before
  /// it has been added.
  bool decode(std::string_view piece, bool last, std::string& into);

 private:
  bool plain_utf8(bool last, std::string& into);
  bool turned(bool last, std::string& into);

  void* iconv_ = nullptr;  // null: it is UTF-8
  std::string held_;       // bytes that wait
};

}  // namespace plan
