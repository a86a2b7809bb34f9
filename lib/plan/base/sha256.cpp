// SPDX-License-Identifier: MIT
#include "plan/base/sha256.hpp"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <array>
#include <new>

namespace plan {
namespace {

std::string hex_of(std::basic_string_view<unsigned char> bytes) {
  std::string text;
  for (const unsigned char byte : bytes) text += fmt::format("{:02x}", byte);
  return text;
}

}  // namespace

Sha256::Sha256() : context_(EVP_MD_CTX_new()) {
  if (!context_ || !EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr))
    throw std::bad_alloc();
}

void Sha256::Closer::operator()(evp_md_ctx_st* context) const {
  EVP_MD_CTX_free(context);
}

void Sha256::add(std::string_view bytes) {
  EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size());
}

std::string Sha256::hex() {
  std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
  unsigned length = 0;
  EVP_DigestFinal_ex(context_.get(), bytes.data(), &length);
  return hex_of({bytes.data(), length});
}

std::string blob_id_of(std::string_view bytes) {
  const std::string head = fmt::format("blob {}", bytes.size());
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> sha(EVP_MD_CTX_new(),
                                                                    EVP_MD_CTX_free);
  if (!sha || !EVP_DigestInit_ex(sha.get(), EVP_sha1(), nullptr)) throw std::bad_alloc();
  EVP_DigestUpdate(sha.get(), head.c_str(), head.size() + 1);  // with its NUL
  EVP_DigestUpdate(sha.get(), bytes.data(), bytes.size());
  std::array<unsigned char, EVP_MAX_MD_SIZE> id{};
  unsigned length = 0;
  EVP_DigestFinal_ex(sha.get(), id.data(), &length);
  return hex_of({id.data(), length});
}

std::string digest_of(std::string_view bytes) {
  Sha256 sha;
  sha.add(bytes);
  return sha.hex();
}

}  // namespace plan
