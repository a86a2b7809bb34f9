// SPDX-License-Identifier: MIT
#include "plan/facts/receivables.hpp"

#include <algorithm>

namespace plan {

/// What is left over stands for itself, so that all items of an account are owed or all are paid
/// ahead.
void Receivables::settle(Account& account, const Record& record, std::int64_t amount) {
  for (; amount != 0 && account.first < account.items.size(); ++account.first) {
    std::int64_t& left = account.items[account.first].left;
    if (left != 0 && (left > 0) == (amount > 0)) break;
    const std::int64_t met = std::min(std::abs(left), std::abs(amount));
    left += left > 0 ? -met : met;
    amount += amount > 0 ? -met : met;
    if (left != 0) break;
  }
  if (amount != 0) account.items.push_back({&record, amount});
}

/// The part of a return that the order it names does not owe any more.
std::int64_t Receivables::take_back(Account& account, const Record& record) {
  std::int64_t back = record.amount;
  for (std::size_t i = account.first; back != 0 && i < account.items.size(); ++i) {
    Item& item = account.items[i];
    if (item.left <= 0 || item.record->order != record.order) continue;
    const std::int64_t met = std::min(item.left, back);
    item.left -= met;
    back -= met;
  }
  return back;
}

void Receivables::open(const Record& record, Index customer, std::int64_t left) {
  if (left != 0) accounts_[place_of_account(customer)].items.push_back({&record, left});
}

void Receivables::take(const Record& record, Index customer) {
  Account& account = accounts_[place_of_account(customer)];
  switch (record.kind) {
    case RecordKind::order: return settle(account, record, record.amount);
    case RecordKind::payment: return settle(account, record, -record.amount);
    case RecordKind::return_:
      return settle(account, record,
                    record.order == absent ? -record.amount : -take_back(account, record));
    default: return;
  }
}

}  // namespace plan
