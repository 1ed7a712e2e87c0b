"""What goes over the wire: the guard, signing in, the notation of JSON, and what must not be shown."""
