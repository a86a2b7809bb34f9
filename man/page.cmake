# SPDX-License-Identifier: MIT
# Makes one manual page: each line @NAME@ becomes the text of that table, scdoc sets the page, and
# plan-tables tells where its lines may break.
#   cmake -D SOURCE=x.scd -D OUTPUT=x -D LANGUAGE=en|zh -D TABLES=plan-tables -D SCDOC=scdoc
#         -D RELEASED=SECONDS -P page.cmake
cmake_minimum_required(VERSION 3.25)
file(READ "${SOURCE}" text)
get_filename_component(page "${OUTPUT}" NAME_WLE)
string(REGEX REPLACE "^plan-" "" verb "${page}")

string(REGEX MATCHALL "\n@[A-Z]+@\n" markers "${text}")
list(REMOVE_DUPLICATES markers)
foreach(marker ${markers})
  string(STRIP "${marker}" marker)
  string(REPLACE "@" "" table "${marker}")
  string(TOLOWER "${table}" table)
  set(arguments man-${table})
  if(table STREQUAL "options")
    list(APPEND arguments ${verb})
  endif()
  execute_process(COMMAND ${TABLES} ${arguments} --lang ${LANGUAGE}
    OUTPUT_VARIABLE rows COMMAND_ERROR_IS_FATAL ANY)
  string(STRIP "${rows}" rows)
  string(REPLACE "\n${marker}\n" "\n${rows}\n" text "${text}")
endforeach()

get_filename_component(folder "${OUTPUT}" DIRECTORY)
file(MAKE_DIRECTORY "${folder}")
file(WRITE "${OUTPUT}.scd" "${text}")
set(ENV{SOURCE_DATE_EPOCH} ${RELEASED})
execute_process(COMMAND ${SCDOC} INPUT_FILE "${OUTPUT}.scd" OUTPUT_VARIABLE text
  COMMAND_ERROR_IS_FATAL ANY)
# without this, groff hyphenates names of files and keys: activi-ties
string(REPLACE "\n.TH " "\n.nr HY 0\n.TH " text "${text}")
file(WRITE "${OUTPUT}.roff" "${text}")
execute_process(COMMAND ${TABLES} fold --lang ${LANGUAGE} INPUT_FILE "${OUTPUT}.roff"
  OUTPUT_FILE "${OUTPUT}" COMMAND_ERROR_IS_FATAL ANY)
