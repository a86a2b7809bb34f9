// SPDX-License-Identifier: MIT
#include "plan/write/xlsx/xlsx_number.hpp"

namespace plan {
namespace {

constexpr std::int64_t exact = 1'000'000'000'000'000;  // a double keeps 15 digits as they are
constexpr Day epoch = Date(std::chrono::year(1899) / 12 / 30);
constexpr Day first_sure_day = Date(std::chrono::year(1900) / 3 / 1);  // Excel's 1900 had 366 days

/// The number format that shows figures as this one is shown: its sign, decimals, per cent.
std::string number_format(std::string_view shown, bool grouped) {
  const bool percent = shown.ends_with('%');
  if (percent) shown.remove_suffix(1);
  const std::size_t point = shown.find('.');
  std::string digits = grouped ? "#,##0" : "0";
  if (point != std::string_view::npos) digits += '.' + std::string(shown.size() - point - 1, '0');
  if (percent) digits += '%';
  return digits + ";[Red]-" + digits;
}

struct NumberOf {
  Unit unit;
  const Display& how;
  std::string shown;

  using Found = std::optional<XlsxNumber>;
  Found whole(std::int64_t number, std::int64_t scale, bool grouped) const {
    if (number <= -exact || number >= exact) return {};
    return XlsxNumber{static_cast<double>(number) / static_cast<double>(scale),
                      number_format(shown, grouped)};
  }
  Found operator()(std::int64_t number) const {
    return whole(number, 1, unit != Unit::text && unit != Unit::id);
  }
  Found operator()(Money amount) const {
    const std::int64_t factor = unit_factor(how.unit).value_or(1);
    // in a larger unit the sheet's format rounds, and rounding before it would be twice
    if (factor > 1) return whole(amount.minor(), how.currency->units_per_major() * factor, true);
    const std::int64_t minor = how.currency->units_per_minor();
    return whole(rounded_to_minor(amount, *how.currency).minor() / minor,
                 how.currency->units_per_major() / minor, true);
  }
  Found operator()(Quantity quantity) const { return whole(quantity.thousandths, 1000, true); }
  Found operator()(const Rate& rate) const {
    const double value =
        static_cast<double>(rate.numerator()) / static_cast<double>(rate.denominator());
    if (unit != Unit::points) return XlsxNumber{value, number_format(shown, false)};
    const std::string digits = number_format(shown, false);
    return XlsxNumber{value * 100, "+" + digits + ";0.0"};
  }
  Found operator()(const Bar& bar) const { return NumberOf{Unit::rate, how, "0%"}(bar.part); }
  Found operator()(Day day) const {
    if (day < first_sure_day) return {};
    return XlsxNumber{static_cast<double>((day - epoch).count()), "yyyy-mm-dd"};
  }
  template <class Other>
  Found operator()(const Other&) const {
    return {};
  }
};

}  // namespace

std::optional<XlsxNumber> xlsx_number(const Cell& cell, Unit unit, const Display& how) {
  return std::visit(NumberOf{unit, how, display(cell, unit, how)}, cell);
}

}  // namespace plan
