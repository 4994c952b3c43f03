from __future__ import annotations

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from customers.order_file import LARGEST


class OrderFileForm(forms.Form):
    """One CSV file. What is in it is judged by customers.importing, row by row."""

    file = forms.FileField(
        label=_("The file"),
        allow_empty_file=True,
        max_length=1000,
        widget=forms.FileInput({"accept": ".csv,.tsv,.txt,text/csv,text/plain"}),
        help_text=_("CSV in UTF-8, at most 10 MB and 200,000 rows"),
        error_messages={"required": _("Choose a file."), "missing": _("Choose a file.")},
    )
    adds_customers = forms.BooleanField(
        label=_("Add unknown customers"),
        required=False,
        help_text=_("Rows with a name and an e-mail address that we do not know note somebody new."),
    )

    def clean_file(self) -> UploadedFile:
        file: UploadedFile = self.cleaned_data["file"]
        if (file.size or 0) > LARGEST:
            raise forms.ValidationError(_("The file is larger than 10 MB. Cut it into smaller ones."))
        return file
