// SPDX-License-Identifier: MIT
#include "plan/files/git/loose.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <git2/sys/odb_backend.h>

#include <algorithm>
#include <charconv>
#include <memory>

#include "plan/files/durable/descriptor.hpp"

namespace plan {
namespace {

std::string path_of(const std::string& objects, const git_oid& id) {
  std::string path = objects;
  for (std::size_t i = 0; i < GIT_OID_RAWSZ; ++i)
    path += fmt::format("{}{:02x}", i == 1 ? "/" : "", id.id[i]);
  return path;
}

/// What libgit2 asks before its own ways to read an object. The library sees the first member.
struct LooseReader {
  git_odb_backend backend{};
  const Libgit2* git = nullptr;
  const Zlib* library = nullptr;
  std::string objects{};
};

git_object_t type_of(const std::string& kind) {
  if (kind == "blob") return GIT_OBJECT_BLOB;
  if (kind == "tree") return GIT_OBJECT_TREE;
  if (kind == "commit") return GIT_OBJECT_COMMIT;
  return kind == "tag" ? GIT_OBJECT_TAG : GIT_OBJECT_INVALID;
}

int read_loose(void** data, std::size_t* size, git_object_t* type, git_odb_backend* self,
               const git_oid* id) {
  const auto& reader = *reinterpret_cast<const LooseReader*>(self);
  const auto found = loose_object(*reader.library, reader.objects, *id, SIZE_MAX);
  if (!found) return GIT_ENOTFOUND;
  *type = type_of(found->kind);
  if (*type == GIT_OBJECT_INVALID || found->bytes.size() != found->size) return GIT_ERROR;
  *size = found->bytes.size();
  *data = reader.git->git_odb_backend_data_alloc(self, *size + 1);
  if (!*data) return GIT_ERROR;
  *std::ranges::copy(found->bytes, static_cast<char*>(*data)).out = '\0';
  return 0;
}

void free_reader(git_odb_backend* self) {
  delete reinterpret_cast<LooseReader*>(self);
}

}  // namespace

std::optional<LooseObject> loose_object(const Zlib& library, const std::string& objects,
                                        const git_oid& id, std::size_t most) {
  const std::string path = path_of(objects, id);
  const Descriptor file(
      retried([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); }));
  if (!file) return {};
  constexpr std::size_t longest = 32;
  Unpacking packed(library, file.number(), 0);
  std::string head;
  while (head.size() < longest && !head.ends_with('\0')) {
    const std::string_view next = packed.take(1);
    if (next.empty()) return LooseObject();
    head += next;
  }
  const auto blank = head.find(' ');
  if (blank == std::string::npos || !head.ends_with('\0')) return LooseObject();
  LooseObject found{.kind = head.substr(0, blank)};
  std::from_chars(head.data() + blank + 1, head.data() + head.size() - 1, found.size);
  found.bytes = packed.take(std::min<std::uint64_t>(most, found.size));
  return found;
}

std::string objects_of(const Libgit2& git, git_repository* repository) {
  git_buf path{};
  if (git.git_repository_item_path(&path, repository, GIT_REPOSITORY_ITEM_OBJECTS) != 0) return {};
  std::string folder(path.ptr, path.size);
  git.git_buf_dispose(&path);
  return folder;
}

void refuse_spoilt_objects(const Libgit2& git, git_repository* repository) {
  constexpr int before_its_own = 100;
  git_odb* objects = nullptr;
  if (!zlib() || git.git_repository_odb(&objects, repository) != 0) return;
  auto reader = std::make_unique<LooseReader>(
      LooseReader{.git = &git, .library = zlib(), .objects = objects_of(git, repository)});
  reader->backend.version = GIT_ODB_BACKEND_VERSION;
  reader->backend.read = read_loose;
  reader->backend.free = free_reader;
  if (git.git_odb_add_backend(objects, &reader->backend, before_its_own) == 0) reader.release();
  git.git_odb_free(objects);
}

}  // namespace plan
