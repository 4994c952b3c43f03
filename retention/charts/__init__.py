"""Charts as accessible SVG, computed here and drawn by templates/insight/charts/."""
