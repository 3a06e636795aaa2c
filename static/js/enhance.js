// Small comforts for pages that work without them. An element asks by data-enhance="name name"; see assets/COMPONENTS.md.
// Every word shown comes from a data attribute. Text goes in as text: innerHTML and its like are refused by the CSP.

const lang = document.documentElement.lang || "en";
const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
const clock = new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

const memory = {
  get(key) { try { return localStorage.getItem(key); } catch { return null; } },
  set(key, value) { try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key); } catch { /* not kept */ } },
};

// ---- time

function localtime(time) {
  const moment = new Date(time.dateTime);
  if (Number.isNaN(moment.getTime())) return;
  const minutes = -moment.getTimezoneOffset();
  const sign = minutes < 0 ? "-" : "+";
  const pad = (n) => String(Math.floor(n)).padStart(2, "0");
  if (time.dataset.offset === sign + pad(Math.abs(minutes) / 60) + ":" + pad(Math.abs(minutes) % 60)) return;
  const shown = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short",
  }).format(moment);
  const span = document.createElement("span");
  span.className = "local muted";
  span.textContent = ` ${fill(time.dataset.text ?? "{time}", { time: shown })}`;
  time.after(span);
}

// A picture of years that is wider than the screen opens at its end, where today is.
function latest(scroller) {
  scroller.scrollLeft = scroller.scrollWidth * (getComputedStyle(scroller).direction === "rtl" ? -1 : 1);
}

// ---- forms

// Sends what changed a moment ago; keeps trying while the connection is gone; warns before unsaved text is left.
function autosave(form) {
  const state = form.querySelector(".saved");
  if (!state) return;
  const words = state.lastElementChild ?? state;
  const read = () => {
    const pairs = [...new FormData(form)].filter(([, value]) => typeof value === "string");
    return new URLSearchParams(pairs).toString();
  };
  // A browser that reloads a page puts typed text back: that is not saved yet.
  const restored = [...form.elements].some((field) => "defaultChecked" in field && /^(checkbox|radio)$/.test(field.type)
    ? field.checked !== field.defaultChecked
    : "defaultValue" in field && field.type !== "file" && field.value !== field.defaultValue);
  let kept = restored ? "" : read(), wait = 0, timer, sending = false, leaving = false, stopped = false;

  const show = (name, values = {}) => {
    state.dataset.state = name;
    if (state.dataset[name]) words.textContent = fill(state.dataset[name], values);
  };
  const later = (delay) => { clearTimeout(timer); timer = setTimeout(save, delay); };

  async function save() {
    const body = read();
    if (stopped || leaving || body === kept) return;
    if (sending) return later(1000);
    sending = true;
    show("saving");
    try {
      const answer = await fetch(form.action, {
        method: "POST", body, keepalive: body.length < 60000,
        headers: { "Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
      });
      if (answer.ok && !answer.redirected) {
        const told = await answer.json().catch(() => ({}));
        const unchanged = read() === body;
        for (const [name, value] of Object.entries(told.fields ?? {})) {
          const field = form.elements.namedItem(name);
          if (field instanceof HTMLInputElement && field.type === "hidden") field.value = value;
        }
        kept = unchanged ? read() : body;
        wait = 0;
        show("saved", { time: told.saved ?? clock.format(new Date()) });
        if (!unchanged) later(1500);
      } else if (answer.status === 409) {
        stopped = true; // the page after an ordinary save shows both texts
        show("conflict");
      } else if (answer.status === 401 || answer.status === 403 || answer.redirected) {
        stopped = true;
        show("signedOut");
        state.dataset.state = "failed";
      } else {
        throw new Error(String(answer.status));
      }
    } catch {
      show("failed");
      wait = Math.min(60000, (wait || 2000) * 2);
      later(wait);
    } finally {
      sending = false;
    }
  }

  if (restored) later(1000);
  form.addEventListener("input", () => later(Math.max(wait, 2000)));
  form.addEventListener("change", () => later(wait || 300));
  form.addEventListener("submit", () => { leaving = true; clearTimeout(timer); });
  addEventListener("pageshow", () => { leaving = false; });
  addEventListener("online", () => later(0));
  document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });
  addEventListener("beforeunload", (event) => { if (!leaving && read() !== kept) event.preventDefault(); });
}

// The rule stands at platform::text::word_count; a test compares these ranges with it.
const IDEOGRAPHS = "\\u3005-\\u3007\\u3041-\\u3096\\u309D-\\u309F\\u30A1-\\u30FA\\u30FC-\\u30FF\\u31F0-\\u31FF"
  + "\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\uFF66-\\uFF9D\\u{20000}-\\u{323AF}";
const WORD = new RegExp(`[${IDEOGRAPHS}]|(?:(?![${IDEOGRAPHS}])[\\p{L}\\p{M}\\p{Nd}'\\u2019\\u2010\\u2011-])+`, "gu");
const COUNTED = new RegExp(`[${IDEOGRAPHS}\\p{L}\\p{Nd}]`, "u");
export const countWords = (text) => (text.match(WORD) ?? []).filter((word) => COUNTED.test(word)).length;

