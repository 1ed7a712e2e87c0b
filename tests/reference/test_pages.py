"""The reference as a tree of pages: what must hold of every page, of tiny documents and of the real ones."""

from __future__ import annotations

import ast
import json
import os
import posixpath
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from generator.model import Api
from generator.read_model import read_model
from generator.reference import build_reference
from tests.reference.golden import EXPECTED, tiny_apis, tiny_reference, update
from veeam_jobs_runtime.decoding.notation import camel_case

CHECKOUT = Path(__file__).resolve().parents[2]
BUNDLES = CHECKOUT / "generated" / "openapi"
UPDATE = "where that is meant: UPDATE_GOLDEN=1 .venv/bin/nox -s tests -- tests/reference/test_pages.py, then read the diff"


@cache
def real_apis() -> list[Api]:
    files = [BUNDLES / f"{name}.json" for name in ("vspc", "em")]
    return [read_model(file.stem, json.loads(file.read_text(encoding="utf-8"))) for file in files]


@cache
def real_reference() -> dict[str, str]:
    return build_reference(real_apis(), {})


@pytest.fixture(params=["tiny", "real"])
def built(request: pytest.FixtureRequest) -> tuple[list[Api], dict[str, str]]:
    if request.param == "tiny":
        return tiny_apis(), tiny_reference()
    return real_apis(), real_reference()


def test_the_tree_is_the_expected_one() -> None:
    if os.environ.get("UPDATE_GOLDEN"):
        update()
    expected = {
        file.relative_to(EXPECTED).as_posix(): file.read_bytes().decode("utf-8")
        for file in EXPECTED.rglob("*")
        if file.is_file()
    }
    built = tiny_reference()
    assert sorted(built) == sorted(expected), UPDATE
    for path, text in built.items():
        assert text == expected[path], f"{path} changed; {UPDATE}"


def test_every_operation_and_schema_has_a_page(built: tuple[list[Api], dict[str, str]]) -> None:
    apis, files = built
    wanted = {f"reference/{api.name}/operations/{one.id}.md" for api in apis for one in api.operations}
    wanted |= {f"reference/{api.name}/schemas/{name}.md" for api in apis for name in api.schemas}
    assert wanted <= set(files)


def test_every_operation_stands_in_the_index_for_programs(built: tuple[list[Api], dict[str, str]]) -> None:
    apis, files = built
    for api in apis:
        for one in api.operations:
            assert (
                f"[{one.id}]({api.name}/operations/{one.id}.md): {one.method}" in files["reference/llms.txt"]
            )


def test_no_link_is_broken(built: tuple[list[Api], dict[str, str]]) -> None:
    _, files = built
    for path, text in files.items():
        for target, anchor in links(text):
            page = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
            assert page in files, f"{path} links to {target}"
            assert not anchor or anchor in anchors(files[page]), f"{path} links to {target}#{anchor}"


def test_every_row_of_a_table_has_the_cells_of_its_head(built: tuple[list[Api], dict[str, str]]) -> None:
    _, files = built
    for path, text in files.items():
        width = 0
        for line in outside_code(text):
            if not line.startswith("|"):
                width = 0
                continue
            width = width or line.count("|")
            assert line.count("|") == width, f"{path}: {line}"


def test_every_page_has_one_title_lf_and_a_final_newline(built: tuple[list[Api], dict[str, str]]) -> None:
    _, files = built
    for path, text in files.items():
        assert text.startswith("# "), path
        assert sum(line.startswith("# ") for line in outside_code(text)) == 1, path
        assert text.endswith("\n"), path
        assert not text.endswith("\n\n"), path
        assert "\r" not in text, path


def test_no_heading_is_without_content(built: tuple[list[Api], dict[str, str]]) -> None:
    _, files = built
    for path, text in files.items():
        lines = [line for line in outside_code(text, keep_fences=True) if line]
        for line, following in zip(lines, [*lines[1:], "#"], strict=True):
            if line.startswith("#"):
                assert not following.startswith("#"), f"{path}: {line}"


