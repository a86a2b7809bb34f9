// SPDX-License-Identifier: MIT
// The judgement of orders that go on after their cancel: cancelled once more, or taken back. Lines
// that come later are another order's, whatever its number.
#include <vector>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/checks/checks.hpp"

namespace plan {

void check_cancels(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("order-after-cancel", "take one of the two out, or mend its date or of", findings);
  const Records& records = checked.facts->records;
  const auto day_of = [](const Record& record) { return to_string(Date(record.day())); };
  std::vector<const Record*> cancels(records.order_count());
  for (const Record* record : records.in_time()) {
    if (record->order == absent) continue;
    const Record*& cancel = cancels[record->order];
    const bool is_cancel = record->kind == RecordKind::cancel;
    if (is_cancel && cancel)
      found.add(record->at,
                said("order \"{}\" is cancelled on {} and was on {}",
                     escaped(records.name(record->other)), day_of(*record), day_of(*cancel)),
                cancel->at);
    else if (is_cancel)
      cancel = record;
    else if (cancel && cancel->day_number < record->day_number)
      found.add(
          record->at,
          said("order \"{}\" was cancelled on {}: what is taken back of it on {} counts nowhere",
               escaped(records.name(cancel->other)), day_of(*cancel), day_of(*record)),
          cancel->at);
  }
  found.close();
}

}  // namespace plan
