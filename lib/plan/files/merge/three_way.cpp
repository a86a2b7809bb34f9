// SPDX-License-Identifier: MIT
#include "plan/files/merge/three_way.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "plan/files/durable/log_form.hpp"

namespace plan {
namespace {

/// The lines of a list that is `from` deep as they stand in one that is `to` deep.
std::string moved(std::string_view lines, std::size_t from, std::size_t to) {
  if (from == to) return std::string(lines);
  std::string made;
  while (!lines.empty()) {
    std::string_view line = lines.substr(0, lines.find('\n') + 1);
    lines.remove_prefix(line.size());
    line.remove_prefix(std::min({from, line.find_first_not_of(' '), line.size() - 1}));
    if (line.size() > 1) made.append(to, ' ');
    made += line;
  }
  return made;
}

/// An item as each of the three has it; null where one lacks it.
struct Versions {
  const MergeItem* base = nullptr;
  const MergeItem* ours = nullptr;
  const MergeItem* theirs = nullptr;
  bool doubtful = false;  // the base has it twice: it was in conflict there
  bool placed = false;    // stands where ours has it
};

enum class Taken { none, ours, theirs, both };  // both: in conflict

/// What the result holds of an item.
struct Piece {
  const Versions* of = nullptr;
  Taken taken = Taken::none;
  bool is_ours_alone = false;  // ours has added it
};

class ThreeWay {
 public:
  ThreeWay(const MergeSide& base, const MergeSide& ours, const MergeSide& theirs)
      : base_(base), ours_(ours), theirs_(theirs) {
    enter(base, &Versions::base);
    enter(ours, &Versions::ours);
    enter(theirs, &Versions::theirs);
  }

  MergedFile made() {
    for (const MergeItem& item : ours_.items) {
      Versions& all = versions_.at(item.key);
      all.placed = true;
      places_[item.key] = pieces_.size();
      pieces_.push_back({&all, decide(all), !all.base && !all.theirs});
    }
    above_.resize(pieces_.size() + 1);
    below_.resize(pieces_.size() + 1);
    place_theirs();
    write();
    return std::move(file_);
  }

 private:
  void enter(const MergeSide& side, const MergeItem* Versions::*as) {
    for (const MergeItem& item : side.items) {
      Versions& all = versions_[item.key];
      all.doubtful = all.doubtful || all.*as;
      all.*as = &item;
    }
  }

  /// Whether a side still says of the item what the base said.
  static bool is_left(const MergeItem* side, const Versions& all) {
    return all.base && !all.doubtful && side->content == all.base->content;
  }

  Taken decide(const Versions& all) const {
    if (!all.ours && !all.theirs) return Taken::none;
    if (!all.theirs) return of_one(all.ours, all, Taken::ours);
    if (!all.ours) return of_one(all.theirs, all, Taken::theirs);
    if (all.ours->content == all.theirs->content) return of_layout(all);
    if (is_left(all.ours, all)) return Taken::theirs;
    return is_left(all.theirs, all) ? Taken::ours : Taken::both;
  }

  /// Of what one side has and the other has not.
  static Taken of_one(const MergeItem* side, const Versions& all, Taken taken) {
    if (!all.base) return taken;
    return is_left(side, all) ? Taken::none : Taken::both;
  }

  /// Both say the same: who has laid it out anew, or has put a comment behind it, is followed.
  Taken of_layout(const Versions& all) const {
    const bool ours_is_old = all.base && moved(all.ours->lines, ours_.indent, 0) ==
                                             moved(all.base->lines, base_.indent, 0);
    return ours_is_old ? Taken::theirs : Taken::ours;
  }

  /// What only theirs has, behind what it follows there.
  void place_theirs() {
    std::vector<Piece> first;  // those that follow nothing
    std::size_t slot = pieces_.size();
    for (const MergeItem& item : theirs_.items) {
      const Versions& all = versions_.at(item.key);
      if (all.placed) {
        slot = places_.at(item.key);
        above_[slot].swap(first);
        first.clear();
        while (slot + 1 < pieces_.size() && pieces_[slot + 1].is_ours_alone) ++slot;
        continue;
      }
      (slot == pieces_.size() ? first : below_[slot]).push_back({&all, decide(all), false});
    }
    below_.back() = std::move(first);
  }

  void write() {
    if (ours_.marked) file_.bytes = "\xEF\xBB\xBF";
    const std::string head = head_of();
    add(head, 0, 0);
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      for (const Piece& piece : above_[i]) write(piece);
      write(pieces_[i]);
      for (const Piece& piece : below_[i]) write(piece);
    }
    for (const Piece& piece : below_.back()) write(piece);
    blanks_ = ours_.blanks;
    add_blanks();
  }

