"""One panel drawn from a lottery."""

from polyphonie.kit.chance import Chance

from .deal import Dealer
from .model import Lottery
from .profiles import put_together


def draw_panel(lottery: Lottery, chance: Chance) -> tuple[str, ...]:
    """Draw one panel: first how many of each profile, by weight, exactly; then who, all alike as likely.

    Returns
    -------
    ids, in the order of the pool

    Guarantees
    ----------
    the panel meets the quotas and the homes; over seeds, each person's frequency is their chance
    """
    rng = chance.rng("lot", "panel")
    parts = [int(weight * 10**12) for weight in lottery.weights]
    panel = rng.choices(lottery.panels, weights=parts)[0]
    people = lottery.recruitment.people
    dealt = Dealer(lottery.recruitment, put_together(lottery.recruitment)).deal(panel, rng)
    return tuple(people[i].id for i in dealt)
