"""Every setting of Kept, read from the environment once, at start.

`bin/run` sets what it needs by itself; a server sets at least SECRET_KEY, DATABASE_URL,
REDIS_URL, PUBLIC_URL, ALLOWED_HOSTS, MAIL_DOMAIN and EMAIL_URL. README.md has the list.
"""

from __future__ import annotations

import sys
from pathlib import Path
from urllib.parse import urlsplit

from csp.constants import NONE, SELF
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _

from helpdesk.settings.environment import (
    ROOT,
    boolean,
    choice,
    country,
    env,
    mail_address,
    mail_domain,
    number,
    secret_key,
    server,
    text,
    web_address,
    words,
    zone,
)

BASE_DIR = ROOT
# Commands that need no secrets and no database (the contracts `clock`, `suggest_causes`, and `up`,
# which makes the secrets) must start on a bare machine.
BARE_COMMANDS = {"clock", "suggest_causes", "up", "collectstatic", "help", "makemigrations"}
_bare = len(sys.argv) > 1 and Path(sys.argv[0]).name == "manage.py" and sys.argv[1] in BARE_COMMANDS
TESTING = "pytest" in sys.modules

DEBUG = boolean("DEBUG", False)
SECRET_KEY = secret_key(debug=DEBUG or TESTING or _bare)
SECRET_KEY_FALLBACKS = words("SECRET_KEY_FALLBACKS", [])
PUBLIC_URL = web_address("PUBLIC_URL", "http://127.0.0.1:8000")
ALLOWED_HOSTS = words("ALLOWED_HOSTS", ["127.0.0.1", "localhost", "[::1]"])
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL]
KEPT_DATA = Path(text("KEPT_DATA", str(ROOT / "var"))).resolve()

# --- The business -----------------------------------------------------------------------------
COMPANY_NAME = text("COMPANY_NAME", "Marigold Kitchens")
COMPANY_TIME_ZONE = zone("COMPANY_TIME_ZONE", "Africa/Kampala")
COMPANY_COUNTRY = country("COMPANY_COUNTRY", "UG")  # for phone numbers without a country and for holidays
CLOSE_AFTER_DAYS = number("CLOSE_AFTER_DAYS", 7, least=1, most=365)  # resolved and not contradicted
REPEAT_WINDOW_DAYS = number("REPEAT_WINDOW_DAYS", 60, least=1, most=3650)
# After resolving we ask by mail how it was: how long after, and how many days between two to one person.
SURVEY_DELAY_HOURS = number("SURVEY_DELAY_HOURS", 24, most=720)
SURVEY_PAUSE_DAYS = number("SURVEY_PAUSE_DAYS", 30, most=365)
# A customer without an order for so long has gone quiet and counts as left, until they order again.
QUIET_AFTER_DAYS = number("QUIET_AFTER_DAYS", 120, least=7, most=3650)
COMPANY_CURRENCY = text("COMPANY_CURRENCY", "UGX")  # for orders that name none
COMPANY_ADDRESS = text("COMPANY_ADDRESS", "")  # below greetings: some laws want a postal address there
# Greetings leave at most so fast; those born on 29 February are greeted on this day in common years.
GREETINGS_PER_MINUTE = number("GREETINGS_PER_MINUTE", 60, least=1, most=10_000)
LEAP_DAY_ON = choice("LEAP_DAY_ON", "feb_28", ("feb_28", "mar_1"))

# --- Applications -----------------------------------------------------------------------------
INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django_htmx",
    "heroicons",
    "rest_framework",
    "csp",
    "helpdesk",
    "helpdesk.web",
    "messaging",
    "staff",
    "customers",
    "complaints",
    "feedback",
    "greetings",
    "retention",
]
MIDDLEWARE = [
    "helpdesk.web.middleware.RequestLogMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "helpdesk.web.middleware.PrivacyHeadersMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "helpdesk.web.middleware.BrokenInputMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "helpdesk.web.middleware.LoginMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
ROOT_URLCONF = "helpdesk.urls"
WSGI_APPLICATION = "helpdesk.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "helpdesk.web.context.page",
                "complaints.rail.context",
            ],
        },
    },
]

