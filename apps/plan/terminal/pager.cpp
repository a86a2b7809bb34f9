// SPDX-License-Identifier: MIT
#include "plan/terminal/pager.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <sstream>
#include <system_error>
#include <vector>

#include "plan/terminal/descriptors.hpp"

namespace plan {
namespace {

/// What typing ^C means to a pager is the pager's to say: it reaches this program too.
class KeysIgnored {
 public:
  KeysIgnored() : interrupt_(std::signal(SIGINT, SIG_IGN)), quit_(std::signal(SIGQUIT, SIG_IGN)) {}
  KeysIgnored(const KeysIgnored&) = delete;
  KeysIgnored& operator=(const KeysIgnored&) = delete;
  ~KeysIgnored() {
    std::signal(SIGINT, interrupt_);
    std::signal(SIGQUIT, quit_);
  }

 private:
  void (*interrupt_)(int);
  void (*quit_)(int);
};

/// Plain words are run as they stand, so that a missing program is known; the rest is for a shell.
std::vector<std::string> words_of(const std::string& command) {
  if (command.find_first_of("|&;<>()$`\\\"'*?[#~=%\n") != std::string::npos)
    return {"sh", "-c", command};
  std::istringstream stream(command);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  if (words == std::vector<std::string>{"less"}) words.emplace_back("-R");  // whatever $LESS says
  return words;
}

/// Starts the program with `input` as its standard input; 0 where there is none.
pid_t started(std::vector<std::string> words, int input) {
  std::vector<char*> arguments;
  arguments.reserve(words.size() + 1);
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t usual;
  ::sigemptyset(&usual);
  for (const int signal : {SIGPIPE, SIGINT, SIGQUIT, SIGXFSZ}) ::sigaddset(&usual, signal);
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  ::posix_spawnattr_init(&attributes);
  ::posix_spawnattr_setsigdefault(&attributes, &usual);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  pid_t child = 0;
  const int error =
      ::posix_spawnp(&child, arguments[0], &actions, &attributes, arguments.data(), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  ::posix_spawnattr_destroy(&attributes);
  return error == 0 ? child : 0;
}

/// Whether it did what it was for: one that fails may have shown nothing.
bool waited_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) == -1)
    if (errno != EINTR) return true;
  return !WIFEXITED(status) || WEXITSTATUS(status) == 0;
}

/// Hands over the text; what the reader does not take is not missed.
void feed(int pipe, std::string_view text) {
  try {
    write_all(pipe, text);
  } catch (const std::system_error&) {
    return;  // how the pager ended tells more
  }
}

}  // namespace

std::string pager_command() {
  for (const char* name : {"PLAN_PAGER", "PAGER"}) {
    const char* command = std::getenv(name);
    if (!command) continue;
    const std::string words = command;
    const bool blank = words.find_first_not_of(" \t") == std::string::npos;
    return blank || words == "cat" ? "" : words;
  }
  return "less";
}

bool is_longer_than_terminal(std::string_view text) {
  const char* kind = std::getenv("TERM");
  if (kind && std::string_view(kind) == "dumb") return false;  // it cannot go back
  const std::size_t lines = terminal_lines(STDOUT_FILENO);
  return lines > 0 && static_cast<std::size_t>(std::ranges::count(text, '\n')) >= lines;
}

bool show_through_pager(const std::string& command, std::string_view text) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) throw std::system_error(errno, std::generic_category(), "");
  const KeysIgnored meanwhile;
  ::setenv("LESS", "FRX", 0);
  ::setenv("LESSCHARSET", "utf-8", 0);
  const pid_t child = started(words_of(command), ends[0]);
  ::close(ends[0]);
  if (child > 0) feed(ends[1], text);
  ::close(ends[1]);
  return child > 0 && waited_for(child);
}

}  // namespace plan
