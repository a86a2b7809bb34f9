// SPDX-License-Identifier: MIT
#include "plan/files/digest.hpp"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <array>
#include <memory>
#include <new>
#include <string_view>

namespace plan {
namespace {

class Sha256 {
 public:
  Sha256() : context_(EVP_MD_CTX_new(), EVP_MD_CTX_free) {
    if (!context_ || !EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr))
      throw std::bad_alloc();
  }
  void add(std::string_view bytes) {
    const std::string length = fmt::format("{}:", bytes.size());
    EVP_DigestUpdate(context_.get(), length.data(), length.size());
    EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size());
  }
  std::string hex() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned length = 0;
    EVP_DigestFinal_ex(context_.get(), bytes.data(), &length);
    std::string text;
    for (unsigned i = 0; i < length; ++i) text += fmt::format("{:02x}", bytes[i]);
    return text;
  }

 private:
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_;
};

}  // namespace

std::string digest_of(const Sources& sources) {
  Sha256 sha;
  for (std::uint32_t file = 0; file < sources.size(); ++file) {
    sha.add(sources[file].path);
    sha.add(sources[file].text);
  }
  return sha.hex();
}

}  // namespace plan
