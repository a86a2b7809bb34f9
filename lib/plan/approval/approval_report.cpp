// SPDX-License-Identifier: MIT
#include "plan/approval/approval_report.hpp"

#include "plan/base/tr.hpp"
#include "plan/document/table_of.hpp"

namespace plan {
namespace {

std::string worded(std::string_view english) {
  return std::string(tr(english));
}

bool has_changes(const SubjectStanding& one) {
  return one.changed || !one.is_there;
}

Table standings_table(const Book& book, const std::vector<SubjectStanding>& standings,
                      bool for_people) {
  TableOf<SubjectStanding> table("approvals", worded("approvals"));
  const auto person = [&, for_people](const std::string& who) {
    return for_people ? name_of_person(book, who) : who;
  };
  const auto last = [](const SubjectStanding& one) { return one.agreement.last; };
  table.all({"subject", worded("subject"), Unit::id},
            [](const SubjectStanding& one) { return one.subject.name; });
  constexpr std::size_t room = 28;
  table.people({.key = "title", .title = worded("content"), .room = room},
               [&](const SubjectStanding& one) {
                 return one.is_there ? title_of(one.subject, book)
                                     : std::string(tr("no longer in the book"));
               });
  table.all({"state", worded("state"), Unit::text}, [=](const SubjectStanding& one) {
    const std::string_view state = state_of(one, for_people);
    return for_people ? worded(state) : std::string(state);
  });
  table.all({"by", worded("done by"), Unit::text}, [=](const SubjectStanding& one) -> Cell {
    return last(one) ? Cell(person(*last(one)->by)) : Cell(Blank());
  });
  table.all({"at", worded("done at"), Unit::text}, [=](const SubjectStanding& one) -> Cell {
    if (!last(one)) return Blank();
    return for_people ? day_of_record(*last(one)) : *last(one)->moment;
  });
  table.all({"approver", worded("to be approved by"), Unit::text},
            [&, person](const SubjectStanding& one) -> Cell {
              const std::string who = approver_of(book, one.subject.name);
              if (one.subject.kind == SubjectKind::period || who.empty()) return Blank();
              return person(who);
            });
  table.all({.key = "comment", .title = worded("comment"), .room = room},
            [=](const SubjectStanding& one) -> Cell {
              return last(one) && last(one)->comment ? Cell(*last(one)->comment) : Cell(Blank());
            });
  return table.of(standings);
}

/// People miss no column that is blank in every row.
void drop_blank_column(Table& table, std::string_view key) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].key != key) continue;
    for (const Row& row : table.rows)
      if (!std::holds_alternative<Blank>(row.cells[i])) return;
    table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(i));
    for (Row& row : table.rows) row.cells.erase(row.cells.begin() + static_cast<std::ptrdiff_t>(i));
    return;
  }
}

Table changes_table(const std::vector<SubjectStanding>& standings) {
  Table table{"changes", worded("changed since"), {}, {}};
  table.columns = {{"subject", worded("subject"), Unit::id}, {"change", worded("change")}};
  table.prose = true;
  for (const SubjectStanding& one : standings) {
    if (!has_changes(one)) continue;
    for (const Prose& change : one.changes) table.rows.push_back({{one.subject.name, change}});
    if (one.changes.empty())
      table.rows.push_back({{one.subject.name, worded(one.is_there ? "what it was is not known here"
                                                                   : "the book has it no more")}});
  }
  return table;
}

}  // namespace

std::string_view state_of(const SubjectStanding& standing, bool for_people) {
  const AgreementState state = standing.agreement.state;
  if (has_changes(standing)) {
    if (state == AgreementState::approved) return "void";
    if (state == AgreementState::submitted)
      return for_people ? "submitted, changed since" : "submitted-changed";
  }
  return for_people ? to_string(state) : key_of(state);
}

std::string day_of_record(const Approval& record) {
  return record.moment->substr(0, 10);
}

std::string name_of_person(const Book& book, const std::string& person) {
  const Rep* rep = book.rep(person);
  return rep ? name_of(*rep) : person;
}

Prose void_told(const SubjectStanding& standing, const Book& book) {
  const Approval& approval = *standing.agreement.approved;
  Prose told =
      prose("{} was changed since {} approved it on {}",
            {standing.subject.name, name_of_person(book, *approval.by), day_of_record(approval)});
  for (std::size_t i = 0; i < standing.changes.size(); ++i)
    told += prose(i == 0 ? ": {}" : "; {}", {standing.changes[i]});
  return told;
}

Document approval_report(const Book& book, const std::vector<SubjectStanding>& standings,
                         bool for_people) {
  Document document{"approval", worded("approvals"), {}, {}, {}};
  document.tables.push_back(standings_table(book, standings, for_people));
  if (for_people)
    for (const std::string_view key : {"by", "at", "approver", "comment"})
      drop_blank_column(document.tables.front(), key);
  Table changes = changes_table(standings);
  if (!for_people || !changes.rows.empty()) document.tables.push_back(std::move(changes));
  return document;
}

}  // namespace plan
