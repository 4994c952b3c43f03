from messaging.models.attachment import Attachment
from messaging.models.blob import Blob
from messaging.models.inbound_message import InboundMessage
from messaging.models.mailbox_copy import MailboxCopy
from messaging.models.outbound_message import OutboundMessage
from messaging.models.suppression import Suppression

__all__ = ["Attachment", "Blob", "InboundMessage", "MailboxCopy", "OutboundMessage", "Suppression"]
