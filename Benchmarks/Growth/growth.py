"""Counts the instructions that guides of one hostile pattern take to build, at one size and at twice that size.

    python3 growth.py PROGRAM [--only PART_OF_A_NAME] [--most 1.25]

Counted by valgrind and not timed, so that a busy machine changes nothing; memory that is used takes instructions to fill,
so that it can't grow faster. What a guide without the pattern takes is subtracted. Ends with 1 when a byte of the larger
text takes more than `--most` times what a byte of the smaller one takes: then the cost grows faster than the text. A text
that a limit refuses is measured up to the refusal.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

# valgrind 3.19 writes into the mask that a program sleeps with, which libdispatch keeps where nothing can be written.
SLEEP = """
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>
int sigsuspend(const sigset_t *mask) { sigset_t copy = *mask; return syscall(SYS_rt_sigsuspend, &copy, 8); }
"""


def running(piece: str, count: int) -> str:
    """A piece of text so many times, with as many line ends as in any text."""
    rows = [piece * min(40, count - at) for at in range(0, count, 40)]
    return "\n".join(row + "\n" * (number % 20 == 19) for number, row in enumerate(rows))


def parts(form: str, count: int) -> str:
    return "\n\n".join(form.replace("#N", str(number)) for number in range(count))


def guides(form: str, count: int) -> list[str]:
    return [form.replace("#N", str(number)) for number in range(count)]


ROLE = (
    "# Tester\n\n## Responsibilities\n\n- Test the parts\n\n## Skills\n\n- Excel\n\n"
    "## Salary\n\n- Junior: $40k - $60k a year\n- Senior: $70k - $90k a year\n"
)

# A text that marks no headings.
TIGHT = "Tester\n\nOverview\n\nTests.\n\nSkills\n\n- Excel\n\nTools\n\n- Python\n\n"

# A text of a size, or several, and the smaller of the two sizes.
PATTERNS = {
    "quotes in quotes": (lambda n: "> " * n + "a", 8_000),
    "lists in lists": (lambda n: parts("- " * 40 + "a", n), 60),
    "lists in lists by indentation": (lambda n: "\n".join("  " * depth + "- a" for depth in range(n)), 400),
    "brackets that open": (lambda n: running("[a ", n), 12_000),
    "brackets that close": (lambda n: running("a] ", n), 12_000),
    "pictures in brackets": (lambda n: running("![[]()", n), 6_000),
    "emphasis that opens": (lambda n: running("*a _b ", n), 6_000),
    "emphasis in emphasis": (lambda n: "*" * n + "a" + "*" * n, 3_500),
    "tables": (lambda n: parts("| a | b |\n|---|---|\n| #N | c |", n), 500),
    "rows of a table": (lambda n: "| a | b |\n|---|---|\n" + "| c | d |\n" * n, 1_500),
    "rows shorter than their head": (lambda n: parts("|a" * 60 + "|\n" + "|-" * 60 + "|\n" + "|b|\n" * 9, n), 12),
    "links": (lambda n: running("[a](/b) ", n), 4_000),
    "links that do not end": (lambda n: running("[a](<b ", n), 6_000),
    "links to notes": (lambda n: parts("[#N] and [^#N]\n\n[#N]: /a\n\n[^#N]: b", n), 500),
    "addresses": (lambda n: running("www.a.b/_)) ", n), 5_000),
    "processing instructions": (lambda n: running("a <? ", n), 8_000),
    "tags": (lambda n: running("<b><i> ", n), 5_000),
    "aliases of aliases": (
        lambda n: "---\na0: &a0 [x]\n" + "".join(f"a{k}: &a{k} [*a{k - 1}, *a{k - 1}]\n" for k in range(1, n)) + "---\n",
        1_000),
    "front matter": (lambda n: "---\nskills:\n" + "".join(f"  - Name {k}\n" for k in range(n)) + "---\n", 200),
    "long lines": (lambda n: "a, b; " * n, 1_300),
    "headings": (lambda n: parts("### Part #N\n\nText.", n), 500),
    "headings alike": (lambda n: parts("## Skills\n\n- Excel", n), 500),
    "bold lines": (lambda n: parts("**Part #N**\n\nText.", n), 500),
    "mentions": (lambda n: "## Skills\n\n" + running("Python and SQL, ", n), 1_500),
    "unknown names": (lambda n: "## Tools\n\n" + "\n".join(f"- Tool{k} Pro" for k in range(n)), 500),
    "pay": (lambda n: "## Salary\n\n" + "- Junior: $40k - $60k a year\n" * n, 400),
    "phases": (lambda n: "## Learning path\n\n" + parts("### Phase #N: Basics (2 weeks)\n\n- Python", n), 200),
    "questions": (lambda n: "## Interview questions\n\n" + parts("#N. What is a median?", n), 500),
    "answered questions": (lambda n: "## FAQ\n\n" + parts("Q: Why #N? A: So.", n), 500),
    "words of a title": (lambda n: "# " + "Engineer Guide " * n, 500),
    "contents of a text": (lambda n: "Contents\n\n" + parts("Part #N", n) + "\n\n" + parts("Part #N", n), 500),
    "steps of a ladder": (lambda n: "## Levels\n\n" + parts("Junior #N (0-2 years)\nWorks.", n), 300),
    "projects with titles": (lambda n: "## Projects\n\n" + parts("### Project #N: Bread\n\n- Mix", n), 300),
    "one word for a week": (lambda n: "## Plan\n\n### Week " + "a" * n, 2_000),
    "phases in tight text": (lambda n: TIGHT + "".join(f"Step {k}: Bread\n" for k in range(n)) + "So it ends.\n", 300),
    "headings that ask": (lambda n: TIGHT + parts("What does a baker do #N?\n\nBakes.", n), 300),
    "headings behind questions": (lambda n: TIGHT + "FAQ\n\nWhy?\n\nSo.\n\n" + parts("Bread #N\n\nIt is.", n), 300),
    "words of a conversation": (
        lambda n: "You said:\n\n" + parts("You said:\n\nBread #N", n) + "\n\nChatGPT said:\n\nSo.", 300),
    "attributes that do not end": (lambda n: "{#" * n, 3_500),
    "wiki signs that do not end": (lambda n: "== Work ==\n\n== Pay ==\n\n[[Bread]] " + "{{a " * n, 1_800),
    "comments that silence": (lambda n: "<!-- rolebook-ignore RB0801: later -->\n" * n, 1_000),
    "managers": (
        lambda n: "## Salary\n\n" + "".join(f"- P{k} Manager: $4k - $6k\n- Senior P{k} Manager: $7k - $8k\n" for k in range(n)),
        150),
    "labelled lines": (lambda n: parts("Overview: bread #N\nTools: ovens", n), 300),
    "labels above lists": (lambda n: "# Baker\n\n" + parts("Tools:\n- Oven #N", n), 300),
    "roles above labels": (lambda n: parts("Baker of town #N\nTasks: bread\nTools: ovens", n), 200),
    "roles in items": (
        lambda n: "# Jobs\n\n" + "\n".join(f"1. Baker of town {k}\n   - Tasks: bread\n   - Tools: oven" for k in range(n)),
        150,
    ),
    "roles above one question": (lambda n: parts("Baker of town #N\n\nWhat is it?\nBread.", n), 200),
    "numbers that begin anew": (lambda n: "1. Rye\n\n2. Oat\n\n" * n, 400),
    "posts beside a text": (lambda n: "## Tools\n\n- Oven\n\n" + parts("Related posts\nBread #N", n), 400),
    "tools in links": (lambda n: "## Tools\n\n" + running("[Python](#a) and ", n), 800),
    "bullets that are no list": (lambda n: "• a\n\n" * n, 1_500),
    "broken encoding": (lambda n: running("caf\u00c3\u00a9 ", n), 5_000),
    "guides of one role": (lambda n: guides(ROLE + "- Lead in town #N: $90k a year\n", n), 60),
    "guides of one role that differ": (lambda n: guides(ROLE.replace("40k", "4#Nk"), n), 60),
    "roles": (lambda n: guides(ROLE.replace("Tester", "Tester #N"), n), 40),
}


class Counter:
    """Counts what the program takes, and knows what it takes for a guide with nothing in it, built or refused."""

    def __init__(self, program: str, folder: str):
        self.program = program
        self.folder = pathlib.Path(folder)
        source, sleep = self.folder / "sleep.c", self.folder / "sleep.so"
        source.write_text(SLEEP)
        subprocess.run(["cc", "-shared", "-fPIC", "-o", sleep, source], check=True)
        self.environment = os.environ | {"LD_PRELOAD": str(sleep), "SWIFT_DETERMINISTIC_HASHING": "1"}
        self.empty = dict(map(self.run, ("", "\0")))

    def run(self, *texts: str) -> tuple[int, int]:
        """The exit code and the instructions of a build of these guides."""
        with tempfile.TemporaryDirectory(dir=self.folder) as place:
            content = pathlib.Path(place, "content")
            content.mkdir()
            for number, text in enumerate(texts):
                head = "" if text.startswith(("---", "# ", TIGHT)) else "# Tester\n\n"
                (content / f"{number}.md").write_text(head + text + "\n", encoding="utf-8")
            tool = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
            run = subprocess.run([*tool, self.program, "build", "-q", "-j", "1", "content"], cwd=place,
                                 env=self.environment, capture_output=True, text=True, errors="replace")
        found = re.search(r"I\s+refs:\s+([\d,]+)", run.stderr)
        if not found or run.returncode not in (0, 1):
            sys.exit(f"not counted, with exit code {run.returncode}:\n{run.stderr[-2000:]}")
        return run.returncode, int(found[1].replace(",", ""))

    def cost(self, text: str | list[str]) -> tuple[int, int, int]:
        """The exit code, the instructions that this text or these texts add, and their length."""
        texts = [text] if isinstance(text, str) else text
        code, count = self.run(*texts)
        return code, count - self.empty[code], sum(len(one) for one in texts)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program", type=os.path.abspath)
    options.add_argument("--only", default="", help="patterns whose name holds this")
    options.add_argument("--most", type=float, default=1.25)
    chosen = options.parse_args()
    steep = 0
    with tempfile.TemporaryDirectory() as folder:
        counter = Counter(chosen.program, folder)
        print(f"Million instructions for a guide with nothing in it: {counter.empty[0] / 1e6:.0f}", flush=True)
        for name, (text, size) in PATTERNS.items():
            if chosen.only not in name:
                continue
            (code, small, less), (last, large, more) = (counter.cost(text(size * times)) for times in (1, 2))
            if code != last:
                sys.exit(f"{name}: one size is refused and the other is not")
            growth = large / more / (max(small, 1) / less)
            steep += growth > chosen.most
            print(f"{name:32}{'refused' if code else 'built':9}{small / 1e6:8.1f}{large / 1e6:8.1f}  x {growth:.2f}"
                  + ("  grows faster than the text" if growth > chosen.most else ""), flush=True)
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main())
