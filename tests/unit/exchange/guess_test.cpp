// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <memory>

#include "plan/exchange/guess/date_traits.hpp"
#include "plan/exchange/guess/guessed_map.hpp"
#include "plan/exchange/guess/number_traits.hpp"
#include "plan/exchange/guess/value_words.hpp"

namespace plan {
namespace {

ExportSample sample(const std::string& text, Diagnostics& findings) {
  return sample_of([&](const FileForm& form) {
    auto given = std::make_shared<bool>(false);
    return std::make_unique<CsvSheet>(
        [&text, given]() -> std::string_view {
          if (*given) return {};
          *given = true;
          return text;
        },
        form, 0, findings);
  });
}

/// The map in one line a key, as YAML has it: "records[0].date=Close Date # doubt".
void flatten(const GuessedLine& line, const std::string& at,
             std::map<std::string, std::string>& into) {
  const std::string path = at.empty() || line.key.empty() ? at + line.key : at + "." + line.key;
  if (line.shape == GuessedLine::Shape::word) into[path] = line.value;
  for (std::size_t i = 0; i < line.lines.size(); ++i)
    flatten(line.lines[i], line.lines[i].key.empty() ? path + "[" + std::to_string(i) + "]" : path,
            into);
}

struct Guessed {
  std::string kind;
  std::map<std::string, std::string> lines;
  std::string operator[](const std::string& path) const {
    const auto found = lines.find(path);
    return found == lines.end() ? "(none)" : found->second;
  }
};

Guessed guess(const std::string& text, const std::string& stem = "file") {
  Diagnostics findings;
  const ExportSample read = sample(text, findings);
  const GuessContext context{nullptr, *find_currency("EUR"), stem, 2026};
  const GuessedMap made = guess_map(read, context);
  Guessed guessed{made.kind, {}};
  flatten(made.root, "", guessed.lines);
  return guessed;
}

TEST_CASE("headings are read as words") {
  CHECK(plain_heading("closeDate") == "close date");
  CHECK(plain_heading("Deal - Owner") == "deal owner");
  CHECK(plain_heading("Sales Person (Sales Team)") == "sales person");
  CHECK(plain_heading("预计金额（万元）") == "预计金额");
  CHECK(plain_heading("OrderID") == "order id");
}

TEST_CASE("what values say") {
  CHECK(state_said("Closed Won") == RowState::won);
  CHECK(state_said("Closed Lost to Competition") == RowState::lost);
  CHECK(state_said("未成交") == RowState::lost);
  CHECK(state_said("已成交") == RowState::won);
  CHECK(state_said("Negotiation/Review") == RowState::open);
  CHECK(contact_kind("上门拜访") == "visit");
  CHECK(contact_kind("List Email") == "message");
  CHECK(contact_kind("Birthday") == "");
  CHECK(begins_total("Grand Total"));
  CHECK(begins_total("合计："));
  CHECK_FALSE(begins_total("Totalenergies SE"));
}

TEST_CASE("a value above 12 tells day from month, else it is in doubt") {
  CHECK(dates_of({"13/02/2026", "01/02/2026"})->form == "D/M/YYYY");
  CHECK_FALSE(dates_of({"13/02/2026", "01/02/2026"})->in_doubt);
  CHECK(dates_of({"1/22/26", "1/2/26"})->form == "M/D/YY");
  CHECK(dates_of({"1/2/2026", "3/2/2026"})->in_doubt);
  CHECK(dates_of({"2026-03-01 10:00", "2026-03-02"})->form == "");
  CHECK(dates_of({"2-Mar-26"})->form == "D-MMM-YY");
  CHECK_FALSE(dates_of({"12345678", "1234"}));
  CHECK(are_serials({"46083", "46084.5"}));
}

TEST_CASE("marks of numbers") {
  const Currency own = *find_currency("EUR");
  CHECK(numbers_of({"1.234,50", "12"}, own).marks.decimal == ',');
  CHECK(numbers_of({"1,234.50"}, own).marks.thousands == ",");
  CHECK(numbers_of({"1,234"}, own).in_doubt);
  CHECK_FALSE(numbers_of({"1,234", "1,234,567"}, own).in_doubt);
  CHECK(numbers_of({"$1,234.50", "$2.00"}, own).good == 2);
}

TEST_CASE("deals become lead, order and lost") {
  const Guessed made = guess(
      "opportunity_id,sales_agent,account,deal_stage,engage_date,close_date,close_value\n"
      "A1,Moses,Acme,Won,2016-10-20,2017-03-01,1054\n"
      "A2,Moses,Acme,Lost,2016-10-25,2017-03-11,0\n"
      "A3,Darcel,,Engaging,2016-10-26,,\n"
      "A4,Darcel,Beta,Prospecting,,,\n");
  CHECK(made.kind == "deals");
  CHECK(made["key"] == "opportunity_id");
  CHECK(made["records[0].kind"] == "lead");
  CHECK(made["records[0].date"] == "engage_date");
  CHECK(made["records[0].unless.engage_date"] == "");
  CHECK(made["records[0].amount"] == "(none)");
  CHECK(made["records[1].kind"] == "order");
  CHECK(made["records[1].when.deal_stage"] == "Won");
  CHECK(made["records[1].date"] == "close_date");
  CHECK(made["records[1].amount"] == "close_value");
  CHECK(made["records[1].rep"] == "sales_agent");
  CHECK(made["records[2].kind"] == "lost");
  CHECK(made["records[2].when.deal_stage"] == "Lost");
}

TEST_CASE("a German list of orders, its total at the foot") {
  const Guessed made = guess(
      "Auftragsnr.;Datum;Kunde;Vertreter;Artikel;Menge;Nettobetrag;Bruttobetrag\n"
      "A1;03.02.2026;Müller;Weber;Pumpe;2;2.500,00;2.975,00\n"
      "A1;03.02.2026;Müller;Weber;Dichtung;10;35,00;41,65\n"
      "A2;17.02.2026;Schäfer;Brandt;Pumpe;1;1.250,00;1.487,50\n"
      "Summe;;;;;;3.785,00;4.504,15\n");
  CHECK(made.kind == "orders");
  CHECK(made["file.delimiter"] == ";");
  CHECK(made["file.until"] == "Summe");
  CHECK(made["values.date"] == "D.M.YYYY");
  CHECK(made["values.decimal"] == ",");
  CHECK(made["values.thousands"] == ".");
  CHECK(made["key"] == "{Auftragsnr.}-{Artikel}");
  CHECK(made["records[0].rep"] == "Vertreter");
  CHECK(made["records[0].amount"] == "Nettobetrag");
}

TEST_CASE("a Chinese list below its title, tax in its amounts") {
  const Guessed made = guess(
      "销售发票列表,,,,,,\n期间：2026年3月,,,,,,\n"
      "开票日期,发票号码,客户,业务员,存货名称,含税金额,税率\n"
      "2026-03-03,001,青禾,陆知远,离心泵,\"18,080.00\",13%\n"
      "2026-03-03,001,青禾,陆知远,安装,\"2,120.00\",6%\n"
      "2026-03-18,002,瑞堃,乔安,球阀,-678.00,13%\n合计,,,,,\"19,522.00\",\n");
  CHECK(made.kind == "orders");
  CHECK(made["file.skip-top"] == "2");
  CHECK(made["file.until"] == "合计");
  CHECK(made["records[0].negative"] == "return");
  CHECK(made["records[0].amount.column"] == "含税金额");
  CHECK(made["records[0].amount.tax"] == "税率");
}

TEST_CASE("contacts, expenses, wide tables and lists") {
  const Guessed contacts = guess(
      "拜访日期,拜访人,客户名称,拜访方式,拜访内容\n2026-03-02,张伟,宏远,上门拜访,新品\n2026-03-03,"
      "刘洋,科陆,电话,样品\n");
  CHECK(contacts.kind == "contacts");
  CHECK(contacts["records[0].kind.values.电话"] == "call");
  const Guessed expenses = guess(
      "Employee,Date,Expense Type,Amount\nAnn,2026-01-02,Taxi,12.50\nBob,2026-01-03,Hotel,120\n");
  CHECK(expenses.kind == "expenses");
  CHECK(expenses["records[0].category"] == "Expense Type");
  const Guessed targets =
      guess("Rep,Jan,Feb,Mar\nAnn,1000,2000,3000\nBob,1000,2000,3000\n", "targets-2025");
  CHECK(targets.kind == "wide");
  CHECK(targets["wide.into"] == "pins");
  CHECK(targets["wide.year"] == "2025");
  const Guessed customers = guess("account,sector,country\nAcme,retail,US\nBeta,retail,UK\n");
  CHECK(customers.kind == "things");
  CHECK(customers["create.customers.name"] == "account");
}

TEST_CASE("blanks below an order's first line mean what stands above") {
  const Guessed made = guess(
      "Order No,Order "
      "Date,Customer,Product,Amount\nS1,2026-01-05,Azure,Desk,300\n,,,Chair,280\n,,,Lamp,40\n"
      "S2,2026-01-07,Deco,Desk,150\n");
  CHECK(made["file.fill-down[0]"] == "Order No");
  CHECK(made["key"] == "{Order No}-{Product}");
}

TEST_CASE("what says nothing gives no map") {
  CHECK(guess("a,b\n1,2\n").kind == "");
  Diagnostics findings;
  CHECK(sample("", findings).headings.empty());
}

}  // namespace
TEST_CASE("points with three digits behind them part thousands, in doubt") {
  const Currency own = *find_currency("EUR");
  CHECK(numbers_of({"12.495", "640"}, own).marks.thousands == ".");
  CHECK(numbers_of({"12.495", "640"}, own).in_doubt);
  CHECK(numbers_of({"EUR 1.103"}, own).marks.thousands == ".");
  for (const char* other : {"12.50", "0.495", "1234.495"})
    CHECK_MESSAGE(numbers_of({"12.495", other}, own).marks.decimal == '.', other);
  const Guessed made = guess(
      "Belegnr;Belegdatum;Verkäufer;Kunde;Netto\n"
      "R1;03.11.2026;Weiß;Löwen;12.495\n"
      "R2;13.11.2026;Weiß;Jäger;640\n");
  CHECK(made["values.thousands"] == ".");
  CHECK(made["records[0].amount"] == "Netto");
}

TEST_CASE("an amount is never rounded where its decimals may be thousands") {
  const Guessed made = guess(
      "No,Date,Owner,Account,Unit Price,Net Amount\n"
      "1,2026-03-02,Ann,Acme,12.50,12.495\n"
      "2,2026-03-03,Ann,Beta,1.25,640\n");
  CHECK(made["records[0].amount.times"] == "(none)");
  const Guessed cut = guess(
      "No,Date,Owner,Account,Net Amount\n"
      "1,2026-03-02,Ann,Acme,12.4951\n");
  CHECK(cut["records[0].amount.times"] == "1");
}

TEST_CASE("an unpaid invoice is a sale, and what is taken back twice is not") {
  const std::string head =
      "Belegnr;Belegdatum;Verkäufer;Kunde;Netto;Status\n"
      "R1;03.11.2026;Weiß;Löwen;1.000,00;offen\n"
      "R2;13.11.2026;Weiß;Jäger;500,00;storniert\n"
      "R3;14.11.2026;Weiß;Jäger;2.000,00;bezahlt\n";
  const Guessed alone = guess(head);
  CHECK(alone["unless.Status"] == "storniert");
  const Guessed both = guess(head + "S1;15.11.2026;Weiß;Jäger;-500,00;Storno\n");
  CHECK(both["unless.Status"] == "(none)");
  CHECK(both["records[0].negative"] == "return");
  // a return of something else takes no cancelled order back
  const Guessed other = guess(head + "R4;15.11.2026;Weiß;Jäger;-20,00;bezahlt\n");
  CHECK(other["unless.Status"] == "storniert");
  CHECK(other["records[0].negative"] == "return");
}

TEST_CASE("of activities only what was done is taken") {
  const std::string head = "Activity ID,Activity Type,Date,Assigned To,Account,Task Status\n";
  const Guessed done = guess(head +
                             "T0,Call,2026-11-13,dana,Globex,Completed\n"
                             "T1,Meeting,2026-11-14,dana,Globex,Open\n"
                             "T2,Call,2026-11-15,dana,Globex,Cancelled\n");
  CHECK(done["when.Task Status"] == "Completed");
  CHECK(done["unless.Task Status"] == "(none)");
  const Guessed none = guess(head +
                             "T0,Call,2026-11-13,dana,Globex,Left message\n"
                             "T1,Meeting,2026-11-14,dana,Globex,Planned\n");
  CHECK(none["unless.Task Status"] == "Planned");
  for (const char* word : {"已完成", "Completed", "Held", "erledigt"})
    CHECK_MESSAGE(says_done(word), word);
  for (const char* word : {"未完成", "Not held", "Open", "Planned", "nicht erledigt", "取消"})
    CHECK_FALSE_MESSAGE(says_done(word), word);
}

TEST_CASE("a person's mail is the person") {
  for (const char* heading : {"Owner Email", "Owner E-mail", "Sales Rep Email", "负责人邮箱",
                              "Verkäufer E-Mail", "Opportunity Owner Email"}) {
    const Guessed made = guess("Order No,Date," + std::string(heading) +
                               ",Customer,Amount\nA1,2026-01-02,a.b@x.com,Globex,12.50\n"
                               "A2,2026-02-13,c.d@x.com,Hooli,99.00\n");
    CHECK_MESSAGE(made["records[0].rep"] == heading, heading);
  }
  const Guessed theirs = guess(
      "Order No,Date,Owner,Customer,Customer Email,Amount\n"
      "A1,2026-01-02,Ann,Globex,a.b@x.com,12.50\n");
  CHECK(theirs["records[0].rep"] == "Owner");
}

TEST_CASE("rows between the others that add them up change nothing else") {
  const Guessed made = guess(
      "Belegnr;Belegdatum;Verkäufer;Kunde;Netto\n"
      "R1;13.01.2026;Müller;Jäger;1.100,50\n"
      "Zwischensumme;;;;1.100,50\n"
      "R2;14.02.2026;Weiß;Löwen;2.101,50\n"
      "Zwischensumme;;;;2.101,50\n"
      "R3;14.02.2026;Weiß;Löwen;2.101,50\n");
  CHECK(made["key"] == "Belegnr");
  CHECK(made["unless.Belegnr"] == "Zwischensumme");
  CHECK(made["records[0].together"] == "(none)");
  CHECK(made["records[0].rep"] == "Verkäufer");
}

TEST_CASE("a customer called Total is no total") {
  const Guessed made = guess(
      "No,Customer,Date,Owner,Amount\n"
      "1,Total SA,2026-03-02,Ann,5\n"
      "2,Acme,2026-03-03,Ann,6\n");
  CHECK(made["unless.Customer"] == "(none)");
}

TEST_CASE("German months") {
  CHECK(dates_of({"3. März 2026", "12. Mai 2026", "1. Dezember 2026"})->form == "D. MMM YYYY");
  const Guessed made = guess(
      "Verkäufer;Jan 2026;Feb 2026;Mär 2026;Okt 2026\n"
      "Weiß;1,5;2;3;4\nMüller;1;2;3;4\n");
  CHECK(made.kind == "wide");
}

TEST_CASE("where no key is found the map says which lines spoil it") {
  std::string text = "Belegnr;Belegdatum;Verkäufer;Kunde;Artikel;Netto\n";
  for (const char* no : {"R1", "R2"})
    for (const char* what : {"Pumpe", "Filter"})
      text += std::string(no) + ";13.10.2026;Weiß;Jäger;" + what + ";5,00\n";
  Diagnostics findings;
  text += "R2;14.10.2026;Weiß;Jäger;Pumpe;9,00\n";
  const ExportSample read = sample(text, findings);
  const GuessContext context{nullptr, *find_currency("EUR"), "a", 2026};
  const GuessedMap made = guess_map(read, context);
  const auto records = std::ranges::find(made.root.lines, "records", &GuessedLine::key);
  REQUIRE(records != made.root.lines.end());
  CHECK(std::ranges::find(made.root.lines, "key", &GuessedLine::key) == made.root.lines.end());
  REQUIRE(records->above.size() == 2);
  CHECK(records->above.front() ==
        said("no key: {0} would be one, but for lines {1}", "\"{Belegnr}-{Artikel}\"", "4, 6"));
}

}  // namespace plan
