"""A client of our own: a few connections kept open, each sending one request after the other."""

import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID, uuid4

TOKEN = "a" * 32
"""A token of forms: whoever sends the same in a cookie and in the form is one of our pages."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the status, where it sends, how long it took."""

    status: int
    location: str
    seconds: float

    @property
    def receipt(self) -> str:
        """The receipt of a vote, "" when it was not taken."""
        return self.location.rstrip("/").rpartition("/")[2] if self.status == 302 else ""


def request(path: str, form: dict[str, str], cookies: str = "") -> bytes:
    """Write a request that posts a form."""
    body = urlencode(form)
    head = [f"POST {path} HTTP/1.1", "Host: localhost", "Content-Type: application/x-www-form-urlencoded"]
    head += [f"Content-Length: {len(body)}", *([f"Cookie: {cookies}"] if cookies else [])]
    return ("\r\n".join(head) + "\r\n\r\n" + body).encode()


def vote(ground: dict, person: int, item: int, value: int, key: UUID | None = None) -> bytes:
    """Write the vote of one person, as the form of the page sends it."""
    slug, place = ground["slug"], ground["items"][item % len(ground["items"])]
    form = {"csrfmiddlewaretoken": TOKEN, "key": str(key or uuid4()), f"{ground['ask']}.{place}.value": str(value)}
    cookies = f"csrftoken={TOKEN}; part_{slug}={ground['cookies'][person % len(ground['cookies'])]}"
    return request(f"/participer/{slug}/donner/", form, cookies)


class Line:
    """A connection kept open."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.link = socket.create_connection(("127.0.0.1", port), timeout=30)
        self.close = self.link.close
        self.link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def send(self, wanted: bytes) -> Answer:
        """Send a request and read its answer; ConnectionError when the server goes away meanwhile."""
        begun = time.perf_counter()  # noqa: TID251
        self.link.sendall(wanted)
        told = b""
        while b"\r\n\r\n" not in told:
            told += self.more()
        head, _, body = told.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        said = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        while len(body) < int(said.get("content-length", 0)):
            body += self.more()
        return Answer(int(lines[0].split()[1]), said.get("location", ""), time.perf_counter() - begun)  # noqa: TID251

    def more(self) -> bytes:
        """Read what comes next."""
        if not (found := self.link.recv(65_536)):
            raise ConnectionError("the server went away")
        return found


def send_all(port: int, requests: Iterable[bytes], lines: int = 8) -> list[Answer]:
    """Send requests over a few connections; give the answers."""
    waiting, lock, found = iter(requests), threading.Lock(), []

    def work() -> None:
        line = Line(port)
        while (one := taken(waiting, lock)) is not None:
            found.append(line.send(one))
        line.close()

    together(work, lines)
    return found


def taken(waiting: Iterator[bytes], lock: threading.Lock) -> bytes | None:
    """Take the next request, one thread at a time."""
    with lock:
        return next(waiting, None)


def together(work: Callable[[], None], count: int) -> None:
    """Do a work in several threads until all are done; what one of them raises is raised."""
    faults: list[BaseException] = []

    def guarded() -> None:
        try:
            work()
        except BaseException as fault:
            faults.append(fault)

    threads = [threading.Thread(target=guarded) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise faults[0]
