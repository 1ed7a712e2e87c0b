# Generated from spec/vspc by "python -m generator". Do not edit.
"""The resources of the clients, one module each, imported when a client is first asked for them."""
