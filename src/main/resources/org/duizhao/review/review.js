// The review page: what happens when. Each module does one thing; the server composes all HTML.
import { rows } from "./rows.js";
import { run, edits } from "./edits.js";
import { onKey } from "./keys.js";
import { onTip } from "./tips.js";

const body = document.body;
const state = () => document.getElementById("state");
const version = () => Number(state().dataset.version);

// Which beads the page shows is in the address, so that a reload shows the same.
function parameters() {
  const shown = new URLSearchParams(location.search);
  return { show: shown.get("show") || "", q: shown.get("q") || "" };
}

function show(changed) {
  const next = { ...parameters(), ...changed };
  const query = new URLSearchParams(Object.entries(next).filter(([, value]) => value));
  location.assign(location.pathname + (query.size ? "?" + query : ""));
}

function toggle(kind) {
  const kinds = new Set(parameters().show.split(",").filter(Boolean));
  if (!kinds.delete(kind)) kinds.add(kind);
  show({ show: [...kinds].join(",") });
}

// Every request says what the page shows, so that the answer can bring what is no longer so.
body.addEventListener("htmx:configRequest", ({ detail }) => {
  Object.assign(detail.parameters, parameters(), { version: version(), loaded: rows.held().join(",") });
});

body.addEventListener("htmx:sendError", () => edits.say(document.getElementById("lost").innerHTML));
body.addEventListener("htmx:responseError", ({ detail }) => {
  const status = detail.xhr.status;
  if (status === 403 || status >= 500) edits.say(document.getElementById("lost").innerHTML);
});
body.addEventListener("htmx:afterSettle", () => rows.settle());
body.addEventListener("htmx:oobAfterSwap", () => rows.settle());

body.addEventListener("click", (event) => {
  const target = event.target.closest("[data-do], [data-kind], [data-find], [data-bead-to]");
  if (!target) return;
  const { do: name, kind, find, direction, beadTo } = target.dataset;
  if (name) run(name);
  else if (kind) toggle(kind);
  else if (find) edits.find({ kind: find, direction, from: rows.bead() || 0 });
  else edits.find({ bead: beadTo });
});

const search = document.getElementById("search");
if (search) {
  search.addEventListener("change", () => show({ q: search.value.trim() }));
  search.addEventListener("search", () => search.value === "" && parameters().q && show({ q: "" }));
}

// Other pages and programs may change the document; a page that is hidden asks when it is looked at again.
let events;
function listen() {
  events = new EventSource(body.dataset.base + "events");
  events.addEventListener("version", ({ data }) => edits.catchUp(Number(data), version));
}
function hush() {
  if (events) events.close();
  events = undefined;
}

if (body.dataset.base) {
  document.addEventListener("keydown", onKey);
  document.addEventListener("visibilitychange", () => (document.hidden ? hush() : events || listen()));
  window.addEventListener("pagehide", hush);
  rows.start();
  onTip();
  listen();
}
