// SPDX-License-Identifier: MIT
// plan init: a new book, or the demo. All of it or nothing: what stands in the way is looked for
// first, plan.yaml is written last, and what was written goes again when a later file fails.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/files/durable/temporary.hpp"
#include "plan/files/durable/write_file.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/yaml/strict.hpp"
#include "plan/import/first_book.hpp"
#include "plan/import/things_named.hpp"
#include "plan/init/built_in.hpp"
#include "plan/query/query.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--demo",
     .help = "a complete made-up book, its names and texts Chinese: a sales department with two "
             "years, two teams and a sub-team",
     .target = &Options::demo},
    {.name = "--from",
     .value = "FILE",
     .completes = Completes::paths,
     .help = "with the people, products, customers and regions that a CSV export names, by --map",
     .target = &Options::from},
    {.name = "--map",
     .value = "FILE",
     .completes = Completes::paths,
     .help = "the map that says which columns are what (plan-map(5)); it is copied to maps/",
     .target = &Options::map},
};

namespace fs = std::filesystem;

struct File {
  std::string path;
  std::string bytes;
};

/// The map of an export, where it is kept beside the book.
std::string map_path(const Options& options) {
  return "maps/" + fs::path(options.map).filename().string();
}

/// plan.yaml, of what the export names.
File first_book(const Options& options, const fs::path& folder) {
  const auto sources = std::make_shared<Sources>();
  const ExportMap map = read_map_file(options.map, sources);
  ExportFile file(options.from);
  file.enter(*sources, map.file.encoding);
  Book book;
  const FirstMoney money = first_money(map, file);
  book.profile.currency_code = {
      money.currency.empty() ? std::string(first_currency()) : money.currency, {0, 1, 1}};
  const NewThings things = things_named(map, file, book, sources, true);
  std::string name = fs::absolute(folder).lexically_normal().filename().string();
  if (name.empty()) name = map.name;
  return {"plan.yaml",
          first_book_text(name, money, things, fs::path(options.from).filename().string())};
}

/// A book of what the export names, and its map. Errors: UsageError, InputError.
std::vector<File> files_from(const Options& options, const fs::path& folder) {
  if (options.map.empty())
    throw UsageError(said("{} needs {}", "init --from", said("--map FILE")),
                     said("plan import FILE --guess writes one"));
  if (options.demo)
    throw UsageError(said("--demo and --from do not go together"), said("leave one of them out"));
  std::error_code ignored;
  const fs::path beside = fs::absolute(options.map).parent_path();
  if (fs::equivalent(beside, folder, ignored) && fs::path(options.map).extension() == ".yaml")
    throw UsageError(said("{} would be read as a file of the book", escaped(options.map)),
                     said("put it into a folder of its own first, as maps/"));
  std::vector<File> files{first_book(options, folder)};
  const FileBytes read = read_file(options.map, largest_file);
  if (read.error) throw std::system_error(read.error, options.map);
  std::error_code none;
  if (!fs::equivalent(options.map, folder / map_path(options), none))
    files.insert(files.begin(), {map_path(options), read.bytes});
  return files;
}

/// What has been made, for good; removed again unless it is kept.
class Made {
 public:
  Made() = default;
  Made(const Made&) = delete;
  Made& operator=(const Made&) = delete;
  ~Made() {
    std::error_code ignored;
    for (const fs::path& path : files_) fs::remove(path, ignored);
  }
  void folder(const fs::path& path) {
    if (!path.empty()) folders_.make(path.string(), path.string());
  }
  void file(const fs::path& path, const std::string& bytes) {
    folder(path.parent_path());
    write_file(path.string(), bytes, Existing::refuse);
    files_.push_back(path);
  }
  void keep() {
    files_.clear();
    folders_.keep();
  }

 private:
  MadeFolders folders_;  // go after the files in them
  std::vector<fs::path> files_;
};

