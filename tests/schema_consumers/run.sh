#!/bin/sh
# Runs real consumers over the published schemas, with all documents of the tests: the house
# rules, Python jsonschema, ajv in two dialects, TypeScript, pydantic, every recipe of
# schemas/README.md, the language service of VS Code, an OpenAPI validator, and forms that are
# shown, filled in and sent with three libraries.
#
# usage: tests/schema_consumers/run.sh [--rust]
#
# Sets itself up where needed (npm and PyPI have to be reachable then). --rust also generates Rust
# with typify; the first time this takes minutes.
set -eu
cd "$(dirname "$0")"

for tool in node npm python3; do
  if ! command -v "$tool" >/dev/null; then
    echo "SKIPPED: the schemas are not checked with real consumers, because $tool is missing"
    exit 0
  fi
done
if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
  echo "SKIPPED: the schemas are not checked with real consumers, because python3 has no venv"
  exit 0
fi

wanted=$(cat package-lock.json rjsf5/package.json requirements.txt | cksum)
if [ "$(cat .work/installed 2>/dev/null)" != "$wanted" ] || { [ "${1:-}" = --rust ] && [ ! -x .cargo-tools/bin/cargo-typify ]; }; then
  ./setup.sh "$@"
  mkdir -p .work
  echo "$wanted" >.work/installed
fi

# Real practices under the name of their schema, the catalogue, and the example of each schema; and the same with a key
# that no document has.
rm -rf .work/valid .work/invalid
mkdir -p .work/valid .work/invalid
cp invalid/*.json .work/invalid/
python3 - <<'END'
import json, pathlib
for file in pathlib.Path("../../schemas").glob("*.schema.json"):
    name = file.name[: -len(".schema.json")]
    example = json.loads(file.read_text())["examples"][0]
    pathlib.Path(f".work/valid/{name}.example.json").write_text(json.dumps(example))
    pathlib.Path(f".work/invalid/{name}.unknown.json").write_text(json.dumps({**example, "unknown": 1}))
END
cp ../../schemas/catalogue.json .work/valid/catalogue.whole.json
for file in ../../examples/data/*.json; do
  cp "$file" ".work/valid/practice.real_$(basename "$file")"
done

status=0
.venv/bin/python recipes.py .work/recipes ../../examples/data/salam.json || status=1

# The forms take longest: they wait much, so they run beside the rest.
mkdir -p rjsf5/.work
cp .work/recipes/react_form.mjs rjsf5/.work/
node forms.mjs rjsf5 rjsf5/.work/react_form.mjs ../../schemas/forms ../../examples/data >.work/forms5 2>&1 &
five=$!
node forms.mjs jsonforms .work/recipes/json_forms.mjs ../../schemas/json_forms ../../examples/data >.work/json_forms 2>&1 &
json=$!
node forms.mjs rjsf6 .work/recipes/react_form.mjs ../../schemas/forms ../../examples/data || status=1
.venv/bin/python check.py ../../schemas .work/valid .work/invalid "$@" || status=1
node editors.mjs .work/recipes/settings.json || status=1
node openapi.mjs ../../schemas/openapi.json || status=1
wait $five || status=1
cat .work/forms5
wait $json || status=1
cat .work/json_forms
exit $status
