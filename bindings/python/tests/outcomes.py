"""Evaluates lines of `practice JSON` and `network JSON`, and writes lines of `ok JSON` and `refused JSON`."""

import sys

import dynamic_integration as di

for line in sys.stdin.buffer:
    kind, document = line.rstrip(b"\n").split(b" ", 1)
    evaluate = di.evaluate_json if kind == b"practice" else di.evaluate_network_json
    try:
        outcome = f"ok {evaluate(document)}"
    except di.Refused as refused:
        outcome = f"refused {refused.json}"
    sys.stdout.buffer.write(outcome.encode() + b"\n")
