"""Who the customers are: records, contact points, consent, needs."""
