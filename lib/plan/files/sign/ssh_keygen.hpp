// SPDX-License-Identifier: MIT
// Signatures by ssh-keygen -Y, in the namespace plan-approval. The program is started by its
// absolute path with an environment of ours, never through a shell; what it reads and writes lies
// in a folder of its own that is gone afterwards. Its answers are never trusted where it may keep
// silent: the old signature is never in its way, and the signer is always named.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plan/base/said.hpp"

namespace plan {

/// The text without a byte order mark and with LF alone: ssh-keygen passes over a first line that
/// begins with a mark, and says nothing.
std::string without_marks(std::string_view text);

/// A signature over a text, by whom, and when it was made.
struct SignedText {
  std::string_view text;
  std::string_view signature;  // base64, one line
  std::string_view signer;
  std::string_view moment;  // 2026-03-02T09:30:00+08:00
};

class SshKeygen {
 public:
  /// `agent`: the socket of ssh-agent; "" or no absolute path: none. Errors: SaidError where there
  /// is no ssh-keygen.
  explicit SshKeygen(std::string agent);

  /// The signature over the text by the key in this file: one line of base64. Errors: SaidError
  /// that tells what to do; std::system_error.
  std::string sign(std::string_view text, const std::string& key_file) const;
  /// What is wrong with the signature; none: one of the signer's keys in `allowed_signers`, valid
  /// at that moment, made it. Errors: std::system_error.
  std::optional<Said> verify(const SignedText& signed_text, std::string_view allowed_signers) const;

 private:
  std::string program_;
  std::string agent_;
};

/// Why nobody of this name can sign; none: the name can be one of allowed_signers.
std::optional<Said> unfit_signer(std::string_view name);

}  // namespace plan
