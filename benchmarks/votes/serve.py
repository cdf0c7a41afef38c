"""One server, as `polyphonie serve` starts it: python -m benchmarks.votes.serve application port"""

import sys

from granian import Granian
from granian.constants import Interfaces

if __name__ == "__main__":
    application, port = sys.argv[1], int(sys.argv[2])
    Granian(
        application, address="127.0.0.1", port=port, interface=Interfaces.WSGI, log_enabled=False, websockets=False
    ).serve()
