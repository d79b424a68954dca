"""Holds what the page tells against what `raming compare` prints of the same files."""

import html
import json
import re
import subprocess

TOO_FEW = ["Het zijn nog te weinig toekomsten om het verschil met een marge te noemen.",
           "There are still too few futures to tell the difference with its interval."]


BASE = {"nl": "de basis", "en": "the base"}


class Printed:
    """What the command prints, with the names that the page has for its files."""

    def __init__(self, text, names):
        self.text = text
        self.lines = {squeezed(line) for line in text.splitlines()}
        self.whole = squeezed(text)
        for (stem, name) in names.items():
            self.whole = re.sub(re.escape(squeezed(stem)) + r"(\([^()]*\))?", lambda _: squeezed(name), self.whole)


def compared(served, files, worlds, lang="nl", within=1_800):
    """What `raming compare` prints of the base and files (name to text), which it finds beside the base."""
    (paths, names) = ([], {})
    for (file, text) in files.items():
        path = served.folder / file
        path.write_text(text)
        paths.append(path)
        names[path.stem] = json.loads(re.search(r'^title: (".*")$', text, re.M)[1])
    names[served.base.removesuffix(".yaml")] = BASE[lang]
    command = [served.raming, "compare", served.folder / served.base, *paths, "-r", worlds, "--seed", served.seed,
               "--lang", lang]
    ended = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=within)
    if ended.returncode:
        raise RuntimeError(f"raming compare ends with {ended.returncode}: {ended.stderr[:400]}")
    return Printed(ended.stdout, names)


def squeezed(text):
    return re.sub(r"[\s\u00a0\u202f\u2009]+", "", html.unescape(text))


def plain(markup):
    return html.unescape(re.sub(r"<[^>]+>", "", markup))


def answer_markup(part):
    """The comparison of the option in front in an answer part: how many worlds it rests on, and its markup."""
    found = re.search(r'<p class="rests">([^<]*)</p>(.*?)<p class="hint">', part, re.S)
    if not found or "<table" not in found[2]:
        return (0, "")
    count = re.search(r"\d[\d.,\u00a0\u202f]*", found[1])
    return (int(re.sub(r"\D", "", count[0])) if count else 0, found[2])


def side_by_side_markup(part):
    """The comparison of all options in an answer part."""
    found = re.search(r'<section aria-labelledby="side">(.*?)</section>', part, re.S)
    if not found:
        return (0, "")
    rests = re.search(r'<p class="rests">([^<]*)</p>(.*)', found[1], re.S)
    count = re.search(r"\d[\d.,\u00a0\u202f]*", rests[1])
    return (int(re.sub(r"\D", "", count[0])), rests[2])


def rows(markup):
    """The rows of all tables below their heads, each as its cells."""
    return [[plain(cell).strip() for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)]
            for row in re.findall(r"<tr[^>]*>(.*?)</tr>", re.sub(r"<thead.*?</thead>", "", markup, flags=re.S), re.S)]


def sentences(markup):
    outside = re.sub(r"<table.*?</table>|<h\d.*?</h\d>", "", markup, flags=re.S)
    found = re.findall(r"<(?:p|li)(?: [^>]*)?>(.*?)</(?:p|li)>", outside, re.S)
    return [text for text in (plain(one).strip() for one in found) if text and text not in TOO_FEW]


def unlike(markup, printed):
    """What stands on the page and not in what the command prints: rows as whole lines, sentences anywhere."""
    found = []
    told = [row for row in rows(markup) if any(re.search(r"\d|\u2013|\?", cell) for cell in row[1:])]
    for row in told:
        if squeezed("".join(row)) not in printed.lines:
            found.append(" | ".join(row))
    for sentence in sentences(markup):
        if squeezed(sentence) not in printed.whole:
            found.append(sentence)
    return found if told else found + ["no row with numbers"]
