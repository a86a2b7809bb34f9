# SPDX-License-Identifier: MIT
# The day of every file in the package, and of the package: two runs give the same bytes.
set(ENV{SOURCE_DATE_EPOCH} ${CPACK_PLAN_RELEASED})
set(ENV{TZ} UTC)
