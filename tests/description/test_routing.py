"""Requests are matched to the paths of a description as servers match them."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import unquote

import pytest

from veeam_jobs_description.document import Api, read
from veeam_jobs_description.routing import Router


class Operation(NamedTuple):
    method: str
    path: str


OPERATIONS = [
    Operation("GET", "/jobs"),
    Operation("POST", "/jobs"),
    Operation("GET", "/jobs/{id}"),
    Operation("DELETE", "/jobs/{id}"),
    Operation("GET", "/jobs/agents"),
    Operation("GET", "/jobs/{job}/runs/{run}"),
    Operation("GET", "/jobs/agents/latest"),
    Operation("POST", "/sessions/"),
]
ROUTER = Router(OPERATIONS, "/api/v3")


@pytest.mark.parametrize(
    ("path", "template", "parameters"),
    [
        ("/jobs", "/jobs", {}),
        ("/jobs/7", "/jobs/{id}", {"id": "7"}),
        ("/jobs/agents", "/jobs/agents", {}),
        ("/jobs/agents/latest", "/jobs/agents/latest", {}),
        # `agents` is a fixed segment, but no path goes on like this after it: it is the id of a job.
        ("/jobs/agents/runs/2", "/jobs/{job}/runs/{run}", {"job": "agents", "run": "2"}),
        ("/jobs/a b{c}/runs/ä", "/jobs/{job}/runs/{run}", {"job": "a b{c}", "run": "ä"}),
        ("/sessions/", "/sessions/", {}),
        ("/sessions", "/sessions/", {}),
    ],
)
def test_fixed_segments_come_before_parameters(path: str, template: str, parameters: dict[str, str]) -> None:
    found = ROUTER.match("GET", "/api/v3" + path)
    assert found is not None
    assert (found.path, found.parameters) == (template, parameters)


@pytest.mark.parametrize(
    "path",
    ["", "/", "/api/v3", "/api/v3/", "/jobs", "/api/v3extra/jobs", "/api/v3/Jobs", "/api/v3/jobs/", "/api/v3//jobs",
     "/api/v3/jobs//runs/1", "/api/v3/jobs/1/runs", "/api/v3/jobs/1/runs/2/3", "/api/v3/sessions//", "*"],
)  # fmt: skip
def test_no_path_fits(path: str) -> None:
    assert ROUTER.match("GET", path) is None


def test_a_method_that_the_path_lacks_is_told_from_a_path_that_is_unknown() -> None:
    found = ROUTER.match("PUT", "/api/v3/jobs/7")
    assert found is not None
    assert (found.operation, found.allow) == (None, "GET, DELETE")
    # The path decides first: `agents` is not taken for the id of a job because that one can be deleted.
    found = ROUTER.match("DELETE", "/api/v3/jobs/agents")
    assert found is not None
    assert (found.operation, found.allow) == (None, "GET")


def test_a_path_is_decoded_once_and_before_it_is_cut() -> None:
    found = ROUTER.match("GET", unquote("/api/v3/jobs/a%20b%2541"))
    assert found is not None
    assert found.parameters == {"id": "a b%41"}
    assert ROUTER.match("GET", unquote("/api/v3/jobs/a%2Fb")) is None
    found = ROUTER.match("GET", unquote("/api/v3/jobs/a%2Fruns%2Fb"))
    assert found is not None
    assert found.parameters == {"job": "a", "run": "b"}


def test_paths_that_cannot_be_told_apart_are_refused() -> None:
    with pytest.raises(ValueError, match=r"/jobs/\{id\} and /jobs/\{name\} apart"):
        Router([Operation("GET", "/jobs/{id}"), Operation("POST", "/jobs/{name}")])
    with pytest.raises(ValueError, match=r"a whole segment of a path, unlike \{id\}\.json"):
        Router([Operation("GET", "/jobs/{id}.json")])


@pytest.mark.parametrize("api", ["vspc", "em"])
def test_every_described_operation_finds_itself(api: Api) -> None:
    document = read(api)
    router = Router(document.operations, document.base_path)
    for operation in document.operations:
        filled = "/".join("1" if part.startswith("{") else part for part in operation.path.split("/"))
        found = router.match(operation.method, document.base_path + filled)
        assert found is not None
        assert found.operation == operation
        assert tuple(found.parameters) == operation.path_parameters
