"""The demo company at any size: a crowd of customers and their tickets, copied in by the million.

    manage.py demo --customers 300000 --tickets 1000000 --seed 7

`staying` draws who orders how often and leaves when, `planning` who complains when and what that does
to them (with --no-effects: nothing); `ordering` and `guest_rows` write the customers down. `story` and
`acts` let each ticket live as the verbs would, `counting` keeps its clocks with the engine of
complaints/clock, `loading` does it on every core, `copying` by COPY. Left out, because they are long gone:
mails out and in, named colleagues, greetings of the past.
"""
