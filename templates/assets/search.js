/* Search boxes, ticks that stay, questions that open. Scripts load from a disk too. */
"use strict";
// After the page. In a single file pages are anchors, and the index is in it.
setTimeout(({ src }) => {
  const root = src ? new URL("../", src).href : "#";
  const loading = new Map();
  const load = async name => {
    if (src && !loading.has(name)) {
      loading.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = `${root}search/${name}.js`;
        script.onload = resolve;
        script.onerror = () => {
          loading.delete(name);
          reject(new Error(name));
        };
        document.head.append(script);
      }));
    }
    return loading.get(name);
  };

  /** Keeps a value, or gives it. */
  const keep = (name, ...value) => {
    try {
      return localStorage[value.length ? "setItem" : "getItem"](name, ...value);
    } catch {}
  };

  const add = (parent, tag, text = "", properties = {}) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(text);
    parent.append(element);
    return element;
  };

  /** Writes a text with what was found marked. */
  const write = (parent, text, marked) => {
    const { chunks } = rolebookSearch;
    let end = 0;
    for (const word of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:\+\+?|#)?/gu)) {
      if (!chunks(word[0]).some(({ whole, parts }) => [whole, ...parts].some(form => marked.has(form)))) continue;
      parent.append(text.slice(end, word.index));
      add(parent, "mark", word[0]);
      end = word.index + word[0].length;
    }
    parent.append(text.slice(end));
  };

  const attach = form => {
    const input = form.elements.q, box = form.querySelector("[data-results]");
    const status = form.querySelector("[role=status]"), filters = form.querySelector("[data-filters]");
    let turn = 0, timer, limit;

    const say = text => {
      clearTimeout(timer);
      timer = setTimeout(() => status.textContent = text, 150);
    };
    const close = () => {
      turn++;
      box.hidden = true;
      box.replaceChildren();
      say("");
    };
    const chosen = () => Object.fromEntries(new FormData(form));

    const list = (found, query) => {
      const lists = new Map();
      box.replaceChildren();
      for (const { kind, title, path, summary } of found.results) {
        if (!lists.has(kind)) {
          add(box, filters ? "h2" : "p", kind, { className: "kind" });
          lists.set(kind, add(box, "ul", "", { ariaLabel: kind }));
        }
        const item = add(lists.get(kind), "li");
        write(add(item, "a", "", { href: root + path }), title, found.marked);
        if (summary) write(add(item, "p"), summary, found.marked);
      }
      const rest = found.total > found.results.length;
      if (rest && filters) {
        add(box, "button", "More results", { type: "button" }).onclick = () => {
          const next = box.querySelectorAll("a").length;
          show(limit + 20).then(() => (box.querySelectorAll("a")[next] || input).focus());
        };
      } else if (rest) {
        add(box, "p").append(add(box, "a", `All ${found.total} results`, { href: Object.assign(new URL(form.action), { search: new URLSearchParams({ q: query }) }).href }));
      }
      if (!found.total) {
        add(box, "p", `No results for “${query}”. Look through a list instead:`);
        const links = add(box, "ul");
        for (const [label, path] of found.links) add(add(links, "li"), "a", label, { href: root + path });
      }
      box.hidden = false;
      say(`${found.total || "No"} result${found.total === 1 ? "" : "s"} for ${query}`);
    };

    const offer = facets => {
      const address = new URLSearchParams(location.search);
      for (const [name, values] of facets) {
        if (!values[1]) continue;
        const select = add(add(filters, "label", name + " "), "select", "", { name });
        for (const value of ["", ...values.map(value => value[0])]) add(select, "option", value || "All", { value });
        select.value = address.get(name) || "";
        if (select.selectedIndex < 0) select.value = "";
      }
      filters.hidden = false;
    };

    const show = async (most = filters ? 20 : 10) => {
      const query = input.value, mine = ++turn;
      limit = most;
      try {
        await load("index");
        if (filters?.hidden) offer(rolebookSearch.find("").facets);
        if (!Object.values(chosen()).join("").trim()) return close();
        let found;
        do {
          found = rolebookSearch.find(query, chosen(), limit);
          await Promise.all(found.need.map(load));
          if (mine !== turn) return;
        } while (found.need.length);
        list(found, query.trim().slice(0, 200) || "your choice");
        await Promise.all(found.later.map(load));
      } catch {
        say("The search index could not be loaded.");
      }
    };

    const changed = () => {
      show();
      if (!filters) return;
      const address = new URLSearchParams([...new FormData(form)].filter(pair => pair[1]));
      try {
        history.replaceState(null, "", "?" + address);
      } catch {}
    };

    input.setAttribute("aria-keyshortcuts", "Control+K Meta+K");
    form.addEventListener("input", changed);
    input.addEventListener("focus", () => {
      load("index").then(() => rolebookSearch.find("s"), () => {});
      if (box.hidden && input.value) show();
    });
    form.addEventListener("keydown", event => {
      const links = [...box.querySelectorAll("a")], at = links.indexOf(document.activeElement);
      if (at < 0 && event.target !== input) return;
      if (event.key === "Escape") {
        event.preventDefault();
        if (at < 0 && !input.value) return input.blur();
        input.value = "";
        input.focus();
        changed();
      } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !box.hidden) {
        event.preventDefault();
        const next = event.key === "ArrowDown" ? Math.min(at + 1, links.length - 1) : at - 1;
        (links[next] || input).focus();
      }
    });
    if (filters) {
      input.value = new URLSearchParams(location.search).get("q") || "";
      if (location.search) show();
      return input;
    }
    form.addEventListener("focusout", event => event.relatedTarget && !form.contains(event.relatedTarget) && close());
    addEventListener("pointerdown", event => form.contains(event.target) || close());
    if (document.activeElement === input) load("index").catch(() => {});
    return input;
  };

  const open = () => document.querySelector(":target")?.closest(".question")?.setAttribute("open", "");
  addEventListener("hashchange", open);
  open();

  const inputs = [...document.querySelectorAll("form[data-search]")].map(attach);

  // The slash can be switched off, for tools that type letters. Storage is slow.
  const slash = document.querySelector("[data-search-slash] input");
  setTimeout(() => {
    for (const label of document.querySelectorAll("main li > label")) {
      const name = `rolebook-done ${location.pathname} ${label.textContent.trim()}`, box = label.firstChild, done = keep(name);
      if (done) box.checked = done > 0;
      box.onchange = () => keep(name, +box.checked);
    }
    if (!slash) return;
    slash.checked = keep("rolebook-slash") !== "off";
    slash.onchange = () => keep("rolebook-slash", slash.checked ? "on" : "off");
  });
  addEventListener("keydown", event => {
    if (event.key === "Escape") document.querySelector(".menu")?.removeAttribute("open");
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
    if (!command && (event.key !== "/" || slash?.checked === false || typing || event.ctrlKey || event.metaKey || event.altKey)) return;
    const input = inputs.findLast(each => each.offsetParent);
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}, 0, document.currentScript);
