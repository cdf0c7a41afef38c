"""The front door: settings, addresses, language, look, and the pages that belong to no room."""
