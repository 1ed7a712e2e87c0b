# Generated from spec/vspc by "python -m generator". Do not edit.
"""The operations of one resource."""
