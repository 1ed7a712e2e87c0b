# Generated from spec/vspc by "python -m generator". Do not edit.
"""Clients of Veeam Service Provider Console REST API v3, jobs."""
