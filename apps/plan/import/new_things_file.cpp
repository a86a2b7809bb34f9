// SPDX-License-Identifier: MIT
#include "plan/import/new_things_file.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <vector>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/book/keys.hpp"
#include "plan/files/yaml/plan_text.hpp"

namespace plan {
namespace {

using Form_ = PlanText::Form;

bool is_text(std::string_view section, std::string_view key) {
  const Key* row = find_key(section, key);
  return !row || row->type == Type::text || row->type == Type::id || row->type == Type::ref;
}

PlanText entry_of(std::string_view section, const NewThing& thing) {
  PlanText entry;
  entry.form = Form_::flow_mapping;
  for (const auto& [key, value] : thing.keys)
    entry.entries.push_back(
        {.key = key, .form = is_text(section, key) ? Form_::text : Form_::scalar, .value = value});
  entry.behind = tr("line {}", thing.line);
  return entry;
}

PlanText section_of(const std::string& name,
                    const std::map<std::string, NewThing, std::less<>>& made) {
  PlanText list{.key = name, .form = Form_::list};
  std::vector<const NewThing*> things;
  for (const auto& [id, thing] : made) things.push_back(&thing);
  if (name == "stages") {  // the order of the process, as far as the file tells
    std::ranges::sort(things, {}, &NewThing::line);
    list.above = {std::string(tr("as the file names them: put them in the order of the process"))};
  }
  for (const NewThing* thing : things) list.entries.push_back(entry_of(name, *thing));
  return list;
}

}  // namespace

std::string new_things_text(const NewThings& things, const std::string& from) {
  constexpr std::array sections = {"teams",   "reps",       "stages",   "products",
                                   "regions", "categories", "customers"};
  PlanText root;
  root.form = Form_::mapping;
  for (const char* section : sections) {
    const auto* made = things.of(section);
    if (!made) continue;
    PlanText list = section_of(section, *made);
    if (root.entries.empty()) list.above.insert(list.above.begin(), from);
    root.entries.push_back(std::move(list));
  }
  return write_plan(root);
}

std::vector<MadeThings> counted_things(const NewThings& things) {
  std::vector<MadeThings> made;
  for (const char* section :
       {"teams", "reps", "stages", "customers", "products", "regions", "categories"})
    if (const std::size_t count = things.count(section)) made.push_back({section, count});
  return made;
}

}  // namespace plan
