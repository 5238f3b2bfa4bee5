"""axe-core on every kind of page, light and dark, narrow and wide."""

from pathlib import Path

import axe_playwright_python
import pytest

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
ENHANCED = "color-contrast-enhanced"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {
    "runOnly": {"type": "tag", "values": TAGS},
    "rules": {"target-size": {"enabled": True}, ENHANCED: {"enabled": True}},
    "resultTypes": ["violations"],
}
RUN = "options => axe.run(document, options).then(found => found.violations)"
GROUND = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)"


@pytest.fixture(scope="session")
def violations(chromium):
    """What axe finds on each kind of page, narrow and wide, light and dark: place, ground, rule and node."""
    seen: dict[str, list] = {}

    def of(site):
        if site.name not in seen:
            seen[site.name] = [found for page in site.samples for found in examine(chromium, page)]
        return seen[site.name]

    return of


def examine(chromium, page):
    tab = chromium.show(page)
    # axe does not scroll: what is laid out only when a reader comes near would lie under its neighbours.
    tab.add_style_tag(content="* { content-visibility: visible !important }")
    tab.evaluate(AXE)
    for width in (320, 1280):
        tab.set_viewport_size({"width": width, "height": 800})
        for scheme in ("light", "dark"):
            tab.emulate_media(color_scheme=scheme)
            ground = "#%02x%02x%02x" % tuple(tab.evaluate(GROUND))
            for rule in tab.evaluate(RUN, OPTIONS):
                for node in rule["nodes"]:
                    yield f"{page}, {width} px, {scheme}", ground, rule["id"], node


def test_02_axe_finds_nothing(shown_site, violations, faults):
    for place, _, rule, node in violations(shown_site):
        if rule != ENHANCED:
            faults.add(place, f"{rule}: {node['html'][:120]}")


def test_03_text_and_links_on_the_ground_have_enhanced_contrast(shown_site, violations, faults):
    for place, ground, rule, node in violations(shown_site):
        if rule == ENHANCED and (not node["html"].startswith("<a ") or node["any"][0]["data"]["bgColor"] == ground):
            faults.add(place, f"{node['html'][:120]}")
