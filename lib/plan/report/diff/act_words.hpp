// SPDX-License-Identifier: MIT
// A record of approvals in a comparison of plans, for people: they know it by its act.
#pragma once

#include <string>

namespace plan {

/// "{id: a1, subject: targets.2026, digest: 5f.., action: submit, ...}" without its id, digests and
/// signature, which only programs read.
std::string act_alone(std::string record);

}  // namespace plan
