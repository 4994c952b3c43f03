// htmx: the CSRF token on every unsafe request, and a sentence when an answer does not come.
import { csrfToken } from "./post.js";
import { toast } from "./toast.js";

const words = () => document.documentElement.dataset;

document.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.verb !== "get") event.detail.headers["X-CSRFToken"] = csrfToken();
});

// An act that was done takes its form with it: the focus goes to the ticket's head, not to nowhere.
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.requestConfig?.verb !== "post" || document.activeElement !== document.body) return;
  document.querySelector("[data-focus-home]")?.focus({ preventScroll: true });
});

document.addEventListener("htmx:sendError", (event) => {
  if (event.detail.requestConfig.verb !== "get") toast(words().noConnection);
});

document.addEventListener("htmx:responseError", (event) => {
  const { xhr, requestConfig } = event.detail;
  if (requestConfig.verb === "get" && xhr.status !== 403) return;
  toast(xhr.status === 403 ? words().notAllowed : words().wentWrong);
});
