"""Pages from the disk: what they ask for, and what they are without scripts."""

from probes import TEXT

OBSERVE = """new MutationObserver(changes => window.changes = (window.changes || []).concat(
  changes.map(change => change.attributeName))).observe(document, {attributes: true, subtree: true})"""

# How far what is on the page has moved since it was opened, as Cumulative Layout Shift.
SHIFT = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))
    .observe({type: 'layout-shift', buffered: true});
  requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
})"""


def test_04_no_page_asks_for_anything_outside_its_folder(shown_site, visits, faults):
    for page, visit in visits(shown_site).items():
        for request in visit.requests:
            inside = request.startswith((shown_site.folder.as_uri() + "/", "data:"))
            faults.unless(inside, page, f"asks for {request}")


def test_05_every_page_loads_without_complaint(shown_site, visits, faults):
    for page, visit in visits(shown_site).items():
        for complaint in visit.complaints:
            faults.add(page, complaint)


def test_06_pages_say_the_same_without_scripts(site, chromium, visits, faults):
    for page, visit in visits(site).items():
        if "<script" in page.html and page.kind != "search":
            faults.unless(chromium.plain.show(page).evaluate(TEXT) == visit.text, page, "says less without scripts")


def test_51_nothing_moves_while_a_page_loads(site, chromium, faults):
    for page in site.extremes:
        for width, height in ((390, 844), (820, 1180), (1280, 800)):
            shift = chromium.show(page, width=width, height=height).evaluate(SHIFT)
            faults.unless(shift <= 0.01, page, f"moves by {shift:.3f} while it loads at {width} px")


def test_21_dark_from_the_first_frame(site, chromium, faults):
    for page in site.samples:
        head = page.html.partition("</head>")[0]
        scheme, sheet = head.find('name="color-scheme" content="light dark"'), head.find('rel="stylesheet"')
        faults.unless(0 < scheme < sheet, page, "does not name its colour schemes before its style sheet")
        tab = chromium.plain.show(page, scheme="dark")
        ground = tab.evaluate("getComputedStyle(document.body).backgroundColor")
        faults.unless(ground == "rgb(20, 23, 26)", page, f"has the ground {ground} in the dark without scripts")
    context = chromium.browser.new_context(offline=True, color_scheme="dark")
    context.add_init_script(OBSERVE)
    tab = context.new_page()
    for page in site.samples:
        tab.goto(page.file.as_uri())
        tab.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        changed = tab.evaluate("window.changes || []")
        faults.unless(not set(changed) & {"class", "style", "data-theme"}, page, f"changes {changed} after it is shown")
    context.close()
