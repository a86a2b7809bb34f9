#!/bin/sh
# SPDX-License-Identifier: MIT
# Debian 12's ClickHouse (18.16.1) works out every branch of a CASE for every row and chooses after
# that: a division that stands behind the test for zero still divides by zero. Other engines stop at
# the test. Nor does nullIf(b, 0) as the divisor help, since 0 stands behind its NULL; a divisor
# that is never 0 does.
#
# Seen, of 6 by 0, 1 and 2: "Division by zero" for CASE WHEN b > 0 THEN intDiv(6, b) END and for
# intDiv(6, nullIf(b, 0)); NULL, 6 and 3 for CASE WHEN b > 0 THEN intDiv(6, b + (b = 0)) END.
# Needs: Debian 12 with apt, curl, and the libraries of its package clickhouse-server.
set -eu

folder=$(mktemp -d)
server=
trap 'if [ -n "$server" ]; then kill -9 "$server" 2>/dev/null; fi; rm -rf "$folder"' EXIT
cd "$folder"

apt-get download -q clickhouse-server=18.16.1+ds-7.3+b2 clickhouse-common=18.16.1+ds-7.3+b2 \
  >download.log 2>&1
for package in *.deb; do dpkg -x "$package" root; done

cat >config.xml <<'END'
<?xml version="1.0"?>
<yandex>
  <logger><level>none</level><log>server.log</log><errorlog>errors.log</errorlog></logger>
  <listen_host>127.0.0.1</listen_host><http_port>18123</http_port><tcp_port>19000</tcp_port>
  <path>data/</path><tmp_path>tmp/</tmp_path><users_config>users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>268435456</mark_cache_size>
</yandex>
END
cat >users.xml <<'END'
<?xml version="1.0"?>
<yandex><profiles><default/></profiles><quotas><default/></quotas><users><default>
  <password></password><networks><ip>127.0.0.1</ip></networks>
  <profile>default</profile><quota>default</quota>
</default></users></yandex>
END
LD_LIBRARY_PATH=$(find "$folder/root" -name 'libclickhouse*' -printf '%h\n' | head -n 1) \
  ./root/usr/sbin/clickhouse-server --config-file=config.xml >started.log 2>&1 &
server=$!

ask() { curl -s --data-binary "$1" http://127.0.0.1:18123/; }
for _ in $(seq 100); do
  if [ "$(ask 'SELECT 1')" = 1 ]; then break; fi
  sleep 0.1
done

numbers='FROM (SELECT toInt64(number) AS b FROM system.numbers LIMIT 3)'
for divided in 'CASE WHEN b > 0 THEN intDiv(6, b) END' 'intDiv(6, nullIf(b, 0))'; do
  said=$(ask "SELECT $divided $numbers")
  echo "$said"
  case $said in
    *'Division by zero'*) ;;
    *) echo "another answer than when this was written" >&2; exit 1 ;;
  esac
done
guarded=$(ask "SELECT CASE WHEN b > 0 THEN intDiv(6, b + (b = 0)) END $numbers" | paste -sd' ')
echo "$guarded"
[ "$guarded" = '\N 6 3' ]
