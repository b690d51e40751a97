#!/usr/bin/env python3
"""Mutation testing of the parts that .cargo/mutants.toml names: every change that cargo-mutants lists is made, and the
tests have to fail.

cargo-mutants builds the tests anew for each change, which takes about a minute. This script builds them once, with all
changes in it, and chooses one by an environment variable, so that a change takes as long as the first test that fails.
Changes that cannot be built that way are listed, for `cargo mutants --re`.

    tests/mutants/run.py WORK [PATTERN]   results are added to WORK/results.tsv; what is there already is not run again.
                                          PATTERN chooses changes by their names in the list of cargo-mutants
    tests/mutants/run.py WORK --summary   the score by folder, and the survivors

It needs cargo-mutants (`cargo install --locked cargo-mutants`).
"""

import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SWITCH = '''
/// Whether this change is chosen. The first test that panics then ends the run.
#[doc(hidden)]
#[must_use]
pub fn __mutant(number: usize) -> bool {
    static CHOSEN: std::sync::LazyLock<usize> = std::sync::LazyLock::new(|| {
        std::panic::set_hook(Box::new(|panic| {
            eprintln!("{panic}");
            std::process::exit(101);
        }));
        std::env::var("MUTANT").ok().and_then(|number| number.parse().ok()).unwrap_or(0)
    });
    number == *CHOSEN
}

/// One of two iterators.
#[doc(hidden)]
#[derive(Clone)]
pub enum __Either<A, B> {
    /// The changed one.
    A(A),
    /// The other.
    B(B),
}

impl<T, A: Iterator<Item = T>, B: Iterator<Item = T>> Iterator for __Either<A, B> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        match self {
            Self::A(a) => a.next(),
            Self::B(b) => b.next(),
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        match self {
            Self::A(a) => a.size_hint(),
            Self::B(b) => b.size_hint(),
        }
    }
}

impl<T, A: ExactSizeIterator<Item = T>, B: ExactSizeIterator<Item = T>> ExactSizeIterator for __Either<A, B> {}
'''


def key(mutant):
    return mutant["name"]


class File:
    """A source file whose functions hold their changes."""

    def __init__(self, path, text, mutants):
        self.text = text
        self.starts = [0]
        for line in text.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))
        self.mutants = mutants

    def offset(self, place):
        return self.starts[place["line"] - 1] + place["column"] - 1

    def span(self, span):
        return self.offset(span["start"]), self.offset(span["end"])

    def body(self, start, end):
        """Where the body of a function begins: the first brace outside of brackets."""
        depth, at = 0, start
        while at < end:
            letter = self.text[at]
            if self.text.startswith("//", at):
                at = self.text.index("\n", at)
            elif letter == '"':
                at = re.compile(r'"(?:\\.|[^"\\])*"', re.S).match(self.text, at).end() - 1
            elif letter in "([":
                depth += 1
            elif letter in ")]":
                depth -= 1
            elif letter == "{" and depth == 0:
                return at
            at += 1
        raise ValueError("no body")

    def written(self, numbers):
        """The text with all changes whose numbers are given, and the lines where each stands."""
        functions = collections.defaultdict(list)
        for mutant in self.mutants:
            if key(mutant) in numbers and mutant.get("function"):
                functions[self.span(mutant["function"]["span"])].append(mutant)
        text, last = [], 0
        order = sorted(functions, key=lambda span: (span[0], -span[1]))
        outer = [span for span in order if not any(o[0] <= span[0] and span[1] <= o[1] and o != span for o in order)]
        for span in outer:
            text.append(self.text[last : span[0]])
            text.append(self.function(span, functions, numbers))
            last = span[1]
        text.append(self.text[last:])
        return "".join(text)

    def function(self, span, functions, numbers):
        start, end = span
        body = self.body(start, end)
        head = self.text[start:body]
        inner = [s for s in functions if body < s[0] and s[1] <= end]
        inner = [s for s in inner if not any(o[0] <= s[0] and s[1] <= o[1] and o != s for o in inner)]
        base, last = [], body
        for nested in sorted(inner):
            base.append(self.text[last : nested[0]])
            base.append(self.function(nested, functions, numbers))
            last = nested[1]
        base = "".join(base) + self.text[last:end]
        mutants = functions[span]
        head = re.sub(r"\bconst (?=(unsafe )?fn\b)", "", head)
        is_iterator = re.search(r"->\s*impl (Exact\w+|DoubleEnded\w+|Iterator)", head) is not None
        out = base
        for mutant in reversed(mutants):
            first, after = self.span(mutant["span"])
            changed = self.text[body:first] + mutant["replacement"] + " " + self.text[after:end]
            if mutant["genre"] == "FnValue":
                changed = "{ " + mutant["replacement"] + " }"
            mark = f"/*m{numbers[key(mutant)]}*/"
            changed = changed.replace("\n", f" {mark}\n")
            condition = f"crate::__mutant({numbers[key(mutant)]})"
            if is_iterator:
                out = f"{{ if {condition} {{ {mark} crate::__Either::A({changed}) {mark} \n }} else {{ crate::__Either::B({out}) }} }}"
            else:
                out = f"{{ if {condition} {{ {mark} {changed} {mark} \n }} else {out} }}"
        return head + out


