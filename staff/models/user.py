from __future__ import annotations

from typing import Any

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from staff.roles import RIGHTS, Rights, Role


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, name: str, password: str | None = None, **fields: Any) -> User:
        """A colleague who can log in with `email`. Without a password nobody can until one is set."""
        user = self.model(email=email.strip().lower(), name=name, **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, name: str, password: str | None = None, **fields: Any) -> User:
        """An administrator, for `manage.py createsuperuser`."""
        return self.create_user(email, name, password, role=Role.ADMINISTRATOR, is_superuser=True, **fields)

    def get_by_natural_key(self, username: str | None) -> User:
        return self.get(email__iexact=(username or "").strip())


class User(AbstractBaseUser, PermissionsMixin):
    """A colleague. The e-mail address is the login name, whatever its case."""

    email = models.EmailField(_("E-mail"), unique=True)
    name = models.CharField(max_length=120)
    role = models.CharField(max_length=20, choices=Role, default=Role.AGENT)
    teams = models.ManyToManyField("staff.Team", related_name="members", blank=True)
    is_active = models.BooleanField(default=True)
    uses_hotkeys = models.BooleanField(default=True, help_text=_("Single-key shortcuts on the desk"))
    gets_weekly_report = models.BooleanField(
        default=True, help_text=_("Managers and administrators: the week's figures by mail on Monday")
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = UserManager()

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    class Meta:
        constraints = [
            models.UniqueConstraint(Lower("email"), name="user_email_once"),
            models.CheckConstraint(name="user_role_known", condition=models.Q(role__in=list(Role.values))),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def rights(self) -> Rights:
        return RIGHTS[self.role]

    @property
    def is_staff(self) -> bool:
        """May open Django's admin."""
        return self.is_active and self.rights.administer

    def has_perm(self, perm: str, obj: Any = None) -> bool:
        return self.is_active and self.rights.administer

    def has_module_perms(self, app_label: str) -> bool:
        return self.is_active and self.rights.administer

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.name.split(" ")[0]
