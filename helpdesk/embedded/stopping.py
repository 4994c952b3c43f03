"""Ctrl-C and its relatives, as something the rest can ask about."""

from __future__ import annotations

import signal
from types import FrameType


class StopAsked(Exception):
    """Somebody asked to stop while something was being prepared."""


class StopRequests:
    """Counts the requests to stop. The first is polite, the second means: now."""

    def __init__(self) -> None:
        """Listen from now on. Main thread only."""
        self.count = 0
        self.interrupting = True  # while preparing: break off what is being done
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            # `nohup bin/run` means to go on when the terminal closes
            if number != signal.SIGHUP or signal.getsignal(number) != signal.SIG_IGN:
                signal.signal(number, self._heard)

    def _heard(self, _number: int, _frame: FrameType | None) -> None:
        self.count += 1
        if self.interrupting:
            self.interrupting = False
            raise StopAsked

    def check(self) -> None:
        """Break off if somebody asked to stop. Raises `StopAsked`.

        While preparing, ask this now and then: a signal that is heard in a callback of the interpreter (after
        a fork, in a finaliser) raises there, where Python drops what is raised.
        """
        if self.any():
            raise StopAsked

    def any(self) -> bool:
        """Whether we should stop."""
        return self.count > 0

    def hurry(self) -> bool:
        """Whether we should stop without waiting for anybody."""
        return self.count > 1
