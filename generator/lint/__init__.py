"""Lint: every rule on the sources, then, once they can be bundled, every rule on the bundle and its examples."""

from __future__ import annotations

from generator.bundle import Bundle, bundle
from generator.documents import Document
from generator.findings import DocumentError, Finding
from generator.lint.bundle_rules import BUNDLE_RULES
from generator.lint.example_rules import examples_fit
from generator.lint.source_rules import SOURCE_RULES

__all__ = ["lint"]


def lint(document: Document) -> tuple[Bundle | None, list[Finding]]:
    """Check one document. Returns its bundle (None where it cannot be bundled) and all findings, sorted.

    The bundle rules run only on sources without findings: one mistake is reported once, where it was made.
    """
    findings = [finding for rule in SOURCE_RULES for finding in rule(document)]
    try:
        bundled = bundle(document)
    except DocumentError as error:
        return None, sorted({*findings, *error.findings})
    if not findings:
        findings = [finding for rule in BUNDLE_RULES for finding in rule(document, bundled)]
    if not findings:
        findings = list(examples_fit(bundled))
    return bundled, sorted(set(findings))
