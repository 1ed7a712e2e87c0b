"""Collect the sources of the documentation site: guides, generated reference, descriptions, viewer and menu.

    python docs/assemble.py                writes build/site-src and build/mkdocs.yml
    zensical build -f build/mkdocs.yml     writes build/site; `mkdocs build -f build/mkdocs.yml` does, too

build/mkdocs.yml is mkdocs.yml with a longer menu: it lists every resource and operation of the generated reference.
Links of the guides into generated/ work in a clone; the copies for the site lead to the pages of the site.

The viewer is Swagger UI, taken from the installed package `fastapi-swagger` (group `docs`), so that it is neither committed
nor loaded from a CDN.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

import yaml

CHECKOUT = Path(__file__).resolve().parent.parent
VIEWER_PACKAGE = "fastapi-swagger"
VIEWER_FILES = ("swagger-ui-bundle.js", "swagger-ui.css")
UPGRADED = ".openapi31.json"
WITHOUT_MENU = "---\nhide:\n  - navigation\n---\n\n"
"""Front matter of pages that are in no menu: hides the menu, which leaves more room for their tables."""


def assemble(checkout: Path, output: Path) -> None:
    """Empty `output` and fill it with the guides in docs/ and the pages and descriptions in generated/.

    Write the configuration to mkdocs.yml beside it.
    """
    shutil.rmtree(output, ignore_errors=True)
    generated, docs = checkout / "generated", checkout / "docs"
    for guide in sorted(docs.rglob("*.md")):
        _write(output / guide.relative_to(docs), site_links(guide.read_text(encoding="utf-8")))
    for schema in sorted(docs.rglob("*.schema.json")):
        _copy(schema, output / schema.relative_to(docs))
    _copy(docs / "site" / "extra.css", output / "site" / "extra.css")
    for page in sorted((generated / "reference").rglob("*.md")):
        hidden = WITHOUT_MENU if page.parent.name == "schemas" else ""
        target = output / "reference" / page.relative_to(generated / "reference")
        _write(target, hidden + page.read_text(encoding="utf-8"))
    index = (generated / "reference" / "llms.txt").read_text(encoding="utf-8")
    _write(output / "llms.txt", site_index(index, "reference/"))
    _write(output / "reference" / "llms.txt", site_index(index, ""))
    descriptions = sorted((generated / "openapi").glob("*.json"), key=lambda file: file.stem)
    for description in descriptions:
        _copy(description, output / "openapi" / description.name)
    names = [file.name for file in descriptions if not file.name.endswith(UPGRADED)]
    titles = {name: _title(generated / "openapi" / name) for name in names}
    _write(output / "openapi" / "index.md", descriptions_page(titles))
    viewer = (docs / "site" / "viewer.html").read_text(encoding="utf-8")
    _write(output / "viewer" / "index.html", viewer_page(viewer, titles))
    for name in VIEWER_FILES:
        _copy(viewer_file(name), output / "viewer" / name)
    config = site_config(yaml.safe_load((checkout / "mkdocs.yml").read_text(encoding="utf-8")), checkout)
    _write(output.parent / "mkdocs.yml", yaml.safe_dump(config, sort_keys=False, allow_unicode=True))


def site_config(config: Mapping[str, Any], checkout: Path) -> dict[str, Any]:
    """Return mkdocs.yml with the front page of each API replaced by a menu of all its operations."""
    return {**config, "docs_dir": "site-src", "site_dir": "site", "nav": _whole_menu(config["nav"], checkout)}


def _whole_menu(menu: list[Any], checkout: Path) -> list[Any]:
    entries: list[Any] = []
    for entry in menu:
        title, value = next(iter(entry.items())) if isinstance(entry, dict) else ("", entry)
        front = re.fullmatch(r"reference/(\w+)/index\.md", value) if isinstance(value, str) else None
        if front:
            value = api_menu(front[1], checkout / "generated")
        elif isinstance(value, list):
            value = _whole_menu(value, checkout)
        entries.append({title: value} if title else value)
    return entries


def api_menu(name: str, generated: Path) -> list[Any]:
    """Return the menu of one API: its front page, its resources with their operations, its overviews."""
    bundle = json.loads((generated / "openapi" / f"{name}.json").read_text(encoding="utf-8"))
    operations = [operation for item in bundle["paths"].values() for operation in item.values()]
    menu: list[Any] = [f"reference/{name}/index.md"]
    for tag in bundle["tags"]:
        mine = [entry for entry in operations if entry["operationId"].startswith(f"{tag['x-resource']}_")]
        pages = [
            {entry["summary"]: f"reference/{name}/operations/{entry['operationId']}.md"} for entry in mine
        ]
        menu.append({tag["name"]: [f"reference/{name}/{tag['x-resource']}/index.md", *pages]})
    overviews = sorted(
        page.stem for page in (generated / "reference" / name).glob("*.md") if page.stem != "index"
    )
    at_a_glance = [{page.capitalize(): f"reference/{name}/{page}.md"} for page in overviews]
    return [*menu, {"At a glance": at_a_glance}]


def site_links(text: str) -> str:
    """Return the Markdown of a guide with its links into generated/ changed to those of the site."""
    text = re.sub(r"\]\(((?:\.\./)*)\.\./generated/openapi/?\)", r"](\1openapi/index.md)", text)
    return re.sub(r"\]\(((?:\.\./)*)\.\./generated/(?=reference/)", r"](\1", text)


def site_index(index: str, prefix: str) -> str:
    """Return `llms.txt` with links to pages of the site instead of Markdown files."""
    pages = re.sub(r"\]\(([^):#]+)\.md\)", rf"]({prefix}\1/)", index)
    return pages.replace("/index/)", "/)")


def descriptions_page(titles: dict[str, str]) -> str:
    """Return the page that lists every published description, with links to view or download it."""
    rows = [
        f"| {title} | [{name}]({name}) | [{upgraded}]({upgraded}) | [view](../viewer/index.html?file={name}) |"
        for name, title in titles.items()
        for upgraded in [name.removesuffix(".json") + UPGRADED]
    ]
    return "\n".join(
        [
            "# OpenAPI descriptions",
            "",
            "One file for each description, for generators, linters and viewers. `vspc.json` is the newest version.",
            "`em-camel.json` is for servers that send JSON members in camelCase, such as Enterprise Manager 13.",
            "",
            "| Description | OpenAPI 3.0 | OpenAPI 3.1 | Viewer |",
            "| --- | --- | --- | --- |",
            *rows,
            "",
        ]
    )


def viewer_page(template: str, titles: dict[str, str]) -> str:
    """Return the HTML of the viewer, with an option for each description."""
    choices = "".join(f'<option value="{name}">{title}</option>' for name, title in titles.items())
    return template.replace("<!-- choices -->", choices)


def viewer_file(name: str) -> Path:
    """Return the path of a file of the installed viewer, without importing the package.

    Raises FileNotFoundError where the package has no such file.
    """
    for file in metadata.distribution(VIEWER_PACKAGE).files or ():
        if file.name == name:
            return Path(str(file.locate()))
    raise FileNotFoundError(f"{VIEWER_PACKAGE} has no {name}: install the dependency group docs")


def _title(description: Path) -> str:
    info = json.loads(description.read_text(encoding="utf-8"))["info"]
    newest = "" if "-" in description.stem or description.stem == "em" else ", newest"
    return f"{info['title']}, {info['version']}{newest}"


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(text.encode("utf-8"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--checkout", type=Path, default=CHECKOUT, help="where docs/ and generated/ are")
    parser.add_argument("--output", type=Path, default=CHECKOUT / "build" / "site-src", help="folder to fill")
    options = parser.parse_args()
    assemble(options.checkout, options.output)
