// What a term means, shown beside it while the pointer or the focus is on it.
const tip = document.getElementById("tip");

function line(text, style) {
  return Object.assign(document.createElement("span"), { textContent: text, className: style });
}

function show(term) {
  const { english, chinese, about, definition } = term.dataset;
  tip.replaceChildren(line(english, "tip-english"));
  if (term.classList.contains("misheard")) tip.append(line(chinese, "tip-right"));
  if (about) tip.append(line(about, "tip-about"));
  if (definition) tip.append(line(definition, "tip-note"));
  tip.hidden = false;
  const box = term.getBoundingClientRect();
  const below = box.bottom + tip.offsetHeight + 12 < innerHeight;
  tip.style.left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8)) + "px";
  tip.style.top = (below ? box.bottom + 6 : box.top - tip.offsetHeight - 6) + "px";
}

/** Begins to show tips. */
export function onTip() {
  document.addEventListener("pointerover", ({ target }) => {
    const term = target.closest(".term");
    if (term) show(term);
    else if (!target.closest(".tip")) tip.hidden = true;
  });
  document.addEventListener("scroll", () => (tip.hidden = true), true);
}
