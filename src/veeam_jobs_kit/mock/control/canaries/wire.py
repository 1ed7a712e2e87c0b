"""Canaries of the wire: single answers that are not as described, in their encoding, status or headers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.control.canaries.model import Canary
from veeam_jobs_kit.mock.http.messages import Answer, Call, RawAnswer


def _total_as_text(_: Call, answer: Answer) -> Answer:
    return _with_paging(answer, lambda paging: {**paging, "total": str(paging["total"])})


def _without_count(_: Call, answer: Answer) -> Answer:
    return _with_paging(
        answer, lambda paging: {name: value for name, value in paging.items() if name != "count"}
    )


def _with_paging(answer: Answer, change: Callable[[Mapping[str, Json]], Json]) -> Answer:
    paging = (answer.value.get("meta") or {}).get("pagingInfo") if isinstance(answer.value, Mapping) else None
    if not paging:
        return answer
    return replace(
        answer, value={**answer.value, "meta": {**answer.value["meta"], "pagingInfo": change(paging)}}
    )


def _bad_uid(_: Call, answer: Answer) -> Answer:
    return _with_items(
        answer, "data", lambda item: {**item, "instanceUid": "job-1"} if "instanceUid" in item else item
    )


def _bad_boolean(_: Call, answer: Answer) -> Answer:
    return _with_items(
        answer, "data", lambda item: {**item, "isEnabled": "yes"} if "isEnabled" in item else item
    )


def _with_items(answer: Answer, member: str, change: Callable[[Mapping[str, Json]], Json]) -> Answer:
    content = answer.value.get(member) if isinstance(answer.value, Mapping) else None
    if isinstance(content, Mapping):
        return replace(answer, value={**answer.value, member: change(content)})
    if isinstance(content, list):
        return replace(answer, value={**answer.value, member: [change(item) for item in content]})
    return answer


def _crash_far_out(call: Call, answer: Answer) -> Answer:
    if call.query.get("offset", 0) > 1_000_000:
        return Answer(500)
    return answer


def _as_html(answer: RawAnswer) -> RawAnswer:
    if answer.status != 200:
        return answer
    return replace(answer, headers=_set(answer.headers, "Content-Type", "text/html; charset=utf-8"))


def _without_allow(answer: RawAnswer) -> RawAnswer:
    return replace(answer, headers=tuple(pair for pair in answer.headers if pair[0].lower() != "allow"))


def _unlisted_status(answer: RawAnswer) -> RawAnswer:
    return replace(answer, status=203) if answer.status == 200 else answer


def _in_xml(change: Callable[[bytes], bytes]) -> Callable[[RawAnswer], RawAnswer]:
    def changed(answer: RawAnswer) -> RawAnswer:
        is_xml = "xml" in (answer.header("Content-Type") or "") and answer.status < 300
        return replace(answer, body=change(answer.body)) if is_xml else answer

    return changed


def _in_json(change: Callable[[bytes], bytes]) -> Callable[[RawAnswer], RawAnswer]:
    def changed(answer: RawAnswer) -> RawAnswer:
        is_json = "json" in (answer.header("Content-Type") or "") and answer.status < 300
        return replace(answer, body=change(answer.body)) if is_json else answer

    return changed


def _wrong_enum(body: bytes) -> bytes:
    for right in (b"AgentForWindows", b"AgentForLinux", b"<State>Stopped", b"<State>Running"):
        body = body.replace(right, right + b"X")
    return body


def _wrong_order(body: bytes) -> bytes:
    return _NAMED_TWICE.sub(rb"\2\1", body)


def _without_wrapper(body: bytes) -> bytes:
    return re.sub(rb"</?ExcludedIndexingFolders>", b"", body)


_NAMED_TWICE = re.compile(rb"(<Name>[^<]*</Name>)(<DisplayName>[^<]*</DisplayName>)")


def _set(headers: tuple[tuple[str, str], ...], name: str, value: str) -> tuple[tuple[str, str], ...]:
    return (*(pair for pair in headers if pair[0].lower() != name.lower()), (name, value))


WIRE: Mapping[str, Canary] = {
    "vspc-wrong-type": Canary("vspc", "`total` is sent as a string.", answer=_total_as_text),
    "vspc-missing-required": Canary("vspc", "`pagingInfo` comes without `count`.", answer=_without_count),
    "vspc-bad-uuid": Canary("vspc", "`instanceUid` is not a UUID.", answer=_bad_uid),
    "vspc-bad-boolean": Canary("vspc", "`isEnabled` of a job is the text `yes`.", answer=_bad_boolean),
    "vspc-bad-content-type": Canary("vspc", "Answers claim to be HTML.", wire=_as_html),
    "vspc-auth-not-enforced": Canary("vspc", "Every operation answers without a token.", ignores_auth=True),
    "vspc-crash-on-large-offset": Canary(
        "vspc", "An offset above a million ends in an empty 500.", answer=_crash_far_out
    ),
    "vspc-accepts-bad-limit": Canary(
        "vspc", "`limit` is not checked: 0 passes, as if it were not there.", unchecked=frozenset({"limit"})
    ),
    "vspc-405-without-allow": Canary(
        "vspc", "405 does not say which methods there are.", wire=_without_allow
    ),
    "em-xml-bad-enum": Canary(
        "em", "An enumeration value in XML is not a documented one.", wire=_in_xml(_wrong_enum)
    ),
    "em-xml-missing-attribute": Canary(
        "em",
        "The attribute `Type` is missing from root elements in XML.",
        wire=_in_xml(lambda body: _without_root_type(body)),
    ),
    "em-xml-wrong-namespace": Canary(
        "em",
        "XML is in the namespace of another version.",
        wire=_in_xml(lambda body: body.replace(b"/ent/v1.0", b"/ent/v2.0")),
    ),
    "em-xml-wrong-order": Canary(
        "em",
        "In the XML wrapper `Includes`, the objects have `DisplayName` before `Name`.",
        wire=_in_xml(_wrong_order),
    ),
    "em-xml-missing-wrapper": Canary(
        "em",
        "The items of `ExcludedIndexingFolders` stand in XML without the wrapper.",
        wire=_in_xml(_without_wrapper),
    ),
    "em-json-wrong-type": Canary(
        "em",
        "Booleans in JSON are strings.",
        wire=_in_json(lambda body: body.replace(b":true", b':"true"').replace(b":false", b':"false"')),
    ),
    "em-undocumented-status": Canary("em", "200 has become 203.", wire=_unlisted_status),
    "em-session-outlives-logoff": Canary(
        "em", "A session goes on after it was deleted.", immortal_sessions=True
    ),
}
"""Every canary of the wire by name."""


def _without_root_type(body: bytes) -> bytes:
    declaration, _, document = body.partition(b"?>")
    root, closing, rest = document.partition(b">")
    before, found, after = root.partition(b' Type="')
    if not found:
        return body
    return declaration + b"?>" + before + after.partition(b'"')[2] + closing + rest
