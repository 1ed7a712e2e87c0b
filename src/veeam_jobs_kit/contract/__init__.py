"""The contract suite: holds any server, live or mock, against the OpenAPI description.

`run_contract` judges one server; `self_test` judges the suite itself, with mock servers that have one bug each.
"""
