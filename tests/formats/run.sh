#!/usr/bin/env bash
# Reads documents in other formats of serde. The crates of these formats come from the registry.
set -euo pipefail
cd "$(dirname "$0")"
if ! cargo fetch --quiet --locked; then
    echo "skipped: documents in other formats, because their crates cannot be fetched"
    exit 0
fi
cargo fmt --check
cargo test --quiet --locked --target-dir "${CARGO_TARGET_DIR:-../../target}/formats"
