"""Delphi: estimates made apart, shown, made again, until they agree or stay apart."""
