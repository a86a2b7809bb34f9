// SPDX-License-Identifier: MIT
#include "plan/base/spring_festival.hpp"

#include <iterator>

namespace plan {
namespace {

constexpr int first_year = 2000;
// month x 100 + day
constexpr int festivals[] = {
    205, 124, 212, 201, 122, 209, 129, 218, 207, 126,  // 2000
    214, 203, 123, 210, 131, 219, 208, 128, 216, 205,  // 2010
    125, 212, 201, 122, 210, 129, 217, 206, 126, 213,  // 2020
    203, 123, 211, 131, 219, 208, 128, 215, 204, 124,  // 2030
    212, 201, 122, 210, 130, 217, 206, 126, 214, 202,  // 2040
    123,                                               // 2050
};

}  // namespace

std::optional<Day> spring_festival(int year) {
  const int place = year - first_year;
  if (place < 0 || place >= static_cast<int>(std::size(festivals))) return {};
  const int date = festivals[place];
  return Date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(date / 100)),
              std::chrono::day(static_cast<unsigned>(date % 100)));
}

}  // namespace plan
