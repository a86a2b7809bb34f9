// SPDX-License-Identifier: MIT
#include "plan/base/masked_finding.hpp"

#include "plan/base/personal_parts.hpp"

namespace plan {
namespace {

Said without_persons(const Said& said) {
  return said.empty() ? Said() : as_it_is(masked(said.worded()));
}

}  // namespace

std::string render_masked(const Diagnostic& diagnostic, const Sources& sources, bool colour) {
  Diagnostic shown = diagnostic;
  shown.text = without_persons(diagnostic.text);
  shown.hint = without_persons(diagnostic.hint);
  Sources named;  // files of these names that hold no line to be quoted
  for (Place* place : {&shown.place, &shown.other})
    if (*place) place->file = named.add(sources[place->file].path, {});
  return render(shown, named, colour);
}

}  // namespace plan
