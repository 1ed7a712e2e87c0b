"""Canaries: deliberate bugs of the mock, each of which the contract suite must find.

`wire` has bugs of single answers, `schema` makes bugs of members from the description, `vspc` and `em` have bugs of meaning.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from veeam_jobs_description.document import read
from veeam_jobs_kit.mock.control.canaries.em import EM
from veeam_jobs_kit.mock.control.canaries.model import Canary
from veeam_jobs_kit.mock.control.canaries.schema import schema_canaries
from veeam_jobs_kit.mock.control.canaries.vspc import VSPC
from veeam_jobs_kit.mock.control.canaries.wire import WIRE


@lru_cache(1)
def canaries() -> Mapping[str, Canary]:
    """Return every canary by name, those of the wire first. Those of members are made from the newest description."""
    made = {name: canary for api in ("vspc", "em") for name, canary in schema_canaries(read(api))}
    return {**WIRE, **made, **VSPC, **EM}
