"""Checks every form of a folder with pyxform and ODK Validate: no error, no warning, and as many questions as asked."""

import concurrent.futures
import pathlib
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import openpyxl
from pyxform.validators.odk_validate import ODKValidateError
from pyxform.xls2xform import convert

XFORMS = "{http://www.w3.org/2002/xforms}"


def faults(file: pathlib.Path) -> list[str]:
    """What is wrong with a form."""
    converted = convert(file, validate=True, warnings=(warnings := []))
    found = [*warnings, *converted.warnings]
    sheet = openpyxl.load_workbook(file)["survey"]
    rows = list(sheet.iter_rows(values_only=True))
    columns = {name: place for place, name in enumerate(rows[0])}
    kinds = [row[columns["type"]] for row in rows[1:]]
    asked = sum(not kind.startswith(("begin ", "end ")) for kind in kinds)
    root = ElementTree.fromstring(converted.xform)
    # pyxform adds the ids of a submission, and a row of headings for each table.
    bound = [bind.get("nodeset") for bind in root.iter(f"{XFORMS}bind")]
    made = ("/meta/", "/reserved_name_for_field_list_labels", "/generated_table_list_label")
    bound = [name for name in bound if not any(part in name for part in made)]
    if len(bound) != len(set(bound)):
        found.append("a question is bound twice")
    # Groups are bound only if they have a relevance of their own.
    relevant = columns.get("relevant")
    groups = sum(bool(row[relevant]) for row in rows[1:]) if relevant is not None else 0
    if len(bound) - groups != asked:
        found.append(f"{asked} questions are asked, and {len(bound) - groups} are bound")
    return found


def odk_validate_answers(folder: pathlib.Path) -> bool:
    """Whether ODK Validate is really asked: it refuses half an expression, which pyxform lets pass."""
    file = folder / "broken.xlsx"
    book = openpyxl.Workbook()
    book.active.title = "survey"
    book.active.append(["type", "name", "label", "constraint"])
    book.active.append(["text", "name", "Name", ". ="])
    book.save(file)
    convert(file, validate=False)
    try:
        convert(file, validate=True)
    except ODKValidateError:
        return True
    return False


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        if not odk_validate_answers(pathlib.Path(folder)):
            print("ODK Validate accepts half an expression")
            return 1
    files = sorted(pathlib.Path(sys.argv[1]).glob("*.xlsx"))
    wrong = 0
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        for file, found in zip(files, pool.map(faults, files)):
            wrong += bool(found)
            print(f"{file.name}: {'; '.join(found) or 'valid, without a warning'}")
    print(f"{len(files)} forms, {wrong} with faults")
    return int(wrong > 0 or len(files) < 13)


if __name__ == "__main__":
    sys.exit(main())
