"""One person, one record: whoever has been merged into another is read, and written, there."""

from __future__ import annotations

from customers.models import Customer


def kept_record(customer: Customer) -> Customer:
    """The record that counts: `customer` itself, or the one it was merged into."""
    return customer.merged_into if customer.merged_into is not None else customer


def lock_record(customer_id: int) -> Customer:
    """The record that counts for this id, locked until the transaction ends.

    Merging takes the same lock: what is written under it stands on the right record. Rows that merely point
    to a customer (a message, a file) are not held up by it.
    """
    locked = Customer.objects.select_for_update(no_key=True)
    found = locked.get(pk=customer_id)
    while found.merged_into_id is not None:
        found = locked.get(pk=found.merged_into_id)
    return found
