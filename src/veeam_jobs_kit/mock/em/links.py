"""Links, references and addresses of Enterprise Manager.

Inside the mock every `Href` is a path below the API (`/agents/jobs/…`); the host is put in front when an answer leaves.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from xml.sax.saxutils import escape

from veeam_jobs_kit.mock.views import Json
from veeam_jobs_kit.mock.xml import presentable

Entity = Mapping[str, Json]
_QUOTE = {'"': "&quot;"}
_HOST = re.compile(r"https?://[^/]+/api(?=/)")


def link(rel: str, href: str, type_: str | None = None, name: str | None = None) -> dict[str, Json]:
    """One link; JSON leaves out a name or type that is not there."""
    optional = {"Name": name, "Type": type_}
    return {"Rel": rel, "Href": href, **{key: value for key, value in optional.items() if value is not None}}


def identity(entity: Entity) -> str:
    """The id for URLs: what follows the last colon of the UID."""
    return str(entity["UID"]).rpartition(":")[2].lower()


def up(entity: Entity, type_: str) -> str | None:
    """The id behind the first link Rel=Up of this type."""
    for candidate in entity.get("Links") or ():
        if candidate.get("Rel") == "Up" and candidate.get("Type") == type_:
            return str(candidate["Href"]).partition("?")[0].rpartition("/")[2].lower()
    return None


def reference(entity: Entity) -> dict[str, Json]:
    """The short form of an entity: name, UID and the links that lead on; actions stay with the entity."""
    href = str(entity["Href"]).partition("?")[0]
    links = entity.get("Links") or ()
    kept = [candidate for candidate in links if candidate.get("Rel") in ("Up", "Down")]
    # The link types of agent jobs say Job, not AgentBackupJob: the way back from the entity tells.
    way_back: Entity = next(
        (one for one in links if one.get("Rel") == "Alternate" and one["Href"] == href), {}
    )
    type_ = str(way_back.get("Type", entity["Type"])).removesuffix("Reference")
    alternate = link("Alternate", f"{href}?format=Entity", type_, str(entity["Name"]))
    return {
        "UID": entity["UID"],
        "Name": entity["Name"],
        "Href": href,
        "Type": f"{entity['Type']}Reference",
        "Links": [*kept, alternate],
    }


def inward(value: Json) -> Json:
    """A documented value with the host taken off every address."""
    if isinstance(value, list):
        return [inward(item) for item in value]
    if not isinstance(value, Mapping):
        return value
    return {
        name: _HOST.sub("", inner) if name == "Href" and isinstance(inner, str) else inward(inner)
        for name, inner in value.items()
    }


def outward_json(body: bytes, base: str) -> bytes:
    """Compact JSON with `base` (`http://host:port/api`) put in front of every address."""
    # Inside a text, the quotes of this pattern would be escaped.
    return body.replace(b'"Href":"/', f'"Href":{json.dumps(base)[:-1]}/'.encode())


def outward_xml(body: bytes, base: str) -> bytes:
    """The same for XML, where an address is an attribute."""
    # Our writer escapes quotes in texts, too.
    return body.replace(b' Href="/', f' Href="{escape(presentable(base), _QUOTE)}/'.encode())
