// SPDX-License-Identifier: MIT
#include "plan/log/hand_over.hpp"

#include "plan/analysis/pipeline.hpp"
#include "plan/command/usage.hpp"
#include "plan/query/filter.hpp"

namespace plan {
namespace {

std::string rep_named(const std::string& word, std::string_view option, const Book& book) {
  if (word.empty())
    throw UsageError(said("{} is missing: from whom to whom", option),
                     said("write: plan log handover --from REP --to REP"));
  return ids_named(named(book.reps), {word}, said("reps")).front();
}

void need_free(const GivenRecord& words, std::string_view key) {
  if (!words.value(key).empty())
    throw UsageError(said("{} does not go with --from and --to", key), said("leave it out"));
}

/// The deals that the rep has at the end of the day, by name. Errors: InputError where some of the
/// book cannot be read: to hand over the rest would not be to hand over all.
std::vector<std::string> deals_of(Index rep, Index customer, Day day, Session& session) {
  const Records& records = session.records({});
  const Facts facts(session.book(), records, day);
  FactFilter filter;
  filter.admit(Axis::rep, rep, facts.book.reps.size());
  if (customer != absent) filter.admit(Axis::customer, customer, facts.book.customers.size());
  const Standing standing = replay(facts, day, std::span<Listener* const>());
  std::vector<std::string> deals;
  for (const OpenDeal& open : open_deals(facts, standing, filter))
    deals.emplace_back(records.name(open.deal->name));
  return deals;
}

}  // namespace

std::vector<GivenRecord> hand_overs(const Options& options, Session& session) {
  const Book& book = session.book();
  GivenRecord words(options.words);
  words.resolve(session, book);
  if (words.value("kind") != "handover")
    throw UsageError(said("--from and --to are of a handover"),
                     said("write: plan log handover --from REP --to REP"));
  need_free(words, "rep");
  need_free(words, "deal");
  const std::string from = rep_named(options.from, "--from", book);
  const std::string to = rep_named(options.to, "--to", book);
  if (from == to) throw UsageError(said("--from and --to are both {}", to));
  words.set("rep", to);
  words.add_defaults(session);
  words.resolve(session, book);
  const auto day = parse_date(words.value("date"));
  const std::string customer(words.value("customer"));
  std::vector<GivenRecord> given;
  for (const std::string& deal :
       deals_of(place_of(book.reps, from),
                customer.empty() ? absent : place_of(book.customers, customer),
                day ? Day(*day) : session.as_of(), session))
    given.emplace_back(words).set("deal", deal);
  if (given.empty())
    throw UsageError(said("{} has no open deal to hand over", from),
                     said("plan pipeline --rep {} shows what is open", from));
  return given;
}

}  // namespace plan
