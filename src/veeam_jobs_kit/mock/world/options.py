"""The options of a mock: one object, passed whole from the command line or a test down to the services."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

EmVersion = Literal["12", "13"]
"""The releases of Enterprise Manager that the mock can imitate."""

IN_MEMORY = ":memory:"
"""The database of a mock that keeps nothing."""


@dataclass(frozen=True, slots=True)
class Options:
    """The options of one mock.

    `seed` and `jobs` determine the data: equal values give equal answers, byte for byte. `world` is a file that takes their
    place. `examples` is whether the examples of the description are served in addition; `schedules` is whether jobs begin
    by themselves when their time has come. `database` is a file that keeps the state. `canary` is the name of one of
    `canaries()`. `strict_requests` turns off the tolerances of `http.tolerances`: what the description does not have is
    refused.

    For VSPC only: `version` serves an older version such as `3.0`; `accept` answers changes with 202 and an asynchronous
    action; `throttle` is the number of requests that a user may send in a minute.

    For Enterprise Manager only: a logon session ends after `idle_minutes` without a request; `em_version` is the release to
    imitate: 12 sends JSON members in PascalCase, 13 in camelCase.
    """

    seed: int = 1
    jobs: int = 40
    version: str | None = None
    canary: str | None = None
    database: str | Path = IN_MEMORY
    accept: bool = False
    throttle: int | None = None
    world: Path | None = None
    examples: bool = True
    schedules: bool = True
    idle_minutes: float = 15
    em_version: EmVersion = "12"
    strict_requests: bool = False


class OptionError(ValueError):
    """An option has an invalid value, or does not fit another. `option` is the name of the option, `problem` a sentence."""

    def __init__(self, option: str, problem: str) -> None:
        super().__init__(option, problem)
        self.option = option
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.option}: {self.problem}"
