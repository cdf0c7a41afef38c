"""A picture as the house keeps it: made again from what was sent, small, without a word of where it was taken."""

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from threading import Lock
from typing import Final

from PIL import Image, ImageOps

from polyphonie.kit.errors import Refusal

FORMATS: Final = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
"""What is read, and the media type of each."""
KIND: Final = "image/jpeg"
"""The media type of what is kept."""
MOST_BYTES: Final = 10_000_000
MOST_PIXELS: Final = 50_000_000
MOST_KEPT: Final = 300_000
SIZES: Final = ((1_280, 82), (1_280, 65), (960, 60), (640, 50))
"""Longest side and quality tried, until what is made weighs at most `MOST_KEPT`."""
ONE_AT_A_TIME: Final = Lock()
"""Opened, a picture takes up to some hundred megabytes: one is opened at a time in each process."""


class PictureTooHeavy(Refusal):
    """A file of more bytes than is read."""

    def __init__(self) -> None:
        super().__init__("picture-too-heavy", most=MOST_BYTES // 1_000_000)


class PictureTooLarge(Refusal):
    """A picture that says it has so many points that opening it would fill the memory."""

    def __init__(self) -> None:
        super().__init__("picture-too-large", most=MOST_PIXELS // 1_000_000)


class PictureUnreadable(Refusal):
    """A file that is not a picture of a known kind, or is broken."""

    def __init__(self) -> None:
        super().__init__("picture-unreadable")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture ready to be kept and served."""

    content: bytes
    width: int
    height: int

    @property
    def digest(self) -> str:
        """Give what names it."""
        return sha256(self.content).hexdigest()


def picture_made(content: bytes) -> Picture:
    """Make a picture again from a file sent by anybody.

    Returns
    -------
    A JPEG that stands as its author saw it, its longest side at most 1,280 points, of at most `MOST_KEPT` bytes.

    Raises
    ------
    PictureTooHeavy, PictureTooLarge, PictureUnreadable : by the first reason found.

    Guarantees
    ----------
    Nothing of the file but its points is kept: no place, no date, no device, no comment. The same file gives the same
    bytes, with one version of the library.
    """
    if len(content) > MOST_BYTES:
        raise PictureTooHeavy
    with ONE_AT_A_TIME:
        points = points_of(content)
        for side, quality in SIZES:
            points.thumbnail((side, side), Image.Resampling.LANCZOS)
            out = BytesIO()
            points.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
            if out.tell() <= MOST_KEPT:
                break
    return Picture(out.getvalue(), *points.size)


def points_of(content: bytes) -> Image.Image:
    """Give the points of a picture, turned as its author saw it, on white where it is transparent."""
    opened = opened_safely(content)
    try:
        opened.draft("RGB", (SIZES[0][0], SIZES[0][0]))
        opened.load()
        turned = ImageOps.exif_transpose(opened)
        turned.thumbnail((SIZES[0][0], SIZES[0][0]), Image.Resampling.LANCZOS)
        clean = Image.new("RGB", turned.size, "white")
        if turned.has_transparency_data:
            whole = turned.convert("RGBA")
            clean.paste(whole, mask=whole.getchannel("A"))
        else:
            clean.paste(turned.convert("RGB"))
    except Exception as broken:  # a reader of pictures breaks in as many ways as there are files
        raise PictureUnreadable from broken
    return clean


def opened_safely(content: bytes) -> Image.Image:
    """Read what a file says of itself, and nothing of its points unless they are few enough."""
    try:
        opened = Image.open(BytesIO(content), formats=tuple(FORMATS))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise PictureTooLarge from None
    except Exception as broken:
        raise PictureUnreadable from broken
    if opened.width * opened.height > MOST_PIXELS:
        raise PictureTooLarge
    return opened
