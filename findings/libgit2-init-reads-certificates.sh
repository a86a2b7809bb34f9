#!/bin/sh
# SPDX-License-Identifier: MIT
# Debian 12's libgit2 (1.5.1+ds-1+deb12u2, on mbedTLS 2.28.3) reads the machine's whole certificate
# store in git_libgit2_init(), before it is asked for any remote. A program that only wants the
# commit of a local folder waits for that at every start, some milliseconds with the store that
# Debian ships; where a folder cannot lie in a repository it does well not to start the library.
#
# Seen: of a store of 1 certificate (1115 bytes) init reads 1115 bytes, of 3 certificates all 3345.
# Needs: Debian 12 on amd64 with apt, gcc, strace, openssl; a kernel that lets this unshare(1).
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get download -q \
  libgit2-1.5=1.5.1+ds-1+deb12u2 libgit2-dev=1.5.1+ds-1+deb12u2 \
  libmbedtls14=2.28.3-1 libmbedcrypto7=2.28.3-1 libmbedx509-1=2.28.3-1 \
  libhttp-parser2.9=2.9.4-5 libssh2-1=1.10.0-3+deb12u1 >download.log 2>&1
for package in *.deb; do dpkg -x "$package" root; done
libraries=$folder/root/usr/lib/x86_64-linux-gnu

cat >init.c <<'END'
#include <git2.h>
int main(void) { return git_libgit2_init() == 1 ? 0 : 1; }
END
gcc init.c -o init -I root/usr/include -L "$libraries" -l:libgit2.so.1.5 \
  -Wl,--allow-shlib-undefined

# A store of N certificates, and how many bytes of it are read at the start.
read_of_store() {
  rm -rf store && mkdir store
  for number in $(seq "$1"); do
    openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -days 2 \
      -subj "/CN=example $number" 2>openssl.log
  done >store/ca-certificates.crt
  unshare --map-root-user --mount sh -c "
    mount --bind store /etc/ssl/certs
    LD_LIBRARY_PATH=$libraries strace -f -e trace=openat,read -o trace ./init"
  awk '/ca-certificates.crt/ { open = 1 } open && /read\(/ { sum += $NF } /libgit2/ { open = 0 }
       END { print sum + 0 }' trace
}

for certificates in 1 3; do
  read=$(read_of_store "$certificates")
  size=$(stat -c %s store/ca-certificates.crt)
  echo "$certificates certificates: $size bytes in the store, $read bytes of it read by init"
  [ "$read" -ge "$size" ] || { echo "this has changed" >&2; exit 1; }
done