def test_every_python_call_is_valid_python(built: tuple[list[Api], dict[str, str]]) -> None:
    _, files = built
    calls = [call for path, text in files.items() if "/operations/" in path for call in python_blocks(text)]
    assert len(calls) == 2 * sum("/operations/" in path for path in files)
    for call in calls:
        ast.parse(call)


def test_the_reference_is_the_same_on_every_run() -> None:
    program = "import hashlib; from tests.reference.golden import tiny_reference as build; "
    program += "print(hashlib.sha256(repr(sorted(build().items())).encode()).hexdigest())"
    digests = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=CHECKOUT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_a_resource_called_like_another_page_is_refused() -> None:
    api = tiny_apis()[0]
    twice = replace(api, resources=(*api.resources, api.resources[0]))
    with pytest.raises(ValueError, match=r"reference/vspc/jobs/index\.md is claimed by two pages"):
        build_reference([twice], {})


def outside_code(text: str, *, keep_fences: bool = False) -> Iterator[str]:
    """Lines that are no code; the fences themselves only when asked for."""
    in_code = False
    for line in text.splitlines():
        if line.lstrip().startswith("```"):
            in_code = not in_code
            if keep_fences:
                yield line
        elif not in_code:
            yield line


def links(text: str) -> Iterator[tuple[str, str]]:
    """Relative links of a page, each as a path and an anchor."""
    for line in outside_code(text):
        for target in re.findall(r"\]\(([^)]+)\)", re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", line)):
            page, _, anchor = target.partition("#")
            if "://" not in target:
                yield page, anchor


def anchors(text: str) -> set[str]:
    """Anchors that headings of a page make."""
    heads = [line.lstrip("#").strip() for line in outside_code(text) if line.startswith("#")]
    return {re.sub(r"[^\w]+", "-", head.lower()).strip("-") for head in heads}


def python_blocks(text: str) -> list[str]:
    return [
        textwrap.dedent(block)
        for block in re.findall(r"^ *```python\n(.*?)^ *```$", text, re.DOTALL | re.MULTILINE)
    ]


def in_two_notations() -> dict[str, str]:
    """The tiny reference, had its second document two notations."""
    notations = {"PascalCase": "Old servers.", "camelCase": "New servers."}
    vspc, em = tiny_apis()
    return build_reference([vspc, replace(em, notations=notations)], {})


def test_the_front_page_of_an_api_says_which_servers_send_which_notation() -> None:
    pages = in_two_notations()
    front = pages["reference/em/index.md"]
    assert "| camelCase | `em-camel.json` |" in front
    assert "| New servers. |" in front
    assert "em/index.md#json-notations" in pages["reference/index.md"]
    assert "#json-notations" not in pages["reference/vspc/index.md"]
    assert "## JSON notations" not in tiny_reference()["reference/em/index.md"]


def test_a_page_of_a_schema_names_the_rule_by_one_of_its_members() -> None:
    pages = in_two_notations()
    told = [
        text for path, text in pages.items() if "/em/schemas/" in path and "camel-case rule of .NET" in text
    ]
    assert told
    for text in told:
        before, after = re.findall(r"`(\w+)` is `(\w+)` there", text)[0]
        assert f"`{before}`" in text.partition("## Fields")[2]
        assert camel_case(before) == after
    assert not [
        path for path, text in pages.items() if "/vspc/" in path and "camel-case rule of .NET" in text
    ]


def test_a_schema_that_only_requests_use_is_said_to_stay_in_pascal_case() -> None:
    api = next(api for api in real_apis() if api.name == "em")
    pages = build_reference([api], {})
    assert "members are in PascalCase for every server" in pages["reference/em/schemas/JobEdit.md"]
    assert "`UID` is `uid` there" in pages["reference/em/schemas/BackupServer.md"]
