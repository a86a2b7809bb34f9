// SPDX-License-Identifier: MIT
// What stands in a book's activity files, whatever it means: the forms of their records, file by
// file.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "plan/files/load.hpp"
#include "plan/records/record_form.hpp"

namespace plan {

/// Takes the forms of a part of a file.
using FormsOfFile = std::function<void(const FormBlock& forms, const std::string& path)>;

/// Hands over the forms of all activity files that `loaded` found; those of records with errors are
/// not sound. Errors: std::system_error that names a file which cannot be read: to pass it over
/// would be to take its records for not there.
void each_form(const Loaded& loaded, const FormsOfFile& visit);

/// The same of the bytes of one file. Whether nothing in it is wrong in itself.
bool each_form(std::string_view bytes, const std::function<void(const FormBlock& forms)>& visit);

}  // namespace plan
