# SPDX-License-Identifier: MIT
# Sets plan_built_in, the source that carries plan init's files, and plan_libraries, what
# `plan --version` says is built in.

file(GLOB_RECURSE built_in_files CONFIGURE_DEPENDS
     ${CMAKE_SOURCE_DIR}/apps/plan/init/*.yaml ${CMAKE_SOURCE_DIR}/examples/demo/*)
set(plan_built_in ${CMAKE_BINARY_DIR}/built_in.cpp)
add_custom_command(
  OUTPUT ${plan_built_in}
  COMMAND ${CMAKE_COMMAND} -DFROM=${CMAKE_SOURCE_DIR} -DTO=${plan_built_in}
          -P ${CMAKE_SOURCE_DIR}/apps/plan/init/embed.cmake
  DEPENDS ${built_in_files} ${CMAKE_SOURCE_DIR}/apps/plan/init/embed.cmake
  VERBATIM)

string(JOIN ", " plan_libraries
  "libyaml ${YAML_VERSION}" "yaml-cpp ${yaml-cpp_VERSION}" "fmt ${fmt_VERSION}"
  "utf8proc ${UTF8PROC_VERSION}" "nettle ${NETTLE_VERSION}" "libgit2 ${GIT2_VERSION}"
  "libxlsxwriter ${plan_xlsxwriter}" "SQLite ${SQLITE3_VERSION}"
  "Boost ${Boost_VERSION_STRING}" "nlohmann-json ${nlohmann_json_VERSION}"
  "CLI11 ${CLI11_VERSION}" "uchardet ${UCHARDET_VERSION}")
