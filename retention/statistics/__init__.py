"""Statistics in pure Python, small enough to read. Counts in, numbers out; no Django, no numpy.

Shares and their intervals are 0–1. Every estimator is tested against published numbers and against scipy.
"""

from retention.statistics.comparing import LogRank, fair_coin, fisher, holm, log_rank, two_shares
from retention.statistics.intervals import Interval, Mean, mean_interval, newcombe, wilson
from retention.statistics.pareto import Slice, pareto
from retention.statistics.survival import FEWEST_AT_RISK, kaplan_meier, median_day, percentile_waiting
from retention.statistics.tails import chi2_tail, t_quantile

__all__ = [
    "FEWEST_AT_RISK",
    "Interval",
    "LogRank",
    "Mean",
    "Slice",
    "chi2_tail",
    "fair_coin",
    "fisher",
    "holm",
    "kaplan_meier",
    "log_rank",
    "mean_interval",
    "median_day",
    "newcombe",
    "pareto",
    "percentile_waiting",
    "t_quantile",
    "two_shares",
    "wilson",
]
