// SPDX-License-Identifier: MIT
#include "plan/files/sign/ssh_keygen.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <vector>

#include "plan/base/ascii.hpp"
#include "plan/base/date.hpp"
#include "plan/base/said_error.hpp"
#include "plan/base/text.hpp"
#include "plan/files/durable/descriptor.hpp"
#include "plan/files/sign/private_folder.hpp"

namespace plan {
namespace {

constexpr const char* sign_namespace = "plan-approval";
constexpr std::string_view armor_begin = "-----BEGIN SSH SIGNATURE-----";
constexpr std::string_view armor_end = "-----END SSH SIGNATURE-----";

struct Ended {
  int code = 0;
  std::string words;  // all that it printed
};

std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  pointers.reserve(words.size() + 1);
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

int waited_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) == -1)
    if (errno != EINTR) return 255;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

/// Runs it: standard input from a file where one is named, what it prints into one.
Ended run(const std::string& program, const std::string& agent, std::vector<std::string> words,
          const std::string& input, const PrivateFolder& folder) {
  words.insert(words.begin(), program);
  std::vector<std::string> environment{"PATH=/usr/bin:/bin", "LC_ALL=C"};
  if (agent.starts_with('/')) environment.push_back("SSH_AUTH_SOCK=" + agent);
  const std::string errors = folder.path("errors");
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  if (!input.empty())
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input.c_str(), O_RDONLY, 0);
  ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors.c_str(),
                                     O_WRONLY | O_CREAT | O_TRUNC, 0600);
  ::posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO);
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  sigset_t usual;
  ::sigemptyset(&usual);
  for (const int signal : {SIGPIPE, SIGXFSZ}) ::sigaddset(&usual, signal);
  ::posix_spawnattr_setsigdefault(&attributes, &usual);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  pid_t child = 0;
  const int error = ::posix_spawn(&child, program.c_str(), &actions, &attributes,
                                  pointers_to(words).data(), pointers_to(environment).data());
  ::posix_spawn_file_actions_destroy(&actions);
  ::posix_spawnattr_destroy(&attributes);
  if (error != 0) fail(error, program);
  const int code = waited_for(child);
  return {code, folder.read("errors")};
}

bool says(const Ended& ended, std::string_view words) {
  return ended.words.find(words) != std::string::npos;
}

constexpr std::string_view not_verified = "Could not verify signature";  // whatever is wrong

/// Its last line that says something of its own, as data.
std::string last_words(const Ended& ended) {
  std::string words = ended.words;
  if (const auto at = words.find(not_verified); at != std::string::npos) words.resize(at);
  while (!words.empty() && (words.back() == '\n' || words.back() == '\r')) words.pop_back();
  return escaped(words.substr(words.rfind('\n') + 1));
}

Said why_not_signed(const Ended& ended, const std::string& key) {
  const std::string shown = escaped(key);
  if (says(ended, "incorrect passphrase"))
    return said(
        "{} is locked by a passphrase: run this on a terminal and type it, or unlock the "
        "key with ssh-add and name its .pub file",
        shown);
  if (says(ended, "UNPROTECTED PRIVATE KEY"))
    return said("others can read {}, so ssh-keygen does not use it: chmod 600 it", shown);
  if (says(ended, "agent") || says(ended, "No private key found"))
    return said(
        "the private key of {} is neither beside it nor in an ssh-agent: name the private "
        "key, or add it with ssh-add",
        shown);
  if (says(ended, "load public key"))
    return said("{} is no key of ssh: make one with ssh-keygen -t ed25519", shown);
  return said("ssh-keygen did not sign: {}", last_words(ended));
}

Said why_not_good(const Ended& ended, std::string_view signer) {
  if (says(ended, "key has expired"))
    return said("the key of {} had expired by then (valid-before in allowed_signers)", signer);
  if (says(ended, "not yet valid"))
    return said("the key of {} was not valid yet then (valid-after in allowed_signers)", signer);
  if (says(ended, "not permitted for use in signature namespace"))
    return said(
        "allowed_signers does not let the key of {} sign approvals: its namespaces lack "
        "plan-approval",
        signer);
  if (says(ended, "namespace does not match"))
    return said("it was made for something else than an approval (another namespace)");
  if (says(ended, "incorrect signature")) return said("it is of something else than this record");
  const bool is_read = !says(ended, "read signature") && !says(ended, "parse signature") &&
                       !says(ended, "Couldn't verify signature");
  if (says(ended, not_verified) && is_read)
    return said("it was made by a key that allowed_signers does not give {}", signer);
  return said("ssh-keygen cannot read it: {}", last_words(ended));
}

