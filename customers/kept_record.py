"""One person, one record: whoever has been merged into another is read, and written, there."""

from __future__ import annotations

from django.db import transaction

from customers.models import Customer


def kept_record(customer: Customer) -> Customer:
    """The record that counts: `customer` itself, or the one it was merged into."""
    return customer.merged_into if customer.merged_into is not None else customer


def lock_record(customer_id: int) -> Customer:
    """The record that counts for this id, locked until the transaction ends. Call it inside one.

    Merging takes the same lock: what is written under it stands on the right record. Rows that merely point
    to a customer (a message, a file) are not held up by it. A record that turns out to be merged is let go of
    before the next one is locked: merging locks both in the order of their ids, and the two would wait for
    each other.
    """
    locked = Customer.objects.select_for_update(no_key=True)
    while True:
        before = transaction.savepoint()
        found = locked.get(pk=customer_id)
        if found.merged_into_id is None:
            transaction.savepoint_commit(before)
            return found
        transaction.savepoint_rollback(before)
        customer_id = found.merged_into_id
