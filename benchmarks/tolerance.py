"""How many slightly wrong answers raise."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .environment import Worker, ours_python, peer_python
from .mutations import Answer, answers, mutations, without_nulls
from .report import Section, Target


def measure() -> Section:
    """Decode every published example, then every mutation of those that the peer can read at all."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Worker(ours_python(), "tolerate_ours.py") as ours,
        Worker(peer_python(), "tolerate_peer.py") as peer,
    ):
        file = Path(folder) / "answers"

        def outcomes(worker: Worker, lines: Sequence[str]) -> list[str | None]:
            file.write_text("\n".join(lines), encoding="utf-8")
            answer: list[str | None] = worker.ask(str(file))
            return answer

        published = list(answers())
        as_published = [one.line("", one.body) for one in published]
        theirs = outcomes(peer, as_published)
        unread = outcomes(ours, as_published).count("raised")
        known = [one for one, outcome in zip(published, theirs, strict=True) if outcome is not None]
        refused = theirs.count("raised")
        # What raises already as published would raise in every mutation: it gets a second chance.
        repaired = [
            one.body if outcome == "read" else without_nulls(one.body)
            for one, outcome in zip(published, theirs, strict=True)
            if outcome is not None
        ]
        bases = _readable(known, repaired, outcomes(peer, _lines(known, repaired)))
        cases = [
            (kind, one.line(kind, body)) for one, base in bases for kind, body in mutations(base, one.schema)
        ]
        lines = [line for _, line in cases]
        peer_outcomes, our_outcomes = outcomes(peer, lines), outcomes(ours, lines)
    kinds = [kind for kind, _ in cases]
    total = Counter(kinds)
    peer_raised = _count(kinds, peer_outcomes, "raised")
    our_raised = _count(kinds, our_outcomes, "raised")
    left_out = _count(kinds, our_outcomes, "left out")
    rows = [
        (kind, f"{total[kind]:,}", str(peer_raised[kind]), str(our_raised[kind]), str(left_out[kind]))
        for kind in sorted(total)
    ]
    sums = (peer_raised.total(), our_raised.total(), left_out.total())
    rows.append(("all", f"{total.total():,}", str(sums[0]), str(sums[1]), str(sums[2])))
    return Section(
        title="Tolerance",
        intro="Answers with one change each, made from the examples of version 3.6.2 in our description, for"
        " operations that both clients have.",
        columns=(
            "change",
            "answers",
            "veeam-spc raises",
            "veeam-jobs raises",
            "veeam-jobs leaves a value out",
        ),
        rows=rows,
        targets=(Target("Answers on which veeam-jobs raises", our_raised.total(), 0, at_most=True),),
        notes=(
            f"veeam-spc raises on {peer_raised.total() / max(total.total(), 1):.1%} of them, and on {refused} of"
            f" the {len(known)} unchanged examples; veeam-jobs on {unread} of {len(published)}. Examples that"
            f" veeam-spc could not read were first freed of nulls; {len(bases)} of {len(known)} could be used.",
            "What does not fit its description becomes None and is logged; `strict=True` makes it an error.",
        ),
    )


def _lines(known: Sequence[Answer], bodies: Sequence[Any]) -> list[str]:
    return [one.line("", body) for one, body in zip(known, bodies, strict=True)]


def _readable(
    known: Sequence[Answer], bodies: Sequence[Any], outcomes: Sequence[str | None]
) -> list[tuple[Answer, Any]]:
    together = zip(known, bodies, outcomes, strict=True)
    return [(one, body) for one, body, outcome in together if outcome == "read"]


def _count(kinds: Sequence[str], outcomes: Sequence[str | None], wanted: str) -> Counter[str]:
    return Counter(kind for kind, outcome in zip(kinds, outcomes, strict=True) if outcome == wanted)


if __name__ == "__main__":
    print(measure().markdown())
