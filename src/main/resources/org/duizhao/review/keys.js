// The keyboard: one letter, one command.
import { cutting } from "./cutting.js";
import { run } from "./edits.js";
import { rows } from "./rows.js";

const LETTERS = {
  a: "accept",
  r: "look",
  x: "reject",
  m: "merge",
  s: "split",
  u: "up",
  d: "down",
  l: "link",
  e: "edit",
  n: "note",
  z: "undo",
  "/": "search",
  "?": "palette",
};
const SHIFTED = { Z: "redo", M: "merge-up", A: "release" };

const MOVES = {
  j: () => rows.step(1),
  k: () => rows.step(-1),
  ArrowDown: () => rows.step(1),
  ArrowUp: () => rows.step(-1),
  PageDown: () => rows.step(10),
  PageUp: () => rows.step(-10),
  Home: () => rows.go(0),
  End: () => rows.go(Infinity),
  ArrowLeft: () => rows.side("chinese"),
  ArrowRight: () => rows.side("english"),
};

function onEditorKey(event) {
  if (event.key === "Escape") run("cancel");
  else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) event.target.form.requestSubmit();
  else return;
  event.preventDefault();
}

/** Takes in a key that was pressed. Keys of forms, dialogs and the browser are left to them. */
export function onKey(event) {
  const { target, key } = event;
  if (cutting.isOn()) return cutting.onKey(event);
  if (target.matches(".editor textarea")) return onEditorKey(event);
  if (key === "Escape" && target.id === "search") return rows.focus();
  if (target.closest("input, textarea, select, dialog") || event.ctrlKey || event.metaKey || event.altKey) return;
  const isControl = target.closest("button, a, summary");
  const move = !(isControl && /^Arrow|Page|Home|End/.test(key)) && MOVES[key];
  const command = event.shiftKey && SHIFTED[key] ? SHIFTED[key] : LETTERS[key];
  if (!move && !command) return;
  event.preventDefault();
  if (move) move();
  else run(command);
}
