"""Lack of attention or being ignored: nobody answers, serves, listens, looks up, calls back."""

from __future__ import annotations

PATTERNS = """
0 not/hardly wait (to/for)
0 not/never/nobody .. come~/came/go/going back to (this/that/the/your) shop/store/hotel/restaurant/place
-- the word itself; "please ignore my last mail" is a request
0 please/kindly/can/could/just/you . ignore (my/the/this/that/our) last/previous/earlier/first/other/old
    @msg
0 ignore (my/the/this/that/our) last/previous/earlier/first @msg
0 can/could/may safely ignore
0 ignore~ (the) alarm~/alert/warning~/light/signal~/setting~/rule~/instruction~
3 ignore~
0 (my/the/neighbours) dog/cat/device/sensor (is/was) ignore~
3 ghosted/ghosting/stonewalled/stonewalling/blanked/snubbed
3 overlooked/unattended/unanswered/unacknowledged/unreplied
2 neglected (me/us/my/by/customers)/neglectful
0 place/building/area/garden/looks/run/down (and) neglected
2 disregard~
3 blank~ me/us
3 lack/lacking/shortage of (any/basic) attention/attentiveness/interest/response/communication/care/follow
3 inattentive/unresponsive/uninterested/disinterested
2 unhelpful/indifferent/indifference/apathetic/apathy/inattention
0 and/rude/unfriendly unhelpful
2 not very/at/all/really/even/particularly/being/been helpful/attentive/responsive/interested/bothered
2 not (very/really/at/all) interested in
-- idioms
3 cold shoulder
3 deaf ears
3 brick wall
3 black hole
2 into/in (the) void/abyss/vacuum
3 radio silence
3 complete/total/absolute/deafening/only/utter/stony silence
2 silence
3 met/greeted/answered with (a) (wall) . silence
2 met with nothing/shrug~
3 tumbleweed/crickets
2 went/gone/go/goes silent/quiet/dark/mute
3 left/on . read
3 blue ticks/tick
3 left me/us . (just) standing/hanging/waiting/sitting/alone/stranded/unattended/dangling
3 left . hanging/stranded/unattended/unserved/neglected
3 left (alone/all) to fend/our/my
3 left/kept/leaving/keep/keeping . in . dark
3 left/abandoned . high and dry
2 abandoned me/us
3 in limbo
3 look~/see/saw/stare~/gaze~ (right/straight) through me/us/him/her
3 (as) if/though @i/he/she/my . not exist/there/here/present/visible
3 like @i/he/she . not exist/there
3 existing/invisible/nonexistent
3 like (a) ghost
3 (as) if/though . invisible/air
3 turn~ (his/her/their/your) back on/to me/us/him/her
3 pretend~ that/as/if/like . (not) (to) . not/busy
3 walk~/rush~/went/run~/stroll~ (right/straight) past me/us/our/him/her
3 waved/waves/waving me/us/him/her away/off
3 brush~ me/us/it/him/her/my off/aside/away
3 brush~ off/aside
3 fob~/palm~/fobbing (me/us/him/her) off
3 fobbed off
3 shrug~ (me/us/it) off
1 shrugged/shrugs/shrugging
3 talk~/speak~/speaking/spoke to (a) wall/walls
3 talk~/shout~/screaming to/into/at (a/the) (brick) wall/walls/void
3 slip~/fell/fall~ through (the) net/cracks
2 swept/sweep~/brush~ under (the) carpet/rug
3 forgot/forgotten/forgetting (all/completely/totally) about me/us/our/my/them/him/her
3 been/was/were/felt/feel/completely/totally forgotten
3 dicky bird
3 not/never (even) give~/gave me/us (the) time of day
-- nobody came, answered, helped
3 @nobody/not . @aux (ever/even/actually/yet/since/bother~/really/the) (to/been) answer~/reply/replied/
    respond~/acknowledge~/revert~
3 @nobody/never (ever/even/bothered/bother/once) (to) answer~/reply/replied/replies/respond~/acknowledge~/
    revert~/react~
3 not (even/yet/once/been/bothered/bother) (to) answered/replied/responded/acknowledged/reply/respond/
    acknowledge (to) (my/me/our/us/a/any/the/single)
3 do/did/does/will/would not (even/bother) (to) answer (my/our/the/me/us/phone/any) (calls/emails/messages/
    phone/letters/phones/call)
3 not (even/yet) received/had/got/receive/get/have (so/as) much as (a/an)
3 @nobody/not/never .. (even) call~/ring~/phone~/wrote/write/get/got/come/came/text/texted/message/getting/
    calling back
3 @nobody/not/never ... back to me/us/him/her
3 @nobody/not/never . return~/returning (any/my/our/a/the/his/her) (phone) call~/email~/message~
3 @nobody/never (ever/even) call~/calling/rang/rings/phoned/wrote/write/contacted/contact/contacts/emailed/
    messaged
3 not one/single call/reply/response/answer/email/word/person/soul/callback
3 @nobody (has/have/had/ever/even/is/in/seems/on/from/at) . (been/to) in touch/contact
3 @nobody/never (even) pick~/picked . up/phone
3 not (even/ever) pick/picking/picks/answer/answering/answers (up) (the/my/our/your/their) phone/calls/call/
    phones
3 not (even/ever) pick/picking . up
3 @nobody/not . pick~ (up)
2 @nobody .. come~/came/arrived/appeared
3 @nobody .. came/comes (over/out/back/near/round/around/when) (to/over)
3 @nobody .. bothered/cared/cares/care
3 not one/single/a .. @staffn .. came/come/comes/appeared/bothered/cared
3 not (a) single (one) . staff/person/nurse/waiter/waitress/soul/employee/agent/reply/answer/response/
    assistant
3 not (a) soul
3 not a sound/peep/sausage/dicky/squeak
3 not a word from/back/since
3 @nobody/not (even/seem~/want~/wanted/to/one/is/was/were/really/cared/ever/has/will) . serve~/serving/
    attend~/attending/assist~/help~/helping/greet~/welcome~ (to) me/us/you/customers/him/her/them
3 @nobody (there) to see me/us/him/her
3 @nobody to/was/is/were/there/around/available/in/at/on/would/wants/wanted/could . help/assist/attend/
    serve/ask/speak/listen/talk/take
3 @nobody (even) (was/is/has/been/came/come) . attend~/attending/assisting/serving/helping/listening
3 never . served/greeted/welcomed/acknowledged/noticed/helped/assisted
3 never attended to
3 never (even) received/got (a/any/an) reply/response/answer/acknowledgement/call/callback/email/feedback/
    confirmation
3 no sign/sight of (any/a) @staffn
3 @nobody at/behind (the/your) . reception/desk/counter/till/door/gate/helpdesk/bar
0 @nobody at/behind (the) . desk/counter/reception/till . knew/knows/know/could/can/understood/able
3 no staff/one/waiter/waitress/nurse/assistant (was/is/were) available/anywhere/around/attending/serving/
    helping
3 no staff
3 @nobody (was/is/were) around/available/present
3 @nobody/not (even) notice~/noticed/cared/care~/bother~/listen~/listening/react~/reacted/interested/paying/
    paid
3 @nobody/not (anyone/seem/seems/seemed/to/really/even/does/do/want) . listen~/listening/care~/bothered/
    cares
3 not (even) bother~ (to) .. reply/answer/look/call/respond/come/greet/ask/check/tell/inform/say/turn/
    listen/read/help/acknowledge/let/explain
3 @nobody . bother~/bothered/cared/cares
3 could/can not (even) be bothered/arsed/fussed
3 could/can not care (any) less
3 could/can . care less
3 not (a) give~/gave (a) damn/toss/hoot/monkeys/expletive/fig/rat
3 @staff not (seem/even/really/appear/to) care
3 do/does/did (not) anyone/anybody/somebody (even/actually/there/really) read/reads/care/listen/check/work/
    answer/look
3 is/are there (anyone/anybody/someone/somebody/any/a/even) . there/human/body
3 is anyone/anybody/someone/somebody there/alive/home/reading/listening
3 anyone/anybody/someone/somebody (out/in) there/home/alive
3 hear~/got nothing (back/since/from/more/at/so)
3 get/had/have/received/receive nothing back/since
3 not/never (had/even/yet/ever) hear~ (anything/back/from/a) from/since/word/thing
3 not/yet . to hear
3 last (that) @i (ever) heard
3 @nobody listen~/listened
3 not/refuse~/never/without . (even/want/to/really/bother) listen~/listening
3 not/without even/let/letting/allow/allowing . (me/him/us/her) finish/explain/speak
3 not/never/without (even/once) . look~/looking/glance~/glancing/raise~/lift~/looked up/over/head/eyes
3 not/never/without (even/once) look~/looking/glance~/glancing/looked at me/us/him/her
3 not . (even) lift~/raise~/raising/lifting (his/her/their) head/eyes/gaze
3 not/never/without (even/once) (a) greet~/greeting/hello/glance/nod
3 not/no/without . (even) (so/as/much) (a) greeting/hello/glance/welcome/acknowledgement/acknowledgment/nod
3 @nobody . say~/said (even) hello/hi/good/goodbye/welcome
3 not greeted/welcomed/acknowledged/listened/noticed
3 not attended/served (to/yet/for/at/until)
0 not heard of
3 not being/been/get/getting/got (even) attended/acknowledged/served/helped/listened/noticed
3 no reply/replies/response/responses/answer/answers/acknowledgement/acknowledgment/feedback/callback/
    communication/communications
2 no news/update/updates/contact/information/progress/word/announcement/announcements/call/followup/
    attention/reaction/email
3 no call back/backs
3 no follow up/ups
3 without (a/any/so/much/as/getting/receiving/single) . reply/response/answer/acknowledgement/update/
    communication/feedback/attention
3 not/never . (any/a/single/even) (got/received/had/receive/get/have/a/any) reply/response/acknowledgement/
    callback/feedback/attention/assistance
3 not/never (yet) been/had/get/got/receive~ . (any/a) reply/response/answer/acknowledgement/feedback/
    attention
3 not/never been/bother~/even (to/been) inform~/told/notify/notified/updated (me/us/about/of)
2 @nobody . inform~/informed/notified/updated/told/tells/tell me/us/anyone/him/her
1 @nobody . explained/warned me/us
3 @nobody (at/in/there/ever) . (has/have/had/did/could) . inform~/tell/told/update (me/us) what/why/anything
3 kept/keep/keeping . waiting for (a/an/your/any/the/their/some) reply/response/answer/callback/call
3 still/been/am/are/is waiting/awaiting (on/for) (a/an/your/any/the/their/some/someone/somebody/anyone) .
    reply/response/answer/callback/call/feedback/acknowledgement/someone/somebody
2 await~ . reply/response/answer
3 wait~ for/on (a/an/your/any) reply/response/answer/callback/someone/somebody/anyone/attention
-- messages that vanish
3 @n/sent/wrote/written/emailed/several (unanswered) @msg > @nobody/silence/unanswered
3 @n @msg . no/zero/not
3 email~/emailed/wrote/written/write/messaged/texted/contacted/called/rang/phoned/complained/reported/dm/
    tweeted/asked @n/repeatedly/twice/many/again . (times) > no/zero/silence
3 email~/emailed/wrote/written/called/rang/messaged/texted/asked/complained/reported/begged/chased/
    contacted/phoned twice/thrice/repeatedly/numerous/countless > no/nothing/nobody/silence
3 @msg/calls/phone/everything/it ... unanswered/ignored/unread/unheeded/disappear~/vanish~
1 chase~/chasing/chased
"""
