// Ctrl/Cmd+K: everything with data-command in the page, by any part of its words; a number goes to that ticket.

const dialog = document.querySelector("[data-palette]");
const input = dialog?.querySelector("input");
const list = dialog?.querySelector("ul");
let found = [];
let at = 0;

const label = (element) => (element.dataset.command || element.ariaLabel || element.firstChild?.textContent?.trim() || element.textContent).trim().replace(/\s+/g, " ");

function commands() {
  const seen = new Map();
  for (const element of document.querySelectorAll("[data-command]")) {
    const words = element.dataset.command || [...element.childNodes].find((node) => node.nodeType === 3 && node.textContent.trim())?.textContent.trim() || label(element);
    if (!element.disabled && !seen.has(words)) seen.set(words, { words, key: element.dataset.hotkey, run: () => element.click() });
  }
  return [...seen.values()];
}

function matching(text) {
  const number = text.trim().match(/^#?(\d+)$/)?.[1];
  const parts = text.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = commands().filter(({ words }) => parts.every((part) => words.toLowerCase().includes(part)));
  if (number) {
    const url = dialog.dataset.ticketUrl.replace("0", number);
    hits.unshift({ words: `${dialog.dataset.go} #${number}`, run: () => location.assign(url) });
  }
  return hits;
}

function draw() {
  found = matching(input.value);
  at = Math.min(at, Math.max(found.length - 1, 0));
  list.replaceChildren(...(found.length ? found.map(option) : [Object.assign(document.createElement("li"), { textContent: dialog.dataset.none })]));
  input.setAttribute("aria-activedescendant", found.length ? `palette-${at}` : "");
  list.children[at]?.scrollIntoView({ block: "nearest" });
}

function option({ words, key }, index) {
  const item = document.createElement("li");
  item.id = `palette-${index}`;
  item.role = "option";
  item.ariaSelected = String(index === at);
  item.append(words);
  if (key) item.append(Object.assign(document.createElement("kbd"), { textContent: key }));
  item.addEventListener("click", () => choose(index));
  return item;
}

function choose(index) {
  dialog.close();
  found[index]?.run();
}

function open() {
  input.value = "";
  at = 0;
  draw();
  dialog.showModal();
}

document.addEventListener("click", (event) => event.target.closest?.('[data-open="palette"]') && open());

document.addEventListener("keydown", (event) => {
  if (!dialog || event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  if (!document.querySelector("dialog[open]")) open();
});

input?.addEventListener("input", () => ((at = 0), draw()));
input?.addEventListener("keydown", (event) => {
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (event.key === "Enter") return event.preventDefault(), choose(at);
  if (!(event.key in steps)) return;
  event.preventDefault();
  at = (at + steps[event.key] + found.length) % Math.max(found.length, 1);
  draw();
});
