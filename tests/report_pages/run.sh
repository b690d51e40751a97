#!/bin/sh
# Opens every report page and picture that the tests keep in headless Chromium: accessible in light, dark and print, no
# scrolling sideways on a narrow or a wide screen, and no text that leaves its place.
#
# usage: tests/report_pages/run.sh
#
# Sets itself up where needed: axe-core and playwright-core from npm, Chromium from Debian's packages if this may install.
set -eu
cd "$(dirname "$0")"

skip() {
  echo "SKIPPED: the report pages are not opened in a browser, because $1"
  exit 0
}

for tool in node npm; do
  command -v "$tool" >/dev/null || skip "$tool is missing"
done
if ! command -v chromium >/dev/null; then
  command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || skip "Chromium is missing"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-dejavu-core; } \
    >/tmp/report_pages_apt.log 2>&1 || skip "Chromium cannot be installed"
fi
wanted=$(cksum <package-lock.json)
if [ "$(cat node_modules/.installed 2>/dev/null)" != "$wanted" ]; then
  npm ci --no-fund --no-audit --silent || skip "axe-core and playwright-core cannot be installed"
  echo "$wanted" >node_modules/.installed
fi
exec node check.mjs "$(command -v chromium)"
