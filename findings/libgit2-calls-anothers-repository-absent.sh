#!/bin/sh
# SPDX-License-Identifier: MIT
# Debian 12's libgit2 (1.5.1+ds-1+deb12u2), asked to open a repository that belongs to another user,
# answers GIT_EOWNER (-36) only where some configuration names a safe.directory. Where none does,
# which is how most accounts are, it answers GIT_ENOTFOUND (-3), as for a folder without any
# repository; only the message tells the two apart. A program that takes -3 for "not in git" says
# so of a repository.
#
# Seen: another's repository, without safe.directory: -3, config value 'safe.directory' was not
# found; with one for another folder: -36; a folder without a repository: -3.
# Needs: Debian 12 on amd64 with apt, gcc, git; root, to have a repository of another user.
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

cat >open.c <<'END'
#include <git2.h>
#include <stdio.h>

int main(int count, char **arguments) {
  git_repository *repository = NULL;
  git_libgit2_init();
  const int error = git_repository_open(&repository, arguments[count - 1]);
  printf("%d, %s\n", error, error ? git_error_last()->message : "opened");
  return 0;
}
END
gcc open.c -o open -I root/usr/include -L "$libraries" -l:libgit2.so.1.5 \
  -Wl,--allow-shlib-undefined

export HOME="$folder" GIT_CONFIG_NOSYSTEM=1
mkdir nothing
git init -q theirs
chown -R 65534 theirs
ask() { LD_LIBRARY_PATH=$libraries ./open "$1"; }

without=$(ask theirs) absent=$(ask nothing)
git config --global safe.directory "$folder/elsewhere"
with=$(ask theirs)
echo "another's, without safe.directory: $without"
echo "another's, with one for another folder: $with"
echo "no repository: $absent"
case "$without / $with / $absent" in
  "-3, config value 'safe.directory' was not found / -36, "*" / -3, "*) ;;
  *) echo "this has changed" >&2; exit 1 ;;
esac
