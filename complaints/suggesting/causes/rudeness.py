"""Bad language, rudeness: insults, shouting, snapping, hanging up, bad manners, a nasty tone."""

from __future__ import annotations

PATTERNS = """
-- "rude awakening", the customer's own rudeness, other meanings
0 rude awakening/health/boy
0 @i . am/was/sound~/seem~/being/appear~ (very/a/too/bit/so) rude/harsh/abrupt/short/impatient/aggressive/
    angry
0 sorry/apologise/apologies/forgive/excuse ... @i . was/sound~/am/been (a) (bit) rude
0 not mean/meaning/wish/want to be/sound/seem . rude/harsh
0 mean/sharp/harsh/cold/short time/while/knife/winter/weather/tailed/term/notice/light/water/smell
0 dry/cleaning/cleaner/price/prices harsh/hostile
3 rude/rudeness/rudely/ruder/rudest
0 tourists/customers/guests/passengers/people (in) (front) (of) (us) (were/was) rude (to)
3 impolite/impolitely/discourteous/discourtesy/uncivil/mannerless/unmannered/uncouth/boorish/churlish/crass
3 ill/bad mannered
3 no/bad/poor/zero/lack/lacking/without/terrible/horrible/awful/basic/worst/learn/some/any (of/in) any/
    basic/good/some manners
3 manners (are/were/was) (so/very) bad/terrible/awful/lacking/poor/nonexistent
2 no/zero/lack/without/lacks of/any/common/basic courtesy/civility/politeness
3 not/never (very/even/so/too/at/all/been/being) polite/courteous/civil/kind/friendly/nice/pleasant
3 unfriendly/unkind/unpleasant/impertinent/insolent/insolence/impudent/curt/curtly/abrupt/abruptly/brusque/
    brusquely/terse/surly/sullen/gruff/offhand/snappy/snippy/stroppy/shirty/snotty/snarky/snide/bitchy/
    catty/grumpy/moody/huffy/ratty/uncultured/vulgar/foulmouthed/crabby/cranky/rudee
2 sarcastic/sarcastically/sarcasm/cheeky/arrogant/arrogance/arrogantly/pushy/cocky/harsh/harshly/hostile/
    hostility/unwelcoming/confrontational/argumentative/haughty
3 nasty/nastily/vicious/vile/obnoxious/abusive/abusively/aggressive/aggressively/belligerent/insulting/
    offensive
2 unprofessional/unprofessionalism way/manner/attitude/behaviour/tone/conduct/language/staff
1 unprofessional/unprofessionalism/unprofessionally/uncalled
2 nasty/mean to/with/towards/about me/us/him/her/people/customers
2 @staff @be (@very) mean/sharp/horrible/horrid
2 (be/was/were/been/being/is) (a/so/very/quite/really/bit) mean/cold/short/sharp/horrible/ugly/funny/tetchy
    to/with/towards me/us/him/her/my
2 @staffn . @be (absolutely/so/very/really/just/quite/rather/horribly) horrible/awful/horrid/terrible/
    dreadful/beastly
-- shouting
3 shout~/yell~/scream~/bark~/snarl~/growl~/holler~/bellow~/snap~/roar~/hiss~/thunder~ (back/out) at/on (to)
    (me/us/him/her/my/our/customers/the/an/a/people/patients/everyone)
3 shouted/yelled/screamed/barked/snapped/snarled/bellowed/hollered/growled/hissed
0 snapped/snaps/snap/snapping (his/her/their) fingers
0 snapped off/in/shut
3 shouting/yelling/screaming (at/on)
0 @i . apologise (for) (my) shouting (at)
0 apologise for shouting (at) (your)
0 neighbour~/kids/children/guests/customer (are/is/were/was) (always/constantly/all) shouting/yelling/
    screaming
0 like shouting/screaming
3 @staff . start~/began/kept/was/were/is shouting/yelling/screaming/snapping/barking
3 raise~/raising (his/her/their/the) voice/voices
3 lose~/lost (his/her/their) temper/rag/cool
3 blew/blow (his/her/their) top
3 fly/flew/flies off (the) handle
3 went/go/goes ballistic/mental/mad
3 bite~/bit my/our/your/his/her/people/peoples head/heads off
3 jump~ down (my/our) throat
3 tear/tore/tearing (me/a) . strip off
3 have/had (a) go at (me/us/him/her)
3 tell~/told (me/us/him/her) off
3 scold~/scolding/berate~/berating/quarrel~/quarrelling/reprimand~ (me/us/him/her/my/with/by/at/on)
3 abused/abusing me/us/him/her/my/customers/people/by
3 was/were/been/got abused
0 trust (has/been/was) (been) abused
0 trust (has/been/was) abused
3 abuse from
3 verbal/verbally abuse~/abusive/attacked
2 customer abuse
-- bad language
3 swear~/curse~/cuss~ (at/under/in) (and/at) me/us/him/her/my/customers/loudly/language/front/breath
3 swear~/cuss~ at
3 effing/swearing/cursing
3 swearing/cursing/cursed/effing
3 foul/bad/abusive/offensive/vulgar/filthy/dirty/strong/obscene/unparliamentary/unprintable/crude/colourful/
    inappropriate language/mouth/mouthed/words
3 f/swear/curse word/words
3 use~/using (the/a) f profanity/profanities/expletives/swearwords/obscenities/slurs
3 profanity/profanities/obscenities/obscenity/expletives/swearword/swearwords
3 insult~/insulted/insulting/insults
3 call~/called/calling (me/us/him/her/them/my) . (a/an/the) .. idiot/stupid/fool/liar/names/moron/cow/bitch/
    expletive/dumb/mad/crazy/foolish/thief/beggar/dog/pig/ignorant/scrounger/cheapskate/difficult/karen/
    monkey/goat/nuisance/troublemaker/cripple
3 called/calling/call/calls (my/his/her/our) . (an/a) .. idiot/fool/stupid/moron/liar
3 call~/called/calling (me/us/him/her/people/customers) names
3 name calling
2 @staff/you . idiot/moron/stupid
-- told to go away, to be quiet
3 tell~/told/tells/said/says/shout~/asked (me/us/him/her/my/them/the) .. shut/piss/eff/expletive/sod/buzz/
    clear/get . up/off/lost/out
3 shut up
3 go to hell
3 get lost
3 get out (of) (my/our/his/the) shop/office/store/property/sight/way/face
3 get off (his/my/her/their/the) property/land/premises/phone
3 get over it
3 jog on
3 on your bike
3 mind (my/your/his/her) own business
3 none of my/your business/concern
3 told/tell/telling/tells/order~/said (me/us/him/her/my/them/to) .. stop moaning/whining/complaining/
    whingeing/nagging/bothering/disturbing/crying/wasting/being/calling/making
3 deal with it
3 get clever with
3 (are/do) you blind/deaf/stupid/mad/crazy
3 are you done/finished/stupid/deaf/blind/mad/crazy
3 can/could you not see
3 can you not read/hear/wait/see/count
3 can/could not you see/read/hear/wait/count/understand
3 do i/we look like
3 (you) not deserve
3 can you see/read/hear/wait
2 what now
2 whatever madam/sir/love/mate/dear/lady
3 not got all day
2 when it comes
3 take it or leave it
3 said/told/like/goes/says/was (so) what do you want
3 like it or lump
3 i/if you do not like it
3 lump it
2 do not care what/if
3 free/welcome/feel (to) go/shop/eat/take somewhere elsewhere else
3 shop/go elsewhere
3 threatened/threatening/threaten~ (me/us/to/him/her/with/my)
3 intimidate~/intimidating/bully~/bullied/harass~/harassing (me/us/by/him/her/my)
0 bullying happens/at/complaint/of/school/problem
0 sons/son/daughter/child/school bullying
3 trying it on
-- the phone put down
3 hang~/hung up on/when/mid/while/in/before/after/the/as/and
3 hang~/hung (the/my) phone/up (up/on)
0 hang/hanging up my/the/your shirt~/coat~/picture~/curtain~/clothes/jacket~
3 put~/slam~/bang~/drop~/threw (down) (the/his/her/their) phone/receiver/handset (down/on)
3 phone/receiver/handset (was) put/slammed/banged (down)
3 cut~/cutting (the/me/us/him/her) phone/short/line/mid
3 cut/cutting/cuts me/us/him/her off
1 cut off
3 cut~ (the) phone (on/off)
2 cut~ (my/the/his/her) (off) call/line
2 disconnected (on) me/us/mid
1 click
2 ended (the/my) call/chat/conversation
3 interrupt~/interrupting me/us/him/her/all/constantly/my
3 talk~/talking/spoke/speak/speaking over me/us/him/her
3 cut (me/us/him/her) (off) mid/short/in
-- faces and gestures
3 roll~/rolling (of) (his/her/their/the) eyes/eye
3 eye/eyes rolling/roll/rolls/rolled
3 a/gave/give/gives/giving/filthy/dirty/nasty/evil/death (me/us/my) . (a/the/such) dirty/filthy/nasty/evil/
    death look/looks/stare/eye
3 sneer~/scowl~/glare~/glaring/scoff~/huff~/tut~/tutted/tutting/grunt~/grimace~/frown~ at/me/and/like/when
2 scowled/glared/huffed/tutted/grunted/scoffed/frowned/grumbled
1 sighed/sighs/sighing
"""
