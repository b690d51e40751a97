#!/bin/sh
# Checks the exports of the example `vocabulary` with tools of their fields: frictionless, rdflib, skosify, sssom.
#
# usage: tests/exports/run.sh
#
# Sets itself up where needed (PyPI has to be reachable then).
set -eu
cd "$(dirname "$0")"

if ! command -v python3 >/dev/null || ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
  echo "SKIPPED: the exports are not checked, because python3 is missing or has no venv"
  exit 0
fi
wanted=$(cksum <requirements.txt)
if [ "$(cat .venv/installed 2>/dev/null)" != "$wanted" ]; then
  rm -rf .venv
  python3 -m venv .venv
  if ! .venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt; then
    rm -rf .venv
    echo "SKIPPED: the exports are not checked, because the tools cannot be installed"
    exit 0
  fi
  echo "$wanted" >.venv/installed
fi

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
cargo run --quiet --manifest-path ../../Cargo.toml --example vocabulary -- "$out"
.venv/bin/python check.py "$out"
