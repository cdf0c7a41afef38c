"""Our engines and their peers on the same inputs: one file of cases for each kind, one file of peers beside it."""
