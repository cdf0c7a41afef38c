"""The guided form: a situation described one group of questions at a time, in the order of thinking, in any order."""
