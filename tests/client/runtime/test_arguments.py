"""What cannot be meant is refused when a client is made or before anything is sent, with a sentence and no secret."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from veeam_jobs import ApiError, MissingFile, WrongType

from tests.client.runtime.runtime_harness import PASSWORD, VSPC, Flavour, Server, get, json, post
from tests.client.runtime.runtime_sockets import CERTIFICATES
from veeam_jobs_runtime.clients import AsyncVspcBase, EnterpriseManagerBase, VspcBase
from veeam_jobs_runtime.deadlines import Deadline

PROXY_VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
LONE = "\ud800"


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*PROXY_VARIABLES, *map(str.lower, PROXY_VARIABLES), "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


def make(url: Any = VSPC, **options: Any) -> VspcBase:
    return VspcBase(url, **{"api_key": "k", **options})


@pytest.mark.parametrize(
    "url",
    ["https://h:abc", "https://h:99999", "https://h:0", "https://h:-1", "https://h:1280\r\nX: y", "https://h\n.de",
     "https://h h", "https://h\0", "https://h\t", "https://[::1", "https://[zz]", "https://1.2.3.999", "https://a..b",
     f"https://{'a' * 64}.de", "https://\u2100.de", "https://ex\u200dample", f"https://{LONE}.de", f"https://h/{LONE}",
     "https://h%20x", "https://h\\x", "https://h<x>", "https://h/a b", "https:h", "//h", "https://:1280", "https://h?",
     "https://h#x", "https://.h", "https://h\x85"],
)  # fmt: skip
@pytest.mark.parametrize("cls", [VspcBase, AsyncVspcBase])
def test_an_address_no_connection_can_be_made_to_is_refused_at_once(cls: Any, url: str) -> None:
    with pytest.raises(ValueError, match="URL"):
        # Space around an address is taken off: here it stands inside.
        cls(url + "/x" if url.endswith(("\0", "\t", "\x85")) else url, api_key="k")


@pytest.mark.parametrize(
    "url", ["https://bücher.example:1280", "https://h_1.example", "https://[::1]:1280", "https://h."]
)
def test_names_of_other_alphabets_and_addresses_of_ipv6_are_taken(url: str) -> None:
    assert url in repr(make(url))


@pytest.mark.parametrize("url", [None, 7, b"https://h", httpx2.URL("https://h")])
def test_an_address_is_text(url: Any) -> None:
    with pytest.raises(TypeError, match="URL must be a string"):
        make(url)


@pytest.mark.parametrize(
    "url",
    ["https://ada:s3cret@h", "https://ada:s3/cret@h:x", "https://ada:s3cret@[::1", "https://ada:s3cret@h\n"],
)
def test_a_password_in_an_address_is_not_repeated(url: str) -> None:
    with pytest.raises(ValueError, match=r"URL") as caught:
        make(url)
    assert "s3" not in "".join(_frames_of_ours(caught.value))


def _frames_of_ours(error: BaseException) -> list[str]:
    """A traceback with local variables, without the frames of the test itself."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    return list(traceback.TracebackException(type(error), error, trace, capture_locals=True).format())


NUMBERS_THAT_ARE_NONE = [-1, 0, float("nan"), float("inf"), -float("inf")]
OF_ANOTHER_TYPE: list[Any] = [True, "5", b"5", [5], (5, 5), object()]


@pytest.mark.parametrize("name", ["timeout", "deadline"])
@pytest.mark.parametrize("value", [*NUMBERS_THAT_ARE_NONE, *OF_ANOTHER_TYPE])
def test_seconds_are_a_finite_number_above_zero(flavour: Flavour, name: str, value: Any) -> None:
    kind = (
        TypeError
        if (value in OF_ANOTHER_TYPE and not isinstance(value, float | int)) or value is True
        else ValueError
    )
    with pytest.raises(kind, match=name):
        make(**{name: value})
    server = Server(valid={"key"})
    client = flavour.console(server, api_key="key")
    for attempt in (
        lambda: client.jobs.get("1", **{name: value}),
        lambda: client.request("GET", "/x", **{name: value}),
        lambda: client.with_options(**{name: value}),
    ):
        with pytest.raises(kind, match=name):
            flavour.attempt(attempt)
    assert server.requests == []