function wordcount(field) {
  const counter = document.getElementById(field.dataset.counter);
  const limit = Number(field.dataset.limit);
  if (!counter) return;
  const numbers = new Intl.NumberFormat(lang);
  let timer;
  const show = () => {
    const n = countWords(field.value), over = Math.max(0, n - limit);
    const pattern = limit && over ? counter.dataset.over : counter.dataset.text;
    // Spoken only when the limit is near, else every pause would be read out.
    if (limit && n > 0.9 * limit) counter.setAttribute("aria-live", "polite"); else counter.removeAttribute("aria-live");
    counter.classList.toggle("over", Boolean(limit && over));
    counter.textContent = fill(pattern ?? "{n}", { n: numbers.format(n), limit: numbers.format(limit), over: numbers.format(over) });
  };
  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(show, 400); });
  show();
}

// A second press while the first is under way does nothing. Pages restored by the back button start fresh.
function once(form) {
  let busy = false, timer;
  const free = () => { busy = false; clearTimeout(timer); form.removeAttribute("aria-busy"); };
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    if (busy) return event.preventDefault();
    busy = true;
    form.setAttribute("aria-busy", "true");
    timer = setTimeout(free, 20000);
  });
  addEventListener("pageshow", free);
}

// On wide screens a choice applies at once and the focus returns to it; in the drawer of a phone the button does.
function facets(form) {
  const wide = matchMedia("(min-width: 60rem)");
  const key = `focus ${location.pathname}`;
  form.addEventListener("change", (event) => {
    if (!wide.matches || !event.target.matches("select, input:is([type=checkbox], [type=radio])")) return;
    try { sessionStorage.setItem(key, `${event.target.name} ${event.target.value}`); } catch { /* focus is lost, no more */ }
    form.requestSubmit();
  });
  try {
    const was = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    [...form.elements].find((e) => was && (`${e.name} ${e.value}` === was || (e.matches("select") && was.startsWith(`${e.name} `))))?.focus({ preventScroll: true });
  } catch { /* as above */ }
}

// ---- moving about

function matrix(table) {
  const cell = (row, column) => row?.cells[column]?.querySelector("a");
  table.addEventListener("keydown", (event) => {
    const place = event.target.closest("td");
    if (!place || event.altKey || event.ctrlKey || event.metaKey) return;
    const row = place.parentElement, rows = [...table.tBodies[0].rows];
    const forward = getComputedStyle(table).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    let next;
    if (event.key === forward || event.key === back) {
      const step = event.key === forward ? 1 : -1;
      for (let c = place.cellIndex + step; c > 0 && c < row.cells.length && !next; c += step) next = cell(row, c);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      for (let r = rows.indexOf(row) + step; r >= 0 && r < rows.length && !next; r += step) next = cell(rows[r], place.cellIndex);
    } else if (event.key === "Home") {
      next = row.querySelector("td a");
    } else if (event.key === "End") {
      next = [...row.querySelectorAll("td a")].at(-1);
    } else {
      return;
    }
    event.preventDefault();
    next?.focus();
  });
}

// The desk's single keys. They can be switched off (WCAG 2.1.4), and never act while one types.
function keys(table) {
  const switcher = document.querySelector("[data-keys-switch]");
  if (switcher) {
    switcher.closest("[hidden]")?.removeAttribute("hidden");
    switcher.checked = memory.get("keys") !== "off";
    switcher.addEventListener("change", () => memory.set("keys", switcher.checked ? "" : "off"));
  }
  const rows = [...table.querySelectorAll("tr[data-row]")];
  const now = () => rows.findIndex((row) => row.classList.contains("current") || row.contains(document.activeElement));
  const go = (index) => {
    const row = rows[index];
    if (!row) return;
    rows.forEach((other) => other.classList.toggle("current", other === row));
    (row.querySelector("a.title") ?? row.querySelector("a, input"))?.focus();
  };
  document.addEventListener("keydown", (event) => {
    if (memory.get("keys") === "off" || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")) return;
    const row = rows[now()];
    const acts = {
      j: () => go(Math.min(now() + 1, rows.length - 1)),
      k: () => go(Math.max(now() - 1, 0)),
      x: () => row?.querySelector("input[type=checkbox]")?.click(),
      e: () => row?.querySelector("[data-key=e]")?.click(),
      "/": () => document.querySelector("main [type=search], [type=search]")?.focus(),
      "?": () => {
        const help = document.getElementById(table.dataset.help);
        if (!help) return;
        help.open = !help.open;
        help.querySelector("summary")?.focus();
      },
    };
    if (!Object.hasOwn(acts, event.key)) return;
    event.preventDefault();
    acts[event.key]();
  });
}

// Things of a list are dragged to another place, also of another such list; the form that buttons use as well does it.
let dragged = null;
function order(list) {
  const form = document.getElementById(list.dataset.form);
  if (!form) return;
  const items = () => [...list.querySelectorAll(":scope > li")];
  for (const item of items()) {
    const grip = item.querySelector(".grip");
    if (!grip) continue;
    grip.hidden = false;
    grip.addEventListener("pointerdown", () => { item.draggable = true; });
    item.addEventListener("dragstart", (event) => { dragged = item; event.dataTransfer.effectAllowed = "move"; item.classList.add("dragged"); });
    item.addEventListener("dragend", () => { item.draggable = false; item.classList.remove("dragged"); dragged = null; });
  }
  const place = (y) => items().filter((item) => item !== dragged && item.getBoundingClientRect().top + item.offsetHeight / 2 < y).length;
  list.addEventListener("dragover", (event) => { if (dragged) event.preventDefault(); });
  list.addEventListener("drop", (event) => {
    if (!dragged) return;
    event.preventDefault();
    form.elements.namedItem("key").value = dragged.dataset.key;
    form.elements.namedItem("section").value = list.dataset.section;
    form.elements.namedItem("place").value = String(place(event.clientY) + 1);
    form.requestSubmit();
  });
}

function menu(details) {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    if (details.contains(document.activeElement)) details.querySelector("summary").focus();
    details.open = false;
  });
  document.addEventListener("click", (event) => { if (!details.contains(event.target)) details.open = false; });
}

