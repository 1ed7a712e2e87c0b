"""What holds for every test."""

from __future__ import annotations

import os
import re
import signal
from collections import Counter
from pathlib import Path

import hypothesis
import pytest

# A busy machine is no failure.
hypothesis.settings.register_profile(
    "any-machine", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("any-machine")

# Whoever starts the tests in the background may have Ctrl+C ignored, and programs started here would inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# No test asks a server of the internet. Reading the certificates of the whole machine takes 50 ms for each HTTP client
# that is made, and thousands are: one certificate that signs nothing is as good.
os.environ["SSL_CERT_FILE"] = str(Path(__file__).parent / "nobody.pem")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option of tests/changed.py."""
    parser.addoption("--of-api", choices=("vspc", "em"), help="leave out the cases of the other API")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the cases of the other API, those whose id has its name and not that of the one asked for."""
    wanted = config.getoption("--of-api")
    if wanted is None:
        return
    other = "em" if wanted == "vspc" else "vspc"

    def is_left_out(item: pytest.Item) -> bool:
        words = set(re.split(r"[-\[\] ]", item.name))
        return other in words and wanted not in words

    config.hook.pytest_deselected(items=[item for item in items if is_left_out(item)])
    items[:] = [item for item in items if not is_left_out(item)]


_seconds: Counter[str] = Counter()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Add up what each file takes."""
    _seconds[report.nodeid.partition("::")[0]] += report.duration  # type: ignore[assignment]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Keep what each file took, for tests/changed.py; not where only some of its tests ran."""
    config = session.config
    chosen = config.option.keyword or config.option.markexpr or config.getoption("--of-api")
    is_part = chosen or any("::" in one for one in config.args)
    if is_part or session.shouldfail or session.shouldstop or hasattr(config, "workerinput"):
        return
    if cache := getattr(config, "cache", None):
        known = cache.get("changed/seconds", {})
        cache.set("changed/seconds", known | {file: round(took, 2) for file, took in _seconds.items()})
