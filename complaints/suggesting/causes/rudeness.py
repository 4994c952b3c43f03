"""Bad language, rudeness: insults, shouting, snapping, hanging up, bad manners, a nasty tone."""

from __future__ import annotations

PATTERNS = """
-- "rude awakening", the customer's own rudeness, other meanings
0 rude awakening/health/boy
0 @i . am/was/sound~/seem~/being/appear~ (very/a/too/bit/so) rude/harsh/abrupt/short/impatient/aggressive/angry
0 sorry/apologise/apologies/forgive/excuse ... @i . was/sound~/am/been (a) (bit) rude
0 not mean/meaning/wish/want to be/sound/seem . rude/harsh
0 mean/sharp/harsh/cold/short/mean time/while/knife/winter/weather/tailed/term/notice/light/water/smell
0 dry/cleaning/cleaner/price/prices harsh/hostile
3 rude/rudeness/rudely/ruder/rudest
0 tourists/customers/guests/passengers/people (in) (front) (of) (us) (were/was) rude (to)
3 impolite/impolitely/discourteous/discourtesy/uncivil/mannerless/unmannered/uncouth/boorish/churlish/crass
3 ill/bad mannered
3 no/bad/poor/zero/lack/lacking/without/terrible/horrible/awful/basic/worst/learn/some/any (of/in) any/basic/good/some manners
3 manners (are/were/was) (so/very) bad/terrible/awful/lacking/poor/nonexistent
2 no/zero/lack/without/lacks of/any/common/basic courtesy/civility/politeness
3 not/never (very/even/so/too/at/all/been/being) polite/courteous/civil/kind/friendly/nice/pleasant
3 unfriendly/unkind/unpleasant/impertinent/insolent/insolence/impudent/curt/curtly/abrupt/abruptly/brusque/brusquely/terse/surly/sullen/gruff/offhand/snappy/snippy/stroppy/shirty/snotty/snarky/snide/bitchy/catty/grumpy/moody/huffy/ratty/uncultured/vulgar/foulmouthed/crabby/cranky/rudee
2 sarcastic/sarcastically/sarcasm/cheeky/arrogant/arrogance/arrogantly/pushy/cocky/harsh/harshly/hostile/hostility/unwelcoming/confrontational/argumentative/haughty
3 nasty/nastily/vicious/vile/obnoxious/abusive/abusively/aggressive/aggressively/belligerent/insulting/offensive
2 unprofessional/unprofessionalism way/manner/attitude/behaviour/tone/conduct/language/staff
1 unprofessional/unprofessionalism/unprofessionally/uncalled
2 nasty/mean to/with/towards/about me/us/him/her/people/customers
2 @staff @be (@very) mean/sharp/horrible/horrid
2 (be/was/were/been/being/is) (a/so/very/quite/really/bit) mean/cold/short/sharp/horrible/ugly/funny/tetchy to/with/towards me/us/him/her/my
2 @staffn . @be (absolutely/so/very/really/just/quite/rather/horribly) horrible/awful/horrid/terrible/dreadful/beastly
-- shouting
3 shout~/yell~/scream~/bark~/snarl~/growl~/holler~/bellow~/snap~/roar~/hiss~/thunder~ (back/out) at/on (to) (me/us/him/her/my/our/customers/the/an/a/people/patients/everyone)
3 shouted/yelled/screamed/barked/snapped/snarled/bellowed/hollered/growled/hissed
0 snapped/snaps/snap/snapping (his/her/their) fingers
0 snapped (off/in/shut)
3 shouting/yelling/screaming (at/on)
0 @i . apologise (for) (my) shouting (at)
0 apologise for shouting (at) (your)
0 neighbour~/kids/children/guests/customer (are/is/were/was) (always/constantly/all) shouting/yelling/screaming
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
3 foul/bad/abusive/offensive/vulgar/filthy/dirty/strong/obscene/unparliamentary/unprintable/crude/colourful/inappropriate language/mouth/mouthed/words
3 f/swear/curse word/words
3 use~/using (the/a) f profanity/profanities/expletives/swearwords/obscenities/slurs
3 profanity/profanities/obscenities/obscenity/expletives/swearword/swearwords
3 insult~/insulted/insulting/insults
3 call~/called/calling (me/us/him/her/them/my) . (a/an/the) .. idiot/stupid/fool/liar/names/moron/cow/bitch/expletive/dumb/mad/crazy/foolish/thief/beggar/dog/pig/ignorant/scrounger/cheapskate/difficult/karen/monkey/goat/nuisance/troublemaker/cripple
3 called/calling/call/calls (my/his/her/our) . (an/a) .. idiot/fool/stupid/moron/liar
3 call~/called/calling (me/us/him/her/people/customers) names
3 name calling
2 @staff/you . idiot/moron/stupid
-- told to go away, to be quiet
3 tell~/told/tells/said/says/shout~/asked (me/us/him/her/my/them/the) .. shut/piss/eff/expletive/sod/buzz/clear/get . up/off/lost/out
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
3 told/tell/telling/tells/order~/said (me/us/him/her/my/them/to) .. stop moaning/whining/complaining/whingeing/nagging/bothering/disturbing/crying/wasting/being/calling/making
3 deal with it
3 get clever with
3 (are/do) you blind/deaf/stupid/mad/crazy
3 are you done/finished/stupid/deaf/blind/mad/crazy
3 can/could you not see
3 can you not read/hear/wait/see/count
3 can/could not you see/read/hear/wait/count/understand
3 do i/we look like
3 (you) not deserve
3 cant you see/read/hear/wait
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
0 bullying (happens/at/in/my/by/complaint/of/school/problem)
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
3 a/gave/give/gives/giving/filthy/dirty/nasty/evil/death (me/us/my) . (a/the/such) dirty/filthy/nasty/evil/death look/looks/stare/eye
3 sneer~/scowl~/glare~/glaring/scoff~/huff~/tut~/tutted/tutting/grunt~/grimace~/frown~ at/me/and/like/when
2 scowled/glared/huffed/tutted/grunted/scoffed/frowned/grumbled
1 sighed/sighs/sighing
2 mutter~/muttering (something/under/about)
3 under (his/her/their/your) breath
3 throw~/threw/thrown/slam~/fling~/flung/toss~/chuck~/shove~/slammed/banged (me/us/it/my/the/our/her/his) . card/money/change/key/keys/tray/bill/receipt/menu/papers/bag/food/plate/documents/passport/coins/order/book/phone/door/form/forms (at/on/back/in/across/to/through/onto) (me/us/the/my)
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
3 no/not/never/without . (a/even/single/so/much/as/no) smile/please/thank/thanks/thankyou/hello/greeting/welcome
3 not (even) smile/smiling
2 no smile/sorry/courtesy/greeting
2 (no) (please) no excuse me
3 poor/bad/terrible/horrible/awful/nasty/disgusting/appalling/stinking/rotten/horrid/worst/lousy/ugly/shocking/dreadful/pathetic/proud/funny/some/an/such/that/this/their/her/his/your/with staff/of attitude/behaviour/tone/demeanour/temper/temperament/conduct
2 attitude problem/problems/stinks/stank/was/is/of/needs/from
3 that/her/his/their/your/this/sharp/rough/loud/angry/harsh/nasty/rude tone (of) (voice)
2 behave~/behaved/behaving/acted/spoke/speak~/talk~/talked/treated/treat~/answered/replied/responded .. (so/very/really/in/most/such/too) badly/rudely/roughly/angrily/harshly/terribly/horribly/poorly/awfully/arrogantly/aggressively/disgracefully/abominably/appallingly/unprofessionally/coldly
3 speak~/spoke/spoken/talk~/talked/talking/answer~/answered/reply/replied (to/with/at) (me/us/him/her/my/people/customers) (so/very/really/in) badly/rudely/roughly/angrily/harshly/anyhow/terribly/horribly/poorly/loudly/aggressively
3 way/how @staff (had) spoke/speak/speaks/talk/talks/talked/spoken/answered/addressed/treats (to/with) (me/us/people/customers/him/her)
3 spoken/talked to (me/us) like that
3 get~/got/became/become/turned/was/were/went (very/really/so/all/quite/rather/a/bit) angry/aggressive/nasty/shirty/stroppy/funny/snappy/defensive/abusive/hostile/annoyed/irritated/mad/lippy/personal/violent/loud/heated (with/at/and/when/towards) (me/us)
2 get~/got/became/become/turned (very/really/so) angry/annoyed/irritated/mad/defensive/short/violent/loud
3 argue~/arguing/argued (with) me/us/customers/him/her/in/loudly
3 give~/gave (me/us) lip/cheek/abuse/grief/stick/mouthful/earful
3 bloody cheek
3 mouthful
3 answer~ . back rudely/at/like
3 refuse~/refused (even) (to) (even) (come) (out) (and/to) . speak/talk/apologise/say
1 not/never/without (even) apologise/apologising/apologised
1 no/not/without . (even) (an/a/any) apology/sorry/apologies
2 treat~/treated (me/us/him/her/customers/people/you) very/so/really/like/with badly/rubbish/terribly/horribly/poorly/trash/roughly
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
3 tossed/threw/flung/chucked/dumped/dropped (the/my/it/our) parcel/food/change/money/card/package/bag (at) (my/our) feet
3 jabbed/wagged/pointed/poked/shook/shaking/wagging (his/her/their/a) finger (at/in)
3 pain/nuisance/bother in/to
3 not (even) say/saying/said (a) hello/sorry/thank/thanks/please/good/goodbye
3 without/never say/saying/said sorry/thank/thanks/please
3 sounded/sounds/was/were/seemed/got/looked annoyed/irritated/bothered/fed/angry/cross (that/when/with/by/because)
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
3 dey shout/insult/abuse
3 abuse/insult (me/us) and/my/anyhow
3 talk~/talks/speak/speaks/spoke/abuse/insulted/insult/shout (to/at/on) (me/us/people/customers) anyhow
0 treat~/treated (me/us/people) anyhow
3 charged at/towards
3 pushed/pushes/shoved/grabbed/grabs/slapped/kicked/rammed/hit me/us/him/her (by/out/away/aside/with)
3 kicked/pushed/grabbed/rammed my (bag/trolley/leg/arm/chair/wheelchair/gate/door)
3 snapped/snaps/snap (at) (me/us/him/her)
3 horrid/horrible/nasty/vile/awful/unpleasant/rotten woman/man/person/lady/guy/girl/people/staff/behaviour/attitude/manager/receptionist/waiter/driver/nurse
3 such/an attitude
"""
