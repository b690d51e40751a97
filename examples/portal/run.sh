#!/bin/sh
# The portal: lints, the tests of every route, and what a person does with the page, in headless Chromium.
#
# usage: examples/portal/run.sh [FOLDER-FOR-SCREENSHOTS]
#
# Sets itself up where needed: libraries from npm, Chromium from Debian's packages if this may install.
set -eu
cd "$(dirname "$0")"
CARGO_TARGET_DIR=$(realpath -m "${CARGO_TARGET_DIR:-../../target}")
export CARGO_TARGET_DIR
screenshots=${1:+$(realpath "$1")}

cargo fmt --check
cargo clippy --quiet --all-targets -- -D warnings
cargo test --quiet

skip() {
  echo "SKIPPED: the page of the portal is not opened in a browser, because $1"
  exit 0
}

cd page
for tool in node npm; do
  command -v "$tool" >/dev/null || skip "$tool is missing"
done
if ! command -v chromium >/dev/null; then
  command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || skip "Chromium is missing"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-dejavu-core; } \
    >/tmp/portal_apt.log 2>&1 || skip "Chromium cannot be installed"
fi
wanted=$(cksum <package-lock.json)
if [ "$(cat node_modules/.installed 2>/dev/null)" != "$wanted" ]; then
  npm ci --no-fund --no-audit --silent || skip "the libraries of the page cannot be installed"
  echo "$wanted" >node_modules/.installed
fi
npm run --silent build
cargo build --quiet
exec node test.mjs "$CARGO_TARGET_DIR/debug/portal" "$(command -v chromium)" ${screenshots:+"$screenshots"}
