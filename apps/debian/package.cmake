# SPDX-License-Identifier: MIT
# `cpack` in the build's folder: a .deb of what `cmake --install` installs, with what Debian wants
# beside it (contents.cmake). The name: Debian had another `plan` once, of a higher version, and it
# owned /usr/bin/plan as well.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sales-plan)
set(PLAN_MAINTAINER "The plan authors <plan@packages.invalid>" CACHE STRING
  "Who answers for the .deb: NAME <MAIL>")
set(CPACK_PACKAGE_CONTACT ${PLAN_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "sales manager's year in plain files and git")
set(CPACK_PACKAGE_DESCRIPTION
"plan splits a year's sales target down to every salesperson, product and
day, exactly, and tells how each figure came about. From what people did it
tells attainment, close, expense and profit rates, and writes the periodic
sales summary in Chinese or English, as text, csv, json, markdown, html and
spreadsheets.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_CURRENT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Not linked but loaded, so that shlibdeps finds none of them. libxlsxwriter.hpp, libsqlite3.hpp: a
# format needs each.
# libgit2.hpp: without it a footer names no commit, and all else works. libpq.hpp, libcurl.hpp: each
# is for one kind of engine.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libxlsxwriter${plan_xlsx_abi}, libsqlite3-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS libgit2-${plan_libgit2})
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "git, libpq5, libcurl4, default-mta | mail-transport-agent")
set(CPACK_DEBIAN_PACKAGE_CONFLICTS plan)

# Read by cpack, before and after it lays out the files.
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/released.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/contents.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/rewrite.cmake)
set(CPACK_PLAN_RELEASED ${PLAN_RELEASED})
set(CPACK_PLAN_SOURCE ${CMAKE_CURRENT_SOURCE_DIR})
set(CPACK_PLAN_DOCUMENTS ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_PACKAGE_NAME})
set(CPACK_PLAN_MANUAL ${CMAKE_INSTALL_MANDIR})
include(CPack)
