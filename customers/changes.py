"""Apps above that go by what we know of a customer hear of a change right after it is committed.

    def follow(customer_id: int) -> None: ...
    changes.register_follower(follow)      # once, in AppConfig.ready

That only makes things quick, and may be lost: their sweeps find the same in the database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial

from django.db import transaction

Follower = Callable[[int], object]
_followers: list[Follower] = []
_is_followed: ContextVar[bool] = ContextVar("is_followed", default=True)


def register_follower(follower: Follower) -> Follower:
    """Have `follower(customer_id)` called after each change of a customer. Twice is once."""
    if follower not in _followers:
        _followers.append(follower)
    return follower


def changed(customer_id: int) -> None:
    """Say that something about this customer is different now: for the verbs that change it."""
    if _is_followed.get():
        for follower in _followers:
            transaction.on_commit(partial(follower, customer_id), robust=True)


@contextmanager
def unfollowed() -> Iterator[None]:
    """For a past that is made up, as in the demo: nobody has to follow it step by step."""
    before = _is_followed.set(False)
    try:
        yield
    finally:
        _is_followed.reset(before)
