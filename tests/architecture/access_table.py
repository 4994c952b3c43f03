"""Who may have which address: the rows of test_access_matrix.py. A new address needs a row here.

Row(who, methods, *args): `who` is a class of WHO, `methods` the unsafe and safe ones it answers to, `args`
what stands in the address, as names of tests.architecture.world.World (dots lead on; "=x" is x itself).
"""

from __future__ import annotations

from dataclasses import dataclass

EVERYBODY = ("anonymous", "ana", "otto", "lena", "maria", "ada")
COLLEAGUES = EVERYBODY[1:]
# class → who gets in
WHO: dict[str, tuple[str, ...]] = {
    "public": EVERYBODY,
    "token": EVERYBODY,  # whoever knows the secret address
    "desk": COLLEAGUES,
    "ticket": ("ana", "lena", "maria", "ada"),  # of the team Restaurant; Otto is of another
    "author": ("ana",),  # who wrote it, on a ticket that the others see
    "own": ("ana",),
    "mail_log": ("lena", "maria", "ada"),
    "insight": ("lena", "maria", "ada"),
    "planner": ("lena", "maria", "ada"),
    "greeter": ("ana", "lena", "maria", "ada"),  # Ana looks after the customer; Otto does not
    "admin": ("ada",),
}
NOTHING_THERE, NO_RIGHT = 404, 403


def refusal(who: str, person: str) -> int:
    """What a colleague gets who is not let in: 404 for what is not theirs to know of, 403 for a right."""
    if who in {"ticket", "own", "greeter"} or (who == "author" and person == "otto"):
        return NOTHING_THERE
    return NO_RIGHT


@dataclass(frozen=True)
class Row:
    who: str
    methods: str
    args: tuple[str, ...] = ()


def _row(who: str, methods: str, *args: str) -> Row:
    return Row(who, methods, args)


def _on_ticket(methods: str, *more: str) -> Row:
    return Row("ticket", methods, ("ticket.number", *more))


