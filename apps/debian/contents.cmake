# SPDX-License-Identifier: MIT
# What Debian wants in a package besides the installed files: the manual compressed, copyright,
# changelog, examples. cpack runs this over the files that it has laid out.
set(top ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr)
if(NOT EXISTS ${top})
  set(top ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
endif()
set(documents ${top}/${CPACK_PLAN_DOCUMENTS})

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(GLOB_RECURSE pages ${top}/${CPACK_PLAN_MANUAL}/*.[1-8])
run(gzip -9nf ${pages})

file(COPY ${CPACK_PLAN_SOURCE}/examples/cron ${CPACK_PLAN_SOURCE}/examples/git
     DESTINATION ${documents}/examples)

file(READ ${CPACK_PLAN_SOURCE}/LICENSE license)
string(REGEX MATCH "Copyright \\(c\\) ([^\n]*)\n\n(.*)" licence_found "${license}")
set(holder "${CMAKE_MATCH_1}")
string(STRIP "${CMAKE_MATCH_2}" terms)
string(REPLACE "\n\n" "\n.\n" terms "${terms}")
string(REPLACE "\n" "\n " terms "${terms}")
file(WRITE ${documents}/copyright
"Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

Files: *
Copyright: ${holder}
License: Expat
 ${terms}
")

string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(version ${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})
set(changes ${documents}/changelog.Debian)
file(WRITE ${changes}
"${CPACK_PACKAGE_NAME} (${version}) stable; urgency=medium

  * Made from the sources of this version.

 -- ${CPACK_PACKAGE_CONTACT}  ${day}
")
run(gzip -9nf ${changes})

# Modes and days as the package has them, whatever umask and clock were.
run(chmod -R u=rwX,go=rX ${top})
run(find ${top} -exec touch -h -d @${CPACK_PLAN_RELEASED} {} +)
