"""Room 1: diagnose, recommend, validate together. The modules at its root that need no database import no Django."""
