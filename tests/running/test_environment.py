"""What the site's processes are told: ours where nobody said anything, the user's where they did."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpdesk.embedded.environment import Ports, choose_ports, own_servers_needed, site_environment
from helpdesk.embedded.errors import CannotStart
from helpdesk.embedded.ports import PortBook, free_port
from helpdesk.embedded.secretfile import Secrets

SECRETS = Secrets("abc", "k" * 60, "dbpw", "adminpw", "redispw")


def environment(
    tmp_path: Path, given: dict[str, str], database_url: str = "postgres://ours"
) -> dict[str, str]:
    return site_environment(
        given,
        data_dir=tmp_path,
        secrets=SECRETS,
        ports=Ports(web=8000, live=8001, mail=2525),
        database_url=database_url,
        redis_url="redis://ours",
    )


def test_all_is_set_when_the_user_sets_nothing(tmp_path: Path) -> None:
    env = environment(tmp_path, {"HOME": "/home/x"})
    assert env["SECRET_KEY"] == SECRETS.secret_key
    assert (env["DATABASE_URL"], env["REDIS_URL"]) == ("postgres://ours", "redis://ours")
    assert env["PUBLIC_URL"] == "http://127.0.0.1:8000"
    assert env["LIVE_URL"] == "http://127.0.0.1:8001"
    assert (env["EMAIL_URL"], env["DEMO_MAILBOX"]) == ("smtp://127.0.0.1:2525", "1")
    assert env["ALLOWED_HOSTS"] == "127.0.0.1,localhost,[::1]"
    assert env["INSECURE_COOKIES"] == "1"
    assert env["KEPT_DATA"] == str(tmp_path)
    assert env["HOME"] == "/home/x"


def test_what_the_user_sets_wins(tmp_path: Path) -> None:
    given = {"PUBLIC_URL": "https://care.example.com", "DEBUG": "1", "SECRET_KEY": "theirs", "KEPT_DEMO": "0"}
    env = environment(tmp_path, given)
    assert {name: env[name] for name in given} == given
    assert "care.example.com" in env["ALLOWED_HOSTS"].split(",")
    assert "INSECURE_COOKIES" not in env


def test_an_empty_value_counts_as_not_set(tmp_path: Path) -> None:
    env = environment(tmp_path, {"SECRET_KEY": "", "EMAIL_URL": "", "PUBLIC_URL": ""})
    assert env["SECRET_KEY"] == SECRETS.secret_key
    assert env["DEMO_MAILBOX"] == "1"
    assert env["PUBLIC_URL"] == "http://127.0.0.1:8000"


def test_mail_leaves_the_machine_only_when_a_server_is_named(tmp_path: Path) -> None:
    env = environment(tmp_path, {"EMAIL_URL": "smtp+tls://u:p@mail.example.com:587"})
    assert env["EMAIL_URL"] == "smtp+tls://u:p@mail.example.com:587"
    assert "DEMO_MAILBOX" not in env


def test_an_ipv6_address_is_allowed_in_its_brackets(tmp_path: Path) -> None:
    env = environment(tmp_path, {"PUBLIC_URL": "http://[2001:db8::1]:8000"})
    assert env["ALLOWED_HOSTS"].endswith(",[2001:db8::1]")


def test_settings_for_other_postgres_servers_are_kept_from_ours(tmp_path: Path) -> None:
    given = {"PGSSLMODE": "require", "PGHOST": "db.example.com"}
    assert not {"PGSSLMODE", "PGHOST"} & environment(tmp_path, given).keys()
    theirs = environment(tmp_path, given | {"DATABASE_URL": "postgres://theirs"}, database_url="")
    assert theirs["PGSSLMODE"] == "require"
    assert theirs["DATABASE_URL"] == "postgres://theirs"


def test_only_servers_that_are_not_named_are_started() -> None:
    assert own_servers_needed({}) == {"postgres", "valkey"}
    assert own_servers_needed({"DATABASE_URL": "postgres://x"}) == {"valkey"}
    assert own_servers_needed({"DATABASE_URL": "postgres://x", "REDIS_URL": "redis://x"}) == set()
    assert own_servers_needed({"DATABASE_URL": ""}) == {"postgres", "valkey"}


def test_ports_are_the_users_or_free_ones(tmp_path: Path) -> None:
    web, live = free_port(), free_port()
    ports = choose_ports({"PORT": str(web), "LIVE_PORT": str(live)}, PortBook(tmp_path / "ports.json"))
    assert (ports.web, ports.live) == (web, live)
    assert ports.mail not in {web, live}
    with pytest.raises(CannotStart, match="MAIL_PORT=smtp is not a port"):
        choose_ports({"MAIL_PORT": "smtp"}, PortBook(tmp_path / "ports.json"))
