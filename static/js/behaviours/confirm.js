// data-confirm="What can't be undone, in a sentence" asks first; data-confirm-do names the act on the button.

let asked = null;
const dialog = () => document.querySelector("[data-confirm-dialog]");

document.addEventListener(
  "click",
  (event) => {
    const wanted = event.target.closest?.("[data-confirm]");
    if (!wanted || wanted === asked || !dialog()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(wanted);
  },
  true,
);

function ask(wanted) {
  const box = dialog();
  const yes = box.querySelector("[data-confirm-yes]");
  yes.dataset.usual ??= yes.textContent;
  yes.textContent = wanted.dataset.confirmDo || yes.dataset.usual;
  box.querySelector("[data-confirm-text]").textContent = wanted.dataset.confirm;
  box.returnValue = "no";
  box.showModal();
  box.addEventListener(
    "close",
    () => {
      wanted.focus();
      if (box.returnValue !== "yes") return;
      asked = wanted;
      wanted.click();
      asked = null;
    },
    { once: true },
  );
}
