// What a person does: each command is one request, whose answer brings everything that has changed.
import { rows } from "./rows.js";
import { cutting } from "./cutting.js";
import { dialogs } from "./dialogs.js";

const base = document.body.dataset.base;
let busy = Promise.resolve();

let at; // the index that the last answer points to

document.body.addEventListener("duizhao:at", ({ detail }) => (at = detail.index));

// One request after the other: each is about what the one before has left.
function send(method, path, values = {}) {
  busy = busy.then(async () => {
    at = undefined;
    const source = document.getElementById("message");
    await htmx.ajax(method, base + path, { source, swap: "none", values }).catch(() => {});
    return at;
  });
  return busy;
}

// Sends something and goes to where it was done.
async function go(...request) {
  const index = await send(...request);
  if (index !== undefined) rows.go(index);
}

const edit = (values) => rows.bead() && go("POST", "edits", { bead: rows.bead(), ...values });

// Judging a bead leads to the next one, since whoever judges reads on.
async function judge(status) {
  const bead = rows.bead();
  const index = bead ? await send("POST", "edits", { bead, action: "mark", status }) : undefined;
  if (index === undefined) return;
  const isStillShown = rows.beadAt(index) === bead;
  rows.go(isStillShown ? index + 1 : index);
}

function say(html) {
  document.getElementById("message").innerHTML = `<p class="refusal">${html}</p>`;
}

async function openEditor() {
  const row = rows.row();
  const cell = row && row.querySelector(`.cell.${rows.sideName()}`);
  if (!cell || !cell.querySelector(".sentence")) return;
  await htmx.ajax("GET", base + "form", { target: cell, swap: "innerHTML", values: { bead: rows.bead(), side: rows.sideName() } });
  const texts = [...cell.querySelectorAll("textarea")];
  texts.forEach((text) => fit(text));
  if (texts.length) texts[0].focus();
}

function fit(text) {
  text.style.height = "auto";
  text.style.height = text.scrollHeight + "px";
}

const editor = () => document.querySelector(".editor");

async function save(form) {
  const texts = [...form.querySelectorAll("textarea")].map((text) => text.value);
  const { bead, side } = Object.fromEntries(new FormData(form));
  await send("POST", "edits", { action: "text", bead, side, text: texts });
  if (editor()) await refresh();
  rows.focus();
}

// Fetches the chunk of the editor again, which closes it.
function refresh() {
  const chunk = editor().closest(".chunk");
  return htmx.ajax("GET", base + "rows", { target: chunk, swap: "innerHTML", values: { chunk: chunk.dataset.chunkNumber } });
}

document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-editor]")) {
    event.preventDefault();
    save(event.target);
  }
});
document.addEventListener("input", ({ target }) => target.matches(".editor textarea") && fit(target));

const commands = {
  accept: () => judge("confirmed"),
  look: () => judge("needs-look"),
  reject: () => judge("rejected"),
  release: () => judge("automatic"),
  merge: () => edit({ action: "merge", with: "next" }),
  "merge-up": () => edit({ action: "merge", with: "previous" }),
  split: () => cutting.begin(rows.row(), rows.sideName(), (cuts) => edit({ action: "split", ...cuts })),
  up: () => edit({ action: "move", side: rows.sideName(), direction: "up" }),
  down: () => edit({ action: "move", side: rows.sideName(), direction: "down" }),
  link: () => edit({ action: "link" }),
  edit: openEditor,
  note: () => dialogs.note(rows.row(), (text) => edit({ action: "note", text })),
  undo: () => go("POST", "undo"),
  redo: () => go("POST", "redo"),
  likely: () => dialogs.likely((probability) => go("POST", "edits", { action: "confirm-likely", probability })),
  realign: async () => {
    dialogs.realign();
    await htmx.ajax("POST", base + "proposal", { target: "#preview", swap: "innerHTML" });
  },
  "accept-realign": async () => {
    dialogs.close();
    await go("POST", "realign");
  },
  palette: () => dialogs.palette(run),
  search: () => document.getElementById("search").focus(),
  cancel: async () => {
    if (editor()) await refresh();
    rows.focus();
  },
  close: () => dialogs.close(),
};

/** Does what a button or a key names. */
export const run = (name) => commands[name] && commands[name]();

export const edits = {
  say,
  find: (values) => go("GET", "find", values),
  // Another page has changed the document: fetch what is no longer so, after what is under way.
  catchUp: (newest, version) => {
    busy = busy.then(() => {
      if (newest > version()) send("GET", "changes");
    });
  },
};
