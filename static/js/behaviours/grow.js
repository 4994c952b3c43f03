// Text areas with data-grow become as tall as their text, where CSS `field-sizing` does not do it yet.

const grow = (area) => {
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight + 2}px`;
};

if (!CSS.supports("field-sizing", "content")) {
  document.addEventListener("input", (event) => event.target.matches?.("[data-grow]") && grow(event.target));
  for (const area of document.querySelectorAll("textarea[data-grow]")) if (area.value) grow(area);
}
