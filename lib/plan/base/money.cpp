// SPDX-License-Identifier: MIT
#include "plan/base/money.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "plan/base/ascii.hpp"
#include "plan/base/money_signs.hpp"
#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"

namespace plan {
namespace {

[[noreturn]] void overflow() {
  throw Overflow(std::string(tr("a sum of money is too large to be computed")));
}

Money in_units(Int128 units) {
  using Limits = std::numeric_limits<std::int64_t>;
  if (units > Limits::max() || units < Limits::min()) overflow();
  return Money::minor(static_cast<std::int64_t>(units));
}

struct Scale {
  std::string_view number;
  std::size_t zeros = 0;
};

Scale scale_of(std::string_view text) {
  if (text.ends_with("万")) return {text.substr(0, text.size() - 3), 4};
  if (text.ends_with("亿")) return {text.substr(0, text.size() - 3), 8};
  return {text, 0};
}

/// No amount has more decimals than most_kept or is larger than max_amount_minor, so that what fits
/// any currency fits 64 bits. Zeros at the end are kept where they fit.
WrittenAmount written_as(const Decimal& read, std::size_t zeros) {
  WrittenAmount written;
  written.decimals = WrittenAmount::unfit;
  if (read.whole.size() > 16) return written;
  const std::size_t longest = zeros + static_cast<std::size_t>(most_kept);
  for (const std::size_t most : {longest, zeros}) {
    const Decimal number = trimmed(read, most);
    if (number.fraction.size() > longest) return written;
    const std::size_t moved = std::min(zeros, number.fraction.size());
    const Int128 units = digits(number) * power_of_ten(zeros - moved);
    if (units > max_amount_minor || units < -max_amount_minor) continue;
    written.digits = static_cast<std::int64_t>(units);
    written.decimals = static_cast<std::uint8_t>(number.fraction.size() - moved);
    return written;
  }
  return written;
}

/// Digits, and perhaps a point and decimals: what nearly all amounts of records are. Nothing for
/// all else, and for what is so long that it may be too large.
std::optional<WrittenAmount> plainly_written(std::string_view text) {
  constexpr std::size_t longest = 15;
  const auto point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const auto decimals = point == std::string_view::npos ? "" : text.substr(point + 1);
  const bool formed = !whole.empty() && (whole.size() == 1 || whole[0] != '0') &&
                      (whole.size() == text.size() || !decimals.empty());
  if (!formed || text.size() > longest || decimals.size() > most_kept) return {};
  WrittenAmount written{0, static_cast<std::uint8_t>(decimals.size())};
  for (const std::string_view part : {whole, decimals})
    for (const char c : part) {
      if (!is_digit(c)) return {};
      written.digits = written.digits * 10 + (c - '0');
    }
  return written;
}

bool is_amount(std::string_view text) {
  return read_decimal(scale_of(text).number).has_value();
}
bool is_quantity(std::string_view text) {
  return read_decimal(text).has_value();
}

/// "5000 USD" in its two words; no code where the text does not end in three letters.
struct Words {
  std::string_view amount;
  std::string_view code;
};

std::optional<Words> with_currency(std::string_view text) {
  if (text.size() < 4 || !std::all_of(text.end() - 3, text.end(), is_letter)) return {};
  const std::string_view before = text.substr(0, text.size() - 3);
  if (before.ends_with(' '))
    return Words{before.substr(0, before.size() - 1), text.substr(before.size())};
  return {};
}

/// The forms of an amount that are usual where the currency is: none is known of records' own.
Said usual_forms(const Currency* currency) {
  constexpr std::string_view by_ten_thousands = "CNY HKD JPY KRW MOP TWD";
  if (!currency) return said("write it like 1200 or 1200.50");
  return by_ten_thousands.find(currency->code) != std::string_view::npos
             ? said("write it like 1200, 1200.50, 1200万 or 1.2亿")
             : said("write it like 1200 or 1200.50, without sign or unit");
}

/// `currency`: null where the text names none.
Refusal not_an_amount(std::string_view text, const Currency* currency) {
  const auto words = with_currency(text);
  if (!words || !find_currency(words->code)) {
    const NumberForm form{"bad-amount", is_amount, usual_forms(currency)};
    Refusal refusal = not_a_number(text, form);
    const std::string plain = currency ? without_own_currency(text, *currency) : std::string(text);
    if (plain != text && !plain.empty())
      refusal.hint = is_amount(plain) ? said("write {}", plain) : not_a_number(plain, form).hint;
    return refusal;
  }
  const bool own = words->code == currency->code && is_amount(words->amount);
  return {"bad-amount", said("{} names a currency", quoted(text)),
          own ? said("write {}", words->amount) : said("write the amount in {}", currency->code),
          words->amount.size() + 1};
}

Said at_most(int decimals) {
  return decimals == 0 ? said("write no decimals") : said("write at most {} decimals", decimals);
}

/// Parts of a cent that no book could keep are not worth a word on how.
Said fewer_or_kept(std::size_t decimals, const Currency& currency) {
  if (decimals > static_cast<std::size_t>(most_kept)) return at_most(currency.kept);
  return currency.kept == 0
             ? said("write no decimals, or keep more in this book: decimals: {}", decimals)
             : said("write at most {} decimals, or keep more in this book: decimals: {}",
                    currency.kept, decimals);
}

Refusal too_precise(std::string_view text, const Decimal& number, std::size_t zeros,
                    const Currency& currency) {
  const std::size_t decimals = number.fraction.size() - zeros;
  const bool further = currency.further() > 0;
  Said what;
  if (zeros == 0 || number.whole.size() + number.fraction.size() > 38) {
    what = further
               ? said("{} has more decimals than the book keeps, {}", quoted(text), currency.kept)
               : said("{} has more decimals than {}, which has {}", quoted(text), currency.code,
                      currency.decimals);
  } else {
    const std::string meant = decimal_string(digits(number), decimals);
    what = further ? said("{} comes to {}, and the book keeps {} decimals", quoted(text), meant,
                          currency.kept)
                   : said("{} comes to {}, and {} has {} decimals", quoted(text), meant,
                          currency.code, currency.decimals);
  }
  return {"too-many-decimals", std::move(what), fewer_or_kept(decimals, currency)};
}

Refusal too_large(std::string_view text, const Currency& currency) {
  const auto most = exact_decimal(Money::minor(max_amount_minor), currency);
  return {"amount-overflow", said("{} is too large for an amount", quoted(text)),
          said("write at most {}", most)};
}

Refusal unknown_currency(std::string_view code, std::size_t offset) {
  std::string upper(code);
  for (char& c : upper)
    if (c >= 'a') c = static_cast<char>(c - 'a' + 'A');
  const Currency* meant = find_currency(upper);
  return {"unknown-currency", said("{} is no currency of ISO 4217", quoted(code)),
          meant ? said("write {}", meant->code) : said("write its three letters, such as USD"),
          offset};
}

/// `£5,000` says its currency by its sign.
std::string by_its_sign(std::string_view text) {
  const auto [sign, code] = money_sign(text);
  const auto readings = comma_readings(text.substr(sign.size()));
  if (sign.empty() || readings.size() != 1 || !is_amount(readings[0])) return {};
  return fmt::format("{} {}", readings[0], code);
}

/// `USD 5000` and `5000USD` hold all that is needed, only not in the one order.
std::string other_order(std::string_view text) {
  for (const bool front : {true, false}) {
    if (text.size() < 4) break;
    const std::string_view code = front ? text.substr(0, 3) : text.substr(text.size() - 3);
    std::string_view amount = front ? text.substr(3) : text.substr(0, text.size() - 3);
    while (amount.starts_with(' ')) amount.remove_prefix(1);
    while (amount.ends_with(' ')) amount.remove_suffix(1);
    if (find_currency(code) && is_amount(amount)) return fmt::format("{} {}", amount, code);
  }
  return {};
}

}  // namespace

Money& Money::operator+=(Money other) {
  std::int64_t sum = 0;
  if (__builtin_add_overflow(minor_, other.minor_, &sum)) overflow();
  minor_ = sum;
  return *this;
}

Money& Money::operator-=(Money other) {
  std::int64_t difference = 0;
  if (__builtin_sub_overflow(minor_, other.minor_, &difference)) overflow();
  minor_ = difference;
  return *this;
}

std::optional<Money> amount_in(const WrittenAmount& written, const Currency& currency) {
  if (written.decimals == WrittenAmount::unfit) return {};
  Int128 units = written.digits;
  int places = written.decimals;
  for (; places < currency.kept; ++places) units *= 10;
  for (; places > currency.kept && units % 10 == 0; --places) units /= 10;
  if (places > currency.kept) return {};
  if (units > max_amount_minor || units < -max_amount_minor) return {};
  return Money::minor(static_cast<std::int64_t>(units));
}

Result<Money> parse_amount(std::string_view text, const Currency& currency) {
  const auto [written, zeros] = scale_of(text);
  const auto read = read_decimal(written);
  if (!read) return not_an_amount(text, &currency);
  const std::size_t most = zeros + static_cast<std::size_t>(currency.kept);
  const Decimal number = trimmed(*read, most);
  if (const auto amount = amount_in(written_as(number, zeros), currency)) return *amount;
  if (number.fraction.size() > most) return too_precise(text, number, zeros, currency);
  return too_large(text, currency);
}

Result<WrittenAmount> parse_written_amount(std::string_view text) {
  if (const auto written = plainly_written(text)) return *written;
  const auto words = with_currency(text);
  const Currency* currency = words ? find_currency(words->code) : nullptr;
  if (words && !currency) return unknown_currency(words->code, words->amount.size() + 1);
  const std::string_view amount = words ? words->amount : text;
  const auto [written, zeros] = scale_of(amount);
  if (const auto number = read_decimal(written)) {
    WrittenAmount read = written_as(*number, zeros);
    read.currency = currency;
    return read;
  }
  Refusal refusal = not_an_amount(amount, currency);
  if (const auto order = other_order(text); !words && !order.empty())
    refusal.hint = said("write {}", order);
  if (const auto order = by_its_sign(text); !words && !order.empty())
    refusal.hint = said("write {}", order);
  return refusal;
}

Result<ForeignAmount> parse_foreign_amount(std::string_view text, const Currency& book) {
  const auto written = parse_written_amount(text);
  if (!written) return written.refusal();
  const Currency& currency =
      written->currency ? *find_currency(written->currency->code, book.further()) : book;
  const auto words = with_currency(text);
  const auto amount = parse_amount(words ? words->amount : text, currency);
  if (!amount) return amount.refusal();
  return ForeignAmount{*amount, currency == book ? nullptr : &currency};
}

Result<std::int64_t> parse_quantity(std::string_view text) {
  const auto number = read_decimal(text);
  if (!number)
    return not_a_number(text, {"bad-number", is_quantity, said("write it like 12 or 3.5")});
  const Decimal kept = trimmed(*number, 3);
  if (kept.fraction.size() > 3)
    return Refusal{"too-many-decimals", said("{} has more than 3 decimals", quoted(text)),
                   at_most(3)};
  if (number->whole.size() > 12)
    return Refusal{"bad-number", said("{} has too many digits", quoted(text)),
                   said("write at most {} digits before the point", 12)};
  return static_cast<std::int64_t>(digits(kept) * power_of_ten(3 - kept.fraction.size()));
}

std::string to_decimal(Money amount, const Currency& currency) {
  const std::int64_t unit = currency.units_per_minor();
  // nearly all books keep no parts of a minor unit, and the division is one of 128 bits
  return decimal_string(unit == 1 ? Int128(amount.minor()) : divided(amount.minor(), unit),
                        static_cast<std::size_t>(currency.decimals));
}

std::string exact_decimal(Int128 units, const Currency& currency) {
  int places = currency.kept;
  for (; places > currency.decimals && units % 10 == 0; --places) units /= 10;
  return decimal_string(units, static_cast<std::size_t>(places));
}

Money rounded_to_minor(Money amount, const Currency& currency) {
  const std::int64_t unit = currency.units_per_minor();
  return in_units(divided(amount.minor(), unit) * unit);
}

Money scaled(Money amount, const Rate& rate) {
  return in_units(divided(Int128{amount.minor()} * rate.numerator(), rate.denominator()));
}

}  // namespace plan
