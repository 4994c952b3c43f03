"""The form of a programme: its name and occasion, whom it greets, when in their day, and in which words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from greetings.audience import Audience
from greetings.forms.audience import AudienceForm, audience_initial
from greetings.forms.text import MOST_TEXTS, TextForms
from greetings.models import Programme
from greetings.occasions import OCCASIONS
from helpdesk.web.fields import LineField

TIME = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")


class ProgrammeForm(forms.Form):
    """Name, occasion and hours. The audience and the texts are forms of their own, sent together."""

    name = LineField(
        label=gettext_lazy("Name"),
        max_length=80,
        help_text=gettext_lazy("For us, such as: New Year, regular customers"),
        error_messages={"required": gettext_lazy("Give it a name, so that everybody knows it again.")},
    )
    occasion = forms.ChoiceField(label=gettext_lazy("Occasion"))
    send_at = forms.TimeField(
        label=gettext_lazy("Leaves at"),
        widget=TIME,
        initial="09:00",
        help_text=gettext_lazy("By the customer’s own clock"),
    )
    earliest = forms.TimeField(label=gettext_lazy("Never before"), widget=TIME, initial="08:00")
    latest = forms.TimeField(label=gettext_lazy("Never after"), widget=TIME, initial="19:00")

    def __init__(self, *args: Any, programme: Programme | None = None, **options: Any) -> None:
        self.programme = programme
        super().__init__(*args, **options)
        field = self.fields["occasion"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [
            (row.key, _("%s (only those who chose it)") % row.label if row.is_religious else row.label)
            for row in OCCASIONS.values()
        ]

    def clean_name(self) -> str:
        name: str = self.cleaned_data["name"]
        others = (
            Programme.objects.exclude(pk=self.programme.pk) if self.programme else Programme.objects.all()
        )
        if others.filter(name=name).exists():
            raise forms.ValidationError(_("There is a programme of that name already."))
        return name

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        send_at, earliest, latest = (data.get(name) for name in ("send_at", "earliest", "latest"))
        if earliest and latest and earliest >= latest:
            self.add_error("latest", _("This has to be later than the time before which nothing leaves."))
        elif send_at and earliest and latest and not earliest <= send_at < latest:
            self.add_error("send_at", _("This lies in the quiet hours: nothing would ever leave."))
        return data


class ProgrammeForms:
    """The three forms of one page. `is_valid()` asks all of them, so that every error is shown at once."""

    def __init__(self, data: QueryDict | None = None, *, programme: Programme | None = None) -> None:
        initial, audience, texts = _initial(programme)
        self.data, self.programme, self._texts = data, programme, texts
        self.programme_form = ProgrammeForm(data, programme=programme, initial=initial)
        self.audience_form = AudienceForm(data, initial=audience, prefix="audience")
        self.text_forms = TextForms(data, initial=texts, prefix="texts")

    @classmethod
    def as_typed(
        cls, data: QueryDict, *, programme: Programme | None = None, more_texts: int = 0
    ) -> ProgrammeForms:
        """The forms with what was typed and no judgement of it yet, with `more_texts` empty texts added."""
        found = cls(data, programme=programme)
        texts = [typed(form) for form in found.text_forms.forms] + [{} for _each in range(more_texts)]
        audience = typed(found.audience_form)
        found.programme_form = ProgrammeForm(initial=typed(found.programme_form), programme=programme)
        found.audience_form = AudienceForm(initial=audience, prefix="audience")
        found.text_forms = TextForms(initial=texts[:MOST_TEXTS], prefix="texts")
        found._texts = texts
        return found

    def is_valid(self) -> bool:
        asked = (self.programme_form, self.audience_form, self.text_forms)
        judged = [each.is_valid() for each in asked]
        return all(judged)

    def answers(self) -> dict[str, Any]:
        """As programming.save_programme takes it, once valid."""
        texts = self.text_forms.texts()
        given = {name: self.programme_form.cleaned_data[name] for name in self.programme_form.fields}
        return given | {
            "audience": self.audience_form.audience(),
            "texts": {each.language: (each.subject, each.body) for each in texts},
            "default_language": texts[0].language,
        }

    @property
    def saved_texts(self) -> list[str]:
        """The languages that are saved, the one for everybody first."""
        return [str(each["language"]) for each in _initial(self.programme)[2]] if self.programme else []

    @property
    def languages(self) -> list[str]:
        """Languages that customers speak, to choose from."""
        return self.audience_form.languages_known

    @property
    def has_errors(self) -> bool:
        return bool(self.problems())

    def problems(self) -> list[tuple[str, str, str]]:
        """(label, id of the field, sentence) of all that is wrong; empty while nothing was judged."""
        found: list[tuple[str, str, str]] = []
        for form in (self.programme_form, self.audience_form, *self.text_forms.forms):
            found += [("", "", error) for error in form.non_field_errors()]
            found += [(str(f.label), f.id_for_label or f.auto_id, error) for f in form for error in f.errors]
        if self.text_forms.is_bound:
            found += [("", "", error) for error in self.text_forms.non_form_errors()]
        return found

    def refuse(self, field: str, sentence: str) -> None:
        """Show why the programme could not be saved after all, beside the field where there is one."""
        self.programme_form.add_error(field if field in self.programme_form.fields else None, sentence)

    def audience_so_far(self) -> Audience | None:
        """The conditions as they stand in the form; None while they cannot be read."""
        if self.data is not None:
            form = AudienceForm(self.data, prefix="audience")
            return form.audience() if form.is_valid() else None
        return Audience.from_json(self.programme.audience) if self.programme else Audience()

    def texts_so_far(self) -> list[dict[str, str]]:
        """Language, subject and body as they stand in the form, unjudged, without those left out."""
        given = [typed(form) for form in self.text_forms.forms] if self.text_forms.is_bound else self._texts
        names = ("language", "subject", "body")
        return [
            {name: str(each.get(name) or "") for name in names} for each in given if not each.get("DELETE")
        ]

    def occasion_so_far(self) -> str:
        """The occasion chosen in the form; the first of all while none is."""
        chosen = typed(self.programme_form).get("occasion") if self.data is not None else ""
        chosen = chosen or (self.programme.occasion if self.programme else "")
        return chosen if chosen in OCCASIONS else next(iter(OCCASIONS))


def typed(form: forms.Form) -> dict[str, Any]:
    """What was typed into a form, unjudged, as the `initial` of another."""
    return {
        name: field.widget.value_from_datadict(form.data, form.files, form.add_prefix(name))
        for name, field in form.fields.items()
    }


def _initial(programme: Programme | None) -> tuple[dict[str, Any], dict[str, Any], list[dict[str, Any]]]:
    if programme is None:
        return {}, {}, [{"language": "en"}]
    shown: Mapping[str, Any] = {name: getattr(programme, name) for name in ProgrammeForm.base_fields}
    texts = [
        {"language": each.language, "subject": each.subject, "body": each.body}
        for each in sorted(
            programme.texts.all(),
            key=lambda each: (each.language != programme.default_language, each.language),
        )
    ]
    return dict(shown), audience_initial(Audience.from_json(programme.audience)), texts