def run(command, **more):
    return subprocess.run(command, text=True, capture_output=True, **more)


def listed():
    result = run(["cargo", "mutants", "--list", "--json"], cwd=ROOT)
    if result.returncode:
        sys.exit(result.stderr)
    return json.loads(result.stdout)


def build(work, mutants):
    """Builds the tests with as many changes as can be built, and returns their numbers and the test programs."""
    copy = work / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    names = run(["git", "ls-files"], cwd=ROOT).stdout.splitlines()
    for name in names:
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, copy / name)
            shutil.copymode(ROOT / name, copy / name)
    with open(copy / "src/lib.rs", "a") as lib:
        lib.write(SWITCH)
    with open(copy / "Cargo.toml", "a") as manifest:
        manifest.write("\n[profile.dev]\ndebug = 0\nopt-level = 1\n")
    numbers = {key(mutant): number for number, mutant in enumerate(mutants, 1)}
    by_number = {number: name for name, number in numbers.items()}
    by_file = collections.defaultdict(list)
    for mutant in mutants:
        by_file[mutant["file"]].append(mutant)
    files = {name: File(name, (ROOT / name).read_text(), some) for name, some in by_file.items()}
    left = dict(numbers)
    functions = {}
    for mutant in mutants:
        function = mutant.get("function") or {"span": None, "function_name": ""}
        functions[key(mutant)] = (mutant["file"] + json.dumps(function["span"]), function["function_name"])
    environment = dict(os.environ, CARGO_TARGET_DIR=str(work / "target"), CARGO_INCREMENTAL="0", RUSTFLAGS="--cap-lints=allow -Aunused")
    for attempt in range(40):
        for name, file in files.items():
            text = file.written(left)
            if not (copy / name).exists() or (copy / name).read_text() != text:
                (copy / name).write_text(text)
        check = run(["cargo", "check", "--quiet", "--lib", "--message-format=json"], cwd=copy, env=environment)
        wrong = set()
        for line in check.stdout.splitlines():
            message = json.loads(line).get("message") or {}
            if message.get("level") != "error":
                continue
            found = marked(copy, message, by_number, left, functions)
            if not found and message.get("spans"):
                print("not understood:", message["rendered"])
            wrong |= found
        if not check.returncode:
            break
        if not wrong:
            sys.exit("cannot be built:\n" + check.stdout[-3000:])
        for name in wrong:
            left.pop(name, None)
        print(f"{len(wrong)} changes cannot be built, {len(left)} are left", flush=True)
    tests = run(["cargo", "test", "--no-run", "--lib", "--test", "suite", "--message-format=json", "--quiet"], cwd=copy, env=environment)
    programs = [json.loads(line).get("executable") for line in tests.stdout.splitlines()]
    programs = [program for program in programs if program]
    if tests.returncode or len(programs) != 2:
        sys.exit(tests.stdout[-3000:] + tests.stderr[-3000:])
    return left, programs, copy


