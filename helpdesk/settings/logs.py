"""Structured logs: one JSON object a line, with the request's id; never a body, a token or a password."""

from __future__ import annotations

import structlog
from structlog.typing import EventDict, WrappedLogger

_ALWAYS_HIDDEN = {
    "password",
    "token",
    "secret",
    "body",
    "text",
    "html",
    "raw",
    "authorization",
    "cookie",
    "csrf",
}


def hide_secrets(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Replace what must never stand in a log, whoever put it there."""
    for key in event:
        if key.lower() in _ALWAYS_HIDDEN:
            event[key] = "[hidden]"
    return event


_shared: list[structlog.typing.Processor] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    hide_secrets,
]
structlog.configure(
    processors=[*_shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
    logger_factory=structlog.stdlib.LoggerFactory(),
    wrapper_class=structlog.stdlib.BoundLogger,
    cache_logger_on_first_use=True,
)
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "json": {
            "()": structlog.stdlib.ProcessorFormatter,
            "processors": [
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                structlog.processors.JSONRenderer(),
            ],
            "foreign_pre_chain": _shared,
        }
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
    "loggers": {
        "django.server": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
        "django.security.DisallowedHost": {"level": "CRITICAL"},
        # Its warnings (404, 409, 422 …) name the path, which may hold a customer's token; every answer is
        # logged by its route (RequestLogMiddleware).
        "django.request": {"level": "ERROR"},
    },
}
