"""Who stays and who leaves, and why: reads everything, writes only its own snapshots."""
