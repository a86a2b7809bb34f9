// SPDX-License-Identifier: MIT
// What a book IS: everything that plan files state, as plain values with their places. Lists with
// ids are ascending by id (stages excepted: they are a process), whatever the order of files and
// lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/base/money.hpp"
#include "plan/base/period.hpp"
#include "plan/base/rate.hpp"
#include "plan/base/tr.hpp"
#include "plan/base/workdays.hpp"
#include "plan/book/people.hpp"
#include "plan/book/year.hpp"

namespace plan {

struct Headcount {
  Place at;
  Given<std::string> team;
  Given<Day> from;
  Given<std::int64_t> seats;
};

struct Approver {
  Place at;
  std::string subject;
  Given<std::string> name;
};

/// Which of the two calendar years that a fiscal year touches it is called after.
enum class YearName { start, end };
enum class Basis { signed_, delivered, invoiced };
enum class Tax { included, excluded };

/// The section `book`.
struct Profile {
  Place at;
  Given<std::string> name;
  Given<std::string> currency_code;
  Given<std::int64_t> decimals;  // kept of amounts, 0-6; never fewer than the currency's
  Given<Language> language;
  Given<std::string> country;
  Given<std::string> utc_offset;   // +08:00
  Given<std::int64_t> year_start;  // month 1-12
  Given<YearName> year_name;
  std::vector<Given<std::string>> workweek;  // mon-fri, mon-sat, mon, ...; empty: mon-fri
  Given<Basis> basis;
  Given<Tax> tax;
  Given<std::string> unit, align;  // what --unit and --align fall back on
  Given<std::int64_t> dormant_after, follow_up_within, respond_within;
  Given<std::string> superior, log, signatures;
  std::vector<Approver> approvers;
  std::vector<Headcount> headcount;
  std::vector<Given<std::string>> ignore;
};

/// A day; or a year whose days are all told.
struct CalendarDay {
  Place at;
  Given<Day> date;
  Given<bool> work;
  Given<std::string> name;
  Given<std::int64_t> year;
  Given<bool> complete;
};

struct Product {
  Place at;
  Given<std::string> id, name, group;
  Given<Money> price, cost;
  Given<Rate> share;
  std::vector<Given<std::string>> also{};
  std::vector<OwnWord> own{};
};

struct Region {
  Place at;
  Given<std::string> id, name, parent;
};

struct Stage {
  Place at;
  Given<std::string> id, name;
  Given<Rate> probability;
};

struct Category {
  Place at;
  Given<std::string> id, name;
};

struct Owner {
  Place at;
  Given<std::string> rep;
  Given<Day> from;
};

struct Contact {
  Place at;
  Given<std::string> name, title, phone, email;
};

struct NextStep {
  Place at;
  Given<Day> date;
  Given<std::string> what;
};

struct Customer {
  Place at;
  Given<std::string> id, name;
  Dated<std::string> level, region, owner;
  Given<bool> key;
  Given<std::string> industry, source;
  Given<Day> since;
  std::vector<Owner> owners;  // in place of `owner`
  std::vector<Contact> contacts;
  Given<std::string> demand, note, plan;
  NextStep next;
  Given<Money> potential;
  Given<std::int64_t> terms;               // days
  std::vector<Given<std::string>> also{};  // other ids and numbers of the customer
  std::vector<OwnWord> own{};
};

/// What is known of a time before activities were kept: totals of whole months, of whatever is
/// named. A `view` tells the same sales from another side (history.hpp).
struct HistoryLine {
  Place at;
  Given<std::string> rep, team, customer, product, region, view;
  Given<Period> period;
  Given<Money> sales, cost, expenses;
  Given<std::int64_t> quantity;  // thousandths
  Given<std::int64_t> orders, won, lost;
};

struct Course {
  Place at;
  Given<std::string> id, name;
  Given<Day> date;
  Given<std::int64_t> hours;                  // thousandths
  std::vector<Given<std::string>> attendees;  // `for`: reps or teams
};

struct PolicyDocument {
  Place at;
  Given<std::string> id, name, file, version;
};

struct Nomination {
  Place at;
  Given<std::string> rep, to, reason;
  Given<Day> date;
};

/// What one person, or without `rep` all together, came to in a closed period.
struct ClosedFigures {
  Place at;
  Given<std::string> rep;
  Given<Money> target, sales, payments, expenses;
  Given<std::int64_t> quantity;  // thousandths
  Given<std::int64_t> orders, won, lost, customers_new;
};

/// The figures of a period as they were when it was closed.
struct ClosedPeriod {
  Place at;
  Given<Period> period;
  std::vector<ClosedFigures> figures;
};

struct Approval {
  Place at;
  Given<std::string> id, subject, digest, action, by, moment, comment, previous, signature;
};

struct Book {
  Given<std::int64_t> format;
  Profile profile;
  std::vector<Given<std::string>> include;
  std::vector<CalendarDay> calendar;        // days
  std::vector<CalendarDay> calendar_years;  // years
  std::vector<Team> teams;
  std::vector<Rep> reps;
  std::vector<Product> products;
  std::vector<Region> regions;
  std::vector<Stage> stages;
  std::vector<Category> categories;
  std::vector<OwnAxis> axes;   // ascending by id, as many as there may be
  bool knows_all_axes = true;  // else a key that none of them declares may be of one
  std::vector<Year> years;     // ascending
  std::vector<Customer> customers;
  std::vector<HistoryLine> history;
  std::vector<Course> courses;
  std::vector<PolicyDocument> policy_documents;
  std::vector<Nomination> nominations;
  std::vector<Approval> approvals;
  std::vector<ClosedPeriod> closed;

  /// With the decimals that it keeps; CNY when the book's own could not be read.
  const Currency& currency() const;
  FiscalYear fiscal() const {
    return {static_cast<unsigned>(profile.year_start.value_or(1)),
            *profile.year_name == YearName::end};
  }
  Workdays workdays() const;
  /// The same with another country's holidays, or null.
  Workdays workdays(const CountryCalendar* country) const;

  const Team* team(std::string_view id) const;  // null when there is none; so the others
  const Rep* rep(std::string_view id) const;
  const Product* product(std::string_view id) const;
  const Customer* customer(std::string_view id) const;
  const Year* year(int number) const;
};

/// The name of a thing that has an id: its name, else its id.
template <class T>
const std::string& name_of(const T& thing) {
  return thing.name ? *thing.name : *thing.id;
}

}  // namespace plan
