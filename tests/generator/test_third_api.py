"""A document beside those of this project is linted, bundled and made into a client and a reference, like them."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

from generator.bundles import build_bundles, whole
from generator.client import build_client
from generator.documents import load_document
from generator.findings import DocumentError
from generator.lint import lint
from generator.read_model import read_model
from generator.reference import build_reference
from tests.generator.client.documents import import_client
from tests.generator.tiny import TINY, write_document

SHOP = {
    **TINY,
    "openapi.yaml": TINY["openapi.yaml"] + "x-client: {name: Shop, base: Vspc, product: A shop}\n",
}


def write_shop(folder: Path, files: dict[str, str] | None = None) -> Path:
    return write_document(folder, files or SHOP).rename(folder / "spec" / "shop")


def test_a_third_api_is_made_into_every_artifact(tmp_path: Path) -> None:
    bundle, findings = lint(load_document(write_shop(tmp_path)))
    assert findings == []
    assert bundle is not None
    files = build_bundles(bundle)
    assert "openapi/shop-3.6.json" in files
    assert "openapi/shop.json" in files
    data = whole(bundle)
    api = read_model("shop", data, bundle.files())
    pages = build_reference([api], {})
    assert (
        'with ShopClient("https://tiny.example", username="…", password="…") as shop:'
        in pages["reference/shop/operations/jobs_get.md"]
    )
    client = import_client(build_client([(api, data)]), tmp_path)
    assert client.ShopClient.__name__ == "ShopClient"
    assert client.__doc__ is not None
    assert client.__doc__.startswith("Clients for the backup-job APIs of A shop.")
    module = importlib.import_module(f"{client.__name__}.shop.resources.jobs")
    assert module.Jobs.list.__doc__ is not None
    assert client.__name__ in sys.modules


def test_a_client_made_from_what_the_runtime_does_not_have_is_a_finding(tmp_path: Path) -> None:
    bundle, _ = lint(load_document(write_shop(tmp_path, {**TINY})))
    assert bundle is not None
    data = whole(bundle)
    with pytest.raises(DocumentError) as caught:
        build_client([(read_model("shop", data, bundle.files()), data)])
    said = str(caught.value)
    assert said.startswith(
        "spec/shop/openapi.yaml:1: rule client: there is no ShopBase in src/veeam_jobs_runtime/clients.py."
    )
    assert "x-client: {base: EnterpriseManager}, x-client: {base: Vspc}" in said
