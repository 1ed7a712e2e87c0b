"""The generated text itself: of tiny documents, so that only a change of the generator or the templates shows here."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[3]
GOLDEN = CHECKOUT / "tests" / "golden" / "client"
UPDATE = "where that is meant: UPDATE_GOLDEN=1 .venv/bin/nox -s tests -- tests/generator/client/test_golden.py, then read the diff"


def test_the_client_of_the_tiny_documents_is_the_golden_one(files: dict[str, str]) -> None:
    if os.environ.get("UPDATE_GOLDEN"):
        _replace_golden(files)
    golden = {
        file.relative_to(GOLDEN).as_posix(): file.read_text(encoding="utf-8")
        for file in GOLDEN.rglob("*")
        if file.is_file()
    }
    assert sorted(files) == sorted(golden), UPDATE
    for path, text in files.items():
        assert text == golden[path], f"{path} changed; {UPDATE}"


def test_every_generated_module_says_where_it_is_from(files: dict[str, str]) -> None:
    for path, text in files.items():
        if path.endswith(".py"):
            first, _, _ = text.partition("\n")
            assert first.startswith("# Generated from spec"), path
            assert first.endswith('by "python -m generator". Do not edit.'), path


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_same_bytes_whatever_the_hash_seed(files: dict[str, str], seed: str) -> None:
    program = (
        "import json, sys; from tests.generator.client.documents import both; json.dump(both(), sys.stdout)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == files


def _replace_golden(made: dict[str, str]) -> None:
    shutil.rmtree(GOLDEN, ignore_errors=True)
    for path, text in made.items():
        file = GOLDEN / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
