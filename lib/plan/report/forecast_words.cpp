// SPDX-License-Identifier: MIT
#include "plan/report/forecast_words.hpp"

#include <algorithm>
#include <cmath>

#include "plan/report/labels.hpp"

namespace plan {
namespace {

using forecasting::MethodFigures;
using forecasting::Rule;
using forecasting::Why;

/// A share of errors or weights as an exact ratio, to six decimals.
Rate rate_of(double value) {
  constexpr double scale = 1e6;
  return Rate(static_cast<std::int64_t>(std::llround(std::min(value, 1e6) * scale)),
              static_cast<std::int64_t>(scale));
}

/// Why the method was taken.
std::string choice_said(const forecasting::Forecast& found) {
  const MethodFigures& chosen = found.candidates[found.chosen];
  const std::string error = to_percent(rate_of(chosen.accuracy.smape / 100));
  switch (found.why) {
    case Why::asked:
      return tr("{}, as asked for: off by {} at earlier ends", name_of_method(chosen.key), error);
    case Why::better:
      return tr("{} alone, far better than all methods together: off by {} at earlier ends",
                name_of_method(chosen.key), error);
    case Why::combined: break;
  }
  return tr(
      "all methods together, each by how little it was off: {} at earlier ends; the best in the "
      "past alone is seldom the best to come",
      error);
}

std::string rule_said(const forecasting::Forecast& found) {
  switch (found.rule) {
    case Rule::nothing: return text("no month of sales is known: there is nothing to go by");
    case Rule::zeros: return text("every month so far brought 0, and so does the forecast");
    case Rule::run_rate:
      return text(
          "fewer than 24 months are known: the run rate per working day of up to 12 months x the "
          "season, and no method is compared");
    case Rule::methods: break;
  }
  return choice_said(found);
}

}  // namespace

std::string name_of_method(std::string_view method) {
  if (method == forecasting::combination) return text("combination of all methods");
  for (const forecasting::Method& one : forecasting::methods())
    if (one.key == method) return text(one.title);
  return std::string(method);
}

std::string projection_said(const Outlook& outlook) {
  if (outlook.method == "run_rate")
    return text(
        "projection: sales so far and the run rate of up to 12 months, by season and "
        "working days");
  if (outlook.method == "zeros") return text("projection: nothing has been sold in any month yet");
  return tr(
      "projection: sales so far and the forecast of all ({}; `plan forecast` tells how far "
      "it was off), each person's part by the run rate",
      name_of_method(outlook.method));
}

Table methods_compared(const forecasting::Forecast& found) {
  TableOf<MethodFigures> table("methods", text("Errors of the methods at earlier ends"));
  table.machines({"method", text("method"), Unit::id},
                 [](auto& one) { return std::string(one.key); });
  table.people({"method_name", text("method")}, [](auto& one) { return name_of_method(one.key); });
  table.all({"smape", "sMAPE", Unit::rate},
            [](auto& one) { return rate_of(one.accuracy.smape / 100); });
  table.all({"mase", "MASE", Unit::factor}, [](auto& one) { return rate_of(one.accuracy.mase); });
  table.all({"weight", text("weight"), Unit::rate}, [](auto& one) { return rate_of(one.weight); });
  const auto chosen = [&](auto& one) { return one.key == found.candidates[found.chosen].key; };
  table.machines({"chosen", text("chosen"), Unit::boolean}, chosen);
  table.people({"chosen_mark", text("chosen")}, [&](auto& one) -> Cell {
    return chosen(one) ? Cell(std::string("✓")) : Cell(Blank());
  });
  return table.of(found.candidates);
}

void note_forecast(const SalesForecast& forecast, std::string_view asked, Document& document) {
  if (forecast.months.empty() || forecast.found.rule != Rule::nothing)
    document.notes.push_back({"method", rule_said(forecast.found)});
  if (!asked.empty() && forecast.found.rule != Rule::methods)
    document.notes.push_back(
        {"method-asked", tr("{} was asked for: it needs 24 months that are known, there are {}",
                            name_of_method(asked), forecast.known)});
  std::string filled;
  for (const Month month : forecast.filled)
    filled += (filled.empty() ? "" : " ") + to_string(month);
  if (!filled.empty())
    document.notes.push_back(
        {"filled",
         tr("not known, and taken from the months around them or a year away: {}", filled)});
  if (forecast.found.series.any_negative)
    document.notes.push_back(
        {"negative", text("some months brought less than was returned: the methods are compared "
                          "by amounts (MASE), and the forecast may be below 0")});
}

}  // namespace plan
