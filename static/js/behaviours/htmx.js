// htmx: the CSRF token on every unsafe request, and a sentence when an answer does not come.
import { csrfToken } from "./post.js";
import { toast } from "./toast.js";

const words = () => document.documentElement.dataset;

document.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.verb !== "get") event.detail.headers["X-CSRFToken"] = csrfToken();
});

document.addEventListener("htmx:sendError", (event) => {
  if (event.detail.requestConfig.verb !== "get") toast(words().noConnection);
});

document.addEventListener("htmx:responseError", (event) => {
  const { xhr, requestConfig } = event.detail;
  if (requestConfig.verb === "get" && xhr.status !== 403) return;
  toast(xhr.status === 403 ? words().notAllowed : words().wentWrong);
});
