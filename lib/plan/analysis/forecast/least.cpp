// SPDX-License-Identifier: MIT
#include "plan/analysis/forecast/least.hpp"

#include <nlopt.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <type_traits>

namespace plan::forecasting {
namespace {

using Value = std::function<double(View)>;
using Optimiser = std::unique_ptr<std::remove_pointer_t<nlopt_opt>, decltype(&nlopt_destroy)>;

double evaluate(unsigned count, const double* numbers, double*, void* function) {
  const double value = (*static_cast<const Value*>(function))(View(numbers, count));
  return std::isfinite(value) ? value : 1e300;
}

/// One number of each that may be moved.
Values each(const std::vector<Movable>& numbers, double Movable::*which) {
  Values result;
  for (const Movable& one : numbers) result.push_back(one.*which);
  return result;
}

}  // namespace

Values least(const Value& value, const std::vector<Movable>& numbers, int evaluations) {
  Values at;
  for (const Movable& one : numbers) at.push_back(std::clamp(one.start, one.low, one.high));
  const Optimiser optimiser(
      nlopt_create(NLOPT_LN_NELDERMEAD, static_cast<unsigned>(numbers.size())), nlopt_destroy);
  nlopt_set_lower_bounds(optimiser.get(), each(numbers, &Movable::low).data());
  nlopt_set_upper_bounds(optimiser.get(), each(numbers, &Movable::high).data());
  nlopt_set_initial_step(optimiser.get(), each(numbers, &Movable::step).data());
  nlopt_set_min_objective(optimiser.get(), evaluate, const_cast<Value*>(&value));
  nlopt_set_maxeval(optimiser.get(), evaluations);
  nlopt_set_xtol_rel(optimiser.get(), 1e-4);
  nlopt_set_ftol_rel(optimiser.get(), 1e-7);
  double found = 0;
  nlopt_optimize(optimiser.get(), at.data(), &found);  // what it has when it stops is the best yet
  return at;
}

}  // namespace plan::forecasting
