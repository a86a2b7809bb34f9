// SPDX-License-Identifier: MIT
#include "targets.hpp"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <string>
#include <vector>

#include "book_from.hpp"
#include "plan/approval/approval_record.hpp"
#include "plan/base/number.hpp"
#include "plan/base/period.hpp"
#include "plan/book/agree/references.hpp"
#include "plan/book/read/join.hpp"
#include "plan/book/read/reader.hpp"
#include "plan/command/command_line.hpp"
#include "plan/command/usage.hpp"
#include "plan/exchange/csv_sheet.hpp"
#include "plan/exchange/map_reader.hpp"
#include "plan/facts/standing.hpp"
#include "plan/files/activity_file.hpp"
#include "plan/files/cache/chosen_forms.hpp"
#include "plan/files/cache/form_file.hpp"
#include "plan/files/layout/activity_text.hpp"
#include "plan/files/merge/merge_files.hpp"
#include "plan/files/yaml/strict.hpp"
#include "plan/records/records.hpp"

namespace plan::fuzz {
namespace {

void promise(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

constexpr std::string_view book_text =
    "format: 1\nbook: {currency: CNY}\nteams: [{id: east}]\n"
    "reps: [{id: li.na, team: east}, {id: zhang.wei, team: east}]\ncustomers: [{id: huaxin}]\n"
    "products: [{id: p12, price: 100, cost: 60}]\nstages: [{id: talk, name: 谈}]\n"
    "categories: [{id: travel}]\nyears:\n  2026: {target: 1000000}\n";

const Book& book() {
  static const Book read = book_from(book_text);
  return read;
}

/// A plan file: read, or told what is wrong.
void take_plan(std::string_view bytes) {
  Diagnostics findings;
  book_from(bytes, findings);
}

/// Laid over the book: what is read then is a book or has findings.
void take_overlay(std::string_view bytes) {
  Diagnostics findings;
  Node base = read_document(book_text, 0, findings).root;
  Node over = read_document(bytes, 1, findings).root;
  std::vector<Node> files;
  files.push_back(overlay(std::move(base), std::move(over)));
  const Book made = read_book(join(std::move(files), findings), findings);
  if (!findings.has_errors()) agree_references(made, findings);
}

/// A line that stands for an approval is read back as the same approval.
void take_approvals(std::string_view bytes) {
  Diagnostics findings;
  const Book made = book_from(std::string(book_text) + std::string(bytes), findings);
  if (findings.has_errors()) return;
  for (const Approval& record : made.approvals) {
    Diagnostics again;
    const Book same =
        book_from(std::string(book_text) + "approvals:\n" + line_of_record(record) + "\n", again);
    promise(same.approvals.size() == 1 &&
                digest_of_record(same.approvals.front()) == digest_of_record(record),
            "an approval's line is read back as it was written");
  }
}

/// An activity file read in parts gives the records of the whole, and they are settled.
void take_activities(std::string_view bytes) {
  const BookIds ids(book());
  const ActivityContext context{ids, true};
  Records records;
  const bool sound = first_refused_byte(bytes) == bytes.size();
  const auto parts = sound ? parts_of(bytes, 64) : std::vector<FilePart>();
  bool plain = !parts.empty();
  std::size_t count = 0;
  for (const FilePart& part : parts) {
    auto block = read_part(part, 0, {}, context);
    plain = plain && block;
    if (block) count += block->records.size();
  }
  auto document = read_activity_document(bytes, 0, {}, context);
  if (plain)
    promise(document.of_file.all().empty() && document.block.records.size() == count,
            "parts of a file give the records of the whole");
  records.add(std::move(document.block));
  Diagnostics findings;
  records.settle(ids, true, findings);
}

/// A file in canonical form says the same, and stays as it is.
void take_layout(std::string_view bytes) {
  Diagnostics findings;
  const auto once = canonical_text(bytes, 0, findings);
  if (!once) return;
  const auto twice = canonical_text(*once, 0, findings);
  promise(twice && *twice == *once, "the canonical form of a canonical text is itself");
}

/// Three versions of a file, cut at bytes 0: none of ours and theirs is lost where all is one.
void take_merge(std::string_view bytes) {
  const auto first = bytes.find('\0'), second = bytes.find('\0', first + 1);
  if (first == std::string_view::npos || second == std::string_view::npos) return;
  const auto base = bytes.substr(0, first), ours = bytes.substr(first + 1, second - first - 1),
             theirs = bytes.substr(second + 1);
  merge_files(base, ours, theirs);
  promise(merge_files(base, ours, base).bytes == ours, "what one side alone changed stands");
  promise(merge_files(base, base, theirs).bytes == theirs, "what one side alone changed stands");
}

/// A CSV export: every row has its cells.
void take_csv(std::string_view bytes) {
  Diagnostics findings;
  bool given = false;
  const auto once = [&] { return std::exchange(given, true) ? std::string_view() : bytes; };
  const FileForm form;
  CsvSheet sheet(once, form, 0, findings);
  CsvRow row;
  while (sheet.next(row)) {
  }
  sheet.foot();
}

void take_map(std::string_view bytes) {
  Diagnostics findings;
  const Reading document = read_document(bytes, 0, findings);
  read_map(document.root, "map", findings);
}

/// An amount is what its exact decimals say.
void take_amount(std::string_view text) {
  for (const std::string_view code : {"CNY", "JPY", "KWD"}) {
    const Currency& currency = *find_currency(code);
    const auto read = parse_amount(text, currency);
    if (!read) continue;
    const auto again = parse_amount(exact_decimal(*read, currency), currency);
    promise(again && *again == *read, "an amount's decimals are read back as the amount");
  }
}

/// A period is what its name says.
void take_period(std::string_view text) {
  const Day today(std::chrono::year(2026) / 11 / 30);
  for (const int month : {1, 4}) {
    const FiscalYear fiscal{static_cast<unsigned>(month), false};
    const auto read = parse_period(text, fiscal, today);
    if (!read) continue;
    promise(!read->span.empty(), "a period has days");
    const auto again = parse_period(read->name, fiscal, today);
    promise(again && again->span.first == read->span.first && again->span.last == read->span.last,
            "a period's name is read back as the period");
  }
  const auto date = parse_date(text);
  if (!date) return;
  const auto again = parse_date(to_string(*date));
  promise(again && *again == *date, "a date is read back as it was written");
}

/// Words of a command, one a line.
void take_arguments(std::string_view bytes) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at <= bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    words.emplace_back(bytes.substr(at, end - at));
    at = end + 1;
  }
  overhear(words);
  try {
    parse_command_line(words);
  } catch (const UsageError&) {
  }
}

/// The bytes with all checksums made right, as somebody would who means ill.
std::string as_if_written(std::string bytes) {
  FileHead head;
  if (bytes.size() < sizeof head) return bytes;
  std::memcpy(&head, bytes.data(), sizeof head);
  head.build = build_mark();
  head.digest.fill('a');
  for (FileSection& section : head.sections)
    if (section.offset <= bytes.size() && section.size <= bytes.size() - section.offset)
      section.checksum = checksum_of({bytes.data() + section.offset, section.size});
  head.checksum = checksum_of(head);
  std::memcpy(bytes.data(), &head, sizeof head);
  return bytes;
}

/// The records of a cached file of these bytes: those of a month and what `how` says of the others.
void read_cached(const std::string& bytes, Past::How how) {
  const BookIds ids(book());
  auto kept = KeptForms::of(bytes, std::string(64, 'a'));
  if (!kept) return;
  std::deque<ChosenFile> files;
  files.emplace_back().kept = *std::move(kept);
  files.front().kept.first_day();
  Past past = past_of_standing();
  past.how = how;
  const std::vector<Span> days{month_of(Day(std::chrono::year(2026) / 3 / 1)).span()};
  const SetAside aside{kinds_of_contacts(), days.front().last};
  if (!choose(files, days, past, how == Past::How::linked ? aside : SetAside(), ids)) return;
  auto block = records_of(files.front(), ids, true);
  if (!block) return;
  Records records;
  records.add(*std::move(block));
  Diagnostics findings;
  records.settle(ids, true, findings);
}

/// Bytes in place of a cached file: it is none, or gives records that a book may have.
void take_cached(std::string_view bytes) {
  const std::string written = as_if_written(std::string(bytes));
  read_cached(written, Past::How::linked);
  read_cached(written, Past::How::standing);
}

constexpr Target all[] = {
    {"plan", take_plan},
    {"overlay", take_overlay},
    {"approvals", take_approvals},
    {"activities", take_activities},
    {"layout", take_layout},
    {"merge", take_merge},
    {"csv", take_csv},
    {"map", take_map},
    {"amount", take_amount},
    {"period", take_period},
    {"arguments", take_arguments},
    {"cached", take_cached},
};

}  // namespace

std::span<const Target> targets() {
  return all;
}

const Target* find_target(std::string_view name) {
  for (const Target& target : all)
    if (target.name == name) return &target;
  return nullptr;
}

}  // namespace plan::fuzz
