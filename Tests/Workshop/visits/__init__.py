"""Visits to the page in a real browser, as people make them."""
