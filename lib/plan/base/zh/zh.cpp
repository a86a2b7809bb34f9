// SPDX-License-Identifier: MIT
#include "plan/base/zh/zh.hpp"

namespace plan::zh {

std::span<const RoomTexts> all() {
  static const RoomTexts tables[] = {
      {"base", base()},
      {"book", book()},
      {"book", codes()},
      {"book", approval_keys()},
      {"records", records()},
      {"files", files()},
      {"files", approval_signatures()},
      {"split", split()},
      {"facts", facts()},
      {"analysis", analysis()},
      {"checks", checks()},
      {"approval", approval()},
      {"exchange", exchange()},
      {"exchange", guess()},
      {"exchange", star()},
      {"document", document()},
      {"report", report()},
      {"report", annual()},
      {"report", dashboard()},
      {"report", score()},
      {"report", gap()},
      {"report", budget()},
      {"report", forecast()},
      {"report", people()},
      {"report", diff()},
      {"report", import_report()},
      {"write", write()},
      {"apps", apps()},
      {"apps", imports()},
      {"apps", engines()},
      {"apps", git()},
      {"apps", personal()},
      {"apps", approval_verb()},
  };
  return tables;
}

}  // namespace plan::zh
