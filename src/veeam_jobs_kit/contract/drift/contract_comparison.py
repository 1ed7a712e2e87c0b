"""What changed between two reports of `veeam-jobs contract`, read as JSON so that older reports can be compared, too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from veeam_jobs_kit.contract.drift.comparison import Change, in_order
from veeam_jobs_kit.contract.findings.model import place_of


class NotAReport(Exception):
    """A report lacks what it must have; the message is one sentence."""


_MEMBERS: Mapping[str, type] = {
    "exitCode": int,
    "complete": bool,
    "results": list,
    "errors": list,
    "violations": list,
}
"""Members that every contract report has."""
_LATER: Mapping[str, type] = {"unproven": list, "proofs": list, "known": list, "promises": list}
"""Members that older reports lack."""
_OF_ITEMS: Mapping[str, Mapping[str, type]] = {
    "results": {"label": str, "statuses": dict},
    "proofs": {"operation_id": str, "evidence": str, "why": str},
    "violations": {"label": str, "check": str, "title": str},
    "known": {"label": str, "check": str, "title": str},
}
_UNPROVEN = {2: "could not run", 3: "proves less than everything", 130: "was interrupted"}


def compare_contract(
    before: Mapping[str, Any], after: Mapping[str, Any]
) -> tuple[tuple[Change, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the changes between two contract reports, what is unclear, and notes.

    Raises NotAReport where one is none.
    """
    before, after = _checked("before", before), _checked("after", after)
    unclear = [*_limits("before", before, after), *_limits("after", after, before)]
    changes = [*_operations(before, after, unclear), *_findings(before, after)]
    if before.get("notation") != after.get("notation"):
        detail = f"{before.get('notation')} before, {after.get('notation')} now"
        changes.append(Change("notation-changed", "JSON", detail))
    return in_order(changes), tuple(dict.fromkeys(unclear)), ()


def _checked(name: str, report: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a report that has every list. Raises NotAReport, with the place, for a member of another type."""
    found = {**{later: [] for later in _LATER}, **report}
    for member, kind in {**_MEMBERS, **_LATER}.items():
        _must_be(name, f"$.{member}", found.get(member), kind)
    for member, parts in _OF_ITEMS.items():
        for index, item in enumerate(found[member]):
            _must_be(name, f"$.{member}[{index}]", item, dict)
            for part, kind in parts.items():
                _must_be(name, f"$.{member}[{index}].{part}", item.get(part), kind)
    return found


_WORDS: Mapping[type, str] = {
    int: "a number",
    bool: "true or false",
    list: "a list",
    dict: "an object",
    str: "a text",
}


def _must_be(name: str, place: str, value: Any, kind: type) -> None:
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        came = "null or missing" if value is None else f"of another type ({type(value).__name__})"
        raise NotAReport(f"{place} of the report {name} should be {_WORDS[kind]}, and is {came}")


def _limits(name: str, report: Mapping[str, Any], other: Mapping[str, Any]) -> Iterator[str]:
    """Yield why a report does not tell everything. What has the same documented reason in both is no gap."""
    code = int(report["exitCode"])
    if code in _UNPROVEN:
        yield f"The run {name} {_UNPROVEN[code]}."
    if not report["complete"]:
        yield f"The run {name} did not call every operation."
    for reason in (*report["errors"], *report.get("unproven", ())):
        yield f"The run {name}: {reason}"
    same = {_reason(proof) for proof in other.get("proofs", ())}
    for proof in report.get("proofs", ()):
        if proof["evidence"] == "not proven" or (
            proof["evidence"] != "useful" and _reason(proof) not in same
        ):
            yield f"{proof['operation_id']} gave no useful answer {name}: {proof['why']}."


def _reason(proof: Mapping[str, Any]) -> tuple[str, str]:
    return proof["operation_id"], proof["evidence"]


def _operations(before: Mapping[str, Any], after: Mapping[str, Any], unclear: list[str]) -> Iterator[Change]:
    old, new = _statuses(before), _statuses(after)
    for label in sorted({*old, *new}):
        if label not in old or label not in new:
            name = "before" if label not in old else "after"
            unclear.append(f"{label} was not called {name}.")
            continue
        was, now = old[label], new[label]
        detail = f"{' and '.join(sorted(was))} before, now {' and '.join(sorted(now))}"
        worked = any(status.startswith("2") for status in was)
        works = any(status.startswith("2") for status in now)
        if worked and not works:
            yield Change("operation-fails", label, detail)
        elif works and not worked:
            yield Change("operation-works", label, detail)
        elif set(was) != set(now):
            yield Change("status-changed", label, detail, certain=False)


def _statuses(report: Mapping[str, Any]) -> Mapping[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for result in report["results"]:
        found.setdefault(result["label"], Counter()).update(result["statuses"])
    return found


def _findings(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Change]:
    old, new = _identities(before), _identities(after)
    for kind, here, there in (("finding-added", new, old), ("finding-gone", old, new)):
        for key in here:
            if key not in there:
                label, check, title, place = key
                yield Change(kind, label, f"{check}: {title}{f' ({place})' if place else ''}")  # type: ignore[arg-type]


def _identities(report: Mapping[str, Any]) -> dict[tuple[str, str, str, str], None]:
    """Return what makes findings the same in two runs; those that a baseline lists are findings, too."""
    return {
        (each["label"], each["check"], each["title"], place_of(each.get("schema"), each.get("where"))): None
        for each in (*report["violations"], *report.get("known", ()))
    }
