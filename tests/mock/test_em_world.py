"""What there is in the world of Enterprise Manager: something in every list, an answer behind every link."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.mock.em.documented import SCHEMA_OF_TYPE, documented, entity_id
from veeam_jobs_kit.mock.em.served_links import METHODS, ServedLinks
from veeam_jobs_kit.mock.em.value_formats import for_json
from veeam_jobs_kit.mock.em.world import as_of
from veeam_jobs_kit.mock.http.xml import XmlCodec
from veeam_jobs_kit.mock.world.clock import START
from veeam_jobs_kit.mock.world.examples import Example, examples

from .em_pages import JOB, JSON, document, forms, item_schema, items, paths, readable

UNDESCRIBED = ("/backups/", "/backupFiles/", "/restorePoints/", "/nas/fileServers/")
"""Resources that lists show and no operation of the document serves: an entity must have an address all the same."""

NOT_LINKED = {"logonSessions_list", "lookups_find", "tasks_get"}
"""What the walk begins at, what has to be asked for by name, and what needs an order first."""

LISTS = [operation for operation in readable() if item_schema(operation)]


@pytest.mark.parametrize("operation", LISTS, ids=lambda operation: operation.id)
def test_every_list_holds_something_in_every_form(em: httpx2.Client, operation: Operation) -> None:
    em.post(f"{JOB}?action=start")
    for form in forms(operation):
        found = [item for path in paths(em, operation) for item in items(em, path + form)]
        assert found, operation.path


def _hrefs(value: Any) -> Iterator[tuple[str, str]]:
    """Every address in an answer with the method that goes with it."""
    if isinstance(value, list):
        for item in value:
            yield from _hrefs(item)
    elif isinstance(value, Mapping):
        if value.get("Href"):
            yield METHODS.get(str(value.get("Rel")), "GET"), str(value["Href"])
        for inner in value.values():
            yield from _hrefs(inner)


def test_every_link_leads_to_an_answer(em: httpx2.Client) -> None:
    base, served = str(em.base_url).rstrip("/"), ServedLinks(document())
    waiting, seen = [f"{base}/"], set[str]()
    while waiting:
        url = waiting.pop()
        answer = em.get(url, headers=JSON)
        assert answer.status_code == 200, url
        for method, href in _hrefs(answer.json()):
            assert href.startswith(base), href
            path = urlsplit(href.removeprefix(base)).path
            if method != "GET":
                assert served.operation(method, path), href
            elif href not in seen and not path.startswith(UNDESCRIBED):
                seen.add(href)
                waiting.append(href)
        if url == f"{base}/":
            waiting.append(f"{base}/logonSessions")
    found = {urlsplit(href.removeprefix(base)).path for href in seen}
    reached = {operation.id for path in found if (operation := served.operation("GET", path))}
    assert {operation.id for operation in readable()} - reached <= NOT_LINKED


def _covers(answer: Any, shown: Any) -> bool:
    """Whether an answer says all that is shown; links apart, of which those that lead nowhere are left out."""
    if isinstance(shown, Mapping):
        return isinstance(answer, Mapping) and all(
            name in ("Links", "Href") or inner in (None, [], "") or _covers(answer.get(name), inner)
            for name, inner in shown.items()
        )
    if isinstance(shown, list):
        return len(shown) == len(answer or ()) and all(map(_covers, answer, shown))
    return bool(answer == shown)


SHOWN = list(as_of(documented(document(), XmlCodec()), START))


@pytest.mark.parametrize("shown", SHOWN, ids=lambda one: f"{one['Type']}:{entity_id(one)}")
def test_every_documented_resource_is_served_under_its_id(em: httpx2.Client, shown: dict[str, Any]) -> None:
    path = str(shown["Href"])
    if path.startswith(UNDESCRIBED):
        lists = ("/agents/backups", "/agents/backupFiles", "/agents/restorePoints")
        entities = [item for path in lists for item in items(em, f"{path}?format=Entity")]
        (answer,) = [item for item in entities if item["UID"] == shown["UID"]]
    else:
        answer = em.get(path, headers=JSON).json()
    wanted = for_json(shown)
    assert _covers(answer, wanted)
    links = [one for one in shown.get("Links") or () if ServedLinks(document()).leads(one)]
    base = str(em.base_url).rstrip("/")
    # A link without name or type has null there, as real servers print it.
    served = [
        {name: str(value).removeprefix(base) for name, value in one.items() if value is not None}
        for one in answer["Links"] or ()
    ]
    assert all(set(one) == {"Rel", "Href", "Name", "Type"} for one in answer["Links"] or ())
    assert served == links


RUNNING = {one["UID"] for one in SHOWN if one.get("State") == "Working"}
EXAMPLES = [
    example
    for example in examples(document())
    if example.operation.path.endswith(("/{ID}", "/{includeID}"))
    and str(example.value.get("Type")) in SCHEMA_OF_TYPE
]


def _told(value: Any) -> Any:
    """A documented value as it can be compared: without links and addresses, and without the date of a time of day."""
    if isinstance(value, list):
        return [_told(item) for item in value]
    if not isinstance(value, Mapping):
        return value
    plain = {name: _told(inner) for name, inner in value.items() if name not in ("Links", "Href")}
    if isinstance(plain.get("Time"), str):
        plain["Time"] = plain["Time"].partition("T")[2][:8]
    return {name: inner for name, inner in plain.items() if inner not in (None, [])}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: f"{one.operation.id}.{one.name}")
def test_a_documented_example_in_json_is_served_word_for_word(em: httpx2.Client, example: Example) -> None:
    href = urlsplit(str(example.value["Href"])).path.removeprefix("/api")
    home = example.operation.path.partition("/{ID}")[0]
    path = href if "/includes/" in href else f"{home}/{entity_id(example.value)}?format=Entity"
    # What runs in the examples runs now, and what was to run next has a next time.
    changes = {"NextRun"} if str(example.value.get("NextRun", "9")) < "2026" else set[str]()
    if {example.value.get("UID"), example.value.get("JobSessionUid")} & RUNNING:
        changes = {"Name", "CreationTimeUTC", "EndTimeUTC"}
    served, shown = _told(em.get(path, headers=JSON).json()), _told(example.value)
    assert {**served, **dict.fromkeys(changes)} == {**shown, **dict.fromkeys(changes)}


def test_the_times_of_the_sample_are_served_as_they_are(em: httpx2.Client) -> None:
    path = "/jobs/2851cb88-37b6-46ea-b2c8-47b55270169d?format=Entity"
    schedule = em.get(path, headers=JSON).json()["JobScheduleOptions"]["Standart"]
    assert schedule["OptionsDaily"]["Time"] == "2019-10-23T14:00:00"
    assert schedule["OptionsMonthly"]["Time"] == "2019-10-23T22:00:00+02:00"
    assert schedule["RetryOptions"] == {"RetryTimes": 3, "RetryTimeout": 10, "RetrySpecified1": True}
    in_xml = em.get(path).text
    assert "<Time>14:00:00.0000000+01:00</Time>" in in_xml
    assert "<Time>22:00:00.0000000+01:00</Time>" in in_xml
    assert "<RetrySpecified>true</RetrySpecified>" in in_xml
