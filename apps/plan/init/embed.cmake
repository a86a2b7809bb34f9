# SPDX-License-Identifier: MIT
# Writes the files that `plan init` brings along as one C++ source:
#   cmake -DFROM=SOURCE_DIR -DTO=FILE.cpp -P embed.cmake
# A file must not hold `)file"`, the end of the raw strings that carry it.

function(literal path result)
  file(READ "${path}" bytes)
  if(bytes MATCHES "\\)file\"")
    message(FATAL_ERROR "${path} holds the mark that ends a raw string")
  endif()
  # sv: the compiler knows the length and need not count it
  set(${result} "R\"file(${bytes})file\"sv" PARENT_SCOPE)
endfunction()

literal("${FROM}/apps/plan/init/plan.en.yaml" english)
literal("${FROM}/apps/plan/init/plan.zh.yaml" chinese)
set(source "// Made by embed.cmake from apps/plan/init and examples/demo.
#include \"plan/init/built_in.hpp\"

namespace plan {

using namespace std::string_view_literals;

const std::string_view template_en = ${english};
const std::string_view template_zh = ${chinese};

namespace {

constexpr BuiltIn files[] = {
")

file(GLOB_RECURSE demo LIST_DIRECTORIES false RELATIVE "${FROM}/examples/demo"
     "${FROM}/examples/demo/*")
list(SORT demo)
foreach(path IN LISTS demo)
  literal("${FROM}/examples/demo/${path}" bytes)
  string(APPEND source "    {\"${path}\", ${bytes}},\n")
endforeach()

string(APPEND source "};

}  // namespace

std::span<const BuiltIn> demo_book() { return files; }

}  // namespace plan
")
file(WRITE "${TO}" "${source}")
