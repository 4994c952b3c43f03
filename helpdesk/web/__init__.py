"""The domain-free web toolkit: it knows requests, pages and errors, and nothing of tickets."""
