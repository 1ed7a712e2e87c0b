"""Jobs and runs of both products in one form: frozen rows, and the servers that they are read from.

Used by the command line and by whatever else shows jobs. Nothing here prints, and nothing needs typer or rich.
"""