ROWS: dict[str, Row] = {
    "healthz": _row("public", "GET"),
    "readyz": _row("public", "GET"),
    "cases:home": _row("public", "GET"),
    "cases:find": _row("public", "GET POST"),
    "cases:complain": _row("public", "GET POST"),
    "cases:case": _row("token", "GET", "case_token"),
    "cases:messages": _row("token", "GET POST", "case_token"),
    "cases:file": _row("token", "GET", "case_token", "file.pk"),
    "feedback:survey": _row("token", "GET POST", "survey_token"),
    "feedback:case_answer": _row("token", "GET POST", "resolved_token"),
    "feedback:callbacks": _row("desk", "GET"),
    "feedback:callback_ending": _row("ticket", "POST", "call_back.pk"),
    "feedback:callback_owner": _row("ticket", "POST", "call_back.pk"),
    "feedback:customer_ratings": _row("desk", "GET", "customer.pk"),
    "staff:login": _row("public", "GET POST"),
    "staff:logout": _row("public", "POST"),
    "staff:account": _row("desk", "GET"),
    "staff:password": _row("desk", "POST"),
    "staff:keys": _row("desk", "POST"),
    "staff:weekly_report": _row("desk", "POST"),
    "staff:notifications": _row("desk", "GET"),
    "staff:notifications_reading": _row("desk", "POST"),
    "staff:notification_reading": _row("own", "POST", "notification.pk"),
    "messaging:outbox": _row("mail_log", "GET"),
    "messaging:sending": _row("mail_log", "POST", "failed.pk"),
    "messaging:discarding": _row("mail_log", "POST", "failed.pk"),
    "messaging:inbox": _row("mail_log", "GET"),
    "messaging:inbound": _row("mail_log", "GET", "held.pk"),
    "messaging:raw": _row("mail_log", "GET", "held.pk"),
    "messaging:reading": _row("mail_log", "POST", "held.pk"),
    "messaging:mailbox": _row("desk", "GET"),
    "messaging:mailbox_copy": _row("desk", "GET", "copy.pk"),
    "messaging:mailbox_html": _row("desk", "GET", "copy.pk"),
    "customers:unsubscribe": _row("token", "GET POST", "customer_token"),
    "customers:list": _row("desk", "GET"),
    "customers:find": _row("desk", "GET"),
    "customers:page": _row("desk", "GET", "customer.pk"),
    "customers:record": _row("desk", "GET POST", "customer.pk"),
    "customers:contact_points": _row("desk", "POST", "customer.pk"),
    "customers:verification": _row("desk", "POST", "customer.pk", "greeted.address.pk"),
    "customers:needs": _row("desk", "POST", "customer.pk"),
    "customers:need_ending": _row("desk", "POST", "customer.pk", "need.pk"),
    "customers:consents": _row("desk", "POST", "customer.pk"),
    "customers:orders": _row("desk", "GET", "lived.customer.pk"),
    "customers:exits": _row("desk", "POST", "lived.customer.pk"),
    "customers:exit_undoing": _row("desk", "POST", "lived.customer.pk", "lived.left.pk"),
    "customers:death": _row("desk", "POST", "lived.customer.pk"),
    "customers:return": _row("desk", "POST", "lived.customer.pk"),
    "customers:birthday": _row("desk", "POST", "lived.customer.pk"),
    "customers:interactions": _row("desk", "POST", "lived.customer.pk"),
    "customers:interaction_seeing": _row("desk", "POST", "lived.customer.pk", "lived.word.pk"),
    "customers:merging": _row("insight", "GET POST", "lived.customer.pk"),
    "customers:order_imports": _row("insight", "GET POST"),
    "customers:order_example": _row("insight", "GET"),
    "customers:order_import": _row("insight", "GET", "lived.file.pk"),
    "customers:order_import_importing": _row("insight", "POST", "lived.file.pk"),
    "customers:order_import_discarding": _row("insight", "POST", "lived.file.pk"),
    "complaints:queue": _row("desk", "GET"),
    "complaints:bulk": _row("desk", "POST"),
    "complaints:my_day": _row("desk", "GET"),
    "complaints:live_token": _row("desk", "GET"),
    "complaints:new_ticket": _row("desk", "GET POST"),
    "complaints:customer_tickets": _row("desk", "GET", "customer.pk"),
    "complaints:ticket": _on_ticket("GET"),
    "complaints:timeline": _on_ticket("GET"),
    "complaints:messages": _on_ticket("POST"),
    "complaints:message_html": _on_ticket("GET", "html_message.pk"),
    "complaints:replies": _on_ticket("POST"),
    "complaints:reply_withdrawal": _row("author", "POST", "ticket.number", "reply.pk"),
    "complaints:notes": _on_ticket("POST"),
    "complaints:calls": _on_ticket("POST"),
    "complaints:assignment": _on_ticket("POST"),
    "complaints:acknowledgement": _on_ticket("POST"),
    "complaints:agreement": _on_ticket("POST"),
    "complaints:promises": _on_ticket("POST"),
    "complaints:promise_ending": _on_ticket("POST", "promise.pk"),
    "complaints:causes": _on_ticket("POST"),
    "complaints:resolution": _on_ticket("POST"),
    "complaints:reopening": _on_ticket("POST"),
    "complaints:status": _on_ticket("POST"),
    "complaints:priority": _on_ticket("POST"),
    "complaints:drafts": _on_ticket("POST"),
    "complaints:presence": _on_ticket("GET POST"),
    "complaints:release_inbound": _row("mail_log", "GET POST", "held.pk"),
    "complaints:attachment": _row("ticket", "GET", "file.pk"),
    "complaints:interaction_ticket": _row("desk", "POST", "greeted.answer.pk"),
    "greetings:calendar": _row("planner", "GET"),
    "greetings:day": _row("planner", "GET", "greeted.held.on"),
    "greetings:day_csv": _row("planner", "GET", "greeted.held.on"),
    "greetings:date_confirmation": _row("planner", "POST", "greeted.date.pk"),
    "greetings:personal": _row("desk", "GET"),
    "greetings:greeting": _row("greeter", "GET", "greeted.held.pk"),
    "greetings:mail_html": _row("greeter", "GET", "greeted.held.pk"),
    "greetings:removal": _row("planner", "POST", "greeted.held.pk"),
    "greetings:putting_back": _row("planner", "POST", "greeted.held.pk"),
    "greetings:owner": _row("greeter", "POST", "greeted.held.pk"),
    "greetings:greeted": _row("greeter", "POST", "greeted.held.pk"),
    "greetings:programmes": _row("planner", "GET"),
    "greetings:new_programme": _row("planner", "GET POST"),
    "greetings:programme": _row("planner", "GET POST", "greeted.programme.pk"),
    "greetings:switch": _row("planner", "POST", "greeted.programme.pk"),
    "greetings:test": _row("planner", "POST", "greeted.programme.pk"),
    "greetings:audience": _row("planner", "GET"),
    "greetings:of_customer": _row("desk", "GET", "customer.pk"),
    "greetings:choices": _row("desk", "POST", "customer.pk"),
    "retention:overview": _row("insight", "GET"),
    "retention:report": _row("insight", "GET", "=2026-W46"),
    "retention:rows": _row("insight", "GET", "=with_us"),
    "retention:rows_csv": _row("insight", "GET", "=with_us"),
    "retention:panel_csv": _row("insight", "GET", "=staying_now"),
    "admin:index": _row("admin", "GET POST"),
    "admin:login": _row("public", "GET POST"),  # sends everybody to the desk's own door
    "admin:logout": _row("public", "GET POST"),
    "admin:password_change": _row("admin", "GET POST"),
    "admin:password_change_done": _row("admin", "GET"),
    "admin:autocomplete": _row("admin", "GET"),
    "admin:jsi18n": _row("admin", "GET"),
    "admin:view_on_site": _row("admin", "GET POST", "=1", "=1"),
    "admin:app_list": _row("admin", "GET POST", "=staff"),
    "admin:auth_user_password_change": _row("admin", "GET POST", "people.ana.pk"),
}
# Django's admin pages of a model: admin:<app>_<model>_<page>. `MODELS` are those we have put there.
ADMIN_MODELS: dict[str, str] = {
    "messaging_suppression": "",
    "staff_user": "people.ana.pk",
    "staff_team": "ticket.team_id",
    "customers_customer": "customer.pk",
    "complaints_cause": "",
    "complaints_businesscalendar": "",
    "complaints_slapolicy": "",
    "feedback_invitation": "invitation.pk",
    "feedback_answer": "",
    "feedback_callback": "call_back.pk",
}
for _model, _one in ADMIN_MODELS.items():
    for _page in ("changelist", "add"):
        ROWS[f"admin:{_model}_{_page}"] = _row("admin", "GET POST")
    for _page in ("history", "delete", "change"):
        ROWS[f"admin:{_model}_{_page}"] = _row("admin", "GET POST", _one or "=1")
