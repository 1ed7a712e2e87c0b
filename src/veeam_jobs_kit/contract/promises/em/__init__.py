"""Promises of Enterprise Manager."""
