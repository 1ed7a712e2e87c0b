"""The id of the session that signing in to Enterprise Manager opened, which signing off ends.

What the body says is not believed alone: with the id of another session, signing off would end that one.
"""

from __future__ import annotations

import base64
import binascii
import re
import uuid
from collections.abc import Iterator, Mapping

from veeam_jobs_kit.contract.wire.bodies import json_or_none

TOKEN = "X-RestSvcSessionId"
_XML_ID = re.compile(r"<SessionId>([^<]+)</SessionId>")


def opened_session(headers: Mapping[str, str], content: bytes) -> str | None:
    """Return the id of the session that an answer to signing in opened; None where it is not certain.

    The token is the base64 of the id, as all operation pages show it and public scripts build it, and only the session that
    it belongs to accepts it. Where it is of another form (two pages show one), the body and `Location` have to agree;
    that they name the new session then is an assumption. A session that is not signed off ends by itself after 15 minutes
    without a request.
    """
    lower = {name.lower(): value for name, value in headers.items()}
    if own := _in_token(lower.get(TOKEN.lower(), "")):
        return own
    in_body = set(_in_body(content))
    in_location = lower.get("location", "").rstrip("/").rpartition("/")[2]
    return in_location if in_location and in_body == {in_location} else None


def _in_token(token: str) -> str | None:
    """Return the GUID whose text a token is the base64 of."""
    try:
        text = base64.b64decode(token, validate=True).decode("ascii")
        return text if str(uuid.UUID(text)) == text.lower() else None
    except (binascii.Error, ValueError):
        return None


def _in_body(content: bytes) -> Iterator[str]:
    answer = json_or_none(content)
    if isinstance(answer, Mapping):
        # Enterprise Manager 13 sends its members in camelCase.
        yield from (str(answer[name]) for name in ("SessionId", "sessionId") if answer.get(name))
    elif found := _XML_ID.search(content.decode("utf-8", "replace")):
        yield found[1].strip()
