// SPDX-License-Identifier: MIT
// Tables that databases alone have: what a report from the database needs of the book beside the
// sums, so that it says what one from the files says.
#include "plan/exchange/star/star_rows.hpp"

namespace plan {
namespace {

constexpr StarField<StarKept> file_fields[] = {
    {{"path", Unit::text, "the file's name"},
     [](const StarSource&, const StarKept&) { return Cell(std::string("plan.yaml")); }},
    {{"text", Unit::text, "its text: all that the plan's files say, but what is personal"},
     [](const StarSource&, const StarKept& kept) { return Cell(kept.plan); }},
    {{"commit_id", Unit::text, "the commit of git at which the book's files stand"},
     [](const StarSource&, const StarKept& kept) {
       return kept.commit.empty() ? Cell(Blank{}) : Cell(kept.commit);
     }},
    {{"modified", Unit::boolean, "whether some file differs from that commit"},
     [](const StarSource&, const StarKept& kept) { return Cell(kept.is_modified); }},
};

void give_files(const StarSource& source, const RowSink& sink) {
  StarRows<StarKept>(source, file_fields, sink).add(*source.kept);
}

struct StarKeptFile {
  std::int64_t place = 0;
  const StarKept::File& file;
};

constexpr StarField<StarKeptFile> source_fields[] = {
    {{"place", Unit::count, "which it was of the files that were read, from 1 up"},
     [](const StarSource&, const StarKeptFile& of) { return Cell(of.place); }},
    {{"path", Unit::text, "its path in the book's folder"},
     [](const StarSource&, const StarKeptFile& of) { return Cell(of.file.path); }},
    {{"of_activities", Unit::boolean, "whether activities stand in it, else the plan"},
     [](const StarSource&, const StarKeptFile& of) { return Cell(of.file.is_of_activities); }},
    {{"digest", Unit::text, "the SHA-256 of its bytes"},
     [](const StarSource&, const StarKeptFile& of) { return Cell(of.file.digest); }},
};

void give_sources(const StarSource& source, const RowSink& sink) {
  StarRows<StarKeptFile> rows(source, source_fields, sink);
  std::int64_t place = 0;
  for (const StarKept::File& file : source.kept->files) rows.add({++place, file});
}

constexpr StarField<RecordedWord> word_fields[] = {
    {{"axis", Unit::text, "the axis"},
     [](const StarSource& source, const RecordedWord& of) {
       return Cell(std::string(to_string(of.axis, source.facts.book)));
     }},
    {{"says", Unit::text, "a word that activities say on it"},
     [](const StarSource&, const RecordedWord& of) { return Cell(of.word); }},
};

void give_words(const StarSource& source, const RowSink& sink) {
  StarRows<RecordedWord> rows(source, word_fields, sink);
  const Book& book = source.facts.book;
  for (const Axis axis : axes_of(book)) {
    const OwnAxis* own = own_axis(axis, book);
    if (own ? *own->of != AxisOf::record : axis != Axis::source) continue;
    const Names& words = source.facts.attribution.words(axis);
    for (Index i = 0; i < words.size(); ++i) rows.add({axis, std::string(words[i])});
  }
}

struct StarLater {
  Day day{};
  std::int64_t records = 0;
};

constexpr StarField<StarLater> later_fields[] = {
    {{"day", Unit::date, "a day after as-of"},
     [](const StarSource&, const StarLater& of) { return Cell(of.day); }},
    {{"records", Unit::count, "how many activities are dated on it"},
     [](const StarSource&, const StarLater& of) { return Cell(of.records); }},
};

void give_later(const StarSource& source, const RowSink& sink) {
  StarRows<StarLater> rows(source, later_fields, sink);
  StarLater later;
  for (const Record* record : source.facts.records.in_time()) {
    if (record->day() <= source.facts.as_of) continue;
    if (later.records > 0 && later.day != record->day()) {
      rows.add(later);
      later.records = 0;
    }
    later.day = record->day();
    ++later.records;
  }
  if (later.records > 0) rows.add(later);
}

}  // namespace

std::vector<StarTable> star_of_kept() {
  return {{.name = "book_files",
           .help = "the plan, from which reports are made with --engine: one row",
           .columns = columns_of<StarKept>(file_fields),
           .give = give_files,
           .kept = true},
          {.name = "book_sources",
           .help = "the files that the book was read from",
           .columns = columns_of<StarKeptFile>(source_fields),
           .give = give_sources,
           .kept = true},
          {.name = "words",
           .help = "what activities alone say on axes",
           .columns = columns_of<RecordedWord>(word_fields),
           .give = give_words,
           .kept = true},
          {.name = "later_records",
           .help = "activities that are dated after as-of and do not count",
           .columns = columns_of<StarLater>(later_fields),
           .give = give_later,
           .kept = true}};
}

}  // namespace plan
