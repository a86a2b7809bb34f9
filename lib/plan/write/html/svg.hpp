// SPDX-License-Identifier: MIT
// Charts as static pictures: SVG whose colours and letters come from the page's style. Its units
// are pixels of a screen that is `width` wide.
#pragma once

#include <string>
#include <string_view>

#include "plan/write/chart_data.hpp"

namespace plan {

/// The picture, for those who do not see it with its words; "" where there is nothing to draw.
/// `kind` is the class of the picture. Range: width 240 or more.
std::string svg_chart(const Chart& chart, const ChartData& data, double width,
                      std::string_view kind);

}  // namespace plan
