// SPDX-License-Identifier: MIT
// Which kept forms could be those of a record, whoever wrote them.
#include "plan/files/cache/form_bounds.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "plan/files/activity_file.hpp"

namespace plan {
namespace {

/// The form of one record, and bounds of what stands beside it.
struct Kept {
  FormBlock block;
  FormBounds bounds;
  RecordForm form;

  explicit Kept(const std::string& record)
      : block(read("activities:\n- {date: 2026-03-02, rep: li.na, " + record + "}\n")),
        bounds(block.ids.size(), block.names.size(), block.texts.size(), block.own.size()),
        form(block.forms.front()) {}

  static FormBlock read(const std::string& bytes) {
    auto forms = read_forms(parts_of(bytes, bytes.size()).front(), 0, true);
    REQUIRE(forms);
    return *std::move(forms);
  }
  /// Whether the form holds when it is changed so.
  template <class Change>
  bool holds(Change change) const {
    RecordForm changed = form;
    change(changed);
    return bounds.hold(changed);
  }
};

void nothing(RecordForm&) {}

}  // namespace

TEST_CASE("the form of a record is within its bounds") {
  for (const char* record :
       {"kind: visit, customer: huaxin, note: 跟进",
        "kind: report, report: monthly, type: summary, text: a",
        "kind: feedback, topic: lesson, text: a", "kind: lead, deal: d-1, source: fair",
        "kind: training, course: c1, hours: 1.5", "kind: order, amount: 5, quantity: 999999999999"})
    CHECK(Kept(record).holds(nothing));
}

TEST_CASE("a form without what its kind needs is none") {
  const Kept call("kind: call, customer: huaxin");
  CHECK(!call.holds([](RecordForm& form) { form.rep = absent; }));
  CHECK(!call.holds([](RecordForm& form) { form.customer = absent; }));
  for (const RecordKey key : {RecordKey::date, RecordKey::rep, RecordKey::customer})
    CHECK(!call.holds([&](RecordForm& form) {
      form.given &= ~(std::uint64_t{1} << static_cast<unsigned>(key));
    }));
  CHECK(!call.holds([](RecordForm& form) { form.kind = RecordKind::order; }));
}

TEST_CASE("a form that gives a name has it") {
  const Kept lead("kind: lead, deal: d-1, source: fair, id: a1, region: east");
  CHECK(!lead.holds([](RecordForm& form) { form.deal = absent; }));
  CHECK(!lead.holds([](RecordForm& form) { form.other = absent; }));
  CHECK(!lead.holds([](RecordForm& form) { form.id = absent; }));
  CHECK(!lead.holds([](RecordForm& form) { form.region = absent; }));
  CHECK(!lead.holds([](RecordForm& form) { form.deal = 99; }));
  CHECK(!lead.holds([](RecordForm& form) { form.region = 99; }));
}

TEST_CASE("a form's choices are those of its kind") {
  const Kept report("kind: report, report: monthly, type: summary, text: a");
  CHECK(!report.holds([](RecordForm& form) { ++form.choice; }));
  CHECK(!report.holds([](RecordForm& form) { ++form.type; }));
  CHECK(!Kept("kind: feedback, topic: lesson, text: a").holds([](RecordForm& form) {
    ++form.choice;
  }));
  CHECK(!Kept("kind: call, customer: huaxin").holds([](RecordForm& form) { form.choice = 1; }));
}

TEST_CASE("a form's counts are those that a record may have") {
  const Kept order("kind: order, amount: 5, quantity: 999999999999.999");
  CHECK(order.holds(nothing));
  CHECK(!order.holds([](RecordForm& form) { ++form.quantity; }));
  CHECK(!order.holds(
      [](RecordForm& form) { form.quantity = std::numeric_limits<std::int64_t>::min(); }));
  CHECK(!order.holds([](RecordForm& form) { form.minute = 1441; }));
  CHECK(!order.holds([](RecordForm& form) { form.day_number = -800000; }));
  CHECK(!order.holds([](RecordForm& form) { form.text_count = 1; }));
}

}  // namespace plan
