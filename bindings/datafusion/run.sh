#!/usr/bin/env bash
# Tests the functions in DataFusion and in a cluster of Ballista. Engines take long to build, so the tests are skipped with
# a message by default. They run if DATAFUSION_BUILD=1 is set, or if the folder in DATAFUSION_TARGET holds a build.
set -euo pipefail
cd "$(dirname "$0")"
export CARGO_TARGET_DIR=${DATAFUSION_TARGET:-$PWD/target}
# A build is valid for these versions and this compiler.
built="$(cat Cargo.lock Cargo.toml ballista/Cargo.toml | cksum) $(rustc --version)"
stamp=$CARGO_TARGET_DIR/built

cargo fmt --all --check
if [ "${DATAFUSION_BUILD:-}" != 1 ] && [ "$(cat "$stamp" 2>/dev/null)" != "$built" ]; then
    echo "skipped: DataFusion and Ballista: they are not built; DATAFUSION_BUILD=1 builds them, in half an hour or so,"
    echo "         and DATAFUSION_TARGET names the folder, here $CARGO_TARGET_DIR"
    exit 0
fi

# Always the whole workspace; otherwise the engine is built again with other features.
cargo build --quiet --locked --workspace --all-targets
echo "$built" >"$stamp"
cargo test --quiet --locked --workspace

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$CARGO_TARGET_DIR/debug/examples/documents" "$work/documents" "${DOCUMENTS:-300000}"
"$CARGO_TARGET_DIR/debug/examples/sum_up" "$work/documents" loop >"$work/portfolio"
ballista/cluster.sh "$CARGO_TARGET_DIR/debug/dynamic-integration-ballista" "$work/documents" "$work/portfolio"
