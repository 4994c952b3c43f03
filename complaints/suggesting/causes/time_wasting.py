"""Time wasting: waits, queues, holding the line, trips for nothing, sent from desk to desk, said again and again."""

from __future__ import annotations

PATTERNS = """
-- praise and plain sense
0 cannot/hardly wait (to/for) come/see/try/return/visit/next/go/be/back/my
0 wait~/waited/waiting/queue~/queued/hold/line (for/about/only/just/of/around/on) (a/only/about/some) #few (minutes/minute)
0 wait/waiting/waited/queue only/just/barely (a) (few) minutes/minute/seconds
0 #few (minutes/minute) wait/queue/later
0 (minutes/minute) at most/worst
0 no/minimal/little/zero/short/quick wait/waiting/queue~/queues/fuss (time/at/no/and)
0 waiting list/area/room/hall/lounge/staff/period/list is/was/in/so/very/comfortable/clean
0 waiting room/hall/area/lounge/staff
0 wait (and/to) see
0 waited to see
0 waste/wasted bin/collection/disposal/water/paper/food/pipe/management/of goes/money/food/space
0 waste goes/bin/collection/disposal/management/water/paper
0 which waste
0 not mind/complain (about) the/waiting/to/a wait/waiting/time
0 (is/are) there a/any/usually/long queue/wait
0 queue full/error/manager/job/code/management
0 print/job/message queue
0 waiting time (is/for/in/to/of) (how/what)
0 (how/what) long/is/are (is/the/your/do/must/would) (the) wait/waiting/queue time~
0 do not (make/let) (me/us) wait
0 take~/took your time
0 (on) hold (my/the) order/booking/reservation/delivery
-- waiting
3 wait~/waited/waiting/queue~/queued/queuing/queueing/stood/standing/sat/sitting/hanging/held/holding/stuck/spent/spend/spending/kept ... @n/half (an/a) (and/half/a/full/whole/solid/more/long/straight/good) @unit
3 wait~/waited/waiting/queue~/queued/queuing/queueing/stood/standing/sat/sitting/held/holding/stuck/spent/spend/spending/kept .. an/whole/entire/half/full/good/over (an/the/a) (and/half/a/full/whole/solid/more/long/good) hour/day/morning/afternoon/week/month/year
1 after @n (more/long/full) minutes/hours/weeks/months
1 for @n/half (an/a) (full/long/whole/solid/good/more) minutes/hours/hour
1 @n (full/long/whole/more) hours/weeks/months
3 wait~/waited/waiting/queue~/queued/queuing/queueing (in/for/there/here/on/since/so/too/very) (for) ages/hours/forever/long/weeks/months/days
3 waited/waiting/queued/queuing/queueing .. @unit/ages
2 @n hours for (a/one/my/our/two/the)
3 @n times (that) i/we/u (have/had) drive/drove/come/came/go/went/called/visited/call
3 sit/sits/sitting/sat/stand/standing/stood/here/there/waiting/queuing/queueing . since (this/the/early/last/past) morning/yesterday/dawn/#/am/7am/8am/6am
3 @n/half (an/a/and) (good/half/full/whole/more) @unit . (of/long/spent/wasted/just) wait~/waiting/queue~/queuing/queueing/line/standing/stood/sitting/hold/holding/wasted/lost
3 @n/an/half (an) @unit in/on/at (a/the/your/line/this) (queue/line/hold/phone/tarmac/chat/gate/desk/counter)
3 @unit/@ages (in/on) (a/the/your/this) queue/line/hold/phone/tarmac
3 # @unit wait/queue/hold/delay/waiting
0 day/days/month/week/year waiting period
3 @unit wait/delay/queue/late
3 took/take/takes/taking (me/us/them/him/her/you/it/your) (over/more/almost/nearly/about/well/up/to/the) (than/the/best/part/of/over/a/an/good/whole) (me/us/to) @n/half/hours/ages (an/of/full/and/half/more) @unit
3 took/take/takes/taking . (best/over/more/almost) . an/half (a/an) hour
3 took/take/takes/taking absolutely/them/me/literally/like ages/forever/hours/eternity/long
3 takes/took/taking so/too/very/way/far (so/too/much) long
3 @n/half/an (an/and/half/a/full/more/whole/of) . @unit late/later/overdue/behind/delayed/delay
0 @n @unit later/late (the/my/it) . broke/zip/stopped/died/broken
3 @long later/late and/still/nothing/no/i
3 delay~/delayed (by/of/for) @n/over/more/almost/nearly/another/about/hours/several . @unit
3 delayed/delays/delay again/repeatedly/constantly/after/without
1 delay/delays/delayed
2 @unit/@long (and/now) still/counting
3 still waiting/wait/pending/await
0 still waiting/awaiting (on/for) (a/an/your/any/the/their) reply/response/answer/call/callback
3 (been/be/am/are/were/was) still/just/kept/here/sitting waiting
3 kept/keep/keeps/keeping/left/made/make/makes/making (on/me/us/him/her/my/people/customers/you/patients/everyone/them/an/a/to) . . wait/waiting/queue
2 kept/keep/made/make/makes/left (me/us/him/her/people) stand/standing
3 kept/keep/keeps/keeping (me/us/him/her/people/customers) . waiting/hanging/sitting/standing
3 long/longest/endless/huge/ridiculous/terrible/unbearable/massive/excessive/unacceptable/unreasonable/awful/too/much/extremely/painful/slow/neverending waiting/long/of/a/and/slow . wait~/waiting/queue~/queues/lines/line/hold/delay~/delays
3 wait~/waiting/waited/queue~/queued (time/times) so/too/far/very/for/is/was/are/were/ridiculously/extremely . long/ages/ridiculous/forever/unacceptable/hours/terrible/eternity/joke/endless
3 queue/line/queues/lines (at/in/for/is/was/were/of/out/are/round/not) ... joke/ridiculous/long/huge/door/moving/endless/crazy/block/corner/forever/move/outside
3 tired/sick/fed/exhausted (and) (up) (of/with/from) (being/all/the/this) . waiting/wait/queuing/queueing/calling/coming/phoning/explaining/repeating/chasing/going/queues/delays/ringing/delay
3 on hold
3 hold/holding music/line
0 (can/could/please/put/will) (you) hold/put (my/the/it) order/delivery/table/room/booking
3 number (#) in (the/a) queue/line
2 # people/persons/customers (in/were/ahead) (front/of/the/line/queue/me/us/one/till)
3 one/single/1 till/checkout/counter/cashier/window/teller/person/desk/lane/agent/nurse/register open/working/serving/on/out/for/only/available
3 (only) # till/checkout/counter/cashier/window/teller/checkout/register/counters/tills open/working/out/serving
3 (two/several/most/all) (of) (the) counters/tills/windows (had/have/were) closed/shut
3 understaffed/shortstaffed/overbooked/overbooking
3 short staffed
1 slow/slowly/slowest/slowness
2 sluggish/lethargic/sluggishly
3 service/staff/process/queue/line/waiter/cashier/kitchen . (is/was/are/were) . slow
0 slow/slower cooker/internet/wifi/broadband/loading/connection
0 speak/spoke/talk/talking/talked ... slowly
2 so/very/too/extremely/painfully/really/terribly/dead/ridiculously/awfully slow
0 internet/wifi/broadband/connection/app/network/laptop/computer (is/was) (very/so/too/really) slow
3 service (is/was/so/very/extremely) too/very/so/extremely/painfully slow
3 slow service/staff/process/response
3 snail pace
3 ages
0 (cleaned/swept/aired/washed) for ages
0 ages (of) #/children/kids/and
3 forever
0 forever grateful
3 (hours) on end
3 hours and hours
3 for hours
3 (half) (the/a) day lost/wasted/gone
3 (all) day long waiting/wait/for
3 in/stay~/stayed/sat/home all day/morning/afternoon
3 whole/entire/half (a/my/the) day/morning/afternoon/lunch/weekend/evening/lunchbreak/week/break (was) (at/for/in/on) lost/wasted/gone/waiting/there/trying/standing/waste/office/branch/queue
3 lost/lose/losing/spent/waste~/wasted/wasting/spend (my/a/the/half/our/an/two/#/another/whole/entire) . whole/entire/half/full/precious/good/my/of . day~/morning/afternoon/lunch/break/evening/weekend/hour~/pay/wages/time/leave/holiday/days
3 # days/hours/mornings/weeks lost/wasted/gone
3 waste~/wasted/wasting ... time/day/morning/afternoon/trip/journey/evening/airtime/fuel/petrol/transport/hours/visit
0 wasting his/her/their time
0 called (me/us/him/her) (a) time waster
3 waste of my/our/everyones/customers/everybody/peoples/valuable/a/the time/trip/journey/day/morning
3 time wasting/consuming/waste
3 wasted journey/trip/visit/hours/airtime/morning/day/time
3 took/take/taking/book~/booked/use~/used (a/the/another/second/#/my/half/unpaid/one/two) . day/days/morning/afternoon/leave off
3 took/take/taking/book~/booked (a/the/another/second) day/morning off/for
3 day/days/morning/leave/time off work/from/for
3 unpaid leave
3 missed/lost (a/my/an/half/whole) . work/shift/meeting/pay/wages/day
3 for nothing again/at
1 for nothing
2 waiting/trip/travelled/drove/came/come/wait/visit/money/times/all (was/were) for nothing
0 something for nothing
3 in vain
2 no avail
3 wild goosechase
3 runaround/runarounds
3 the/a/gave/give/given/getting run around
3 pillar to post
3 round/around (and/in/the) round/circles/circle/houses/bend
3 going/go/went in/round/around circles/circle/round
3 (round) the houses
3 back and forth/fourth
3 to and fro
3 merry go
3 from one desk/counter/window/department/office/person/agent/number/place/building/shop/branch/clinic/queue/line to (another/the) (next/other/another)
3 from desk/counter/window/office/table/door (#) to desk/counter/window/office/table/door (#)
0 responsibility (is) pushed
3 sent/send/sends/sending/pass~/passed/passing/transferred/transferring/bounce~/bounced/shunted/redirect~/redirected/shuttled/refer~/referred/toss~/tossed/tossing/push~/pushed/handed (me/us/him/her/my/call/back) from/between/around/round . one/desk/window/counter/department/office/another/pillar/departments
3 transferred/redirected/referred/passed/handed (me/us/him/her) to/from another/department/different
3 sent/send/sends/passed/pass/transferred/bounced/shunted/redirected/referred/pushed (me/us/him/her) around/round/between/forth
3 refer~ (me/us/him/her) (back) (to) .. refer~ (me/us) (back)
3 sent/send (me/us/him/her) (to) ... then (to) (@n) . then
3 passed/bounced/shunted/shuttled/transferred/tossed/sent/redirected around/round/between/from
3 transfer~/transferred . (me/us) . @n/several/again/another . times/time/department~/people/agents
3 @n different transfers/departments/agents/people/operators/persons/advisers/handlers/reps (and/in/on/later)
3 spoke/spoken/speaking/talked/explain~/explained/speak (to/with) . @n (different) people/agents/persons/advisers/operators/reps/departments/handlers/representatives
3 come/go (back) (here) today/tomorrow/later/monday (come/again/go)
3 come/came back tomorrow/later/again/next (week/month/time)
3 come tomorrow/later/again/monday
3 come/go back/again later/tomorrow/on/next/another/monday
3 told/said/says/asked (to/me/us) (to) try/call/ring again/back/tomorrow/later (tomorrow/later/in/next)
3 go and come
3 (come) today come/comes
3 call~/come/try (back/again) tomorrow
3 running behind/after (your/you/them/the/this/these)
3 (been) running/runing around/behind/after/up
3 kindly do the needful
3 pending since/from/for
3 from/since last/past @n/one/few/several (day/days/week/weeks/month/months) (i/no/my/am/nothing/still)
3 since/from (last/past) @n/one . day/days/week/weeks/month/months/year/years (i/my/no/am/we/still/refund/pending)
0 not .. (cleaned/washed/swept) (from/since/for)
0 cleaned from/since/for
3 since january/february/march/april/june/july/august/september/october/november/december i/and/no/nothing/still
1 @nth/several/many/third/@n times/time/visit/attempt/call/letter/date
3 @nth time (i/we/am) . (have/had) call~/calling/come/coming/came/visit~/visiting/visited/upload~/uploading/sending/explain~/queue~/phone~/phoning/going
0 @nth time i have been told
2 @nth time this/in week/month/a
1 (this/it/that) is/was (now) (my/the) @nth time/visit/trip/call/attempt/letter/email
3 @nth visit/trip/journey
3 @nth visit/trip/journey/appointment/attempt to/for/in/here/and/of/running
3 @nth (time) (i/we/am) . call~/calling/come/came/coming/visit~/visiting/visited/upload~/uploading/sending/explain~/queue~/phone~/phoning/going/there/here/asked/been
3 #/several/many/multiple/numerous/countless/repeated/two/three/four/five/six/another separate/different/wasted/more/useless/fruitless . trip~/visit~/journey~/journeys/occasions/transfers/trips/appointments
3 been/come/came/gone/visited/visit/went/go/drove/driven/drive/travelled/going/coming/returned ... @n/several/multiple/many/numerous (separate/different) times/occasions/trips/visits/days
3 come/came/gone/visited/went/drove/drive/returned . . (here/there/to) (the/your) (branch/office/shop/clinic/bank) twice/thrice
3 call~/called/calling/phoned/rang/ring/redials/phone . @n/several/multiple/many/countless/numerous times/calls/redials (to/before/for/just/and/about)
2 call~/called/phoned/rang ... @n/several/multiple/many times
2 @n calls
3 redials/redialled/redialing
2 each/every time/visit/trip/day i/we/u/you call~/come/go/visit~/ring/went/came/phone~/try/calling
3 each visit (a/another) new/different
2 each/every time told/asked/they/different/he/she/dey
3 explain~/explained/repeat~/repeated/repeating/tell~/told/telling/explaining .. issue/story/problem/case/everything/thing/it/same (all) (over) again/scratch/over/times/each/every
3 repeat~/repeating/repeated myself
3 over and over
1 again and again
2 call~/called/come/came/go/ask/told/explain/visit again and again
0 promised/lied/ignored again and again
3 from (the) scratch/beginning/start (again/each/every/with)
0 from (the) start/beginning to
3 starts/started/start at zero/square
3 square one
3 same questions/question/documents/document/form/forms/photos/papers/information/details again/over/twice/every/each/#
3 (the/very) same photos/documents/form/papers (again)
2 upload~/uploading/send~/sending/sent/fill~/filling/submit~/submitted (in/the/my/same) ... again/twice/times/time
3 travelled/drove/driven/drive/travel/walked/flew/trip/bus/taxi ... #/km/miles/way/kilometres/kms .. only/just/to/and (to) (be) told/find/nothing/closed/hear/turned/not
2 travelled/drove/drive/travel .. #
3 drove/driven/drive/travelled/drive (for/all/about/over) (#) km/miles/hours/kilometres
3 only/just to be told/turned/sent/informed/asked/redirected
3 only/just to find/discover/learn (out)
3 come/came/went/go/travel/drive (all) (the) way (for/here/to)
3 turned me/us/him/her away/back
2 was/were/been/got/being turned away
2 closed/close/shut (for) lunch/early
3 counter/office/desk (was/were/is) (already) closed/shut/empty
3 no/not/never show/shows/showed/shown/turn/turned/appear/appeared/arrive/arrived up
2 never/nobody show/shows/showed/shown/turned (up)
1 never arrived
1 never came
3 not turn/show/turned/showed up
3 nobody turned/showed/shows up
1 nobody came/come
3 nobody shows
3 cancel~/cancelled/postpone~/postponed/reschedule~/rescheduled/moved/rearranged/changed/pushed the/my/on/our/it/again/appointment/surgery/four/operation/at/back . again/last/morning/times/twice/time/repeatedly/@n/minute/@nth
3 @n cancelled/postponed/missed/rescheduled appointment~/operation~/visit~/delivery/deliveries/slots
3 slot/appointment/window/booked/booking/reservation/checkin/shuttle/bus/engineer/due/scheduled/supposed/doctor/clinic/opens/open/flight/desk . (was/is/for/at/in/of/from/starts/to/they/said) . # > (seen/seated/called/came/come/arrived/turned/key/got/started/comes/nothing/it) (at/by/until/only/after/the/it/us) #
3 booked for # seated/arrived/came/came (at) #
3 opens/starts/start/open at # .. came/comes/come/arrives (at) #
3 came/comes/come/arrived at # .. starts/opens/start/open at #
3 seen/seated/called/served at #
3 not seen/seated/served/called/attended/ready/started until/till/before
3 still not ready
3 not ready (yet/when/after/again)
2 not ready
2 cut/cuts/dropped/drops off .. (again/back/call/start/queue)/again/back/start
3 seven/endless/long/several/many/#/countless menu~/menus/options and/then/press/to
3 engaged tone/all/signal
1 engaged
3 attempted delivery . sitting/home/in/door
2 dragging/dragged/drags/drag on/out/feet/for/their/my
3 drag~/dragging (his/her/their/your/my) feet/heels
3 stalling/stalled/procrastinat~/dawdl~/dallying/backlog
3 bureaucracy/bureaucratic/red tape
3 red tape
3 unnecessary/endless/needless/pointless/too/much/useless (much/many) paperwork/forms/procedures/steps/calls/trips/visits/waiting/bureaucracy/protocols
3 bring/brought/need/demand~/asked/want another/new/more/yet/different/one document~/form~/paper~/photocopy/stamp/signature/proof
3 a new/another/different document/form/paper (is/was)
2 wrong form/counter/queue/desk/department/line/office
1 network/system (is/was) down
2 is/was on leave
1 not ready on
2 late/lateness/tardy
0 late/later arrival/checkout/fee/fees/night/than/on/mother/father/show/bus/train/check/payment (is/at/it)
0 (@i/my) (was/were/am) . late
0 (being/for) . minutes late
1 overdue
3 took (a) day
3 get/got/getting/gets (a/the) run
3 forced/had/have/having to wait/queue/stand/go/come/travel/drive/call/return/ring/phone/visit/explain (for/back/there/in/all/up) again/twice/several/repeatedly
3 forced/had/have/having to wait/queue/stand (for/there/in) @n/hours/ages/long
3 back in/to/of (the) queue/line
3 (in/under) (the) sun/rain/cold for/outside/waiting
3 hrs/hours/hour in the sun/rain/cold
3 dilly dally
2 inefficient/inefficiency
3 how many more times
3 how much longer
3 how long (must/should/do/does/am/will) i/we/it/supposed have/wait/take/to
3 why (do/must/should) (i/we) have/need (to) call/come/wait/go/queue/explain/visit
3 chase~/chasing/chased (you/them/this/it/for/up/my) (for/since/up) @n/weeks/months/days
3 @n/weeks/months/days of/weeks/spent chasing/calling/phoning/waiting
3 in total
3 minute/minutes/hour/hours (just) to find/get/order/pay/buy/answer/serve
2 one minute
2 five more minutes
3 (no) explanation (for) (the) wait/delay
-- more ways of saying it
3 long/endless/huge/enormous/massive/terrible/ridiculous/slow/unending/crazy/mile queue~/queues/line/lines/wait/waits/waiting/delays/delay
3 delay upon/after delay
3 always/constantly/permanently/never late/delayed/overdue/punctual (on)
3 never/not on time
3 never punctual
3 @n/an/half (an) @unit (and/a/half) late
3 an/one/two/three/several hour/hours late
3 # minutes/mins/hours late (and/we)
3 an/one/two/three (hour/hours) and (a) half for/to/in/before/until/of
3 sat/sit/sitting/stood/stand/standing/waited/waiting in/at/there/outside .. until (it/they) closed/close/closing/finally/someone
3 not move/moved/moving (for/at/an)
3 queue/line (did/was) (never/not) move/moving/moved
3 never move/moved/moves
3 keep/keeps/kept/been/was/were rescheduling/postponing/rescheduled/postponed/cancelling/delaying (again/my/the)
3 postponed/rescheduled/cancelled again
3 asks/ask/asked/asking me the same
3 same question/questions
3 bouncing/bounced/bounce/passing/pushing/tossing me (around/from/between/about)
3 up and down (the/those) stairs/corridors/terminal/between/counters/floors
3 # miles/km/kilometres (for) nothing
3 miles/km/journey for nothing
3 fifty/forty/thirty/sixty/hundred miles
3 at the agreed time
3 not ready (on/at/for)
3 made/make/making @n trips/visits/journeys/calls
3 @n visits/trips/journeys
3 spend my life
3 hours of my life
3 lunch hour/break gone/lost/wasted/in/standing
3 weekend/day/morning/afternoon/evening was/is (completely/totally) wasted/ruined/lost/gone
3 closed (the) counter/window/desk (just) (as)
3 an hour late
3 instead of nine/eight/ten/8/9/10 (while)
3 roaming/running/going/wandering/rushing here and there
2 here and there
3 empty handed
3 how many times (must/do/should/will/am/have)
3 go come go
3 come go come
3 sense of urgency
3 sweet time
3 in (a/any/no) hurry
0 @i/we (am/was/were) (not) in (a/any/no) hurry
3 nobody hurries
3 engaged engaged
3 callers/people ahead/before (of) (me/us)
3 press 1/2/one/two/#
3 in loops/loop
3 a loop
3 each form leads
3 new requirement/requirements/document/form/condition
3 needed/need/require~ (an) appointment until/only/after
3 longer than (the/for)
3 finished (their) dessert/meal/eating
3 missed/miss/missing the/our/my/half/first train/flight/connection/half/start/bus/meeting/exam/wedding/funeral
3 took/takes/taking (the/a) whole day/morning/afternoon/week
3 whole day/morning/afternoon/week (just/to/for/in)
3 while/as we stood/stand
3 lasted five/two/ten/three minutes
3 chasing/chase/chased (this/my/the/a) refund/claim/order/payment/parcel/application/document/complaint
3 to-ing fro-ing
3 toing froing
3 weeks of waiting/chasing/calls/delay/delays/to/toing/emails
3 better things to do (than)
0 he/she/they had better things to do
3 not take nine/ten/five/six/weeks/months/days/hours (people/days/weeks/months) (to)
3 standing in the sun/rain/cold
3 in the sun/rain/cold since/for
3 stand/stood/standing for line/queue tire/tired
3 am/are/is tired (of)
3 daily (i) (am) visiting/coming/going/calling
3 following up
3 my life on the phone
3 @n months/weeks/days (to/for) change/get/send/fix/repair/process/issue/answer/replace/renew/deliver
3 @n buses/trips/mornings/days/visits (and) lost/for/to
3 lost @n mornings/days/hours/weeks
3 two minutes work
3 told to come at
3 told (my/the/our) story/problem/case to
3 hold music
3 sent (me/us) home (for/to/again)
3 sent (me/us) (to) ... (back) to the same
3 office to office
3 table to table
3 counter to counter
3 nobody at the second
3 forever
0 forever grateful/yours
3 pointless/unnecessary/needless/useless/endless/senseless journey/trip/visit/wait/calls/forms/paperwork/procedure/trips
3 farce
3 for want of
"""
