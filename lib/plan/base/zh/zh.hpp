// SPDX-License-Identifier: MIT
// The Chinese texts, one table per room of the house; tr.cpp searches them all. English is the key.
#pragma once

#include <span>
#include <string_view>

namespace plan::zh {

struct Text {
  std::string_view english;
  std::string_view chinese;
};

std::span<const Text> base();       // zh/base.cpp: values, periods, calendar
std::span<const Text> book();       // zh/book.cpp: the key table, references
std::span<const Text> kinds();      // zh/kinds.cpp: the kind table
std::span<const Text> codes();      // zh/codes.cpp: the code table
std::span<const Text> files();      // zh/files.cpp: reading and its refusals
std::span<const Text> split();      // zh/split.cpp: targets, why
std::span<const Text> facts();      // zh/facts.cpp: measures, why a figure is not there
std::span<const Text> report();     // zh/report.cpp: reports, checks
std::span<const Text> look();       // zh/look.cpp: pipeline, due
std::span<const Text> customers();  // zh/customers.cpp: customers
std::span<const Text> annual();     // zh/annual.cpp: plan document
std::span<const Text> apps();       // zh/apps.cpp: verbs, options, help

}  // namespace plan::zh
