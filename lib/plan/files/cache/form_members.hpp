// SPDX-License-Identifier: MIT
// Each number that a record's form holds, as a number of 64 bits and back, so that forms can be
// kept column by column. Whoever gives RecordForm a member gives it a row here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <tuple>
#include <type_traits>

#include "plan/records/record_form.hpp"

namespace plan::members {

/// A member that is a number, a choice or a yes.
template <auto member>
struct Plain {
  static std::int64_t of(const RecordForm& form) { return static_cast<std::int64_t>(form.*member); }
  static void put(std::int64_t value, RecordForm& form) {
    form.*member = static_cast<std::remove_cvref_t<decltype(form.*member)>>(value);
  }
};

/// A number of a list: 0 is none, so that what is not there does not spread the column.
template <auto member>
struct Numbered {
  static std::int64_t of(const RecordForm& form) {
    return form.*member == absent ? 0 : std::int64_t{form.*member} + 1;
  }
  static void put(std::int64_t value, RecordForm& form) {
    form.*member = static_cast<Index>(value - 1);
  }
};

template <auto part>
struct OfPlace {
  static std::int64_t of(const RecordForm& form) { return form.at.*part; }
  static void put(std::int64_t value, RecordForm& form) {
    form.at.*part = static_cast<std::uint32_t>(value);
  }
};

template <auto amount>
struct Digits {
  static std::int64_t of(const RecordForm& form) { return (form.*amount).digits; }
  static void put(std::int64_t value, RecordForm& form) { (form.*amount).digits = value; }
};

template <auto amount>
struct Decimals {
  static std::int64_t of(const RecordForm& form) { return (form.*amount).decimals; }
  static void put(std::int64_t value, RecordForm& form) {
    (form.*amount).decimals = static_cast<std::uint8_t>(value);
  }
};

template <auto amount>
struct CurrencyCode {
  static std::int64_t of(const RecordForm& form) {
    const auto& code = (form.*amount).currency;
    const auto letter = [&](std::size_t i) {
      return std::int64_t{static_cast<unsigned char>(code[i])};
    };
    return letter(0) << 16 | letter(1) << 8 | letter(2);
  }
  static void put(std::int64_t value, RecordForm& form) {
    (form.*amount).currency = {static_cast<char>(value >> 16), static_cast<char>(value >> 8),
                               static_cast<char>(value)};
  }
};

/// In the order in which a file keeps them. Not kept: the file's number, which is the reader's, and
/// whether the form is sound, since others are not kept.
using All = std::tuple<
    OfPlace<&Place::line>, OfPlace<&Place::column>, Plain<&RecordForm::day_number>,
    Plain<&RecordForm::kind>, Plain<&RecordForm::choice>, Plain<&RecordForm::type>,
    Plain<&RecordForm::text_count>, Plain<&RecordForm::texts>, Numbered<&RecordForm::deal>,
    Numbered<&RecordForm::id>, Numbered<&RecordForm::number>, Numbered<&RecordForm::other>,
    Plain<&RecordForm::until_number>, Plain<&RecordForm::value>, Plain<&RecordForm::given>,
    Plain<&RecordForm::quantity>, Plain<&RecordForm::minute>, Numbered<&RecordForm::own>,
    Numbered<&RecordForm::rep>, Numbered<&RecordForm::customer>, Numbered<&RecordForm::product>,
    Numbered<&RecordForm::region>, Numbered<&RecordForm::stage>, Numbered<&RecordForm::category>,
    Numbered<&RecordForm::course>, Digits<&RecordForm::amount>, Decimals<&RecordForm::amount>,
    CurrencyCode<&RecordForm::amount>, Digits<&RecordForm::cost>, Decimals<&RecordForm::cost>,
    CurrencyCode<&RecordForm::cost>>;
inline constexpr std::size_t count = std::tuple_size_v<All>;
static_assert(sizeof(RecordForm) == 144, "a new member wants a row above");

/// Where a member stands among all.
template <class Member, std::size_t at = 0>
constexpr std::size_t place_of() {
  if constexpr (std::is_same_v<Member, std::tuple_element_t<at, All>>)
    return at;
  else
    return place_of<Member, at + 1>();
}

}  // namespace plan::members