bool is_base64(std::string_view text) {
  constexpr std::size_t longest = 16384;
  return !text.empty() && text.size() <= longest && std::ranges::all_of(text, [](char c) {
    return is_letter(c) || is_digit(c) || c == '+' || c == '/' || c == '=';
  });
}

std::string armored(std::string_view base64) {
  constexpr std::size_t columns = 70;
  std::string text(armor_begin);
  for (std::size_t at = 0; at < base64.size(); at += columns)
    text += "\n" + std::string(base64.substr(at, columns));
  return text + "\n" + std::string(armor_end) + "\n";
}

/// "" where it is none.
std::string out_of_armor(std::string_view text) {
  const auto begin = text.find(armor_begin), end = text.find(armor_end);
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return {};
  std::string base64;
  for (const char c : text.substr(begin + armor_begin.size(), end - begin - armor_begin.size()))
    if (c != '\n' && c != '\r') base64 += c;
  return is_base64(base64) ? base64 : std::string();
}

/// 20260302013000Z: a moment without Z would be in the zone of whoever verifies. Range: a moment.
std::string verify_time(std::string_view moment) {
  using namespace std::chrono;
  const auto number = [&](std::size_t at) {
    return (moment[at] - '0') * 10 + (moment[at + 1] - '0');
  };
  const auto offset = hours(number(20)) + minutes(number(23));
  const auto here = Day(*parse_date(moment.substr(0, 10))) + hours(number(11)) +
                    minutes(number(14)) + seconds(number(17));
  const auto utc = moment[19] == '-' ? here + offset : here - offset;
  const auto day = floor<days>(utc);
  const year_month_day date(day);
  const hh_mm_ss<seconds> time(utc - day);
  return fmt::format("{:04}{:02}{:02}{:02}{:02}{:02}Z", int(date.year()), unsigned(date.month()),
                     unsigned(date.day()), time.hours().count(), time.minutes().count(),
                     time.seconds().count());
}

}  // namespace

std::string without_marks(std::string_view text) {
  constexpr std::string_view mark = "\xef\xbb\xbf";
  if (text.starts_with(mark)) text.remove_prefix(mark.size());
  std::string kept(text);
  std::erase(kept, '\r');
  return kept;
}

std::optional<Said> unfit_signer(std::string_view name) {
  if (name.empty() || name.find_first_of("*?!,\"") != std::string_view::npos || first_unseen(name))
    return said("{} can name no signer: in allowed_signers * ? ! , and quotes mean something else",
                escaped(name));
  return {};
}

SshKeygen::SshKeygen(std::string agent) : agent_(std::move(agent)) {
  for (const char* path : {"/usr/bin/ssh-keygen", "/bin/ssh-keygen", "/usr/local/bin/ssh-keygen"})
    if (::access(path, X_OK) == 0) {
      program_ = path;
      return;
    }
  throw SaidError(
      said("there is no ssh-keygen in /usr/bin, /bin or /usr/local/bin: install "
           "openssh-client"));
}

std::string SshKeygen::sign(std::string_view text, const std::string& key_file) const {
  namespace fs = std::filesystem;
  std::error_code error;
  if (!fs::exists(key_file, error)) throw SaidError(said("there is no key {}", escaped(key_file)));
  const PrivateFolder folder;
  const std::string message = folder.write("message", text);
  // it asks for a passphrase only where its standard input is a terminal
  const std::string may_ask = ::isatty(STDIN_FILENO) ? "" : "/dev/null";
  const Ended ended = run(
      program_, agent_,
      {"-Y", "sign", "-n", sign_namespace, "-f", fs::absolute(key_file).string(), "--", message},
      may_ask, folder);
  const std::string signature = out_of_armor(folder.read("message.sig"));
  if (ended.code != 0 || signature.empty()) throw SaidError(why_not_signed(ended, key_file));
  return signature;
}

std::optional<Said> SshKeygen::verify(const SignedText& signed_text,
                                      std::string_view allowed_signers) const {
  if (auto unfit = unfit_signer(signed_text.signer)) return unfit;
  if (!is_base64(signed_text.signature)) return said("it is no signature of ssh-keygen");
  const PrivateFolder folder;
  const std::string message = folder.write("message", signed_text.text);
  const std::string signers = folder.write("allowed_signers", allowed_signers);
  const std::string signature = folder.write("signature", armored(signed_text.signature));
  const Ended ended = run(
      program_, agent_,
      {"-Y", "verify", "-n", sign_namespace, "-f", signers, "-I", std::string(signed_text.signer),
       "-s", signature, "-Overify-time=" + verify_time(signed_text.moment)},
      message, folder);
  if (ended.code == 0) return {};
  return why_not_good(ended, signed_text.signer);
}

}  // namespace plan
