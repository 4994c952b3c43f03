"""The only place where anything leaves or enters: outbox, raw inbound store, suppression, attachments."""
