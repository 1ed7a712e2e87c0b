"""`python -m generator.compat`."""

import sys

from generator.compat.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