// ---- a programme of one's own, kept in this browser alone

const stars = {
  all() { return (memory.get("stars") ?? "").split(" ").filter(Boolean); },
  flip(id) {
    const kept = this.all();
    memory.set("stars", (kept.includes(id) ? kept.filter((other) => other !== id) : [...kept, id]).join(" "));
    document.dispatchEvent(new Event("stars"));
  },
};

function star(button) {
  const { id, on, off } = button.dataset;
  const label = button.querySelector(".visually-hidden");
  const show = () => {
    const kept = stars.all().includes(id);
    button.setAttribute("aria-pressed", String(kept));
    button.title = kept ? on : off;
    // The name stays, the state is told by aria-pressed.
    if (label) label.textContent = off;
    button.closest(".slot, li")?.classList.toggle("kept", kept);
  };
  button.addEventListener("click", () => stars.flip(id));
  document.addEventListener("stars", show);
  button.hidden = false;
  show();
}

function starlink(link) {
  const show = () => {
    const kept = stars.all();
    link.hidden = kept.length === 0;
    link.href = link.dataset.href + kept.map(encodeURIComponent).join(",");
  };
  document.addEventListener("stars", show);
  show();
}

function kept(button) {
  const list = document.getElementById(button.dataset.target);
  if (!list) return;
  button.hidden = false;
  button.addEventListener("click", () => button.setAttribute("aria-pressed", String(list.classList.toggle("only-kept"))));
}

// ---- small things

function copy(button) {
  if (!navigator.clipboard) return;
  const words = button.querySelector("span") ?? button;
  const before = words.textContent;
  button.hidden = false;
  words.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy || location.href);
      words.textContent = button.dataset.done ?? before;
      setTimeout(() => { words.textContent = before; }, 3000);
    } catch { /* the browser has refused and says so itself */ }
  });
}

// A file, chosen or dropped, is read into the field where its text is checked.
function textfile(box) {
  const input = box.querySelector("input"), field = document.getElementById(box.dataset.target);
  if (!input || !field) return;
  const take = async (file) => { if (file && file.size < 2 ** 21) field.value = await file.text(); };
  box.hidden = false;
  input.addEventListener("change", () => take(input.files[0]));
  field.addEventListener("dragover", (event) => { if (event.dataTransfer.types.includes("Files")) event.preventDefault(); });
  field.addEventListener("drop", (event) => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  });
}

function print(button) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

function theme(select) {
  select.closest("[hidden]")?.removeAttribute("hidden");
  select.value = memory.get("theme") ?? "";
  select.addEventListener("change", () => {
    memory.set("theme", select.value);
    if (select.value) document.documentElement.dataset.theme = select.value;
    else delete document.documentElement.dataset.theme;
  });
}

// The language chosen here is the one that "/" opens next time.
function language(nav) {
  nav.addEventListener("click", (event) => {
    const chosen = event.target.closest("a[hreflang]")?.hreflang;
    if (!chosen) return;
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `lang=${chosen}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  });
}

const ways = { language, localtime, latest, autosave, wordcount, once, facets, matrix, keys, order, menu, star, starlink, kept, copy, textfile, print, theme };

for (const element of document.querySelectorAll("[data-enhance]")) {
  for (const name of element.dataset.enhance.split(/\s+/)) {
    try {
      if (Object.hasOwn(ways, name)) ways[name](element);
    } catch (problem) {
      console.error(name, problem); // one comfort fails, the others stay
    }
  }
}
