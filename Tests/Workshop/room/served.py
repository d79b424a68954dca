"""A server of a copy of a folder, in a temporary place, on a free port."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

# Who is asked to stop ends the server too.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ34679"


class Served:
    """`raming-serve` over a copy of a folder; use it in a `with`."""

    def __init__(self, program, folder, *, base="living-region.yaml", worlds=1_000, seed=1, threads=None, lang="nl",
                 host="127.0.0.1"):
        self.program = Path(program).resolve()
        self.raming = self.program.parent / "raming"
        (self.base, self.worlds, self.seed, self.lang) = (base, worlds, seed, lang)
        (self.threads, self.host) = (threads, host)
        self.place = Path(tempfile.mkdtemp(prefix="raming-workshop-"))
        self.folder = self.place / "Scenarios"
        shutil.copytree(folder, self.folder, ignore=shutil.ignore_patterns("*.sqlite*"))
        self.file = self.place / "workshop.sqlite"
        self.process = None
        self.said = []

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.end()
        shutil.rmtree(self.place, ignore_errors=True)

    def start(self, within=60):
        """Starts it, anew where it ran before; back once it says where it is."""
        command = [self.program, self.folder, "--port", "0", "--host", self.host, "--base", self.base, "--lang",
                   self.lang, "--workshop", self.file, "--worlds", self.worlds, "--seed", self.seed]
        if self.threads:
            command += ["--threads", self.threads]
        self.said = []
        self.process = subprocess.Popen(
            [str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            stdin=subprocess.DEVNULL, start_new_session=True)
        threading.Thread(target=self._read, args=(self.process,), daemon=True).start()
        end = time.monotonic() + within
        while time.monotonic() < end:
            text = "".join(self.said)
            key = re.search(rf"\b[{LETTERS}]{{4}}(?:-[{LETTERS}]{{4}}){{3}}\b", text)
            if key:
                self.port = int(re.search(r"http://[^\s/]+:(\d+)/", text)[1])
                self.code = re.search(rf"\s([{LETTERS}]{{6}})\s", text)[1]
                self.key = key[0]
                return self
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        raise RuntimeError(f"the server doesn't start: {''.join(self.said)!r}, code {self.process.poll()}")

    def _read(self, process):
        for line in process.stdout:
            self.said.append(line)

    @property
    def authority(self):
        return f"127.0.0.1:{self.port}"

    @property
    def origin(self):
        return f"http://{self.authority}"

    def end(self):
        """Asks it to stop, and makes it; the code it ended with, nothing where it didn't by itself."""
        if self.process is None or self.process.poll() is not None:
            return self.process and self.process.returncode
        self.process.send_signal(signal.SIGINT)
        try:
            return self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()
            return None

    def kill(self):
        """Ends it as a failing machine would."""
        if self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()

    @property
    def runs(self):
        return self.process is not None and self.process.poll() is None

    def memory(self):
        """MB that it holds now."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1_024

    def work(self):
        """Seconds of processor that it has used."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def is_quiet(self, seconds=1.5, most=0.15):
        """Whether it does next to nothing for some seconds."""
        before = self.work()
        time.sleep(seconds)
        return self.work() - before <= most
