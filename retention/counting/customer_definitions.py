"""Labels and definitions of what is counted of customers: staying, leaving, at risk."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

OF_CUSTOMERS = {
    "with_us": (
        _("With us"),
        _(
            "Customers with at least one order who, on the last day, have neither told us that they leave "
            "nor been without an order for %(quiet)s days. Our own departments and merged records do not "
            "count."
        ),
    ),
    "new": (
        _("New"),
        _("Customers whose first order ever was in the period."),
    ),
    "returning": (
        _("Back again"),
        _(
            "Customers who had left, or had been without an order for %(quiet)s days, and ordered again "
            "in the period."
        ),
    ),
    "left": (
        _("Left"),
        _(
            "Customers who told us in the period that they leave, or whose %(quiet)s days without an "
            "order were over in it. Deaths and moves are among them."
        ),
    ),
    "overdue": (
        _("Overdue today"),
        _(
            "Customers with us whose present gap is as long as at most one in ten of their own, or three "
            "times their usual one; with at least four days with orders. Many of them still come. Always "
            "as of today."
        ),
    ),
    "retention": (
        _("Stayed"),
        _(
            "Of the customers who were with us when the period began: the share who did not leave in it. "
            "Whoever came during the period is left out. Behind it are those who left."
        ),
    ),
    "watched": (
        _("Watched from their first order on"),
        _(
            "All customers with an order up to the last day. Whoever is still with us is watched until "
            "that day, whoever died or moved away until theirs. The first leaving ends it."
        ),
    ),
    "landmark": (
        _("How they were answered"),
        _(
            "Customers who were with us %(landmark)s days before the last day, grouped by what was known "
            "by then of their complaints of the %(landmark)s days before. Answered badly: an "
            "acknowledgement or first answer too late, a promise late or broken, “not yet solved”, or a "
            "rating of 1 or 2. Answered well: none of that, and all answered. Those still waiting in time "
            "are left out. Watched from that day on; deaths and moves until theirs. Two curves are "
            "compared by the log-rank test, corrected for looking at every pair (Holm)."
        ),
    ),
    "exits": (
        _("Told us that they leave"),
        _(
            "Customers with at least one order and an exit recorded in the period, by its reason; the "
            "last one when there are several, none that was undone. Also those who had fallen silent "
            "before."
        ),
    ),
    "exit": (
        _("Told us that they leave"),
        _(
            "Customers who told us in the period that they leave, and gave this reason. The table of IMED "
            "is shown as it was printed: it adds up to 97 %%, and 3 %% are not said."
        ),
    ),
    "quiet": (
        _("Went quiet"),
        _(
            "Customers whose %(quiet)s days without an order were over in the period: they told nobody "
            "why. They are not among the reasons."
        ),
    ),
    "preventable": (
        _("Could have been kept"),
        _("Customers who left in the period, told or quiet, without those who died or moved away."),
    ),
    "drove": (
        _("Left after the complaint"),
        _(
            "Each customer's first complaint with a confirmed main cause, made while they were with us "
            "and at least %(after)s days before the last day: how many left within %(after)s days of it. "
            "Without those who died or moved away in that time. The mark shows those whose complaint had "
            "another cause."
        ),
    ),
    "promised": (
        _("Left after the promise"),
        _(
            "Each customer's first promise, due while they were with us and at least %(after)s days "
            "before the last day: how many left within %(after)s days of its due moment. Kept: done by "
            "then. Not kept: late, broken or still open. Without promises the customer released us from, "
            "and without those who died or moved away in that time."
        ),
    ),
    "at_risk": (
        _("At risk"),
        _(
            "Customers with us today who are overdue against their own rhythm, or have a complaint past "
            "its due moment, a promise broken or overdue, a low rating nobody has called back about, or a "
            "third complaint. It does not say that they leave: it says whom to speak to first."
        ),
    ),
}
