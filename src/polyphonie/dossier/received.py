"""A situation file as a page receives it: uploaded or pasted, byte for byte, too big refused before it is read."""

from typing import Final

from django.http import HttpRequest

from polyphonie.kit.errors import BadFile, Fault

MOST_BYTES: Final = 1_000_000


def received(request: HttpRequest, *, again: bool = False) -> bytes | str:
    """Give the file sent, else the text typed; too big a file is not even read. `again` reads it from its beginning."""
    file = request.FILES.get("file")
    if file is None or not file.name:
        return request.POST.get("text", "")
    if (file.size or 0) > MOST_BYTES:
        raise too_big(file.size or 0)
    if again:
        file.seek(0)
    return bytes(file.read())


def decoded(content: bytes | str) -> str:
    """Read what was sent as text, byte for byte; too big or not UTF-8 is refused by name."""
    size = len(content if isinstance(content, bytes) else content.encode(errors="surrogatepass"))
    if size > MOST_BYTES:
        raise too_big(size)
    if isinstance(content, str):
        return content.replace("\r\n", "\n")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadFile([Fault("not-utf8", facts={"byte": error.start})]) from None


def given_back(request: HttpRequest) -> str:
    """Give back what was sent, to be mended on the spot: nothing of what cannot be shown."""
    try:
        return decoded(received(request, again=True)).replace("\0", "\ufffd")
    except BadFile:
        return request.POST.get("text", "")[:MOST_BYTES]


def too_big(size: int) -> BadFile:
    """Refuse a file by its size."""
    return BadFile([Fault("file-too-big", facts={"size": size, "most": MOST_BYTES})])
