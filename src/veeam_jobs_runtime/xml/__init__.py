"""XML of Enterprise Manager: a hardened reader and a writer, by tables of shapes."""
