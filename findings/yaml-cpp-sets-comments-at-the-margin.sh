#!/bin/sh
# SPDX-License-Identifier: MIT
# Debian 12's yaml-cpp (0.7.0+dfsg-8+b1) sets a comment that is emitted before a key of a nested
# mapping at the margin, not as deep as the key, when a line break is emitted before it; when it is
# emitted after it, the comment of the first key stands at the margin and that of a later key
# behind the value before, as if it were about that. Both read back alike, but people are misled.
#
# Seen: "# of first" at the margin in both ways; "# of second" at the margin, or in the line
# "  first: 1  # of second".
# Needs: Debian 12 on amd64 with apt and g++.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get download -q libyaml-cpp0.7=0.7.0+dfsg-8+b1 libyaml-cpp-dev=0.7.0+dfsg-8+b1 \
  >download.log 2>&1
for package in *.deb; do dpkg -x "$package" root; done
libraries=$folder/root/usr/lib/x86_64-linux-gnu

cat >emit.cpp <<'END'
#include <iostream>
#include <string>
#include <yaml-cpp/yaml.h>

static void comment(YAML::Emitter &out, const std::string &text, bool break_first) {
  if (break_first) out << YAML::Newline;
  out << YAML::Comment(text);
  if (!break_first) out << YAML::Newline;
}

int main(int count, char **) {
  YAML::Emitter out;
  out << YAML::BeginMap << YAML::Key << "outer" << YAML::Value << YAML::BeginMap;
  comment(out, "of first", count > 1);
  out << YAML::Key << "first" << YAML::Value << 1;
  comment(out, "of second", count > 1);
  out << YAML::Key << "second" << YAML::Value << 2;
  out << YAML::EndMap << YAML::EndMap;
  std::cout << out.c_str() << '\n';
}
END
g++ emit.cpp -o emit -I root/usr/include -L "$libraries" -lyaml-cpp
export LD_LIBRARY_PATH="$libraries"

echo "a line break after each comment:"
./emit | tee after
echo "a line break before each comment:"
./emit before | tee before

grep -qx '# of first' after && grep -qx '  first: 1  # of second' after &&
  grep -qx '# of first' before && grep -qx '# of second' before ||
  { echo "this has changed" >&2; exit 1; }
