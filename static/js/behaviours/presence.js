// [data-presence-url]: tells colleagues that this person looks at the ticket, or writes, every ten seconds.
import { post } from "./post.js";

const EVERY = 10_000;
const place = document.querySelector("[data-presence-url]");
let typedAt = 0;

function tell(state) {
  post(place.dataset.presenceUrl, { state }, { keepalive: state === "gone" }).catch(() => {
    // Presence is a courtesy: without a connection the next tick tries again.
  });
}

const tick = () => document.visibilityState === "visible" && tell(Date.now() - typedAt < EVERY ? "typing" : "looking");

if (place) {
  tick();
  setInterval(tick, EVERY);
  addEventListener("visibilitychange", tick);
  addEventListener("pagehide", () => tell("gone"));
  document.addEventListener("input", (event) => {
    if (!event.target.matches("[data-draft-url], [data-presence-typing]")) return;
    const resting = Date.now() - typedAt > EVERY;
    typedAt = Date.now();
    if (resting) tick();
  });
}
