"""How much comes in during the storm."""

from __future__ import annotations

MAILS, REPLIES, SURVEYS = 30, 20, 10
