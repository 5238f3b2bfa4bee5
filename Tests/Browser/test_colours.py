"""Colours: the theme's own pairs, links in text, forced colours, and stillness for those who ask for it."""

import re

import pytest

from contrast import channels, contrast

# Token on ground, and the least contrast in each scheme.
PAIRS = [
    ("text", "bg", 14), ("text", "bg2", 13), ("muted", "bg", 7), ("muted", "bg2", 7), ("link", "bg", 7),
    ("link", "bg2", 6.5), ("visited", "bg", 7), ("visited", "bg2", 7), ("focus", "bg", 7), ("focus", "bg2", 6.5),
    ("control", "bg", 3), ("control", "bg2", 3), ("bar", "bg", 5), ("text", "mark", 7), ("link", "mark", 4.5),
]
TOKENS = """names => Object.fromEntries(names.map(name =>
  [name, getComputedStyle(document.documentElement).getPropertyValue('--' + name)]))"""
PLAIN_LINKS = """() => [...document.querySelectorAll('main p a[href]')].filter(e =>
  !getComputedStyle(e).textDecorationLine.includes('underline')).map(e => e.outerHTML.slice(0, 100))"""
RESTLESS = """() => [...document.querySelectorAll('*')].filter(e => {
  const style = getComputedStyle(e);
  return [style.transitionDuration, style.animationDuration].some(t => t.split(',').some(d => parseFloat(d) > 0))
      || style.scrollBehavior === 'smooth';
}).map(e => e.tagName)"""
MARKS = """() => {
  const ground = getComputedStyle(document.body).backgroundColor;
  const bordered = e => ['Top', 'Left'].some(s => parseFloat(getComputedStyle(e)[`border${s}Width`]) > 0
      && getComputedStyle(e)[`border${s}Style`] !== 'none' && getComputedStyle(e)[`border${s}Color`] !== ground);
  const flat = [...document.querySelectorAll('.card, .glance')].filter(e => !bordered(e));
  const lost = [...document.querySelectorAll('main svg rect')].filter(e => 
      [getComputedStyle(e).fill, getComputedStyle(e).stroke].every(c => c === ground || c === 'none'));
  return [...flat, ...lost].map(e => e.outerHTML.slice(0, 80));
}"""
CURRENT = """() => {
  const look = e => { const s = getComputedStyle(e); return [s.fontWeight, s.textDecorationLine, s.borderBlockEndWidth] + ''; };
  const current = document.querySelector('nav [aria-current]'), other = document.querySelector('nav a:not([aria-current])');
  return !current || !other || look(current) !== look(other);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_22_colours_keep_their_contrast(site, chromium, faults, scheme):
    tab = chromium.show(site.sample("home"), scheme=scheme)
    tokens = tab.evaluate(TOKENS, sorted({name for pair in PAIRS for name in pair[:2]}))
    for name, ground, least in PAIRS:
        if not re.fullmatch(r"\s*#(?:[0-9a-f]{3}){1,2}", tokens[name]):
            faults.add(name, f"is {tokens[name]!r}, which is no colour")
            continue
        ratio = contrast(channels(tokens[name]), channels(tokens[ground]))
        faults.unless(ratio >= least, f"{name} on {ground}", f"has a contrast of {ratio:.2f}, less than {least}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_23_links_in_text_are_underlined(site, chromium, faults, scheme):
    for page in site.samples:
        for link in chromium.show(page, scheme=scheme).evaluate(PLAIN_LINKS):
            faults.add(page, f"does not underline {link}")


def test_24_nothing_moves_for_those_who_want_rest(site, chromium, faults):
    for page in site.samples:
        tab = chromium.show(page, motion="reduce")
        faults.unless(not tab.evaluate("document.getAnimations().length"), page, "moves")
        faults.unless(not tab.evaluate(RESTLESS), page, f"would move {tab.evaluate(RESTLESS)[:3]}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_25_forced_colours_lose_nothing(site, chromium, faults, scheme):
    for page in site.samples:
        tab = chromium.show(page, colors="active", scheme=scheme)
        for mark in tab.evaluate(MARKS):
            faults.add(page, f"loses the outline of {mark}")
        faults.unless(tab.evaluate(CURRENT), page, "does not tell the current item of the navigation")
        tab.keyboard.press("Tab")
        style = tab.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        faults.unless(style != "none", page, "does not show the focus")
