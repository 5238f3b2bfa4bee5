/* What a search finds: the head of search/index.js. */
(() => {
  "use strict";
  const LETTERS = { ß: "ss", æ: "ae", œ: "oe", þ: "th", ø: "o", đ: "d", ð: "d", ł: "l", ħ: "h", ı: "i", ς: "σ", "’": "'", "‐": "-", "‑": "-" };
  const CHUNK = /\.*[\p{L}\p{M}\p{N}]+(?:[._\-/&'][\p{L}\p{M}\p{N}]+)*(?:\+\+?|#)?/gu;
  const RUN = /[\p{L}\p{M}\p{N}]+/gu;
  const PAIRS = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+/u;
  const WEIGHTS = [2, 10, 20, 40, 40]; // text, skill or tool, heading, alias, title
  const pieces = new Map(), decoded = new Map();
  let index, need, later, ranked = {};

  // Words, as Sources/Search/Words finds them.
  const fold = text => text.normalize("NFD").replace(/[\u0300-\u036f\xad\u200b-\u200d\u2060\ufeff]/g, "").normalize("NFC")
    .replace(/[\uff01-\uff5e]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .toLowerCase().replace(/[ßæœþøđðłħıς’‐‑]/g, c => LETTERS[c]);
  const split = run => run.split(new RegExp(`(${PAIRS.source})`, "u")).filter(Boolean).flatMap(part => {
    const letters = [...part];
    if (!PAIRS.test(part)) return letters.slice(0, 32).join("");
    return letters[1] ? letters.slice(1).map((letter, i) => letters[i] + letter) : part;
  });
  const chunks = text => (fold(text).match(CHUNK) || []).map(chunk => {
    const whole = chunk.replace(/^\.\.+/, "");
    return { whole, parts: whole.match(RUN).flatMap(split) };
  });

  const numbers = text => {
    const list = [];
    let high = 0, last = -1;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 92) high = high * 33 + code - 92;
      else list.push(last += high * 57 + code - 34), high = 0;
    }
    return list;
  };
  const unfold = texts => {
    let last = "";
    return texts.map(text => last = last.slice(0, text.charCodeAt(0) - 35) + text.slice(1));
  };
  /** A piece, or a need. */
  const piece = (name, make) => {
    if (!pieces.has(name)) return need.push(name), null;
    if (!decoded.has(name)) decoded.set(name, make(pieces.get(name)));
    return decoded.get(name);
  };
  const terms = name => piece(name, ([words, lists]) => ({ words: unfold(words.split(" ")), lists: lists.split(" ") }));
  const lower = (list, word) => {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle] < word) low = middle + 1; else high = middle;
    }
    return low;
  };

  /** One letter apart, or two swapped. */
  const near = (a, b) => {
    if (a[0] !== b[0] && a[1] !== b[1] && a[1] !== b[0] && a[0] !== b[1]) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    const x = a.slice(i), y = b.slice(i), [xs, ys] = [x.slice(1), y.slice(1)];
    return xs === ys || xs === y || x === ys || x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
  };

  /** What a word may mean. */
  const meanings = (word, open, fuzzy) => {
    const found = new Map(), at = word => Math.max(lower(index.shards, word + "\0") - 1, 0);
    const take = (target, fit, prefix) => {
      const first = at(target), next = prefix && index.shards[first + 1]?.startsWith(target);
      const shards = ["t" + first, ...next ? ["t" + (first + 1)] : []], short = prefix && index.openings && !target[2];
      if (short && target[1]) later = shards;
      for (const name of short ? ["openings"] : shards) {
        const shard = terms(name), stem = short ? target + "!" : target;
        if (shard) for (let i = lower(shard.words, target); i < shard.words.length; i++) {
          const term = shard.words[i], same = term === target, list = shard.lists[i];
          if (!same && !(prefix && term.startsWith(stem))) break;
          if (!found.has(term)) found.set(term, { list, fit: same ? fit : .7 });
        }
      }
    };
    take(word, 1, open);
    if (word.length > 3) [word + "s", word.replace(/e?s$/, ""), word.replace(/s$/, ""), word.replace(/ies$/, "y")].forEach(form => take(form, .9));
    if (found.size || need.length || !fuzzy || word.length < 4) return found;
    const lists = index.openings ? ["n", "t" + at(word)] : index.shards.map((_, i) => "t" + i);
    lists.map(terms).forEach(list => list?.words.forEach(term => {
      if (near(word, term)) take(term, .6);
      else if (open && near(word, term.slice(0, word.length))) take(term, .4);
    }));
    return found;
  };

  const words = query => chunks(query.slice(0, 200)).slice(0, 8).flatMap(({ whole, parts }, i, { length }) => {
    const open = i === length - 1 && !/\s$/.test(query);
    for (const form of whole === parts[0] ? [] : [whole, whole.replace(/[._\-/&']/g, "")]) {
      const terms = meanings(form, open);
      if (terms.size) return { terms, size: parts.length + /[+#]$/.test(whole), parts };
    }
    return parts.map((part, j) => ({ terms: meanings(part, open && j === parts.length - 1, true) }));
  });

  /** Documents with all words, else with some. */
  const rank = query => {
    const zeros = () => new Float64Array(index.sizes.length), score = zeros(), hits = zeros(), cover = zeros();
    const asked = words(query), marked = new Set();
    if (need.length) return {};
    for (const { terms, size = 1, parts = [] } of asked) {
      const best = zeros(), titled = zeros();
      parts.forEach(part => marked.add(part));
      for (const [term, { list, fit }] of terms) {
        marked.add(term);
        list.split("!").forEach((text, field) => {
          if (text === "~") return fit === 1 && best.forEach((value, i) => best[i] = value || .01);
          for (const i of numbers(text)) {
            best[i] = Math.max(best[i], WEIGHTS[field] * fit);
            if (field === 4) titled[i] = Math.max(titled[i], size * fit);
          }
        });
      }
      best.forEach((value, i) => {
        if (value) hits[i]++;
        score[i] += value;
        cover[i] += titled[i];
      });
    }
    const found = [], most = hits.reduce((a, b) => Math.max(a, b), 0), all = most === asked.length;
    const least = !query.trim() ? 0 : score.some(value => value >= 1) ? 1 : all ? .01 : 2; // common words alone
    hits.forEach((value, i) => {
      if (score[i] < least || all && value < most) return;
      const share = Math.min(1, cover[i] / (index.sizes.charCodeAt(i) - 35 || 1));
      score[i] += 60 * share * share + (share > .95 ? 100 : 0) + 1e3 * value + (index.weights.charCodeAt(i) - 35 || 0) / 1e4;
      found.push(i);
    });
    return { found: found.sort((a, b) => score[b] - score[a] || a - b), marked };
  };

  /** What a query finds, or needs. */
  const find = (query, chosen = {}, limit = 10) => {
    [need, later] = [[], []];
    index = piece("index", data => {
      pieces.set("openings", data.openings);
      const kinds = data.kinds.filter(kind => kind[1]).map(([label, list, start]) => [label, start + 1 ? Array.from({ length: list }, (_, i) => start + i) : numbers(list)]);
      const facets = data.facets.map(([name, ...values]) => [name, values.map(([value, list]) => [value, numbers(list)])]);
      return Object.assign(data, { facets: [["Kind", kinds], ...facets] });
    });
    if (!index) return { need };
    if (ranked.query !== query) {
      const result = rank(query);
      if (need.length) return { need };
      ranked = { query, later, ...result };
    }
    let { found, marked } = ranked;
    for (const [name, values] of index.facets) {
      const value = values.find(value => value[0] === chosen[name]), members = new Set(value?.[1]);
      if (value) found = found.filter(i => members.has(i));
    }
    const results = found.slice(0, limit).map(i => {
      const block = piece("d" + Math.floor(i / index.block), cells => {
        return unfold(cells.filter((_, i) => i % 3 === 1)).map((path, i) => ({ title: cells[3 * i], path, summary: cells[3 * i + 2] }));
      });
      return block && { kind: index.facets[0][1].find(kind => kind[1].includes(i))[0], ...block[i % index.block] };
    });
    return { ...index, need, later: ranked.later, total: found.length, results, marked };
  };

  globalThis.rolebookSearch = { add: (name, data) => pieces.set(name, data), find, fold, chunks };
})();
