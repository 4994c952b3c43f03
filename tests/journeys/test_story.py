"""The main job, end to end and as people do it: the third visit without condiments, and Zizo on the phone.

A customer on a phone without JavaScript, colleagues at their desks, real mail in between.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from complaints.models import Ticket
from complaints.opening import open_ticket
from feedback import tasks as feedback_tasks
from feedback.models import CallBack
from messaging.models import InboundMessage, MailboxCopy
from staff.models import User
from tests import cast
from tests.complaints.mailing import deliver, mail
from tests.journeys.conftest import PHONE, Clock, NewBrowser
from tests.journeys.customer import ADDRESS, complain, say_not_yet_and_rate_low, the_customer_sees
from tests.journeys.hands import choose, log_in, open_act, section, send_act, write
from tests.journeys.letters import mails_to, text_of

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]
NOTE = "Zizo was on shift that day; she says the phone was noisy."
QUESTION = "Which of our branches was it, and when?"


@pytest.fixture
def two_earlier(ground: None, clock: Clock) -> list[Ticket]:
    """What the address complained about before."""
    amina = cast.customer("Amina", email=ADDRESS)
    told = [
        (30, "No condiments with my chips again, nobody cares."),
        (10, "The waiter ignored me, no ketchup."),
    ]
    return [
        open_ticket(
            customer=amina,
            text=text,
            channel="web",
            contact_email=ADDRESS,
            now=clock.now() - timedelta(days=days),
            send_acknowledgement=False,
        )
        for days, text in told
    ]


@pytest.fixture
def phone(new_browser: NewBrowser) -> Page:
    """A customer's phone, JavaScript off."""
    return new_browser(viewport=PHONE, java_script_enabled=False, has_touch=True).new_page()


def test_from_the_complaint_to_the_call_back(
    phone: Page,
    new_browser: NewBrowser,
    two_earlier: list[Ticket],
    ana: User,
    ben: User,
    lena: User,
    mail_leaves: Callable[[], int],
    clock: Clock,
) -> None:
    cast.colleague("Zizo Zalwango", teams=("Restaurant",))
    case_url = complain(phone)
    ticket = Ticket.objects.latest("pk")
    the_receipt_says_by_when(ticket, mail_leaves)

    desk = new_browser().new_page()
    log_in(desk, "ana")
    find_it_on_top_of_the_queue(desk, ticket)
    see_who_and_why(desk, two_earlier)
    listen_and_acknowledge(desk, mail_leaves)
    promise_and_hand_over(desk)

    other = new_browser().new_page()
    log_in(other, "ben")
    resolve(other, ticket)
    the_customer_sees(phone, case_url, asked=QUESTION, hidden=(NOTE, "She is angry"))
    mail_leaves()

    an_answer_lands_on_the_case_but_not_a_stranger_s(ticket, ben, clock)
    resolve(other, ticket)
    clock.pass_(days=1, hours=1)
    mail_leaves()
    feedback_tasks.send_invitations()
    mail_leaves()
    say_not_yet_and_rate_low(phone, ticket, ben)
    a_colleague_who_did_not_handle_it_calls_back(new_browser().new_page(), ticket, ben)
    every_mail_is_in_the_mailbox(new_browser().new_page())


def the_receipt_says_by_when(ticket: Ticket, mail_leaves: Callable[[], int]) -> None:
    mail_leaves()
    receipt = mails_to(ADDRESS)[-1]
    text = text_of(receipt)
    assert f"[#{ticket.number}]" in str(receipt["Subject"])
    assert "this is my third time buying my meal" in text
    assert "An apology: And the condiments, every time." in text
    assert "answers you by Wednesday 18 November 2026, 13:00 (EAT)" in text
    assert "/case/" in text


def find_it_on_top_of_the_queue(desk: Page, ticket: Ticket) -> None:
    first = desk.locator("[data-list-item]").first
    expect(first).to_contain_text(f"#{ticket.number}")
    expect(first.locator(".queue-reason")).to_contain_text("Third complaint in 60 days")
    expect(first.locator(".queue-reason")).to_contain_text(re.compile(r"first response due in 5\d min"))
    first.locator(".queue-link").click()
    expect(desk.locator(".ticket-subject")).to_be_visible()


def see_who_and_why(desk: Page, earlier: list[Ticket]) -> None:
    panel = desk.locator("#panel-parts")
    for other in earlier:
        expect(panel.locator("#earlier")).to_contain_text(f"#{other.number}")
    causes = panel.locator("#causes")
    expect(causes.locator(".chip--reported")).to_have_text(["Bad language, rudeness"])
    expect(causes.locator(".chip--suggested").first).to_be_visible()
    expect(causes.locator("mark").filter(has_text="rude").first).to_be_visible()
    expect(causes).to_contain_text("Zizo")
    expect(panel.locator("#clock")).to_contain_text(re.compile("first response", re.IGNORECASE))
    expect(panel).to_contain_text("An apology: And the condiments, every time.")


