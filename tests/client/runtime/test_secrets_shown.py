"""No secret in a traceback with local variables, nor where the server or the transport repeats it."""

from __future__ import annotations

import asyncio
import base64
import html
import io
import json
import logging
import re
import traceback
from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import patch
from urllib.parse import quote, quote_plus

import httpx2
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console
from rich.traceback import Traceback
from veeam_jobs import AsyncEnterpriseManagerClient, AsyncVspcClient, EnterpriseManagerClient, VspcClient

from tests.client.runtime.runtime_harness import Flavour, Server, get
from tests.client.runtime.runtime_harness import json as answer_json
from tests.client.runtime.runtime_sockets import SocketServer
from veeam_jobs_runtime.secrets.masking import MASK, Secret, SecretBytes, Secrets
from veeam_jobs_runtime.secrets.tracebacks import clean

PASSWORD = "hun+er2&\"Pa55\\<w>/ü 'x'"
BASIC = base64.b64encode(f"ada:{PASSWORD}".encode()).decode()
ACCESS, REFRESH, SESSION = "acc3ss.Token-1", "r3fresh-t0ken-1", "O9Msj3rq7EGUhtSMBQx+mw=="
PIECES = (
    "hun+er2",
    "hun%2Ber2",
    "hun%2ber2",
    "hun&#43;er2",
    "hun\\u002",
    ACCESS,
    REFRESH,
    BASIC,
    SESSION,
    SESSION[:-2],
)
"""What no text may hold, however the rest was written."""


def assert_clean(shown: str) -> None:
    for secret in PIECES:
        assert secret not in shown, shown[max(0, shown.index(secret) - 300) :][:600]


def everything_shown(error: BaseException, *, laid_out: bool = True) -> str:
    """All that tools print of an error, except for the frames of this file, which know the secrets.

    Not laid out are the words that rich prints, without the boxes around them, which take most of the time.
    """
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    out = io.StringIO()
    console = Console(file=out, width=500)
    options: dict[str, Any] = {
        "show_locals": True,
        "locals_max_string": 2000,
        "locals_max_length": 200,
        "extra_lines": 0,
    }
    # Without colours the words are the same, and made in half of the time.
    shown = Traceback.from_exception(type(error), error, trace, **options)
    if laid_out:
        with patch.object(Traceback, "_guess_lexer", lambda *_: "text"):
            console.print(shown)
    else:
        out.write("\n".join(words(shown)))
    console.print(error, getattr(error, "errors", ()), vars(error))
    lines = traceback.TracebackException(type(error), error, trace, capture_locals=True).format()
    chain: list[BaseException | None] = [error.__cause__, error.__context__]
    return "\n".join(
        [out.getvalue(), *lines, repr(error), str(error), *(repr(one and vars(one)) for one in chain)]
    )


def words(shown: Traceback) -> Iterator[str]:
    """What rich prints of each error of a chain, and of the local variables of each frame."""
    for stack in shown.trace.stacks:
        yield from (stack.exc_type, stack.exc_value, *stack.notes)
        for frame in stack.frames:
            yield f"{frame.filename}:{frame.lineno} in {frame.name} {frame.line}"
            yield from (f"{name} = {node.render(500)}" for name, node in (frame.locals or {}).items())


def says(text: str) -> dict[str, Callable[[], tuple[int, dict[str, str], bytes] | None]]:
    """Answers of a server that goes wrong, and repeats a text wherever it can."""
    detail = {
        "message": f"No: {text}.",
        "type": text,
        "code": text,
        "parameterName": text,
        "failedJsonPatch": [{"value": text}],
    }
    return {
        "json": lambda: (500, {}, json.dumps({"errors": [detail]}).encode()),
        "escaped json": lambda: (400, {}, json.dumps({"errors": [{"message": json.dumps(text)}]}).encode()),
        "oauth": lambda: (400, {}, json.dumps({"error": text, "error_description": text}).encode()),
        "em": lambda: (500, {}, json.dumps({"Message": text, "FirstChanceExceptionMessage": "x" + text}).encode()),
        "em xml": lambda: (500, {"Content-Type": "application/xml"}, f'<Error Message="{html.escape(text)}" StatusCode="500"/>'.encode()),
        "html": lambda: (502, {"Content-Type": "text/html"}, f"<html>{html.escape(text)}</html>".encode()),
        "html in json": lambda: (500, {}, json.dumps({"errors": [{"message": html.escape(text)}]}).encode()),
        "url in json": lambda: (500, {}, json.dumps({"errors": [{"message": f"/?p={quote_plus(text)}"}]}).encode()),
        "dotnet": lambda: (500, {}, json.dumps({"errors": [{"message": text.replace("+", "\\u002B").replace('"', "\\u0022")}]}).encode()),
        "long": lambda: (500, {}, json.dumps({"errors": [{"message": "x" * 590 + text}]}).encode()),
        "redirect": lambda: (302, {"Location": f"https://h/{quote(text)}?x={quote(text)}"}, b""),
        "headers": lambda: (500, {"X-Request-Id": text, "Content-Type": text, "X-Debug": text}, b""),
        "accepted": lambda: (202, {"Location": f"/api/v3/asyncActions/{quote(text)}"}, b""),
        "no json": lambda: (200, {}, text.encode()),
        "short": lambda: (200, {"Content-Length": "9999", "Connection": "close"}, text.encode()),
        "no http": lambda: (200, {f"X {text}": "x"}, b""),
        "gone": lambda: None,
    }  # fmt: skip


