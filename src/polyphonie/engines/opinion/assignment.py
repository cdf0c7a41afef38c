"""Who is paired with whom, so that the pairs are worth most in all."""

import numpy as np

from .arrays import FloatArray


def assign(worth: FloatArray) -> list[int]:
    """Give each row (n) a column of its own (n), for the largest total worth.

    Parameters
    ----------
    worth
        n x n.

    Cost
    ----
    n^3.

    Source
    ------
    Kuhn (1955), Munkres (1957): rows enter one by one, each by the cheapest chain of changes.

    Example
    -------
    >>> assign(np.array([[5.0, 4.0], [4.0, 0.0]]))
    [1, 0]
    """
    cost = worth.max(initial=0.0) - worth
    size = len(cost)
    row_price, column_price = np.zeros(size), np.zeros(size)
    holder = np.full(size, -1)
    for entering in range(size):
        reach = cost[entering] - row_price[entering] - column_price
        through = np.full(size, -1)
        done = np.zeros(size, dtype=bool)
        column = int(np.argmin(reach))
        while holder[column] >= 0:
            done[column] = True
            row, far = int(holder[column]), float(reach[column])
            onward = far + cost[row] - row_price[row] - column_price
            closer = ~done & (onward < reach)
            reach[closer], through[closer] = onward[closer], column
            column = int(np.argmin(np.where(done, np.inf, reach)))
        far = float(reach[column])
        row_price[holder[done]] += far - reach[done]
        column_price[done] -= far - reach[done]
        row_price[entering] += far
        while through[column] >= 0:
            holder[column] = holder[through[column]]
            column = int(through[column])
        holder[column] = entering
    columns = np.empty(size, dtype=np.int64)
    columns[holder] = np.arange(size)
    return [int(one) for one in columns]
