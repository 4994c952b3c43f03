// data-hotkey="r" on a link, button, radio or field: one key does it. Never while typing (except mod+…), never behind
// a dialog. `data-hotkeys="off"` on <html> switches single keys off; "?" lists what the page offers.

const TYPING = "input:not([type=checkbox], [type=radio], [type=submit], [type=button]), textarea, select, [contenteditable]";
const off = () => document.documentElement.dataset.hotkeys === "off";
const name = (event) => (event.ctrlKey || event.metaKey ? "mod+" : "") + (event.altKey ? "alt+" : "") + event.key;
const help = () => document.querySelector("[data-hotkey-help]");

function act(element) {
  const focus = element.dataset.hotkeyFocus && document.querySelector(element.dataset.hotkeyFocus);
  if (element.matches(TYPING)) return element.focus();
  element.click();
  focus?.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  const key = name(event);
  const typing = event.target.matches?.(TYPING);
  if (typing && event.key === "Escape") return event.target.blur();
  if (document.querySelector("dialog[open]")) return;
  if (!key.startsWith("mod+") && (typing || off())) return;
  if (key === "?") return openHelp(event);
  const wanted = [...document.querySelectorAll("[data-hotkey]")].find(
    (element) => element.dataset.hotkey === key && (!typing || element.form === event.target.form) && usable(element),
  );
  if (!wanted) return;
  event.preventDefault();
  act(wanted);
});

const usable = (element) => !element.disabled && (element.checkVisibility?.() ?? true);

function openHelp(event) {
  event.preventDefault();
  const list = document.querySelector("[data-hotkey-list]");
  list.querySelectorAll("[data-found]").forEach((item) => item.remove());
  for (const element of document.querySelectorAll("[data-hotkey]")) list.append(line(element));
  help().showModal();
}

function line(element) {
  const item = document.createElement("li");
  item.dataset.found = "";
  const words = document.createElement("span");
  const label = element.labels?.[0]?.textContent;
  words.textContent = (element.dataset.command || element.ariaLabel || label || element.textContent).trim();
  const keys = document.createElement("kbd");
  keys.textContent = element.dataset.hotkey.replace("mod+", "Ctrl ");
  item.append(words, keys);
  return item;
}
