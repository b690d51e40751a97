#!/usr/bin/env python3
"""Writes the files of the recipes in schemas/README.md into a folder, and runs their commands there, one after the other.

usage: recipes.py FOLDER DOCUMENT      One line per command and problem; status 1 if there are any.
"""
import os, pathlib, re, shutil, subprocess, sys

HERE = pathlib.Path(__file__).resolve().parent
SCHEMAS = HERE.parent.parent / "schemas"
FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.M | re.S)


def main():
    folder, document = map(pathlib.Path, sys.argv[1:])
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "java").mkdir(parents=True)
    (folder / "schemas").symlink_to(SCHEMAS)
    shutil.copy(document, folder / "practice.json")
    path = os.pathsep.join(map(str, [pathlib.Path(sys.executable).parent, HERE / "node_modules/.bin", os.environ["PATH"]]))
    environment = {**os.environ, "PATH": path, "PYTHONWARNINGS": "ignore", "NO_COLOR": "1"}
    blocks = FENCE.findall((SCHEMAS / "README.md").read_text())
    for language, name, text in blocks:
        if name:
            (folder / name).write_text(text)
        elif language != "sh":
            sys.exit(f"a block in {language} has no name")
    failed = len(blocks) < 10
    for command in (line for language, name, text in blocks if language == "sh" for line in text.replace("\\\n", "").splitlines()):
        done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True)
        failed |= done.returncode != 0
        print(f"{'FAIL' if done.returncode else 'ok  '} recipe    {' '.join(command.split())[:100]}")
        if done.returncode:
            print("     " + "\n     ".join((done.stdout + done.stderr).strip().splitlines()[:8]))
    sys.exit(failed)


if __name__ == "__main__":
    main()
