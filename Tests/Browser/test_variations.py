"""Sites that are not ours: a guide written from right to left, and a template of a user's own."""

import html5lib
import pytest

from probes import WIDTH
from sites import PACKAGE, Site, build
from test_accessibility import examine

ARABIC = """# مهندس بيانات

يبني مهندس البيانات خطوط نقل البيانات ويحافظ عليها.

## Responsibilities

- بناء خطوط البيانات
- مراقبة الجودة

## Skills

- SQL
- Python

## Salary

- $40,000 per year
"""

DIRECTION = "name => getComputedStyle(document.querySelector(name)).direction"
PADDING = "e => [getComputedStyle(e).paddingRight, getComputedStyle(e).paddingLeft].map(parseFloat)"


def test_54_a_guide_from_right_to_left_reads_from_its_side(rolebook, chromium, tmp_path, faults):
    (tmp_path / "guides").mkdir()
    (tmp_path / "guides" / "engineer.md").write_text(ARABIC, "utf-8")
    build(rolebook, tmp_path / "guides", tmp_path / "guest")
    page = Site("a guest", tmp_path / "guest").sample("role")
    for name in ("h1", ".guide"):
        faults.unless(chromium.show(page).evaluate(DIRECTION, name) == "rtl", page, f"sets {name} from the left")
        faults.unless(page.main.css_first(name).attributes.get("lang") == "ar", page, f"has no language in {name}")
    (tmp_path / "rolebook.yml").write_text("title: المهن\nlanguage: ar\n", "utf-8")
    build(rolebook, tmp_path / "guides", tmp_path / "arabic")
    for page in Site("arabic", tmp_path / "arabic").samples:
        for width in (320, 1280):
            tab = chromium.show(page, width=width)
            for name in ("html", "h1"):
                faults.unless(tab.evaluate(DIRECTION, name) == "rtl", page, f"sets {name} from the left")
            faults.unless(tab.evaluate(WIDTH) <= width, page, f"scrolls sideways at {width} px")
        left, name = (tab.locator(place).bounding_box()["x"] for place in (".menu li:last-child", "a.name"))
        faults.unless(left < name, page, "begins its head on the left")
        if page.kind == "role":
            text, contents = (tab.locator(name).first.bounding_box() for name in ("main p", ".contents"))
            faults.unless(contents["x"] + contents["width"] <= text["x"] + 1, page, "sets its contents over its text")
            right, left = tab.locator("main .guide ul").first.evaluate(PADDING)
            faults.unless(right > left, page, "indents its lists from the left")


@pytest.mark.parametrize("partial", ["related", "totals"])
def test_60_a_page_without_a_block_is_a_page(rolebook, chromium, tmp_path, faults, partial):
    (tmp_path / "templates/partials").mkdir(parents=True)
    (tmp_path / f"templates/partials/{partial}.mustache").write_text("", "utf-8")
    build(rolebook, PACKAGE / "Tests/Fixtures/Guides", tmp_path / "site", "--templates", tmp_path / "templates")
    site = Site(f"without {partial}", tmp_path / "site")
    for page in site.pages:
        parser = html5lib.HTMLParser()
        parser.parse(page.html)
        faults.unless(not parser.errors, page, f"does not parse: {parser.errors[:2]}")
    for place, _, rule, node in examine(chromium, site.sample("role")):
        if rule != "color-contrast-enhanced":
            faults.add(place, f"{rule}: {node['html'][:120]}")