# --- Database, Redis, files -------------------------------------------------------------------
_database = server(
    "DATABASE_URL", "postgres://kept:kept@127.0.0.1:5432/kept", schemes={"postgres", "postgresql"}
)
DATABASES = {"default": env.db_url_config(_database)}
DATABASES["default"].update(
    CONN_MAX_AGE=number("CONN_MAX_AGE", 60),
    CONN_HEALTH_CHECKS=True,
    DISABLE_SERVER_SIDE_CURSORS=boolean("PGBOUNCER", False),
)
DATABASES["default"].setdefault("OPTIONS", {}).update({"connect_timeout": 5})
if not boolean("PGBOUNCER", False):  # which takes no options; set it on the server there
    # Compiling a query takes longer than any page's query takes; only a report would gain by it.
    DATABASES["default"]["OPTIONS"].setdefault("options", "-c jit=off")
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

REDIS_URL = server("REDIS_URL", "redis://127.0.0.1:6379/0", schemes={"redis", "rediss"})
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": REDIS_URL,
        "KEY_PREFIX": "kept",
        "OPTIONS": {"socket_timeout": 2, "socket_connect_timeout": 1},
    }
}
MEDIA_ROOT = KEPT_DATA / "files"
STATIC_URL = "/static/"
STATIC_ROOT = Path(text("STATIC_ROOT", str(KEPT_DATA / "static")))
STATICFILES_DIRS = [ROOT / "static"]
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": str(MEDIA_ROOT), "base_url": None, "file_permissions_mode": 0o600},
    },
    "staticfiles": {"BACKEND": "helpdesk.web.static_names.HashedStaticFiles"},
}
UPLOAD_LIMIT_BYTES = number("UPLOAD_LIMIT_MB", 20, least=1, most=200) * 1024 * 1024
UPLOAD_LIMIT_FILES = 8
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FILES = 100  # forms take UPLOAD_LIMIT_FILES and say so; beyond this it is an attack
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024

# --- Mail -------------------------------------------------------------------------------------
MAIL_DOMAIN = mail_domain("MAIL_DOMAIN", "kept.example")
MAIL_FROM = mail_address("MAIL_FROM", f"care@{MAIL_DOMAIN}")
MAIL_HOST = text("MAIL_HOST", "127.0.0.1")  # where the mail door listens; 0.0.0.0 in a container
MAIL_PORT = number("MAIL_PORT", 2525, most=65535)
MAIL_SIZE_LIMIT_BYTES = number("MAIL_SIZE_LIMIT_MB", 30, least=1, most=200) * 1024 * 1024
_mail_server = server(
    "EMAIL_URL", f"smtp://127.0.0.1:{MAIL_PORT}", schemes={"smtp", "smtp+tls", "smtp+ssl", "smtps"}
)
vars().update(env.email_url_config(_mail_server))
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_TIMEOUT = 20
DEMO_MAILBOX = boolean("DEMO_MAILBOX", False)
# Outgoing messages older than this are held for a person: after a restore nothing old goes out by itself.
OUTGOING_STALE_HOURS = number("OUTGOING_STALE_HOURS", 48, least=1)

# --- People -----------------------------------------------------------------------------------
AUTH_USER_MODEL = "staff.User"
LOGIN_URL = reverse_lazy("staff:login")
LOGIN_REDIRECT_URL = reverse_lazy("complaints:queue")
LOGOUT_REDIRECT_URL = reverse_lazy("staff:login")
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
TRUSTED_PROXY_COUNT = number("TRUSTED_PROXY_COUNT", 0, most=10)

# --- Security ---------------------------------------------------------------------------------
_https = PUBLIC_URL.startswith("https://") and not boolean("INSECURE_COOKIES", False)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _https
SESSION_COOKIE_NAME = "__Host-session" if _https else "kept_session"
CSRF_COOKIE_NAME = "__Host-csrf" if _https else "kept_csrf"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 60 * 60 * 12
CSRF_FAILURE_VIEW = "helpdesk.web.errors.csrf_failure"
SECURE_SSL_REDIRECT = _https and boolean("SSL_REDIRECT", True)
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_HSTS_SECONDS = 31536000 if _https else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = _https
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
if TRUSTED_PROXY_COUNT:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
X_FRAME_OPTIONS = "DENY"
LIVE_URL = web_address("LIVE_URL", "http://127.0.0.1:8001")
_live_origin = "{0.scheme}://{0.netloc}".format(urlsplit(LIVE_URL))
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF, _live_origin],
        "frame-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "manifest-src": [SELF],
    }
}

# --- Language and time ------------------------------------------------------------------------
LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English"))]
LOCALE_PATHS = [ROOT / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = COMPANY_TIME_ZONE

from helpdesk.settings.logs import LOGGING  # noqa: E402, F401
from helpdesk.settings.worker import *  # noqa: E402, F403
