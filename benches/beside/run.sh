#!/usr/bin/env bash
# Measures this crate beside what else people use to check such documents, all in one run and in turns, and writes
# benches/speed.md and the table of the README. Python and Node are measured where they are; what they need comes from the
# registries.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=benches/beside
work=${CARGO_TARGET_DIR:-target}/beside
mkdir -p "$work"

export BESIDE_PYTHON='' BESIDE_NODE=''
if command -v python3 >/dev/null && python3 -c 'import ensurepip, venv' 2>/dev/null; then
    [ -x "$work/venv/bin/datamodel-codegen" ] || {
        python3 -m venv "$work/venv"
        "$work/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
    }
    "$work/venv/bin/datamodel-codegen" --input schemas/practice.schema.json --input-file-type jsonschema \
        --output-model-type pydantic_v2.BaseModel --target-python-version 3.11 --disable-warnings --output "$work/practice_model.py"
    BESIDE_PYTHON=$work/venv/bin/python
else
    echo "skipped: pydantic, because python3 with venv is missing"
fi
if command -v npm >/dev/null; then
    cp "$here/package.json" "$here/package-lock.json" "$here/validate.mjs" "$work/"
    [ -d "$work/node_modules/ajv" ] || npm --prefix "$work" ci --silent --no-audit --no-fund
    BESIDE_NODE=$(command -v node)
else
    echo "skipped: ajv, because npm is missing"
fi

cargo bench --quiet --bench speed -- --beside "$work" | tee "$work/speed.md"
cp "$work/speed.md" benches/speed.md
awk -v table=benches/speed.md '
    /^<!-- speed: end -->$/ { inside = 0 }
    !inside { print }
    /^<!-- speed: begin -->$/ { inside = 1; while ((getline line < table) > 0) print line }
' README.md >"$work/README.md"
cp "$work/README.md" README.md
