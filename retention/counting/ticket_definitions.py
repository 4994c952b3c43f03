"""Labels and definitions of what is counted of complaints: causes, our word, ratings."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

OF_TICKETS = {
    "complaints": (
        _("Complaints"),
        _("Complaints opened in the period; without spam, merged ones and those of our own departments."),
    ),
    "cause": (
        _("Main cause"),
        _(
            "Complaints opened in the period whose main cause a colleague confirmed, each counted once; "
            "those without a confirmed main cause stand apart."
        ),
    ),
    "repeats": (
        _("Not the first"),
        _(
            "Of the complaints opened in the period: those of customers who had complained within the "
            "days before (the repeat window of the ticket)."
        ),
    ),
    "channel": (
        _("How it came"),
        _("Complaints opened in the period, by how they reached us."),
    ),
    "stage": (
        _("When it happened"),
        _("Complaints opened in the period, by the stage of the purchase."),
    ),
    "agreed": (
        _("Customer and we agree"),
        _(
            "Of the complaints opened in the period on which the customer ticked a cause and we confirmed "
            "a main one: those where ours is among theirs. Behind it are the others."
        ),
    ),
    "confirmed": (
        _("Confirmed by us"),
        _(
            "Complaints opened in the period on which the customer ticked a cause and we confirmed "
            "causes: those with this cause confirmed. The mark shows how many customers ticked it."
        ),
    ),
    "promises": (
        _("Promises kept"),
        _(
            "Promises that fell due in the period, on complaints opened at any time: the share done by "
            "their due moment. Late, broken and still open ones are not kept; those the customer released "
            "us from are left out. Behind it are those not kept."
        ),
    ),
    "promise": (
        _("Promises by how they ended"),
        _(
            "Promises that fell due in the period, without those the customer released us from. Still "
            "open: due, and neither done nor given up."
        ),
    ),
    "first_response": (
        _("First answer, half of them within"),
        _(
            "Working time from a complaint of the period to the first public word of a person; automatic "
            "mails and notes do not count. Those still waiting count as waiting."
        ),
    ),
    "first_response_p90": (
        _("First answer, nine in ten within"),
        _("The same for nine in ten of them. Those still waiting count as waiting."),
    ),
    "resolution": (
        _("Put right, half of them within"),
        _(
            "Working time from a complaint of the period to its resolution, without the time in which we "
            "waited for the customer or somebody else. Those not put right yet count as waiting."
        ),
    ),
    "resolution_p90": (
        _("Put right, nine in ten within"),
        _("The same for nine in ten of them. Those not put right yet count as waiting."),
    ),
    "acknowledged": (
        _("Acknowledged in time"),
        _(
            "Of the complaints opened in the period whose time to acknowledge is over, or that were "
            "acknowledged: the share in time. Those whose time still runs are left out. Behind it are "
            "those not in time."
        ),
    ),
    "solved": (
        _("Solved, they say"),
        _(
            "Of the customers' last answers of the period to “is it solved?”: the share of yes. Behind it "
            "are those who said not yet."
        ),
    ),
    "csat": (
        _("Satisfied"),
        _(
            "Of the ratings given in the period: the share of 4 and 5 out of 5. The last rating of each "
            "question counts. Whoever did not answer is left out: read it with the response rate."
        ),
    ),
    "mean": (
        _("Mean rating"),
        _("Of the ratings given in the period, from 1 to 5; the last of each question."),
    ),
    "rating": (
        _("Ratings"),
        _("Ratings given in the period, 1 very unhappy to 5 very happy; the last of each question."),
    ),
    "responses": (
        _("Answered when asked"),
        _(
            "Of the questions sent by mail in the period: the share answered so far, by rating or by "
            "“solved” or “not yet”. Questions that were never sent are left out. Behind it are those "
            "without an answer."
        ),
    ),
    "put_right": (
        _("Put right"),
        _(
            "Complaints resolved in the period, whenever they were opened; without those opened again "
            "since, spam, merged ones and those of our own departments."
        ),
    ),
    "spent": (
        _("Spent on it"),
        _(
            "What colleagues noted as the cost of the remedy on the complaints put right in the period; "
            "those without a note are left out, not taken as free. Working time is not recorded."
        ),
    ),
    "stayed_after": (
        _("Their customers stayed"),
        _(
            "Of the customers with a complaint put right in the period who were with us in it: the share "
            "still with us on the last day. Behind it are those who are not."
        ),
    ),
    "worth": (
        _("What they bring"),
        _(
            "What those of them who are still with us ordered in the last 365 days, less refunds. Always "
            "as of today."
        ),
    ),
    "delivered": (
        _("Answered of those delivered"),
        _("The same without the mails that came back as undeliverable."),
    ),
}
