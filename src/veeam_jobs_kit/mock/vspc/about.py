"""`about_get`: the product version that belongs to the API version."""

from __future__ import annotations

from dataclasses import replace

from veeam_jobs_kit.mock.http.messages import Answer
from veeam_jobs_runtime.versions import PRODUCTS


def with_product(answer: Answer, api_version: str) -> Answer:
    """Return the answer with the product version of this API version; unchanged if no source names one."""
    product = next((product for product, api in PRODUCTS if api == api_version), None)
    data = answer.value.get("data") if isinstance(answer.value, dict) else None
    if product is None or not isinstance(data, dict) or "serverVersion" not in data:
        return answer
    # The build is made up. (assumption)
    return replace(answer, value={**answer.value, "data": {**data, "serverVersion": f"{product}.0.1"}})
