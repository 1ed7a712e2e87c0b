"""Signing off ends the session that was opened, whatever the body of an answer says."""

from __future__ import annotations

import base64

import pytest

from tests.contract.recorder import Answer, Arrived, everything, record
from tests.contract.toy import DOCUMENT
from veeam_jobs_kit.contract.model import Account, ServerTrust
from veeam_jobs_kit.contract.wire.guard import Guard, WriteRefused
from veeam_jobs_kit.contract.wire.session_ids import opened_session
from veeam_jobs_kit.contract.wire.sign_in import NotSignedOff, sign_in_for

OWN, OTHER = "44cfbdbe-5a95-4156-8867-91f069b7c2cc", "15a3fc97-0325-4119-b789-5c0367c6c565"
TOKEN = base64.b64encode(OWN.encode()).decode()
XML = f"<LogonSession><SessionId>{OTHER}</SessionId></LogonSession>".encode()


@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [
        ({"X-RestSvcSessionId": TOKEN}, f'{{"SessionId": "{OTHER}"}}'.encode(), OWN),
        ({"x-restsvcsessionid": TOKEN, "Location": f"/api/logonSessions/{OTHER}"}, XML, OWN),
        ({"X-RestSvcSessionId": "opaque"}, f'{{"SessionId": "{OTHER}"}}'.encode(), None),
        (
            {"X-RestSvcSessionId": "opaque", "Location": f"/x/{OWN}"},
            f'{{"sessionId": "{OTHER}"}}'.encode(),
            None,
        ),
        ({"X-RestSvcSessionId": "opaque", "Location": f"/x/{OTHER}/"}, XML, OTHER),
        ({"X-RestSvcSessionId": "opaque"}, b"[]", None),
        ({"X-RestSvcSessionId": "O9Msj3rq7EGUhtSMBQx+mw=="}, b"", None),
        ({}, b"\xff", None),
    ],
)
def test_the_token_says_which_session_was_opened_or_body_and_location_agree(
    headers: dict[str, str], body: bytes, expected: str | None
) -> None:
    assert opened_session(headers, body) == expected


def lying(arrived: Arrived) -> Answer:
    """Open a session, and name the session of somebody else in the body."""
    answer = everything(arrived)
    if "/sessionMngr/" not in arrived.path:
        return answer
    token = TOKEN if "latest" in arrived.path else "opaque"
    return Answer(201, {"SessionId": OTHER}, {**answer.headers, "X-RestSvcSessionId": token})


def test_a_lying_body_does_not_end_the_session_of_somebody_else() -> None:
    with record(lying) as server:
        guard = Guard("em", server.url("/api"), DOCUMENT, ServerTrust())
        sign_in = sign_in_for(guard, Account("a", "b"), "application/json", lambda secret: None)
        sign_in.open()
        with guard.open_session() as http, pytest.raises(WriteRefused):
            http.delete(f"{guard.base_url}/logonSessions/{OTHER}")
        sign_in.close()
    assert [each.path for each in server.arrived if each.method == "DELETE"] == [f"/api/logonSessions/{OWN}"]


def test_where_it_is_not_certain_which_session_was_opened_none_is_ended() -> None:
    def opaque(arrived: Arrived) -> Answer:
        return Answer(201, {"SessionId": OTHER}, {"X-RestSvcSessionId": "opaque"})

    with record(opaque) as server:
        guard = Guard("em", server.url("/api"), DOCUMENT, ServerTrust())
        sign_in = sign_in_for(guard, Account("a", "b"), "application/json", lambda secret: None)
        sign_in.open()
        with pytest.raises(NotSignedOff, match="for certain"):
            sign_in.close()
    assert [each.method for each in server.arrived] == ["POST"]
