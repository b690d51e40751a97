#!/bin/sh
# Checks forms as KoboToolbox and ODK do: pyxform turns each into an XForm, and ODK Validate loads that.
#
# usage: tests/field_forms/run.sh
#
# Installs pyxform next to this script (PyPI has to be reachable the first time). ODK Validate comes with it and needs
# Java.
set -eu
cd "$(dirname "$0")"

for tool in python3 java; do
  if ! command -v "$tool" >/dev/null; then
    echo "SKIPPED: the forms are not checked with pyxform and ODK Validate, because $tool is missing"
    exit 0
  fi
done
if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
  echo "SKIPPED: the forms are not checked with pyxform and ODK Validate, because python3 has no venv"
  exit 0
fi

wanted=$(cksum <requirements.txt)
if [ "$(cat .work/installed 2>/dev/null)" != "$wanted" ]; then
  python3 -m venv .venv
  .venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
  mkdir -p .work
  echo "$wanted" >.work/installed
fi

rm -rf .work/forms
(cd ../.. && cargo run --quiet --example form -- --every tests/field_forms/.work/forms)
.venv/bin/python check.py .work/forms
