"""Finite fields: numbers that add, multiply and divide among themselves, as many as a power of a prime."""

from dataclasses import dataclass
from functools import cache
from itertools import product


@dataclass(frozen=True, slots=True)
class Field:
    """A field of q elements written 0 to q - 1; `add[a][b]` and `mul[a][b]` are its tables."""

    add: tuple[tuple[int, ...], ...]
    mul: tuple[tuple[int, ...], ...]


def prime_power(q: int) -> tuple[int, int] | None:
    """Give the prime and the exponent of a power of a prime, None for any other number.

    Example
    -------
    >>> prime_power(9), prime_power(13), prime_power(12)
    ((3, 2), (13, 1), None)
    """
    prime = next((d for d in range(2, q + 1) if q % d == 0), 0)
    exponent = 0
    while prime and q % prime == 0:
        q, exponent = q // prime, exponent + 1
    return (prime, exponent) if prime and q == 1 else None


@cache
def field(q: int) -> Field:
    """Make the field of q elements, q a power of a prime: polynomials over its prime, modulo a primitive one.

    An element is the number whose digits in base p are the coefficients of its polynomial. The first polynomial of
    which the powers of x go through every element but zero is taken.

    Guarantees
    ----------
    every element but zero divides every other
    """
    found = prime_power(q)
    if found is None:
        raise ValueError(q)
    prime, degree = found
    add = tuple(tuple(_plus(a, b, prime, degree) for b in range(q)) for a in range(q))
    powers = next(one for tail in product(range(prime), repeat=degree) if len(one := _powers(tail, prime)) == q - 1)
    log = {element: power for power, element in enumerate(powers)}
    mul = tuple(
        tuple(powers[(log[a] + log[b]) % (q - 1)] if a and b else 0 for b in range(q)) for a in range(q)
    )  # fmt: skip
    return Field(add, mul)


def _plus(a: int, b: int, prime: int, degree: int) -> int:
    """Add digit by digit, without carrying."""
    total, unit = 0, 1
    for _ in range(degree):
        total += (a + b) % prime * unit
        a, b, unit = a // prime, b // prime, unit * prime
    return total


def _powers(tail: tuple[int, ...], prime: int) -> list[int]:
    """The powers of x, from 1 until one comes back, where x to the degree is the polynomial of these coefficients.

    For degree 1, x is the constant of the tail itself.
    """
    degree = len(tail)
    element = (1,) + (0,) * (degree - 1)
    seen: dict[int, None] = {}
    while (number := sum(c * prime**k for k, c in enumerate(element))) not in seen and number:
        seen[number] = None
        carried = element[-1]
        element = tuple(
            ((element[k - 1] if k else 0) + carried * coefficient) % prime for k, coefficient in enumerate(tail)
        )
    return list(seen)
