"""The preview: what a browser shows while the guide behind the page is edited."""

import shutil
import subprocess

import pytest
from playwright.sync_api import expect

from sites import PACKAGE

GUIDES = PACKAGE / "Tests/Sites/tiny/content"


class Preview:
    """A running 'rolebook serve' over a copy of a folder of guides, and a page of it in the browser."""

    def __init__(self, rolebook, folder):
        self.content, self.theme = folder / "content", folder / "theme"
        shutil.copytree(GUIDES, self.content)
        (self.theme / "assets").mkdir(parents=True)
        self.process = subprocess.Popen(
            [rolebook, "serve", "--port", "0", "--quiet", "--templates", self.theme, self.content],
            cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.process.stdout.readline().strip()

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


@pytest.fixture
def preview(rolebook, tmp_path):
    preview = Preview(rolebook, tmp_path)
    yield preview
    preview.stop()


@pytest.fixture
def tab(chromium, preview):
    with chromium.browser.new_context() as context:
        yield context.new_page()


def test_a_saved_guide_is_shown_without_a_hand_on_the_browser(preview, tab):
    guide = preview.content / "pastry-chef.md"
    tab.goto(preview.address + "roles/pastry-chef.html")
    guide.write_text(guide.read_text("utf-8") + "\n## Interview questions\n\n- Which knot holds?\n", "utf-8")
    expect(tab.get_by_text("Which knot holds?").first).to_be_visible()


def test_what_a_reader_did_to_the_page_stays_when_a_saved_guide_is_shown(preview, tab):
    guide = preview.content / "pastry-chef.md"
    tab.goto(preview.address + "roles/pastry-chef.html")
    tab.evaluate("window.stays = document.querySelector('h1')")
    tab.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    tab.get_by_role("searchbox").first.fill("bak")
    expect(tab.locator("[data-results] a").first).to_be_visible()
    text = guide.read_text("utf-8") + "\n## Interview questions\n\n"
    for line in ("Which knot holds?", "Which flour rises?"):
        text += f"- {line}\n"
        guide.write_text(text, "utf-8")
        expect(tab.get_by_text(line).first).to_be_visible()
        assert tab.evaluate("window.stays === document.querySelector('h1')")
        assert tab.evaluate("[...document.querySelectorAll('details')].some(each => each.open)")
        assert tab.locator("[data-results] a").count() > 0
    shown = tab.evaluate("document.querySelector('main').textContent")
    tab.reload()
    assert tab.evaluate("document.querySelector('main').textContent") == shown


def test_a_page_is_loaded_again_when_a_script_has_changed(preview, tab):
    tab.goto(preview.address)
    tab.evaluate("window.stays = true")
    (preview.theme / "assets/search.js").write_text("document.title = 'Anew'", "utf-8")
    expect(tab).to_have_title("Anew")
    assert not tab.evaluate("window.stays")


def test_a_new_style_is_put_on_without_loading_the_page_again(preview, tab):
    tab.goto(preview.address)
    tab.evaluate("window.stays = true")
    (preview.theme / "assets/style.css").write_text("body { background: rgb(1, 2, 3) }", "utf-8")
    expect(tab.locator("body")).to_have_css("background-color", "rgb(1, 2, 3)")
    assert tab.evaluate("window.stays")


def test_faults_stand_over_the_last_good_page_until_they_are_mended(preview, tab):
    guide = preview.content / "pastry-chef.md"
    good = guide.read_bytes()
    tab.goto(preview.address)
    heading = tab.get_by_role("heading", level=1).inner_text()
    guide.write_bytes(b"\0")
    expect(tab.get_by_role("alert")).to_contain_text("error[RB0103]")
    assert tab.get_by_role("heading", level=1).inner_text() == heading
    guide.write_bytes(good)
    expect(tab.get_by_role("alert")).to_have_count(0)
