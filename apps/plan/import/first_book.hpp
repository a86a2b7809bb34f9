// SPDX-License-Identifier: MIT
// The first plan.yaml of somebody who comes with an export: what it names, and what is to be filled
// in, as comments.
#pragma once

#include <string>
#include <string_view>

#include "plan/exchange/new_things.hpp"
#include "plan/import/first_money.hpp"

namespace plan {

/// The currency of a first book, by the current language.
std::string_view first_currency();
/// The bytes of plan.yaml, in the current language. `name`: the book's; `file`: the export's name.
std::string first_book_text(const std::string& name, const FirstMoney& money,
                            const NewThings& things, const std::string& file);

}  // namespace plan
