"""The guard below everything that sends: what leaves, what does not, how fast, and how it is counted."""

from __future__ import annotations

import copy
import json
import shlex
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests

from tests.contract.recorder import TOKEN, UID, Answer, Arrived, Recorder, everything, record, redirects
from tests.contract.toy import DOCUMENT
from veeam_jobs_description import bundles
from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.model import Account, ServerTrust, WireLimits
from veeam_jobs_kit.contract.wire.connection import Connection, NoAnswer
from veeam_jobs_kit.contract.wire.guard import (
    GivenUp,
    Guard,
    NotSent,
    ProbeRefused,
    RunStopped,
    WriteRefused,
)
from veeam_jobs_kit.contract.wire.pace import LONGEST_WAIT, Pace, asked_to_wait
from veeam_jobs_kit.contract.wire.sign_in import sign_in_for
from veeam_jobs_runtime.transport.tls import normal_fingerprint

OTHER = "00000000-0000-0000-0000-00000000000b"


@pytest.fixture
def server() -> Iterator[Recorder]:
    with record() as running:
        yield running


@pytest.fixture(autouse=True)
def _unguarded_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(requests.sessions, "HTTPAdapter", requests.sessions.HTTPAdapter)


def document() -> dict[str, Any]:
    """The toy, with a POST that is safe, one without a mark, and an action."""
    made = copy.deepcopy(DOCUMENT)
    answer = {"responses": {"200": {"description": "Done."}}}
    made["paths"]["/jobs/search"] = {"post": {"operationId": "jobs_search", "x-safe": True, **answer}}
    made["paths"]["/jobs/{jobUid}"]["post"] = {"operationId": "jobs_copy", **answer}
    made["paths"]["/jobs/{jobUid}/steps/{stepUid}"] = {"put": {"operationId": "jobs_step", **answer}}
    made["paths"]["/settings"] = {"patch": {"operationId": "settings_patch", **answer}}
    made["paths"]["/odd"] = {"get": {"operationId": "odd_get", "x-safe": False, **answer}}
    return made


def guard_of(server: Recorder, api: Api = "vspc", **limits: Any) -> Guard:
    path = "/api/v3" if api == "vspc" else "/api"
    bundle = document() if api == "vspc" else bundles.load("em")
    return Guard(api, server.url(path), bundle, ServerTrust(), WireLimits(**limits))


WRITES = [
    ("DELETE", "/jobs/1"),
    ("POST", "/jobs/1"),
    ("PUT", "/jobs"),
    ("PATCH", "/settings"),
    ("POST", "/tokenX"),
    ("POST", "/token/"),
    ("POST", "/token/x"),
    ("PUT", "/token"),
    ("DELETE", "/token"),
    ("POST", "/TOKEN"),
    ("POST", "/jobs/search/"),
    ("POST", "/jobs/search/1"),
    ("POST", "/jobs/x%2Fsearch"),
    ("POST", "/jobs/search/%2e%2e/1"),
    ("POST", "/jobs/search;x"),
    ("DELETE", "/logonSessions/own-session"),
    ("CONNECT", "/jobs"),
    ("QUERY", "/jobs"),
    ("PURGE", "/jobs"),
    ("get", "/odd"),
]


@pytest.mark.parametrize(("method", "path"), WRITES)
def test_a_run_that_reads_sends_nothing_that_could_change_something(
    server: Recorder, method: str, path: str
) -> None:
    guard = guard_of(server)
    with guard.open_session() as http, pytest.raises(WriteRefused, match="would change something"):
        http.request(method, guard.base_url + path)
    assert server.arrived == []
    assert guard.facts().total == 0
    assert sum(guard.facts().refused.values()) == 1


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/jobs"), ("HEAD", "/jobs/1"), ("OPTIONS", "/x"), ("TRACE", "/"), ("POST", "/jobs/search"), ("POST", "/token")],
)  # fmt: skip
def test_reads_marked_operations_and_signing_in_are_sent(server: Recorder, method: str, path: str) -> None:
    guard = guard_of(server)
    with guard.open_session() as http:
        http.request(method, guard.base_url + path)
    assert [(each.method, each.path) for each in server.arrived] == [(method, "/api/v3" + path)]
    assert guard.facts().total == 1
    assert guard.facts().writes == {}


def test_a_read_that_asks_for_another_method_in_a_header_is_refused(server: Recorder) -> None:
    guard = guard_of(server)
    with guard.open_session() as http, pytest.raises(WriteRefused, match="another method"):
        http.get(guard.base_url + "/jobs/1", headers={"X-HTTP-Method-Override": "DELETE"})
    assert server.arrived == []


