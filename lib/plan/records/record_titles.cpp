// SPDX-License-Identifier: MIT
#include "plan/records/record_titles.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "plan/base/titled.hpp"
#include "plan/book/read/scalars.hpp"

namespace plan {
namespace {

/// Words whose meaning here is not that of reports, or that have none of their own.
constexpr Titled own_titles[] = {
    {"by", "by whom"},
    {"close", "expected close"},
    {"daily", "daily report"},
    {"difficulty", "a difficulty"},
    {"hours", "hours taken"},
    {"item", "rated item"},
    {"lesson", "a lesson"},
    {"market", "market matters"},
    {"minutes", "minutes taken"},
    {"monthly", "monthly report"},
    {"mood", "mood"},
    {"of", "original order"},
    {"order", "order number"},
    {"parent", "parent task"},
    {"plan", "plan of work"},
    {"points", "points given"},
    {"score", "score given"},
    {"source", "lead source"},
    {"summary", "summary of work"},
    {"type", "type of report"},
    {"until", "valid until"},
    {"weekly", "weekly report"},
};

struct Everyday {
  std::string_view word;
  std::string_view kind;
};
constexpr Everyday everyday[] = {
    {"sale", "order"},       {"sales", "order"},       {"sold", "order"},
    {"won", "order"},        {"win", "order"},         {"invoice", "order"},
    {"deal", "lead"},        {"opportunity", "lead"},  {"enquiry", "lead"},
    {"inquiry", "lead"},     {"email", "message"},     {"mail", "message"},
    {"chat", "message"},     {"sms", "message"},       {"wechat", "message"},
    {"whatsapp", "message"}, {"phone", "call"},        {"telephone", "call"},
    {"meet", "visit"},       {"appointment", "visit"}, {"presentation", "demo"},
    {"proposal", "quote"},   {"offer", "quote"},       {"refund", "return"},
    {"paid", "payment"},     {"receipt", "payment"},   {"loss", "lost"},
    {"cost", "expense"},     {"todo", "task"},         {"成交", "order"},
    {"销售", "order"},       {"下单", "order"},        {"商机", "lead"},
    {"邮件", "message"},     {"微信", "message"},      {"短信", "message"},
    {"见面", "visit"},       {"上门", "visit"},        {"退款", "return"},
    {"收款", "payment"},     {"丢单", "lost"},
};

std::string_view title_of_word(std::string_view word) {
  const auto found = std::ranges::find(own_titles, word, &Titled::key);
  return found == std::end(own_titles) ? word : found->title;
}

}  // namespace

std::string_view title_of(const Key& key) {
  return title_of_word(key.key);
}

std::string_view title_of(const Key& key, std::string_view choice) {
  return key.key == "kind" ? choice : title_of_word(choice);
}

const Kind* find_kind_titled(std::string_view word) {
  std::vector<Titled> known;
  for (const Kind& kind : kinds()) known.push_back({kind.name, kind.name});
  const auto names = keys_titled(word, known);
  return names.size() == 1 ? find_kind(names.front()) : nullptr;
}

std::string_view everyday_kind(std::string_view word) {
  const auto found = std::ranges::find_if(
      everyday, [&](const Everyday& row) { return is_same_but_case(word, row.word); });
  return found == std::end(everyday) ? std::string_view() : found->kind;
}

const Key* find_key_titled(const Kind* kind, std::string_view word) {
  std::vector<Titled> known;
  for (const Key& key : record_keys()) known.push_back({key.key, title_of(key)});
  if (kind)
    for (const Key& key : kind->keys) known.push_back({key.key, title_of(key)});
  const auto keys = keys_titled(word, known);
  if (keys.size() != 1) return nullptr;
  return kind ? find_key(*kind, keys.front()) : find_key(record_keys(), keys.front());
}

std::string_view choice_titled(const Key& key, std::string_view word) {
  std::vector<Titled> known;
  for (const std::string_view choice : choices(key.of))
    known.push_back({choice, title_of(key, choice)});
  const auto found = keys_titled(word, known);
  return found.size() == 1 ? found.front() : word;
}

}  // namespace plan
