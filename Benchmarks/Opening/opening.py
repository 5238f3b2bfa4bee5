"""How soon the pages of a built site are there, for a reader with a processor four times slower.

    .venv/bin/python Benchmarks/Opening/opening.py SITE [TIMES [PAGE ...]]

The folder SITE is served on this machine. One page of each kind is opened in a new window, its largest of that kind. Shown
are medians: first and largest contentful paint in milliseconds, how far things moved (Cumulative Layout Shift), for how
long tasks after the first paint kept a reader waiting beyond the 50 milliseconds that each may take (Total Blocking Time),
and the longest task of all. The budgets of the first four are 800, 1,000, 0.01 and 50.
"""

import statistics
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

SLOWNESS = 4

OBSERVE = """
window.seen = {shift: 0, tasks: [], largest: 0};
const observe = (type, take) => new PerformanceObserver(list => list.getEntries().forEach(take))
  .observe({type, buffered: true});
observe("layout-shift", entry => seen.shift += entry.value);
observe("largest-contentful-paint", entry => seen.largest = entry.startTime);
observe("longtask", entry => seen.tasks.push([entry.startTime, entry.startTime + entry.duration]));
"""

MEASURES = """() => new Promise(done => setTimeout(() => {
  const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN
  const after = seen.tasks.map(([start, end]) => end - Math.max(start, first))
  const blocked = after.reduce((sum, length) => sum + Math.max(0, length - 50), 0)
  done([first, seen.largest, seen.shift, blocked, Math.max(0, ...seen.tasks.map(([start, end]) => end - start))])
}, 500))"""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def largest_of_each_kind(site: Path) -> list[str]:
    kinds: dict[str, Path] = {}
    for page in sorted(site.rglob("*.html")):
        kind = str(page.parent.relative_to(site)) + ("/index" if page.stem == "index" else "")
        key = page.stem if page.parent == site else kind
        if key not in kinds or page.stat().st_size > kinds[key].stat().st_size:
            kinds[key] = page
    return [str(page.relative_to(site)) for page in kinds.values()]


def opened(browser, address: str) -> list[float]:
    with browser.new_context(viewport={"width": 390, "height": 844}) as context:
        tab = context.new_page()
        tab.add_init_script(OBSERVE)
        context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": SLOWNESS})
        tab.goto(address, wait_until="load")
        return tab.evaluate(MEASURES)


def main(site: Path, times: int, only: list[str]) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"{'page':44}{'FCP':>7}{'LCP':>7}{'CLS':>8}{'TBT':>7}{'longest':>9}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for page in only or largest_of_each_kind(site):
            visits = [opened(browser, f"http://127.0.0.1:{server.server_port}/{page}") for _ in range(times)]
            first, largest, shift, blocked, longest = (statistics.median(values) for values in zip(*visits))
            print(f"{page[:43]:44}{first:7.0f}{largest:7.0f}{shift:8.3f}{blocked:7.0f}{longest:9.0f}")
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 5, sys.argv[3:])
