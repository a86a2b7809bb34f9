// SPDX-License-Identifier: MIT
#include "plan/approval/signing.hpp"

#include <cstdlib>

#include "plan/base/said_error.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/sign/ssh_keygen.hpp"

namespace plan {
namespace {

constexpr std::size_t largest_list = std::size_t{1} << 22;  // bytes of allowed_signers

/// The text of allowed_signers as ssh-keygen reads all its lines: a byte order mark would kill the
/// first without a word. Errors: SaidError.
std::string allowed_signers(const Loaded& book) {
  const FileBytes read = book.tree.read("allowed_signers", largest_list, true);
  if (read.error == std::errc::no_such_file_or_directory)
    throw SaidError(
        said("there is no allowed_signers beside plan.yaml: it lists who may sign, a line each: "
             "NAME namespaces=\"plan-approval\" ssh-ed25519 AAAA..."));
  if (read.error) throw SaidError(unreadable("allowed_signers", read.error, {}).text);
  return without_marks(read.bytes);
}

SshKeygen keygen() {
  const char* agent = std::getenv("SSH_AUTH_SOCK");
  return SshKeygen(agent ? agent : "");
}

}  // namespace

std::string signature_of(Session& session, const Approval& record, const std::string& form,
                         const std::string& key) {
  const SshKeygen program = keygen();
  const std::string signers = allowed_signers(session.read());
  const std::string signature = program.sign(form, key);
  if (const auto wrong = program.verify({form, signature, *record.by, *record.moment}, signers))
    throw SaidError(
        said("the signature is not one that allowed_signers takes for {}: {}", *record.by, *wrong));
  return signature;
}

SignatureCheck signature_check(Session& session) {
  return [&session, signers = std::string()](
             const Approval& record, const std::string& form) mutable -> std::optional<Said> {
    try {
      if (signers.empty()) signers = allowed_signers(session.read());
      return keygen().verify({form, *record.signature, *record.by, *record.moment}, signers);
    } catch (const SaidError& error) {
      return error.text();
    }
  };
}

}  // namespace plan
