"""Turns an answer that is no success into the error to raise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

import msgspec

from .effects import Send
from .errors import ApiError, ErrorDetail, class_for
from .products import Product, wrong_server
from .redaction import redact_url

_LONGEST_MESSAGE = 600
_REQUEST_ID = "x-request-id"


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
) -> ApiError:
    """The error for an answer of status 300 or more."""
    details = read_details(content)
    asked = next((detail.retry_after for detail in details if detail.retry_after is not None), None)
    return class_for(status)(
        wrong_server(product, sent.url, status, headers, content) or _message(status, headers, details),
        status=status,
        method=sent.method,
        path=sent.path,
        url=redact_url(sent.url),
        request_id=headers.get(_REQUEST_ID) or header_of(sent, _REQUEST_ID),
        errors=details,
        roles=roles,
        user=user,
        retry_after=asked if asked is not None else read_retry_after(headers, now),
    )


def placed(failure: ApiError, sent: Send, status: int | None = None) -> ApiError:
    """The same error, saying which request it is about."""
    failure.status = failure.status if failure.status is not None else status
    failure.method = sent.method
    failure.path = sent.path
    failure.url = redact_url(sent.url)
    failure.request_id = failure.request_id or header_of(sent, _REQUEST_ID)
    return failure


def header_of(sent: Send, name: str) -> str | None:
    """The value of one header of a request."""
    return next((value for key, value in sent.headers if key.lower() == name), None)


def read_details(content: bytes) -> tuple[ErrorDetail, ...]:
    """The error list of a body, whichever of the known shapes it has; empty when it has none."""
    body = content.removeprefix(b"\xef\xbb\xbf").strip()
    if body.startswith(b"<"):
        return _xml_details(body)
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ()
    if not isinstance(value, dict):
        return ()
    if isinstance(value.get("errors"), list):
        return tuple(_vspc_detail(item) for item in value["errors"] if isinstance(item, dict))
    if isinstance(value.get("error"), str):
        return (_oauth2_detail(value),)
    if isinstance(value.get("Message"), str):
        return (_em_detail(value),)
    return ()


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


def _em_detail(value: Mapping[str, Any]) -> ErrorDetail:
    first = _text(value.get("FirstChanceExceptionMessage"))
    message = _text(value["Message"])
    return ErrorDetail(
        message=f"{message} ({first})" if first and first != message else message,
        code=value.get("StatusCode"),
    )


def _xml_details(body: bytes) -> tuple[ErrorDetail, ...]:
    from .xml_codec import XmlError, local_name, parse_xml

    try:
        root = parse_xml(body)
    except XmlError:
        return ()
    if local_name(root) != "Error" or "Message" not in root.attrib:
        return ()
    members: dict[str, Any] = {local_name(child): child.text for child in root}
    return (_em_detail({**members, **root.attrib}),)


def read_retry_after(headers: Mapping[str, str], now: Callable[[], float]) -> float | None:
    """Seconds from a Retry-After header, which holds seconds or a date."""
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    if (seconds := _seconds(text)) is not None:
        return seconds
    try:
        return max(parsedate_to_datetime(text).timestamp() - now(), 0.0)
    except ValueError:
        return None


def _message(status: int, headers: Mapping[str, str], details: tuple[ErrorDetail, ...]) -> str:
    messages = [_with_place(detail) for detail in details if detail.message]
    if messages:
        text = "; ".join(messages)
        return text if len(text) <= _LONGEST_MESSAGE else text[:_LONGEST_MESSAGE] + "…"
    if 300 <= status < 400:
        return "The server redirects elsewhere. Is the base URL right?"
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = "the server failed" if status >= 500 else "the server refused"
    kind = headers.get("content-type", "").partition(";")[0]
    return f"{phrase}, and the answer does not say why{f' ({kind})' if kind else ''}."


def _with_place(detail: ErrorDetail) -> str:
    if detail.parameter_name:
        return f"{detail.message} (parameter {detail.parameter_name})"
    if detail.property_name:
        return f"{detail.message} (property {detail.property_name})"
    return detail.message


def _text(value: object) -> str:
    # The lines of a VSPC message end in \r\n.
    return " ".join(value.split()) if isinstance(value, str) else ""


def _optional_text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _seconds(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        seconds = float(value)
    except ValueError:
        return None
    return seconds if 0 <= seconds < float("inf") else None