@pytest.mark.parametrize("part", ["connect", "read", "write", "pool"])
@pytest.mark.parametrize("value", [-1, 0, float("nan"), float("inf"), "x", True])
def test_a_timeout_of_the_http_library_is_looked_at_too(part: str, value: Any) -> None:
    with pytest.raises(ValueError, match=rf"timeout\.{part}"):
        make(timeout=httpx2.Timeout(5, **{part: value}))


def test_a_very_long_timeout_is_what_a_socket_can_wait() -> None:
    assert make(timeout=1e300)._session.http.timeout.read == 2_000_000


@pytest.mark.parametrize("value", [-1, 1.5, True, "2", None])
def test_retries_are_a_whole_number(flavour: Flavour, value: Any) -> None:
    with pytest.raises(ValueError, match="retries"):
        make(retries=value)
    if value is None:
        return
    server = Server(valid={"key"})
    client = flavour.console(server, api_key="key")
    with pytest.raises(ValueError, match="retries"):
        flavour.attempt(lambda: client.jobs.get("1", retries=value))
    assert server.requests == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"insecure": "no"}, "insecure must be True or False"),
        ({"strict": 1}, "strict must be True or False"),
        ({"trust_env": None}, "trust_env must be True or False"),
        ({"fingerprint": 5}, "fingerprint must be a string"),
        ({"ca_file": 5}, "ca_file must be a path"),
        ({"ca_file": b"x"}, "ca_file must be a path"),
        ({"ca_file": ""}, "ca_file is empty"),
        ({"ca_file": "a\0b"}, "ca_file is empty"),
        ({"max_answer_size": 0}, "max_answer_size must be at least 1"),
        ({"max_answer_size": 1.5}, "max_answer_size must be a whole number"),
        ({"client_version": "3\n7"}, "contains characters that HTTP"),
        ({"transport": object()}, "transport= has no handle_request"),
        ({"event_hooks": []}, "event_hooks must be a mapping"),
        ({"event_hooks": {"answer": [print]}}, "event_hooks has no 'answer'"),
        ({"event_hooks": {"request": print}}, "must be a list of functions"),
        ({"event_hooks": {"request": ["print"]}}, "is not callable"),
        ({"api_key": 5}, "api_key must be a string"),
        ({"api_key": f"a{LONE}"}, "api_key contains a lone surrogate"),
        ({"api_key": None, "username": "a", "password": f"x{LONE}"}, "password contains a lone surrogate"),
        ({"api_key": None, "username": f"a{LONE}", "password": "x"}, "username contains a lone surrogate"),
        ({"api_key": None, "username": "a", "password": b"x"}, "password must be a string"),
    ],
)
def test_arguments_of_constructors_are_looked_at(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make(**options)


@pytest.mark.parametrize(
    ("username", "password", "message"),
    [
        ("a:b", "x", "colon"),
        ("a", f"x{LONE}", "half"),
        (f"a{LONE}", "x", "half"),
        ("a", 5, "password must be a string"),
    ],
)
def test_credentials_of_enterprise_manager_are_looked_at(username: str, password: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        EnterpriseManagerBase("https://h", username=username, password=password)


@pytest.mark.parametrize(
    "headers",
    [{"X-A": "a\nb"}, {"X-A": "a\r\nX-B: c"}, {"X-A": "ä"}, {"X-A": f"{LONE}"}, {"X-A": " a"}, {"X-A": "a\0"}, {"X A": "b"},
     {"": "b"}, {"X-Ä": "b"}, {"X-A": 5}, {5: "x"}, [("X-A", "b")], {"Content-Length": "5"}, {"Transfer-Encoding": "x"}],
)  # fmt: skip
def test_a_header_http_does_not_know_is_refused_before_anything_is_sent(
    flavour: Flavour, headers: Any
) -> None:
    server = Server(valid={"key"})
    client = flavour.console(server, api_key="key")
    for attempt in (
        lambda: client.jobs.get("1", headers=headers),
        lambda: client.with_options(headers=headers),
        lambda: client.request("GET", "/x", headers=headers),
    ):
        with pytest.raises(ValueError, match=r"(?i)header"):
            flavour.attempt(attempt)
    assert server.requests == []


def test_a_request_id_with_a_line_break_is_refused_before_anything_is_sent(flavour: Flavour) -> None:
    server = Server(valid={"key"})
    client = flavour.console(server, api_key="key")
    with pytest.raises(ValueError, match=r"X-Request-id contains characters.* visible ASCII"):
        flavour.attempt(lambda: client.jobs.start("1", x_request_id="a\r\nX-Evil: 1"))
    with pytest.raises(ValueError, match=r"X-Request-id contains characters.* visible ASCII"):
        flavour.attempt(lambda: flavour.call(client, post(headers=(("X-Request-id", "ä"),))))
    assert server.requests == []


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        (("GE T", "/x"), {}),
        (("", "/x"), {}),
        ((5, "/x"), {}),
        (("GET", 5), {}),
        (("GET", "/a b"), {}),
        (("GET", "/a\nb"), {}),
        (("GET", f"/{LONE}"), {}),
        (("GET", "http://[::1"), {}),
        (("GET", "/x"), {"params": [("a", 1)]}),
        (("GET", "/x"), {"params": {"a": LONE}}),
        (("GET", "/x"), {"json": {"a": object()}}),
        (("GET", "/x"), {"json": LONE}),
        (("GET", f"/{'x' * 70_000}"), {}),
    ],
)
def test_a_request_of_ones_own_that_cannot_be_sent_is_refused(
    flavour: Flavour, arguments: Any, options: dict[str, Any]
) -> None:
    server = Server(valid={"key"})
    client = flavour.vspc(server, api_key="key")
    with pytest.raises((ValueError, TypeError)):
        flavour.attempt(lambda: client.request(*arguments, **options))
    assert server.requests == []


