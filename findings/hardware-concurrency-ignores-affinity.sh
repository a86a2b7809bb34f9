#!/bin/sh
# SPDX-License-Identifier: MIT
# Debian 12's std::thread::hardware_concurrency() (libstdc++6 12.2.0, on glibc 2.36) counts all the
# cores that are online, not those that the process may use: pinned to one core by taskset(1), as
# batch systems and containers pin, it still says how many the machine has. Whoever starts that many
# threads has them stand in each other's way; sched_getaffinity(2) tells the right number.
#
# Seen, on a machine of 2 cores and pinned to one: hardware_concurrency 2, affinity 1.
# Needs: Debian 12 on amd64 with apt, g++, taskset; two cores or more.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get download -q libc6=2.36-9+deb12u14 libstdc++6=12.2.0-14+deb12u1 >download.log 2>&1
for package in *.deb; do dpkg -x "$package" root; done
libraries=$folder/root/lib/x86_64-linux-gnu:$folder/root/usr/lib/x86_64-linux-gnu

cat >cores.cpp <<'END'
#include <sched.h>

#include <iostream>
#include <thread>

int main() {
  cpu_set_t set;
  CPU_ZERO(&set);
  sched_getaffinity(0, sizeof set, &set);
  std::cout << std::thread::hardware_concurrency() << ' ' << CPU_COUNT(&set) << '\n';
}
END
g++ -std=c++20 cores.cpp -o cores

first=$(taskset -cp $$ | sed 's/.*: *\([0-9]*\).*/\1/')
set -- $(taskset -c "$first" root/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2 \
  --library-path "$libraries:/lib/x86_64-linux-gnu" ./cores)
echo "pinned to one core: hardware_concurrency $1, affinity $2"
[ "$1" -gt 1 ] && [ "$2" -eq 1 ] || { echo "this has changed, or there is one core" >&2; exit 1; }
