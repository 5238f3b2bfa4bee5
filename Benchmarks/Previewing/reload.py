"""How long a saved guide takes to the changed page in the browser, while 'rolebook serve' runs.

    .venv/bin/python Benchmarks/Previewing/reload.py PROGRAM GUIDES [TIMES]

A copy of the folder GUIDES is served. One guide after another is given a new line, and the time runs from the save until
the page of the last edited guide shows it.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

SHOWN = "text => document.body && document.body.textContent.includes(text)"


def page_of(guide: Path, address: str, tab) -> str:
    """The address of the page that shows a guide: the one that comes to hold a line put into it."""
    tab.goto(address + "roles/")
    pages = tab.eval_on_selector_all("main a[href]", "links => links.map(link => String(link.href))")
    for page in dict.fromkeys(pages):
        tab.goto(page)
        if tab.evaluate(SHOWN, guide.name):
            return page
    raise SystemExit(f"no page shows {guide}")


def measure(program: str, guides: str, times: int) -> list[float]:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        content = Path(folder, "content")
        shutil.copytree(guides, content)
        guide = max(content.iterdir(), key=lambda path: path.stat().st_size if path.is_file() else 0)
        original = guide.read_text("utf-8")
        guide.write_text(f"{original}\n## Notes\n\n- {guide.name}\n", "utf-8")
        server = subprocess.Popen([program, "serve", "--port", "0", "--quiet", content], cwd=folder, text=True,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        try:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            tab = browser.new_page()
            tab.goto(page_of(guide, server.stdout.readline().strip(), tab))
            taken = []
            for number in range(times):
                tab.wait_for_timeout(300)
                text = f"Line number {number} of this measurement."
                start = time.perf_counter()
                guide.write_text(f"{original}\n## Notes\n\n- {guide.name}\n- {text}\n", "utf-8")
                tab.wait_for_function(SHOWN, arg=text, polling=5)
                taken.append(time.perf_counter() - start)
            browser.close()
            return taken
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    seconds = measure(str(Path(sys.argv[1]).resolve()), sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 20)
    print(f"median {statistics.median(seconds) * 1000:.0f} ms, fastest {min(seconds) * 1000:.0f} ms, "
          f"slowest {max(seconds) * 1000:.0f} ms, of {len(seconds)}")
