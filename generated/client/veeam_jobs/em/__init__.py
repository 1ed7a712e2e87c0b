# Generated from spec/em by "python -m generator". Do not edit.
"""Clients of Veeam Backup Enterprise Manager REST API, job side."""
