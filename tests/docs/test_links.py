"""Every link between the Markdown files of a clone leads to a file and a heading that exist."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
REFERENCE = CHECKOUT / "generated" / "reference"
_LINK = re.compile(r"(?<!!)\[(?:[^\[\]]|\[[^\]]*\])*\]\(<?([^()\s>]+)>?(?:\s+\"[^\"]*\")?\)")
_FENCE = re.compile(r"^( *)(`{3,}|~{3,}).*?^\1\2[ ]*$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)


def written_files() -> list[Path]:
    """Return the Markdown files of the repository that people write, committed or about to be."""
    names = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", "*.md"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    files = (CHECKOUT / name for name in names if not name.startswith("generated/"))
    return sorted(file for file in files if file.exists())


def prose(file: Path) -> str:
    """Return the text of a page without its blocks of code."""
    return _FENCE.sub("", file.read_text(encoding="utf-8"))


def links(file: Path) -> Iterator[str]:
    """Yield the relative links of a page."""
    for target in _LINK.findall(_CODE.sub("`code`", prose(file))):
        if not re.match(r"[a-z][a-z0-9+.-]*:", target):
            yield target


@cache
def anchors(file: Path) -> frozenset[str]:
    """Return the anchors of a page: its headings as GitHub names them, and explicit ids."""
    text = prose(file)
    headings = re.findall(r"^#{1,6} +(.+?)(?: +#+)? *$", text, re.MULTILINE)
    found: dict[str, int] = {}
    names = []
    for heading in headings:
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).replace("`", "")
        name = re.sub(r"[^\w\- ]", "", plain.lower()).replace(" ", "-")
        found[name] = found.get(name, 0) + 1
        names.append(name if found[name] == 1 else f"{name}-{found[name] - 1}")
    return frozenset([*names, *re.findall(r"\bid=\"([^\"]+)\"", text)])


def dead(file: Path, within: Path) -> Iterator[str]:
    """Yield each link of a page that leads nowhere, or out of the folder `within`."""
    for target in links(file):
        path, _, anchor = unquote(target).partition("#")
        leads_to = (file.parent / path).resolve() if path else file
        exists = leads_to.is_relative_to(within) and leads_to.exists()
        if not exists or (anchor and (leads_to.suffix != ".md" or anchor not in anchors(leads_to))):
            yield target


@pytest.mark.parametrize("file", written_files(), ids=lambda file: file.relative_to(CHECKOUT).as_posix())
def test_every_link_leads_to_a_file_and_a_heading(file: Path) -> None:
    assert list(dead(file, CHECKOUT)) == []


def test_every_link_of_the_reference_leads_to_another_page_of_it() -> None:
    pages = [*sorted(REFERENCE.rglob("*.md")), REFERENCE / "llms.txt"]
    assert len(pages) > 500
    assert {page.name: found for page in pages if (found := list(dead(page, REFERENCE)))} == {}


def test_a_link_to_a_missing_file_or_heading_is_found(tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("# One: a `heading`\n```sh\n# no heading\n```\n", encoding="utf-8")
    page = tmp_path / "page.md"
    page.write_text(
        "[a](other.md#one-a-heading) [b](other.md#no-heading) [c](gone.md) [d](https://example.com/gone.md)\n"
        "`[e](gone.md)` [f](#here) [g](../gone.md)\n# Here\n```md\n[h](gone.md)\n```\n",
        encoding="utf-8",
    )
    assert list(dead(page, tmp_path)) == ["other.md#no-heading", "gone.md", "../gone.md"]
