"""Look for every canary of the mocks, and write what was found to CANARIES.md.

Each is looked for in a run of its own, where it is, with at most 40 seconds. With `--stock`, Schemathesis as it comes is
given the same operations and as many seconds as the suite took, at least 5. Then the same runs on mocks without a bug.
"""

from __future__ import annotations

import argparse
import json
import logging
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import httpx2

from veeam_jobs_description import bundles
from veeam_jobs_kit import mock
from veeam_jobs_kit.contract.hunts import Hunt, clean_hunts, hunts
from veeam_jobs_kit.contract.self_test import AT_ONCE, MOCK_USER, try_canary, try_without_canary

TABLE = Path(__file__).with_name("CANARIES.md")
LEAST_SECONDS = 5.0
_STOCK = {0: "nothing", 1: "a violation"}
"""What the exit codes of Schemathesis say."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    name: str
    description: str
    found: str
    passed: bool
    seconds: float
    stock: str = ""


def look(hunt: Hunt, *, stock: bool) -> Row:
    """Look for one canary with the suite, and with Schemathesis as it comes."""
    started = time.monotonic()
    trial = try_canary(hunt)
    seconds = time.monotonic() - started
    found = ", ".join(f"`{check}`" for check in trial.found) or "nothing"
    by_stock = stock_finds(hunt, max(seconds, LEAST_SECONDS)) if stock else ""
    return Row(hunt.name, trial.description, found, trial.passed, seconds, by_stock)


def look_at_clean(hunt: Hunt) -> Row:
    """Look for the same where no bug is."""
    started = time.monotonic()
    trial = try_without_canary(hunt)
    found = ", ".join(f"`{check}`" for check in trial.found) or "nothing"
    silent = not trial.found and not trial.report.errors
    return Row(trial.name, trial.description, found, silent, time.monotonic() - started)


def stock_finds(hunt: Hunt, seconds: float) -> str:
    """Return what Schemathesis without our hooks and checks ends with: it may also find what is right."""
    options = mock.Options(canary=hunt.canary, em_version=hunt.em_version, schedules=False)
    with mock.serve(hunt.api, options=options) as url, tempfile.TemporaryDirectory() as folder:
        base_url = url + mock.base_path(hunt.api)
        description = Path(folder, "openapi.json")
        notation = "camelCase" if hunt.em_version == "13" else "PascalCase"
        description.write_text(json.dumps(bundles.load(hunt.api, notation=notation)), encoding="utf-8")
        chosen = [part for operation in hunt.operations for part in ("--include-operation-id", operation)]
        arguments = [
            *("schemathesis", "run", str(description), "--url", base_url, "--max-time", str(int(seconds))),
            *(
                "--header",
                _signed(hunt, base_url),
                "--header",
                f"Accept: {hunt.media_type}",
                "--no-color",
                *chosen,
            ),
        ]
        try:
            ended = subprocess.run(
                [sys.executable, "-m", *arguments],
                cwd=folder,
                capture_output=True,
                timeout=seconds + 60,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return "no end"
    return _STOCK.get(ended.returncode, f"could not run (exit code {ended.returncode})")


def _signed(hunt: Hunt, base_url: str) -> str:
    if hunt.api == "vspc":
        form = {"grant_type": "password", "username": MOCK_USER, "password": mock.PASSWORD}
        token = httpx2.post(f"{base_url}/token", data=form).json()["access_token"]
        return f"Authorization: Bearer {token}"
    session = httpx2.post(f"{base_url}/sessionMngr/?v=latest", auth=(MOCK_USER, mock.PASSWORD))
    return f"X-RestSvcSessionId: {session.headers['X-RestSvcSessionId']}"


def _all(look_at: Callable[[Hunt], Row], every: Iterable[Hunt]) -> list[Row]:
    rows = []
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for row in pool.map(look_at, every):
            print(
                f"{'ok    ' if row.passed else 'MISSED'} {row.name}: {row.found} ({row.seconds:.1f} s)",
                flush=True,
            )
            rows.append(row)
    return rows


def table(rows: list[Row], clean: list[Row], *, stock: bool) -> str:
    """Return CANARIES.md."""
    found, alarms = sum(row.passed for row in rows), sum(not row.passed for row in clean)
    lines = [
        "# Canaries",
        "",
        "Mocks with one planted bug each, and what finds it: written by `nox -s canaries`.",
        "",
        f"{found} of {len(rows)} found; {sum(row.passed and row.seconds <= 30 for row in rows)} of them within 30 s. "
        f"The same runs on {len(clean)} mocks without a bug: {alarms} with a violation.",
    ]
    if stock:
        by_stock = sum(row.stock == "a violation" for row in rows)
        honest = "which may be another than the planted one: it also finds some in mocks without a bug"
        lines += [
            "",
            f"Schemathesis as it comes, with the same time, ends with a violation for {by_stock}, {honest}.",
        ]
    heading, rule = ("| Canary | What is wrong | Found by | Seconds |", "|---|---|---|---|")
    lines += ["", heading + (" Stock |" if stock else ""), rule + ("---|" if stock else "")]
    for row in rows:
        last = f" {row.stock} |" if stock else ""
        lines.append(f"| `{row.name}` | {row.description} | {row.found} | {row.seconds:.1f} |{last}")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Run everything; 0 where every canary was found and no clean mock raised an alarm."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stock", action="store_true", help="also run Schemathesis as it comes")
    parser.add_argument(
        "--match", default="", help="only canaries with this text in their name; the table is not written"
    )
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)
    chosen = [hunt for hunt in hunts() if arguments.match in hunt.name]
    rows = _all(lambda hunt: look(hunt, stock=arguments.stock), chosen)
    clean = _all(look_at_clean, clean_hunts()) if not arguments.match else []
    if not arguments.match:
        TABLE.write_text(table(rows, clean, stock=arguments.stock), encoding="utf-8")
    return 0 if all(row.passed for row in [*rows, *clean]) else 1


if __name__ == "__main__":
    sys.exit(main())
