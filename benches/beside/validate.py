"""Checks every document of a file with the pydantic model of the schema: one pass for each line of input.

Prints the nanoseconds that a pass took. usage: validate.py FOLDER_OF_THE_MODEL DOCUMENTS
"""

import pathlib
import sys
import time

folder, documents = sys.argv[1:]
sys.path.insert(0, folder)
from practice_model import Practice  # noqa: E402

texts = pathlib.Path(documents).read_bytes().split(b"\n")
for _ in sys.stdin:
    start = time.perf_counter_ns()
    for text in texts:
        Practice.model_validate_json(text)
    print(time.perf_counter_ns() - start, flush=True)
