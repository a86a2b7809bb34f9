// SPDX-License-Identifier: MIT
#include "plan/files/find/digest.hpp"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <array>
#include <memory>
#include <new>
#include <string_view>

namespace plan {
namespace {

class Hash {
 public:
  explicit Hash(const EVP_MD* kind) : context_(EVP_MD_CTX_new(), EVP_MD_CTX_free) {
    if (!context_ || !EVP_DigestInit_ex(context_.get(), kind, nullptr)) throw std::bad_alloc();
  }
  void add(std::string_view bytes) { EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()); }
  void add_measured(std::string_view bytes) {
    add(fmt::format("{}:", bytes.size()));
    add(bytes);
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

std::string digest_of(std::string_view bytes) {
  Hash sha(EVP_sha256());
  sha.add(bytes);
  return sha.hex();
}

std::string blob_id_of(std::string_view bytes) {
  Hash sha(EVP_sha1());
  sha.add("blob ");
  sha.add(std::to_string(bytes.size()));
  sha.add(std::string_view("", 1));
  sha.add(bytes);
  return sha.hex();
}

std::string digest_of(const Sources& sources) {
  Hash sha(EVP_sha256());
  for (std::uint32_t file = 0; file < sources.size(); ++file) {
    const Source& source = sources[file];
    sha.add_measured(source.path);
    sha.add_measured(source.digest.empty() ? digest_of(source.text) : source.digest);
  }
  return sha.hex();
}

}  // namespace plan
