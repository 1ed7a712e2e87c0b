"""What the site is built from."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from tests.reference.golden import tiny_data, tiny_reference, write

CHECKOUT = Path(__file__).resolve().parents[2]


def load_assemble() -> ModuleType:
    spec = importlib.util.spec_from_file_location("assemble", CHECKOUT / "docs" / "assemble.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


assemble = load_assemble()


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of the tiny documents with this project's configuration, and a viewer of two empty files."""
    write(tiny_reference(), tmp_path / "generated")
    for name in ("vspc", "em"):
        text = json.dumps(tiny_data(name))
        files = {f"openapi/{name}.json": text, f"openapi/{name}.openapi31.json": text}
        write(files, tmp_path / "generated")
    site = CHECKOUT / "docs" / "site"
    write({f"docs/site/{file.name}": file.read_text(encoding="utf-8") for file in site.iterdir()}, tmp_path)
    write(
        {"docs/index.md": "# Front\n", "mkdocs.yml": (CHECKOUT / "mkdocs.yml").read_text(encoding="utf-8")},
        tmp_path,
    )
    write(dict.fromkeys(assemble.VIEWER_FILES, ""), tmp_path / "viewer")
    monkeypatch.setattr(assemble, "viewer_file", lambda name: tmp_path / "viewer" / name)
    return tmp_path


def files_of(menu: list[Any]) -> list[str]:
    """Every file a menu leads to."""
    values = [next(iter(entry.values())) if isinstance(entry, dict) else entry for entry in menu]
    return [file for value in values for file in (files_of(value) if isinstance(value, list) else [value])]


def test_every_operation_stands_in_the_menu(checkout: Path) -> None:
    assemble.assemble(checkout, checkout / "build" / "site-src")
    config = yaml.safe_load((checkout / "build" / "mkdocs.yml").read_text(encoding="utf-8"))
    in_menu = files_of(config["nav"])
    pages = {path for path in tiny_reference() if path.endswith(".md") and "/schemas/" not in path}
    assert pages <= set(in_menu)
    assert len(in_menu) == len(set(in_menu))
    missing = [file for file in in_menu if not (checkout / "build" / config["docs_dir"] / file).is_file()]
    assert [file for file in missing if not (CHECKOUT / "docs" / file).is_file()] == []


def test_what_an_earlier_run_left_is_gone(checkout: Path) -> None:
    stale = checkout / "build" / "site-src" / "reference" / "stale.md"
    write({"stale.md": "# Stale\n"}, stale.parent)
    assemble.assemble(checkout, checkout / "build" / "site-src")
    assert not stale.exists()


def test_links_of_a_guide_into_the_reference_lead_to_pages_of_the_site() -> None:
    guide = "[a](../../generated/reference/vspc/roles.md#x) [b](../mock.md) [c](../../generated/openapi/)"
    front = "[a](../generated/reference/index.md) [b](cli.md) [c](../generated/openapi/)"
    assert (
        assemble.site_links(guide)
        == "[a](../reference/vspc/roles.md#x) [b](../mock.md) [c](../openapi/index.md)"
    )
    assert assemble.site_links(front) == "[a](reference/index.md) [b](cli.md) [c](openapi/index.md)"


def test_no_guide_links_out_of_the_site() -> None:
    docs = CHECKOUT / "docs"
    for guide in docs.rglob("*.md"):
        for target in re.findall(r"\]\(([^):]+)\)", assemble.site_links(guide.read_text(encoding="utf-8"))):
            assert (guide.parent / target).resolve().is_relative_to(docs), f"{guide.name}: {target}"


def test_the_index_for_programs_leads_to_pages_of_the_site() -> None:
    index = (
        "- [Tiny](vspc/index.md): x\n- [a_b](vspc/operations/a_b.md): y\n- [else](https://example.com/a.md)\n"
    )
    assert assemble.site_index(index, "reference/") == (
        "- [Tiny](reference/vspc/): x\n- [a_b](reference/vspc/operations/a_b/): y\n- [else](https://example.com/a.md)\n"
    )


def test_the_viewer_offers_every_description_and_asks_no_one_else(checkout: Path) -> None:
    assemble.assemble(checkout, checkout / "build" / "site-src")
    viewer = (checkout / "build" / "site-src" / "viewer" / "index.html").read_text(encoding="utf-8")
    assert '<option value="em.json">Tiny manager, v1_7</option>' in viewer
    assert "validatorUrl: null" in viewer
    assert "//" not in viewer.replace("// The colours", ""), "an address outside the site"


def test_every_guide_stands_in_the_menu() -> None:
    config = yaml.safe_load((CHECKOUT / "mkdocs.yml").read_text(encoding="utf-8"))
    docs = CHECKOUT / "docs"
    guides = {file.relative_to(docs).as_posix() for file in docs.rglob("*.md")}
    assert guides <= set(files_of(config["nav"])), "enter the guide under nav in mkdocs.yml"