  bool has_records() const { return std::ranges::any_of(theirs_.items, &MergeItem::is_record); }

  /// Theirs where ours is as it was; where both have changed it, ours with their further comments.
  std::string head_of() const {
    if (ours_.head.empty() && theirs_.head.empty())
      return has_records() ? std::string(log_head) + "\n" : std::string();
    if (theirs_.head.empty() || theirs_.head == base_.head || theirs_.head == ours_.head)
      return ours_.head.empty() ? theirs_.head : ours_.head;
    if (ours_.head.empty() || ours_.head == base_.head) return theirs_.head;
    const auto holds = [](const std::string& head, std::string_view line) {
      return ("\n" + head).find("\n" + std::string(line)) != std::string::npos;
    };
    std::string further;
    for (std::string_view rest = theirs_.head; !rest.empty();) {
      const std::string_view line = rest.substr(0, rest.find('\n') + 1);
      rest.remove_prefix(line.size());
      if (line.starts_with('#') && !holds(ours_.head, line) && !holds(base_.head, line))
        further += line;
    }
    return further + ours_.head;
  }

  /// The comments that a side has put to a record, and the version that is taken lacks.
  static std::vector<std::string> further_comments(const MergeItem* side, const Versions& all,
                                                   const MergeItem* taken) {
    std::vector<std::string> further;
    if (!side) return further;
    const auto has = [](const MergeItem* item, const std::string& comment) {
      return item && std::ranges::find(item->comments, comment) != item->comments.end();
    };
    for (const std::string& comment : side->comments)
      if (!has(all.base, comment) && !has(taken, comment)) further.push_back(comment);
    return further;
  }

  void add(std::string_view lines, std::size_t from, std::size_t to) {
    add_blanks();
    const std::string text = moved(lines, from, to);
    for (const char c : text)
      if (c == '\n')
        file_.bytes += ours_.newline;
      else
        file_.bytes += c;
  }

  void add_blanks() {
    for (; blanks_ > 0; --blanks_) file_.bytes += ours_.newline;
  }

  /// Blank lines above an item that goes stand above the next one.
  void keep_blanks(const Versions& all) {
    const std::size_t count =
        all.ours ? all.ours->blanks : std::min<std::size_t>(all.theirs->blanks, 1);
    blanks_ = std::max(blanks_, count);
  }

  void write(const Piece& piece) {
    const Versions& all = *piece.of;
    const bool takes_ours = piece.taken == Taken::ours || piece.taken == Taken::both;
    const MergeItem* taken = piece.taken == Taken::none ? nullptr
                             : takes_ours               ? all.ours
                                                        : all.theirs;
    keep_blanks(all);
    if (piece.taken != Taken::both)
      for (const MergeItem* side : {all.ours, all.theirs})
        if (side != taken)
          for (const std::string& comment : further_comments(side, all, taken))
            add(comment + "\n", 0, ours_.indent);
    if (piece.taken == Taken::both)
      write_conflict(all);
    else if (taken)
      write_item(*taken, takes_ours);
    if (taken && taken->is_record && piece.taken != Taken::both) ++file_.records;
  }

  void write_item(const MergeItem& item, bool from_ours) {
    if (from_ours)
      add(item.lines, 0, 0);
    else if (item.is_record)
      add(item.lines, theirs_.indent, ours_.indent);
    else
      add(item.content + "\n", 0, ours_.indent);
  }

  void write_conflict(const Versions& all) {
    file_.in_conflict.push_back((all.ours ? all.ours : all.theirs)->key.substr(3));
    add("<<<<<<< ours\n", 0, 0);
    if (all.ours) write_item(*all.ours, true);
    add("=======\n", 0, 0);
    if (all.theirs) write_item(*all.theirs, false);
    add(">>>>>>> theirs\n", 0, 0);
  }

  const MergeSide& base_;
  const MergeSide& ours_;
  const MergeSide& theirs_;
  std::unordered_map<std::string, Versions> versions_{};
  std::unordered_map<std::string, std::size_t> places_{};  // of pieces, by key
  std::vector<Piece> pieces_{};                            // what ours has
  std::vector<std::vector<Piece>> above_{}, below_{};      // theirs, by the piece
  std::size_t blanks_ = 0;                                 // to stand above what is written next
  MergedFile file_{};
};

}  // namespace

MergedFile merged(MergeSide base, MergeSide ours, MergeSide theirs) {
  rename_doubled(base, ours, theirs);
  return ThreeWay(base, ours, theirs).made();
}

}  // namespace plan
