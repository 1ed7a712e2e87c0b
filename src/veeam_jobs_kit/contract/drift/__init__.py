"""Say how a server differs from its description, and how two such reports differ from each other.

`run.run_drift` reads a server (`sample`), counts what its answers hold (`observe`), and compares the counts with the
description (`differences`) and with those of other versions (`versions`). `patch` writes what the description lacks.
`comparison` takes two reports. Both products and both notations go the same way.
"""
