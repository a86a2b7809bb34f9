// SPDX-License-Identifier: MIT
// A record's line is read back to the same form, and the line of what it means to the same record.
#include "plan/records/record_line.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <utility>

#include "book_from.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/files/activity_file.hpp"
#include "plan/records/record_text.hpp"

namespace plan {
namespace {

constexpr const char* book_text =
    "format: 1\nbook: {currency: CNY}\nreps: [{id: li.na}, {id: 王芳}]\n"
    "customers: [{id: huaxin}, {id: '12'}]\nproducts: [{id: p12, name: P}]\n"
    "axes: [{id: channel, of: record}, {id: 渠道, of: record, values: [线上, '12']}]\n"
    "regions: [{id: north}, {id: 华东}]\n"
    "stages: [{id: talk, name: 谈}, {id: no, name: 否}]\ncategories: [{id: travel, name: T}]\n"
    "courses: [{id: c-1, name: C}]\nteams: [{id: t, name: T}]\n"
    "years:\n  2026: {target: 1, currencies: {USD: 7.1}}\n";

std::string digits_within(std::int64_t least, std::int64_t most) {
  return std::to_string(*rc::gen::inRange<std::int64_t>(least, most + 1));
}

std::string random_amount() {
  std::string text = digits_within(0, 99'999);
  if (*rc::gen::arbitrary<bool>()) text += "." + digits_within(10, 99);
  return text + *rc::gen::element<std::string>("", "", "万", " USD");
}

std::string random_quantity(const Key& key) {
  return digits_within(0, 99) +
         (key.of.empty() ? *rc::gen::element<std::string>("", ".5", ".125") : "");
}

std::string random_integer(std::string_view of) {
  const auto dash = of.find('-', 1);
  return digits_within(std::stoll(std::string(of.substr(0, dash))),
                       std::stoll(std::string(of.substr(dash + 1))));
}

std::string random_date() {
  const Day day = Day(*parse_date("2026-01-01")) + std::chrono::days(*rc::gen::inRange(0, 365));
  return to_string(Date(day));
}

std::string random_id(const BookIds& ids, std::string_view of) {
  constexpr std::string_view made[] = {"", "deals", "orders", "requests", "tasks"};
  if (std::ranges::find(made, of) == std::end(made))
    return std::string(*rc::gen::elementOf(ids.all(of)));
  return *rc::gen::element<std::string>("d1", "合同-7", "12", "true", "2026-03-02", "a.b_c");
}

/// What may stand for the key in a record.
std::string random_value(const Key& key, const BookIds& ids) {
  switch (key.type) {
    case Type::id: return random_id(ids, "");
    case Type::ref: return random_id(ids, key.of);
    case Type::number:
      return *rc::gen::element<std::string>("SO 4711", "GIA31292/006", "010", "12", "a, b: \"c\"");
    case Type::amount: return random_amount();
    case Type::quantity: return random_quantity(key);
    case Type::integer: return random_integer(key.of);
    case Type::date: return random_date();
    case Type::time: return *rc::gen::element<std::string>("00:00", "09:05", "23:59");
    case Type::choice: return std::string(*rc::gen::elementOf(choices(key.of)));
    default: return *rc::gen::element<std::string>("a, b", "no", "跟进报价", "", "x: \"y\"", "-1");
  }
}

/// The line of a record of any kind, with the keys that it needs and some others.
std::string random_line(const BookIds& ids) {
  const Kind& kind = kinds()[*rc::gen::inRange<std::size_t>(0, kinds().size())];
  using Given = std::pair<std::string_view, std::string>;
  std::vector<Given> given;  // a close needs its deal
  for (const Key* key : written_keys(kind)) {
    const bool lacks_deal =
        key->key == "close" && std::ranges::find(given, "deal", &Given::first) == given.end();
    if (needs(kind, *key) || (!lacks_deal && *rc::gen::arbitrary<bool>()))
      given.emplace_back(key->key,
                         key->key == "kind" ? std::string(kind.name) : random_value(*key, ids));
  }
  if (*rc::gen::arbitrary<bool>())
    given.emplace_back("channel", *rc::gen::element<std::string>("web", "a, b: \"c\"", "010", "-"));
  if (*rc::gen::arbitrary<bool>())
    given.emplace_back("渠道", *rc::gen::element<std::string>("线上", "12"));
  std::vector<Field> fields;
  for (const auto& [key, text] : given) fields.push_back({key, text, {}, {}});
  return record_text(kind, fields);
}

FormBlock forms_of(const std::string& line) {
  const std::string text = "- " + line + "\n";
  auto forms = read_forms({text, 0}, 0, true);
  if (!forms) RC_FAIL("cannot be read: " + line);
  return std::move(*forms);
}

Records records_of(FormBlock&& forms, const BookIds& ids, const std::string& line) {
  const std::optional<Period> any;
  auto block = resolved(std::move(forms), ids, any, {});
  if (!block) RC_FAIL("has an error: " + line);
  Records records;
  records.add(std::move(*block));
  Diagnostics ignored;
  records.settle(ids, false, ignored);
  return records;
}

/// What a form holds but its place in the file, names as texts: by the rows, so that none is left
/// out.
struct Shown {
  const RecordForm& form;
  const FormBlock& block;
  std::vector<std::string> operator()(OfKind) const { return {std::to_string(int(form.kind))}; }
  std::vector<std::string> operator()(OfText) const {
    std::vector<std::string> texts;
    for (std::size_t i = form.texts; i < std::size_t{form.texts} + form.text_count; ++i)
      texts.push_back(std::string(to_string(block.texts[i].key)) + "=" + block.texts[i].text);
    std::ranges::sort(texts);
    return texts;
  }
  std::vector<std::string> operator()(const OfAmount& member) const {
    const AmountForm& amount = form.*member.written;
    return {std::to_string(amount.digits), std::to_string(amount.decimals),
            std::string(amount.currency.begin(), amount.currency.end())};
  }
  std::vector<std::string> operator()(const OfThing& thing) const {
    const Index id = form.*thing.id;
    return {id == absent ? "" : std::string(block.ids[id])};
  }
  std::vector<std::string> operator()(OfName name) const {
    return {form.*name == absent ? "" : std::string(block.names[form.*name])};
  }
  template <class Number>
  std::vector<std::string> operator()(Number RecordValues::*number) const {
    return {std::to_string(form.*number)};
  }
};

std::vector<std::vector<std::string>> shown(const RecordForm& form, const FormBlock& block) {
  std::vector<std::vector<std::string>> all = {{std::to_string(form.given)}};
  for (const RecordField& row : record_fields())
    all.push_back(std::visit(Shown{form, block}, row.member));
  std::vector<std::string> own;
  for (Index at = form.own; at != absent; at = block.own[at].next)
    own.push_back(std::string(block.names[block.own[at].axis]) + "=" +
                  std::string(block.names[block.own[at].value]));
  std::ranges::sort(own);
  all.push_back(std::move(own));
  return all;
}

}  // namespace

TEST_CASE("a form's line is read to the same form") {
  const Book book = book_from(book_text);
  const BookIds ids(book);
  CHECK(rc::check("of every kind", [&] {
    const FormBlock forms = forms_of(random_line(ids));
    const std::string line = record_line(forms.forms.front(), forms);
    const FormBlock again = forms_of(line);
    RC_ASSERT(shown(again.forms.front(), again) == shown(forms.forms.front(), forms));
    RC_ASSERT(record_line(again.forms.front(), again) == line);
  }));
}

TEST_CASE("a record's line is read to the same record") {
  const Book book = book_from(book_text);
  const BookIds ids(book);
  CHECK(rc::check("of every kind", [&] {
    const std::string typed = random_line(ids);
    const Records records = records_of(forms_of(typed), ids, typed);
    RC_PRE(!records.in_time().empty());
    FormBlock back;
    const RecordForm form = form_of(*records.in_time().front(), records, ids, back);
    const std::string line = record_line(form, back);
    const Records again = records_of(forms_of(line), ids, line);
    RC_ASSERT(again.in_time().size() == 1U);
    FormBlock once_more;
    const RecordForm other = form_of(*again.in_time().front(), again, ids, once_more);
    RC_ASSERT(shown(other, once_more) == shown(form, back));
    RC_ASSERT(again.in_time().front()->amount == records.in_time().front()->amount);
    RC_ASSERT(again.in_time().front()->cost == records.in_time().front()->cost);
  }));
}

}  // namespace plan
