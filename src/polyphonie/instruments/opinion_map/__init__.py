"""Opinion map: short statements, votes, groups that vote alike, what brings together and what divides."""
