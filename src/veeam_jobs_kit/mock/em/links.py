"""Links, references and addresses of Enterprise Manager.

Inside the mock every `Href` is a path below the API (`/agents/jobs/…`); the host is put in front when an answer leaves.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from xml.sax.saxutils import escape

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.http.xml import presentable

Entity = Mapping[str, Json]
_QUOTE = {'"': "&quot;"}
_HOST = re.compile(r"https?://[^/]+/api(?=/)")


def link(rel: str, href: str, type_: str | None = None, name: str | None = None) -> dict[str, Json]:
    """Return a link. JSON omits a name or type that is None."""
    optional = {"Name": name, "Type": type_}
    return {"Rel": rel, "Href": href, **{key: value for key, value in optional.items() if value is not None}}


def identity(entity: Entity) -> str:
    """Return the ID for URLs: the part of the UID after the last colon."""
    return str(entity["UID"]).rpartition(":")[2].lower()


def server_links(entity: Entity) -> list[Json]:
    """Return the links to the backup server of an entity."""
    return [
        candidate
        for candidate in entity.get("Links") or ()
        if candidate.get("Type") == "BackupServerReference"
    ]


def up(entity: Entity, type_: str) -> str | None:
    """Return the ID in the first link Rel=Up of this type, or None."""
    for candidate in entity.get("Links") or ():
        if candidate.get("Rel") == "Up" and candidate.get("Type") == type_:
            return str(candidate["Href"]).partition("?")[0].rpartition("/")[2].lower()
    return None


def reference(entity: Entity) -> dict[str, Json]:
    """Return the short form of an entity: name, UID and links, without those of actions."""
    href = str(entity["Href"]).partition("?")[0]
    links = entity.get("Links") or ()
    kept = [candidate for candidate in links if candidate.get("Rel") in ("Up", "Down")]
    # The type of links to agent jobs is Job, not AgentBackupJob: take it from the Alternate link of the entity.
    way_back: Entity = next(
        (
            candidate
            for candidate in links
            if candidate.get("Rel") == "Alternate" and candidate["Href"] == href
        ),
        {},
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
    """Return a documented value with the host removed from every address."""
    if isinstance(value, list):
        return [inward(item) for item in value]
    if not isinstance(value, Mapping):
        return value
    return {
        name: _HOST.sub("", inner) if name == "Href" and isinstance(inner, str) else inward(inner)
        for name, inner in value.items()
    }


def outward_json(body: bytes, base: str, member: str = "Href") -> bytes:
    """Return compact JSON with `base` (`http://host:port/api`) before every address, which is in `member`."""
    # Inside a text, the quotes of this pattern would be escaped.
    return body.replace(f'"{member}":"/'.encode(), f'"{member}":{json.dumps(base)[:-1]}/'.encode())


def outward_xml(body: bytes, base: str) -> bytes:
    """Return XML with `base` put before every address; addresses are attributes."""
    # Our writer escapes quotes in texts, too.
    return body.replace(b' Href="/', f' Href="{escape(presentable(base), _QUOTE)}/'.encode())
