// SPDX-License-Identifier: MIT
#include "plan/approval/chain.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <vector>

#include "plan/approval/acts.hpp"
#include "plan/approval/approval_record.hpp"
#include "plan/base/said.hpp"

namespace plan {
namespace {

constexpr std::size_t nowhere = SIZE_MAX;

/// A record as a link.
struct ChainLink {
  bool sound = true;  // it says what its id says
  std::string digest{};
  std::size_t parent = nowhere;  // the place of the one that it names
  bool is_first = false;         // it names none
  int worth = 0;                 // of the best chain that ends with it
  std::size_t before = nowhere;  // the one before it in that chain
};

/// The largest part of the records that follow each other is the chain; others were put where they
/// don't belong.
class ChainReading {
 public:
  explicit ChainReading(const std::vector<Approval>& records) : records_(records) {
    read();
    follow();
  }

  Diagnostics findings() const {
    Diagnostics found;
    const std::vector<bool> kept = kept_places();
    std::size_t last = nowhere;
    for (std::size_t i = 0; i < links_.size(); ++i) {
      if (!links_[i].sound)
        edited(i, found);
      else if (!kept[i])
        misplaced(i, kept, found);
      else if (!follows(i, last, kept))
        broken(i, last, kept, found);
      if (kept[i] || !links_[i].sound) last = i;
    }
    return found;
  }

 private:
  void read() {
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < records_.size(); ++i) {
      ChainLink& link = links_.emplace_back();
      const Approval& record = records_[i];
      link.sound = *record.id == id_of_form(signed_form(record, bool(record.signature)));
      link.digest = digest_of_record(record);
      link.is_first = !record.previous;
      if (link.sound) places.emplace(link.digest, i);
    }
    for (std::size_t i = 0; i < records_.size(); ++i)
      if (const auto found = places.find(*records_[i].previous); found != places.end())
        links_[i].parent = found->second;
  }

  /// The best chain that ends with each record: behind the one that it names, or with a break
  /// behind the best of all before it. A break has to win two records to be worth it.
  void follow() {
    constexpr int record = 2, gap = 3;
    std::size_t best = nowhere;
    for (std::size_t i = 0; i < links_.size(); ++i) {
      ChainLink& link = links_[i];
      if (!link.sound) continue;
      const bool excused = link.is_first ? best == nowhere : i > 0 && !links_[i - 1].sound;
      link.before = best;
      link.worth = (best == nowhere ? 0 : links_[best].worth) - (excused ? 0 : gap);
      if (const bool linked = link.parent != nowhere && link.parent < i;
          linked && links_[link.parent].worth >= link.worth) {
        link.before = link.parent;
        link.worth = links_[link.parent].worth;
      }
      link.worth += record;
      if (best == nowhere || links_[best].worth <= link.worth) best = i;
    }
    end_ = best;
  }

  std::vector<bool> kept_places() const {
    std::vector<bool> kept(links_.size());
    for (std::size_t i = end_; i != nowhere; i = links_[i].before) kept[i] = true;
    return kept;
  }

  /// Whether the record names the one before it in the chain, or that one is named already for what
  /// is wrong.
  bool follows(std::size_t i, std::size_t last, const std::vector<bool>& kept) const {
    const ChainLink& link = links_[i];
    if (last == nowhere) return link.is_first;
    if (link.parent == last || !links_[last].sound) return true;
    return link.parent != nowhere && !kept[link.parent];
  }

  void edited(std::size_t i, Diagnostics& found) const {
    found.error("approval-edited", records_[i].at,
                said("this record does not say what it said when it was written"),
                said("bring it back from git's history: plan approval alone writes records"));
  }

  /// The other record that follows the one which this, or what leads to it, follows too; nowhere:
  /// there is none.
  std::size_t parted(std::size_t i, const std::vector<bool>& kept) const {
    for (std::size_t steps = 0; steps < links_.size(); ++steps) {
      for (std::size_t other = 0; other < links_.size(); ++other)
        if (other != i && kept[other] && follow_the_same(i, other)) return other;
      if (links_[i].parent == nowhere || kept[links_[i].parent]) return nowhere;
      i = links_[i].parent;
    }
    return nowhere;
  }

  /// Two records behind the same one, or both the first.
  bool follow_the_same(std::size_t one, std::size_t other) const {
    const bool are_first = links_[one].is_first && links_[other].is_first;
    return links_[one].parent == links_[other].parent &&
           (are_first || links_[one].parent != nowhere) && *records_[one].id != *records_[other].id;
  }

