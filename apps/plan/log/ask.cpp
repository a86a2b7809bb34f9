// SPDX-License-Identifier: MIT
#include "plan/log/ask.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <set>
#include <stdexcept>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/log/candidates.hpp"
#include "plan/log/judge_given.hpp"
#include "plan/log/line_editor.hpp"
#include "plan/records/record_text.hpp"
#include "plan/terminal/descriptors.hpp"

namespace plan {
namespace {

/// What a key is asked for by: its help without what follows the first semicolon.
std::string question_of(const Key& key) {
  std::string title(tr(key.help));
  for (const std::string_view mark : {";", "；"})
    title.erase(std::min(title.find(mark), title.size()));
  return title;
}

/// The keys as they are asked for: first what the record needs; the customer before the deal, which
/// is one of the customer's.
std::vector<const Key*> in_order(const Kind& kind) {
  std::vector<const Key*> keys = written_keys(kind);
  // clang 14 does not take what the ranges' twin gives back
  std::stable_partition(keys.begin(), keys.end(),
                        [&](const Key* key) { return needs(kind, *key); });
  const auto deal = std::ranges::find(keys, "deal", &Key::key);
  const auto customer = std::ranges::find(keys, "customer", &Key::key);
  if (deal < customer && customer != keys.end() && kind.name != "lead")
    std::rotate(deal, customer, customer + 1);
  return keys;
}

class Dialog {
 public:
  Dialog(GivenRecord& given, Session& session)
      : given_(given),
        session_(session),
        ids_(session.book()),
        dated_(!given.value("date").empty()),
        editor_(STDIN_FILENO, STDOUT_FILENO) {}

  void run() {
    editor_.say(fmt::format("{}\n", tr("Tab completes, Enter alone means none, Ctrl-C stops")));
    given_.add_defaults(session_);
    if (given_.value("kind").empty()) ask(*find_key(record_keys(), "kind"), true);
    const Kind& kind = *find_kind(given_.value("kind"));
    bool wanted = true;  // what the record does not need
    for (const Key* key : in_order(kind)) {
      const bool needed = needs(kind, *key);
      if (is_open(*key) && (needed || wanted) && !ask(*key, needed)) wanted = false;
    }
    for (Diagnostics findings; (findings = judge_given(given_, session_)).has_errors();)
      ask_again(findings, kind);
  }

 private:
  /// Whether the key is to be asked for: the day too, as long as nobody but the clock named it;
  /// what is of a deal where there is one. The time and a region of its own matter too seldom to
  /// ask for.
  bool is_open(const Key& key) const {
    if (key.key == "date") return !dated_;
    if (key.key == "close" && given_.value("deal").empty()) return false;
    if (key.key == "id" || key.key == "time" || key.key == "region") return false;
    return given_.value(key.key).empty();
  }

  std::string prompt_of(const Key& key, bool needed) const {
    const std::string_view now = given_.value(key.key);
    if (!now.empty()) return tr("{} ({}) [{}]: ", question_of(key), key.key, escaped(now));
    return needed ? tr("{} ({}): ", question_of(key), key.key)
                  : tr("{} ({}, or none): ", question_of(key), key.key);
  }

  Around around() const {
    return {given_.value("kind"), given_.value("rep"), given_.value("customer")};
  }

  /// What there is of the customer or the rep to choose from, before it is asked for.
  void tell_made(const Key& key) {
    const bool is_new = key.key == around().kind;  // a task's own number
    if (is_new || (around().rep.empty() && around().customer.empty())) return;
    constexpr std::size_t most = 10;
    const auto list = candidates_of(key, around(), session_);
    std::string rows;
    for (std::size_t i = 0; i < std::min(most, list.size()); ++i)
      rows += fmt::format("  {}  {}\n", escaped(list[i].word), escaped(list[i].name));
    if (list.size() > most) rows += "  ...\n";
    editor_.say(rows);
  }

  /// Until the answer is right. False when no more questions are wanted (Ctrl-D).
  bool ask(const Key& key, bool needed) {
    if (takes_made_name(key)) tell_made(key);
    for (;;) {
      const auto answer = editor_.read(prompt_of(key, needed),
                                       [&] { return candidates_of(key, around(), session_); });
      if (!answer && needed) throw LineEditor::Stopped();
      if (!answer) return false;
      if (answer->empty() && needed && given_.value(key.key).empty()) {
        editor_.say(
            fmt::format("{}\n", tr("{} is needed; Ctrl-C stops, and nothing is logged", key.key)));
        continue;
      }
      if (answer->empty()) return true;
      const std::string before(given_.value(key.key));
      given_.set(key.key, *answer);
      given_.resolve(session_, session_.book());
      Sources sources;
      const Diagnostics findings =
          judge_given_value(given_, key.key, ids_, *session_.read().sources, sources);
      if (!findings.has_errors()) return true;
      show(findings, sources);
      given_.set(key.key, before);
    }
  }

  /// What only the whole record shows to be wrong.
  void ask_again(const Diagnostics& findings, const Kind& kind) {
    const Sources& sources = *session_.read().sources;
    const auto words = static_cast<std::uint32_t>(sources.size() - 1);
    std::set<std::string_view> keys;
    for (const Diagnostic& one : findings.all()) {
      std::string_view key;
      if (one.place.file == words) key = given_.key_at(one.place.line);
      if (one.code == "refund-without-note") key = "note";
      if (find_key(kind, key) && key != "kind") keys.insert(find_key(kind, key)->key);
    }
    if (keys.empty()) throw InputError(session_.read().sources, findings);
    show(findings, sources);
    for (const std::string_view key : keys) given_.set(key, "");
    for (const Key* key : written_keys(kind))
      if (keys.contains(key->key)) ask(*key, needs(kind, *key));
  }

  void show(const Diagnostics& findings, const Sources& sources) const {
    for (const Diagnostic& one : findings.sorted())
      editor_.say(render(one, sources, session_.colour(STDOUT_FILENO)) + "\n");
  }

  GivenRecord& given_;
  Session& session_;
  BookIds ids_;
  bool dated_;
  LineEditor editor_;
};

}  // namespace

bool can_ask_for(const GivenRecord& given, const Session& session) {
  if (!is_terminal(STDIN_FILENO) || !is_terminal(STDOUT_FILENO)) return false;
  GivenRecord whole = given;
  whole.add_defaults(session);
  if (whole.value("kind").empty()) return true;
  const Kind* kind = find_kind(whole.value("kind"));
  return kind && std::ranges::any_of(written_keys(*kind), [&](const Key* key) {
           return needs(*kind, *key) && whole.value(key->key).empty();
         });
}

void ask(GivenRecord& given, Session& session) {
  try {
    Dialog(given, session).run();
  } catch (const LineEditor::Stopped&) {
    throw std::runtime_error(std::string(tr("stopped; nothing is logged")));
  }
}

}  // namespace plan
