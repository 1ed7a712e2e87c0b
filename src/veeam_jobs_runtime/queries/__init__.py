"""Queries of Enterprise Manager: the request, its language, and where the results are."""
