// [data-insert="{name}"]: a click puts these words at the cursor of the field that was last written in.

let last = null;
const writable = (element) => element?.matches?.("textarea, input[name$='subject']");

document.addEventListener("focusin", (event) => {
  if (writable(event.target)) last = event.target;
});

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-insert]");
  if (!button) return;
  const form = button.closest("form");
  const field = last?.isConnected && last.form === form ? last : form?.querySelector("textarea");
  if (!field) return;
  field.focus();
  field.setRangeText(button.dataset.insert, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
});
