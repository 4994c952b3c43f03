// Half-written replies, kept on the server as one types.
// <textarea data-draft-url="…" data-draft-version="3"> posts {body, version, kind}; the answer is {version, saved_at}.
// 409 means a newer one stands on the server. Only while the server is away does a copy lie in this tab; it comes
// back with its kind, so that a rescued note never becomes a reply.
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
  const version = area.dataset.draftVersion ?? "0";
  try {
    const answer = await post(area.dataset.draftUrl, { body, kind, version });
    if (answer.status === 409) return say(area, "conflict", words.conflict);
    if (!answer.ok) throw new TypeError(`draft refused: ${answer.status}`);
    const saved = await answer.json();
    area.dataset.draftVersion = saved.version;
    sessionStorage.removeItem(local(area));
    if (area.value === body) delete area.form.dataset.unsaved;
    const at = new Date(saved.saved_at ?? Date.now());
    say(area, "saved", `${words.saved} ${at.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })}`);
  } catch {
    sessionStorage.setItem(local(area), JSON.stringify({ body, kind, version }));
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

addEventListener("online", () => {
  for (const area of document.querySelectorAll("[data-draft-url]")) if (sessionStorage.getItem(local(area))) later(area, 0);
});

function rescue(area) {
  const kept = JSON.parse(sessionStorage.getItem(local(area)) ?? "null");
  if (!kept || kept.body === area.value) return;
  // The server's draft is newer than this copy: both stay, one below the other, and what holds a note stays a note.
  const moved = area.value && kept.version !== (area.dataset.draftVersion ?? "0");
  area.value = moved ? `${area.value}\n\n${kept.body}` : kept.body;
  const radio = [...area.form.elements].find((element) => element.name === "kind" && element.value === kept.kind);
  if (radio && (!moved || kept.kind === "note")) radio.checked = true;
  later(area, 0);
}

document.querySelectorAll("[data-draft-url]").forEach(rescue);
