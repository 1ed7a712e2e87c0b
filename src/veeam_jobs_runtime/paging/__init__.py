"""Lists that come in pages, read completely or with an error."""
