"""Payload examples as fold-outs, the media types of one example side by side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator import model
from generator.reference import text

LANGUAGES = {"xml": "XML", "json": "JSON"}


@dataclass(frozen=True, slots=True)
class Tab:
    """One payload in one language: `label` is shown, `language` colours it."""

    label: str
    language: str
    payload: str


@dataclass(frozen=True, slots=True)
class Fold:
    """One example; `marker` is `???+` where it is open from the start."""

    marker: str
    title: str
    tabs: tuple[Tab, ...]

    @property
    def single(self) -> Tab | None:
        """The only tab, which then needs no label."""
        return self.tabs[0] if len(self.tabs) == 1 else None


def folds(media: Iterable[model.Media], *, opened: bool) -> tuple[Fold, ...]:
    """Return the examples of a payload; examples with the same name in XML and JSON share one fold with two tabs."""
    by_name: dict[str, list[model.DocumentedExample]] = {}
    for entry in media:
        for example in entry.examples:
            by_name.setdefault(example.name, []).append(example)
    return tuple(
        Fold(
            marker="???+" if opened and index == 0 else "???",
            title=text.title(examples[0].summary),
            tabs=tuple(_tab(example) for example in examples),
        )
        for index, examples in enumerate(by_name.values())
    )


def _tab(example: model.DocumentedExample) -> Tab:
    language = next((name for name in LANGUAGES if name in example.media_type), "text")
    return Tab(LANGUAGES.get(language, example.media_type), language, text.pretty(example.value))
