// SPDX-License-Identifier: MIT
#include "plan/files/git/beginnings.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>
#include <vector>

#include "folder.hpp"

namespace plan {
namespace {

/// Runs git in the folder, its output into a file there.
void git(const test::Folder& folder, const std::string& words) {
  const std::string command = fmt::format(
      "cd {} && git -c user.name=a -c user.email=a@b {} >out 2>&1", folder.path(), words);
  REQUIRE_MESSAGE(std::system(command.c_str()) == 0, command << "\n" << folder.read("out"));
}

git_oid id_of(const std::string& hex) {
  git_oid id{};
  for (std::size_t i = 0; i < GIT_OID_RAWSZ; ++i)
    id.id[i] = static_cast<unsigned char>(std::stoul(hex.substr(2 * i, 2), nullptr, 16));
  return id;
}

struct Version {
  git_oid id;
  std::string text;
};

/// A file's versions, side by side in one commit: lines are put in and moved, so that a version is
/// made of bytes from all over another.
std::vector<Version> versions_in(const test::Folder& folder, int count) {
  std::mt19937 dice(7);
  std::vector<std::string> lines;
  std::vector<Version> versions;
  for (int version = 0; version < count; ++version) {
    for (int i = 0; i < 40; ++i)
      lines.insert(lines.begin() + static_cast<int>(dice() % (lines.size() + 1)),
                   fmt::format("- {:08x} {:08x} {:08x}\n", dice(), dice(), dice()));
    std::swap(lines.front(), lines[dice() % lines.size()]);
    std::string text;
    for (const std::string& line : lines) text += line;
    folder.write(fmt::format("{:02}.yaml", version), text);
    versions.push_back({{}, text});
  }
  git(folder, "init -q . && git add *.yaml");
  git(folder, "commit -qm one");
  git(folder, "ls-files -s");
  std::istringstream listed(folder.read("out"));
  std::string mode, id, stage, name;
  for (Version& version : versions) {
    listed >> mode >> id >> stage >> name;
    version.id = id_of(id);
  }
  return versions;
}

/// How many of the versions begin as they are said to; a wrong beginning fails.
std::size_t told(Beginnings& beginnings, const std::vector<Version>& versions) {
  std::size_t right = 0;
  for (const auto& [id, text] : versions)
    for (const std::size_t most : {std::size_t{1}, std::size_t{16}, std::size_t{700}}) {
      const std::string bytes = beginnings.of(id, most, most);
      if (bytes.empty()) continue;
      CHECK(bytes == text.substr(0, most));
      ++right;
    }
  return right / 3;
}

}  // namespace

TEST_CASE("objects begin as git says, be they files or packed as what differs") {
  const test::Folder folder;
  const std::vector<Version> versions = versions_in(folder, 40);
  const std::string objects = folder.path() + "/.git/objects/";
  Beginnings files(objects);
  CHECK(told(files, versions) == versions.size());
  const auto& [id, text] = versions.back();
  CHECK(files.of(id, 5, text.size()) == text.substr(0, 5));
  CHECK(files.of(id, 5, text.size() + 1).empty());
  CHECK(files.of(id_of("0123456789012345678901234567890123456789"), 5, 5).empty());
  for (const std::string how : {"gc -q", "repack -qadfF --depth=250 --window=250",
                                "-c repack.useDeltaBaseOffset=false repack -qadF --depth=30"}) {
    git(folder, how);
    Beginnings packed(objects);
    CHECK_MESSAGE(told(packed, versions) == versions.size(), how);
    CHECK(packed.of(id, 5, text.size()) == text.substr(0, 5));
    CHECK(packed.of(id, 5, text.size() + 1).empty());
  }
}

TEST_CASE("no broken pack ends the program, whatever of it is told") {
  const test::Folder folder;
  const std::vector<Version> versions = versions_in(folder, 12);
  git(folder, "repack -qad");
  git(folder, "prune-packed");
  std::mt19937 dice(11);
  std::string pack, index;
  for (const auto& entry : std::filesystem::directory_iterator(folder / ".git/objects/pack")) {
    std::filesystem::permissions(entry.path(), std::filesystem::perms::owner_all);
    if (entry.path().extension() == ".pack")
      pack = ".git/objects/pack/" + entry.path().filename().string();
    if (entry.path().extension() == ".idx")
      index = ".git/objects/pack/" + entry.path().filename().string();
  }
  for (const std::string& name : {pack, index}) {
    const std::string whole = folder.read(name);
    for (int round = 0; round < 400; ++round) {
      std::string broken = whole;
      for (int i = 0; i < 3; ++i) broken[dice() % broken.size()] = static_cast<char>(dice());
      if (round % 4 == 0) broken.resize(dice() % broken.size());
      folder.write(name, broken);
      Beginnings beginnings(folder.path() + "/.git/objects/");
      for (const auto& [id, text] : versions) CHECK(beginnings.of(id, 700, 1).size() <= 700);
    }
    folder.write(name, whole);
  }
}

}  // namespace plan
