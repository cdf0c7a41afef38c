"""Lets ``python -m polyphonie.cli`` run the commands."""

import sys

from polyphonie.cli import main

sys.exit(main())
