# Generated from spec/vspc by "python -m generator". Do not edit.
"""Clients of Tiny pages."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from veeam_jobs_runtime.clients import AsyncVspcBase, VspcBase
from veeam_jobs_runtime.public_names import publish

if TYPE_CHECKING:
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.tokens import AsyncTokens, Tokens


class VspcClient(VspcBase):
    """Tiny pages, blocking.

    Its resources:

    - `jobs`: jobs
    - `tokens`: tokens

    Every method also takes `timeout`, `deadline`, `retries`, `headers` and `on_pending` for that one call
    (`CallOptions`). The same methods under `with_raw_response` of a resource give the answer as it came
    (`RawResponse`).
    """

    @cached_property
    def jobs(self) -> Jobs:
        """Things that run."""
        from .resources.jobs import Jobs

        return Jobs(self._session)

    @cached_property
    def tokens(self) -> Tokens:
        """Ways in."""
        from .resources.tokens import Tokens

        return Tokens(self._session)


class AsyncVspcClient(AsyncVspcBase):
    """Tiny pages, awaiting.

    Its resources:

    - `jobs`: jobs
    - `tokens`: tokens

    Every method also takes `timeout`, `deadline`, `retries`, `headers` and `on_pending` for that one call
    (`CallOptions`). The same methods under `with_raw_response` of a resource give the answer as it came
    (`RawResponse`).
    """

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Things that run."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self._session)

    @cached_property
    def tokens(self) -> AsyncTokens:
        """Ways in."""
        from .resources.tokens import AsyncTokens

        return AsyncTokens(self._session)


publish(globals())
