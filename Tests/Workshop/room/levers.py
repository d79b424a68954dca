"""Changes of levers as a group makes them, drawn from a stream of luck."""

SEGMENTS = ["S1", "S2", "S3", "S4", "S5"]
SHARES = {
    "funding.ceiling.share": (0.90, 1.05),
    "funding.innovation.share": (0.0, 0.05),
    "funding.efficiency_discount": (0.0, 0.03),
    "funding.guarantee.share": (0.80, 0.90),
    "access.strictness": (0.0, 1.0),
    "access.front_line": (0.0, 1.0),
}
REGION = {"contract.indexation_share": (0.6, 1.2), "material_control.share": (0.0, 0.1)}


def drawn(luck):
    """A lever of a segment or of the region, and a value for it, as typed."""
    kind = luck.random()
    if kind < 0.15:
        address = luck.choice(sorted(REGION))
        (low, high) = REGION[address]
    elif kind < 0.25:
        return (f"segments.{luck.choice(SEGMENTS)}.access.reassessment", f"{luck.choice([0, 6, 9, 12, 18])} months")
    else:
        path = luck.choice(sorted(SHARES))
        address = f"segments.{luck.choice(SEGMENTS)}.{path}"
        (low, high) = SHARES[path]
    return (address, f"{luck.uniform(low, high):.3f}")


def change(seat, option, luck, tries=40):
    """A change that the room takes, found by asking it as the page does while somebody types; never what stands there."""
    standing = seat.settings(option)
    for _ in range(tries):
        (address, value) = drawn(luck)
        if standing.get(address) == value:
            continue
        reply = seat.check(option, address, value)
        if reply.status == 200 and not reply.faults:
            return (address, value)
    raise RuntimeError(f"no change is taken: {reply.status} {reply.text[:300]}")
