// The rows: chunks are fetched when they come near and let go when they are far, and one cell is the chosen one.
const sheet = document.querySelector(".sheet");
const grid = document.getElementById("rows");
const state = () => document.getElementById("state");
const size = Number(document.body.dataset.chunk);
const NEAR = "1200px 0px";

let chosen = { bead: "", index: 0, side: "chinese" };
let wanted; // the index to go to as soon as its row is there
let observer;

const chunks = () => [...grid.children];
const isHeld = (chunk) => chunk.dataset.held === "true";
const rowOf = (bead) => document.getElementById("bead-" + bead);
const rowAt = (index) => grid.querySelector(`.bead[data-index="${index}"]`);

function start() {
  observer = new IntersectionObserver(onSeen, { root: sheet, rootMargin: NEAR });
  chunks().forEach((chunk) => observer.observe(chunk));
  grid.addEventListener("focusin", ({ target }) => choose(target.closest(".bead"), target.closest(".cell")));
  grid.addEventListener("mousedown", ({ target }) => {
    const cell = target.closest(".cell");
    if (cell && !target.closest(".editor")) choose(cell.closest(".bead"), cell);
  });
  reserve();
  const first = grid.querySelector(".bead");
  if (first) focus(first);
}

function onSeen(entries) {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting && !isHeld(target)) fetchChunk(target);
    else if (!isIntersecting && isHeld(target)) release(target);
  }
}

function fetchChunk(chunk) {
  chunk.dataset.held = "true";
  htmx.trigger(chunk, "near");
}

// A chunk that is far keeps its height, so that nothing moves. One that is worked in stays.
function release(chunk) {
  if (chunk.querySelector(".editor") || chunk.contains(rowOf(chosen.bead))) return;
  chunk.style.height = chunk.offsetHeight + "px";
  chunk.dataset.held = "false";
  chunk.replaceChildren();
}

// Chunks that were never fetched are taken to be as high as those that are there. Heights are asked for only then, since
// the browser has to lay out everything to tell.
function reserve() {
  const all = chunks();
  const filled = all.filter((chunk) => chunk.firstElementChild);
  filled.forEach((chunk) => chunk.style.height && (chunk.style.height = ""));
  const bare = all.filter((chunk) => !chunk.firstElementChild && !chunk.style.height);
  if (!bare.length) return;
  const beads = filled.reduce((sum, chunk) => sum + chunk.childElementCount, 0) || 1;
  const rowHeight = filled.reduce((sum, chunk) => sum + chunk.offsetHeight, 0) / beads || 60;
  const shown = Number(state().dataset.shown);
  bare.forEach((chunk) => {
    chunk.style.height = Math.min(size, shown - Number(chunk.dataset.chunkNumber) * size) * rowHeight + "px";
  });
}

let isDue = false;

// However many parts of the page an answer has exchanged, they are looked at once.
function settleSoon() {
  if (isDue) return;
  isDue = true;
  queueMicrotask(() => {
    isDue = false;
    settle();
  });
}

// After every exchange: as many chunks as the server counts, the chosen cell chosen again.
function settle() {
  const shown = Number(state().dataset.shown);
  const count = Math.ceil(shown / size);
  grid.setAttribute("aria-rowcount", shown);
  document.getElementById("nothing").hidden = shown > 0;
  while (grid.children.length > count) grid.lastElementChild.remove();
  while (grid.children.length < count) append(grid.children.length);
  reserve();
  if (wanted !== undefined) return arrive();
  const row = rowOf(chosen.bead) || rowAt(Math.min(chosen.index, shown - 1));
  if (!row) return;
  mark(row);
  if (document.activeElement === document.body) focus(row);
}

function append(number) {
  const chunk = document.createElement("div");
  chunk.className = "chunk";
  chunk.id = "chunk-" + number;
  chunk.setAttribute("role", "rowgroup");
  chunk.dataset.chunkNumber = number;
  chunk.dataset.held = "false";
  chunk.setAttribute("hx-get", document.body.dataset.base + "rows?chunk=" + number);
  chunk.setAttribute("hx-trigger", "near");
  chunk.setAttribute("hx-sync", "this:replace");
  grid.append(chunk);
  htmx.process(chunk);
  observer.observe(chunk);
}

// Goes to the row of an index, which may have to be fetched first.
function go(index) {
  wanted = Math.max(0, Math.min(index, Number(state().dataset.shown) - 1));
  const chunk = chunks()[Math.floor(wanted / size)];
  if (!chunk) return (wanted = undefined);
  if (!isHeld(chunk)) fetchChunk(chunk);
  arrive();
}

function arrive() {
  const row = rowAt(wanted);
  if (!row) return;
  wanted = undefined;
  focus(row);
}

function choose(row, cell) {
  if (!row) return;
  chosen = { bead: row.dataset.bead, index: Number(row.dataset.index), side: cell ? cell.dataset.side : chosen.side };
  mark(row);
}

function mark(row) {
  grid.querySelectorAll(".chosen").forEach((old) => old !== row && old.classList.remove("chosen"));
  row.classList.add("chosen");
  chosen.index = Number(row.dataset.index);
  chosen.bead = row.dataset.bead;
  grid.querySelectorAll('.cell[tabindex="0"]').forEach((cell) => (cell.tabIndex = -1));
  row.querySelector(`.cell.${chosen.side}`).tabIndex = 0;
  document.body.dispatchEvent(new CustomEvent("duizhao:chosen", { detail: { index: chosen.index } }));
}

function focus(row) {
  const cell = row.querySelector(`.cell.${chosen.side}`);
  mark(row);
  cell.tabIndex = 0;
  cell.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

export const rows = {
  start,
  settle: settleSoon,
  go,
  step: (by) => go(chosen.index + by),
  side: (name) => {
    chosen.side = name;
    if (rowOf(chosen.bead)) focus(rowOf(chosen.bead));
  },
  sideName: () => chosen.side,
  beadAt: (index) => rowAt(index)?.dataset.bead,
  bead: () => (rowOf(chosen.bead) ? chosen.bead : ""),
  row: () => rowOf(chosen.bead),
  index: () => chosen.index,
  focus: () => rowOf(chosen.bead) && focus(rowOf(chosen.bead)),
  held: () => chunks().filter(isHeld).map((chunk) => chunk.dataset.chunkNumber),
};
