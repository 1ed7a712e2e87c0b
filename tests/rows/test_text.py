"""Text of servers, made safe to show."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from veeam_jobs_kit.rows.text import one_line


@given(st.text())
def test_no_text_of_a_server_controls_the_terminal(value: str) -> None:
    shown = one_line(value)
    assert shown.isprintable()
    assert one_line(shown) == shown
