"""The demo company at any size: a crowd of customers and their tickets, copied in by the million.

    manage.py demo --customers 300000 --tickets 1000000 --seed 7

`planning` draws who complains when, `story` and `acts` let each ticket live as the verbs would, `counting`
keeps its clocks with the engine of complaints/clock, `loading` does it on every core, `copying` by COPY.
"""
