"""The environment in which the site's processes run, made from what the user set and what we started."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from helpdesk.embedded.ports import HOST, PortBook, wanted_port
from helpdesk.embedded.secretfile import Secrets


@dataclass(frozen=True)
class Ports:
    """The doors of the site; the servers have theirs in their URLs."""

    web: int
    live: int
    mail: int


def choose_ports(given: Mapping[str, str], book: PortBook) -> Ports:
    """PORT (default 8000), LIVE_PORT and MAIL_PORT as set; free ones for the latter two if not.

    Raises `CannotStart` for a bad number or a port in use.
    """
    live, mail = (
        wanted_port(variable, given[variable]) if given.get(variable) else book.take(name)
        for variable, name in (("LIVE_PORT", "live"), ("MAIL_PORT", "mail"))
    )
    return Ports(web=wanted_port("PORT", given.get("PORT") or "8000"), live=live, mail=mail)


def own_servers_needed(given: Mapping[str, str]) -> set[str]:
    """Which of `postgres` and `valkey` we have to start: those for which no address is set."""
    return {
        name for name, url in (("postgres", "DATABASE_URL"), ("valkey", "REDIS_URL")) if not given.get(url)
    }


def site_environment(
    given: Mapping[str, str],
    *,
    data_dir: Path,
    secrets: Secrets,
    ports: Ports,
    database_url: str,
    redis_url: str,
) -> dict[str, str]:
    """Everything the site's processes need. What the user set wins; an empty value counts as not set.

    `database_url` and `redis_url` are those of our own servers, empty where the user has theirs.
    """
    inherited = {name: value for name, value in given.items() if value}
    if database_url:  # PGSSLMODE and the like are meant for other servers than ours
        inherited = {name: value for name, value in inherited.items() if not name.startswith("PG")}
    servers = {"SECRET_KEY": secrets.secret_key, "DATABASE_URL": database_url, "REDIS_URL": redis_url}
    fixed = {
        "PORT": str(ports.web),
        "LIVE_PORT": str(ports.live),
        "MAIL_PORT": str(ports.mail),
        "KEPT_DATA": str(data_dir),
        "PYTHONUNBUFFERED": "1",
    }
    return servers | _addresses(inherited, ports) | inherited | fixed


def _addresses(given: Mapping[str, str], ports: Ports) -> dict[str, str]:
    """Where the site is found and where its mail goes, for a site that nobody has configured."""
    public_url = given.get("PUBLIC_URL") or f"http://{HOST}:{ports.web}"
    addresses = {
        "PUBLIC_URL": public_url,
        "LIVE_URL": f"http://{HOST}:{ports.live}",
        "ALLOWED_HOSTS": ",".join(dict.fromkeys([HOST, "localhost", "[::1]", _host_of(public_url)])),
        "DEBUG": "0",
        "KEPT_DEMO": "1",
        "DJANGO_SETTINGS_MODULE": "helpdesk.settings",
    }
    if not given.get("EMAIL_URL"):
        # Mail goes to our own door, which keeps it for the mailbox page, until a real server is set.
        # Who tries Kept out wants to see the survey now, not tomorrow.
        addresses |= {
            "EMAIL_URL": f"smtp://{HOST}:{ports.mail}",
            "DEMO_MAILBOX": "1",
            "SURVEY_DELAY_HOURS": "0",
        }
    if public_url.startswith("http://"):
        addresses["INSECURE_COOKIES"] = "1"
    return addresses


def _host_of(url: str) -> str:
    host = urlsplit(url).hostname or HOST
    return f"[{host}]" if ":" in host else host
