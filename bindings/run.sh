#!/usr/bin/env bash
# Builds the bindings and tests them: C, Python where it is there, JavaScript where the toolchain for WebAssembly can be had,
# the types for TypeScript and the page where npm and a browser are there. All of them write the same bytes as Rust, and
# answer as the second implementation does. The first steps of the README are run as they stand there.
#
# usage: bindings/run.sh [FOLDER-FOR-SCREENSHOTS]
set -euo pipefail
screenshots=${1:+$(realpath "$1")}
cd "$(dirname "$0")"
root=$(realpath ..)
work=$(realpath -m "${BINDINGS_WORK:-$root/target/bindings}")
mkdir -p "$work"
export CARGO_TARGET_DIR=$work/cargo PIP_DISABLE_PIP_VERSION_CHECK=1
skipped=()

# Blocks of the README by what stands behind the three backticks.
block() {
    awk -v fence="\`\`\`$1" '$0 == fence { on = 1; next } /^```$/ { on = 0 } on' "$root/README.md" | grep . || {
        echo "the README has no block \`$1\`" >&2
        return 1
    }
}
# What the first steps print: the text has to be in it.
prints() {
    grep -F "$1" >/dev/null || {
        echo "the first steps of the README do not print: $1" >&2
        return 1
    }
}

python=$(command -v python3 || true)
if [ -z "$python" ]; then
    echo "skipped: the bindings: python3 is missing"
    exit 0
fi
"$python" tests/vectors.py documents >"$work/documents"

echo "-- Rust"
(cd text && cargo clippy --quiet --all-targets -- -D warnings && cargo test --quiet)
(cd text && cargo run --quiet --example outcomes) <"$work/documents" >"$work/rust"
"$python" tests/vectors.py check <"$work/rust"

echo "-- C"
(cd wasm && cargo clippy --quiet -- -D warnings)
block c >"$work/kitchen.c"
# Only the places of what is made differ.
commands=$(block "sh c" | sed "s,target/c,$CARGO_TARGET_DIR,; s,target/kitchen,$work/kitchen,g")
(cd "$root" && bash -euc "$commands") | prints '"coverage":{"assessed":1,"applicable":40}'
for program in outcomes interface; do
    cc -std=c11 -Wall -Wextra -Werror -o "$work/$program" wasm/tests/$program.c "$CARGO_TARGET_DIR/debug/libdynamic_integration.a" -lpthread -ldl -lm
done
"$work/interface"
"$work/outcomes" <"$work/documents" >"$work/c"
cmp "$work/rust" "$work/c"

echo "-- Python"
if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 9))' && "$python" -m venv "$work/venv"; then
    commands=$(block "sh python")
    (cd "$root" && PATH=$work/venv/bin:$PATH bash -euc "$commands") >"$work/pip.log" || { cat "$work/pip.log"; exit 1; }
    "$work/venv/bin/python" -m pip --quiet install pytest mypy polars
    block python >"$work/kitchen.py"
    "$work/venv/bin/python" "$work/kitchen.py" | prints "SPRING good-practice criteria 2 of 40 points are assessed"
    "$work/venv/bin/python" python/tests/outcomes.py <"$work/documents" >"$work/python"
    cmp "$work/rust" "$work/python"
    # Not from the folder of the package: there it would be found without its native part.
    here=$PWD
    (cd "$work" && venv/bin/python -m pytest --quiet -p no:cacheprovider "$here/python/tests")
    (cd "$work" && venv/bin/python -m mypy --strict --cache-dir mypy -p dynamic_integration)
    (cd "$work" && venv/bin/python -m mypy --strict --cache-dir mypy "$here/python/tests/test_dynamic_integration.py")
    "$work/venv/bin/python" python/examples/portfolio.py ../examples/data/*.json
else
    skipped+=("Python: no python3 from 3.9 on with venv")
fi

echo "-- Types for JavaScript"
has_tools=
if ! command -v npm >/dev/null; then
    skipped+=("types for JavaScript: npm is missing")
else
    wanted=$(cksum <wasm/package-lock.json)
    if [ "$(cat wasm/node_modules/.installed 2>/dev/null)" = "$wanted" ]; then
        has_tools=yes
    elif (cd wasm && npm ci --no-fund --no-audit --silent); then
        has_tools=yes
        echo "$wanted" >wasm/node_modules/.installed
    elif npm view typescript version >/dev/null 2>&1; then
        echo "npm ci failed, and the registry answers" >&2
        exit 1
    else
        skipped+=("types for JavaScript: the registry of npm does not answer")
    fi
    [ -z "$has_tools" ] || (cd wasm && node types.mjs --check && npx --no-install tsc)
fi

echo "-- JavaScript"
has_library=
if ! command -v node >/dev/null; then
    skipped+=("JavaScript: node is missing")
else
    status=0
    wasm/build.sh "$work" || status=$?
    case $status in
    0) has_library=yes ;;
    3) skipped+=("WebAssembly: no toolchain for wasm32-unknown-unknown; WASM_TOOLCHAIN names a folder to install one in") ;;
    *)
        echo "bindings/wasm/build.sh failed" >&2
        exit 1
        ;;
    esac
fi
if [ -n "$has_library" ]; then
    node wasm/tests/interface.mjs
    node wasm/tests/outcomes.mjs <"$work/documents" >"$work/javascript"
    cmp "$work/rust" "$work/javascript"
    # The package is installed as the README says, in a folder of its own. It is built already.
    rm -rf "$work/node"
    mkdir -p "$work/node"
    ln -s "$root/bindings" "$work/node/bindings"
    block js >"$work/node/kitchen.mjs"
    commands=$(block "sh javascript" | grep -v "^bindings/wasm/build.sh$")
    (cd "$work/node" && bash -euc "$commands") >"$work/npm.log" || { cat "$work/npm.log"; exit 1; }
    (cd "$work/node" && node kitchen.mjs) | prints "SPRING good-practice criteria 2 of 40 points are assessed"

    echo "-- The page"
    if [ -z "$has_tools" ]; then
        skipped+=("the page: its tools cannot be installed")
    elif ! command -v chromium >/dev/null && ! { command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] && apt-get update &&
        DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-dejavu-core; } >"$work/apt.log" 2>&1; then
        skipped+=("the page in a browser: Chromium is missing")
    else
        node wasm/demo/build.mjs "$work/page.html"
        node wasm/demo/test.mjs "$(command -v chromium)" "$work/page.html" "$work/documents" "$work/rust" ${screenshots:+"$screenshots"}
    fi
fi

for reason in "${skipped[@]:-}"; do
    [ -z "$reason" ] || echo "skipped: $reason"
done
