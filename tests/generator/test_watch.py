"""`python -m generator --watch`: each save is answered with what a whole run would say, and leaves the same files."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO

import pytest

from generator.artifacts import PARTS
from generator.watch import Watcher
from tests.generator.test_command import CHECKOUT, generator, tree
from tests.generator.tiny import TINY, edit, write_document

LIST, JOB, EXAMPLE = "jobs/jobs_list.yaml", "jobs/schemas/Job.yaml", "jobs/examples/jobs_list.two.json"


class Watched:
    """A watch of a tiny document in a folder of its own."""

    def __init__(self, folder: Path, parts: tuple[str, ...] = tuple(PARTS)) -> None:
        self.folder, self.document, self.lines = folder, write_document(folder), list[str]()
        self.watcher = Watcher(folder / "spec", folder / "generated", parts, self.lines.append)
        for _ in self.watcher.start():
            pass

    def save(self, files: Mapping[str, str], steps: int | None = None) -> list[str]:
        """Save what differs in `files` and return what was said; after `steps` steps another save comes in between."""
        changed = [path for path in files if (self.document / path).read_text() != files[path]]
        write_document(self.folder, files)
        self.lines.clear()
        for number, _ in enumerate(self.watcher.saved([self.document / path for path in changed]), 1):
            if number == steps:
                break
        return self.lines


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return Watched(tmp_path, ("bundles",))


def test_what_is_generated_after_saves_is_what_a_whole_run_generates(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    watched.save(edit(JOB, "How many tries it had.", "How often it was tried."))
    files = {**TINY, LIST: TINY[LIST].replace("List jobs", "List every job"), JOB: TINY[JOB]}
    watched.save(files)
    write_document(tmp_path / "whole", files)
    assert generator(tmp_path / "whole").returncode == 0
    assert tree(watched.folder / "generated") == tree(tmp_path / "whole" / "generated")


def test_a_save_says_what_was_linted_and_which_files_changed(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    said = "\n".join(watched.save(edit(JOB, "How many tries it had.", "How often it was tried.")))
    assert f"vspc/{JOB}\n" in said
    assert "lint       vspc: 10 files, clean" in said
    assert "generated/openapi/vspc.json" in said
    assert "generated/client/veeam_jobs/vspc/models/job.py" in said
    assert "generated/reference/vspc/schemas/Job.md" in said
    assert "openapi/vspc-3.0.json" not in said  # the field came with 3.6


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (LIST, "summary: List jobs", "sumary: List jobs"),
        (LIST, "operationId: jobs_list", "operationId: [jobs_list"),
        (LIST, "x-paging: offset", "x-paging: offset\nx-run: {read: nothing, effect: begins}"),
        (LIST, "schemas/JobPage.yaml", "schemas/JobPages.yaml"),
        (JOB, "example: 3", "example: three"),
        (JOB, "type: integer, format: int32", "type: string, minLength: 5"),
        (JOB, "required: [uid]", "required: [uid, retries]"),
        ("jobs/schemas/JobStatus.yaml", "Success, GFSFailed", "Succeeded, GFSFailed"),
        (EXAMPLE, '"retries": 0', '"retries": "none"'),
        (EXAMPLE, '"retries": 0', '"retries": 0,'),
    ],
)
def test_a_save_has_the_findings_of_a_whole_run_and_the_watch_goes_on(
    watched: Watched, file: str, old: str, new: str
) -> None:
    before = tree(watched.folder / "generated")
    said = "\n".join(watched.save(edit(file, old, new)))
    wanted = _findings_of_a_run(watched.document)
    assert wanted
    assert [finding for finding in wanted if finding not in said] == []
    assert said.count(": rule ") == len(wanted)
    assert tree(watched.folder / "generated") == before
    assert "vspc: 10 files, clean" in "\n".join(watched.save(TINY))


def test_files_that_are_gone_again_are_no_saves_unless_they_were_of_the_document(watched: Watched) -> None:
    (watched.document / JOB).unlink()
    (watched.document / EXAMPLE).unlink()
    for gone in ("4913", "jobs/schemas/Job.yaml.tmp", "jobs/sedXq2", "jobs/.two.json"):
        assert not watched.watcher.concerns(watched.document / gone)
    shutil.rmtree(watched.document / "jobs" / "parameters")
    for path in (JOB, EXAMPLE, LIST, "jobs", "jobs/parameters"):
        assert watched.watcher.concerns(watched.document / path)


def _findings_of_a_run(document: Path) -> list[str]:
    run = generator(document.parents[1], "lint")
    lines = run.stdout.splitlines()
    return [line for line in lines if ": rule " in line]


def test_a_document_with_findings_is_linted_again_with_the_next_save_of_another_file(
    watched: Watched,
) -> None:
    broken = edit(LIST, "summary: List jobs", "sumary: List jobs")
    watched.save(broken)
    said = "\n".join(watched.save({**broken, JOB: TINY[JOB].replace("How many tries", "How many attempts")}))
    assert said.count(": rule ") == 1


def test_a_save_while_files_are_made_loses_nothing(watched: Watched, tmp_path: Path) -> None:
    files = {**TINY, JOB: TINY[JOB].replace("How many tries", "How many attempts")}
    said = watched.save(files, steps=1)
    assert not any(line.startswith("bundles") for line in said)
    files[LIST] = TINY[LIST].replace("List jobs", "List every job")
    watched.save(files)
    write_document(tmp_path / "whole", files)
    assert generator(tmp_path / "whole", "--only", "bundles").returncode == 0
    assert tree(watched.folder / "generated") == tree(tmp_path / "whole" / "generated")


def test_what_stays_the_same_is_not_made_again(watched: Watched) -> None:
    said = watched.save({**TINY, JOB: TINY[JOB] + "\n# a comment\n"})
    assert [line.split()[0] for line in said if line] == [said[0].split()[0], "lint", "Waiting"]


# Windows sends Ctrl+C to every process of a console, so also to pytest. Everything else about a watch is tested above.
@pytest.mark.skipif(os.name == "nt", reason="a test cannot press Ctrl+C there")
def test_a_watch_answers_each_save_until_ctrl_c(tmp_path: Path) -> None:
    document = write_document(tmp_path)
    places = ["--spec", str(tmp_path / "spec"), "--output", str(tmp_path / "generated")]
    command = [sys.executable, "-m", "generator", "--watch", "--only", "bundles", *places]
    with subprocess.Popen(
        command, cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as run:
        assert run.stdout is not None
        try:
            read_until(run.stdout, lambda line: line.startswith("Waiting"))
            (document / JOB).write_text(TINY[JOB].replace("retries:", "retries: :"), encoding="utf-8")
            assert f"spec/vspc/{JOB}:" in read_until(run.stdout, lambda line: line.startswith("Waiting"))
            (document / JOB).write_text(TINY[JOB].replace("How many tries", "How often"), encoding="utf-8")
            read_until(run.stdout, lambda line: "generated/openapi/vspc.json" in line)
            run.send_signal(signal.SIGINT)
            said = run.stdout.read()
        finally:
            run.kill()
    assert said.endswith("Stopped.\n")
    assert "Traceback" not in said
    assert run.returncode == 0
    assert "How often it had." in (tmp_path / "generated" / "openapi" / "vspc.json").read_text()


def read_until(stream: IO[str], is_last: Callable[[str], bool]) -> str:
    """What is written to a stream, up to and with the first line for which `is_last` holds."""
    lines = []
    for line in stream:
        lines.append(line)
        if is_last(line):
            return "".join(lines)
    raise AssertionError("".join(lines))
