// One line at the bottom of the page that goes away by itself.

/** Show `words` for a while; returns the element. */
export function toast(words, seconds = 6) {
  const line = document.createElement("div");
  line.className = "toast";
  line.textContent = words;
  document.querySelector("[data-toasts]")?.append(line);
  setTimeout(() => line.remove(), seconds * 1000);
  return line;
}
