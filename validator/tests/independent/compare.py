#!/usr/bin/env python3
"""Compares the validator's verdicts with those of an independent JSON Schema implementation.

    python3 -m venv target/independent
    target/independent/bin/pip install 'jsonschema==4.26.0'
    MUTANTS_OUT=$PWD/target/mutants.ndjson cargo test -p conversation-validator --test tightness
    target/independent/bin/python validator/tests/independent/compare.py \\
        schema/conversation.schema.json --mutants target/mutants.ndjson

    cargo build -p conversation-validator
    target/independent/bin/python validator/tests/independent/compare.py \\
        schema/conversation.schema.json --binary target/debug/conversation-validator FOLDER...

The first compares every payload and mutant of the tightness test, the second every `.json` file
of the folders; a hundred thousand mutants take some minutes, `--every 10` takes a tenth of them.
Both compare whether a document is valid and at which instance paths the errors are.
Exit code 1: they disagree somewhere; the first disagreements are printed.
"""

import argparse
import itertools
import json
import pathlib
import subprocess
import sys

from jsonschema import Draft202012Validator

SHOWN = 20


def pointer(path):
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def places(error):
    """Instance paths of an error, looked for behind a nullable `anyOf`."""
    if error.validator != "anyOf":
        return {pointer(error.absolute_path)}
    # the first branch is the value's own; the other one is null, and nobody meant null
    own = [inner for inner in error.context if inner.relative_schema_path[0] == 0]
    return set().union(*(places(inner) for inner in own))


def judged(validator, text):
    errors = list(validator.iter_errors(json.loads(text)))
    return not errors, set().union(*(places(error) for error in errors))


def from_mutants(path):
    """Name, text, our verdict, our places."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            mutant = json.loads(line)
            yield mutant["name"], mutant["document"], mutant["valid"], set(mutant["places"])


def from_binary(binary, folders):
    """The same, asked of the command line. `--show-values`: other keys must not be masked."""
    command = [binary, "check", "--format", "json", "--layers", "json,schema", "--show-values"]
    command += ["--max-findings", "1000000", *folders]
    answer = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if answer.returncode not in (0, 1):
        sys.exit(f"exit code {answer.returncode} of {binary}")
    findings = json.loads(answer.stdout)["findings"]
    found, no_json = {}, set()
    for finding in findings:
        if finding["level"] == "error":
            found.setdefault(finding["source"], set()).add(finding["instance_path"])
            if finding["layer"] == "json":
                no_json.add(finding["source"])
    print(f"{len(no_json)} files are no JSON to the validator and are left out")
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*.json")):
            if str(path) in no_json:
                continue
            ours = found.get(str(path), set())
            yield str(path), path.read_text(encoding="utf-8"), not ours, ours


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("schema")
    parser.add_argument("--mutants", help="what the tightness test wrote to MUTANTS_OUT")
    parser.add_argument("--binary", help="the built conversation-validator")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth document")
    parser.add_argument("folders", nargs="*", help="of .json files, with --binary")
    options = parser.parse_intermixed_args()
    if bool(options.mutants) == bool(options.binary):
        parser.error("one of --mutants and --binary, please")

    schema = json.loads(pathlib.Path(options.schema).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    documents = (
        from_mutants(options.mutants)
        if options.mutants
        else from_binary(options.binary, options.folders)
    )

    total = valid = differ = elsewhere = 0
    chosen = itertools.islice(documents, 0, None, options.every)
    for name, text, our_verdict, our_places in chosen:
        verdict, where = judged(validator, text)
        total += 1
        valid += verdict
        if verdict != our_verdict:
            differ += 1
            problem = f"valid here: {verdict}, by the validator: {our_verdict}"
        elif where != our_places:
            elsewhere += 1
            problem = f"errors here at {sorted(where)}, by the validator at {sorted(our_places)}"
        else:
            continue
        if differ + elsewhere <= SHOWN:
            print(f"{name}\n    {problem}")

    print(f"{total} documents, {valid} valid, {total - valid} not")
    print(f"{differ} verdicts differ, {elsewhere} agree but put the errors elsewhere")
    if total == 0:
        sys.exit("nothing to compare")
    sys.exit(1 if differ or elsewhere else 0)


if __name__ == "__main__":
    main()
