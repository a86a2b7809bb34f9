// SPDX-License-Identifier: MIT
#include "plan/book/history.hpp"

#include <doctest/doctest.h>

#include "book_from.hpp"

namespace plan {

TEST_CASE("a month's company figures come from lines without a view, else from the first view") {
  const Book book = book_from(R"(format: 1
book: {currency: CNY}
reps: [{id: a}]
history:
  - {view: x, period: 2025-01}
  - {view: y, period: 2025-01..2025-02}
  - {period: 2025-01, rep: a}
)");
  const CompanyHistory company(book);
  const Month january{2025 * 12};
  const auto told = [&](Month month) {
    std::string lines;
    for (const HistoryLine& line : book.history) lines += company.tells(line, month) ? '1' : '0';
    return lines;
  };
  CHECK(told(january) == "001");
  CHECK(told(january + 1) == "010");
  CHECK_FALSE(company.knows(january + 2));
  CHECK(months_of(book.history[1]) == std::vector<Month>{january, january + 1});
}

}  // namespace plan
