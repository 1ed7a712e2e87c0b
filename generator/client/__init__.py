"""Makes the Python client `veeam_jobs` from bundles.

Models and endpoints come from openapi-python-client with our templates; everything around them from templates of our own.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment

from generator import model
from generator.client import render
from generator.client.endpoints import EndpointContext, endpoint_context
from generator.client.models import ModelContexts
from generator.client.opc_driver import Parsed, parse
from generator.client.opc_driver import render as render_modules
from generator.client.package import client_module_context, top_context, used_resources
from generator.client.resources import resource_context
from generator.client.wording import in_python
from generator.client.xml_tables import xml_context
from generator.findings import DocumentError, Finding
from generator.paths import CHECKOUT, RUNTIME

PACKAGE = "client/veeam_jobs"


def build_client(
    apis: Sequence[tuple[model.Api, Mapping[str, Any]]], names: Collection[str] | None = None
) -> dict[str, str]:
    """Return the files of the client for some APIs, each with its bundle: path below `generated/` -> text.

    With `names`, only the packages of these APIs and the top package, which covers all APIs.

    Raises DocumentError if openapi-python-client cannot read a bundle, or drops a part of it.
    """
    for api, _ in apis:
        _check_base(api)
    environment = render.environment()
    with tempfile.TemporaryDirectory(prefix="veeam-jobs-client-") as name:
        folder = Path(name)
        for api, bundle in apis:
            if names is not None and api.name not in names:
                continue
            _build_api(folder / api.name, api, bundle, environment)
            render.add_banner(folder / api.name, f"spec/{api.name}")
        top = environment.get_template("package_init.py.jinja").render(
            top=top_context([api for api, _ in apis], RUNTIME)
        )
        render.write(folder, "__init__.py", render.banner("spec") + top)
        render.tidy(folder)
        files = {f"{PACKAGE}/{path}": text for path, text in render.read_tree(folder).items()}
    return {**files, f"{PACKAGE}/py.typed": ""}


def _check_base(api: model.Api) -> None:
    """Check that the runtime has the classes that a client is made from."""
    clients = RUNTIME / "clients.py"
    known = sorted(re.findall(r"^class Async(\w+)Base\(", clients.read_text(encoding="utf-8"), re.MULTILINE))
    if api.client.base not in known:
        what = f"there is no {api.client.base}Base in {clients.relative_to(CHECKOUT).as_posix()}."
        mend = f"Write one, or name another: {', '.join(f'x-client: {{base: {name}}}' for name in known)}."
        raise DocumentError([Finding(api.file_of(""), 1, "client", what, mend)])


def _build_api(folder: Path, api: model.Api, bundle: Mapping[str, Any], environment: Environment) -> None:
    parsed = parse(in_python(api), bundle)
    contexts = ModelContexts(parsed)
    endpoints = {operation.id: endpoint_context(parsed, operation) for operation in parsed.api.operations}
    by_module = {endpoint.module: endpoint for endpoint in endpoints.values()}
    render_modules(
        parsed,
        folder,
        {
            "struct_of": contexts.struct,
            "enum_of": contexts.enum,
            "index_of_models": contexts.index,
            "endpoint_of": lambda endpoint: by_module[str(endpoint.name)],
        },
    )
    _build_facade(folder, parsed, endpoints, bundle, environment)


def _build_facade(
    folder: Path,
    parsed: Parsed,
    endpoints: Mapping[str, EndpointContext],
    bundle: Mapping[str, Any],
    environment: Environment,
) -> None:
    api, xml = parsed.api, xml_context(bundle)
    client = client_module_context(parsed, has_xml=xml is not None)
    render.write(folder, "__init__.py", environment.get_template("api_init.py.jinja").render(client=client))
    render.write(folder, "client.py", environment.get_template("client.py.jinja").render(client=client))
    render.write(
        folder,
        "resources/__init__.py",
        environment.get_template("resources_init.py.jinja").render(client=client),
    )
    resource_template = environment.get_template("resource.py.jinja")
    for resource in used_resources(api):
        context = resource_context(parsed, resource, endpoints)
        render.write(folder, f"resources/{context.module}.py", resource_template.render(resource=context))
    if client.query is not None:
        query_template = environment.get_template("query_types.py.jinja")
        render.write(folder, "query_types.py", query_template.render(query=client.query))
    if xml is not None:
        render.write(folder, "xml_shapes.py", environment.get_template("xml_shapes.py.jinja").render(xml=xml))
