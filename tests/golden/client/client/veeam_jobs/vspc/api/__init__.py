# Generated from spec/vspc by "python -m generator". Do not edit.
"""The operations, one module each: how to fill the request in, and what the answer is decoded as."""
