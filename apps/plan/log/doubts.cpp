// SPDX-License-Identifier: MIT
#include "plan/log/doubts.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

#include "plan/base/text.hpp"
#include "plan/checks/checks.hpp"
#include "plan/files/activity_file.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/records/activity_reader.hpp"

namespace plan {
namespace {

constexpr std::size_t largest = std::size_t{64} << 20;   // bytes of a file
constexpr std::size_t soon_read = std::size_t{1} << 18;  // bytes of one that is out of the ordinary

constexpr std::array<std::string_view, 1> of_day = {"record-doubled"};
constexpr std::array<std::string_view, 5> of_deal = {"order-unlike-deal", "order-of-lost-deal",
                                                     "lost-without-reopening", "stage-skipped",
                                                     "order-within-day"};

/// What appending makes, or tells better: no file yet, or one that is no log.
bool is_for_append(std::error_code error) {
  constexpr std::errc those[] = {std::errc::no_such_file_or_directory, std::errc::not_a_directory,
                                 std::errc::is_a_directory, std::errc::not_supported,
                                 std::errc::file_too_large};
  return std::ranges::any_of(those, [&](std::errc one) { return error == one; });
}

RecordBlock block_of(const TypedRecord& record, const BookIds& ids) {
  Diagnostics ignored;
  ActivityReader reader(ids, record.within, true, ignored);
  reader.read(record.fields, record.at);
  return reader.take();
}

/// The records of the deal, with names of their own.
RecordBlock of_same_deal(const Records& all, std::string_view deal) {
  RecordBlock block;
  const Index wanted = deal.empty() ? absent : all.find_name(deal);
  const auto rename = [&](Index& name) {
    if (name != absent) name = block.names.add(all.name(name));
  };
  for (const Record* one : all.in_time()) {
    if (wanted == absent || one->deal != wanted) continue;
    Record record = *one;
    rename(record.deal);
    rename(record.id);
    rename(record.number);
    if (record.kind != RecordKind::training) rename(record.other);
    record.texts = 0;
    record.text_count = 0;
    record.own = absent;
    block.records.push_back(record);
  }
  return block;
}

/// The findings of the checks that are about the record itself.
void judge_beside(Records records, const TypedRecord& record, const BookIds& ids, Day as_of,
                  std::span<const std::string_view> codes, Diagnostics& findings) {
  Diagnostics found;
  records.add(block_of(record, ids));
  records.settle(ids, false, found);
  if (found.has_errors()) return;  // of the others: plan check tells them
  const std::vector<PlannedYear> no_years;
  const Facts facts(ids.book(), records, as_of);
  for (const std::string_view code : codes)
    check_of(code).judge({ids.book(), no_years, &facts}, found);
  for (const Diagnostic& one : found.all())
    if (one.place.file == record.at.file) findings.add(one);
}

}  // namespace

Records records_beside(const std::string& path, std::string_view date, const BookIds& ids,
                       Session& session) {
  Records records;
  const Loaded& loaded = session.read();
  FileBytes file = read_file(loaded.folder + "/" + path, largest);
  if (file.error && !is_for_append(file.error)) throw std::system_error(file.error, escaped(path));
  if (file.error || file.bytes.find(date) == std::string::npos) return records;
  const std::uint32_t source = loaded.sources->add(path, std::move(file.bytes));
  const std::string_view bytes = (*loaded.sources)[source].text;
  const ActivityContext context{ids, true};
  const auto entries = parts_of(bytes, 0);
  if (entries.empty() && bytes.size() <= soon_read)
    records.add(read_activity_document(bytes, source, {}, context).block);
  for (const FilePart& entry : entries)
    if (entry.text.find(date) != std::string_view::npos)
      if (auto block = read_part(entry, source, {}, context)) records.add(std::move(*block));
  return records;
}

void doubt_record(const TypedRecord& record, Records day, const Others* others, const BookIds& ids,
                  Day as_of, Diagnostics& findings) {
  judge_beside(std::move(day), record, ids, as_of, of_day, findings);
  if (!others) return;
  const auto deal = std::ranges::find(record.fields, "deal", &Field::key);
  if (deal == record.fields.end()) return;
  Records of_its_deal;
  of_its_deal.add(of_same_deal(others->records, deal->text));
  judge_beside(std::move(of_its_deal), record, ids, as_of, of_deal, findings);
}

}  // namespace plan
