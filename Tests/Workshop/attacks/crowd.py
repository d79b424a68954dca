"""Too much at a time: connections, forms, streams, worlds; and two programs on one file."""

import subprocess
import threading
import time

from room import raw
from room.news import News
from room.seat import Seat


def connections(served, checks):
    """A thousand connections, half of them in the middle of a request."""
    facilitator = Seat(served, "facilitator")
    participant = Seat(served)
    crowd = []
    for number in range(1_000):
        try:
            connection = raw.line(served.port, f"127.0.1.{number % 8 + 1}", 5)
            if number % 2:
                connection.sendall(f"GET / HTTP/1.1\r\nHost: {served.authority}\r\nX: ".encode())
            crowd.append(connection)
        except OSError:
            pass
    print(f"          {len(crowd)} of 1,000 connections were opened")
    checks.same(participant.get("/room/part/answer").status, 200, "who was in goes on")
    for turn in range(5):
        facilitator.close()
        try:
            checks.same(facilitator.get("/room").status, 200, "the facilitator comes in on a new connection")
        except OSError as error:
            checks.so(False, "the facilitator comes in on a new connection", error)
        for number in range(40):
            try:
                crowd.append(raw.line(served.port, f"127.0.2.{turn + 1}", 2))
            except OSError:
                pass
    checks.so(served.memory() < 1_500, "the crowd costs no gigabyte", served.memory())
    for connection in crowd:
        connection.close()
    end = time.monotonic() + 45
    status = 0
    while time.monotonic() < end and status != 200:
        try:
            fresh = Seat(served, joins=False, timeout=5)
            status = fresh.join().status
            status = 200 if status == 303 else status
        except OSError:
            pass
        time.sleep(0.5)
    checks.same(status, 200, "once the crowd is gone others come in again")


def forms(served, checks):
    """Who sends too many forms is told to wait, and the others aren't."""
    (hasty, calm) = (Seat(served), Seat(served))
    statuses = [hasty.command("vote", option=1).status for _ in range(150)]
    checks.so(429 in statuses, "150 forms at once are too many", sorted(set(statuses)))
    checks.so(calm.command("write-note", note_kind="question", option="", text="rustig").status == 200, "another isn't told to wait")
    time.sleep(2)
    checks.so(hasty.command("write-note", note_kind="question", option="", text="gehaast").status == 200, "and later it goes on")


def streams(served, checks):
    (greedy, calm) = (Seat(served), Seat(served))
    facilitator = Seat(served, "facilitator")
    other = News(calm)
    many = [News(greedy) for _ in range(30)]
    time.sleep(1.5)
    alive = sum(not news.is_over for news in many)
    checks.so(alive <= 4, "of one seat at most four streams stay", alive)
    mark = other.mark()
    facilitator.command("write-note", note_kind="question", option="", text="voor wie volgt")
    checks.so(other.wait(lambda event, _: event == "state", mark, 5), "the others hear the news")
    for news in many + [other]:
        news.close()


def endless(served, checks):
    """An option that would take for ever is refused, or it can be stopped; the others go on meanwhile."""
    facilitator = Seat(served, "facilitator")
    participant = Seat(served)
    facilitator.command("add-option", name="Eindeloos")
    option = max(facilitator.options())
    sets = [f"segments.{segment}.inflow.starts_per_year" for segment in ("S3", "S5")]
    reply = facilitator.set(option, more={address: "100000" for address in sets})
    refused = reply.status == 422
    print("          it is " + ("refused: " + reply.text[:200] if refused else "taken and run"))
    checks.so(reply.status in (200, 422), "a huge inflow is taken or refused", reply.status)
    facilitator.set(option, more={f"segments.{s}.inflow.growth": "0.5" for s in ("S1", "S2", "S3")})
    began = time.monotonic()
    while time.monotonic() - began < 8:
        at = time.monotonic()
        checks.same(participant.get("/room/part/answer").status, 200, "others read on")
        checks.same(participant.command("write-note", note_kind="question", option="", text="en nu?").status in (200, 429), True,
                    "others write on")
        checks.so(time.monotonic() - at < 3, "within three seconds", time.monotonic() - at)
        time.sleep(1)
    facilitator.command("add-option", name="Gewoon")
    plain = max(facilitator.options())
    news = News(facilitator)
    mark = news.mark()
    facilitator.set(plain, more={"segments.S1.access.strictness": "0.3"})
    checks.so(news.answer(plain, 2, mark, 60), "another option has a first answer within a minute meanwhile")
    for number in (option, plain):
        checks.same(facilitator.command("stop", option=number).status, 200, "it is stopped")
    at = time.monotonic()
    while time.monotonic() - at < 120 and not served.is_quiet(1.0):
        pass
    checks.so(time.monotonic() - at < 60, "what is stopped ends within a minute", f"{time.monotonic() - at:.0f} s")
    print(f"          quiet {time.monotonic() - at:.1f} s after the stop, {served.memory():.0f} MB")
    news.close()
    for number in (option, plain):
        facilitator.command("remove-option", option=number)


def removed(served, checks):
    """What was run for an option that is removed stops: nobody waits for it any more."""
    facilitator = Seat(served, "facilitator")
    facilitator.command("add-option", name="Weg")
    option = max(facilitator.options())
    facilitator.set(option, more={"segments.S1.access.strictness": "0.77"})
    checks.so(not served.is_quiet(0.5, 0.05), "a change is run")
    facilitator.command("remove-option", option=option)
    end = time.monotonic() + 20
    while time.monotonic() < end and not (is_quiet := served.is_quiet(1.5)):
        pass
    checks.so(is_quiet, "what is removed isn't run on")


def two_programs(served, checks):
    command = [served.program, served.folder, "--port", "0", "--base", served.base, "--workshop", served.file]
    second = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=60)
    checks.so(second.returncode not in (0, -9), "a second program on the file ends", second.returncode)
    checks.so(second.stderr.count("\n") <= 2 and served.file.name in second.stderr, "and says in a line why", second.stderr)
    checks.same(Seat(served).get("/room").status, 200, "the first goes on")
    foreign = served.place / "notes.txt"
    foreign.write_text("niet van ons\n" * 100)
    command[-1] = foreign
    third = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=60)
    checks.so(third.returncode not in (0, -9), "a file of another kind is refused", third.returncode)
    checks.same(foreign.read_text(), "niet van ons\n" * 100, "and stays as it is")


def simultaneous(served, checks):
    """Thirty who press at the same moment: one option of a name, and nobody hangs."""
    facilitators = [Seat(served, "facilitator") for _ in range(10)]
    before = facilitators[0].options()
    gate = threading.Barrier(len(facilitators))
    statuses = []

    def press(seat):
        gate.wait()
        statuses.append(seat.command("add-option", name="Tegelijk").status)
    threads = [threading.Thread(target=press, args=(seat,)) for seat in facilitators]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    checks.same(sorted(statuses), [200] + [422] * 9, "of ten who make an option of one name one does")
    after = facilitators[0].options()
    checks.same(len(after), len(before) + 1, "there is one more option")
    number = max(after)
    statuses.clear()
    gate = threading.Barrier(len(facilitators))

    def start(seat):
        gate.wait()
        statuses.append(seat.command("run", option=number).status)
    threads = [threading.Thread(target=start, args=(seat,)) for seat in facilitators]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    checks.same(statuses, [200] * 10, "ten who start a run at the same moment start it")
    news = News(facilitators[0])
    checks.so(news.answer(number, 20, 0, 120), "and the answer comes")
    news.close()
    facilitators[0].command("stop", option=number)
    facilitators[0].command("remove-option", option=number)
