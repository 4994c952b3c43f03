from __future__ import annotations

from django import forms
from django.utils.functional import lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from complaints import pending_files
from helpdesk.web.fields import FilesInput


class PhotosField(forms.FileField):
    """Files that a customer chooses, if they like. They are judged where they are kept: pending_files."""

    def __init__(self) -> None:
        super().__init__(label=_("Photos or files"), help_text=_said(), widget=FilesInput(), required=False)


def _limits() -> str:
    return gettext("Up to %(count)d, each at most %(megabytes)d MB.") % pending_files.limits()


_said = lazy(_limits, str)  # at each look: in the language of the page
