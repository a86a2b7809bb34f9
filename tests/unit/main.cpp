// SPDX-License-Identifier: MIT
// The unit tests' entry point; the cases stand in the folders beside it, one per room of lib/plan.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
