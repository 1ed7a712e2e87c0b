"""Veeam Service Provider Console: its world, its sign-in, its lists."""
