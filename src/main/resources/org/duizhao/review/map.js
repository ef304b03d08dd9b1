// The map of the path: a cross where the page stands; a click goes there.
const LENGTH = 200;
const map = document.getElementById("map");
const sheet = document.querySelector(".sheet");
let drawing = false;

function follow() {
  drawing = false;
  const box = sheet.getBoundingClientRect();
  const row = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 3)?.closest(".bead");
  if (row) draw(row.dataset);
}

function draw({ x, y }) {
  const across = document.getElementById("map-across");
  const down = document.getElementById("map-down");
  across.setAttribute("y1", y);
  across.setAttribute("y2", y);
  down.setAttribute("x1", x);
  down.setAttribute("x2", x);
}

/** Begins to follow the page; what is given goes to a share of the text. */
export function onMap(go) {
  sheet.addEventListener("scroll", () => {
    if (!drawing) requestAnimationFrame(follow);
    drawing = true;
  });
  map.addEventListener("click", ({ clientX, clientY }) => {
    const point = new DOMPoint(clientX, clientY).matrixTransform(map.getScreenCTM().inverse());
    go(Math.max(0, Math.min(1, point.x / LENGTH)));
  });
  follow();
}
