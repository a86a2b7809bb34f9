#!/bin/sh
# SPDX-License-Identifier: MIT
# libxlsxwriter 1.1.4 (Debian 12) writes a workbook's parts to temporary files first and does not
# look whether that comes through. Where they cannot grow, on a full disk for /tmp or under a limit
# of file sizes, it packs what is there, and workbook_close() returns LXW_NO_ERROR: rows are lost
# from a file that opens as a sheet cut off, or as none, and nobody hears of it.
#
# Seen, of 20,000 rows with files of at most 64 KiB: without the limit closed with 0, all rows; with
# it closed with 0 too, a sheet of fewer bytes that is no well-formed XML.
# Needs: Debian 12 with apt, gcc and python3.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get download -q libxlsxwriter-dev=1.1.4-2+b1 libxlsxwriter4=1.1.4-2+b1 \
  libminizip1 >download.log 2>&1
for package in *.deb; do dpkg -x "$package" root; done
cat >write.c <<'END'
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <xlsxwriter.h>

int main(int count, char **words) {
  if (count > 2) {
    struct rlimit most = {65536, 65536};
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &most);
  }
  lxw_workbook *book = workbook_new(words[1]);
  lxw_worksheet *sheet = workbook_add_worksheet(book, "sales");
  for (lxw_row_t row = 0; row < 20000; ++row) worksheet_write_number(sheet, row, 0, 1, NULL);
  printf("closed with %d", workbook_close(book));
  return 0;
}
END
libraries=$(dirname "$(find "$PWD/root" -name 'libxlsxwriter.so.4')")
gcc write.c -o write -I root/usr/include -L "$libraries" -Wl,-rpath,"$libraries" \
  -Wl,-rpath-link,"$libraries" -lxlsxwriter

cat >look.py <<'END'
import sys
import xml.dom.minidom
import zipfile
sheet = zipfile.ZipFile(sys.argv[1]).read("xl/worksheets/sheet1.xml")
try:
    print(len(xml.dom.minidom.parseString(sheet).getElementsByTagName("row")), "rows")
except Exception:
    print("no well-formed sheet")
END
whole="$(./write whole.xlsx), $(python3 look.py whole.xlsx)"
cut="$(./write cut.xlsx limited), $(python3 look.py cut.xlsx)"
echo "without a limit: $whole"
echo "with files of at most 64 KiB: $cut"
[ "$whole" = "closed with 0, 20000 rows" ] && [ "$cut" = "closed with 0, no well-formed sheet" ] ||
  { echo "this has changed" >&2; exit 1; }
