// SPDX-License-Identifier: MIT
// Tables of the star: what facts are told apart by besides days, people and customers.
#include "plan/exchange/star/star_rows.hpp"

namespace plan {
namespace {

constexpr StarField<Product> product_fields[] = {
    {{"id", Unit::id, "its id"},
     [](const StarSource&, const Product& of) { return cell_of(of.id); }},
    {{"name", Unit::text, "its name"},
     [](const StarSource&, const Product& of) { return Cell(name_of(of)); }},
    {{"product_group", Unit::text, "the group of products that it belongs to"},
     [](const StarSource&, const Product& of) { return cell_of(of.group); }},
    {{"price", Unit::money, "the list price of one"},
     [](const StarSource&, const Product& of) { return cell_of(of.price); }},
    {{"cost", Unit::money, "what one costs"},
     [](const StarSource&, const Product& of) { return cell_of(of.cost); }},
};

constexpr StarField<Region> region_fields[] = {
    {{"id", Unit::id, "its id"},
     [](const StarSource&, const Region& of) { return cell_of(of.id); }},
    {{"name", Unit::text, "its name"},
     [](const StarSource&, const Region& of) { return Cell(name_of(of)); }},
    {{"parent", Unit::id, "the region around it"},
     [](const StarSource&, const Region& of) { return cell_of(of.parent); }},
};

constexpr StarField<Stage> stage_fields[] = {
    {{"id", Unit::id, "its id"}, [](const StarSource&, const Stage& of) { return cell_of(of.id); }},
    {{"name", Unit::text, "its name"},
     [](const StarSource&, const Stage& of) { return Cell(name_of(of)); }},
    {{"place", Unit::count, "its place in the process, from 1"},
     [](const StarSource& source, const Stage& of) {
       return Cell(std::int64_t{&of - source.facts.book.stages.data() + 1});
     }},
    {{"probability", Unit::rate, "how likely a deal at it is won"},
     [](const StarSource&, const Stage& of) { return cell_of(of.probability); }},
};

constexpr StarField<Category> category_fields[] = {
    {{"id", Unit::id, "its id"},
     [](const StarSource&, const Category& of) { return cell_of(of.id); }},
    {{"name", Unit::text, "its name"},
     [](const StarSource&, const Category& of) { return Cell(name_of(of)); }},
};

template <class Thing>
void give_all(const StarSource& source, StarFields<Thing> fields, const std::vector<Thing>& things,
              const RowSink& sink) {
  StarRows<Thing> rows(source, fields, sink);
  for (const Thing& thing : things) rows.add(thing);
}

void give_products(const StarSource& source, const RowSink& sink) {
  give_all<Product>(source, product_fields, source.facts.book.products, sink);
}
void give_regions(const StarSource& source, const RowSink& sink) {
  give_all<Region>(source, region_fields, source.facts.book.regions, sink);
}
void give_stages(const StarSource& source, const RowSink& sink) {
  give_all<Stage>(source, stage_fields, source.facts.book.stages, sink);
}
void give_categories(const StarSource& source, const RowSink& sink) {
  give_all<Category>(source, category_fields, source.facts.book.categories, sink);
}

}  // namespace

std::vector<StarTable> star_of_things() {
  return {
      {"products", "the products", columns_of<Product>(product_fields), give_products},
      {"regions", "the regions, a tree", columns_of<Region>(region_fields), give_regions},
      {"stages", "the stages of the sales process", columns_of<Stage>(stage_fields), give_stages},
      {"categories", "the kinds of expenses", columns_of<Category>(category_fields),
       give_categories},
  };
}

}  // namespace plan
