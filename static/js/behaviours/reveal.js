// What only makes sense with JavaScript appears ([data-needs-js]); an error summary takes the focus.

const reveal = (root) => {
  for (const element of root.querySelectorAll("[data-needs-js][hidden]")) element.hidden = false;
  root.querySelector("[data-focus]")?.focus();
};

reveal(document);
document.addEventListener("htmx:afterSettle", (event) => reveal(event.target));
