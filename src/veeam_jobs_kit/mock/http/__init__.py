"""HTTP: requests and answers as plain data, validation, problems, XML, the fast path."""
