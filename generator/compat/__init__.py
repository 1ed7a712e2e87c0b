"""Say what changed between two states of the bundles, and what of it breaks programs.

`compare.changes` compares two bundles; `checks` holds the kinds of change and how severe each is; `command` compares the
bundles of the checkout with those of the last release.
"""