def test_nothing_is_sent_to_another_server(server: Recorder) -> None:
    with record() as other:
        guard = guard_of(server)
        with guard.open_session() as http, pytest.raises(WriteRefused, match="another server"):
            http.get(other.url() + "/jobs")
        assert other.arrived == []


def test_a_description_that_lacks_everything_makes_every_write_refused(server: Recorder) -> None:
    bundle: dict[str, Any]
    for bundle in ({}, {"paths": {}}, {"paths": {"/jobs/{a}": {"post": {}}}}):
        guard = Guard("vspc", server.url(), bundle, ServerTrust())
        with guard.open_session() as http, pytest.raises(WriteRefused):
            http.post(guard.base_url + "/jobs/1")
    assert server.arrived == []


def test_every_session_of_a_guarded_process_is_guarded(server: Recorder) -> None:
    guard = guard_of(server)
    guard.guard_all_sessions()
    with pytest.raises(WriteRefused):
        requests.delete(guard.base_url + "/jobs/1", timeout=5)
    with requests.Session() as http, pytest.raises(WriteRefused):
        http.post(guard.base_url + "/jobs", timeout=5)
    requests.get(guard.base_url + "/jobs", timeout=5)
    assert [each.method for each in server.arrived] == ["GET"]


def test_a_redirect_to_a_write_or_another_host_is_not_followed() -> None:
    def answer(arrived: Arrived) -> Answer:
        return Answer(307, None, {"Location": "/api/v3/jobs/1"})

    with record(answer) as server:
        guard = guard_of(server)
        guard.guard_all_sessions()
        with pytest.raises(WriteRefused):
            requests.post(guard.base_url + "/jobs/search", timeout=5)
        assert [each.path for each in server.arrived] == ["/api/v3/jobs/search"]


def test_only_the_own_session_is_logged_off(server: Recorder) -> None:
    guard = guard_of(server, "em")
    with guard.open_session() as http, pytest.raises(WriteRefused):
        http.delete(guard.base_url + "/logonSessions/own-session")
    sign_in = sign_in_for(guard, Account("admin", "secret"), "application/json", lambda secret: None)
    sign_in.open()
    with guard.open_session() as http, pytest.raises(WriteRefused):
        http.delete(guard.base_url + "/logonSessions/another")
    sign_in.close()
    assert [(each.method, each.path) for each in server.arrived] == [
        ("POST", "/api/sessionMngr/?v=latest"),
        ("DELETE", "/api/logonSessions/own-session"),
    ]
    assert guard.facts().requests == {"signing in and off": 2}


def test_a_connection_goes_through_the_guard(server: Recorder) -> None:
    guard = guard_of(server)
    with guard.open_session() as http:
        connection = Connection(guard.base_url, guard.bundle, http, None)
        with pytest.raises(WriteRefused):
            connection.call("jobs_delete", {"jobUid": "1"})
        assert connection.call("jobs_get", {"jobUid": "1"}).status == 200
        guard.pace.end("enough")
        with pytest.raises(NoAnswer, match="enough"):
            connection.call("jobs_get", {"jobUid": "1"})
    assert [each.method for each in server.arrived] == ["GET"]


def test_a_reply_can_be_repeated_by_hand_without_its_secrets(server: Recorder) -> None:
    guard = guard_of(server, writes_on=(UID,))
    sign_in = sign_in_for(guard, Account("admin", "secret"), "application/json", lambda secret: None)
    sign_in.open()
    with guard.open_session() as http:
        connection = Connection(guard.base_url, guard.bundle, http, sign_in)
        signed = connection.call(
            "jobs_copy", {"jobUid": UID}, {"q": "it's"}, headers={"X-Any": "1"}, body={"a": 1}
        )
        nobody = connection.call(
            "jobs_get", {"jobUid": UID}, headers={"Authorization": "Bearer made-up"}, signed=False
        )
        form = {"grant_type": "password", "username": "admin", "password": "secret"}
        entering = connection.call("tokens_create", form=form, signed=False)
    assert shlex.split(signed.curl) == [
        "curl", "-s", "-X", "POST", "-H", "Authorization: Bearer $TOKEN", "-H", "Accept: application/json",
        "-H", "X-Any: 1", "-H", "Content-Type: application/json", "--data-raw", '{"a": 1}',
        f"$HOST/jobs/{UID}?q=it%27s",
    ]  # fmt: skip
    assert "'Authorization: Bearer made-up'" in nobody.curl
    assert "$TOKEN" not in nobody.curl
    assert entering.curl.endswith(
        "--data-urlencode grant_type=password --data-urlencode username=admin "
        '--data-urlencode "password=$PASSWORD" "$HOST"/token'
    )
    basic = connection.call(
        "jobs_get", {"jobUid": UID}, headers={"Authorization": "Basic YTpi"}, signed=False
    )
    assert '-u "$USERNAME:$PASSWORD"' in basic.curl
    assert "YTpi" not in basic.curl


