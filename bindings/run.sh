#!/usr/bin/env bash
# Builds the bindings and tests them: C, Python where it is there, JavaScript where the toolchain for WebAssembly can be had.
# All of them write the same bytes as Rust, and answer as the second implementation does.
set -euo pipefail
cd "$(dirname "$0")"
work=${BINDINGS_WORK:-$PWD/../target/bindings}
mkdir -p "$work"
export CARGO_TARGET_DIR=$work/cargo PIP_DISABLE_PIP_VERSION_CHECK=1
skipped=()

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
(cd wasm && cargo clippy --quiet -- -D warnings && cargo build --quiet)
for program in outcomes interface; do
    cc -std=c11 -Wall -Wextra -Werror -o "$work/$program" wasm/tests/$program.c "$CARGO_TARGET_DIR/debug/libdynamic_integration.a" -lpthread -ldl -lm
done
"$work/interface"
"$work/outcomes" <"$work/documents" >"$work/c"
cmp "$work/rust" "$work/c"

echo "-- Python"
if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 9))' && "$python" -m venv "$work/venv"; then
    pip="$work/venv/bin/python -m pip --quiet"
    $pip install ./python
    $pip install pytest mypy polars
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
if ! command -v npm >/dev/null; then
    skipped+=("types for JavaScript: npm is missing")
elif (
    cd wasm
    wanted=$(cksum <package-lock.json)
    [ "$(cat node_modules/.installed 2>/dev/null)" = "$wanted" ] ||
        { npm ci --no-fund --no-audit --silent && echo "$wanted" >node_modules/.installed; }
); then
    (cd wasm && node types.mjs --check && npx --no-install tsc)
else
    skipped+=("types for JavaScript: the compiler of TypeScript cannot be installed")
fi

echo "-- JavaScript"
if ! command -v node >/dev/null; then
    skipped+=("JavaScript: node is missing")
elif wasm/build.sh "$work"; then
    node wasm/tests/interface.mjs
    node wasm/tests/outcomes.mjs <"$work/documents" >"$work/javascript"
    cmp "$work/rust" "$work/javascript"
else
    skipped+=("WebAssembly: no toolchain for wasm32-unknown-unknown; WASM_TOOLCHAIN names a folder to install one in")
fi

for reason in "${skipped[@]:-}"; do
    [ -z "$reason" ] || echo "skipped: $reason"
done