  void of_other_branch(std::size_t i, std::size_t other, Diagnostics& found) const {
    found.error("approval-chain", records_[i].at,
                said("this record is of another branch: both added records behind the same one"),
                said("keep one side's file whole and do the other side's acts again: man "
                     "plan-approval"),
                records_[other].at);
  }

  void misplaced(std::size_t i, const std::vector<bool>& kept, Diagnostics& found) const {
    if (const std::size_t other = parted(i, kept); other != nowhere)
      return of_other_branch(i, other, found);
    const std::size_t parent = links_[i].parent;
    found.error(
        "approval-chain", records_[i].at,
        parent != nowhere
            ? said("this record does not stand where it was written")
            : said("this record follows none of the records here: it was put in, or the one "
                   "before it is missing"),
        said("bring the file back from git's history"),
        parent != nowhere ? records_[parent].at : Place());
  }

  void broken(std::size_t i, std::size_t last, const std::vector<bool>& kept,
              Diagnostics& found) const {
    if (const std::size_t other = parted(i, kept); other != nowhere)
      return of_other_branch(i, other, found);
    found.error("approval-chain", records_[i].at,
                last == nowhere
                    ? said("records before this one are missing")
                    : said("this record does not follow the one before it: one was changed or is "
                           "missing"),
                said("bring the file back from git's history"),
                last == nowhere ? Place() : records_[last].at);
  }

  const std::vector<Approval>& records_;
  std::vector<ChainLink> links_;
  std::size_t end_ = nowhere;
};

bool is_whole(const Approval& act) {
  return act.subject && act.action && act.digest && act.by && act.moment;
}

bool needs_signature(const Approval& act, const Book& book) {
  return book.profile.signatures && (*act.action == "approve" || *act.action == "close");
}

/// The acts of each subject that hold by now: an earlier approval has been replaced, whoever may
/// approve today.
std::set<const Approval*> acts_in_force(const Book& book) {
  std::set<const Approval*> all;
  for (const auto& [subject, agreement] : agreements_of(book))
    for (const Approval* act : {agreement.last, agreement.approved})
      if (act) all.insert(act);
  return all;
}

/// Each act in its turn: whether it could be and, of those in force, by whom.
void judge_acts(const Book& book, bool persons, Diagnostics& found) {
  const auto in_force = acts_in_force(book);
  Agreements all;
  for (const Approval& act : book.approvals) {
    if (!is_whole(act)) continue;
    Agreement& before = all[*act.subject];
    const bool judges_person = persons && in_force.contains(&act);
    if (const auto wrong = misstep_of_order(before, act))
      found.error("approval-order", act.action.at, wrong->text, wrong->hint,
                  before.last ? before.last->at : Place());
    else if (const auto who = judges_person ? misstep_of_person(before, act, book) : std::nullopt)
      found.error("approval-person", act.by.at, who->text, who->hint);
    before.take(act);
  }
}

void judge_signatures(const Book& book, const std::set<Place>& told, const SignatureCheck& check,
                      Diagnostics& found) {
  const auto in_force = acts_in_force(book);
  for (const Approval& act : book.approvals) {
    if (!is_whole(act) || told.contains(act.at)) continue;
    if (!act.signature) {
      if (in_force.contains(&act) && needs_signature(act, book))
        found.error("approval-signature", act.at,
                    said("this record is not signed, and book.signatures requires it"),
                    said("approve again with --sign KEY"));
    } else if (check) {
      if (const auto wrong = check(act, signed_form(act, true)))
        found.error("approval-signature", act.signature.at,
                    said("the signature of {} is not good: {}", *act.by, *wrong),
                    said("see plan explain {}", "approval-signature"));
    }
  }
}

}  // namespace

Diagnostics tampering_findings(const Book& book) {
  Diagnostics found = ChainReading(book.approvals).findings();
  if (found.all().empty()) judge_acts(book, false, found);
  return found;
}

Diagnostics chain_findings(const Book& book, const SignatureCheck& check) {
  Diagnostics found = ChainReading(book.approvals).findings();
  std::set<Place> told;
  for (const Diagnostic& one : found.all()) told.insert(one.place);
  if (told.empty()) judge_acts(book, true, found);  // else their order is not what it was
  judge_signatures(book, told, check, found);
  return found;
}

std::string head_of(const Book& book) {
  return book.approvals.empty() ? "" : digest_of_record(book.approvals.back());
}

}  // namespace plan
