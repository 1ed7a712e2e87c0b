"""Lint: the form of the sources, then what they say, then, once they can be bundled, the bundle and its examples."""

from __future__ import annotations

from generator.bundle import Bundle, bundle
from generator.documents import SourceDocument
from generator.findings import DocumentError, Finding
from generator.lint.bundle_rules import BUNDLE_RULES, standard
from generator.lint.changed import changed
from generator.lint.example_rules import examples_fit
from generator.lint.folder_rules import FOLDER_RULES
from generator.lint.form_rules import FORM_RULES
from generator.lint.mark_rules import MARK_RULES
from generator.lint.prose_rules import PROSE_RULES
from generator.lint.source_rules import SOURCE_RULES

__all__ = ["lint"]


def lint(document: SourceDocument, clean: Bundle | None = None) -> tuple[Bundle | None, list[Finding]]:
    """Check one document. Return its bundle (None if it cannot be bundled) and all findings, sorted.

    Each group of rules runs only if the groups before found nothing, so that one mistake is reported once,
    at its cause. `clean` is a bundle of the document without findings: parts that did not change since are skipped.
    """
    if findings := {finding for rule in FORM_RULES for finding in rule(document)}:
        return None, sorted(findings)
    findings = {finding for rule in (*SOURCE_RULES, *MARK_RULES, *PROSE_RULES) for finding in rule(document)}
    try:
        bundled = bundle(document)
    except DocumentError as error:
        return None, sorted({*findings, *error.findings})
    findings = findings or {finding for rule in BUNDLE_RULES for finding in rule(document, bundled)}
    findings = findings or {finding for rule in FOLDER_RULES for finding in rule(document)}
    if not findings:
        part = changed(bundled, clean) if clean else bundled
        findings = set(standard(document, part)) or set(examples_fit(part))
    return bundled, sorted(findings)
