"""Faults on purpose: what a server does when it is slow, busy, broken, or newer than its description."""
