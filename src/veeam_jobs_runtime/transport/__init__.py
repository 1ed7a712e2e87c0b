"""Connections to a server: addresses, TLS, proxies, and what goes wrong with them."""
