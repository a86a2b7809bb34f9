#!/bin/sh
# SPDX-License-Identifier: MIT
# Debian 12's dma (0.13-1+b1), given a mail whose lines end in CRLF as they do on the wire and as
# MIME libraries write them, sends each with CR CR LF. Nor does it know the empty line at the
# header's end, so that the mail goes out without the From, Date and Message-Id that it adds to
# others. The exit code is 0. msmtp 1.8.23 takes either; for any sendmail, end lines in LF.
#
# Seen: LF: 0 lines end in CR CR LF, 3 fields added; CRLF: all 5 lines, no field.
# Needs: Debian 12 on amd64 with apt, libssl3, python3; root, for a mount namespace of its own.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .

apt-get download -q dma=0.13-1+b1 >download.log 2>&1
dpkg -x dma_*.deb root

# Takes one mail over SMTP; its port and the mail stand in files.
cat >server.py <<'END'
import socket

door = socket.create_server(("127.0.0.1", 0))
open("port.new", "w").write(str(door.getsockname()[1]))
__import__("os").rename("port.new", "port")
visitor = door.accept()[0].makefile("rwb", 0)
visitor.write(b"220 here\r\n")
for line in iter(visitor.readline, b"QUIT\r\n"):
    if line == b"DATA\r\n":
        visitor.write(b"354 go on\r\n")
        mail = b"".join(iter(visitor.readline, b".\r\n"))
        open("mail", "wb").write(mail)
    visitor.write(b"250 yes\r\n")
visitor.write(b"221 good bye\r\n")
END

# Sends standard input by dma, whose configuration and queue are in this folder.
send() {
  rm -f port mail
  python3 server.py &
  while [ ! -e port ]; do sleep 0.1; done
  rm -rf etc && cp -a /etc etc && mkdir -p etc/dma
  printf 'SMARTHOST 127.0.0.1\nPORT %s\nMAILNAME sender.example\n' "$(cat port)" >etc/dma/dma.conf
  : >etc/dma/auth.conf
  unshare --mount sh -c '
    mount --bind etc /etc && mount -t tmpfs none /var/spool && mkdir /var/spool/dma &&
      chgrp mail /var/spool/dma && chmod 2775 /var/spool/dma &&
      root/usr/sbin/dma -D -i -- someone@example.org'
  wait
}

count() { python3 -c 'import sys; print(open("mail", "rb").read().count(eval(sys.argv[1])))' "$1"; }
added() { grep -cE '^(From|Date|Message-Id): ' mail || true; }

text='To: someone@example.org\nSubject: title\n\none\ntwo\n'
printf "$text" | send
lf="$(count 'b"\r\r\n"') $(added)"
printf "$text" | sed 's/$/\r/' | send
crlf="$(count 'b"\r\r\n"') $(added)"
echo "lines that end in CR CR LF, fields added: LF $lf, CRLF $crlf"
[ "$lf" = '0 3' ] && [ "$crlf" = '5 0' ] || { echo "this has changed" >&2; exit 1; }
