"""What a programme's words become for a real customer, while they are still being written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from customers.models import Customer
from greetings import wording
from greetings.audience import Audience
from greetings.concealing import concealed
from greetings.forms.programme import ProgrammeForms
from greetings.letters import Written, fill_in, language_for
from greetings.models import ProgrammeText
from greetings.reaching import somebody
from helpdesk.web.text import clean_line


@dataclass(frozen=True)
class Preview:
    """customer: on whom it was tried, None for nobody. mail: how it looks; problem: why it does not."""

    customer: Customer | None = None
    mail: Written | None = None
    problem: str = ""
    words: str = ""


def preview(forms: ProgrammeForms, data: Mapping[str, str], *, now: datetime) -> Preview:
    """The typed words for the customer that `data` asks for: `as_whom` a name, `after` the last one shown."""
    texts = {each["language"].lower(): each for each in forms.texts_so_far()}
    if not texts:
        return Preview()
    words = clean_line(data.get("as_whom", ""))[:120]
    is_another = data.get("then") == "another"
    conditions = forms.audience_so_far() or Audience()
    after = _number(data.get("after", ""))
    customer = somebody(
        conditions,
        words="" if is_another else words,
        after=after if is_another else max(after - 1, 0),
        now=now,
    )
    if customer is None:
        return Preview(words=words)
    chosen = language_for(texts, customer.language, next(iter(texts)))
    given = texts[chosen]
    try:
        subject, body = wording.check(subject=given["subject"], body=given["body"])
    except wording.BadWording as refusal:
        return Preview(customer, problem=str(refusal), words=words)
    text = ProgrammeText(language=chosen, subject=subject, body=body)
    mail = fill_in(text, occasion=forms.occasion_so_far(), customer=customer)
    return Preview(customer, concealed(mail), words="" if is_another else words)


def _number(raw: str) -> int:
    return int(raw) if raw.isascii() and raw.isdigit() and len(raw) < 18 else 0
