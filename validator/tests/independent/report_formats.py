#!/usr/bin/env python3
"""Holds each report format against a reader of that format that is not this project's.

    python3 -m venv target/independent
    target/independent/bin/pip install jsonschema==4.26.0 junitparser==5.0.3 \\
        markdown-it-py==4.3.0 linkify-it-py==2.2.0 sarif-tools==3.0.5
    cargo build -p conversation-validator
    target/independent/bin/python validator/tests/independent/report_formats.py \\
        target/debug/conversation-validator

- json, ndjson: their published schemas, judged by python's jsonschema
- junit: junitparser, and expat behind it
- sarif: the specification's own schema, as the crate serde-sarif carries it, judged by python's
  jsonschema; and read by sarif-tools
- github: the parser of GitHub's runner (ActionCommand.cs), written down again here; with
  --actions-core FOLDER, a folder of node_modules, `@actions/core` writes each line again
- markdown: markdown-it, as GitHub has it: tables and links that nobody marked
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import junitparser
from jsonschema import Draft7Validator, Draft202012Validator
from markdown_it import MarkdownIt
from referencing import Registry, Resource
from sarif import loader

ROOT = pathlib.Path(__file__).resolve().parents[3]
FORMATS = ["text", "json", "ndjson", "junit", "sarif", "github", "markdown", "html"]
HOSTILE = [
    "</script><script>alert(1)</script>",
    "]]>",
    "::error::planted",
    "%0A::error::planted",
    "\u001b[31mred",
    "~/",
    "",
    "[planted](https://evil.example) ![planted](https://evil.example/x.png)",
    "https://evil.example www.evil.example planted@evil.example",
    "# planted",
    "``` | ``planted`` |",
    "{0}",
    "\u0000\ufffe",
    "x" * 100_000,
]


def corpus(folder):
    """Payloads with everything that a format could stumble over."""
    good = json.loads((ROOT / "schema/payloads/accept/status-open.json").read_text())
    (folder / "good.json").write_text(json.dumps(good, indent=2))
    for number, name in enumerate(HOSTILE):
        bad = dict(good, **{name: {name: 1}}, id=name)
        del bad["status"]
        (folder / f"bad-{number}.json").write_text(json.dumps(bad, indent=2))
    lines = [json.dumps(dict(good, id=id)) for id in (1, "x", 3, "y", None)]
    (folder / "a, b: c%0A.ndjson").write_text("\r\n".join(lines))
    (folder / "line\nbreak.json").write_text("{")
    (folder / "[evil](www.evil.example).json.gz").write_text("no gzip")


def check_json(texts):
    schemas = {
        name: json.loads((ROOT / f"validator/formats/{name}.schema.json").read_text())
        for name in ("report", "finding")
    }
    finding = Resource.from_contents(schemas["finding"])
    registry = Registry().with_resource(schemas["finding"]["$id"], finding)
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    report = json.loads(texts["json"])
    Draft202012Validator(schemas["report"], registry=registry).validate(report)
    lines = [json.loads(line) for line in texts["ndjson"].splitlines()]
    for line in lines[:-1]:
        Draft202012Validator(schemas["finding"]).validate(line)
    assert lines[:-1] == report["findings"]
    assert lines[-1]["summary"] == report["summary"]
    return report


def check_junit(text, report):
    suites = junitparser.JUnitXml.fromstring(text.encode())
    failures = sum(suite.failures for suite in suites)
    payloads = next(suite for suite in suites if suite.name == "payloads")
    groups = report["groups"]
    errors = sum(suite.errors for suite in suites)
    summary = report["summary"]
    assert failures == sum(group["level"] == "error" for group in groups), failures
    assert payloads.tests == len(groups) + (summary["conforming"] > 0), payloads.tests
    assert report["ungrouped"] == 0
    assert errors == summary["unreadable"] == suites.errors, errors
    counted = [(suite.tests, len(list(suite))) for suite in suites]
    assert all(said == there for said, there in counted), counted


def check_sarif(path, report):
    version = subprocess.run(["rustc", "-vV"], check=True, capture_output=True, text=True)
    [host] = [line[6:] for line in version.stdout.splitlines() if line.startswith("host: ")]
    metadata = subprocess.run(
        ["cargo", "metadata", "--format-version=1", "--locked", f"--filter-platform={host}"],
        cwd=ROOT, check=True, stdout=subprocess.PIPE,
    )
    packages = json.loads(metadata.stdout)["packages"]
    [manifest] = [p["manifest_path"] for p in packages if p["name"] == "serde-sarif"]
    schema = json.loads((pathlib.Path(manifest).parent / "src/schema.json").read_text())
    Draft7Validator(schema).validate(json.loads(path.read_text()))
    results = loader.load_sarif_file(str(path)).get_results()
    assert len(results) == len(report["groups"])
    counts = sum(result["occurrenceCount"] for result in results)
    assert counts == sum(group["count"] for group in report["groups"])


def unescaped(text, pairs):
    for escape, character in pairs:
        text = text.replace(escape, character)
    return text


DATA = [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]
PROPERTY = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]


def parsed(line):
    """A command as the runner reads it."""
    assert line.startswith("::")
    head, data = line[2:].split("::", 1)
    command, _, rest = head.partition(" ")
    pairs = [pair.split("=", 1) for pair in rest.split(",")] if rest else []
    return command, {k: unescaped(v, PROPERTY) for k, v in pairs}, unescaped(data, DATA)


REPEAT = """
const core = require('@actions/core');
const {issueCommand} = require('@actions/core/lib/command');
for (const [command, p, message] of JSON.parse(require('fs').readFileSync(0, 'utf8'))) {
  const properties = {title: p.title, file: p.file,
    startLine: p.line && Number(p.line), startColumn: p.col && Number(p.col)};
  core[command](message, properties);
}
"""


def check_github(text, report, actions_core):
    lines = text.splitlines()
    commands = [parsed(line) for line in lines]
    sources = {group["first"]["source"] for group in report["groups"]}
    for command, properties, message in commands:
        assert command in ("error", "warning", "notice")
        if "file" in properties:
            assert properties["file"] in sources, properties
            assert message.startswith("#"), message
    for level in ("error", "warning", "notice"):
        assert sum(command == level for command, _, _ in commands) <= 10
    if actions_core:
        again = subprocess.run(
            ["node", "-e", REPEAT], input=json.dumps(commands), text=True, check=True,
            capture_output=True, cwd=actions_core,
        )
        assert again.stdout.splitlines() == lines


def check_markdown(text):
    reader = MarkdownIt("gfm-like", {"linkify": True, "html": True})
    forbidden = {"link_open", "image", "html_inline", "html_block", "fence"}

    def walk(tokens):
        for token in tokens:
            assert token.type not in forbidden, (token.type, token.content)
            if token.type == "text":
                assert "evil" not in token.content and "planted" not in token.content
            walk(token.children or [])

    walk(reader.parse(text))
    assert len(text.encode()) < 1 << 20


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("binary", type=pathlib.Path)
    arguments.add_argument("--actions-core", type=pathlib.Path, metavar="FOLDER")
    arguments = arguments.parse_args()
    binary = arguments.binary.resolve()
    for flags in ([], ["--show-values"], ["--max-findings=3"]):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "in").mkdir()
            corpus(folder / "in")
            targets = [f"--report={name}=out.{name}" for name in FORMATS]
            run = subprocess.run(
                [binary, "check", "--quiet", "in", *flags, *targets],
                cwd=folder, capture_output=True, text=True,
            )
            assert run.returncode == 3, run.stderr
            texts = {name: (folder / f"out.{name}").read_text() for name in FORMATS}
            report = check_json(texts)
            check_junit(texts["junit"], report)
            check_sarif(folder / "out.sarif", report)
            check_github(texts["github"], report, arguments.actions_core)
            check_markdown(texts["markdown"])
    print("report formats: all readers agree")


if __name__ == "__main__":
    sys.exit(main())
