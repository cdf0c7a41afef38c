"""The pages of the coproduction room: taking part, running, moderating, reading what came out."""
