from retention.models.rhythm import Rhythm
from retention.models.snapshot import Snapshot
from retention.models.stay import Stay

__all__ = ["Rhythm", "Snapshot", "Stay"]
