// SPDX-License-Identifier: MIT
#include "plan/report/answering_table.hpp"

#include "plan/base/tr.hpp"
#include "plan/document/table_of.hpp"

namespace plan {

Table answering_table(const std::vector<Answering>& answering, int year, const Labels& names) {
  TableOf<Answering> table("answering", tr("How fast requests are answered, {} so far", year));
  const auto of_answered = [](const Answering& one, Cell cell) {
    return one.answered > 0 ? std::move(cell) : Cell(NotAvailable{text("none is answered")});
  };
  names.add(table, Axis::rep, [](auto& one) { return one.rep; });
  table.all({"requests", text("requests"), Unit::count}, [](auto& one) { return one.requests; });
  table.all({"answered", text("answered"), Unit::count}, [](auto& one) { return one.answered; });
  table.all({"in_time", text("in time"), Unit::count}, [](auto& one) { return one.in_time; });
  table.all({"mean_days", text("working days each"), Unit::factor}, [=](auto& one) {
    return of_answered(one, Rate(one.days, std::max<std::int64_t>(one.answered, 1)));
  });
  table.all({"longest", text("longest"), Unit::count},
            [=](auto& one) { return of_answered(one, one.longest); });
  table.all({"open", text("not answered"), Unit::count}, [](auto& one) { return one.open; });
  return table.of(answering);
}

}  // namespace plan
