"""What to call: the operations of a run, the ids of existing objects, the parts of several processes."""