def marked(copy, message, by_number, left, functions):
    """The changes that an error is about: that in whose line it is, else all of its function."""
    found = set()
    spans = [span for span in message.get("spans", []) if span["is_primary"] and (copy / span["file_name"]).exists()]
    for span in spans:
        lines = (copy / span["file_name"]).read_text().splitlines()
        marks = set(re.findall(r"/\*m(\d+)\*/", lines[span["line_start"] - 1]))
        found |= {by_number[int(mark)] for mark in marks} & set(left)
        if found:
            continue
        for line in reversed(lines[: span["line_end"]]):
            if numbers := re.findall(r"__mutant\((\d+)\)", line):
                function = functions[by_number[int(numbers[0])]]
                found |= {name for name in left if functions[name] == function}
                break
    if (message.get("code") or {}).get("code") == "E0015":
        # A function that has to be constant: none of its changes can be chosen at run time.
        plain = lambda name: re.sub(r"(::)?<[^<>]*>", "", name).split("::")[-2:]
        name = plain(re.search(r"`([^`]*)`", message["message"]).group(1))
        found = {other for other in left if plain(functions[other][1])[-len(name) :] == name[-len(plain(functions[other][1])) :]}
    return found


def main():
    options = [word for word in sys.argv[1:] if word.startswith("-")]
    words = [word for word in sys.argv[1:] if not word.startswith("-")]
    if not 1 <= len(words) <= 2 or options not in ([], ["--summary"]):
        sys.exit(__doc__)
    work = pathlib.Path(words[0]).resolve()
    work.mkdir(parents=True, exist_ok=True)
    results = work / "results.tsv"
    lines = results.read_text().splitlines() if results.exists() else []
    known = dict(line.split("\t")[:2] for line in lines)
    if options:
        return summary(known)
    pattern = re.compile("".join(words[1:]))
    mutants = listed()
    numbers, programs, copy = build(work, mutants)
    environment = dict(os.environ, LAW_CASES="30")
    mutants = [mutant for mutant in mutants if pattern.search(key(mutant)) and key(mutant) not in known]
    mutants.sort(key=lambda mutant: next(place for place, name in enumerate(FIRST) if name in mutant["file"]))

    def tests(number, first):
        runs = [(programs[-1], first)] if first else []
        for program, names in [*runs, *((program, []) for program in programs)]:
            try:
                command = [program, "--quiet", *names, *SKIP]
                ran = run(command, cwd=copy, env=dict(environment, MUTANT=str(number)), timeout=300)
            except subprocess.TimeoutExpired:
                return "timeout"
            if ran.returncode:
                return "killed"
        return "survived"

    start = time.time()
    if tests(0, []) != "survived":
        sys.exit("the tests fail without a change")
    print(f"{len(numbers)} changes are built, the tests take {time.time() - start:.0f} s", flush=True)
    with results.open("a") as out:
        for mutant in mutants:
            name = key(mutant)
            start = time.time()
            first = next(tests for part, tests in FIRST.items() if part in name)
            outcome = tests(numbers[name], first) if name in numbers else "not built"
            print(f"{name}\t{outcome}\t{time.time() - start:.1f}", file=out, flush=True)


# The tests that are most likely to notice a change, run before all others, in the order of the parts.
FIRST = {
    "src/presupposition.rs": ["presuppositions"],
    "src/portfolio": ["portfolio::"],
    "src/comparison": ["comparison::", "stored::"],
    "src/iom": ["iom::"],
    "src/evaluation/wire": ["stored::"],
    "src/evaluation": ["editions::", "iom::", "spring::", "sixth_framework::"],
    "": [],
}

# Tests that look at files or run other programs, and never at results.
SKIP = ["--skip", "examples::"]


def summary(known):
    folders = collections.defaultdict(collections.Counter)
    for name, outcome in known.items():
        folder = re.match(r"src/([a-z_]+)", name).group(1)
        folders[folder][outcome] += 1
    for folder, counts in sorted(folders.items()):
        print(folder, dict(counts))
    for name, outcome in known.items():
        if outcome in ("survived", "not built"):
            print(f"{outcome}: {name}")


if __name__ == "__main__":
    main()
