// SPDX-License-Identifier: MIT
#include "plan/base/sha256.hpp"

#include <fmt/format.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>

#include <array>

namespace plan {
namespace {

const std::uint8_t* data_of(std::string_view bytes) {
  return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

std::string hex_of(std::basic_string_view<std::uint8_t> bytes) {
  std::string text;
  for (const std::uint8_t byte : bytes) text += fmt::format("{:02x}", byte);
  return text;
}

}  // namespace

// By nettle, since it is there at once: OpenSSL's libcrypto takes 2.4 ms to load and to find its
// provider, a quarter of a short run, and hashes no faster.
Sha256::Sha256() : context_(new sha256_ctx) {
  sha256_init(context_.get());
}

void Sha256::Closer::operator()(sha256_ctx* context) const {
  delete context;
}

void Sha256::add(std::string_view bytes) {
  sha256_update(context_.get(), bytes.size(), data_of(bytes));
}

std::string Sha256::hex() {
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> bytes{};
  sha256_digest(context_.get(), bytes.size(), bytes.data());
  return hex_of({bytes.data(), bytes.size()});
}

std::string blob_id_of(std::string_view bytes) {
  std::string head = fmt::format("blob {}", bytes.size());
  head += '\0';
  sha1_ctx sha{};
  sha1_init(&sha);
  sha1_update(&sha, head.size(), data_of(head));
  sha1_update(&sha, bytes.size(), data_of(bytes));
  std::array<std::uint8_t, SHA1_DIGEST_SIZE> id{};
  sha1_digest(&sha, id.size(), id.data());
  return hex_of({id.data(), id.size()});
}

std::string digest_of(std::string_view bytes) {
  Sha256 sha;
  sha.add(bytes);
  return sha.hex();
}

}  // namespace plan
