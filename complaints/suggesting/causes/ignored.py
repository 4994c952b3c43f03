"""Lack of attention or being ignored: nobody answers, serves, listens, looks up, calls back."""

from __future__ import annotations

PATTERNS = """
-- the word itself; "please ignore my last mail" is a request
0 please/kindly/can/could/just/you . ignore (my/the/this/that/our) last/previous/earlier/first/other/old @msg
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
3 like @i/he/she . not exist/there/exist
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
3 @nobody/not . @aux (ever/even/actually/yet/since/bother~/really/the) (to/been) answer~/reply/replied/respond~/acknowledge~/revert~
3 @nobody/never (ever/even/bothered/bother/once) (to) answer~/reply/replied/replies/respond~/acknowledge~/revert~/react~
3 not (even/yet/once/been/bothered/bother) (to) answered/replied/responded/acknowledged/reply/respond/acknowledge (to) (my/me/our/us/a/any/the/single)
3 do/did/does/will/would not (even/bother) (to) answer (my/our/the/me/us/phone/any) (calls/emails/messages/phone/letters/phones/call)
3 not (even/yet) received/had/got/receive/get/have (so/as) much as (a/an)
3 @nobody/not/never .. (even) call~/ring~/phone~/wrote/write/get/got/come/came/text/texted/message/getting/calling back
3 @nobody/not/never ... back to me/us/him/her
3 @nobody/not/never . return~/returning (any/my/our/a/the/his/her) (phone) call~/email~/message~
3 @nobody/never (ever/even) call~/calling/rang/rings/phoned/wrote/write/contacted/contact/contacts/emailed/messaged
3 not one/single call/reply/response/answer/email/word/person/soul/callback
3 @nobody (has/have/had/ever/even/is/in/seems/on/from/at) . (been/to) in touch/contact
3 @nobody/never (even) pick~/picked . up/phone
3 not (even/ever) pick/picking/picks/answer/answering/answers (up) (the/my/our/your/their) phone/calls/call/phones
3 not (even/ever) pick/picking . up
3 @nobody/not . pick~ (up)
2 @nobody .. come~/came/arrived/appeared
3 @nobody .. came/comes (over/out/back/near/round/around/when) (to/over)
3 @nobody .. bothered/cared/cares/care
3 not one/single/a .. @staffn .. came/come/comes/appeared/bothered/cared
3 not (a) single (one) . staff/person/nurse/waiter/waitress/soul/employee/agent/reply/answer/response/assistant
3 not (a) soul
3 not a sound/peep/sausage/dicky/squeak
3 not a word from/back/since
3 @nobody/not (even/seem~/want~/wanted/to/one/is/was/were/really/cared/ever/has/will) . serve~/serving/attend~/attending/assist~/help~/helping/greet~/welcome~ (to) me/us/you/customers/him/her/them
3 @nobody (there) to see me/us/him/her
3 @nobody to/was/is/were/there/around/available/in/at/on/would/wants/wanted/could . help/assist/attend/serve/ask/speak/listen/talk/take
3 @nobody (even) (was/is/has/been/came/come) . attend~/attending/assisting/serving/helping/listening
3 never . served/greeted/welcomed/acknowledged/noticed/helped/assisted
3 never attended to
3 never (even) received/got (a/any/an) reply/response/answer/acknowledgement/call/callback/email/feedback/confirmation
3 no sign/sight of (any/a) @staffn
3 @nobody at/behind (the/your) . reception/desk/counter/till/door/gate/helpdesk/bar
0 @nobody at/behind (the) . desk/counter/reception/till . knew/knows/know/could/can/understood/able
3 no staff/one/waiter/waitress/nurse/assistant (was/is/were) available/anywhere/around/attending/serving/helping
3 no staff
3 @nobody (was/is/were) around/available/present
3 @nobody/not (even) notice~/noticed/cared/care~/bother~/listen~/listening/react~/reacted/interested/paying/paid
3 @nobody/not (anyone/seem/seems/seemed/to/really/even/does/do/want) . listen~/listening/care~/bothered/cares
3 not (even) bother~ (to) .. reply/answer/look/call/respond/come/greet/ask/check/tell/inform/say/turn/listen/read/help/acknowledge/let/explain
3 @nobody . bother~/bothered/cared/cares
3 could/can not (even) be bothered/arsed/fussed
3 could/can not care (any) less
3 could/can . care less
3 not (a) give~/gave (a) damn/toss/hoot/monkeys/expletive/fig/rat
3 @staff not (seem/even/really/appear/to) care
3 do/does/did (not) anyone/anybody/somebody (even/actually/there/really) read/reads/care/listen/check/work/answer/look
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
3 no reply/replies/response/responses/answer/answers/acknowledgement/acknowledgment/feedback/callback/communication/communications
2 no news/update/updates/contact/information/progress/word/announcement/announcements/announcement/call/followup/attention/reaction/email
3 no call back/backs
3 no follow up/ups
3 without (a/any/so/much/as/getting/receiving/single) . reply/response/answer/acknowledgement/update/communication/feedback/attention
3 not/never . (any/a/single/even) (got/received/had/receive/get/have/a/any) reply/response/acknowledgement/callback/feedback/attention/assistance
3 not/never (yet) been/had/get/got/receive~ . (any/a) reply/response/answer/acknowledgement/feedback/attention
3 not/never been/bother~/even (to/been) inform~/told/notify/notified/updated (me/us/about/of)
2 @nobody . inform~/informed/notified/updated/told/tells/tell me/us/anyone/him/her
1 @nobody . explained/warned me/us
3 @nobody (at/in/there/ever) . (has/have/had/did/could) . inform~/tell/told/update (me/us) what/why/anything
3 kept/keep/keeping . waiting for (a/an/your/any/the/their/some) reply/response/answer/callback/call
3 still/been/am/are/is waiting/awaiting (on/for) (a/an/your/any/the/their/some/someone/somebody/anyone) . reply/response/answer/callback/call/feedback/acknowledgement/someone/somebody
2 await~ . reply/response/answer
3 wait~ for/on (a/an/your/any) reply/response/answer/callback/someone/somebody/anyone/attention
-- messages that vanish
3 @n/sent/wrote/written/emailed/several (unanswered) @msg > @nobody/silence/unanswered
3 @n @msg . no/zero/not
3 email~/emailed/wrote/written/write/messaged/texted/contacted/called/rang/phoned/complained/reported/dm/tweeted/asked @n/repeatedly/twice/many/again . (times) > no/zero/silence
3 email~/emailed/wrote/written/called/rang/messaged/texted/asked/complained/reported/begged/chased/contacted/phoned twice/thrice/repeatedly/numerous/countless > no/nothing/nobody/silence
3 @msg/calls/phone/everything/it ... unanswered/ignored/unread/unheeded/disappear~/vanish~
1 chase~/chasing/chased
2 reported/complained/emailed/wrote/written/asked/requested/messaged/contacted/told/reminded .. @n times
2 reported/complained/emailed/wrote/written/requested/messaged/reminded ... twice/repeatedly/thrice/again/numerous/several/constantly/months
2 ask~ (me/you/them/him/her/for/over) @n times
2 asked (him/her/them/you/the/your) . @n/twice/several times/thrice
2 asked (him/her/them/you/for) . twice/thrice/repeatedly
2 despite/after @n/several/repeated/many/numerous/multiple/my/various . email~/calls/letters/reminders/requests/complaints/messages/attempts/reports/follow
2 repeated/numerous/countless/multiple/constant/persistent unanswered emails/calls/letters/requests/complaints/messages/attempts/reminders/reports
2 reminder~ ... nothing/silence/automated/no/unanswered
3 phone~/line/calls/telephone/reception/number/mobile . (just/keeps/kept/only) rang/rings/ring/ringing out/and/endlessly/forever/off
3 let/lets/letting . phone/it/calls ring
3 never . answer~/answers/pick~/picks (the/their/your/up/a/my) phone/phones/calls/call
2 only/just/an/another/same/standard/with/get/got/by automated/automatic/auto/standard/templated/generic/canned/scripted/template reply/response/replies/email/emails/message/messages/answer/answers
2 voicemail/answerphone/voicemails
1 auto reply/response/responder
2 ticket/request/complaint/report/chat . (just/was/been/then/gets/being/got) closed/deleted/archived/dismissed with/without/by/before/again
2 closed by (a/the/your) bot
2 is/a/any/no/reach/real human (being) there/to/at/anywhere
3 seen/read . no reply/response/answer
2 seen no reply
-- busy with other things
3 busy/keep~/kept/went/carry~/carried/continue~/continued/were/was/start~/started (on) chatting/gossiping/texting/scrolling/whatsapping/typing
3 kept/were/busy laughing/joking with/among/together/about
3 busy/keep~/kept/went/carry~/carried/continue~/continued/were/was (on) talking (away) to/with/about/among/amongst/on (each/friend~/colleague~/themselves/phone/her/his/their)
3 kept/keep/keeps/busy/went/carried (on) chatting/gossiping/texting/scrolling/talking/chewing
3 talking/chatting/gossiping (to/with/among/amongst) each/themselves/friends/friend/colleague/colleagues
3 talking/chatting/gossiping among/amongst
3 chatted/gossiped/texted (to/with/among/amongst/on/away/over) each/themselves/friend~/colleague~/while/all/phone
3 talked/talk to/with/among (each) other/themselves/colleague~
2 on/using/checking/playing/glued/watching/scrolling/pressing (to/on/with) (their/her/his) phone/phones/mobile/mobiles/smartphone/cellphone
0 (look~/looking/looked/googled/search~) (things/it/something/everything) (up) on his/her/their phone
0 on (the/my) phone
3 busy (on/with) (the/their/her/his) phone/phones/mobile/facebook/whatsapp
3 scrolling/whatsapping
2 on facebook/tiktok/instagram/whatsapp
3 busy (with/on/in/at) their/her/his/the/a/some/whatsapp/private/personal phone/phones/mobile/call/calls/chat/conversation
3 private/personal call/calls/chat
3 doing/painting/filing (her/their) nails
3 more interested in
2 too busy to/with/chatting/talking
2 minding their own
-- others first, called by no one
3 serve~/served/serving/attend~/attended/helped/seated/took/seeing/saw (to) .. everyone/everybody/people/others/customers/person/someone .. before/first/instead/after/next/else/behind
3 served/serves (the) next (person/customer/one) (in) (line)
3 serve~/served/help~/helped (the/all) (people/everyone/person) behind (me/us) (first)
2 people/others/customers/tables/everyone/those/patients/they who/that/which . came/arrived/come/arriving (in) after/later/behind . (me/us/you)
3 tables/people/others/those/everyone who/that . came/come/arrived (after/later) ... served/eaten/attended/seen/going/left/food
3 nobody/not/never . call~/called/calling (out) (my/our/the/his/her) name/number
3 skipped me/us/my/our (row/table/turn/number)
3 number/name/turn/us/me (was/got) skipped/missed/forgotten
3 make/made/making/makes/tell/told (me/us/him/her) (to) stand aside
3 my/our/the . concern~/complaint~/request~/feedback/question~/plea~/allerg~/needs/case/issue/opinion . . dismissed/ignored/overlooked/unheard/forgotten
3 nothing (ever) (was) happen~/happens/done/changed/changes
3 @n times nothing/silence
2 reported/asked/called/rang/wrote/emailed/complained ... @n times > nothing/silence
0 times for nothing
2 left (a/another/several/@n/him/her/them) (a) message~/voicemail~
3 nobody/not (even) (said/say/told/tell) a thing/anything/word (to) us/me/him/her
3 serve~/serving/served/call~ (only) their own people/friends/customers
2 @nobody (has/had/ever) . (done) anything
3 does/did/doing nothing/zero (about/to)
2 just keep/keeps (on) closing/sending
3 only took/take/asked/spoke/answered/listened/talked questions (from/to)
3 catch . eye/attention of
3 catch/get/attract/grab (his/her/their/the/a/someone/anyone) . eye/eyes/attention
2 excuse me .. nothing/busy
2 in/one/just a/one minute/moment/second/sec without
3 no assistance/attendance
3 disinterested/disengaged
3 care~ about us/me/customers/clients/people
3 lost/no interest in (me/us/my/our)
3 refuse~/refusing (even) (to) . help/assist/talk/listen/speak/attend/engage/acknowledge/come/answer/see
2 refuse~ (to) (even) serve
2 fail~/failed/failing to (even) respond/reply/answer/acknowledge/call/contact/attend/listen/communicate/follow
3 failure to respond/reply/answer/acknowledge/communicate/listen/attend
2 poor/bad/terrible/zero/no communication/response/responsiveness/attention
1 hang~/hung up
1 put/puts/putting/slammed the phone/receiver down
2 no help
1 block~/blocked me/us/my/number
2 not helping/helped/assist/assisting/help
3 keep~/kept looking/looks/look/walking/turning . away/other/past
3 turned/turning/walks/walked/walking away (from) me/us/and/while/when/mid
2 walked/walks/walking off/away
-- more ways of saying it
2 trying/tried to reach/contact/get hold (of) (you/someone/anyone/somebody/your/them)
3 trying/tried to (get) (through) (to) reach/contact/through (you/someone/your) .. for/since/days/weeks
3 straight in/into the bin
3 nobody asked/asks (me/us) how/if/whether/what
3 nobody took (any) notice
3 nobody (had/has) (the) decency
3 nobody offered
3 nobody checked (on)
3 nobody (has/had) contacted
3 nobody (has/had/ever) spoken to
3 nobody lifts/lifted/picks/picked
3 nobody (of/from) .. wants/wanted to know/help
3 nobody (seems/seemed) to want
3 nobody looks/looked at (it/them/my/our/us)
3 nobody (ever) reads/read my/our/the/it/them (emails/messages/letters/mail/complaints)
3 never/not keep/kept (me/us) (in) (the) loop/informed/updated/posted
3 not kept (me/us) informed/updated/posted
3 never/not (been/were/was) informed/notified/updated/told about (the/any) change/changes/delay/cancellation/closure
3 in the dark about/for/and
3 @msg . without (even) reading/opening/answering
3 took (the/our/my/an) order from everyone/everybody
3 no sign of life
3 not (so) much as (a) nod/nodded/glance/glanced/look/looked/acknowledge/answer
3 ceased to exist
3 part of the furniture/wallpaper
3 silent treatment
3 ghost town
3 off the hook
3 stony ground
3 half an ear
3 plague
3 rang/rings/ring and rang/rings/ring/ringing
3 left (in) . (alone/on) (my/our/his/her) own .. forgotten
3 abandoned/forsaken/disregarded/sidelined/shunned/overlooked (by)
3 feel/felt/feels abandoned/ignored/neglected/forgotten/invisible/unheard/sidelined
3 passed over
3 always (the) last
3 get/got/getting/gets less/no/little/zero (more) attention (than)
3 less attention
3 zero/no/nil (customer) support/answers/replies/response/assistance
3 staff/waiter/waiters/service/team/nurses (is/are/was/were) not (at) (all/very) attentive/responsive/helpful/listening/bothered/interested
3 communication . (is/was) non/nonexistent/poor/zero/terrible/awful
3 support (is/was) nonexistent/non
3 lose/lost/loses interest (in) (me/us/you)
3 is/are this/the/your/my inbox/mailbox/number/email/phone/line monitored/manned/working
3 looked/look/looks/looking the other way
3 turned/turns/turning to (his/her/their) screen/computer/phone/colleague/friend
3 carried/went/kept on/with (with) their/his/her/drinking/stacking/eating/typing/talking/chatting/reading/filing/what conversation/tea/talking/chatting/stacking/typing/shelf/phone/drinking/eating/reading/coffee/lunch
3 kept/carried/continued (on) typing/stacking/eating/drinking
3 wandered/wander/strolled/drifted off/away
3 staff hide/hid/disappear/disappeared/vanished
3 hide when they see
3 what does/do a/one/i/person . have to do to get
3 why (do) (you) have (a/an) . contact/email/phone/chat/complaint
3 waved (and) . waved/coughed/called/shouted/nothing
3 concern~/complaint~/request~/objections (was/were/are) . waved/pushed/brushed/shoved/cast/set aside
3 reply me/us
3 no dey answer/reply/mind/look/greet/attend
3 not mind me/us
3 nobody dey answer/reply/attend
3 disappear/disappears/disappeared/vanish~ (as) soon (after/once/when)
2 disappear/disappears/disappeared after/once/when/as
3 only/every/ever other customer
3 ran to (every) other
3 had/have to (go) (and) look/search~/looking (around) (for) looking/search/hunt/find someone/anyone/staff/somebody (to) serve/help
3 have/had to beg (to) (be)
3 thing i (ever) got (was)
3 important to us
3 if one human (being)
3 hello anybody/anyone
3 may/might as well (have) (be/been) talking/talk/on/invisible
3 same thing (again) . (to) . wall
3 complaint/claim/case/request/application/file (has) (been) sitting/gathering/lying
3 treated (the/my) matter/complaint/case as closed
3 your message is important
"""
