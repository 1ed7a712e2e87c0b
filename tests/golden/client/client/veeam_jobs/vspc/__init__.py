# Generated from spec/vspc by "python -m generator". Do not edit.
"""Clients of Tiny pages."""
