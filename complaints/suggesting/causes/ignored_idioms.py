"""More ways of telling `ignored`; see `ignored`."""

from __future__ import annotations

PATTERNS = """
2 reported/complained/emailed/wrote/written/asked/requested/messaged/contacted/told/reminded .. @n times
2 reported/complained/emailed/wrote/written/requested/messaged/reminded ... twice/repeatedly/thrice/again/
    numerous/several/constantly/months
2 ask~ (me/you/them/him/her/for/over) @n times
2 asked (him/her/them/you/the/your) . @n/twice/several times/thrice
2 asked (him/her/them/you/for) . twice/thrice/repeatedly
2 despite/after @n/several/repeated/many/numerous/multiple/my/various . email~/calls/letters/reminders/
    requests/complaints/messages/attempts/reports/follow
2 repeated/numerous/countless/multiple/constant/persistent unanswered emails/calls/letters/requests/
    complaints/messages/attempts/reminders/reports
2 reminder~ ... nothing/silence/automated/no/unanswered
3 phone~/line/calls/telephone/reception/number/mobile . (just/keeps/kept/only) rang/rings/ring/ringing out/
    and/endlessly/forever/off
3 let/lets/letting . phone/it/calls ring
3 never . answer~/answers/pick~/picks (the/their/your/up/a/my) phone/phones/calls/call
2 only/just/an/another/same/standard/with/get/got/by automated/automatic/auto/standard/templated/generic/
    canned/scripted/template reply/response/replies/email/emails/message/messages/answer/answers
2 voicemail/answerphone/voicemails
1 auto reply/response/responder
2 ticket/request/complaint/report/chat . (just/was/been/then/gets/being/got) closed/deleted/archived/
    dismissed with/without/by/before/again
2 closed by (a/the/your) bot
2 is/a/any/no/reach/real human (being) there/to/at/anywhere
3 seen/read . no reply/response/answer
2 seen no reply
-- busy with other things
3 busy/keep~/kept/went/carry~/carried/continue~/continued/were/was/start~/started (on) chatting/gossiping/
    texting/scrolling/whatsapping/typing
3 kept/were/busy laughing/joking with/among/together/about
3 busy/keep~/kept/went/carry~/carried/continue~/continued/were/was (on) talking (away) to/with/about/among/
    amongst/on (each/friend~/colleague~/themselves/phone/her/his/their)
3 kept/keep/keeps/busy/went/carried (on) chatting/gossiping/texting/scrolling/talking/chewing
3 talking/chatting/gossiping (to/with/among/amongst) each/themselves/friends/friend/colleague/colleagues
3 talking/chatting/gossiping among/amongst
3 chatted/gossiped/texted (to/with/among/amongst/on/away/over) each/themselves/friend~/colleague~/while/all/
    phone
3 talked/talk to/with/among (each) other/themselves/colleague~
2 on/using/checking/playing/glued/watching/scrolling/pressing (to/on/with) (their/her/his) phone/phones/
    mobile/mobiles/smartphone/cellphone
0 (look~/looking/looked/googled/search~) (things/it/something/everything) (up) on his/her/their phone
0 on (the/my) phone
3 busy (on/with) (the/their/her/his) phone/phones/mobile/facebook/whatsapp
3 scrolling/whatsapping
2 on facebook/tiktok/instagram/whatsapp
3 busy (with/on/in/at) their/her/his/the/a/some/whatsapp/private/personal phone/phones/mobile/call/calls/
    chat/conversation
3 private/personal call/calls/chat
3 doing/painting/filing (her/their) nails
3 more interested in
2 too busy to/with/chatting/talking
2 minding their own
-- others first, called by no one
3 serve~/served/serving/attend~/attended/helped/seated/took/seeing/saw (to) .. everyone/everybody/people/
    others/customers/person/someone .. before/first/instead/after/next/else/behind
3 served/serves (the) next (person/customer/one) (in) (line)
3 serve~/served/help~/helped (the/all) (people/everyone/person) behind (me/us) (first)
2 people/others/customers/tables/everyone/those/patients/they who/that/which . came/arrived/come/arriving
    (in) after/later/behind . (me/us/you)
3 tables/people/others/those/everyone who/that . came/come/arrived (after/later) ... served/eaten/attended/
    seen/going/left/food
3 nobody/not/never . call~/called/calling (out) (my/our/the/his/her) name/number
3 skipped me/us/my/our (row/table/turn/number)
3 number/name/turn/us/me (was/got) skipped/missed/forgotten
3 make/made/making/makes/tell/told (me/us/him/her) (to) stand aside
3 my/our/the . concern~/complaint~/request~/feedback/question~/plea~/allerg~/needs/case/issue/opinion . .
    dismissed/ignored/overlooked/unheard/forgotten
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
2 fail~/failed/failing to (even) respond/reply/answer/acknowledge/call/contact/attend/listen/communicate/
    follow
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
3 never/not (been/were/was) informed/notified/updated/told about (the/any) change/changes/delay/
    cancellation/closure
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
3 staff/waiter/waiters/service/team/nurses (is/are/was/were) not (at) (all/very) attentive/responsive/
    helpful/listening/bothered/interested
3 communication . (is/was) non/nonexistent/poor/zero/terrible/awful
3 support (is/was) nonexistent/non
3 lose/lost/loses interest (in) (me/us/you)
3 is/are this/the/your/my inbox/mailbox/number/email/phone/line monitored/manned/working
3 looked/look/looks/looking the other way
3 turned/turns/turning to (his/her/their) screen/computer/phone/colleague/friend
3 carried/went/kept on/with (with) their/his/her/drinking/stacking/eating/typing/talking/chatting/reading/
    filing/what conversation/tea/talking/chatting/stacking/typing/shelf/phone/drinking/eating/reading/
    coffee/lunch
3 kept/carried/continued (on) typing/stacking/eating/drinking
3 wandered/wander/strolled/drifted off/away
3 staff hide/hid/disappear/disappeared/vanished
3 hide when they see
3 what does/do a/one/i/person . have to do to get
3 why (do) (you) have (a/an) . contact/email/phone/chat/complaint
3 waved (and) . waved/coughed/called/shouted/nothing
3 concern~/complaint~/request~/objections (was/were/are) . waved/pushed/brushed/shoved/cast/set aside
3 reply me/us
3 no they answer/reply/mind/look/greet/attend
3 not mind me/us
3 nobody they answer/reply/attend
3 disappear/disappears/disappeared/vanish~ (as) soon (after/once/when)
2 disappear/disappears/disappeared after/once/when/as
3 only/every/ever other customer
3 ran to (every) other
3 had/have to (go) (and) look/search~/looking (around) (for) looking/search/hunt/find someone/anyone/staff/
    somebody (to) serve/help
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
