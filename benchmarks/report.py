"""Tables of figures, for the terminal and for RESULTS.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

_UNITS: Final = ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"))


@dataclass(frozen=True, slots=True)
class Target:
    """What a ratio has to reach."""

    what: str
    reached: float
    wanted: float
    at_most: bool = False

    def line(self) -> str:
        met = self.reached <= self.wanted if self.at_most else self.reached >= self.wanted
        sign = "at most" if self.at_most else "at least"
        return (
            f"{self.what}: {self.reached:.4g} ({sign} {self.wanted:g}: {'reached' if met else 'NOT reached'})"
        )


@dataclass(frozen=True, slots=True)
class Section:
    """One benchmark: a table, the targets, and what a reader must know."""

    title: str
    intro: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    targets: Sequence[Target] = ()
    notes: Sequence[str] = field(default=())

    def markdown(self) -> str:
        """The section in Markdown."""
        table = [self.columns, ["---"] * len(self.columns), *self.rows]
        lines = [f"## {self.title}", "", self.intro, ""]
        lines += [f"| {' | '.join(row)} |" for row in table]
        lines += ["", *(f"- {target.line()}" for target in self.targets)]
        lines += [f"- {note}" for note in self.notes]
        return "\n".join(lines).rstrip() + "\n"


def write_results(file: Path, title: str, measured: str, sections: Iterable[Section]) -> None:
    """Print each section as it is measured, then write all of them; the file changes when all of it is there."""
    parts = []
    for section in sections:
        parts.append(section.markdown())
        print(parts[-1], flush=True)
    advice = "Absolute times depend on the machine; compare them inside one table only, whose lines were measured in turns."
    draft = file.with_suffix(".tmp")
    draft.write_text("\n".join([f"# {title}\n\n{advice}\n\n{measured}\n", *parts]), encoding="utf-8")
    draft.replace(file)


def duration(seconds: float) -> str:
    """Seconds in the unit that fits, with three digits."""
    size, unit = next((one for one in _UNITS if seconds >= one[0]), _UNITS[-1])
    return f"{seconds / size:.3g} {unit}"


def times(ratio: float) -> str:
    """A ratio, like `16.2x`."""
    return f"{ratio:.3g}x"
