// Dialogs: the browser's own, so that focus stays in them and comes back from them.
const get = (id) => document.getElementById(id);

function ask(id, onSave) {
  const dialog = get(id);
  dialog.returnValue = "";
  dialog.onclose = () => dialog.returnValue === "save" && onSave();
  dialog.showModal();
}

function note(row, onSave) {
  if (!row) return;
  const old = row.querySelector(".note");
  get("note-text").value = old ? old.lastChild.textContent : "";
  ask("note-dialog", () => onSave(get("note-text").value));
}

// The commands of the palette are the buttons of the page.
function palette(run) {
  const dialog = get("palette-dialog");
  const input = get("palette-search");
  const list = get("palette-list");
  const commands = [...document.querySelectorAll(".keys [data-do], .tools [data-do]:not([data-do=palette]), .state [data-do]")].map(
    (button) => ({ name: button.dataset.do, text: button.getAttribute("aria-label") || button.lastChild.textContent.trim(), key: button.getAttribute("aria-keyshortcuts") || "" }),
  );
  let found = commands;
  let at = 0;
  const choose = () => {
    dialog.close();
    if (found[at]) run(found[at].name);
  };
  const draw = () => {
    list.replaceChildren(
      ...found.map(({ text, key }, i) => {
        const item = document.createElement("li");
        item.id = "command-" + i;
        item.role = "option";
        item.ariaSelected = String(i === at);
        item.append(text, Object.assign(document.createElement("kbd"), { textContent: key, hidden: !key }));
        item.onclick = () => ((at = i), choose());
        return item;
      }),
    );
    input.setAttribute("aria-activedescendant", found.length ? "command-" + at : "");
    if (list.children[at]) list.children[at].scrollIntoView({ block: "nearest" });
  };
  input.value = "";
  input.oninput = () => {
    const wanted = input.value.toLowerCase();
    found = commands.filter(({ text, name }) => (text + " " + name).toLowerCase().includes(wanted));
    at = 0;
    draw();
  };
  input.onkeydown = (event) => {
    if (event.key === "ArrowDown") at = Math.min(at + 1, found.length - 1);
    else if (event.key === "ArrowUp") at = Math.max(at - 1, 0);
    else if (event.key === "Enter") return event.preventDefault(), choose();
    else return;
    event.preventDefault();
    draw();
  };
  draw();
  dialog.showModal();
  input.focus();
}

export const dialogs = {
  note,
  palette,
  likely: (onSave) => ask("likely-dialog", () => onSave(get("likely-bound").value)),
  realign: () => get("realign-dialog").showModal(),
  close: () => document.querySelectorAll("dialog[open]").forEach((dialog) => dialog.close()),
};
