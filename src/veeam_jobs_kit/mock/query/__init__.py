"""Filter, sort and page: the reference evaluator and its SQL."""
