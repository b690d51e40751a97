#!/usr/bin/env bash
# What the macros refuse to compile, with the messages. TRYBUILD=overwrite writes them anew.
#
# The words of the compiler differ from version to version: they are compared with one version only.
set -euo pipefail
cd "$(dirname "$0")"
version=1.95
if [[ "$(rustc --version)" != "rustc $version."* ]]; then
    echo "skipped: the messages are those of rustc $version, and this is $(rustc --version)"
    exit 0
fi
rustfmt --check --edition 2024 --config-path ../../rustfmt.toml src/lib.rs tests/misuse.rs
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-../../target}"
cargo test --quiet
