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
        guard let place = tail.firstRange(of: end)?.lowerBound else { return page + element }
        return page[..<place] + element + page[place...]
    }

    /// Writes the page anew when it has changed, swaps style sheets when only they have, and shows faults over the page.
    ///
    /// A document that is written anew keeps its window and what is drawn until then: it is there in half the time that
    /// loading it again takes.
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

          async function renew() {
            const page = await fetch(location.href).then((answer) => answer.text());
            const [left, top] = [scrollX, scrollY];
            document.open();
            document.write(page);
            document.close();
            scrollTo(left, top);
          }

          const changes = new EventSource("/.rolebook/changes" + after);
          changes.addEventListener("message", (event) => {
            const news = JSON.parse(event.data);
            if (news.changed === "site") {
              changes.close();
              return renew().catch(() => location.reload());
            }
            if (news.changed === "style") swapStyles(event.lastEventId);
            show(news.faults);
          });
          addEventListener("pagehide", () => changes.close());
        })();

        """
}
