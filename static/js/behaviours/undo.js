// [data-undo="10"]: an offer to take something back, for as many seconds as the server waits.

function watch(offer) {
  offer.dataset.watched = "";
  const left = offer.querySelector("[data-undo-left]");
  let seconds = Number(offer.dataset.undo) || 10;
  const clock = setInterval(() => {
    seconds -= 1;
    if (left) left.textContent = seconds;
    if (seconds > 0 && offer.isConnected) return;
    clearInterval(clock);
    offer.remove();
  }, 1000);
}

const watchAll = () => document.querySelectorAll("[data-undo]:not([data-watched])").forEach(watch);
watchAll();
document.addEventListener("htmx:afterSettle", watchAll);
