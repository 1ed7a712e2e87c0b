"""Errors of rows: answers that do not tell what was asked for."""

from __future__ import annotations


class UnclearAnswer(Exception):
    """The answer of a server does not tell what it was asked for. The message says what came instead."""


class UnprovenOrder(UnclearAnswer):
    """An order was sent to a server, and what became of it is unknown."""
