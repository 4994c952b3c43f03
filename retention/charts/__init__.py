"""Charts as geometry: where things stand, in what order, and what they say. Templates draw them as SVG."""

from retention.charts.bars import BarChart, bar_chart
from retention.charts.curves import CurveChart, curve_chart

__all__ = ["BarChart", "CurveChart", "bar_chart", "curve_chart"]
