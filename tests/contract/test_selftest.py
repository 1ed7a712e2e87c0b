"""The suite finds every planted bug, and nothing in a mock without."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

import pytest

from veeam_jobs_kit.contract import selftest
from veeam_jobs_kit.contract.model import Api
from veeam_jobs_kit.contract.selftest import AT_ONCE, HUNTS, Trial
from veeam_jobs_kit.mock import CANARIES


@pytest.fixture(scope="module")
def trials() -> Mapping[str, Trial]:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return {trial.name: trial for trial in pool.map(selftest.canary, HUNTS)}


def test_every_canary_is_hunted() -> None:
    assert set(HUNTS) == set(CANARIES)


@pytest.mark.parametrize("name", HUNTS)
def test_a_planted_bug_is_found(name: str, trials: Mapping[str, Trial]) -> None:
    trial = trials[name]
    assert trial.report.errors == ()
    assert HUNTS[name].check in trial.found


@pytest.mark.parametrize("api", selftest.APIS)
def test_a_clean_mock_conforms(api: Api) -> None:
    trial = selftest.clean(api, 60.0, max_examples=3, phases=("examples", "fuzzing"))
    assert trial.report.violations == ()
    assert trial.passed
