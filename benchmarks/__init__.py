"""Measurements against what a user could take instead; see README.md."""
