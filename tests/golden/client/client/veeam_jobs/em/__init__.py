# Generated from spec/em by "python -m generator". Do not edit.
"""Clients of Tiny forms."""
