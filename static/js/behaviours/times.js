// <time data-local>: the hover also says the viewer's own time, where it differs from the business's.

const own = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
});

function tell(time) {
  const moment = new Date(time.dateTime);
  if (time.dataset.local === "told" || Number.isNaN(moment.getTime())) return;
  const [hour, minute] = [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, "0"));
  if (!time.title.includes(`${hour}:${minute}`)) time.title = [time.title, own.format(moment)].filter(Boolean).join("\n");
  time.dataset.local = "told";
}

const tellAll = (root) => root.querySelectorAll("time[data-local]").forEach(tell);
tellAll(document);
document.addEventListener("htmx:afterSettle", (event) => tellAll(event.target));
