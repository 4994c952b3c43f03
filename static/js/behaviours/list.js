// [data-list]: j and k walk its [data-list-item]s, Enter opens the item's first link, x ticks it.
// The place is kept by the item's id when the list is swapped.

let here = null;
const TYPING = "input:not([type=checkbox]), textarea, select, button, a, summary";
const items = () => [...document.querySelectorAll("[data-list] [data-list-item]")];

function stand(item) {
  items().forEach((each) => each.removeAttribute("data-current"));
  here = item.id;
  item.dataset.current = "";
  item.querySelector("a[href]")?.focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest" });
}

function walk(step) {
  const all = items();
  const at = all.findIndex((item) => item.hasAttribute("data-current") || item.contains(document.activeElement));
  const next = all[Math.min(Math.max(at + step, 0), all.length - 1)];
  if (next) stand(next);
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (document.documentElement.dataset.hotkeys === "off") return;
  if (event.target.matches?.(TYPING) && !event.target.closest("[data-list-item]")) return;
  const steps = { j: 1, k: -1 };
  if (event.key in steps) return walk(steps[event.key]);
  const current = document.querySelector("[data-list-item][data-current]");
  if (event.key === "x") current?.querySelector("input[type=checkbox]")?.click();
  if (event.key === "Enter" && event.target === document.body) current?.querySelector("a[href]")?.click();
});

document.addEventListener("htmx:afterSettle", () => {
  const item = here && document.getElementById(here);
  if (item && !document.querySelector("[data-list-item][data-current]")) item.dataset.current = "";
});
