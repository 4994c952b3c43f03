"""How people really write: short forms, slips of the finger, American and British English.

`plain(word)` turns one lower-case word into the plain words meant by it. Everything here is a table
or a bounded look-up; nothing is learned and nothing is guessed for short words.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from complaints.suggesting.english import KEY_WORDS, REAL_WORDS

SHORT_FORMS: dict[str, str] = dict(
    pair.split("=", 1)
    for pair in """
    tht=that dat=that dt=that bt=but nd=and n=and ws=was wz=was wuz=was wth=with wit=with wid=with
    wiv=with u=you ya=you yu=you una=you ur=your yr=your urs=yours da=the de=the d=the teh=the sed=said
    r=are ppl=people pple=people pipo=people dem=they dey=they dere=there dis=this den=then
    wen=when wat=what wot=what wht=what y=why hw=how tym=time tyme=time tymes=times tyms=times abt=about
    b4=before bcz=because bcoz=because bcos=because cos=because coz=because cuz=because bc=because
    nt=not nvr=never neva=never nva=never hav=have hv=have av=have hd=had gt=got cud=could wud=would
    shud=should knw=know kno=know knws=knows cn=can im=i_am ive=i_have hes=he_is shes=she_is
    theyre=they_are youre=you_are thats=that_is whats=what_is theres=there_is weve=we_have
    theyve=they_have youve=you_have itll=it_will theyll=they_will gonna=going_to gotta=got_to
    wanna=want_to dunno=do_not_know lemme=let_me gimme=give_me dont=do_not dnt=do_not doesnt=does_not
    dosnt=does_not dsnt=does_not didnt=did_not dint=did_not didn=did_not ddnt=did_not didt=did_not
    wasnt=was_not wsnt=was_not werent=were_not isnt=is_not arent=are_not aint=is_not cant=can_not
    cnt=can_not cannot=can_not couldnt=could_not cudnt=could_not wont=will_not wouldnt=would_not
    wudnt=would_not shouldnt=should_not havent=have_not hasnt=has_not hadnt=had_not neednt=need_not
    mustnt=must_not no1=nobody noone=nobody nobdy=nobody any1=anyone sum1=someone sm1=someone
    every1=everyone w8=wait w8ed=waited w8ing=waiting gr8=great l8=late hr=hour hrs=hours hours=hours
    min=minutes mins=minutes mnts=minutes mts=minutes wk=week wks=weeks yrs=years msg=message
    msgs=messages txt=text txts=texts fone=phone fon=phone ph=phone tel=phone mngr=manager mgr=manager
    mgmt=management recept=reception cust=customer custmer=customer costumer=customer customar=customer
    pls=please plz=please plse=please thx=thanks tnx=thanks ty=thanks thnks=thanks ma=my mi=me
    wher=where ther=there thr=there thru=through tru=through sumtin=something smth=something
    sumthing=something nuffin=nothing nothin=nothing nuthin=nothing waitin=waiting wating=waiting
    waitng=waiting waitting=waiting weiting=waiting waitd=waited tellin=telling talkin=talking
    shoutin=shouting laffing=laughing laffed=laughed laughin=laughing rood=rude rud=rude rewd=rude
    rde=rude rudness=rudeness rudley=rudely maner=manner maners=manners manger=manager maneger=manager
    manajer=manager meneger=manager managr=manager lier=liar liers=liars lyer=liar lyers=liars
    lieing=lying lyed=lied waitor=waiter waitres=waitress recieve=receive recieved=received
    promiss=promise prommise=promise promisd=promised shoutd=shouted insultd=insulted ignor=ignore
    ignord=ignored ingored=ignored filty=filthy durty=dirty drity=dirty smely=smelly stinky=smelly
    hygine=hygiene higiene=hygiene wast=waste wastin=wasting que=queue quee=queue queu=queue cue=queue
    ques=queues que'd=queued sory=sorry soz=sorry apolgy=apology apologie=apology atitude=attitude
    attitute=attitude beleive=believe belive=believe trus=trust thrust=trust decieved=deceived
    decieve=deceive cheet=cheat cheeted=cheated theif=thief theives=thieves teif=thief scamer=scammer
    responce=response respons=response responsability=responsibility responsibilty=responsibility
    knowlege=knowledge knowledg=knowledge knowlegable=knowledgeable incompitent=incompetent untill=until
    til=until tomoro=tomorrow tomoz=tomorrow tmrw=tomorrow tmr=tomorrow 2moro=tomorrow calld=called
    callin=calling anser=answer ansa=answer answr=answer answerd=answered repli=reply wrng=wrong
    rong=wrong infomation=information info=information disrespectfull=disrespectful agressive=aggressive
    arogant=arrogant nasti=nasty discusting=disgusting disgusing=disgusting cud've=could_have
    could've=could_have should've=should_have would've=would_have must've=must_have y'all=you
    ain't=is_not won't=will_not can't=can_not shan't=shall_not cudn't=could_not let's=let_us
    o'clock=oclock ma'am=madam
    """.split()
)

_NUMBER_LIKE = {"2": ("#", "to"), "4": ("#", "for"), "1": ("#", "one"), "8": ("#", "ate")}
_OUR = re.compile(
    r"^(behavi|col|hum|rum|neighb|fav|od|hon|endeav|demean|lab|vap)or(s|ed|ing|able|ably|ite|itism)?$"
)
_CENTER = {"center": "centre", "centers": "centres", "theater": "theatre", "program": "programme"}
_HAS_VERB = frozenset(
    "he she it that this what who there here where how everything nobody somebody someone everyone "
    "anybody anyone nothing something".split()
)
_TRIPLE = re.compile(r"([a-z])\1{2,}")
_TAIL = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "'m": "am"}

_vocabulary: set[str] = set()


def learn(words: set[str]) -> None:
    """Tell the speller which words the patterns use: those are right as they stand."""
    _vocabulary.update(words)
    plain.cache_clear()


def british(word: str) -> str:
    """`apologized` → `apologised`, `behavior` → `behaviour`; anything else comes back as it was."""
    if len(word) > 5:
        for american, ours in (("ize", "ise"), ("izing", "ising"), ("ization", "isation"), ("yze", "yse")):
            if word.endswith((american, american + "d", american + "r", american + "s")):
                head, _, tail = word.rpartition(american)
                return head + ours + tail
    found = _OUR.match(word)
    if found:
        return f"{found.group(1)}our{found.group(2) or ''}"
    return _CENTER.get(word, word)


@lru_cache(maxsize=20_000)
def plain(word: str) -> tuple[tuple[str, ...], ...]:
    """The plain words behind one lower-case word; each is a tuple of readings (`2` is `#` or `to`).

    >>> plain("didnt")
    (('did',), ('not',))
    """
    if word in _NUMBER_LIKE:
        return (_NUMBER_LIKE[word],)
    if word[0].isdigit():
        return (("#",),)
    short = SHORT_FORMS.get(word)
    if short is not None:
        return tuple((part,) for part in short.split("_"))
    if "'" in word:
        return _apostrophe(word)
    return ((_repaired(british(word)),),)


def _apostrophe(word: str) -> tuple[tuple[str, ...], ...]:
    bare = word.replace("'", "")
    if bare in SHORT_FORMS and "_" in SHORT_FORMS[bare]:
        return tuple((part,) for part in SHORT_FORMS[bare].split("_"))
    for tail, meaning in _TAIL.items():
        if word.endswith(tail):
            return ((_repaired(british(word[: -len(tail)].strip("'") or tail)),), (meaning,))
    head = word.split("'", 1)[0]
    if word.endswith("'s"):
        return ((head,), ("is",)) if head in _HAS_VERB else ((_repaired(british(head)),),)
    return ((_repaired(head or bare),),)


def _repaired(word: str) -> str:
    """A drawn-out or slightly misspelt word set right, as far as a known word can be meant."""
    if word in _vocabulary:
        return word
    if _TRIPLE.search(word):
        double = _TRIPLE.sub(r"\1\1", word)
        single = _TRIPLE.sub(r"\1", word)
        for candidate in (double, single, re.sub(r"(.)\1+", r"\1", word)):
            if candidate in _vocabulary or candidate in REAL_WORDS:
                return candidate
        word = single
        if word in SHORT_FORMS and "_" not in SHORT_FORMS[word]:
            return SHORT_FORMS[word]
    if not 6 <= len(word) <= 24 or word in REAL_WORDS:
        return word
    near = {
        known for short in _shortened(word) for known in _deletions().get(short, ()) if _one_slip(word, known)
    }
    return min(near) if near else word


def _shortened(word: str) -> set[str]:
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


@cache
def _deletions() -> dict[str, set[str]]:
    """Every key word under itself less one letter: two words one slip apart meet here."""
    found: dict[str, set[str]] = {}
    for word in KEY_WORDS:
        for short in _shortened(word):
            found.setdefault(short, set()).add(word)
    return found


def _one_slip(one: str, other: str) -> bool:
    """One letter too many, too few, wrong, or two neighbours swapped; the first letter must agree."""
    if one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    if len(one) == len(other):
        wrong = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(wrong) == 1:
            return True
        return len(wrong) == 2 and wrong[1] == wrong[0] + 1 and one[wrong[0]] == other[wrong[1]]
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))
