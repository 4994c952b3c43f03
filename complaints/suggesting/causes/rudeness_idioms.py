"""More ways of telling `rudeness`; see `rudeness`."""

from __future__ import annotations

PATTERNS = """
2 mutter~/muttering (something/under/about)
3 under (his/her/their/your) breath
3 throw~/threw/thrown/slam~/fling~/flung/toss~/chuck~/shove~/slammed/banged (me/us/it/my/the/our/her/his) .
    card/money/change/key/keys/tray/bill/receipt/menu/papers/bag/food/plate/documents/passport/coins/order/
    book/phone/door/form/forms (at/on/back/in/across/to/through/onto) (me/us/the/my)
3 throw~/threw/shove~/slam~/fling~/flung ... (at/in) me/us/our/my face
3 slam~/slammed the door/key/keys/window/phone/drawer/plate~/file
1 snap~/snapping/snapped/click~/clicked (his/her/their) fingers
3 snatch~/snatched/grab~ (my/it/the) (from/out)
3 push~/pushed/shov~/shoved/shove/kick~/kicked/hit/slapped me/us/my/him/her/our trolley/bag/away/out/aside
3 spat at/on/in
3 point~/pointed (a/his/her) finger (at/in)
3 chewing (a) (piece) gum/bubblegum while/and/at
2 was/were/kept/busy/stood/sat chewing
3 bang~/banged (on) (the/his/her) glass/table/counter/door/desk
3 no/not/never/without . (a/even/single/so/much/as/no) smile/please/thank/thanks/thankyou/hello/greeting/
    welcome
3 not (even) smile/smiling
2 no smile/sorry/courtesy/greeting
2 (no) (please) no excuse me
3 poor/bad/terrible/horrible/awful/nasty/disgusting/appalling/stinking/rotten/horrid/worst/lousy/ugly/
    shocking/dreadful/pathetic/proud/funny/some/an/such/that/this/their/her/his/your/with staff/of attitude/
    behaviour/tone/demeanour/temper/temperament/conduct
2 attitude problem/problems/stinks/stank/was/is/of/needs/from
3 that/her/his/their/your/this/sharp/rough/loud/angry/harsh/nasty/rude tone (of) (voice)
2 behave~/behaved/behaving/acted/spoke/speak~/talk~/talked/treated/treat~/answered/replied/responded .. (so/
    very/really/in/most/such/too) badly/rudely/roughly/angrily/harshly/terribly/horribly/poorly/awfully/
    arrogantly/aggressively/disgracefully/abominably/appallingly/unprofessionally/coldly
3 speak~/spoke/spoken/talk~/talked/talking/answer~/answered/reply/replied (to/with/at) (me/us/him/her/my/
    people/customers) (so/very/really/in) badly/rudely/roughly/angrily/harshly/anyhow/terribly/horribly/
    poorly/loudly/aggressively
3 way/how @staff (had) spoke/speak/speaks/talk/talks/talked/spoken/answered/addressed/treats (to/with) (me/
    us/people/customers/him/her)
3 spoken/talked to (me/us) like that
3 get~/got/became/become/turned/was/were/went (very/really/so/all/quite/rather/a/bit) angry/aggressive/
    nasty/shirty/stroppy/funny/snappy/defensive/abusive/hostile/annoyed/irritated/mad/lippy/personal/
    violent/loud/heated (with/at/and/when/towards) (me/us)
2 get~/got/became/become/turned (very/really/so) angry/annoyed/irritated/mad/defensive/short/violent/loud
3 argue~/arguing/argued (with) me/us/customers/him/her/in/loudly
3 give~/gave (me/us) lip/cheek/abuse/grief/stick/mouthful/earful
3 bloody cheek
3 mouthful
3 answer~ . back rudely/at/like
3 refuse~/refused (even) (to) (even) (come) (out) (and/to) . speak/talk/apologise/say
1 not/never/without (even) apologise/apologising/apologised
1 no/not/without . (even) (an/a/any) apology/sorry/apologies
2 treat~/treated (me/us/him/her/customers/people/you) very/so/really/like/with badly/rubbish/terribly/
    horribly/poorly/trash/roughly
2 disrespectful/disrespectfully and/manner/tone/language/words/way/remarks/comments
1 disrespectful/disrespect/disrespected/disrespectfully
2 (was/were/is/are/so/very/extremely) unhelpful and
1 laughing/laughed/laughs/laugh
2 not (my/our) problem/job
2 grow up
2 hurry up
2 calm (down) calm down
1 unwelcome
3 rough/roughly handled/handling
3 treated/treat (me/us/him/her) like dirt/rubbish/garbage/trash/dogs/dog/crap/scum/expletive
2 unpleasantness/disrespectfull/hostile
2 cheek of/to (it)
3 impatient/impatiently with/and/staff/voice/tone/manner
2 impatient
1 lecture~ (me/us/him/her)
-- more ways of saying it
3 appalling/shocking/dreadful/disgusting/atrocious/zero/no/bad/terrible/poor/horrible/awful manners
0 start to finish
3 manners of (a)
3 no (get/got/have) manners
3 lesson/lessons in courtesy/manners/politeness
3 learn (some) manners
3 learn (how) to talk/speak (to)
3 swore when/because/loudly
3 and swore
3 mocked (us/me) and swore
3 where to stick/go/shove/put
3 told where to
3 told/said (me/us/him) where (i) could/to stick/go/shove
3 stick (my/your/it) complaint/order
3 spoken/talked/treated to in such (a) way/manner/tone
3 spoken/talked/treated (to) in (such/that/this) (a) way/manner/tone
3 getting/got on (her/his/their) nerves
3 get/got a life
3 tough luck
3 not have time for (this/you/that)
3 do you want it
3 pulled/pull/pulls (a) face/faces
3 (made/make) (a) rude/obscene gesture~
3 gave/give/giving (me/us/him) the finger
3 stuck/stick/poked (his/her/their) tongue
3 language (i) (would/could/will) not/never repeat
3 shut (his/her/my/your/our) mouth
3 hooligan~/thug~/brute~/jerk/jerks/bully/bullies/yob~/lout/louts/boor/pig/pigs/tyrant/dragon/monster/witch
3 go and die
3 rough/harsh/crude/vulgar/coarse/indecent talking/talk/words/language/tone/voice/manner/handling
3 crude/vulgar/uncouth
2 rough and/to/with
3 misbehave~/misbehaved/misbehaving/misbehaviour
3 bad/rude/rough/unacceptable/poor/ill (kind) (of) behaviour
3 such a expletive
3 an/absolute/total/complete/a expletive/arsehole/jerk/prat/git/twit/plonker
3 flip~/flipped out
3 lost it completely/with/at/when/totally
3 totally/completely lost it
3 what is (your/my) problem
3 wasting/waste (his/her/their) time
3 stood/stand/stands/standing in (my/our) way
3 up/right in my face
3 in (my/his/her/our) face
3 could have killed
3 look (that) (she/he) gave
3 short/quick/bad/hot/ill/foul tempered/temper
3 spat/spits/spit (out) (the) words
3 tossed/threw/flung/chucked/dumped/dropped (the/my/it/our) parcel/food/change/money/card/package/bag (at)
    (my/our) feet
3 jabbed/wagged/pointed/poked/shook/shaking/wagging (his/her/their/a) finger (at/in)
3 pain/nuisance/bother in/to
3 not (even) say/saying/said (a) hello/sorry/thank/thanks/please/good/goodbye
3 without/never say/saying/said sorry/thank/thanks/please
3 sounded/sounds/was/were/seemed/got/looked annoyed/irritated/bothered/fed/angry/cross (that/when/with/by/
    because)
3 move your/my/his
3 move it
3 capitals/caps
3 he/she/they had better things to do
3 how should/would i know
3 what is it now
3 head off
3 a mouth on
3 too harsh
3 very/so/too/quite/extremely harsh/rough/aggressive/mean/abrupt
3 very/so/too/quite/extremely cold/sharp/short to/with/and/on (me/us/him/her)
2 walked/stormed/storms/stomped off/out/away (on) (me/us)
0 @i/we . walked/stormed/walk off/out/away
3 waved/waves (me/us/her/him) away
3 clapped/claps (his/her) hands
3 closed/close/shut (the/his/her) counter/window/door (just/right) (as/when/in)
3 they shout/insult/abuse
3 abuse/insult (me/us) and/my/anyhow
3 talk~/talks/speak/speaks/spoke/abuse/insulted/insult/shout (to/at/on) (me/us/people/customers) anyhow
0 treat~/treated (me/us/people) anyhow
3 charged at/towards
3 pushed/pushes/shoved/grabbed/grabs/slapped/kicked/rammed/hit me/us/him/her (by/out/away/aside/with)
3 kicked/pushed/grabbed/rammed my (bag/trolley/leg/arm/chair/wheelchair/gate/door)
3 snapped/snaps/snap (at) (me/us/him/her)
3 horrid/horrible/nasty/vile/awful/unpleasant/rotten woman/man/person/lady/guy/girl/people/staff/behaviour/
    attitude/manager/receptionist/waiter/driver/nurse
3 such/an attitude
"""
