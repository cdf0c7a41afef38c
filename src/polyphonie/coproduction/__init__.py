"""Room 2: run activities, count, report back."""
