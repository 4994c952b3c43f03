// form[data-guard]: leaving the page asks first while something typed is neither sent nor saved (data-unsaved).

document.addEventListener("input", (event) => {
  const form = event.target.closest?.("form[data-guard]");
  if (form) form.dataset.unsaved = "";
});

document.addEventListener("submit", (event) => delete event.target.dataset.unsaved);

addEventListener("beforeunload", (event) => {
  if (document.querySelector("form[data-guard][data-unsaved]")) event.preventDefault();
});
