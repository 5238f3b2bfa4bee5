"""The sites under test: built by the real program into a folder of a hostile name, then read from the disk."""

import subprocess
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

PACKAGE = Path(__file__).resolve().parents[2]

# Folders of guides by the name that their site has in the report. The first is checked in every respect.
GUIDES = {
    "content": PACKAGE / "content",
    "languages": PACKAGE / "Tests/Fixtures/Guides",
    "seeds": PACKAGE.parent / "shared/seeds",
}

# Writes any number of guides; it lies beside the repository where sites of many roles are measured.
GENERATOR = PACKAGE.parent / "shared/bench/gen_corpus.py"

# Those whose pages are opened in the browser: the others have the same kinds of pages.
SHOWN = ["content", "languages"]


class Page:
    """One page of a built site, with its tree as an HTML parser understands it."""

    def __init__(self, folder: Path, file: Path):
        self.file = file
        self.path = file.relative_to(folder).as_posix()

    @cached_property
    def html(self) -> str:
        return self.file.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> LexborHTMLParser:
        return LexborHTMLParser(self.html)

    @property
    def kind(self) -> str:
        """What sort of page this is, as its address tells: home, not-found, roles, role, skills, skill …"""
        if self.path == "index.html":
            return "home"
        if self.path == "404.html":
            return "not-found"
        *folders, name = self.path.split("/")
        if not folders or name == "matrix.html":
            return name.removesuffix(".html")
        return folders[0] if name == "index.html" else folders[0].removesuffix("s")

    @property
    def main(self):
        return self.tree.css_first("main")

    def all(self, selector: str):
        return self.tree.css(selector)

    def ids(self) -> list[str]:
        return [node.attributes["id"] or "" for node in self.all("[id]")]

    def hrefs(self, selector: str = "[href]") -> list[str]:
        return [node.attributes["href"] or "" for node in self.all(selector)]

    def target(self, href: str) -> tuple[str, str]:
        """The path inside the site and the fragment that a relative link leads to."""
        parts = urlsplit(href)
        folders = [] if not parts.path else self.path.split("/")[:-1]
        for step in (unquote(parts.path) or self.path).split("/"):
            if step == ".." and folders:
                folders.pop()
            elif step not in ("", "."):
                folders.append(step)
        return "/".join(folders), unquote(parts.fragment)

    def __repr__(self) -> str:
        return self.path


def is_internal(href: str) -> bool:
    return not urlsplit(href).scheme and not href.startswith("//")


class Site:
    """All pages of a folder that the program wrote."""

    def __init__(self, name: str, folder: Path):
        self.name = name
        self.folder = folder
        self.pages = [Page(folder, file) for file in sorted(folder.rglob("*.html"))]

    @cached_property
    def by_path(self) -> dict[str, Page]:
        return {page.path: page for page in self.pages}

    @cached_property
    def samples(self) -> list[Page]:
        """The largest page of each kind."""
        largest: dict[str, Page] = {}
        for page in self.pages:
            if page.kind not in largest or len(page.html) > len(largest[page.kind].html):
                largest[page.kind] = page
        return [largest[kind] for kind in sorted(largest)]

    @cached_property
    def extremes(self) -> list[Page]:
        """The largest and the smallest page of each kind."""
        smallest: dict[str, Page] = {}
        for page in self.pages:
            if page.kind not in smallest or len(page.html) < len(smallest[page.kind].html):
                smallest[page.kind] = page
        return sorted({*self.samples, *smallest.values()}, key=lambda page: page.path)

    def of(self, kind: str) -> list[Page]:
        return [page for page in self.pages if page.kind == kind]

    def sample(self, kind: str) -> Page:
        return next(page for page in self.samples if page.kind == kind)


def run(program: Path, *arguments, folder: Path) -> str:
    """Runs the program in a folder and gives its last line; exit code 1 means faults in guides, and an output all the same."""
    told = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=120, cwd=folder)
    assert told.returncode in (0, 1), f"rolebook {arguments} ended with {told.returncode}:\n{told.stderr[-2000:]}"
    return (told.stdout + told.stderr).strip().splitlines()[-1]


def build(program: Path, source: Path, output: Path, *options) -> str:
    """Builds a site and gives the program's last line."""
    told = run(program, "build", source, "-o", output, *options, folder=output.parent)
    assert (output / "index.html").is_file(), f"rolebook build {source} wrote no index.html: {told}"
    return told
