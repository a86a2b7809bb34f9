# SPDX-License-Identifier: MIT
# Has dpkg-deb write the package again: cpack's own carries the umask of whoever made it.
foreach(package ${CPACK_PACKAGE_FILES})
  set(tree ${package}.tree)
  file(REMOVE_RECURSE ${tree})
  foreach(command "dpkg-deb;-R;${package};${tree}" "chmod;0755;${tree};${tree}/DEBIAN"
          "touch;-d;@${CPACK_PLAN_RELEASED};${tree}"
          "dpkg-deb;--root-owner-group;-Zxz;-b;${tree};${package}")
    execute_process(COMMAND ${command} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
  file(REMOVE_RECURSE ${tree})
endforeach()
