"""Fault injection: answers of a server that is slow, busy, broken or newer than its description."""
