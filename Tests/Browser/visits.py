"""What is learnt from a page once and asked by several checks."""

from dataclasses import dataclass

from chromium import Chromium
from probes import FOCUSED, SIDEWAYS, TABBABLE, TEXT, WIDTH
from sites import Page, Site

NARROW = 320

# How many stops of the Tab key are walked on a page: beyond them the pages repeat themselves.
STOPS = 40


@dataclass
class Visit:
    """A page in a narrow window, with scripts."""

    text: str
    width: int
    sideways: list[dict]
    requests: list[str]
    complaints: list[str]


@dataclass
class Walk:
    """The stops of the Tab key on a page, at most as many as STOPS, and how many there are in all."""

    count: int
    stops: list[dict | None]


class Visits:
    """The visits of the largest and the smallest page of each kind, made when they are first asked for."""

    def __init__(self, chromium: Chromium):
        self.chromium = chromium
        self.seen: dict[str, dict[Page, Visit]] = {}

    def __call__(self, site: Site) -> dict[Page, Visit]:
        if site.name not in self.seen:
            self.seen[site.name] = {page: self._visit(page) for page in site.extremes}
        return self.seen[site.name]

    def _visit(self, page: Page) -> Visit:
        tab = self.chromium.show(page, width=NARROW)
        text, width, sideways = tab.evaluate(f"[({TEXT})(), ({WIDTH})(), ({SIDEWAYS})()]")
        scripted = self.chromium.scripted
        return Visit(text, width, sideways, list(scripted.requests), list(scripted.complaints))


class Walks:
    """The walks through pages by the Tab key, made when they are first asked for."""

    def __init__(self, chromium: Chromium):
        self.chromium = chromium
        self.seen: dict[tuple[Page, str], Walk] = {}

    def __call__(self, page: Page, scheme="light") -> Walk:
        if (page, scheme) not in self.seen:
            tab = self.chromium.show(page, scheme=scheme)
            count = tab.evaluate(f"({TABBABLE})().length")
            walk = Walk(count, [])
            for _ in range(min(count + 1, STOPS)):
                tab.keyboard.press("Tab")
                walk.stops.append(tab.evaluate(FOCUSED))
            self.seen[page, scheme] = walk
        return self.seen[page, scheme]
