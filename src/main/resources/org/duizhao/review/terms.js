// Terms: the one in hand, a new one, and the list of all.
const base = document.body.dataset.base;
const get = (id) => document.getElementById(id);

// The Chinese text that the person has selected.
function selected() {
  const selection = getSelection();
  const inChinese = selection.anchorNode?.parentElement?.closest(".cell.chinese");
  return inChinese ? selection.toString().trim() : "";
}

function add(onSave) {
  const dialog = get("add-dialog");
  const text = selected();
  get("add-found").value = text;
  get("add-chinese").value = text;
  get("add-english").value = "";
  get("add-found").oninput = () => (get("add-chinese").value = get("add-found").value);
  dialog.returnValue = "";
  dialog.onclose = () =>
    dialog.returnValue === "save" &&
    onSave({ found: get("add-found").value, chinese: get("add-chinese").value, english: get("add-english").value });
  dialog.showModal();
  (text ? get("add-english") : get("add-found")).focus();
}

// Shows the term that was clicked on.
async function open(term) {
  const sentence = term.closest(".sentence");
  const all = [...sentence.closest(".cell").querySelectorAll(".sentence")];
  const values = { bead: term.closest(".bead").dataset.bead, sentence: all.indexOf(sentence), term: term.dataset.term };
  await htmx.ajax("GET", base + "term", { target: "#term-body", swap: "innerHTML", values });
  get("term-dialog").showModal();
}

const fetchList = () => htmx.ajax("GET", base + "terms", { target: "#terms-body", swap: "innerHTML" });

function toggle() {
  const panel = get("terms-panel");
  panel.hidden = !panel.hidden;
  document.querySelector('[data-do="terms"]').setAttribute("aria-expanded", String(!panel.hidden));
  if (!panel.hidden) fetchList();
}

export const terms = {
  add,
  open,
  toggle,
  address: () => {
    const { bead, sentence, term } = document.querySelector(".term-form").dataset;
    return { bead, sentence, term };
  },
  refresh: () => get("terms-panel").hidden || fetchList(),
};