@pytest.mark.parametrize(
    ("timeout", "poll"), [(-1, 2), (5, 0), (5, -1), (float("nan"), 2), (5, float("inf")), ("5", 2), (5, True)]
)
def test_waiting_takes_seconds_only(timeout: Any, poll: Any) -> None:
    with pytest.raises(ValueError, match=r"timeout|poll"):
        Deadline(make()._session.policy.clock, timeout, poll)


def test_a_ca_file_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    missing, folder, text = tmp_path / "missing.pem", tmp_path, tmp_path / "text.pem"
    text.write_text("nothing")
    for path, message in (
        (missing, "does not exist"),
        (folder, "cannot be read"),
        (text, "no PEM certificate"),
    ):
        with pytest.raises(ValueError, match=f"ca_file {path} .*{message}|ca_file {path} {message}"):
            make(ca_file=path)
    with pytest.raises(MissingFile):
        make(ca_file=str(missing))


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a file this user cannot read")
def test_a_ca_file_without_the_right_to_read_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "ca.pem"
    path.touch(0)
    with pytest.raises(ValueError, match=f"ca_file {path} cannot be read"):
        make(ca_file=path)


@pytest.mark.parametrize("cls", [VspcBase, AsyncVspcBase])
def test_what_the_environment_says_of_certificates_is_named(
    cls: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "text.pem").write_text("nothing")
    for value in (tmp_path / "missing.pem", tmp_path / "text.pem", tmp_path):
        monkeypatch.setenv("SSL_CERT_FILE", str(value))
        with pytest.raises(ValueError, match=f"SSL_CERT_FILE {value} "):
            cls(VSPC, api_key="k")
        cls(VSPC, api_key="k", trust_env=False)
        cls(VSPC, api_key="k", ca_file=CERTIFICATES / "server.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "server.pem"))
    cls(VSPC, api_key="k")
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "missing"))
    with pytest.raises(ValueError, match=r"SSL_CERT_DIR .*missing is not a folder"):
        cls(VSPC, api_key="k")