def changing(guard: Guard, method: str, path: str, **more: Any) -> requests.Response:
    with guard.open_session() as http:
        return http.request(method, guard.base_url + path, **more)


def test_writes_go_only_to_objects_that_were_named(server: Recorder) -> None:
    guard = guard_of(server, writes_on=(UID,), deletes=True)
    assert changing(guard, "DELETE", f"/jobs/{UID.upper()}").ok
    for method, path in (("DELETE", f"/jobs/{OTHER}"), ("PUT", f"/jobs/{UID}/steps/{OTHER}"), ("PATCH", "/settings"),
                         ("PUT", f"/jobs/{UID}"), ("POST", f"/unknown/{UID}")):  # fmt: skip
        with pytest.raises(WriteRefused):
            changing(guard, method, path)
    assert guard.facts().writes == {"DELETE /jobs/{jobUid}": 1}
    assert len(server.arrived) == 1


def test_deletes_need_a_permission_of_their_own(server: Recorder) -> None:
    guard = guard_of(server, writes_on=(UID,))
    assert changing(guard, "POST", f"/jobs/{UID}").ok
    with pytest.raises(WriteRefused, match="--allow-deletes"):
        changing(guard, "DELETE", f"/jobs/{UID}")


def test_what_the_run_made_may_be_changed_and_what_was_there_may_not() -> None:
    made = "00000000-0000-0000-0000-0000000000aa"

    def answer(arrived: Arrived) -> Answer:
        found = (
            {"instanceUid": made, "organizationUid": OTHER}
            if arrived.method == "POST"
            else {"instanceUid": OTHER}
        )
        return Answer(200, {"data": found})

    with record(answer) as server:
        guard = guard_of(server, writes_on=(UID,), deletes=True)
        with pytest.raises(WriteRefused):
            changing(guard, "DELETE", f"/jobs/{made}")
        changing(guard, "POST", f"/jobs/{UID}", json={"name": "new"})
        assert changing(guard, "DELETE", f"/jobs/{made}").ok
        with pytest.raises(WriteRefused):
            changing(guard, "DELETE", f"/jobs/{OTHER}")


def test_an_object_that_was_there_before_is_not_made_by_the_run_whatever_the_server_says(
    server: Recorder,
) -> None:
    guard = guard_of(server, writes_on=(OTHER,), deletes=True)
    changing(guard, "GET", "/jobs")  # names UID
    changing(guard, "POST", f"/jobs/{OTHER}")  # answered with UID
    with pytest.raises(WriteRefused):
        changing(guard, "DELETE", f"/jobs/{UID}")


def test_a_body_does_not_reach_other_objects(server: Recorder) -> None:
    guard = guard_of(server, writes_on=(OTHER,))
    changing(guard, "GET", "/jobs")  # names UID
    with pytest.raises(WriteRefused, match="names another object"):
        changing(guard, "POST", f"/jobs/{OTHER}", json={"jobs": [UID]})
    with pytest.raises(WriteRefused, match="names another object"):
        changing(guard, "POST", f"/jobs/{OTHER}?target={UID}")
    assert changing(guard, "POST", f"/jobs/{OTHER}", json={"jobs": [OTHER]}).ok


def test_a_dry_run_sends_nothing(server: Recorder) -> None:
    guard = guard_of(server, writes_on=(UID,), deletes=True, dry_run=True)
    sign_in_for(guard, Account("a", "b"), "application/json", lambda secret: None).open()
    assert changing(guard, "DELETE", f"/jobs/{UID}").status_code == 404
    assert guard.facts().by_operation == {"DELETE /jobs/{jobUid}": 1, "POST /token": 1}
    assert server.arrived == []


def limited(*answers: Answer) -> Callable[[Arrived], Answer]:
    left = list(answers)
    return lambda arrived: left.pop(0) if left else everything(arrived)


@pytest.mark.parametrize(
    "busy",
    [
        Answer(429, {"errors": [{"message": "slow down", "retryAfter": 0}]}),
        Answer(503, None, {"Retry-After": "0"}),
        Answer(429, None, {"Retry-After": "Mon, 05 Jan 2015 08:00:00 GMT"}),
    ],
)
def test_a_busy_server_is_waited_for_and_asked_less_often(busy: Answer) -> None:
    with record(limited(busy, busy)) as server:
        guard = guard_of(server, interval=0.01)
        assert changing(guard, "GET", "/jobs").status_code == 200
    facts = guard.facts()
    assert (facts.slow_downs, facts.total, len(server.arrived)) == (2, 3, 3)
    assert (round(facts.rate_before or 0), round(facts.rate_after or 0)) == (100, 25)


