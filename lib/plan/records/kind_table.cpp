// SPDX-License-Identifier: MIT
// The rows of THE kind table (kinds.hpp).
#include <algorithm>
#include <array>
#include <iterator>

#include "plan/base/word_table.hpp"
#include "plan/records/kinds.hpp"

namespace plan {
namespace {

using K = RecordKind;
using T = Type;
using N = Need;
using R = Range;

constexpr Key row(std::string_view key, Type type, std::string_view of, Need need, Range range,
                  std::string_view help) {
  return {"activities", key, type, of, Form::one, need, range, "", help, {}};
}

// clang-format off
constexpr Key lead_keys[] = {
    row("amount", T::amount, "foreign", N::optional, R::not_negative, "what the deal is expected to bring"),
    row("close", T::date, "", N::optional, R::any, "when it is expected to close"),
    row("stage", T::ref, "stages", N::optional, R::any, "the stage at which it begins"),
    row("source", T::text, "", N::optional, R::any, "where it came from"),
};
constexpr Key handover_keys[] = {
    row("by", T::text, "", N::optional, R::any, "who decided it"),
};
constexpr Key contact_keys[] = {
    row("minutes", T::integer, "0-1440", N::optional, R::any, "how long it took"),
    row("close", T::date, "", N::optional, R::any, "when the deal is expected to close now"),
};
constexpr Key quote_keys[] = {
    row("amount", T::amount, "foreign", N::optional, R::not_negative, "the amount offered"),
    row("close", T::date, "", N::optional, R::any, "when the deal is expected to close now"),
};
constexpr Key stage_keys[] = {
    row("stage", T::ref, "stages", N::required, R::any, "the stage that the deal is at now"),
    row("close", T::date, "", N::optional, R::any, "when the deal is expected to close now"),
};
constexpr Key order_keys[] = {
    row("amount", T::amount, "foreign", N::required, R::not_negative, "what was sold, as money"),
    row("cost", T::amount, "foreign", N::optional, R::not_negative, "what it cost; none: the product's cost times the quantity"),
    row("quantity", T::quantity, "", N::optional, R::not_negative, "how many units"),
    row("order", T::number, "", N::optional, R::any, "the order's number; lines of one order share it"),
};
constexpr Key return_keys[] = {
    row("amount", T::amount, "foreign", N::required, R::not_negative, "what is taken back, as money"),
    row("cost", T::amount, "foreign", N::optional, R::not_negative, "the cost taken back; none: the product's cost times the quantity"),
    row("quantity", T::quantity, "", N::optional, R::not_negative, "how many units are taken back"),
    row("order", T::number, "", N::optional, R::any, "the return's own number; lines of one return share it"),
    row("of", T::number, "orders", N::optional, R::any, "the number of the order that is returned"),
};
constexpr Key cancel_keys[] = {
    row("of", T::number, "orders", N::required, R::any, "the number of the order that is cancelled"),
    row("reason", T::text, "", N::optional, R::any, "why it came to nothing"),
};
constexpr Key lost_keys[] = {
    row("reason", T::text, "", N::optional, R::any, "why it was lost"),
    row("competitor", T::text, "", N::optional, R::any, "to whom"),
    row("amount", T::amount, "foreign", N::optional, R::not_negative, "the amount lost; none: the last known of the deal"),
};
constexpr Key payment_keys[] = {
    row("amount", T::amount, "foreign", N::required, R::any, "money received; negative: paid back"),
};
constexpr Key expense_keys[] = {
    row("category", T::ref, "categories", N::optional, R::any, "the kind of expense"),
    row("amount", T::amount, "foreign", N::required, R::any, "money spent; negative: a refund, which needs a note"),
};
constexpr Key reason_keys[] = {
    row("reason", T::text, "", N::optional, R::any, "what brought it about"),
};
constexpr Key request_keys[] = {
    row("request", T::id, "", N::required, R::any, "the request's id, by which it is answered"),
};
constexpr Key response_keys[] = {
    row("request", T::ref, "requests", N::required, R::any, "the request that is answered"),
};
constexpr Key report_keys[] = {
    row("report", T::choice, "daily|weekly|monthly", N::required, R::any, "for what time"),
    row("type", T::choice, "plan|summary", N::required, R::any, "a plan of what comes or a summary of what was"),
    row("text", T::text, "", N::optional, R::any, "what it says"),
};
constexpr Key task_keys[] = {
    row("task", T::id, "", N::required, R::any, "the task's id, by which it is reported done"),
    row("due", T::date, "", N::optional, R::any, "by when"),
    row("what", T::text, "", N::optional, R::any, "what is to be done"),
    row("by", T::text, "", N::optional, R::any, "who gave it"),
    row("parent", T::ref, "tasks", N::optional, R::any, "the task that it comes from"),
};
constexpr Key task_done_keys[] = {
    row("task", T::ref, "tasks", N::required, R::any, "the task that is done"),
    row("what", T::text, "", N::optional, R::any, "what came of it"),
    row("by", T::text, "", N::optional, R::any, "who says so"),
};
constexpr Key training_keys[] = {
    row("course", T::ref, "courses", N::optional, R::any, "the course of the training plan"),
    row("hours", T::quantity, "", N::optional, R::not_negative, "how long it took"),
    row("score", T::quantity, "0-100", N::optional, R::any, "the result, 0 to 100"),
};
constexpr Key talk_keys[] = {
    row("mood", T::integer, "1-5", N::optional, R::any, "how the person is, from 1 (low) to 5 (high)"),
    row("by", T::text, "", N::optional, R::any, "who talked with the person"),
};
constexpr Key rating_keys[] = {
    row("item", T::text, "", N::required, R::any, "what is rated, as the scorecard names it"),
    row("score", T::quantity, "0-100", N::required, R::any, "the rating, 0 to 100"),
    row("by", T::text, "", N::optional, R::any, "who rated"),
};
constexpr Key meeting_keys[] = {
    row("what", T::text, "", N::optional, R::any, "what it was about"),
    row("text", T::text, "", N::optional, R::any, "what was said and agreed"),
};
constexpr Key contract_keys[] = {
    row("amount", T::amount, "foreign", N::optional, R::not_negative, "what it is worth"),
    row("until", T::date, "", N::optional, R::any, "its last day"),
};
constexpr Key conduct_keys[] = {
    row("points", T::integer, "-1000-1000", N::required, R::any, "points given; negative: taken off"),
    row("reason", T::text, "", N::optional, R::any, "what for"),
};
constexpr Key feedback_keys[] = {
    row("topic", T::choice, "difficulty|product|competitor|market|lesson", N::required, R::any, "what it is about"),
    row("text", T::text, "", N::optional, R::any, "what it says"),
};

constexpr Kind table[] = {
    {K::lead, "lead", "a deal is opened", lead_keys, "deal"},
    {K::handover, "handover", "a deal passes to the rep from this day on", handover_keys, "deal"},
    {K::call, "call", "a call to a customer", contact_keys, "customer"},
    {K::visit, "visit", "a visit to a customer", contact_keys, "customer"},
    {K::demo, "demo", "a product shown to a customer", contact_keys, "customer"},
    {K::message, "message", "a mail or message to a customer", contact_keys, "customer"},
    {K::quote, "quote", "a price offered", quote_keys, "deal"},
    {K::stage, "stage", "a deal moves to another stage", stage_keys, "deal"},
    {K::order, "order", "a sale; the first one of a deal wins it", order_keys, ""},
    {K::return_, "return", "a sale taken back, on its own day", return_keys, ""},
    {K::cancel, "cancel", "an order came to nothing: from this day on reports don't count it", cancel_keys, ""},
    {K::lost, "lost", "a deal is lost", lost_keys, "deal"},
    {K::payment, "payment", "money received from a customer", payment_keys, ""},
    {K::expense, "expense", "money spent", expense_keys, ""},
    {K::customer_new, "customer-new", "a customer is developed", reason_keys, "customer"},
    {K::customer_lost, "customer-lost", "a customer is lost", reason_keys, "customer"},
    {K::request, "request", "a customer asks for something", request_keys, ""},
    {K::response, "response", "a customer's request is answered", response_keys, ""},
    {K::report, "report", "a plan or summary that the rep hands in", report_keys, ""},
    {K::task, "task", "work given to the rep", task_keys, ""},
    {K::task_done, "task-done", "work reported done", task_done_keys, ""},
    {K::training, "training", "a training that the rep took", training_keys, ""},
    {K::talk, "talk", "a talk between two, and how the person is", talk_keys, "", true},
    {K::rating, "rating", "the manager's rating of a skill or a report", rating_keys, "", true},
    {K::meeting, "meeting", "notes of a meeting", meeting_keys, ""},
    {K::contract, "contract", "a contract is signed", contract_keys, ""},
    {K::conduct, "conduct", "discipline: points given or taken off", conduct_keys, "", true},
    {K::feedback, "feedback", "what the rep hands up to the manager", feedback_keys, ""},
};
// clang-format on

constexpr bool stands_in_order() {
  for (std::size_t i = 0; i < std::size(table); ++i)
    if (table[i].kind != (i < static_cast<std::size_t>(K::plain) ? static_cast<K>(i) : K::plain))
      return false;
  return std::size(table) >= static_cast<std::size_t>(K::plain);
}
static_assert(stands_in_order(), "rows of the kind table stand in the order of RecordKind");
static_assert(std::size(table) <= 32, "a set of kinds has a bit for each (facts/replay.hpp)");

constexpr auto names_of_kinds = [] {
  std::array<std::string_view, std::size(table)> made;
  for (std::size_t i = 0; i < made.size(); ++i) made[i] = table[i].name;
  return made;
}();

/// "lead|call|...": every kind by its name, for the key `kind` itself.
constexpr auto joined_names = [] {
  constexpr auto length = [] {
    std::size_t sum = 0;
    for (const Kind& kind : table) sum += kind.name.size() + 1;
    return sum - 1;
  }();
  std::array<char, length> names{};
  std::size_t end = 0;
  for (const Kind& kind : table) {
    if (end > 0) names[end++] = '|';
    for (const char letter : kind.name) names[end++] = letter;
  }
  return names;
}();
constexpr std::string_view kind_names(joined_names.data(), joined_names.size());

// clang-format off
constexpr Key shared[] = {
    row("date", T::date, "", N::required, R::any, "the day on which it happened"),
    row("rep", T::ref, "reps", N::required, R::any, "who did it"),
    row("kind", T::choice, kind_names, N::required, R::any, "what kind of record it is"),
    row("id", T::id, "", N::optional, R::any, "the record's id, unique in the book"),
    row("customer", T::ref, "customers", N::optional, R::any, "the customer"),
    row("deal", T::ref, "deals", N::optional, R::any, "the deal; a lead opens it"),
    row("product", T::ref, "products", N::optional, R::any, "the product"),
    row("region", T::ref, "regions", N::optional, R::any, "where it was; none: that of its deal's lead, else the customer's"),
    row("time", T::time, "", N::optional, R::any, "the time of day, where the order within a day matters"),
    row("note", T::text, "", N::optional, R::any, "anything else; quote a note that holds a comma"),
};
// clang-format on

}  // namespace

std::span<const Kind> kinds() {
  return table;
}

const Kind* find_kind(std::string_view name) {
  static constexpr WordTable words(names_of_kinds);
  const std::size_t number = words.find(name);
  return number == words.none ? nullptr : &table[number];
}

std::span<const Key> record_keys() {
  return shared;
}

const Key* find_key(const Kind& kind, std::string_view key) {
  const Key* own = find_key(kind.keys, key);
  return own ? own : find_key(record_keys(), key);
}

bool needs(const Kind& kind, const Key& key) {
  return key.need != Need::optional || kind.needs == key.key;
}

}  // namespace plan
