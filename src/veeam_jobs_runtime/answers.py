"""Turn a response with an error status into the error to raise."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any, Final

import msgspec

from veeam_jobs_runtime.effects import REQUEST_ID, Send
from veeam_jobs_runtime.errors import ApiError, ErrorDetail, class_for
from veeam_jobs_runtime.products import Product, wrong_server
from veeam_jobs_runtime.secrets.redaction import redact_url

_LONGEST_MESSAGE = 600
_LONGEST_HEADER = 300
_LONGEST_WHOLE_NUMBER = 400
_LONGEST_WAIT: Final = 1e9
"""Seconds, some thirty years."""
_PLAIN_HTTP_TO_TLS: Final = (
    rb"(?i)plain HTTP request was sent to HTTPS|HTTP request to an HTTPS|speaking plain HTTP to an SSL"
)
_LOOKED_AT: Final = 4096
_UNSUPPORTED_VERSION: Final = "UnsupportedApiVersion"
"""Seen on a console of product version 7, for a path that came later."""


def failure_from(
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    sent: Send,
    product: Product,
    roles: tuple[str, ...] = (),
    user: str | None = None,
    now: Callable[[], float],
    mask: Callable[[str], str] = str,
) -> ApiError:
    """Return the error to raise for a response with an error status; `mask` removes secrets from a text."""
    details = tuple(_masked(detail, mask) for detail in read_details(content))
    asked = next((detail.retry_after for detail in details if detail.retry_after is not None), None)
    return class_for(status)(
        wrong_server(product, sent.url, status, headers, content)
        or _wants_tls(sent, status, content)
        or _message(status, headers, details, mask) + _about_version(sent, details),
        status=status,
        method=sent.method,
        path=sent.path,
        url=redact_url(sent.url),
        request_id=_shown(headers.get(REQUEST_ID), mask) or header_of(sent, REQUEST_ID),
        errors=details,
        roles=roles,
        user=user,
        retry_after=asked if asked is not None else read_retry_after(headers, now),
    )


def _about_version(sent: Send, details: tuple[ErrorDetail, ...]) -> str:
    """Say which version was announced, and what to do, where the console knows neither path nor version."""
    if not any(detail.code == _UNSUPPORTED_VERSION for detail in details):
        return ""
    version = header_of(sent, "x-client-version")
    announced = (
        f"The request announced API version {version}" if version else "The request announced no API version"
    )
    return (
        f" {announced} (X-Client-Version). The console is older than the operation or does not know that version:"
        " make the client with client_version= set to a version it speaks, or to None to announce none."
    )


def placed(failure: ApiError, sent: Send, status: int | None = None) -> ApiError:
    """Add the request to an error: method, path, URL, request id."""
    failure.status = failure.status if failure.status is not None else status
    failure.method = sent.method
    failure.path = sent.path
    failure.url = redact_url(sent.url)
    failure.request_id = failure.request_id or header_of(sent, REQUEST_ID)
    return failure


def header_of(sent: Send, name: str) -> str | None:
    """Return the value of one header of a request."""
    return next((value for key, value in sent.headers if key.lower() == name), None)


def read_details(content: bytes) -> tuple[ErrorDetail, ...]:
    """Return the errors listed in a body, in any of the known formats; empty where it lists none."""
    body = content.removeprefix(b"\xef\xbb\xbf").strip()
    if body.startswith(b"<"):
        return _xml_details(body)
    value = _json(body)
    if not isinstance(value, dict):
        return ()
    if isinstance(value.get("errors"), list):
        return tuple(_vspc_detail(item) for item in value["errors"] if isinstance(item, dict))
    if isinstance(value.get("error"), str):
        return (_oauth2_detail(value),)
    if isinstance(value.get("error"), dict):
        return (_nested_detail(value["error"]),)
    for name in ("Message", "message"):
        if isinstance(value.get(name), str):
            return (_em_detail({key[:1].upper() + key[1:]: item for key, item in value.items()}),)
    return ()


def _json(body: bytes) -> Any:
    """Parse JSON leniently; return None where it is not JSON.

    What a server says of its own trouble counts, also when a number beside it is out of bounds.
    """
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        import json
    try:
        return json.loads(body.decode("utf-8", "replace"), parse_int=_whole)
    except (ValueError, RecursionError):
        return None


def _whole(digits: str) -> int | float:
    # Python refuses to read whole numbers of some thousand digits.
    return int(digits) if len(digits) < _LONGEST_WHOLE_NUMBER else float(digits)


def _masked(detail: ErrorDetail, mask: Callable[[str], str]) -> ErrorDetail:
    """Mask the secrets in an error detail. Done before texts are shortened: half a secret would not be recognized."""
    hidden = {
        name: mask(value)
        for name in ("message", "type", "code", "parameter_name", "property_name")
        if isinstance(value := getattr(detail, name), str)
    }
    return msgspec.structs.replace(detail, **hidden)


def _vspc_detail(item: dict[str, Any]) -> ErrorDetail:
    return ErrorDetail(
        message=_text(item.get("message")),
        type=_optional_text(item.get("type")),
        code=item.get("code"),
        parameter_name=_optional_text(item.get("parameterName")),
        property_name=_optional_text(item.get("propertyName")),
        retry_after=_seconds(item.get("retryAfter")),
        failed_json_patch=item.get("failedJsonPatch"),
    )


def _oauth2_detail(value: dict[str, Any]) -> ErrorDetail:
    return ErrorDetail(message=_text(value.get("error_description") or value["error"]), code=value["error"])


def _nested_detail(error: Mapping[str, Any]) -> ErrorDetail:
    """Read `{"error": {"code", "message"}}`, which a console sends where it does not know path or version."""
    code, message = _optional_text(error.get("code")), _text(error.get("message"))
    return ErrorDetail(message=message or code or "", type=code, code=code)


def _em_detail(value: Mapping[str, Any]) -> ErrorDetail:
    first = _text(value.get("FirstChanceExceptionMessage"))
    message = _text(value["Message"])
    return ErrorDetail(
        message=f"{message} ({first})" if first and first != message else message,
        code=value.get("StatusCode"),
    )


def _xml_details(body: bytes) -> tuple[ErrorDetail, ...]:
    from veeam_jobs_runtime.xml.codec import XmlError, local_name, parse_xml

    try:
        root = parse_xml(body)
    except XmlError:
        return ()
    if local_name(root) != "Error" or "Message" not in root.attrib:
        return ()
    members: dict[str, Any] = {local_name(child): child.text for child in root}
    return (_em_detail({**members, **root.attrib}),)


def read_retry_after(headers: Mapping[str, str], now: Callable[[], float]) -> float | None:
    """Read a Retry-After header (seconds or a date) as seconds from now; None where it is missing or invalid."""
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    if (seconds := _seconds(text)) is not None:
        return seconds
    try:
        return max(parsedate_to_datetime(text).timestamp() - now(), 0.0)
    except (ValueError, TypeError, OverflowError, OSError, IndexError):
        return None


def _wants_tls(sent: Send, status: int, content: bytes) -> str | None:
    """Return advice where the response says that plain HTTP was sent to a TLS port; None otherwise."""
    says_so = status in (400, 426, 497) and re.search(_PLAIN_HTTP_TO_TLS, content[:_LOOKED_AT]) is not None
    if not says_so or not sent.url.startswith("http:"):
        return None
    return "The server says that this port expects HTTPS. Use https:// in the URL."


def _message(
    status: int, headers: Mapping[str, str], details: tuple[ErrorDetail, ...], mask: Callable[[str], str]
) -> str:
    messages = [_with_place(detail) for detail in details if detail.message]
    if messages:
        text = "; ".join(messages)
        return text if len(text) <= _LONGEST_MESSAGE else text[:_LONGEST_MESSAGE] + "…"
    if 300 <= status < 400 and status != HTTPStatus.NOT_MODIFIED:
        target = _shown(headers.get("location"), mask)
        place = f"to {redact_url(target)}" if target else "without saying where to"
        return f"The server redirects the request, {place}. Check the base URL."
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = "the server failed" if status >= 500 else "the server refused"
    kind = _shown(headers.get("content-type", "").partition(";")[0], mask)
    return f"{phrase}, and the answer does not say why{f' ({kind})' if kind else ''}."


def _with_place(detail: ErrorDetail) -> str:
    if detail.parameter_name:
        return f"{detail.message} (parameter {detail.parameter_name})"
    if detail.property_name:
        return f"{detail.message} (property {detail.property_name})"
    return detail.message


def _shown(text: str | None, mask: Callable[[str], str]) -> str | None:
    """Return a header for a message: on one line, shortened, secrets masked."""
    if text is None:
        return None
    whole = mask(_text(text))
    return whole if len(whole) <= _LONGEST_HEADER else whole[:_LONGEST_HEADER] + "…"


def _text(value: object) -> str:
    # The lines of a VSPC message end in \r\n.
    return " ".join(_printable(value).split()) if isinstance(value, str) else ""


def _optional_text(value: object) -> str | None:
    return _printable(value) if isinstance(value, str) else None


def _printable(text: str) -> str:
    # Half a character could not be printed, nor logged.
    return text.encode("utf-8", "replace").decode()


def _seconds(value: object) -> float | None:
    """Return seconds to wait; a number too large for a float counts as about thirty years. None for what is not a number."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        seconds = float(value)
    except OverflowError:
        seconds = _LONGEST_WAIT if isinstance(value, int) and value > 0 else -1.0
    except ValueError:
        return None
    return min(seconds, _LONGEST_WAIT) if seconds >= 0 else None
