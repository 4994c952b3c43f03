"""What customers say afterwards: solved or not yet, ratings, call-backs."""
