// Cutting a bead in two: a caret on each side, moved by keys or by clicking into the text.
const MARKS = /[，。！？；：、,.!?;:]/;
const caret = document.getElementById("caret");
const hint = document.getElementById("cutting");
let cut; // what is being cut

const sentences = (side) => [...cut.row.querySelectorAll(`.cell.${side} .sentence`)];
const other = (side) => (side === "chinese" ? "english" : "chinese");

// The places where a side can be cut, from before its first sentence to behind its last.
function placesOf(row, side) {
  const places = [];
  const all = [...row.querySelectorAll(`.cell.${side} .sentence`)];
  all.forEach((sentence, number) => {
    for (let offset = 0; offset < sentence.textContent.length; offset++) places.push({ sentence: number, offset });
  });
  places.push({ sentence: all.length, offset: 0 });
  return places;
}

// At first: between two sentences; or in the middle of one, behind a mark if there is one.
function likely(row, side, places) {
  const borders = places.filter((place) => place.offset === 0 && place.sentence > 0 && place !== places.at(-1));
  if (borders.length) return places.indexOf(borders[0]);
  const text = row.querySelector(`.cell.${side}`).textContent;
  const middle = Math.floor((places.length - 1) / 2);
  const marks = places.map((_, i) => i).filter((i) => i > 0 && i < places.length - 1 && isBehindMark(row, side, places[i]));
  return text ? (marks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle) : 0;
}

function isBehindMark(row, side, { sentence, offset }) {
  if (offset === 0) return true;
  const text = row.querySelectorAll(`.cell.${side} .sentence`)[sentence].textContent;
  return MARKS.test(text[offset - 1]) && !MARKS.test(text[offset] ?? "");
}

function begin(row, side, onCut) {
  if (!row || row.querySelector(".editor")) return;
  const at = {};
  const places = {};
  for (const name of ["chinese", "english"]) {
    places[name] = placesOf(row, name);
    at[name] = likely(row, name, places[name]);
  }
  cut = { row, side: places[side].length > 1 ? side : other(side), at, places, onCut };
  const selected = placeOfSelection(row);
  if (selected) {
    cut.side = selected.side;
    cut.at[selected.side] = indexOf(selected.side, selected);
  }
  row.classList.add("cutting");
  hint.hidden = false;
  row.addEventListener("click", onClick);
  draw();
}

// Where the person has clicked into the text before.
function placeOfSelection(row) {
  const selection = getSelection();
  if (!selection.rangeCount || !selection.anchorNode || !row.contains(selection.anchorNode)) return undefined;
  return placeAt(selection.anchorNode, selection.anchorOffset);
}

function placeAt(node, offset) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const sentence = element.closest(".sentence");
  if (!sentence) return undefined;
  const side = sentence.closest(".cell").dataset.side;
  const before = document.createRange();
  before.setStart(sentence, 0);
  before.setEnd(node, offset);
  const all = [...sentence.closest(".cell").querySelectorAll(".sentence")];
  const length = before.toString().length;
  const number = all.indexOf(sentence);
  if (length === 0 && number === 0) return undefined;
  return length === sentence.textContent.length ? { side, sentence: number + 1, offset: 0 } : { side, sentence: number, offset: length };
}

const indexOf = (side, { sentence, offset }) =>
  Math.max(0, cut.places[side].findIndex((place) => place.sentence === sentence && place.offset === offset));

function onClick() {
  const place = placeOfSelection(cut.row);
  if (!place) return;
  cut.side = place.side;
  cut.at[place.side] = indexOf(place.side, place);
  draw();
}

function move(by, toMark) {
  const places = cut.places[cut.side];
  let at = cut.at[cut.side];
  do at += by;
  while (toMark && at > 0 && at < places.length - 1 && !isBehindMark(cut.row, cut.side, places[at]));
  cut.at[cut.side] = Math.max(0, Math.min(places.length - 1, at));
  draw();
}

// The caret of the side in hand; the other side shows where it will be cut by a style.
function draw() {
  cut.row.querySelectorAll(".caret").forEach((old) => old.remove());
  for (const side of ["chinese", "english"]) drawOn(side);
}

function drawOn(side) {
  const cell = cut.row.querySelector(`.cell.${side}`);
  const range = rangeOf(side);
  if (!range) return;
  const box = range.getBoundingClientRect();
  const frame = cell.getBoundingClientRect();
  const mark = caret.cloneNode();
  mark.removeAttribute("id");
  mark.hidden = false;
  mark.classList.toggle("active", side === cut.side);
  cell.append(mark);
  mark.style.left = box.left - frame.left + "px";
  mark.style.top = box.top - frame.top + "px";
  mark.style.height = box.height + "px";
}

// A range around the character before the cut, or behind it, collapsed to its edge.
function rangeOf(side) {
  const all = sentences(side);
  if (!all.length) return undefined;
  const { sentence, offset } = cut.places[side][cut.at[side]];
  const behind = offset === 0 && sentence > 0 ? { element: all[sentence - 1], offset: Infinity } : { element: all[Math.min(sentence, all.length - 1)], offset };
  const range = document.createRange();
  let left = behind.offset;
  const walker = document.createTreeWalker(behind.element, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node && left > node.length && walker.nextNode()) {
    left -= node.length;
    node = walker.currentNode;
  }
  range.setStart(node, Math.min(left, node.length));
  range.collapse(true);
  return range;
}

function end() {
  cut.row.querySelectorAll(".caret").forEach((old) => old.remove());
  cut.row.classList.remove("cutting");
  cut.row.removeEventListener("click", onClick);
  getSelection().removeAllRanges();
  hint.hidden = true;
  cut = undefined;
}

function finish() {
  const { places, at, onCut } = cut;
  const chinese = places.chinese[at.chinese];
  const english = places.english[at.english];
  end();
  onCut({
    "chinese-sentence": chinese.sentence,
    "chinese-offset": chinese.offset,
    "english-sentence": english.sentence,
    "english-offset": english.offset,
  });
}

export const cutting = {
  begin,
  isOn: () => cut !== undefined,
  onKey: (event) => {
    const keys = {
      ArrowLeft: () => move(-1, event.shiftKey),
      ArrowRight: () => move(1, event.shiftKey),
      Tab: () => {
        cut.side = other(cut.side);
        draw();
      },
      Enter: finish,
      Escape: end,
    };
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  },
};
