"""The relay that tells browsers what changed. One small process holds hundreds of tabs, no thread each."""
