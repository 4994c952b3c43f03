// Live: the relay says which key changed; every element with that data-live-key hears `kept:changed`.
//   <body data-live-url="http://relay" data-live-token-url="/live/token/">
//   <div data-live-key="ticket:12 presence:12" hx-get="…" hx-trigger="kept:changed">
// When the relay is away the same event comes every 15 s, so nothing else knows the difference.

const POLL = 15_000;
const place = document.querySelector("[data-live-token-url]");
const listeners = () => [...document.querySelectorAll("[data-live-key]")];
const keysOf = (element) => element.dataset.liveKey.split(/\s+/).filter(Boolean);
let polling = null;
let failures = 0;
let source = null;
let missed = new Set();

function changed(key) {
  if (document.hidden) return missed.add(key);
  for (const element of listeners()) {
    if (key && !keysOf(element).includes(key)) continue;
    element.dispatchEvent(new CustomEvent("kept:changed", { detail: { key } }));
  }
}

function poll(on) {
  clearInterval(polling);
  polling = on ? setInterval(() => changed(""), POLL) : null;
  document.documentElement.dataset.live = on ? "polling" : "live";
}

async function connect() {
  const keys = [...new Set(listeners().flatMap(keysOf))];
  try {
    const query = new URLSearchParams(keys.map((key) => ["key", key]));
    const answer = await fetch(`${place.dataset.liveTokenUrl}?${query}`, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(`no token: ${answer.status}`);
    const { token } = await answer.json();
    source = new EventSource(`${place.dataset.liveUrl}?${new URLSearchParams({ token })}`);
    source.onopen = opened;
    source.onerror = failed;
    source.onmessage = (event) => changed(JSON.parse(event.data).key);
  } catch {
    failed();
  }
}

function opened() {
  // Something may have changed while nobody listened.
  if (failures) changed("");
  failures = 0;
  poll(false);
}

function failed() {
  source?.close();
  source = null;
  failures += 1;
  if (!polling) poll(true);
  const wait = Math.min(60_000, 1000 * 2 ** failures) * (0.5 + Math.random());
  setTimeout(connect, wait);
}

document.addEventListener("visibilitychange", () => {
  if (document.hidden) return;
  const waiting = missed;
  missed = new Set();
  waiting.forEach(changed);
});

addEventListener("pagehide", () => source?.close());
addEventListener("pageshow", (event) => event.persisted && place && failed());
if (place && listeners().length) connect();
