// SPDX-License-Identifier: MIT
#include "pictures.hpp"

#include <fmt/format.h>

namespace plan::made_up {
namespace {

using Cells = std::vector<Cell>;

Cell yuan_of(std::int64_t amount) {
  return Money::minor(amount * 100);
}
Cell percent(std::int64_t tenths) {
  return Rate(tenths, 1000);
}
Cell none() {
  return NotAvailable{"no deals"};
}

Table part(std::string name, Chart::Kind kind, std::vector<Column> columns,
           std::vector<Cells> rows) {
  Table table{name, "Part " + name, std::move(columns), {}};
  Chart chart{kind, "Picture of " + name, table.columns[0].key, {}};
  for (std::size_t i = 1; i < table.columns.size(); ++i)
    chart.series.push_back(table.columns[i].key);
  for (Cells& cells : rows) table.rows.push_back({std::move(cells)});
  table.charts = {chart};
  return table;
}

Table columns() {
  std::vector<Cells> rows;
  for (int month = 1; month <= 12; ++month) {
    const bool over = month == 12;  // not yet known
    rows.push_back({fmt::format("2026-{:02}", month),
                    over ? none() : yuan_of(month == 2 ? -300'000 : 1'000'000 + month * 180'000),
                    yuan_of(1'500'000 + month * 150'000)});
  }
  return part(
      "columns", Chart::Kind::columns,
      {{"month", "month"}, {"sales", "sales", Unit::money}, {"target", "target", Unit::money}},
      std::move(rows));
}

Table line() {
  std::vector<Cells> rows;
  for (int month = 1; month <= 12; ++month)
    rows.push_back({fmt::format("2026-{:02}", month),
                    month == 5 || month == 6 ? none() : percent(200 + month * 17 % 90),
                    percent(90 + month * 31 % 70)});
  return part("line", Chart::Kind::line,
              {{"month", "month"},
               {"close", "close rate", Unit::rate},
               {"cost", "expense rate", Unit::rate}},
              std::move(rows));
}

Table pareto() {
  std::vector<Cells> rows;
  for (int i = 1; i <= 24; ++i)
    rows.push_back({i == 2 ? std::string("苏州工业园区精密流体控制设备制造有限公司")
                           : fmt::format("客户 {}", i),
                    yuan_of(9'000'000 / (i + 1))});
  return part("pareto", Chart::Kind::pareto,
              {{"customer", "customer"}, {"sales", "sales", Unit::money}}, std::move(rows));
}

Table fan() {
  std::vector<Cells> rows;
  for (int i = 0; i < 8; ++i) {
    const std::int64_t middle = 2'000'000 + i * 120'000;
    rows.push_back({fmt::format("2026-{:02}", i + 5), yuan_of(middle), yuan_of(middle - i * 60'000),
                    yuan_of(middle + i * 60'000), yuan_of(middle - i * 110'000),
                    yuan_of(middle + i * 110'000)});
  }
  return part("fan", Chart::Kind::fan,
              {{"month", "month"},
               {"middle", "expected", Unit::money},
               {"l80", "low 80%", Unit::money},
               {"h80", "high 80%", Unit::money},
               {"l95", "low 95%", Unit::money},
               {"h95", "high 95%", Unit::money}},
              std::move(rows));
}

}  // namespace

Document pictures() {
  const std::vector<Column> rates{
      {"rep", "rep"}, {"done", "attainment", Unit::rate}, {"pace", "pace", Unit::rate}};
  const std::vector<Column> amounts{{"step", "step"}, {"sales", "sales", Unit::money}};
  return {
      "pictures",
      "All pictures",
      {},
      {columns(),
       part("bullets", Chart::Kind::bullets, rates,
            {{std::string("张伟"), percent(925), percent(890)},
             {std::string("欧阳娜娜"), percent(640), percent(890)},
             {std::string("O'Brien"), percent(3120), percent(890)},
             {std::string("李娜"), none(), percent(890)}}),
       part("funnel", Chart::Kind::funnel, {{"stage", "stage"}, {"deals", "deals", Unit::count}},
            {{std::string("线索"), std::int64_t{120}},
             {std::string("报价"), std::int64_t{60}},
             {std::string("谈判"), std::int64_t{31}},
             {std::string("赢单"), std::int64_t{0}}}),
       line(), pareto(),
       part("waterfall", Chart::Kind::waterfall, amounts,
            {{std::string("去年"), yuan_of(1'000'000)},
             {std::string("数量"), yuan_of(250'000)},
             {std::string("价格"), yuan_of(-400'000)},
             {std::string("今年"), yuan_of(850'000)}}),
       fan()},
      {}};
}

}  // namespace plan::made_up
