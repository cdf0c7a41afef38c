"""A picture is made again: small, turned as its author saw it, without a word of where it was taken; bombs refused."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from polyphonie.kit.pictures import (
    MOST_BYTES,
    MOST_KEPT,
    PictureTooHeavy,
    PictureTooLarge,
    PictureUnreadable,
    picture_made,
)


def file_of(image: Image.Image, kind: str = "JPEG", **more) -> bytes:
    out = BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def photo(size=(400, 300), kind: str = "JPEG") -> bytes:
    """A photo with all that a telephone writes in it: where, when, by which device, turned on its side."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010F], exif[0x9003] = 6, "Téléphone de Chloé", "2026:09:01 10:00:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (47.0, 12.0, 30.0), 3: "W", 4: (1.0, 33.0, 12.0)})
    exif.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0rue des Tanneurs"
    image = Image.new("RGB", size, "red")
    image.paste("blue", (0, 0, size[0] // 2, size[1]))
    return file_of(image, kind, exif=exif, **({"comment": b"chez moi"} if kind == "JPEG" else {}))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_nothing_but_points_is_kept_and_the_picture_stands_upright(kind):
    sent = photo(kind=kind)
    assert b"Tanneurs" in sent
    made = picture_made(sent)
    again = Image.open(BytesIO(made.content))
    assert (again.format, again.size, (made.width, made.height)) == ("JPEG", (300, 400), (300, 400))
    assert not again.getexif()
    assert set(again.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}
    for word in (b"Tanneurs", b"Chlo", b"chez moi", b"2026", b"Exif", b"http"):
        assert word not in made.content
    assert again.getpixel((150, 20))[2] > 200  # what was on the left is above, once turned
    assert again.getpixel((150, 380))[0] > 200


def test_a_large_noise_is_bounded_in_points_and_bytes():
    noise = Image.effect_noise((3_000, 2_000), 120).convert("RGB")
    made = picture_made(file_of(noise, quality=90))
    assert max(made.width, made.height) <= 1_280
    assert len(made.content) <= MOST_KEPT


def test_the_same_file_gives_the_same_bytes_and_another_another():
    assert picture_made(photo()).digest == picture_made(photo()).digest
    assert picture_made(photo()).digest != picture_made(photo((300, 400))).digest


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L", "1", "CMYK", "I;16"])
def test_every_kind_of_points_is_read_and_what_is_transparent_is_white(mode):
    image = Image.new(mode, (40, 30))
    made = picture_made(file_of(image, "JPEG" if mode == "CMYK" else "PNG"))
    again = Image.open(BytesIO(made.content))
    assert again.mode == "RGB"
    if mode in ("RGBA", "LA"):
        assert min(again.getpixel((5, 5))) > 250


def bomb(width: int, height: int) -> bytes:
    """A PNG of some hundred bytes that says it has so many points."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 99)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(8_000, 8_000), (20_000, 10_000), (60_000, 60_000), (65_000, 1_000)])
def test_bombs_are_refused_by_what_they_say_before_they_are_opened(size):
    with pytest.raises(PictureTooLarge):
        picture_made(bomb(*size))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"%PDF-1.7",
        photo()[:300],
        bomb(100, 100),
        photo()[:20] + b"\0" * 500,
        file_of(Image.new("RGB", (9, 9)), "GIF"),
        file_of(Image.new("RGB", (9, 9)), "TIFF"),
    ],
)
def test_what_is_no_picture_or_a_broken_one_is_refused_by_name(content):
    with pytest.raises(PictureUnreadable):
        picture_made(content)


def test_a_heavy_file_is_refused_unread():
    with pytest.raises(PictureTooHeavy):
        picture_made(b"\xff" * (MOST_BYTES + 1))
