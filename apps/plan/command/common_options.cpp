// SPDX-License-Identifier: MIT
// The groups of options that verbs take together. Single rows that some share are in options.cpp.
#include <algorithm>

#include "plan/command/option.hpp"
#include "plan/write/writer.hpp"

namespace plan {
namespace {

Words formats() {
  Words names;
  for (const Writer& writer : writers()) names.push_back(writer.name);
  return names;
}
Words layouts() {
  return {"wide", "long"};
}
Words units() {
  return {"元", "千", "万", "亿", "k", "M"};
}
/// 万元 -> 万: the unit as reports write it.
std::string_view unit_meant(std::string_view word) {
  constexpr std::string_view yuan = "元";
  if (!word.ends_with(yuan)) return {};
  word.remove_suffix(yuan.size());
  const Words known = units();
  const auto found = std::ranges::find(known, word);
  return found == known.end() ? std::string_view() : *found;
}
Words colours() {
  return {"auto", "always", "never"};
}
Words languages() {
  return {"zh", "en"};
}

constexpr Option file_option{
    .name = "--file",
    .letter = 'f',
    .value = "FILE",
    .help =
        "the book's plan.yaml, or its folder; else $PLAN_FILE, else the nearest one here or above",
    .target = &Options::file,
    .shapes = false};

constexpr Option cache_option{
    .name = "--no-cache",
    .help = "read every activity file anew, and keep nothing of them for the next time",
    .target = &Options::no_cache,
    .shapes = false};

constexpr Option written_book_options[] = {file_option, cache_option};

constexpr Option book_options[] = {
    file_option,
    {.name = "--overlay",
     .value = "FILE",
     .help = "lay a book file over the book for this run; may be repeated",
     .target = &Options::overlays},
    {.name = "--at",
     .value = "REV",
     .completes = Completes::revisions,
     .help = "read the book as a commit of git has it, which may be older or on another branch; "
             "nothing is checked out",
     .target = &Options::at},
    cache_option,
};

constexpr Option filter_options[] = {
    {.name = "--rep",
     .value = "LIST",
     .completes = Completes::reps,
     .help = "only these reps: ids or names, with commas between",
     .target = &Options::reps},
    {.name = "--team",
     .value = "LIST",
     .completes = Completes::teams,
     .help = "only these teams, with their sub-teams",
     .target = &Options::teams},
    {.name = "--product",
     .value = "LIST",
     .completes = Completes::products,
     .help = "only these products",
     .target = &Options::products},
    {.name = "--where",
     .value = "AXIS=LIST",
     .completes = Completes::where,
     .help = "only what is in these places of an axis of --by, as industry=LIST; may be repeated",
     .target = &Options::where},
};

const Option fact_options[] = {
    {.name = "--region",
     .value = "LIST",
     .completes = Completes::regions,
     .help = "only customers of these regions, with what lies in them",
     .target = &Options::regions},
    {.name = "--customer",
     .value = "LIST",
     .completes = Completes::customers,
     .help = "only these customers",
     .target = &Options::customers},
    allow_errors_option,
};

constexpr Option money_options[] = {
    {.name = "--unit",
     .value = "UNIT",
     .choices = units,
     .meant = unit_meant,
     .help = "show amounts in this unit, never in csv and json; 千 and k are 1,000, 万 10,000, "
             "M 1,000,000, 亿 100,000,000; else the book's unit",
     .target = &Options::unit},
    {.name = "--layout",
     .value = "LAYOUT",
     .choices = layouts,
     .help = "periods as columns (wide) or one row per combination (long); each format has its own",
     .target = &Options::layout},
};

constexpr Option print_options[] = {
    {.name = "--format",
     .value = "FORMAT",
     .choices = formats,
     .help = "how it is written; by default as the name of -o's file says, else text",
     .target = &Options::format,
     .shapes = false},
    {.name = "--output",
     .letter = 'o',
     .value = "FILE",
     .help = "write to this file; on any error the old one is left as it was",
     .target = &Options::output,
     .shapes = false},
    {.name = "--table",
     .value = "NAME",
     .help = "only this table of the report; csv and tsv show the first by default",
     .target = &Options::table},
    {.name = "--bom",
     .help = "a byte order mark before csv and tsv, for spreadsheets that need one to know UTF-8",
     .target = &Options::bom,
     .shapes = false},
    {.name = "--width",
     .value = "COLUMNS",
     .help = "how wide text may be; 0: no limit; by default the terminal's, elsewhere 100",
     .target = &Options::width,
     .shapes = false},
    {.name = "--redact",
     .help = "hide phones and mails but for a few characters; html and xlsx do so by themselves",
     .target = &Options::redact},
    {.name = "--personal",
     .help = "show phones and mails in html and xlsx too",
     .target = &Options::personal},
    {.name = "--no-meta",
     .help = "leave out the footer that says where the figures come from",
     .target = &Options::no_meta,
     .shapes = false},
    {.name = "--no-pager",
     .help = "write text that is longer than the terminal as it is, not through $PLAN_PAGER",
     .target = &Options::no_pager,
     .shapes = false},
};

constexpr Option every_options[] = {
    {.name = "--as-of",
     .value = "DATE",
     .completes = Completes::dates,
     .help = "take this day for today; else $PLAN_TODAY, else the date at the book's utc-offset",
     .target = &Options::as_of,
     .shapes = false},
    {.name = "--lang",
     .value = "LANGUAGE",
     .choices = languages,
     .help = "the language of everything shown; else the book's, else en",
     .target = &Options::language,
     .shapes = false},
    {.name = "--color",
     .value = "WHEN",
     .choices = colours,
     .help = "colour: auto is on a terminal where NO_COLOR is not set",
     .target = &Options::colour,
     .shapes = false},
    {.name = "--quiet",
     .letter = 'q',
     .help = "the data alone: no footer, no word that all is well",
     .target = &Options::quiet,
     .shapes = false},
    {.name = "--help",
     .letter = 'h',
     .help = "show this help",
     .target = &Options::help,
     .shapes = false},
};

struct Shared {
  unsigned bit = nothing;
  OptionGroup group;
};
const Shared groups[] = {
    {takes_filters, {"Filters", filter_options}}, {takes_facts, {"Records", fact_options}},
    {reads_book, {"The book", book_options}},     {writes_book, {"The book", written_book_options}},
    {prints_money, {"Figures", money_options}},   {prints, {"Output", print_options}},
};

}  // namespace

std::vector<OptionGroup> common_options(unsigned takes) {
  std::vector<OptionGroup> taken;
  for (const Shared& row : groups)
    if (takes & row.bit) taken.push_back(row.group);
  taken.push_back({"Every verb", every_options});
  return taken;
}

}  // namespace plan
