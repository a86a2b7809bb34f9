#!/bin/sh
# SPDX-License-Identifier: MIT
# Debian 12's mandoc (1.14.6-1+b1) knows roff's break point \: in ASCII only: in UTF-8, which is
# what a UTF-8 terminal gets, it is dropped, and a word with break points runs over the line's end.
# groff 1.22.4 breaks there in both. Long choices (a|b|c) and Chinese, which has no blanks, need
# lines that are filled beforehand for mandoc.
#
# Seen, of one word of 280 characters with a break point after each 7th, in 80 columns: the longest
# line has 80 columns with -Tascii, 287 with -Tutf8.
# Needs: Debian 12 on amd64 with apt, awk.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get download -q mandoc=1.14.6-1+b1 >download.log 2>&1
for package in *.deb; do dpkg -x "$package" root; done

{
  printf '.TH word 7 2026-01-01\n.SH NAME\nword \\- one word\n.SH DESCRIPTION\n'
  awk 'BEGIN { for (i = 0; i < 40; i++) printf "abcdef|\\:"; print "" }'
} >word.7

longest() {
  root/usr/bin/mandoc "$1" -O width=80 word.7 |
    awk '{ gsub(/.\010/, ""); if (length($0) > most) most = length($0) } END { print most }'
}

ascii=$(longest -Tascii) utf8=$(longest -Tutf8)
echo "the longest line: $ascii columns with -Tascii, $utf8 with -Tutf8"
[ "$ascii" -le 80 ] && [ "$utf8" -gt 280 ] || { echo "this has changed" >&2; exit 1; }