/// The template with its year, which it writes as 2026, made this one.
std::string for_year(std::string_view text, int year) {
  constexpr std::string_view written = "2026";
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto next = std::min(text.find(written, at), text.size());
    result += text.substr(at, next - at);
    if (next < text.size()) result += std::to_string(year);
    at = next + written.size();
  }
  return result;
}

int year_of(Date today) {
  return static_cast<int>(today.year());
}

/// From October on it is next year's plan that is made.
int planned_year(Date today) {
  return year_of(today) + (today.month() >= std::chrono::October);
}

std::vector<File> files_of(const Options& options, const fs::path& folder, const Session& session) {
  if (!options.from.empty()) return files_from(options, folder);
  if (!options.demo) {
    const int year = planned_year(Date(session.as_of()));
    return {{"plan.yaml", for_year(language() == Language::zh ? template_zh : template_en, year)}};
  }
  std::vector<File> files;
  for (const BuiltIn& file : demo_book())
    files.push_back({std::string(file.path), std::string(file.bytes)});
  // The folder is a book from the moment plan.yaml stands in it: that one last.
  std::stable_partition(files.begin(), files.end(),
                        [](const File& file) { return file.path != "plan.yaml"; });
  return files;
}

std::string shown(const fs::path& path) {
  return escaped(path.lexically_normal().string());
}

void refuse_what_is_there(const fs::path& folder, const std::vector<File>& files) {
  if (fs::exists(folder / "plan.yaml"))
    throw UsageError(said("there is a book already: {}", shown(folder / "plan.yaml")),
                     said("name another folder: plan init DIR"));
  for (const File& file : files)
    if (fs::exists(folder / file.path))
      throw UsageError(said("this file is in the way: {}", shown(folder / file.path)),
                       said("name another folder: plan init DIR"));
}

/// What to do next with a book of what an export names.
std::string told_import(const Options& options, const fs::path& folder, const std::string& where) {
  return fmt::format("{}\n{}\n", tr("made {}", shown(folder / "plan.yaml")),
                     tr("next: edit it, then plan import{0} {1} --map {2}", where,
                        escaped(options.from), shown(folder / map_path(options))));
}

std::string told_plan(const Options& options, const fs::path& folder, const std::string& where,
                      Date today) {
  const std::string file = shown(folder / "plan.yaml");
  const int year = options.demo ? year_of(today) : planned_year(today);
  return fmt::format(
      "{}\n{}\n", options.demo ? tr("made {}", file) : tr("made {}, the plan of {}", file, year),
      year == year_of(today)
          ? tr("next: edit it, then plan check{0} and plan split{0}", where)
          : tr("next: edit it, then plan check{0} and plan split{0} --year {1}", where, year));
}

int run(const Query& query, Session& session) {
  const Options& options = query.options;
  const fs::path folder =
      options.words.empty() || options.words.front().empty() ? "." : options.words.front();
  const std::vector<File> files = files_of(options, folder, session);
  refuse_what_is_there(folder, files);
  Made made;
  made.folder(folder);
  for (const File& file : files) made.file(folder / file.path, file.bytes);
  made.keep();
  if (options.quiet) return 0;
  const std::string where = folder == "." ? "" : fmt::format(" -f {}", escaped(folder.string()));
  session.deliver(options.from.empty() ? told_plan(options, folder, where, Date(session.as_of()))
                                       : told_import(options, folder, where));
  return 0;
}

}  // namespace

extern const Verb init_verb{
    .name = "init",
    .group = Verb::Group::plan,
    .rank = 1,
    .help = "start a book: a plan.yaml whose comments teach the format",
    .arguments = "[DIR]",
    .most = 1,
    .completes = {Completes::paths},
    .options = own_options,
    .takes = nothing,
    .needs = Verb::Needs::nothing,
    .examples = {{{"plan init sales", "a new book in the folder sales, ready to be edited"},
                  {"plan init --demo demo", "a made-up department to play with"}}},
    .run = run,
};

}  // namespace plan
