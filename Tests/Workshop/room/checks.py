"""Counts checks, and tells in words what was not as it has to be."""

import contextlib
import sys
import threading
import time
import traceback


class Checks:
    def __init__(self, name):
        self.name = name
        self.count = 0
        self.faults = []
        self.lock = threading.Lock()
        self.began = time.monotonic()

    def so(self, is_so, words, seen=""):
        """Checks something; `words` says what has to be so, `seen` what was there instead."""
        with self.lock:
            self.count += 1
            if not is_so:
                told = f"{words}; seen: {str(seen)[:600]}" if seen != "" else words
                self.faults.append(told)
                print(f"FAULT  {told}", flush=True)
        return bool(is_so)

    def same(self, found, wanted, words):
        return self.so(found == wanted, words, f"{found!r}, not {wanted!r}")

    @contextlib.contextmanager
    def part(self, words):
        """A part of the checks: what goes wrong in it unforeseen is a fault, and the other parts go on."""
        began = time.monotonic()
        try:
            yield
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # whatever a browser or a socket throws
            line = traceback.extract_tb(error.__traceback__)
            own = [frame for frame in line if "/Tests/Workshop/" in frame.filename] or line
            where = f"{own[-1].filename.rsplit('/', 1)[-1]}:{own[-1].lineno}"
            self.so(False, f"{words}: it goes through", f"{where}: {type(error).__name__}: {error}")
        print(f"{time.monotonic() - began:7.1f} s  {words}", flush=True)

    def sum(self):
        """Prints the sum; the code to exit with."""
        print(f"\n{self.name}: {self.count} checks, {len(self.faults)} faults"
              f" in {time.monotonic() - self.began:.0f} s")
        for fault in self.faults:
            print(f"- {fault}")
        sys.stdout.flush()
        return 1 if self.faults else 0


def percentiles(values, at=(50, 90, 95, 99)):
    """Percentiles by rank, and the greatest."""
    if not values:
        return "none"
    ordered = sorted(values)
    parts = [f"p{p} {ordered[min(len(ordered) - 1, int(len(ordered) * p / 100))]:.3f}" for p in at]
    return ", ".join(parts + [f"max {ordered[-1]:.3f}", f"n {len(ordered)}"])