@pytest.mark.parametrize(
    "value",
    [
        "ftp://h:1",
        "http://h:abc",
        "http://",
        "http://[::1",
        "://",
        "socks5://h:1",
        f"http://a:{PASSWORD}@h:x",
    ],
)
@pytest.mark.parametrize("cls", [VspcBase, AsyncVspcBase])
def test_a_proxy_that_is_none_is_refused_by_name_without_its_password(
    cls: Any, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ValueError, match="proxy") as caught:
        cls(VSPC, api_key="k", proxy=value)
    assert PASSWORD not in "".join(_frames_of_ours(caught.value))
    monkeypatch.setenv("HTTPS_PROXY", value)
    with pytest.raises(ValueError, match=r"HTTPS_PROXY|SOCKS proxy needs") as caught:
        cls(VSPC, api_key="k")
    assert PASSWORD not in "".join(_frames_of_ours(caught.value))
    cls(VSPC, api_key="k", trust_env=False)


def test_a_proxy_is_a_url() -> None:
    for value in (5, b"http://h", True):
        with pytest.raises(TypeError, match="proxy= must be the URL"):
            make(proxy=value)


def test_a_client_that_was_not_made_can_be_shown() -> None:
    for cls in (VspcBase, AsyncVspcBase, EnterpriseManagerBase):
        assert repr(object.__new__(cls)) == f"{cls.__name__}(not set up)"


def test_the_password_is_in_no_frame_of_a_constructor_that_fails() -> None:
    for attempt in (
        lambda: VspcBase("https://h:abc", username="ada", password=PASSWORD),
        lambda: VspcBase(VSPC, api_key=PASSWORD, username="ada"),
        lambda: VspcBase(VSPC, username="ada", password=PASSWORD + LONE),
        lambda: EnterpriseManagerBase("https://h", username="a:b", password=PASSWORD),
        lambda: VspcBase(VSPC, username="ada", password=PASSWORD, ca_file="/missing"),
        lambda: VspcBase(VSPC, username="ada", password=PASSWORD, retries=-1),
    ):
        with pytest.raises(ValueError) as caught:
            attempt()
        assert PASSWORD not in "".join(_frames_of_ours(caught.value))


ANYTHING = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20), st.binary(max_size=5),
    st.lists(st.integers(), max_size=2), st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2),
)  # fmt: skip
SURROGATES = st.text(st.characters(), max_size=20)
URLS = st.one_of(
    st.text(max_size=30), st.builds("https://{}".format, st.text(st.characters(), max_size=20)),
    st.builds("https://h:{}/{}".format, ANYTHING, SURROGATES),
)  # fmt: skip
NAMES = (
    "username", "password", "api_key", "fingerprint", "insecure", "timeout", "deadline", "retries", "strict", "ca_file",
    "client_version", "max_answer_size", "event_hooks", "proxy", "trust_env", "http_client", "transport",
)  # fmt: skip


@pytest.mark.filterwarnings("ignore::veeam_jobs.InsecureWarning")
@settings(max_examples=150, deadline=None)
@given(url=URLS, options=st.dictionaries(st.sampled_from(NAMES), st.one_of(ANYTHING, SURROGATES), max_size=3))
def test_a_constructor_raises_nothing_but_what_is_documented(url: str, options: dict[str, Any]) -> None:
    for cls in (VspcBase, AsyncVspcBase):
        with suppress(ValueError, TypeError):
            repr(cls(url, **{"api_key": "k", **options}))


STATUSES = st.integers(200, 599)
BODIES = st.one_of(
    st.binary(max_size=60),
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=9)),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3),
            st.dictionaries(
                st.sampled_from(["errors", "error", "message", "Message", "data", "retryAfter", "type", "code", "meta"]),
                inner,
                max_size=4,
            ),
        ),
        max_leaves=8,
    ).map(lambda value: __import__("json").dumps(value).encode()),
    st.integers(1, 6000).map(lambda size: b'{"errors": [{"message": "m", "retryAfter": %s}]}' % (b"9" * size)),
    st.sampled_from([b'{"errors":[{"message":"\\ud800","retryAfter":1e400}]}', b'{"errors":[{"retryAfter":NaN}]}']),
)  # fmt: skip
HEADER_VALUES = st.one_of(
    st.sampled_from(["9" * 401, "9" * 5000, "-1", "nan", "inf", "1e400", "Thu, 01 Jan 99999 00:00:00 GMT", "gzip", "br",
                     "https://[", "//", "text/html", "application/xml", "application/json; charset=x"]),
    st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20),
)  # fmt: skip
HEADERS = st.dictionaries(
    st.sampled_from(
        ["Retry-After", "Content-Encoding", "Location", "Content-Type", "X-Request-Id", "WWW-Authenticate"]
    ),
    HEADER_VALUES,
    max_size=3,
)


