"""Holds the stand-in against schema/openapi.json with schemathesis, an API tester of others.

Every accepted payload that is served comes back as openapi.json says, and so do a whole run of
its test cases: missing and wrong tokens, other methods, ids that are not there. Every rejected
payload that is served and violates the schema is found out.

    pip install schemathesis==4.32.5
    cargo build -p conversation-validator
    python validator/tests/independent/api_tester.py target/debug/conversation-validator
"""

import json
import pathlib
import subprocess
import sys
import tempfile
from contextlib import contextmanager

import schemathesis
from schemathesis.openapi.checks import JsonSchemaError

ROOT = pathlib.Path(__file__).parents[3]
OPENAPI = ROOT / "schema/openapi.json"
PATH = "/api/v1/accounts/{account_id}/conversations/{conversation_id}"
TOKEN = "test-token"


@contextmanager
def stand_in(binary, *paths):
    """The URL of a stand-in for the payloads at `paths`, for all accepted ones by default."""
    command = [binary, "serve", *map(str, paths)]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        line = process.stdout.readline()
        url = line.removeprefix("listening on ").strip()
        if not url.startswith("http://127.0.0.1:"):
            sys.exit(f"the stand-in does not listen: {line!r}")
        yield url
    finally:
        process.terminate()
        process.wait()


def place(payload):
    """Account and conversation that a payload answers for, if it does."""
    try:
        value = json.loads(payload.read_text())
        account, conversation = value["account_id"], value["id"]
    except (ValueError, KeyError, TypeError):
        return None
    for id in (account, conversation):
        if not isinstance(id, (int, float)) or id != int(id) or abs(id) >= 2**63:
            return None
    return int(account), int(conversation)


def ask(operation, url, account, conversation):
    """Asks for one conversation; raises what the tester objects to."""
    case = operation.Case(
        path_parameters={"account_id": account, "conversation_id": conversation}
    )
    response = case.call(base_url=url, headers={"api_access_token": TOKEN})
    assert response.status_code == 200, f"status {response.status_code}"
    case.validate_response(response)


def accepted(binary, operation):
    """Every accepted payload is answered without objection."""
    payloads = sorted((ROOT / "schema/payloads/accept").glob("*.json"))
    with stand_in(binary, ROOT / "schema/payloads/accept") as url:
        for payload in payloads:
            ask(operation, url, *place(payload))
        print(f"accepted: {len(payloads)} answered with 200, none with a violation")
        whole_run(url, *place(payloads[0]))


def whole_run(url, account, conversation):
    """All of the tester's own cases, with ids that exist."""
    with tempfile.TemporaryDirectory() as folder:
        # it leaves a record of its runs where it is started
        pathlib.Path(folder, "schemathesis.toml").write_text(
            f'[parameters]\n"path.account_id" = {account}\n'
            f'"path.conversation_id" = {conversation}\n'
        )
        command = [
            pathlib.Path(sys.executable).with_name("schemathesis"), "run", OPENAPI,
            "--url", url, "--header", f"api_access_token: {TOKEN}",
        ]
        run = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    if run.returncode != 0:
        sys.exit(f"schemathesis objects:\n{run.stdout}{run.stderr}")
    print(*[line.strip() for line in run.stdout.splitlines() if " generated, " in line])


def rejected(binary, operation):
    """Every rejected payload that can be served and violates the schema is objected to."""
    found, missed = 0, []
    for payload in sorted((ROOT / "schema/payloads/reject").glob("*.json")):
        findings = payload.with_suffix(".findings.txt").read_text()
        if place(payload) is None or "error schema " not in findings:
            continue
        with stand_in(binary, payload) as url:
            try:
                ask(operation, url, *place(payload))
                missed.append(payload.name)
            except schemathesis.errors.FailureGroup as group:
                assert any(isinstance(e, JsonSchemaError) for e in group.exceptions), group
                found += 1
    if missed or not found:
        sys.exit(f"rejected: {found} found out, missed: {missed}")
    print(f"rejected: {found} found out, none missed")


def main():
    """Runs all of it."""
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    operation = schemathesis.openapi.from_path(OPENAPI)[PATH]["GET"]
    accepted(binary, operation)
    rejected(binary, operation)


if __name__ == "__main__":
    main()