def listen_and_acknowledge(desk: Page, mail_leaves: Callable[[], int]) -> None:
    desk.get_by_role("button", name="Take it").click()
    expect(desk.locator("#ticket-timeline")).to_contain_text("Ana Achieng took it")
    desk.locator("#composer [name=is_question]").check()
    write(desk, QUESTION, then="pending")
    assert not any(QUESTION in text_of(each) for each in mails_to(ADDRESS)), "it may still be taken back"
    mail_leaves()
    assert QUESTION in text_of(mails_to(ADDRESS)[-1])
    form = open_act(desk, "acknowledge")
    form.locator("[name=text]").fill("Three times is not acceptable. I am sorry.")
    send_act(desk, form, "Ana Achieng acknowledged")
    write(desk, NOTE, kind="note")
    expect(desk.locator(".entry--note")).to_contain_text("Only we see this")


def promise_and_hand_over(desk: Page) -> None:
    form = open_act(desk, "promise")
    form.locator("[name=text]").fill("A call from the manager")
    choose(form, "Friday 17:00")
    send_act(desk, form, "A call from the manager, by Friday 20 November 2026, 17:00")
    form = open_act(desk, "causes")
    choose(form, "Disrespect")
    form.locator("[name=main_slug]").select_option(label="Bad language, rudeness")
    send_act(desk, form, "confirmed the causes")
    form = open_act(desk, "assign")
    form.locator("[name=owner]").select_option(label="Ben Byaruhanga")
    form.locator("[name=team]").select_option(label="Restaurant")
    form.locator("button.btn--primary").click()
    expect(form.get_by_role("alert")).to_contain_text("Nothing was changed")  # not without a word on what was
    form.locator("[name=brief]").fill("Three visits; I promised a call by Friday. She is angry.")
    send_act(desk, form, "Ana Achieng gave it to Ben Byaruhanga")


def resolve(desk: Page, ticket: Ticket) -> None:
    desk.goto(f"/desk/tickets/{ticket.number}/")
    form = open_act(desk, "resolve")
    form.locator("[name=text]").fill("We spoke with the branch, and it will not happen again.")
    choose(form, "Upheld: the customer was right")
    form.locator("[name=remedy_given]").select_option(label="An apology")
    send_act(desk, form, "Ben Byaruhanga resolved it")


def an_answer_lands_on_the_case_but_not_a_stranger_s(ticket: Ticket, owner: User, clock: Clock) -> None:
    ours = mails_to(ADDRESS)[-1]
    again = f"Re: {ours['Subject']}"
    raw = mail(
        "It was the market branch.", sender=ADDRESS, subject=again, In_Reply_To=str(ours["Message-ID"])
    )
    assert deliver(raw, now=clock.now()).outcome == InboundMessage.Outcome.CONTINUED
    ticket.refresh_from_db()
    assert (ticket.status, ticket.owner) == ("open", owner)
    stranger = mail("Pay me instead.", sender="Mallory <mallory@example.net>", subject=again)
    assert deliver(stranger, now=clock.now()).outcome == InboundMessage.Outcome.HELD
    assert not ticket.messages.filter(body__contains="Pay me").exists()


def a_colleague_who_did_not_handle_it_calls_back(desk: Page, ticket: Ticket, handler: User) -> None:
    call = CallBack.objects.get(ticket=ticket)
    assert call.owner is not None
    assert call.owner != handler
    assert "Zizo" not in call.owner.name
    log_in(desk, call.owner.name.split()[0].lower())
    desk.goto("/desk/callbacks/")
    row = desk.locator(f"#call-{call.pk}")
    expect(row).to_contain_text("Nobody called me.")
    row.get_by_text("I called").click()
    choose(row, "Reached, and happy again")
    row.get_by_label("What was said?").fill("She is glad that somebody called.")
    row.get_by_role("button", name="Note how it went").click()
    expect(section(desk, "Made lately")).to_contain_text("She is glad")


def every_mail_is_in_the_mailbox(desk: Page) -> None:
    log_in(desk, "lena")
    mails = desk.locator("main a[href^='/desk/mail/mailbox/']:not([href$='mailbox/'])")
    desk.goto("/desk/mail/mailbox/")
    expect(mails).to_have_count(MailboxCopy.objects.count())
    desk.goto(f"/desk/mail/mailbox/?q={ADDRESS}")
    expect(mails).to_have_count(len(mails_to(ADDRESS)))
    assert not any(NOTE in text_of(each) for each in mails_to(ADDRESS))
    mails.first.click()
    expect(desk.frame_locator(".mail-frame").locator("body")).to_contain_text("Is it solved for you?")
