"""One browser for all checks, with two tabs: one that runs scripts and one that does not. Neither has a network,
and the only server that any tab can reach is this machine's own."""

from functools import cached_property

from sites import Page

ARGUMENTS = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]


class Tab:
    """A browser tab that remembers what its page asked for and complained of."""

    def __init__(self, browser, scripts: bool):
        # Checks put styles and scripts of their own into pages; test_loading opens pages under their own policy.
        self.scripts = scripts
        self.context = browser.new_context(java_script_enabled=scripts, offline=True, bypass_csp=True)
        self.page = self.context.new_page()
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("requestfailed", lambda request: self.complaints.append(f"could not load {request.url}"))
        self.page.on("pageerror", lambda error: self.complaints.append(f"script error: {error}"))
        self.page.on("console", self._hear)

    def _hear(self, message) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"console: {message.text}")

    def show(self, page: Page, width=1280, height=800, scheme="light", motion="reduce", colors="none", media="screen"):
        """Opens a page of a site under the given conditions and gives Playwright's page."""
        self.requests.clear()
        self.complaints.clear()
        self.page.set_viewport_size({"width": width, "height": height})
        self.page.emulate_media(color_scheme=scheme, reduced_motion=motion, forced_colors=colors, media=media)
        self.page.goto(page.file.as_uri())
        if self.scripts:
            # The page's own script begins after the page is drawn, by timers that these come behind.
            self.page.evaluate("new Promise(done => setTimeout(() => setTimeout(done)))")
        return self.page


class Chromium:
    """Debian's Chromium, driven by Playwright."""

    def __init__(self, playwright, executable: str):
        self.browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)

    @cached_property
    def scripted(self) -> Tab:
        return Tab(self.browser, scripts=True)

    @cached_property
    def plain(self) -> Tab:
        """A tab in which no page runs a script."""
        return Tab(self.browser, scripts=False)

    def show(self, page: Page, **conditions):
        return self.scripted.show(page, **conditions)

    def close(self) -> None:
        self.browser.close()
