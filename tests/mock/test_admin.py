"""The admin port: faults, requests, clock, state and reset, for this machine alone."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import closing, nullcontext
from dataclasses import dataclass
from queue import Queue

import httpx2
import pytest

from tests.mock.conftest import log_on, sign_in, tokens
from veeam_jobs_kit.mock import API_KEY, Clock, Listen, Options, Started, run
from veeam_jobs_kit.mock.control.request_log import KEPT, RequestLog, matching

KEY = {"Authorization": f"Bearer {API_KEY}"}


@dataclass(frozen=True)
class Running:
    """Mocks that run, and their admin port."""

    started: Started
    admin: httpx2.Client

    def vspc(self, path: str = "/about", **headers: str) -> httpx2.Response:
        return httpx2.get(self.started.urls["vspc"] + path, headers={**KEY, **headers}, trust_env=False)


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    """Both mocks as the command line runs them, in a thread."""
    told: Queue[Started] = Queue()
    ended = threading.Event()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("veeam_jobs_kit.mock.server.running._stop_event", lambda: nullcontext(ended))
        arguments = {"options": Options(jobs=5), "clock": Clock(speed=0), "listen": Listen(admin_port=0)}
        thread = threading.Thread(
            target=run, args=({"vspc": 0, "em": 0},), kwargs={**arguments, "announce": told.put}
        )
        thread.start()
        try:
            started = told.get(timeout=30)
            with httpx2.Client(base_url=f"{started.admin_url}/__mock__", trust_env=False) as admin:
                yield Running(started, admin)
        finally:
            ended.set()
            thread.join(30)


@pytest.fixture
def lab(running: Running) -> Running:
    assert running.admin.post("/reset").status_code == 200
    return running


def test_faults_are_set_listed_and_cleared(lab: Running) -> None:
    assert lab.admin.post("/faults", json={"fault": "520 about_get next=2"}).json() == [
        {
            "id": (first := lab.admin.get("/faults").json()[0]["id"]),
            "fault": "520 about_get next=2",
            "struck": 0,
            "left": 2,
        }
    ]
    assert lab.admin.post("/faults", content="latency seconds=0; bom jobs_*").status_code == 200
    assert lab.vspc().status_code == 520
    assert [(one["fault"], one["struck"], one["left"]) for one in lab.admin.get("/faults").json()] == [
        ("520 about_get next=2", 1, 1),
        ("latency seconds=0", 0, None),
        ("bom jobs_*", 0, None),
    ]
    assert lab.admin.delete(f"/faults/{first}").status_code == 204
    assert lab.vspc().status_code == 200
    assert lab.admin.delete("/faults").status_code == 204
    assert lab.admin.get("/faults").json() == []


def test_one_board_serves_both_mocks(lab: Running) -> None:
    lab.admin.post("/faults", json=[{"kind": 503, "api": "em"}])
    assert lab.vspc().status_code == 200
    assert httpx2.get(lab.started.urls["em"] + "/", trust_env=False).status_code == 503


@pytest.mark.parametrize(
    ("method", "path", "body", "says"),
    [
        ("POST", "/faults", "flood", "There are: a status from 400 to 599"),
        ("POST", "/faults", '{"kind": "drop", "operation": "nope"}', "No operation is called nope"),
        ("POST", "/faults", "{}", "Send {"),
        ("POST", "/faults", "\x80", "Unknown fault"),
        ("DELETE", "/faults/999", "", "There is no fault with id 999"),
        ("GET", "/requests?colour=red", "", "Requests have no member 'colour'"),
        ("GET", "/requests?limit=x", "", "limit must be a whole number"),
        ("POST", "/clock", "{}", '{"advance": 3600}'),
        ("POST", "/clock", "3", '{"advance": 3600}'),
        ("POST", "/clock", '{"advance": -1}', "advance must be a number from 0"),
        ("POST", "/clock", '{"speed": NaN}', "a number from 0"),
    ],
)
def test_a_wrong_call_says_what_would_be_right(
    lab: Running, method: str, path: str, body: str, says: str
) -> None:
    answer = lab.admin.request(method, path, content=body)
    assert answer.status_code == 400
    assert says in answer.json()["error"]


def test_bytes_that_are_no_text_are_refused(lab: Running) -> None:
    assert lab.admin.post("/faults", content=b"\xff").json() == {"error": "The body is not UTF-8 text."}


def test_what_there_is_is_listed(lab: Running) -> None:
    assert "POST /__mock__/reset" in lab.admin.get("").json()["paths"]
    assert "GET /__mock__/requests" in lab.admin.get("/nope").json()["error"]
    answer = lab.admin.put("/reset")
    assert answer.status_code == 405
    assert lab.admin.get("/reset").headers["Allow"] == "POST"


def test_requests_are_listed_with_what_became_of_them(lab: Running) -> None:
    lab.vspc("/about?x=1", **{"X-Request-id": "a1", "X-Mock-Fault": "latency seconds=0"})
    lab.vspc("/nowhere", Authorization="Bearer wrong")
    [first, second] = lab.admin.get("/requests").json()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00", first.pop("at"))
    assert first.pop("seconds") >= 0
    assert first == {
        "api": "vspc",
        "operation": "about_get",
        "method": "GET",
        "path": "/api/v3/about",
        "query": "x=1",
        "status": 400,
        "user": "portal-administrator",
        "request_id": "a1",
        "faults": ["latency seconds=0"],
        "reason": 'The value of X-Request-id is not valid: "a1" is not a "uuid".',
        "warnings": ["unknown-parameter: ignored: about_get has no parameter 'x', only select"],
        "body": None,
    }
    assert (second["operation"], second["status"], second["user"]) == (None, 404, None)


def test_requests_are_filtered_and_forgotten(lab: Running) -> None:
    for path in ("/about", "/about", "/infrastructure/backupServers"):
        lab.vspc(path)
    everything = lab.admin.get("/requests").json()
    assert len(lab.admin.get("/requests", params={"operation": "about_get"}).json()) == 2
    assert (
        lab.admin.get("/requests", params={"path": "backupServers", "status": 200}).json() == everything[2:]
    )
    assert lab.admin.get("/requests", params={"after": everything[0]["at"]}).json() == everything[1:]
    assert lab.admin.get("/requests", params={"limit": 1, "api": "vspc"}).json() == everything[2:]
    assert lab.admin.get("/requests", params={"api": "em"}).json() == []
    assert lab.admin.delete("/requests").status_code == 204
    assert lab.admin.get("/requests").json() == []


def test_the_log_holds_no_secret(lab: Running) -> None:
    with sign_in("vspc", lab.started.urls["vspc"].removesuffix("/api/v3"), None) as vspc:
        pair = tokens(vspc, "company-owner")
        vspc.get(
            "/about",
            params={"access_token": "s3cret", "limit": "1"},
            headers={"Authorization": pair["access_token"]},
        )
    with sign_in("em", lab.started.urls["em"].removesuffix("/api"), None) as em:
        session = log_on(em, "portal-administrator")
        token = session.headers["X-RestSvcSessionId"]
        uid = session.headers["Location"].rpartition("/")[2] if "Location" in session.headers else ""
        uid = uid or re.findall(r'SessionId="([^"]+)"|<SessionId>([^<]+)', session.text)[0][1]
        assert em.get(f"/logonSessions/{uid}", headers={"X-RestSvcSessionId": token}).status_code == 200
    text = lab.admin.get("/requests").text
    for secret in (pair["access_token"], pair["refresh_token"], "s3cret", "mock-password", token, uid):
        assert secret not in text
    assert "/logonSessions/***" in text
    assert "access_token=***&limit=1" in text


def test_the_log_is_bounded() -> None:
    log = RequestLog("vspc")
    for number in range(KEPT + 5):
        log.write(float(number), "GET", f"/{number}", b"", 200, 0.0, None, {})
    kept = log.read()
    assert [one.path for one in kept] == [f"/{number}" for number in range(5, KEPT + 5)]
    assert matching(kept, {}) == kept
    assert matching(kept, {"limit": "2"}) == kept[-2:]
    assert matching(kept, {"limit": "0"}) == []


def test_state_shows_jobs_and_who_is_signed_in(lab: Running) -> None:
    before = lab.admin.get("/state").json()
    with sign_in("vspc", lab.started.urls["vspc"].removesuffix("/api/v3"), "company-owner"):
        pass
    with sign_in("em", lab.started.urls["em"].removesuffix("/api")):
        pass
    after = lab.admin.get("/state").json()
    assert after["vspc"]["jobs"] == before["vspc"]["jobs"]
    assert (
        sum(after["vspc"]["jobs"].values())
        == lab.vspc("/infrastructure/backupServers/jobs?limit=1").json()["meta"]["pagingInfo"]["total"]
    )
    assert (before["vspc"]["tokens"], after["vspc"]["tokens"], after["vspc"]["users"]) == (
        0,
        1,
        ["company-owner"],
    )
    assert (before["em"]["sessions"], after["em"]["sessions"]) == (0, 1)
    assert sum(after["em"]["jobs"].values()) > 0


def test_time_is_moved_and_its_speed_is_changed(lab: Running) -> None:
    start = lab.admin.get("/clock").json()
    assert start == {"now": "2026-11-22T08:00:00+00:00", "elapsed": 0.0, "speed": 0}
    assert lab.admin.post("/clock", json={"advance": 90}).json()["now"] == "2026-11-22T08:01:30+00:00"
    assert lab.admin.post("/clock", json={"speed": 1000}).json()["speed"] == 1000
    assert lab.admin.get("/clock").json()["elapsed"] > 90


def test_tokens_expire_when_time_is_moved(lab: Running) -> None:
    with sign_in("vspc", lab.started.urls["vspc"].removesuffix("/api/v3")) as client:
        assert client.get("/about").status_code == 200
        lab.admin.post("/clock", json={"advance": 3600})
        assert client.get("/about").status_code == 401


def test_reset_brings_back_the_very_same_world(lab: Running) -> None:
    jobs = "/infrastructure/backupServers/jobs"

    def seen() -> tuple[bytes, bytes, object]:
        with sign_in("vspc", lab.started.urls["vspc"].removesuffix("/api/v3"), None) as client:
            return lab.vspc(jobs).content, lab.vspc("/asyncActions").content, tokens(client, "company-owner")

    fresh = seen()
    lab.admin.post("/faults", content="bom")
    lab.admin.post("/clock", json={"advance": 7200, "speed": 5})
    uid = (
        lab.vspc(jobs, **{"X-Mock-Fault": "latency seconds=0"})
        .content.decode("utf-8-sig")
        .partition('"instanceUid":"')[2][:36]
    )
    httpx2.delete(f"{lab.started.urls['vspc']}{jobs}/{uid}", headers=KEY, trust_env=False)
    assert lab.vspc(jobs).content != fresh[0]
    lab.admin.post("/reset")
    assert lab.admin.get("/requests").json() == lab.admin.get("/faults").json() == []
    assert lab.admin.get("/clock").json() == {"now": "2026-11-22T08:00:00+00:00", "elapsed": 0.0, "speed": 0}
    assert seen() == fresh


def test_pages_of_other_origins_cannot_steer(lab: Running) -> None:
    own = lab.started.admin_url
    for headers in (
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Origin": f"https{own[4:]}"},
    ):
        assert lab.admin.post("/faults", content="drop", headers=headers).status_code == 403
        assert lab.admin.delete("/requests", headers=headers).status_code == 403
    assert lab.admin.get("/faults").json() == []
    assert (
        lab.admin.post(
            "/faults", content="bom", headers={"Origin": own, "Sec-Fetch-Site": "same-origin"}
        ).status_code
        == 200
    )


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:1270", "", "127.0.0.1.evil.example", "[", "localhost.evil"]
)
def test_a_name_that_somebody_else_could_claim_is_refused(lab: Running, host: str) -> None:
    for path in ("/__mock__/requests", "/"):
        assert lab.admin.get(f"{lab.started.admin_url}{path}", headers={"Host": host}).status_code == 403


def test_localhost_and_addresses_are_own_names(lab: Running) -> None:
    port = httpx2.URL(lab.started.admin_url).port
    for host in (f"localhost:{port}", "127.0.0.1", "[::1]:1"):
        assert lab.admin.get("/clock", headers={"Host": host}).status_code == 200


def test_admin_and_mocks_listen_on_loopback_alone(lab: Running) -> None:
    for url in (lab.started.admin_url, *lab.started.urls.values()):
        assert httpx2.URL(url).host == "127.0.0.1"
        with (
            closing(socket.socket(socket.AF_INET, socket.SOCK_STREAM)) as other,
            pytest.raises(ConnectionRefusedError),
        ):
            other.connect(("127.0.0.2", httpx2.URL(url).port))


def test_the_mocks_themselves_have_no_admin_paths(lab: Running) -> None:
    root = lab.started.urls["vspc"].removesuffix("/api/v3")
    assert httpx2.post(f"{root}/__mock__/reset", trust_env=False).status_code == 404


def test_the_console_is_one_small_page_that_loads_nothing_from_elsewhere(lab: Running) -> None:
    answer = lab.admin.get(f"{lab.started.admin_url}/")
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert len(answer.content) < 20_000
    assert not re.findall(r"(?:src|href)=\"(?!data:)|https?://|@import|url\(", answer.text)
    assert "script-src 'sha256-" in answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    for paired in (
        'name="viewport"',
        "color-scheme: light dark",
        'lang="en"',
        'role="status"',
        ":focus-visible",
    ):
        assert paired in answer.text
    controls = re.findall(r"<(?:input|select)\b[^>]*>", answer.text)
    assert len(re.findall(r"<label>[^<]+<(?:input|select)", answer.text)) == len(controls), (
        "each control has its label"
    )


def test_every_call_of_the_console_is_a_path_there_is(lab: Running) -> None:
    page = lab.admin.get(f"{lab.started.admin_url}/").text
    called = set(re.findall(r'call\("(\w+)", "([^"?]*)', page))
    known = {
        (method, path.removeprefix("/__mock__"))
        for method, _, path in (line.partition(" ") for line in lab.admin.get("").json()["paths"])
    }
    assert {(method, path.rstrip("/")) for method, path in called} <= known | {("GET", "")}
    assert len(called) >= 9


def test_a_taken_admin_port_is_given_up_for_another_unless_it_was_asked_for() -> None:
    ended = threading.Event()
    ended.set()
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.MonkeyPatch.context() as patch:
        port = taken.getsockname()[1]
        patch.setattr("veeam_jobs_kit.mock.server.running.ADMIN_PORT", port)
        patch.setattr("veeam_jobs_kit.mock.server.running._stop_event", lambda: nullcontext(ended))
        told: list[Started] = []
        run({"em": 0}, announce=told.append)
        assert not told[0].admin_url.endswith(f":{port}")
        with pytest.raises(OSError, match="in use"):
            run({"em": 0}, listen=Listen(admin_port=port), announce=told.append)
