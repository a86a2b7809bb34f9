// SPDX-License-Identifier: MIT
#include "plan/base/en/singulars.hpp"

namespace plan::en {
namespace {

// clang-format off
constexpr std::string_view waiting =
    "{} has {} open deals that wait for a contact, this one for {} days more than it should";
constexpr std::string_view one_waiting =
    "{} has {} open deal that waits for a contact, this one for {} days more than it should";
constexpr std::string_view undated =
    "{} of {} open deals of {} have no day on which they should close, the oldest is {}";
constexpr std::string_view one_undated =
    "{} of {} open deals of {} has no day on which it should close: {}";

constexpr std::string_view written = "{} records were written to {} files";
constexpr std::string_view one_written = "{} record was written to {} files";
constexpr std::string_view would_be = "{} records would be written to {} files";
constexpr std::string_view one_would_be = "{} record would be written to {} files";

constexpr Singular texts[] = {
    {"{} records, {} of them signed: nothing is wrong", 0,
     "{} record, {} of them signed: nothing is wrong"},
    // base, book
    {"write at most {} decimals", 0, "write at most {} decimal"},
    {"{} comes to {}, and {} has {} decimals", 3, "{} comes to {}, and {} has {} decimal"},
    {"{} comes to {}, and the book keeps {} decimals", 2,
     "{} comes to {}, and the book keeps {} decimal"},
    {"write at most {} decimals, or keep more in this book: decimals: {}", 0,
     "write at most {} decimal, or keep more in this book: decimals: {}"},
    {"there are {} weights for 12 months", 0, "there is {} weight for 12 months"},
    {"{} books", 0, "{} book"},
    // exchange
    {"the row has {} cells, but there are {} headings", 0, "the row has {} cell, but there are {} headings"},
    {"the row has {} cells, but there are {} headings", 1, "the row has {} cells, but there is {} heading"},
    {"{} columns are called {}", 0, "{} column is called {}"},
    {"{} has more than {} decimals", 1, "{} has more than {} decimal"},
    // checks
    {"{} monthly targets of {} are under one unit of round", 0,
     "{} monthly target of {} is under one unit of round"},
    {waiting, 1, one_waiting},
    {waiting, 2,
     "{} has {} open deals that wait for a contact, this one for {} day more than it should"},
    {one_waiting, 2,
     "{} has {} open deal that waits for a contact, this one for {} day more than it should"},
    {"{} has not handed in {} reports due since {}, the first of {}", 1,
     "{} has not handed in {} report due since {}, that of {}"},
    {"of {}, {} pieces were returned in all and {} sold", 1,
     "of {}, {} piece was returned in all and {} sold"},
    {undated, 0, one_undated},
    {one_undated, 1, "{} of {} open deal of {} has no day on which it should close: {}"},
    // facts
    {"{} lost deals have no amount", 0, "{} lost deal has no amount"},
    {"the cost of {} sales is not known", 0, "the cost of {} sale is not known"},
    // report
    {"amounts are exact to {} decimals and each is rounded to {} here: parts may differ from their "
     "total in the last digit", 0,
     "amounts are exact to {} decimal and each is rounded to {} here: parts may differ from their "
     "total in the last digit"},
    {"cost and margin are of sales whose cost is known: that of {} sales, {}, is not", 0,
     "cost and margin are of sales whose cost is known: that of {} sale, {}, is not"},
    {"cost and margin are of sales whose cost is known: that of {} sales is not", 0,
     "cost and margin are of sales whose cost is known: that of {} sale is not"},
    {"left for {} months", 0, "left for {} month"},
    {"share {} × {} of {} days", 2, "share {} × {} of {} day"},
    {"{}..{}, {} working days", 2, "{}..{}, {} working day"},
    {"{} open deals have no expected close: they weigh nothing here", 0,
     "{} open deal has no expected close: it weighs nothing here"},
    {"{} open deals of {} have no expected close: they weigh nothing here", 0,
     "{} open deal of {} has no expected close: it weighs nothing here"},
    {"{} records are dated after as-of and do not count", 0,
     "{} record is dated after as-of and does not count"},
    {"{} deals and customers are due to be contacted; plan due lists them", 0,
     "{} deal or customer is due to be contacted; plan due lists it"},
    {"in stage, idle: days in the stage, days since the last contact; late: past close, its "
     "expected close is over; contact due, after {} days without one", 0,
     "in stage, idle: days in the stage, days since the last contact; late: past close, its "
     "expected close is over; contact due, after {} day without one"},
    {"deals and customers are due {} days after the last contact", 0,
     "deals and customers are due {} day after the last contact"},
    {"{} days late", 0, "{} day late"},
    {"in {} days", 0, "in {} day"},
    {"dormant: no order for over {} days; state and owner are those of {}, the owner of a lost one "
     "that of its day", 0,
     "dormant: no order for over {} day; state and owner are those of {}, the owner of a lost one "
     "that of its day"},
    {"{} errors", 0, "{} error"},
    {"{} warnings", 0, "{} warning"},
    {"{} rows", 0, "{} row"},
    {"{} records repeated", 0, "{} record repeated"},
    {"{} records have changed and stay as they are; --update takes them over", 0,
     "{} record has changed and stays as it is; --update takes it over"},
    {"{} records of these days are no longer in the file and stay in the book", 0,
     "{} record of these days is no longer in the file and stays in the book"},
    {"{} records are of rows that the map leaves out by now, and still count", 0,
     "{} record is of a row that the map leaves out by now, and still counts"},
    {"{} records that the file no longer has say nearly what new ones say: both count", 0,
     "{} record that the file no longer has says nearly what a new one says: both count"},
    {"{} records may be there twice now: see the report", 0,
     "{} record may be there twice now: see the report"},
    {"reading {0}: {1} rows", 1, "reading {0}: {1} row"},
    {"{} rows were rejected", 0, "{} row was rejected"},
    {"{} rows were rejected; --partial imports the others", 0,
     "{} row was rejected; --partial imports the others"},
    {"{} rows were rejected, and stand in {}", 0, "{} row was rejected, and stands in {}"},
    {written, 0, one_written},
    {written, 1, "{} records were written to {} file"},
    {one_written, 1, "{} record was written to {} file"},
    {would_be, 0, one_would_be},
    {would_be, 1, "{} records would be written to {} file"},
    {one_would_be, 1, "{} record would be written to {} file"},
    {"wrote {}: {} entries", 1, "wrote {}: {} entry"},
    {"{} entries were written to {}", 0, "{} entry was written to {}"},
    {"{} entries would be written to {}", 0, "{} entry would be written to {}"},
    // apps
    {"{} (in {} rows)", 1, "{} (in {} row)"},
    {"and {} more reasons; --rejects FILE writes all of them", 0,
     "and {} more reason; --rejects FILE writes it"},
    {"and {} more warnings; plan check shows them", 0, "and {} more warning; plan check shows it"},
    {"reading activities: {} of {} files", 1, "reading activities: {} of {} file"},
    {"and {} more errors; plan check shows all of them", 0,
     "and {} more error; plan check shows it"},
    {"made {}: {} records and {} customers of {}", 1,
     "made {}: {} record and {} customers of {}"},
    {"made {}: {} records and {} customers of {}", 2,
     "made {}: {} records and {} customer of {}"},
    {"made {}: {} record and {} customers of {}", 2, "made {}: {} record and {} customer of {}"},
    {"{} records of others stand in it without a name, since own ones rest on them", 0,
     "{} record of others stands in it without a name, since own ones rest on it"},
    {"{} texts named others, who are covered there: ***", 0,
     "{} text named others, who are covered there: ***"},
    {"{} values of {} would go from {} files", 0, "{} value of {} would go from {} files"},
    {"{} values of {} would go from {} files", 2, "{} values of {} would go from {} file"},
    {"{} value of {} would go from {} files", 2, "{} value of {} would go from {} file"},
    {"{} values of {} are gone from {} files", 0, "{} value of {} is gone from {} files"},
    {"{} values of {} are gone from {} files", 2, "{} values of {} are gone from {} file"},
    {"{} value of {} is gone from {} files", 2, "{} value of {} is gone from {} file"},
    {"what names it still stands in {} lines; look at them:", 0,
     "what names it still stands in {} line; look at it:"},
    {"{} ratings of people by themselves do not count", 0, "{} rating that somebody gave to himself does not count"},
    {"{} people have another target", 0, "{} person has another target"},
    {"{} of them in closed periods", 0, "{} of them in a closed period"},
    {"{} more records are not listed here; --format csv --table records has all", 0,
     "{} more record is not listed here; --format csv --table records has all"},
    {"and {} more lines", 0, "and {} more line"},
};
// clang-format on

}  // namespace

std::span<const Singular> singulars() {
  return texts;
}

}  // namespace plan::en
