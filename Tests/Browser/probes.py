"""Questions that are put to an open page, each as a function in the page's own language."""

# The elements that the Tab key should reach, in the order of the document.
TABBABLE = """() => {
  const names = 'a[href], button, input, select, textarea, summary, [tabindex]';
  return window.tabbable = [...document.querySelectorAll(names)].filter(e =>
    e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}));
}"""

# What a reader sees of the element that has the focus. Colours are given as [red, green, blue].
FOCUSED = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const channels = text => text.match(/[\\d.]+/g).map(Number);
  const ground = e => {
    for (; e; e = e.parentElement) {
      const colour = channels(getComputedStyle(e).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour.slice(0, 3);
    }
    return [255, 255, 255];
  };
  const style = getComputedStyle(e), box = e.getClientRects()[0];
  const whole = (e.type === 'checkbox' || e.type === 'radio' ? e.closest('label') : e).getBoundingClientRect();
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2);
  return {
    name: e.tagName.toLowerCase() + ' "' + (e.textContent || e.name || '').trim().slice(0, 40) + '"',
    place: window.tabbable ? window.tabbable.indexOf(e) : -1,
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    colour: channels(style.outlineColor).slice(0, 3), ground: ground(e.parentElement || e),
    onTop: !!hit && (e.contains(hit) || hit.contains(e)) && !hit.matches('body, html'),
    width: whole.width, height: whole.height, inline: style.display === 'inline',
    inHeader: !!e.closest('header, nav.pager'), top: whole.top, bottom: whole.bottom,
  };
}"""

# Elements whose text is cut off: the content is larger than a box that hides what does not fit.
CLIPPED = """() => [...document.querySelectorAll('body *')].filter(e => {
  const style = getComputedStyle(e), hides = value => value === 'hidden' || value === 'clip';
  if (e.closest('svg') || !e.textContent.trim() || e.clientWidth <= 1 || !e.checkVisibility()) return false;
  return hides(style.overflowX) && e.scrollWidth > e.clientWidth + 1
      || hides(style.overflowY) && e.scrollHeight > e.clientHeight + 1;
}).map(e => e.outerHTML.slice(0, 80))"""

# Boxes that scroll sideways, and whether the keyboard can reach them and a screen reader knows their name.
SIDEWAYS = """() => [...document.querySelectorAll('main *')].filter(e => {
  const way = getComputedStyle(e).overflowX;
  return (way === 'auto' || way === 'scroll') && e.querySelector('table');
}).map(e => ({html: e.outerHTML.slice(0, 80), reachable: e.tabIndex === 0 && e.hasAttribute('tabindex'),
  named: ['region', 'group'].includes(e.getAttribute('role')) && (e.hasAttribute('aria-label') || e.hasAttribute('aria-labelledby'))}))"""

# The share of the window's height that stays where it is while the page scrolls.
STICKY = """() => {
  scrollTo(0, document.documentElement.scrollHeight / 2);
  const still = [...document.querySelectorAll('body *')].filter(e => {
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    return (style.position === 'fixed' || style.position === 'sticky') && e.tagName !== 'TH'
        && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.width > innerWidth / 2;
  });
  return still.reduce((sum, e) => sum + e.getBoundingClientRect().height, 0) / innerHeight;
}"""

# Paragraphs that are wider than so many digits set in their own type.
WIDE_PARAGRAPHS = """limit => [...document.querySelectorAll('main p, main li, main dd')].filter(e => {
  const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim().length > 60);
  if (!own || !e.checkVisibility()) return false;
  const ruler = document.createElement('span');
  ruler.textContent = '0'.repeat(100);
  ruler.style.cssText = 'position:absolute;visibility:hidden;white-space:nowrap';
  e.append(ruler);
  const width = ruler.getBoundingClientRect().width / 100;
  ruler.remove();
  const style = getComputedStyle(e);
  return (e.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)) / width > limit;
}).map(e => e.textContent.slice(0, 60))"""

WIDTH = "() => document.documentElement.scrollWidth"
TEXT = "() => document.querySelector('main').textContent.replace(/\\s+/g, ' ').trim()"