def test_without_a_limit_the_rate_so_far_is_what_was_too_fast() -> None:
    pace = Pace(0.0, 60.0)
    pace.wait_for_turn()
    pace.slow_down(0.0, 0)
    assert pace.rate_before is not None
    assert pace.rate is not None
    assert pace.rate == pytest.approx(pace.rate_before / 2)


def answered(body: Any = None, **headers: str) -> Any:
    response = requests.Response()
    response.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
    response._content = json.dumps(body).encode()
    return response


def test_the_time_to_wait_is_read_in_every_form() -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=50), usegmt=True)
    assert asked_to_wait(answered(Retry_After="7")) == 7
    assert 40 < (asked_to_wait(answered(Retry_After=later)) or 0) < 51
    assert asked_to_wait(answered({"errors": [{"retryAfter": 30}]})) == 30
    assert asked_to_wait(answered({"retryAfter": 3})) == 3
    assert asked_to_wait(answered([])) is None
    assert asked_to_wait(answered(Retry_After="soon")) is None


def test_a_server_that_asks_for_a_very_long_wait_ends_the_run() -> None:
    with record(limited(Answer(429, None, {"Retry-After": str(int(LONGEST_WAIT) + 1)}))) as server:
        guard = guard_of(server)
        with pytest.raises(RunStopped, match="asked to wait"):
            changing(guard, "GET", "/jobs")
        with pytest.raises(RunStopped):
            changing(guard, "GET", "/jobs/1")
    assert len(server.arrived) == 1
    assert "asked to wait" in (guard.facts().stopped or "")


def test_a_write_that_was_answered_503_is_not_sent_again() -> None:
    with record(lambda arrived: Answer(503, None, {"Retry-After": "0"})) as server:
        guard = guard_of(server, writes_on=(UID,))
        assert changing(guard, "POST", f"/jobs/{UID}").status_code == 503
    assert len(server.arrived) == 1


def test_an_operation_that_never_answers_is_given_up_and_the_others_go_on() -> None:
    def answer(arrived: Arrived) -> Answer:
        return Answer(0) if urlsplit(arrived.path).path.endswith("/jobs") else everything(arrived)

    with record(answer) as server:
        guard = guard_of(server)
        for _ in range(3):
            with pytest.raises(requests.ConnectionError):
                changing(guard, "GET", "/jobs")
        with pytest.raises(GivenUp):
            changing(guard, "GET", "/jobs")
        assert changing(guard, "GET", "/jobs/1").ok
    assert guard.facts().given_up == {"GET /jobs": "the connection broke 3 times in a row"}


def test_an_operation_has_a_limited_time() -> None:
    with record() as server:
        guard = guard_of(server, operation_time=0.0)
        changing(guard, "GET", "/jobs")
        with pytest.raises(GivenUp, match="in all"):
            changing(guard, "GET", "/jobs")


def test_a_server_that_is_gone_ends_the_run() -> None:
    with record() as server:
        guard = guard_of(server)
    ended = [f"/{number}" for number in range(20)]
    for path in ended:
        with pytest.raises(requests.RequestException):
            changing(guard, "GET", path)
    assert "again and again" in (guard.facts().stopped or "")
    assert guard.facts().total < len(ended)


def test_a_server_that_fails_everywhere_ends_the_run() -> None:
    with record(lambda arrived: Answer(500)) as server:
        guard = guard_of(server)
        for number in range(30):
            changing(guard, "GET", f"/{number % 5}")
        with pytest.raises(RunStopped, match="failures in a row"):
            changing(guard, "GET", "/jobs")
    assert len(server.arrived) == 30


def test_a_server_that_is_busy_without_end_ends_the_run() -> None:
    with record(lambda arrived: Answer(429, None, {"Retry-After": "0"})) as server:
        guard = guard_of(server)
        for number in range(3):
            assert changing(guard, "GET", f"/{number}").status_code == 429
        with pytest.raises(RunStopped, match="too busy again and again"):
            changing(guard, "GET", "/jobs")
    assert len(server.arrived) == 12


def test_one_operation_that_fails_always_does_not_end_the_run() -> None:
    with record(lambda arrived: Answer(500)) as server:
        guard = guard_of(server)
        for _ in range(50):
            assert changing(guard, "GET", "/jobs").status_code == 500
    assert guard.facts().stopped is None


