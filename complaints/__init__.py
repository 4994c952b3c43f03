"""The ticket and its life: causes, intake, timeline, clocks, promises, desk."""
