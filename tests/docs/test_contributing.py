"""The operation that CONTRIBUTING adds can be added as it stands: it is clean, and the mock serves its rows."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2

from generator.bundle import Bundle
from generator.documents import load_document
from generator.lint import lint
from generator.upgrade import upgrade
from veeam_jobs_kit.mock import API_KEY, Clock, create_app
from veeam_jobs_kit.mock.server.transport import InProcessTransport

CHECKOUT = Path(__file__).resolve().parents[2]
FOLDER = "malwareScans"


def blocks(language: str) -> list[str]:
    """The code blocks of one language below "Add an operation", in order."""
    text = (CHECKOUT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text.partition("\n## Add an operation\n")[2].partition("\n## ")[0]
    return re.findall(rf"^```{language}\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)


def described(folder: Path) -> Bundle:
    """The document of VSPC with what CONTRIBUTING adds. Its blocks of YAML are: tag, path, operation, two schemas."""
    tag, path, operation, page, row = blocks("yaml")
    [example] = blocks("json")
    document = folder / "spec" / "vspc"
    shutil.copytree(CHECKOUT / "spec" / "vspc", document)
    root = document / "openapi.yaml"
    text = root.read_text(encoding="utf-8")
    for section, added in (("tags", tag), ("paths", path)):
        text = text.replace(f"\n{section}:\n", f"\n{section}:\n{added}", 1)
    root.write_text(text, encoding="utf-8")
    for name, added in {
        "malwareScans_list.yaml": operation,
        "schemas/MalwareScanPage.yaml": page,
        "schemas/MalwareScan.yaml": row,
        "examples/malwareScans_list.two.json": example,
    }.items():
        file = document / FOLDER / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(added, encoding="utf-8")
    bundle, findings = lint(load_document(document))
    assert not findings, "\n".join(map(str, findings))
    assert bundle is not None
    return bundle


@contextmanager
def served(bundle: Bundle) -> Iterator[httpx2.Client]:
    """A client of a mock of a bundle."""
    app = create_app("vspc", clock=Clock(speed=0), bundle=upgrade(bundle.data))
    transport = InProcessTransport(app)
    with httpx2.Client(base_url="http://127.0.0.1/api/v3", transport=transport, trust_env=False) as client:
        client.headers["Authorization"] = f"Bearer {API_KEY}"
        yield client


def test_the_operation_of_the_guide_is_clean_and_the_mock_serves_its_rows(tmp_path: Path) -> None:
    with served(described(tmp_path)) as client:
        rows = client.get("/malwareScans").json()["data"]
        infected = '[{"property": "infectedFiles", "operation": "greaterThan", "value": 0}]'
        found = client.get("/malwareScans", params={"filter": infected}).json()["data"]
    assert [row["name"] for row in rows] == ["Weekly scan", "Scan after alarm"]
    assert [row["name"] for row in found] == ["Scan after alarm"]


def test_the_names_of_the_guide_are_those_of_its_files() -> None:
    text = (CHECKOUT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for name in (
        "malwareScans_list.yaml",
        "MalwareScanPage.yaml",
        "MalwareScan.yaml",
        "malwareScans_list.two.json",
    ):
        assert name in text
