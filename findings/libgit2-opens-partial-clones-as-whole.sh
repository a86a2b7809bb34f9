#!/bin/sh
# SPDX-License-Identifier: MIT
# Debian 12's libgit2 (1.5.1+ds-1+deb12u2) opens a partial clone (git clone --bare
# --filter=blob:none) as it opens any other, and finds its commits and trees. What the filter left
# out is told as a lost object is, GIT_ENOTFOUND (-3): it is not fetched, as git does, and nothing
# says that the clone is a partial one. A program that takes -3 for damage sends people to git fsck.
#
# Seen: the repository opened 0, HEAD found 0, the file's blob -3 object not found.
# Needs: Debian 12 on amd64 with apt, gcc, git.
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

cat >look.c <<'END'
#include <git2.h>
#include <stdio.h>

int main(int count, char **arguments) {
  git_repository *repository = NULL;
  git_object *commit = NULL, *blob = NULL;
  (void)count;
  git_libgit2_init();
  printf("opened %d", git_repository_open(&repository, arguments[1]));
  printf(", HEAD %d", git_revparse_single(&commit, repository, "HEAD"));
  const int error = git_revparse_single(&blob, repository, "HEAD:file");
  printf(", file %d %s\n", error,
         error && git_error_last()->message ? git_error_last()->message : "");
  return 0;
}
END
gcc look.c -o look -I root/usr/include -L "$libraries" -l:libgit2.so.1.5 \
  -Wl,--allow-shlib-undefined

export HOME="$folder" GIT_CONFIG_NOSYSTEM=1
git init -q whole
echo text >whole/file
git -C whole add file
git -C whole -c user.name=a -c user.email=a@b commit -qm one
git -C whole config uploadpack.allowFilter true
git clone -q --bare --filter=blob:none "file://$folder/whole" part.git
look() { LD_LIBRARY_PATH=$libraries ./look "$1"; }

whole=$(look whole) part=$(look part.git)
echo "a whole clone: $whole"
echo "a partial one: $part"
case "$whole / $part" in
  "opened 0, HEAD 0, file 0 "*" / opened 0, HEAD 0, file -3 object not found"*) ;;
  *) echo "this has changed" >&2; exit 1 ;;
esac
