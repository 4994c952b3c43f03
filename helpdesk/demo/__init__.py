"""A small believable company to try Kept on: Marigold Kitchens, restaurants and delivery in Kampala.

Built through the same verbs that people use, so that nothing in it could not have happened.
"""
