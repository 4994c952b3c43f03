// The desk's one entry. Every behaviour binds by data-* on the document, so pieces swapped in by htmx work too.
import "./behaviours/htmx.js";
import "./behaviours/reveal.js";
import "./behaviours/submit.js";
import "./behaviours/confirm.js";
import "./behaviours/grow.js";
import "./behaviours/times.js";
import "./behaviours/offline.js";
import "./behaviours/guard.js";
import "./behaviours/drafts.js";
import "./behaviours/presence.js";
import "./behaviours/live.js";
import "./behaviours/hotkeys.js";
import "./behaviours/list.js";
import "./behaviours/palette.js";
import "./behaviours/undo.js";
import "./behaviours/insert.js";
