"""Promises of Service Provider Console."""
