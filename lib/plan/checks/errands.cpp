// SPDX-License-Identifier: MIT
// Judgements of tasks and requests: those that are their own parents, are done twice, or were due
// before they were given.
#include <map>
#include <set>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/checks/checks.hpp"

namespace plan {
namespace {

using Tasks = std::map<Index, const Record*>;  // by their numbers

Tasks tasks_of(const Records& records) {
  Tasks tasks;
  for (const Record* record : records.in_time())
    if (record->kind == RecordKind::task) tasks.emplace(record->number, record);
  return tasks;
}

/// Whether the task comes from itself, over whatever parents.
bool is_in_circle(const Record& task, const Tasks& tasks) {
  std::set<Index> seen;
  for (Index parent = task.other; parent != absent && seen.insert(parent).second;) {
    if (parent == task.number) return true;
    const auto found = tasks.find(parent);
    parent = found == tasks.end() ? absent : found->second->other;
  }
  return false;
}

}  // namespace

void check_task_circles(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  const Records& records = checked.facts->records;
  const Tasks tasks = tasks_of(records);
  Handful found("task-in-circle", "name the task above it, or take parent out", findings);
  for (const auto& [number, task] : tasks)
    if (is_in_circle(*task, tasks))
      found.add(task->at, said("the task \"{}\" is its own parent", escaped(records.name(number))));
  found.close();
}

void check_done_twice(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  const Records& records = checked.facts->records;
  Handful found("done-twice", "take one of the two out", findings);
  std::map<std::pair<RecordKind, Index>, const Record*> done;
  for (const Record* record : records.in_time()) {
    const bool is_task = record->kind == RecordKind::task_done;
    if ((!is_task && record->kind != RecordKind::response) || record->number == absent) continue;
    const auto [first, fresh] = done.emplace(std::pair(record->kind, record->number), record);
    if (fresh) continue;
    const std::string name = escaped(records.name(record->number));
    found.add(record->at,
              is_task ? said("the task \"{}\" is done already; the first day counts", name)
                      : said("the request \"{}\" is answered already; the first day counts", name),
              first->second->at);
  }
  found.close();
}

void check_due_days(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("due-before-given", "mend date or due", findings);
  for (const Record* record : checked.facts->records.in_time())
    if (record->kind == RecordKind::task && record->until_number != 0 &&
        record->until() < record->day())
      found.add(record->at, said("this task of {} was due on {}, before it was given",
                                 rep_of(checked.book, *record), to_string(Date(record->until()))));
  found.close();
}

}  // namespace plan
