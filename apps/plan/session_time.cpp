// SPDX-License-Identifier: MIT
// The part of a session that knows what time it is: today, now, periods and years as they are said.
#include <fmt/format.h>

#include <chrono>
#include <ctime>

#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/engine/engine_book.hpp"
#include "plan/session.hpp"
#include "plan/terminal/environment.hpp"

namespace plan {
namespace {

/// How far the system's clock is from UTC.
std::chrono::minutes system_offset(std::time_t now) {
  std::tm local{};
  ::localtime_r(&now, &local);
  return std::chrono::floor<std::chrono::minutes>(std::chrono::seconds(local.tm_gmtoff));
}

Day system_today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  ::localtime_r(&now, &local);
  return Date(std::chrono::year(local.tm_year + 1900),
              std::chrono::month(static_cast<unsigned>(local.tm_mon) + 1),
              std::chrono::day(static_cast<unsigned>(local.tm_mday)));
}

Day day_of(const std::string& text) {
  const auto date = parse_date(text);
  if (!date) throw UsageError(date.refusal(), text);
  return Day(*date);
}

/// A date, or a word for a day: yesterday, 上周五, 27 Nov.
Day day_said(const std::string& text, FiscalYear fiscal, Day today) {
  const auto said = parse_period(text, fiscal, today);
  return said && said->step == Step::day ? said->span.first : day_of(text);
}

}  // namespace

Day Session::as_of() const {
  if (engine_) return as_of_engine();
  if (options_.as_of.empty()) return today();
  const auto date = parse_date(options_.as_of);
  return date ? Day(*date) : day_said(options_.as_of, fiscal(), today());
}

/// What a database has is counted up to one day.
Day Session::as_of_engine() const {
  const Day counted = engine_->as_of();
  if (options_.as_of.empty()) return counted;
  const auto date = parse_date(options_.as_of);
  const Day asked = date ? Day(*date) : day_said(options_.as_of, fiscal(), counted);
  if (asked == counted) return counted;
  throw UsageError(said("the database counts up to {}", to_string(Date(counted))),
                   said("leave out --as-of, or load the book again"));
}

Day Session::today() const {
  if (const auto today = environment("PLAN_TODAY")) return day_of(*today);
  if (loaded_)
    if (const auto offset = parse_utc_offset(*loaded_->book.profile.utc_offset))
      return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now() + *offset);
  return system_today();
}

std::string Session::moment() const {
  using namespace std::chrono;
  std::optional<minutes> offset;
  if (loaded_) offset = parse_utc_offset(*loaded_->book.profile.utc_offset);
  const auto written = [&](const auto& hour, minutes from_utc) {
    const auto away = from_utc < minutes() ? -from_utc : from_utc;
    const hh_mm_ss<seconds> time(hour);
    return fmt::format("{:02}:{:02}:{:02}{}{:02}:{:02}", time.hours().count(),
                       time.minutes().count(), time.seconds().count(),
                       from_utc < minutes() ? '-' : '+', duration_cast<hours>(away).count(),
                       (away % hours(1)).count());
  };
  if (!options_.as_of.empty() || environment("PLAN_TODAY"))
    return to_string(Date(as_of())) + "T" + written(seconds(), offset.value_or(minutes()));
  const auto now = floor<seconds>(system_clock::now());
  if (!offset) offset = system_offset(system_clock::to_time_t(now));
  const auto here = now + *offset;
  const Day day = floor<days>(here);
  return to_string(Date(day)) + "T" + written(here - day, *offset);
}

FiscalYear Session::fiscal() const {
  return loaded_ ? loaded_->book.fiscal() : FiscalYear{};
}

Period Session::period(const std::string& expression) const {
  const auto period = parse_period(expression, fiscal(), as_of());
  if (!period) throw UsageError(period.refusal(), expression);
  return *period;
}

Period Session::year(const std::optional<int>& number) const {
  const int year = number.value_or(fiscal_year_of(as_of(), fiscal()));
  if (year < 1900 || year > 2998)
    throw UsageError(said("{} is no year that a plan can have", year),
                     said("write a year such as 2026"));
  return fiscal_year(year, fiscal());
}

}  // namespace plan
