"""What the checks of the workshop's page share: a server of their own, seats in its room, and a count of checks."""
