// SPDX-License-Identifier: MIT
// Tables of the star: customers as they stand on as-of, and the people there.
#include "plan/exchange/star/star_rows.hpp"

namespace plan {
namespace {

/// A customer and its place, by which its course is found.
struct StarCustomer {
  const Customer& of;
  Index place;

  const CustomerStanding& course(const StarSource& source) const {
    return source.standing.customers()[place];
  }
};

Cell day_of(const Record* record) {
  return record ? Cell(record->day()) : Cell(Blank{});
}

constexpr StarField<StarCustomer> customer_fields[] = {
    {{"id", Unit::id, "its id"},
     [](const StarSource&, const StarCustomer& one) { return cell_of(one.of.id); }},
    {{"name", Unit::text, "its name"},
     [](const StarSource&, const StarCustomer& one) { return Cell(name_of(one.of)); }},
    {{"level", Unit::text, "the level on as-of"},
     [](const StarSource& source, const StarCustomer& one) {
       return cell_of(value_on(one.of.level, source.facts.as_of));
     }},
    {{"region", Unit::id, "the region on as-of"},
     [](const StarSource& source, const StarCustomer& one) {
       return id_at(source.facts.book.regions,
                    source.facts.attribution.region_on(one.place, source.facts.as_of));
     }},
    {{"owner", Unit::id, "whose it is on as-of"},
     [](const StarSource& source, const StarCustomer& one) {
       return id_at(source.facts.book.reps,
                    source.facts.attribution.owner_on(one.place, source.facts.as_of));
     }},
    {{"industry", Unit::text, "the industry"},
     [](const StarSource&, const StarCustomer& one) { return cell_of(one.of.industry); }},
    {{"source", Unit::text, "where the customer came from"},
     [](const StarSource&, const StarCustomer& one) { return cell_of(one.of.source); }},
    {{"since", Unit::date, "a customer since"},
     [](const StarSource&, const StarCustomer& one) { return cell_of(one.of.since); }},
    {{"key_account", Unit::boolean, "whether it is a key account"},
     [](const StarSource&, const StarCustomer& one) { return Cell(one.of.key.value_or(false)); }},
    {{"potential", Unit::money, "a year's sales that it could bring"},
     [](const StarSource&, const StarCustomer& one) { return cell_of(one.of.potential); }},
    {{"terms", Unit::count, "the days within which it pays"},
     [](const StarSource&, const StarCustomer& one) { return cell_of(one.of.terms); }},
    {{"first_order", Unit::date, "the day of its first order"},
     [](const StarSource& source, const StarCustomer& one) {
       return day_of(one.course(source).first_order);
     }},
    {{"last_order", Unit::date, "the day of its last order"},
     [](const StarSource& source, const StarCustomer& one) {
       return day_of(one.course(source).last_order);
     }},
    {{"last_contact", Unit::date, "the day of the last contact"},
     [](const StarSource& source, const StarCustomer& one) {
       return day_of(one.course(source).latest);
     }},
    {{"demand", Unit::text, "what it needs", true},
     [](const StarSource&, const StarCustomer& one) { return cell_of(one.of.demand); }},
    {{"note", Unit::text, "what was noted", true},
     [](const StarSource&, const StarCustomer& one) { return cell_of(one.of.note); }},
};

/// A person at a customer.
struct StarContact {
  const Customer& at;
  const Contact& of;
};

constexpr StarField<StarContact> contact_fields[] = {
    {{"customer", Unit::id, "the customer"},
     [](const StarSource&, const StarContact& one) { return cell_of(one.at.id); }},
    {{"name", Unit::text, "its name"},
     [](const StarSource&, const StarContact& one) { return cell_of(one.of.name); }},
    {{"title", Unit::text, "the position"},
     [](const StarSource&, const StarContact& one) { return cell_of(one.of.title); }},
    {{"phone", Unit::text, "the telephone number"},
     [](const StarSource&, const StarContact& one) { return cell_of(one.of.phone); }},
    {{"email", Unit::text, "the mail address"},
     [](const StarSource&, const StarContact& one) { return cell_of(one.of.email); }},
};

void give_customers(const StarSource& source, const RowSink& sink) {
  StarRows<StarCustomer> rows(source, customer_fields, sink);
  const auto& customers = source.facts.book.customers;
  for (Index place = 0; place < customers.size(); ++place) rows.add({customers[place], place});
}

void give_contacts_of_customers(const StarSource& source, const RowSink& sink) {
  StarRows<StarContact> rows(source, contact_fields, sink);
  for (const Customer& customer : source.facts.book.customers)
    for (const Contact& contact : customer.contacts) rows.add({customer, contact});
}

}  // namespace

std::vector<StarTable> star_of_customers() {
  return {
      {"customers", "the customers, as they stand on as-of",
       columns_of<StarCustomer>(customer_fields), give_customers},
      {"customer_contacts", "the people at customers", columns_of<StarContact>(contact_fields),
       give_contacts_of_customers, true},
  };
}

}  // namespace plan
