// The customer's one entry. Nothing here is needed to complain, read or answer: it only spares trouble.
import "./behaviours/htmx.js";
import "./behaviours/reveal.js";
import "./behaviours/submit.js";
import "./behaviours/confirm.js";
import "./behaviours/grow.js";
import "./behaviours/times.js";
import "./behaviours/offline.js";
import "./behaviours/guard.js";
import "./behaviours/keep.js";
import "./behaviours/live.js";
