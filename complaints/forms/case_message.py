from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from complaints.forms.photos import PhotosField
from helpdesk.web.fields import LineField, TextField


class CaseMessageForm(forms.Form):
    """What a customer adds to their case: words, files or both."""

    text = TextField(label=_("Your words"), required=False)
    photos = PhotosField()


class FindCaseForm(forms.Form):
    """Reference and address of somebody who lost the link. Whether they belong together is never said."""

    reference = LineField(
        label=_("Your reference"),
        help_text=_("The number in our mails, such as 10234."),
        max_length=40,
        error_messages={"required": _("Type the number from our mail.")},
        widget=forms.TextInput({"inputmode": "numeric"}),
    )
    email = LineField(
        label=_("Your mail address"),
        max_length=254,
        error_messages={"required": _("Type the address that you gave us.")},
        widget=forms.EmailInput({"autocomplete": "email", "inputmode": "email"}),
    )
