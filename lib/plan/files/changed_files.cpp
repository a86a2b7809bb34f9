// SPDX-License-Identifier: MIT
#include "plan/files/changed_files.hpp"

#include <algorithm>
#include <deque>
#include <string_view>
#include <unordered_map>

#include "plan/files/activity_file.hpp"
#include "plan/files/activity_forms.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

/// Of each id as many as the other has fewer.
std::vector<std::string> lacking(const FilesById& files, const FilesById& others) {
  std::vector<std::string> left;
  for (const auto& [id, paths] : files) {
    const auto other = others.find(id);
    const std::size_t there = other == others.end() ? 0 : other->second.size();
    for (std::size_t i = there; i < paths.size(); ++i) left.push_back(paths[i]);
  }
  return left;
}

/// The records of some files as they are written.
struct Written {
  std::deque<std::string> files{};          // that can be taken apart
  std::vector<std::string_view> records{};  // of them, each with the comments behind it
  std::vector<std::string> others{};        // files that are to be read whole
  bool faulty = false;                      // some file cannot be read
};

/// Cuts where a record begins; the list stands at the lines' beginning.
void cut(std::string_view list, std::vector<std::string_view>& records) {
  constexpr std::string_view mark = "\n- ";
  std::size_t begin = list.starts_with("- ") ? 0 : list.find(mark);
  if (begin != 0 && begin != std::string_view::npos) ++begin;
  while (begin != std::string_view::npos && begin < list.size()) {
    const std::size_t next = list.find(mark, begin);
    const std::size_t end = next == std::string_view::npos ? list.size() : next + 1;
    records.push_back(list.substr(begin, end - begin));
    begin = end == list.size() ? std::string_view::npos : end;
  }
}

/// Whether a quote may go on behind the record's end.
bool leaves_quote_open(std::string_view record) {
  return std::ranges::count(record, '"') % 2 != 0 || std::ranges::count(record, '\'') % 2 != 0;
}

Written written_in(const Loaded& book, const std::vector<std::string>& paths) {
  constexpr std::size_t whole = std::size_t{1} << 40;
  Written written;
  for (const std::string& path : paths) {
    FileBytes read = read_of(book, path);
    written.faulty = written.faulty || read.error;
    if (read.error) continue;
    const std::string_view text = without_bom(read.bytes);
    const bool sound = first_refused_byte(text) == text.size();
    if (!sound || !read.bytes.ends_with('\n') || parts_of(text, whole).empty()) {
      written.others.push_back(std::move(read.bytes));
      continue;
    }
    std::vector<std::string_view> records;
    for (const FilePart& part : parts_of(text, whole)) cut(part.text, records);
    if (std::ranges::any_of(records, leaves_quote_open)) {
      written.others.push_back(std::move(read.bytes));
      continue;
    }
    const char* const begin = read.bytes.data();
    const std::string& kept = written.files.emplace_back(std::move(read.bytes));
    for (const std::string_view record : records)
      written.records.push_back(std::string_view(kept).substr(
          static_cast<std::size_t>(record.data() - begin), record.size()));
  }
  return written;
}

using Counted = std::unordered_map<std::string_view, std::size_t>;

Counted counted_records(const Written& written) {
  Counted counts;
  for (const std::string_view record : written.records) ++counts[record];
  return counts;
}

/// The records that stand less often among the others, as a file of their own.
std::string file_of_those_left(const Written& written, Counted others) {
  std::string file = "activities:\n";
  for (const std::string_view record : written.records) {
    const auto twin = others.find(record);
    if (twin != others.end() && twin->second > 0)
      --twin->second;
    else
      file += record;
  }
  return file;
}

}  // namespace

FilesById activities_by_id(const Loaded& book) {
  FilesById files;
  for (const std::string& path : book.activity_files) {
    const std::string id = book.tree.id(path);
    files[id.empty() ? book.commit + " " + path : id].push_back(path);
  }
  return files;
}

std::set<std::string> ids_of(const FilesById& files) {
  std::set<std::string> ids;
  for (const auto& [id, paths] : files) ids.insert(id);
  return ids;
}

Faulty each_changed_form(const ChangedSide& before, const ChangedSide& after,
                         const std::function<void(bool second, const FormBlock& forms)>& visit) {
  const Written old = written_in(*before.book, lacking(before.files, after.files));
  const Written now = written_in(*after.book, lacking(after.files, before.files));
  const auto tell = [&](bool second, const Written& written, const Counted& others) {
    bool sound = !written.faulty;
    const auto take = [&](const FormBlock& forms) {
      sound = sound && std::ranges::all_of(forms.forms, &RecordForm::sound);
      visit(second, forms);
    };
    sound = each_form(file_of_those_left(written, others), take) && sound;
    for (const std::string& file : written.others) sound = each_form(file, take) && sound;
    return !sound;
  };
  return {tell(false, old, counted_records(now)), tell(true, now, counted_records(old))};
}

}  // namespace plan
