"""Keeping secrets out of reprs, messages, logs and tracebacks."""
