# Generated from spec/em by "python -m generator". Do not edit.
"""The operations of one resource."""
