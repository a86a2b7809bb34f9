// SPDX-License-Identifier: MIT
#include "plan/book/history.hpp"

namespace plan {

std::vector<Month> months_of(const HistoryLine& line) {
  std::vector<Month> months;
  if (!line.period) return months;
  const Month last = month_of(line.period->span.last);
  for (Month month = month_of(line.period->span.first); month <= last; month = month + 1)
    months.push_back(month);
  return months;
}

CompanyHistory::CompanyHistory(const Book& book) {
  for (const HistoryLine& line : book.history)
    for (const Month month : months_of(line)) {
      const auto [view, fresh] = views_.try_emplace(month, *line.view);
      if (!line.view) view->second = {};
    }
}

bool CompanyHistory::tells(const HistoryLine& line, Month month) const {
  const auto view = views_.find(month);
  return view != views_.end() && view->second == *line.view;
}

}  // namespace plan
