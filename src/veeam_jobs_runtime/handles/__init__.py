"""Handles to wait with: asynchronous actions, tasks and runs of jobs."""
