// A form is sent once: its buttons rest after the first click and come back with the page (bfcache) or the answer.
// `data-again` on a form leaves it alone (searches, downloads).

const buttons = (form) =>
  [...form.elements].filter((element) => element.type === "submit" && !element.dataset.never);

const rest = (form) => {
  form.dataset.sent = "";
  form.setAttribute("aria-busy", "true");
  // After this tick, so that the clicked button's name and value still go along.
  setTimeout(() => buttons(form).forEach((button) => (button.disabled = true)));
};

const wake = (form) => {
  delete form.dataset.sent;
  form.removeAttribute("aria-busy");
  buttons(form).forEach((button) => (button.disabled = false));
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || form.hasAttribute("data-again")) return;
  if ("sent" in form.dataset) return event.preventDefault();
  const byHtmx = form.matches("[hx-post], [hx-put], [hx-delete]");
  if (!event.defaultPrevented || byHtmx) rest(form);
});

document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.target.closest("form");
  if (form && "sent" in form.dataset) setTimeout(() => wake(form));
});

addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(wake));