TROUBLES = sorted(says(""))


@pytest.fixture(
    params=[PASSWORD, ACCESS, REFRESH, BASIC, SESSION],
    ids=["password", "access", "refresh", "basic", "session"],
)
def repeated(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def clients(url: str) -> Iterator[tuple[str, Any]]:
    options: dict[str, Any] = {"username": "ada", "password": PASSWORD, "retries": 0}
    yield "vspc", VspcClient(url, **options)
    yield "vspc", AsyncVspcClient(url, **options)
    yield "em", EnterpriseManagerClient(url, **options)
    yield "em", AsyncEnterpriseManagerClient(url, **options)


def failures(kind: str, client: Any) -> Iterator[BaseException]:
    """The errors of a call that goes wrong."""

    def ask() -> Any:
        return client.jobs.get("1")

    async def ask_and_close() -> None:
        async with client:
            await client.jobs.get("1")

    try:
        if isinstance(client, AsyncVspcClient | AsyncEnterpriseManagerClient):
            asyncio.run(ask_and_close())
        else:
            with client:
                ask()
    except Exception as error:
        yield error


@pytest.mark.parametrize("trouble", TROUBLES)
def test_no_secret_is_shown_after_a_failed_call(
    trouble: str, repeated: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    wrong = says(repeated)[trouble]

    def answer(line: str) -> tuple[int, dict[str, str], bytes] | None:
        if line.startswith("POST /api/v3/token"):
            return 200, {}, json.dumps({"access_token": ACCESS, "refresh_token": REFRESH}).encode()
        if "/sessionMngr/" in line:
            return 201, {"X-RestSvcSessionId": SESSION, "Set-Cookie": f"X={SESSION}"}, b'{"SessionId": "1"}'
        return wrong()

    seen = 0
    with SocketServer(certificate=None, answer=answer) as server:
        for kind, client in clients(server.url(scheme="http")):
            foreign = (kind == "vspc") != (repeated in (ACCESS, REFRESH)) and repeated != PASSWORD
            if foreign:
                continue
            for error in failures(kind, client):
                seen += 1
                assert_clean(everything_shown(error, laid_out=False))
    assert seen
    assert_clean(caplog.text)


@pytest.mark.parametrize(
    "token_answer",
    [
        {"access_token": f"{ACCESS}\n", "refresh_token": REFRESH},
        {"access_token": None, "refresh_token": REFRESH, "mfa_token": ACCESS},
        {"access_token": ACCESS, "refresh_token": REFRESH, "expires_in": "soon"},
        {"error": "invalid_grant", "error_description": f"{PASSWORD} is wrong"},
        [ACCESS],
    ],
)
def test_no_secret_is_shown_when_signing_in_fails(flavour: Flavour, token_answer: Any) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return answer_json(token_answer, 400 if "error" in token_answer else 200)

    client = flavour.vspc(answer, password=PASSWORD, retries=0)
    try:
        flavour.call(client, get())
    except Exception as error:
        assert_clean(everything_shown(error))


@pytest.mark.parametrize("kind", [KeyboardInterrupt, asyncio.CancelledError, ZeroDivisionError, MemoryError])
def test_no_secret_is_shown_by_what_is_no_error_of_ours(flavour: Flavour, kind: type[BaseException]) -> None:
    def fail(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/token"):
            return answer_json({"access_token": ACCESS, "refresh_token": REFRESH})
        raise kind("stop")

    client = flavour.vspc(fail, password=PASSWORD)
    with pytest.raises(kind) as caught:
        flavour.call(client, get())
    shown = everything_shown(caught.value)
    assert_clean(shown)
    assert "in fail" in "".join(traceback.format_exception(caught.value))


def test_the_words_that_rich_prints_are_those_that_are_looked_at() -> None:
    def fail(inner: str, outer: list[str]) -> None:
        raise ValueError(f"stop {inner}")

    with pytest.raises(ValueError, match="stop") as caught:
        fail("first-secret", ["second-secret"])
    shown = Traceback.from_exception(type(caught.value), caught.value, caught.tb, show_locals=True)
    assert {"ValueError", "stop first-secret", "inner = 'first-secret'", "outer = ['second-secret']"} <= set(
        words(shown)
    )
    out = io.StringIO()
    Console(file=out, width=500).print(shown)
    for word in ("stop first-secret", "'first-secret'", "['second-secret']"):
        assert word in out.getvalue()


def test_frames_of_the_caller_stay_and_those_of_the_library_go(flavour: Flavour) -> None:
    client = flavour.vspc(None, url="http://127.0.0.1:9", api_key="key", retries=0)
    with pytest.raises(Exception, match="refused") as caught:
        flavour.call(client, get())
    shown = "".join(traceback.format_exception(caught.value))
    assert "test_frames_of_the_caller_stay" in shown
    assert "httpcore2/" not in shown
    assert caught.value.__cause__ is not None
    assert caught.value.__cause__.__traceback__ is None


def test_the_error_a_caller_was_handling_is_left_alone(flavour: Flavour) -> None:
    server = Server([answer_json({}, 404)], valid={"k"})
    client = flavour.vspc(server, api_key="k")
    try:
        try:
            raise KeyError("mine")
        except KeyError:
            flavour.call(client, get())
    except Exception as error:
        text = "".join(traceback.format_exception(error))
    assert "KeyError: 'mine'" in text
    assert 'raise KeyError("mine")' in text


def test_the_request_of_the_cause_has_no_headers_and_no_body(flavour: Flavour) -> None:
    client = flavour.vspc(None, url="http://127.0.0.1:9", password=PASSWORD, retries=0)
    with pytest.raises(Exception, match="refused") as caught:
        flavour.call(client, get())
    cause = caught.value.__cause__
    assert isinstance(cause, httpx2.RequestError)
    assert "Authorization" not in cause.request.headers
    assert cause.request.content == b""


def test_rich_shows_clients_and_what_they_are_made_of_without_secrets(flavour: Flavour) -> None:
    out = io.StringIO()
    for client in (
        flavour.console(Server(), password=PASSWORD),
        flavour.manager(Server(), password=PASSWORD),
    ):
        flavour.do(client.request("GET", "/x"))
        policy = client._session.policy
        Console(file=out, width=500).print(
            client, policy, policy.auth._grant, policy.auth.basic, vars(policy.auth)
        )
    assert_clean(out.getvalue())
    assert "access-1" not in out.getvalue()
    assert "refresh-1" not in out.getvalue()


def test_secrets_show_no_part_of_themselves() -> None:
    assert repr(Secret("abc")) == repr([Secret("abc")])[1:-1] == repr(Secret("abc")[:2]) == "'***'"
    assert repr(SecretBytes(b"abc")) == repr(SecretBytes(b"abc")[:2]) == "b'***'"
    assert (str(Secret("abc")), f"{Secret('abc')}", Secret("abc").encode()) == ("abc", "abc", b"abc")


SPELLINGS: list[Callable[[str], str]] = [
    str, quote, quote_plus, lambda text: re.sub("%..", lambda one: one[0].lower(), quote(text, safe="")), lambda text: quote(quote(text, safe=""), safe=""),
    html.escape, lambda text: html.escape(text, quote=False), lambda text: json.dumps(text)[1:-1],
    lambda text: json.dumps(json.dumps(text)), lambda text: json.dumps(text, ensure_ascii=False), repr,
    lambda text: repr(text.encode()), lambda text: "".join(f"&#{ord(one)};" if not one.isalnum() else one for one in text),
    lambda text: "".join(f"\\u{ord(one):04X}" if one in "+<>&'\"" else one for one in text),
    lambda text: " ".join(text.split()),
]  # fmt: skip


@settings(deadline=None)
@given(
    st.text(
        st.characters(
            min_codepoint=33, max_codepoint=0x2FFF, exclude_categories=["Cs", "Cn", "Cc", "Zs", "Zl", "Zp"]
        ),
        min_size=6,
        max_size=30,
    ),
    st.sampled_from(SPELLINGS),
    st.text(st.characters(categories=["Lu"], max_codepoint=90), max_size=5),
)
def test_every_spelling_of_a_secret_is_masked(secret: str, spell: Callable[[str], str], around: str) -> None:
    written = spell(secret)
    shown = Secrets(secret).mask(f"{around} {written} {around}")
    assert MASK in shown
    if not set(written) <= set("'\"b*\\ "):
        assert written not in shown.replace(MASK, "\0")


def test_a_short_secret_is_masked_where_it_stands_alone() -> None:
    secrets = Secrets("adm")
    assert secrets.mask("The administrator adm said: 'adm'") == "The administrator *** said: '***'"


def test_old_tokens_stay_masked_for_a_while() -> None:
    secrets = Secrets("the-password")
    for number in range(40):
        secrets.remember(f"token-number-{number:02}")
    assert secrets.mask("token-number-39 token-number-30 the-password") == "*** *** ***"


def test_cleaning_does_not_lose_what_an_error_says() -> None:
    error = ValueError("x")
    clean(error, Secrets("y"))
    assert str(error) == "x"


def test_models_are_handed_over_as_they_came(flavour: Flavour) -> None:
    """Only what is said about failures is masked: data is data."""

    class Answer(msgspec.Struct):
        name: str

    server = Server([answer_json({"name": PASSWORD})])
    assert flavour.call(flavour.vspc(server, password=PASSWORD), get(), Answer).name == PASSWORD
