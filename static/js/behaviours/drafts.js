// Half-written replies, kept on the server as one types.
// <textarea data-draft-url="…" data-draft-version="3"> posts {body, version, kind}; the answer is {version, saved_at}.
// 409 means a newer one stands on the server. Only while the server is away does a copy lie in this tab.
import { post } from "./post.js";

const PAUSE = 800;
const RETRY = 5000;
const timers = new WeakMap();
const local = (area) => `kept:draft:${area.dataset.draftUrl}`;

function say(area, state, words) {
  const line = area.closest("form")?.querySelector("[data-draft-state]");
  if (!line) return;
  line.dataset.state = state;
  line.textContent = words;
}

function later(area, wait) {
  clearTimeout(timers.get(area));
  timers.set(area, setTimeout(() => save(area), wait));
}

async function save(area) {
  const body = area.value;
  const words = area.closest("form").querySelector("[data-draft-state]")?.dataset ?? {};
  const kind = new FormData(area.form).get("kind") ?? "";
  try {
    const answer = await post(area.dataset.draftUrl, { body, kind, version: area.dataset.draftVersion ?? "0" });
    if (answer.status === 409) return say(area, "conflict", words.conflict);
    if (!answer.ok) throw new TypeError(`draft refused: ${answer.status}`);
    const saved = await answer.json();
    area.dataset.draftVersion = saved.version;
    sessionStorage.removeItem(local(area));
    if (area.value === body) delete area.form.dataset.unsaved;
    const at = new Date(saved.saved_at ?? Date.now());
    say(area, "saved", `${words.saved} ${at.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })}`);
  } catch {
    sessionStorage.setItem(local(area), body);
    say(area, "failed", words.failed);
    later(area, RETRY);
  }
}

document.addEventListener("input", (event) => {
  if (event.target.matches?.("[data-draft-url]")) later(event.target, PAUSE);
});

document.addEventListener("submit", (event) => {
  for (const area of event.target.querySelectorAll("[data-draft-url]")) {
    clearTimeout(timers.get(area));
    sessionStorage.removeItem(local(area));
  }
  if (event.target.hasAttribute("data-wipe")) sessionStorage.clear();
});

addEventListener("online", () => document.querySelectorAll("[data-draft-url]").forEach((area) => area.form?.dataset.unsaved === "" && later(area, 0)));

for (const area of document.querySelectorAll("[data-draft-url]")) {
  const rescued = sessionStorage.getItem(local(area));
  if (rescued && rescued !== area.value) {
    area.value = rescued;
    later(area, 0);
  }
}
