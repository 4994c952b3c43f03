// Posting a few fields to the server from a behaviour, with the page's CSRF token.

export const csrfToken = () => document.querySelector('meta[name="csrf-token"]')?.content ?? "";

/** POST `fields` as a form. Returns the Response; throws TypeError when there is no connection. */
export function post(url, fields, { keepalive = false } = {}) {
  return fetch(url, {
    method: "POST",
    credentials: "same-origin",
    headers: { "X-CSRFToken": csrfToken(), Accept: "application/json" },
    body: new URLSearchParams(fields),
    keepalive,
  });
}
