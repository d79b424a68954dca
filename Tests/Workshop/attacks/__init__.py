"""Attacks on the room, each with what has to come out."""
