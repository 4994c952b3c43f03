"""The parts of which the crowd's words are put together. `[…]` marks the words that give a cause away."""

from __future__ import annotations

# What somebody says about each cause; {dish}, {place}, {minutes} are filled in.
COMPLAINTS = {
    "ignored": (
        "I stood at the counter for {minutes} minutes and [nobody looked at me]",
        "I have written to you twice about my {dish} and [never got an answer]",
        "the waiters at {place} [walked past our table] again and again",
        "I asked for the bill four times and [everybody ignored me]",
    ),
    "rudeness": (
        "the cashier at {place} [shouted at me] when I asked about my {dish}",
        "your rider [was rude] and told me to shut up",
        "the waiter [insulted us] because we sent the {dish} back",
        "the man on the phone [spoke to me in such a rude tone] that I hung up",
    ),
    "lack_of_trust": (
        "last time you said that it would not happen again, and [I cannot trust you any more]",
        "you [promised to call me back] about the {dish} and did not",
        "every time I order the {dish} [I cannot rely on you]",
        "you said {minutes} minutes and [again you did not keep your word]",
    ),
    "dishonesty": (
        "I was charged for two {dish} and had one, and [the waiter lied about it]",
        "the menu says fresh {dish} but it was frozen: [that is not the truth]",
        "the bill at {place} had [a service charge that nobody mentioned]",
        "your rider said that he had called me, [which is simply not true]",
    ),
    "poor_appearance": (
        "the tables at {place} [were sticky and dirty]",
        "[the toilet at {place} was filthy]",
        "there was [a hair in my {dish}]",
        "the cook came out in [a dirty apron] and it put us off the {dish}",
    ),
    "disrespect": (
        "they [treated us like children] in front of the other guests",
        "my mother is 79 and [was laughed at] because she could not read the menu",
        "the manager at {place} [did not let me finish a sentence]",
        "we were [sent to the worst table] when they saw how we were dressed",
    ),
    "denial_of_responsibility": (
        "the kitchen blames the rider and the rider blames the kitchen: [nobody takes responsibility]",
        "I was told that [it is not your problem] that the {dish} arrived cold",
        "at {place} they said that [it was my own fault] and turned away",
        "everybody sends me to somebody else and [nobody feels responsible]",
    ),
    "poor_presentation": (
        "the {dish} [came without sauce and cutlery]",
        "the box was open and the {dish} [was all over the bag]",
        "[half of the order was missing], the {dish} first of all",
        "the {dish} looked [nothing like the picture]",
    ),
    "time_wasting": (
        "we [waited {minutes} minutes] for a {dish}",
        "the delivery from {place} came [an hour late] and the {dish} was cold",
        "I was [kept on hold for {minutes} minutes] only to hear that the kitchen is closed",
        "you made me come to {place} [for nothing], it was closed",
    ),
    "lack_of_knowledge": (
        "nobody at {place} [could tell me] whether there are nuts in the {dish}",
        "the waiter [did not know] what is in the {dish}",
        "I asked three people about the opening hours and [got three different answers]",
        "the new cashier [had no idea how] to split the bill",
    ),
}  # fmt: skip
DISHES = (
    "rolex", "chicken and chips", "pilau", "matoke", "beef stew", "tilapia", "vegetable curry", "goat stew",
    "lunch box", "chapati", "birthday cake", "passion juice", "breakfast", "family meal", "soup", "burger",
)  # fmt: skip
RARE_DISHES = ("tamarind sorbet", "smoked kingfish", "saffron porridge", "walnut baklava")
PLACES = (
    "the Kampala Road branch", "Ntinda", "the Garden City kiosk", "Kololo", "Entebbe", "the Jinja branch",
    "Bugolobi", "the airport counter", "Acacia Mall", "Wandegeya",
)  # fmt: skip
BEGINNINGS = (
    "", "", "Hello, ", "Good morning. ", "To whom it may concern: ", "I am a regular guest of yours, but ",
    "I have never written a complaint before. ", "This is about order {order}. ", "Yesterday ", "On Sunday ",
    "For the first time I am really angry: ", "We celebrated at your place and ", "Please read this: ",
)  # fmt: skip
CONSEQUENCES = (
    "My lunch break was over by then.", "The children went to bed hungry.",
    "I had guests, it was embarrassing.",
    "We left without eating.", "I had to throw it away.", "It spoiled the whole evening.",
    "I paid {price} for that!",
    "My husband says we should go elsewhere.", "I have been coming for {years} years.", "", "", "",
)  # fmt: skip
WISHES = (
    "Please explain.", "What are you going to do about it?", "I want my money back.",
    "Just do it right next time.",
    "Somebody should say sorry.", "Please call me.", "I hope that you train your people.", "", "", "",
)  # fmt: skip
GREETINGS = ("Dear {name}, ", "Hello {name}, ", "Good day {name}. ", "{name}, ")
ACKNOWLEDGEMENTS = (
    "thank you for telling us. That is not how it should have been, and I can see why you are upset.",
    "you are right to be annoyed, and I am sorry. I look after this myself.",
    "I am sorry that this happened at {place}. Thank you for writing so openly.",
    "that must have been unpleasant. I have your complaint and find out today what went wrong.",
)
QUESTIONS = (
    "so that I find the right people: about what time was it, and who served you?",
    "do you still have the receipt, or remember the order number?",
    "was it the {dish} only, or the whole order?",
    "may I ask what would put it right for you?",
)
ANSWERS = (
    "It was around {hour}, the receipt says {order}.", "A young man with glasses. I do not know his name.",
    "It was the {dish}, everything else was fine.", "I would like to hear that it does not happen again.",
)  # fmt: skip
AGREED = (
    "They waited far too long.", "The {dish} should not have left the kitchen like that.",
    "Our tone was wrong, whatever the reason.", "The bill was wrong.",
    "We had promised it and did not do it.",
)  # fmt: skip
NOTES = (
    "Talked to the shift lead at {place}: it is true, they were two people short.",
    "The till confirms it. Second time this month at {place}.", "Called twice, nobody picks up. Trying mail.",
    "Kitchen says the {dish} was sent out at {hour}.", "Guest is calm now; wants a word from the manager.",
)  # fmt: skip
PROMISES = (
    "A call from the manager of {place}", "Your money back on mobile money", "A new {dish}, free of charge",
    "A written answer from the kitchen", "The corrected bill by mail",
    "A word from us on what we have changed",
)  # fmt: skip
REMINDERS = (
    "Any news?", "I am still waiting for your answer.", "Hello? It has been days.",
    "Has somebody looked at it?",
    "I forgot to say: the order number is {order}.", "My sister had the same on the same evening.",
)  # fmt: skip
UPDATES = (
    "the manager of {place} looks into it; I write again tomorrow.",
    "we have found the reason and are putting it right now.",
    "the refund is on its way, it takes a day or two.",
)  # fmt: skip
RESOLUTIONS = {
    "apology": "we apologise. The team at {place} talked about it, and every {dish} is checked now.",
    "explanation": "this is what happened: two people were ill and the order of the {dish} was forgotten.",
    "replacement": "a new {dish} is on its way to you, with everything that belongs to it.",
    "refund": "your {price} is on its way back to you on mobile money.",
    "gesture": "the next {dish} is on us; your name is with the team at {place}.",
    "call": "as I said on the phone: we have changed how we pack the {dish}, and you were right to complain.",
    "nothing": "we have looked at it carefully and see it differently: the {dish} was as the menu says.",
}  # fmt: skip
NOT_YET = (
    "It happened again today.",
    "Nothing has come yet.",
    "That is not what we agreed.",
    "I was not called.",
)
COMMENTS = (
    "Thank you.",
    "Quick and friendly.",
    "It took too long.",
    "Better late than never.",
    "",
    "",
    "",
    "",
)
HOLDS = ("The supplier looks into it", "Waiting for the branch manager", "The bank has to confirm the refund")
