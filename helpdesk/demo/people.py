"""Who works at Marigold Kitchens, and who eats there."""

from __future__ import annotations

from dataclasses import dataclass

from staff.roles import Role

PASSWORD = "promises-kept"  # noqa: S105 - the demo's, printed at the start, never used on a real site


@dataclass(frozen=True)
class Colleague:
    """A login of the demo."""

    name: str
    role: Role
    teams: tuple[str, ...]

    @property
    def email(self) -> str:
        return f"{self.name.split()[0].lower()}@kept.example"


TEAMS = ("Restaurant", "Delivery", "Billing")
COLLEAGUES = (
    Colleague("Ana Achieng", Role.AGENT, ("Restaurant", "Delivery")),
    Colleague("Ben Byaruhanga", Role.AGENT, ("Restaurant", "Delivery")),
    Colleague("Grace Ssali", Role.AGENT, ("Delivery",)),
    Colleague("Otto Okello", Role.AGENT, ("Billing",)),
    Colleague("Zizo Nabirye", Role.AGENT, ("Delivery",)),
    Colleague("Lena Lwanga", Role.TEAM_LEAD, ("Restaurant", "Delivery")),
    Colleague("Maria Mirembe", Role.MANAGER, ()),
    Colleague("Ada Atim", Role.ADMINISTRATOR, ()),
)


@dataclass(frozen=True)
class Guest:
    """A customer of the demo; `key` is how the stories call them."""

    key: str
    name: str
    email: str = ""
    phone: str = ""
    kind: str = "person"
    organisation: str = ""
    is_special: bool = False
    need: tuple[str, str] | None = None  # kind, note
    greetings: bool = False
    language: str = ""
    time_zone: str = ""


GUESTS = (
    Guest("amina", "Amina Nakato", "amina@example.org", "+256772123401", greetings=True),
    Guest("joseph", "Joseph Wasswa", "joseph.wasswa@example.org", "+256772123402", greetings=True),
    Guest(
        "makerere", "Makerere Law Society", "office@lawsociety.example", kind="organisation", is_special=True
    ),
    Guest("irene", "Irene Tumusiime", "irene@lawsociety.example", organisation="makerere"),
    Guest(
        "ruth",
        "Ruth Adongo",
        "ruth.adongo@example.net",
        "+256772123403",
        need=("age", "Speak slowly, she is 81"),
    ),
    Guest("sam", "Samuel Otim", "sam.otim@example.com", greetings=True),
    Guest("farida", "Farida Hassan", "farida.h@example.org", need=("hearing", "Write, please do not call")),
    Guest("david", "David Kato", "dkato@example.com", "+256772123404", is_special=True, greetings=True),
    Guest(
        "nalongo",
        "Nalongo Babirye",
        "",
        "+256772123405",
        need=("language", "Prefers Luganda"),
        language="lg",
    ),
    Guest("peter", "Peter Ochieng", "peter.ochieng@example.net"),
    Guest("claire", "Claire Dubois", "claire.dubois@example.fr", greetings=True, language="fr"),
    Guest("moses", "Moses Ekwamu", "moses.e@example.org"),
    Guest("priya", "Priya Raman", "priya.raman@example.in", greetings=True, time_zone="Asia/Kolkata"),
    Guest("hotel", "Lakeview Guest House", "manager@lakeview.example", kind="organisation"),
    Guest("edith", "Edith Namara", "edith.namara@example.org", "+256772123406"),
    Guest("hassan", "Hassan Mugisha", "hassan.mugisha@example.com", greetings=True),
    Guest("joy", "Joy Akello", "joy.akello@example.org"),
    Guest("tom", "Thomas Braun", "t.braun@example.de", time_zone="Europe/Berlin"),
    # Three times without condiments, and Zizo on the phone: the complaint that Kept was built for.
    Guest("brenda", "Brenda Nakimuli", "brenda.nakimuli@example.org", "+256772123407", greetings=True),
    Guest(
        "patrick",
        "Patrick Ssemwogerere",
        "patrick@ssemwogerere.example",
        "+256772123408",
        is_special=True,
        greetings=True,
    ),
    # A couple with one mailbox: two customers, until a person says otherwise.
    Guest("ronald", "Ronald Mukasa", "mukasa.home@example.org", "+256772123409"),
    Guest("juliet", "Juliet Mukasa", "mukasa.home@example.org", greetings=True),
)
