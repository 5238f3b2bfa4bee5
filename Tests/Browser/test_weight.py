"""How much a reader has to load."""

import gzip
import re
import subprocess
import sys

import pytest

from sites import GENERATOR, Site, build

import pytest

# The most that a file may weigh, in kB: as it is, and packed.
PAGES = {"role": (64, 16), "home": (60, 14), "skills": (120, 20), "tools": (120, 20), "compare": (250, 30)}
FILES = {"assets/*.css": (20, 6), "search/index.js": (600, 160)}
CONDITIONS = [{"width": 1280, "scheme": "dark", "motion": "no-preference"}, {"width": 390},
              {"colors": "active"}, {"width": 700, "media": "print"}]
NODES = """() => { const deep = e => 1 + Math.max(0, ...[...e.children].map(deep));
  return [document.querySelectorAll('*').length, deep(document.documentElement)]; }"""


def weigh(place, data: bytes, limit: tuple, faults) -> None:
    for name, size, most in zip(("", " packed"), (len(data), len(gzip.compress(data, 9))), limit):
        faults.unless(size <= most * 1024, place, f"weighs {size / 1024:.1f} kB{name}, more than {most}")


def weigh_all(site, faults) -> None:
    for page in site.pages:
        if page.kind in PAGES:
            weigh(page, page.file.read_bytes(), PAGES[page.kind], faults)
    for pattern, limit in FILES.items():
        for file in site.folder.glob(pattern):
            weigh(file.name, file.read_bytes(), limit, faults)
    scripts = b"".join(file.read_bytes() for file in sorted(site.folder.glob("assets/*.js")))
    weigh("assets/*.js", scripts, (8, 3.5), faults)


def test_50_pages_and_files_keep_to_their_weight(any_site, faults):
    weigh_all(any_site, faults)


def test_50_a_hundred_roles_keep_to_the_same_weight(rolebook, tmp_path, faults):
    if not GENERATOR.is_file():
        pytest.skip("the generator of guides is not beside the repository")
    subprocess.run([sys.executable, GENERATOR, "--roles", "100", "--out", tmp_path / "guides"], check=True, capture_output=True)
    build(rolebook, tmp_path / "guides", tmp_path / "site")
    weigh_all(Site("a hundred roles", tmp_path / "site"), faults)


def test_50_trees_of_role_pages_stay_small(site, chromium, faults):
    for page in site.of("role"):
        nodes, depth = chromium.show(page).evaluate(NODES)
        faults.unless(nodes <= 1500, page, f"has {nodes} elements")
        faults.unless(depth <= 20, page, f"is {depth} elements deep")


def test_50_three_requests_show_a_page(site, chromium, faults):
    for page in site.samples:
        chromium.show(page)
        asked = [request for request in chromium.scripted.requests if not request.startswith("data:")]
        faults.unless(len(asked) <= (4 if page.kind == "search" else 3), page, f"asks for {asked}")


def test_52_no_rule_goes_unused(built, chromium, faults):
    session = chromium.scripted.context.new_cdp_session(chromium.scripted.page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    pages = [page for name in ("content", "languages") for page in built(name).samples + built(name).of("role")]
    css = next(built("content").folder.glob("assets/*.css")).read_text()
    used = bytearray(len(css))
    for page in pages:
        for conditions in CONDITIONS[:1] if page.kind == "role" else CONDITIONS:
            session.send("CSS.startRuleUsageTracking")
            tab = chromium.show(page, **conditions)
            if page.kind in ("home", "search") and conditions.get("media") != "print":
                tab.locator("input[type=search]").fill("sql")
                tab.locator("[data-results] mark").first.wait_for()
            for rule in session.send("CSS.stopRuleUsageTracking")["ruleUsage"]:
                if rule["used"]:
                    start, end = int(rule["startOffset"]), int(rule["endOffset"])
                    used[start:end] = b"\1" * (end - start)
    session.detach()
    rules = [match for match in re.finditer(r"[^{}@]+\{[^{}]*\}", css) if not re.search(r"^\s*/\*.*\*/\s*$", match[0])]
    idle = [match for match in rules if not any(used[match.start():match.end()])]
    bare = [match for match in idle if not re.search(r":hover|:focus|:target|:checked|::|:dir", match[0])]
    share = sum(len(match[0]) for match in bare) / len(css)
    if share > 0.10:
        faults.add("style.css", f"has {share:.0%} of its rules unused: " + " ".join(m[0].split("{")[0].strip() for m in bare))


def test_52_no_rule_shouts_outside_print(site, faults):
    for file in site.folder.glob("assets/*.css"):
        screen = file.read_text().partition("@media print")[0]
        faults.unless("!important" not in screen, file.name, "uses !important outside print")