class Raw(httpx2.ByteStream):
    """A body that goes through the decoders of the HTTP library."""


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(status=STATUSES, headers=HEADERS, body=BODIES, path=st.sampled_from(["/jobs", "/token"]))
def test_an_answer_raises_nothing_but_what_is_documented(
    status: int, headers: dict[str, str], body: bytes, path: str
) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        if path == "/token" or not request.url.path.endswith("/token"):
            return httpx2.Response(status, headers=headers, stream=Raw(body))
        return json({"access_token": "a"})

    with Flavour("sync") as sync, Flavour("async") as awaiting:
        for flavour in (sync, awaiting):
            client = flavour.vspc(answer, retries=1)
            failure = None
            try:
                flavour.call(client, get(), dict)
            except ApiError as error:
                failure = error
            if failure is not None:
                str(failure).encode()
                assert failure.retry_after is None or 0 <= failure.retry_after <= 1e9
                assert not isinstance(failure, RuntimeError)


@pytest.mark.parametrize("number", ["9" * 401, "9" * 5000, "1e400", "1e9999"])
def test_a_wait_without_bounds_is_a_long_one_and_not_none(flavour: Flavour, number: str) -> None:
    body = f'{{"errors": [{{"message": "slow down", "retryAfter": {number}}}]}}'.encode()
    for response in (
        httpx2.Response(429, content=body),
        httpx2.Response(429, json={}, headers={"Retry-After": number}),
    ):
        server = Server([response], valid={"key"})
        with pytest.raises(ApiError) as caught:
            flavour.call(flavour.vspc(server, api_key="key"), get())
        assert caught.value.retry_after == 1e9
        assert len(server.requests) == 1


@pytest.mark.parametrize("number", ["-1", "NaN", "-1e400", "true", '"x"'])
def test_a_wait_that_is_none_is_none(flavour: Flavour, number: str) -> None:
    body = f'{{"errors": [{{"message": "slow down", "retryAfter": {number}}}]}}'.encode()
    server = Server([httpx2.Response(429, content=body)], valid={"key"})
    with pytest.raises(ApiError, match="slow down") as caught:
        flavour.call(flavour.vspc(server, api_key="key", retries=0), get())
    assert caught.value.retry_after is None


def test_an_address_is_not_asked_for_again(flavour: Flavour) -> None:
    """What is wrong with a request is no failure of the network: nothing is repeated."""
    slept: list[float] = flavour.clock.slept
    client = flavour.vspc(Server(valid={"key"}), api_key="key")
    with pytest.raises(ValueError, match="too long"):
        flavour.call(client, get("/" + "x" * 70_000))
    assert slept == []


def raising(error: Exception) -> Callable[[httpx2.Request], httpx2.Response]:
    def fail(request: httpx2.Request) -> httpx2.Response:
        raise error

    return fail


@pytest.mark.parametrize(
    "error",
    [ConnectionResetError("x"), UnicodeError("label empty"), httpx2.StreamClosed(), httpx2.UnsupportedProtocol("x"),
     httpx2.ProxyError("407 Proxy Authentication Required"), httpx2.CloseError("x"), httpx2.TooManyRedirects("x")],
)  # fmt: skip
def test_whatever_a_transport_runs_into_is_a_transport_error(flavour: Flavour, error: Exception) -> None:
    client = flavour.vspc(raising(error), api_key="key", retries=0)
    with pytest.raises(ApiError) as caught:
        flavour.call(client, get())
    assert type(caught.value).__name__ == "TransportError"


def test_a_wrong_type_is_a_value_error_and_a_type_error() -> None:
    assert issubclass(WrongType, ValueError)
    assert issubclass(WrongType, TypeError)
