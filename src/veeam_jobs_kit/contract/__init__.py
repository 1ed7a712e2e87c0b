"""Fuzz a server, live or mock, and check its answers against the OpenAPI description.

`run_contract` tests one server; `self_test` tests the suite itself, with mock servers that have one bug each.
"""
