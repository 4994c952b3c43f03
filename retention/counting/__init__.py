"""Counting what insight shows: one module a section, all under one moment.

    overview = count_overview(selection, now=now)       # in the `reports` worker only

scope.py says which days, tickets and customers; judging.py makes figures of numbers; definitions.py says what
each figure counts; retention.rows lists what is behind it.
"""

from retention.counting.overview import count_overview

__all__ = ["count_overview"]
