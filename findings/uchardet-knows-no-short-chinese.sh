#!/bin/sh
# SPDX-License-Identifier: MIT
# Debian 12's uchardet (0.0.7) does not tell that a short text is GB18030 or Big5: of a list of one
# customer it says "unknown", of another of as few characters a Latin encoding, of the same with a
# line more GB18030. Whoever reads people's exports by it has to look at the bytes too.
#
# Seen, of 20 bytes of GB18030, 20 of Big5, 19 and 40 of GB18030: unknown, unknown, WINDOWS-1252,
# GB18030.
# Needs: Debian 12 with apt and python3.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get download -q uchardet=0.0.7-1 libuchardet0=0.0.7-1 >download.log 2>&1
for package in *.deb; do dpkg -x "$package" root; done

python3 - <<'END'
import pathlib

short = "客户,金额\n华鑫,1200\n"
pathlib.Path("short.gb").write_bytes(short.encode("gb18030"))
pathlib.Path("short.big5").write_bytes("客戶,金額\n華鑫,1200\n".encode("big5"))
pathlib.Path("other.gb").write_bytes("编号,金额\n华1,1200\n".encode("gb18030"))
pathlib.Path("longer.gb").write_bytes(
    "日期,客户,金额\n2026-03-02,华鑫阀门,1200\n".encode("gb18030"))
END

library=$(echo root/usr/lib/*/)
said=$(for file in short.gb short.big5 other.gb longer.gb; do
  LD_LIBRARY_PATH=$library root/usr/bin/uchardet "$file"
done | tr '\n' ' ')
echo "uchardet 0.0.7 says: $said"
[ "$said" = "unknown unknown WINDOWS-1252 GB18030 " ] || { echo "this has changed" >&2; exit 1; }