def test_requests_with_wrong_credentials_are_limited(server: Recorder) -> None:
    guard = guard_of(server, auth_probes=2)
    sign_in = sign_in_for(guard, Account("a", "b"), "application/json", lambda secret: None)
    sign_in.open()
    for headers in ({}, {"Authorization": "Bearer wrong"}):
        changing(guard, "GET", "/jobs", headers=headers)
    with pytest.raises(ProbeRefused, match="--auth-probes"):
        changing(guard, "GET", "/jobs/1")
    assert changing(guard, "GET", "/jobs", headers=sign_in.header()).ok
    assert guard.facts().requests == {"fuzzing": 1, "signing in and off": 1, "wrong credentials": 2}
    assert [each.signed for each in server.arrived] == [False, False, False, True]


def test_a_refused_password_is_not_tried_for_long() -> None:
    with record(lambda arrived: Answer(401)) as server:
        guard = guard_of(server)
        for _ in range(2):
            changing(guard, "POST", "/token")
        with pytest.raises(ProbeRefused, match="lock the account"):
            changing(guard, "POST", "/token")
    assert len(server.arrived) == guard.facts().unauthorized == 2


def test_the_rate_is_kept(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    guard, waits = guard_of(server, interval=50.0), list[float]()
    monkeypatch.setattr(guard.pace.stop, "wait", waits.append)
    for _ in range(3):
        changing(guard, "GET", "/jobs")
    assert [round(seconds, -1) for seconds in waits] == [50, 100]


def test_a_stopped_run_still_signs_off_and_sends_nothing_else(server: Recorder) -> None:
    guard = guard_of(server, "em")
    sign_in = sign_in_for(guard, Account("a", "b"), "application/json", lambda secret: None)
    sign_in.open()
    guard.pace.end("interrupted")
    with pytest.raises(NotSent, match="interrupted"):
        changing(guard, "GET", "/jobs", headers=sign_in.header())
    sign_in.close()
    assert [each.method for each in server.arrived] == ["POST", "DELETE"]


def test_an_interrupt_ends_a_wait_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    with record(lambda arrived: Answer(429, None, {"Retry-After": "60"})) as server:
        guard = guard_of(server)
        ended, wait = list[bool](), guard.pace.stop.wait

        def record_wait(seconds: float | None = None) -> bool:
            ended.append(wait(seconds))
            return ended[-1]

        monkeypatch.setattr(guard.pace.stop, "wait", record_wait)
        threading.Timer(0.2, guard.pace.end, ["interrupted"]).start()
        with pytest.raises(RunStopped):
            changing(guard, "GET", "/jobs")
    # False is a wait that lasted as long as the server asked for.
    assert ended == [True]


def test_redirects_in_a_circle_end(server: Recorder) -> None:
    with record(redirects) as circle:
        guard = guard_of(circle)
        guard.guard_all_sessions()
        with pytest.raises(requests.TooManyRedirects):
            requests.get(guard.base_url + "/jobs", timeout=5)
        assert guard.facts().total == len(circle.arrived)


def test_credentials_are_not_part_of_what_is_counted(server: Recorder) -> None:
    guard = guard_of(server)
    sign_in_for(guard, Account("a", "b"), "application/json", lambda secret: None).open()
    assert TOKEN not in repr(guard)
    assert TOKEN not in repr(guard.facts())


@pytest.mark.parametrize("text", ["AA:" * 31 + "AA", "sha256=" + "a" * 64, "a" * 64])
def test_fingerprints_come_in_many_spellings(text: str) -> None:
    assert normal_fingerprint(text) == "a" * 64


def test_another_digest_is_refused() -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        normal_fingerprint("a" * 40)


def test_an_ended_session_that_is_sent_again_is_no_fault_of_the_operation_but_of_the_run() -> None:
    pace = Pace(interval=0.0, operation_time=60.0)
    for _ in range(4):
        pace.note_failure("GET /jobs", "refused again", 0.1)
    assert pace.given_up == {}
    for label in ("GET /about", "GET /jobs/1", "GET /users", "GET /users/me", "GET /jobs"):
        pace.note_failure(label, "refused again", 0.1)
    assert pace.failed
    assert pace.why_stopped == "the session was refused again and again: 9 failures in a row"


def test_an_operation_that_refuses_three_sessions_is_given_up() -> None:
    pace = Pace(interval=0.0, operation_time=60.0)
    for _ in range(3):
        pace.note_failure("GET /jobs", "refused", 0.1)
    assert pace.given_up == {"GET /jobs": "the session was refused 3 times in a row"}
