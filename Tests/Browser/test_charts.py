"""Charts: named, in words and as tables, legible on a phone."""

import re
import shutil
from collections import Counter

import pytest

from contrast import channels, contrast
from sites import GUIDES, build

FIGURES = "figure.chart"
LABELS = """() => [...document.querySelectorAll('figure.chart svg text')].map(e => {
  const box = e.getBoundingClientRect();
  return {text: e.textContent, size: parseFloat(getComputedStyle(e).fontSize) * (e.getScreenCTM()?.a || 1),
          left: box.left, right: box.right, top: box.top, bottom: box.bottom, chart: [...document.querySelectorAll(
          'figure.chart')].indexOf(e.closest('figure'))};
}).filter(e => e.right > e.left)"""
TOKEN = "name => getComputedStyle(document.documentElement).getPropertyValue(name)"
# Pictures with fewer names than rows of bars.
UNLABELLED = """() => [...document.querySelectorAll('.plot')].filter(e =>
  new Set([...e.querySelectorAll('rect.bar')].map(bar => bar.getAttribute('y'))).size > e.querySelectorAll('.name').length
).map(e => e.querySelector('title').textContent)"""
# Builds that are compared with the first.
BUILDS = 9


def figures(site):
    return [(page, figure) for page in site.pages for figure in page.all(FIGURES)]


def pages_with_charts(site):
    return sorted({page.path: page for page, _ in figures(site)}.items())


def test_28_charts_say_in_words_and_numbers_what_they_show(any_site, faults):
    for page, figure in figures(any_site):
        for selector in ("figcaption", "svg > title", "svg > desc", "table"):
            node = figure.css_first(selector)
            faults.unless(node and node.text().strip(), page, f"has a chart without {selector}")
        svg = figure.css_first("svg")
        names = (svg.attributes.get("aria-labelledby") or "").split()
        for name in names:
            faults.unless(figure.css(f"[id='{name}']"), page, f"has a chart named by {name}, which is not there")
        faults.unless(names, page, "has a chart without a name")
        cells = {cell.text().strip() for cell in figure.css("td, th")}
        for bar in figure.css("[data-low], [data-high]"):
            for side in ("data-low", "data-high"):
                value = bar.attributes.get(side)
                faults.unless(not value or value in cells, page, f"draws {value}, which its table lacks")


def test_29_labels_are_legible_on_a_phone_and_apart(shown_site, chromium, faults):
    for _, page in pages_with_charts(shown_site):
        labels = chromium.show(page, width=320).evaluate(LABELS)
        for label in labels:
            faults.unless(label["size"] >= 12, page, f"sets {label['text']!r} at {label['size']:.1f} px")
            faults.unless(label["left"] >= 0 and label["right"] <= 320, page, f"cuts off {label['text']!r}")
        for place, one in enumerate(labels):
            for other in labels[place + 1:]:
                across = min(one["right"], other["right"]) - max(one["left"], other["left"])
                down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
                if one["chart"] == other["chart"] and across > 1 and down > 0.3 * (one["bottom"] - one["top"]):
                    faults.add(page, f"sets {one['text']!r} over {other['text']!r}")


@pytest.mark.parametrize("media, scheme", [("screen", "light"), ("screen", "dark"), ("print", "light")])
def test_30_charts_hold_without_colour(site, chromium, faults, media, scheme):
    tab = chromium.show(site.sample("home"), media=media, scheme=scheme)
    ground, bar, second = (channels(tab.evaluate(TOKEN, name)) for name in ("--bg", "--bar", "--bar2"))
    for name, one, other, least in [("a bar on the ground", bar, ground, 4.5), ("a second bar on the ground", second, ground, 4.5),
                                    ("neighbours", bar, second, 1.3)]:
        ratio = contrast(one, other)
        faults.unless(ratio >= least, media, f"in {scheme} shows {name} with a contrast of {ratio:.2f}, less than {least}")
    for page in site.samples:
        bare = chromium.show(page, media=media, scheme=scheme).evaluate(UNLABELLED)
        faults.unless(not bare, page, f"has pictures whose bars have no words: {bare}")


def test_31_the_matrix_is_a_table_in_words(any_site, faults):
    if "skills/matrix.html" not in any_site.by_path:
        pytest.skip("this site has no matrix: its roles share too few skills")
    page = any_site.by_path["skills/matrix.html"]
    for table in page.all("table"):
        faults.unless(table.css("caption") or table.parent.attributes.get("aria-label")
                      or table.parent.attributes.get("aria-labelledby"), page, "has a table without a name")
        faults.unless(table.css("thead th[scope=col]"), page, "has columns without heads")
        for row in table.css("tbody tr"):
            faults.unless(row.css("th[scope=row]"), page, f"has a row without a head: {row.html[:80]}")
            for cell in row.css("td"):
                faults.unless(cell.text().strip() in ("", "–") or re.search(r"[a-z]{2}", cell.html.split(">", 1)[1]), page,
                              f"has a cell of a sign alone: {cell.html[:80]}")


def test_32_the_map_of_roles_is_a_list_too(any_site, faults):
    for page, figure in figures(any_site):
        edges = Counter(path.attributes["data-v"] for path in figure.css("path[data-v]"))
        if edges:
            rows = Counter(
                f"{row.css_first('th').text().strip()} – {row.css('td')[0].text().strip()}: {row.css('td')[1].text().strip()}"
                for row in figure.css("tbody tr"))
            faults.unless(edges == rows, page, f"draws {list((edges - rows) + (rows - edges))[:3]} otherwise than it lists")


def test_33_every_build_writes_the_same(site, rolebook, tmp_path, faults):
    for number in range(BUILDS):
        build(rolebook, GUIDES["content"], tmp_path / "again", "--jobs", str(1 + number % 2))
        for file in sorted(path for path in site.folder.rglob("*") if path.is_file()):
            again = tmp_path / "again" / file.relative_to(site.folder)
            same = again.is_file() and again.read_bytes() == file.read_bytes()
            faults.unless(same, file.name, f"is written otherwise by build {number + 2}")
        shutil.rmtree(tmp_path / "again")
