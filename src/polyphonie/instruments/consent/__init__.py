"""Consent: a proposal is adopted when nobody has an objection left, with a motive."""
