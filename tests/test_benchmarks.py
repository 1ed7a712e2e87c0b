"""Benchmarks take their payloads from the examples of the description."""

from __future__ import annotations

import json

from benchmarks import payloads, xml_reading


def test_the_examples_that_benchmarks_repeat_are_there() -> None:
    assert payloads.job(1)["instanceUid"]
    assert json.loads(payloads.page(0, total=3))["data"]
    assert xml_reading.sessions().startswith(b"<?xml")
