"""`python -m generator`: what it writes, what it says, and its exit codes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from generator.cli import main
from tests.generator.tiny import edit, write_document
from tests.outcomes import Outcome, outcome

CHECKOUT = Path(__file__).resolve().parents[2]


def places(folder: Path) -> list[str]:
    """The options for a document below `folder`."""
    return ["--spec", str(folder / "spec"), "--output", str(folder / "generated")]


def generator(folder: Path, *arguments: str) -> Outcome:
    """Run a command in this process."""
    return outcome(lambda: main([*arguments, *places(folder)]))


def generator_process(folder: Path, hash_seed: str) -> subprocess.CompletedProcess[str]:
    """Run the generator as its users do, under a hash seed."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *places(folder)],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=False,
    )


def tree(folder: Path) -> Mapping[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }


def test_two_runs_under_two_hash_seeds_write_the_same_bytes(tmp_path: Path) -> None:
    for name, hash_seed in (("one", "1"), ("two", "2")):
        write_document(tmp_path / name)
        run = generator_process(tmp_path / name, hash_seed)
        assert run.returncode == 0, run.stdout + run.stderr
    assert tree(tmp_path / "one" / "generated") == tree(tmp_path / "two" / "generated")


def test_check_is_silent_about_current_output_and_shows_a_diff_of_stale_output(tmp_path: Path) -> None:
    write_document(tmp_path)
    generator(tmp_path, "--only", "bundles")
    fresh = generator(tmp_path, "--only", "bundles", "--check")
    assert (fresh.returncode, fresh.stdout) == (0, "generated/ is up to date.\n")

    write_document(
        tmp_path, edit("jobs/schemas/Job.yaml", "How many tries it had.", "How often it was tried.")
    )
    before = tree(tmp_path / "generated")
    stale = generator(tmp_path, "--only", "bundles", "--check")
    assert stale.returncode == 1
    assert "--- generated/openapi/vspc.json" in stale.stdout
    lines = {line[0] + line[1:].strip() for line in stale.stdout.splitlines() if line}
    assert '-"description": "How many tries it had.",' in lines
    assert '+"description": "How often it was tried.",' in lines
    assert stale.stdout.endswith("generated/ is out of date relative to spec/: run nox -s generate\n")
    assert tree(tmp_path / "generated") == before


def test_stale_files_are_pruned_and_files_by_hand_are_not(tmp_path: Path) -> None:
    write_document(tmp_path)
    generated = tmp_path / "generated"
    (generated / "openapi").mkdir(parents=True)
    (generated / "openapi" / "old.json").write_text("{}")
    (generated / "README.md").write_text("by hand\n")
    assert generator(tmp_path, "--only", "bundles").returncode == 0
    assert not (generated / "openapi" / "old.json").exists()
    assert (generated / "README.md").read_text() == "by hand\n"


def test_only_writes_one_kind_of_artifact(tmp_path: Path) -> None:
    write_document(tmp_path)
    assert generator(tmp_path, "--only", "bundles").returncode == 0
    names = sorted(path.name for path in (tmp_path / "generated" / "openapi").iterdir())
    assert {path.name for path in (tmp_path / "generated").iterdir()} == {"openapi"}
    versions = ("3.0", "3.5.1", "3.6", "3.6.1", "3.6.2", "3.7")
    stems = ["vspc", *(f"vspc-{version}" for version in versions)]
    assert names == sorted(f"{stem}{form}.json" for stem in stems for form in ("", ".openapi31"))


def test_a_folder_without_documents_is_said_so(tmp_path: Path) -> None:
    run = generator(tmp_path)
    assert run.returncode == 2
    assert "no document" in run.stderr
    assert "Traceback" not in run.stderr
