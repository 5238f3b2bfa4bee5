import Diagnostics

/// What a page needs to follow the changes of its guide: a script, and the address it listens at.
enum LiveScript {
    static let folder = ".rolebook"
    static let scriptPath = "/.rolebook/live.js"
    static let eventsPath = "/.rolebook/changes"

    /// The page with the script in front of the end of its body.
    static func added(to page: [UInt8], generation: Generation) -> [UInt8] {
        let element = Array("<script src=\"\(scriptPath)?after=\(generation.ofNewPage)\"></script>\n".utf8)
        let end = Array("</body>".utf8)
        let tail = page.suffix(4096)
        guard let place = tail.firstOccurrence(of: end)?.lowerBound else { return page + element }
        return page[..<place] + element + page[place...]
    }

    /// Changes what differs when the page has changed, swaps style sheets when only they have, and shows faults over it.
    ///
    /// The rest of the page stays: it need not be laid out again, and what the reader opened, ticked or scrolled to stays
    /// with it. What scripts did to an element is left to them. A page whose scripts have changed is loaded again.
    static let source = """
        (() => {
          "use strict";
          const after = new URL(document.currentScript.src).search;
          let overlay;

          function show(faults) {
            overlay?.remove();
            overlay = undefined;
            if (!faults) return;
            overlay = document.createElement("div");
            const root = overlay.attachShadow({ mode: "open" });
            const box = document.createElement("section");
            box.setAttribute("role", "alert");
            box.style.cssText = "position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;z-index:2147483647;" +
              "margin:0;padding:1rem 1.25rem;background:#1d1f23;color:#f4f4f5;border-top:4px solid #e5484d;" +
              "font:14px/1.5 ui-monospace,monospace;text-align:left";
            const title = document.createElement("strong");
            title.textContent = "The site is as it was: the guides have errors";
            const close = document.createElement("button");
            close.textContent = "Close";
            close.style.cssText = "float:right;font:inherit";
            close.addEventListener("click", () => show(""));
            const text = document.createElement("pre");
            text.style.cssText = "margin:.75rem 0 0;white-space:pre-wrap;font:inherit";
            text.textContent = faults;
            box.append(close, title, text);
            root.append(box);
            document.body.append(overlay);
          }

          function swapStyles(version) {
            for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
              const address = new URL(old.href);
              if (address.origin !== location.origin) continue;
              address.searchParams.set("v", version);
              const fresh = old.cloneNode();
              fresh.href = address.href;
              fresh.addEventListener("load", () => old.remove());
              old.after(fresh);
            }
          }

          // What scripts did: names of attributes, and "" for what is in an element.
          const done = new Map();
          const watch = new MutationObserver((records) => {
            for (const { target, attributeName } of records) {
              if (!done.has(target)) done.set(target, new Set());
              done.get(target).add(attributeName ?? "");
            }
          });

          function patch(shown, fresh) {
            if (shown.isEqualNode(fresh)) return;
            if (shown.nodeName !== fresh.nodeName || !shown.getAttributeNames) return shown.replaceWith(fresh);
            const kept = done.get(shown) ?? new Set();
            for (const name of [...shown.getAttributeNames(), ...fresh.getAttributeNames()]) {
              if (kept.has(name)) continue;
              if (fresh.hasAttribute(name)) shown.setAttribute(name, fresh.getAttribute(name));
              else shown.removeAttribute(name);
            }
            if (kept.has("")) return;
            const [old, next] = [[...shown.childNodes], [...fresh.childNodes]];
            while (old.length && next.length && old.at(-1).isEqualNode(next.at(-1))) old.pop(), next.pop();
            const end = shown.childNodes[old.length] ?? null;
            while (old.length && next.length && old[0].isEqualNode(next[0])) old.shift(), next.shift();
            old.forEach((node, i) => (i < next.length ? patch(node, next[i]) : node.remove()));
            for (const node of next.slice(old.length)) shown.insertBefore(node, end);
          }

          const frame = (page) =>
            Array.from(page.querySelectorAll("base, link[rel=stylesheet], style, script:not([type])"), (part) => part.outerHTML)
              .join();

          async function renew() {
            const answer = await fetch(location.href);
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            page.querySelector('script[src^="/.rolebook/"]').remove();
            if (!answer.ok || frame(page) !== known) return location.reload();
            document.title = page.title;
            patch(document.body, page.body);
            watch.takeRecords();
          }

          document.currentScript.remove();
          const known = frame(document);
          watch.observe(document.body, { subtree: true, childList: true, attributes: true });
          const changes = new EventSource("/.rolebook/changes" + after);
          changes.addEventListener("message", async (event) => {
            const news = JSON.parse(event.data);
            show("");
            if (news.changed === "page") await renew().catch(() => location.reload());
            if (news.changed === "parts") location.reload();
            if (news.changed === "style") swapStyles(event.lastEventId);
            show(news.faults);
            watch.takeRecords();
          });
          addEventListener("pagehide", () => changes.close());
        })();

        """
}
