// SPDX-License-Identifier: MIT
// SHA-256, by nettle: of bytes in one piece, or as they come. And the name that git gives a file.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sha256_ctx;

namespace plan {

class Sha256 {
 public:
  Sha256();
  void add(std::string_view bytes);
  /// 64 hex digits; nothing may be added afterwards.
  std::string hex();

 private:
  struct Closer {
    void operator()(sha256_ctx* context) const;
  };
  std::unique_ptr<sha256_ctx, Closer> context_;
};

/// The digest of some bytes: 64 hex digits.
std::string digest_of(std::string_view bytes);

/// The id of git's blob of these bytes, a SHA-1: 40 hex digits.
std::string blob_id_of(std::string_view bytes);

}  // namespace plan
