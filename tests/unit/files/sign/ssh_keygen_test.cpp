// SPDX-License-Identifier: MIT
// What is signed by the real ssh-keygen is good as of the moment that is named, in whatever zone.
#include "plan/files/sign/ssh_keygen.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>

#include "folder.hpp"

namespace plan {
namespace {

constexpr std::string_view text = "a record\n";

/// A key and what it signed; nothing where there is no ssh-keygen.
class Signed {
 public:
  Signed() {
    if (::access("/usr/bin/ssh-keygen", X_OK) != 0) {
      MESSAGE("SKIPPED signatures: there is no /usr/bin/ssh-keygen");
      return;
    }
    const std::string make = "/usr/bin/ssh-keygen -q -t ed25519 -N '' -C '' -f ";
    REQUIRE(std::system((make + key()).c_str()) == 0);
    signature_ = SshKeygen("").sign(text, key());
  }
  bool is_there() const { return !signature_.empty(); }
  std::string key() const { return (folder_ / "key").string(); }
  const std::string& signature() const { return signature_; }

  /// What is wrong with it as of a moment, where the key has these options; "" for nothing.
  std::string told(std::string_view moment, const std::string& options = "",
                   std::string_view signature = {}) const {
    const std::string allowed = "wang " + options + " " + folder_.read("key.pub");
    const auto wrong = SshKeygen("").verify(
        {text, signature.empty() ? signature_ : signature, "wang", moment}, allowed);
    return wrong ? wrong->worded() : "";
  }

 private:
  test::Folder folder_{};
  std::string signature_{};
};

}  // namespace

TEST_CASE("a moment is the same one in every zone, on either side of Greenwich") {
  const Signed made;
  if (!made.is_there()) return;
  const std::string from = "valid-after=\"20260302013000Z\"";
  for (const char* moment : {"2026-03-02T01:30:00+00:00", "2026-03-02T09:30:00+08:00",
                             "2026-03-02T07:00:00+05:30", "2026-03-01T22:00:00-03:30"})
    CHECK_MESSAGE(made.told(moment, from) == "", moment);
  for (const char* moment : {"2026-03-02T01:29:59+00:00", "2026-03-02T09:29:59+08:00",
                             "2026-03-02T06:59:59+05:30", "2026-03-01T21:59:59-03:30"})
    CHECK_MESSAGE(made.told(moment, from) ==
                      "the key of wang was not valid yet then (valid-after in allowed_signers)",
                  moment);
}

TEST_CASE("what is no signature is told from one by another key, in ssh-keygen's last words") {
  const Signed made, other;
  if (!made.is_there()) return;
  const std::string moment = "2026-03-02T01:30:00+00:00";
  CHECK(made.told(moment) == "");
  CHECK(made.told(moment, "", other.signature()) ==
        "it was made by a key that allowed_signers does not give wang");
  const std::string cut = made.signature().substr(0, 100), begin = "ssh-keygen cannot read it: ";
  for (const std::string& broken : {std::string("AAAA"), cut}) {
    const std::string told = made.told(moment, "", broken);
    REQUIRE_MESSAGE(told.starts_with(begin), told);
    CHECK(told.size() > begin.size());
    CHECK_FALSE(told.find("Could not verify") != std::string::npos);
  }
  CHECK(made.told(moment, "", "a b") == "it is no signature of ssh-keygen");
}

}  // namespace plan
