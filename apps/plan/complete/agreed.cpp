// SPDX-License-Identifier: MIT
// The words of plan approval, for completion (values.hpp).
#include "plan/approval/acts.hpp"
#include "plan/approval/subject.hpp"
#include "plan/base/tr.hpp"
#include "plan/complete/values.hpp"

namespace plan {

void offer_acts(Answers& answers) {
  for (const ActWord& row : act_words()) answers.offer(row.word, tr(row.help));
}

void offer_agreed(Known& known, Answers& answers) {
  for (const Subject& subject : subjects(known.book()))
    answers.offer(subject.name, title_of(subject, known.book()));
}

}  // namespace plan
