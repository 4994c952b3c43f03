// form[data-keep-draft="complain"]: what a customer types stays on this device for a day, until it is sent.
// [data-draft-done="complain"] on the page after sending forgets it; [data-draft-forget] is the button for it.

const DAY = 86_400_000;
const store = (name) => `kept:form:${name}`;
const form = document.querySelector("form[data-keep-draft]");
const done = document.querySelector("[data-draft-done]");
const kinds = "input:not([type=hidden], [type=file], [type=password]), textarea, select";
const fields = () => [...form.querySelectorAll(kinds)].filter((field) => field.name && field.autocomplete !== "off");
const ticks = (field) => field.type === "checkbox" || field.type === "radio";

function isChanged(field) {
  if (ticks(field)) return field.checked !== field.defaultChecked;
  // A select has no defaultValue: the option marked in the page, else the first one, is what it came with.
  if (field.options) return field.selectedIndex !== Math.max(0, [...field.options].findIndex((option) => option.defaultSelected));
  return field.value !== field.defaultValue;
}

function read(name) {
  try {
    const kept = JSON.parse(localStorage.getItem(store(name)));
    return kept && Date.now() - kept.at < DAY ? kept.values : null;
  } catch {
    return null;
  }
}

function write() {
  const values = fields()
    .filter((field) => (ticks(field) ? field.checked : field.value))
    .map((field) => [field.name, field.value]);
  try {
    localStorage.setItem(store(form.dataset.keepDraft), JSON.stringify({ at: Date.now(), values }));
  } catch {
    // A full or forbidden store: the form works without it.
  }
}

function restore(values) {
  // What the server sent back (a form with an error in it) is newer than what lies here.
  if (fields().some(isChanged)) return;
  if (form.querySelector("[aria-invalid=true]")) return;
  for (const field of fields()) {
    const mine = values.filter(([name]) => name === field.name).map(([, value]) => value);
    if (ticks(field)) field.checked ||= mine.includes(field.value);
    else if (!field.value && mine.length) field.value = mine[0];
  }
  document.querySelectorAll("[data-draft-restored]").forEach((line) => (line.hidden = false));
}

if (done) localStorage.removeItem(store(done.dataset.draftDone));

if (form) {
  const kept = read(form.dataset.keepDraft);
  if (kept?.length) restore(kept);
  let timer;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(write, 400);
  });
  document.querySelector("[data-draft-forget]")?.addEventListener("click", () => {
    clearTimeout(timer);
    localStorage.removeItem(store(form.dataset.keepDraft));
    form.reset();
    document.querySelectorAll("[data-draft-restored]").forEach((line) => (line.hidden = true));
  });
}
