"""Time wasting: waits, queues, holding the line, trips for nothing, sent from desk to desk."""

from __future__ import annotations

PATTERNS = """
-- praise and plain sense
0 not/hardly wait (to/for) come/see/try/return/visit/next/go/be/back/my
0 wait~/waited/waiting/queue~/queued/hold/line (for/about/only/just/of/around/on) (a/only/about/some) #few
    (minutes/minute)
0 wait/waiting/waited/queue only/just/barely (a) (few) minutes/minute/seconds
0 #few (minutes/minute) wait/queue/later
0 (minutes/minute) at most/worst
0 no/minimal/little/zero/short/quick wait/waiting/queue~/queues/fuss (time/at/no/and)
0 waiting list/area/room/hall/lounge/staff/period is/was/in/so/very/comfortable/clean
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
3 wait~/waited/waiting/queue~/queued/queuing/queueing/stood/standing/sat/sitting/hanging/held/holding/stuck/
    spent/spend/spending/kept ... @n/half (an/a) (and/half/a/full/whole/solid/more/long/straight/good) @unit
3 wait~/waited/waiting/queue~/queued/queuing/queueing/stood/standing/sat/sitting/held/holding/stuck/spent/
    spend/spending/kept .. an/whole/entire/half/full/good/over (an/the/a) (and/half/a/full/whole/solid/more/
    long/good) hour/day/morning/afternoon/week/month/year
1 after @n (more/long/full) minutes/hours/weeks/months
1 for @n/half (an/a) (full/long/whole/solid/good/more) minutes/hours/hour
1 @n (full/long/whole/more) hours/weeks/months
3 wait~/waited/waiting/queue~/queued/queuing/queueing (in/for/there/here/on/since/so/too/very) (for) ages/
    hours/forever/long/weeks/months/days
3 waited/waiting/queued/queuing/queueing .. @unit/ages
2 @n hours for (a/one/my/our/two/the)
3 @n times (that) i/we/you (have/had) drive/drove/come/came/go/went/called/visited/call
3 sit/sits/sitting/sat/stand/standing/stood/here/there/waiting/queuing/queueing . since (this/the/early/
    last/past) morning/yesterday/dawn/#/am
3 @n/half (an/a/and) (good/half/full/whole/more) @unit . (of/long/spent/wasted/just) wait~/waiting/queue~/
    queuing/queueing/line/standing/stood/sitting/hold/holding/wasted/lost
3 @n/an/half (an) @unit in/on/at (a/the/your/line/this) (queue/line/hold/phone/tarmac/chat/gate/desk/
    counter)
3 @unit/@ages (in/on) (a/the/your/this) queue/line/hold/phone/tarmac
3 # @unit wait/queue/hold/delay/waiting
0 day/days/month/week/year waiting period
3 @unit wait/delay/queue/late
3 took/take/takes/taking (me/us/them/him/her/you/it/your) (over/more/almost/nearly/about/well/up/to/the)
    (than/the/best/part/of/over/a/an/good/whole) (me/us/to) @n/half/hours/ages (an/of/full/and/half/more)
    @unit
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
3 kept/keep/keeps/keeping/left/made/make/makes/making (on/me/us/him/her/my/people/customers/you/patients/
    everyone/them/an/a/to) . . wait/waiting/queue
2 kept/keep/made/make/makes/left (me/us/him/her/people) stand/standing
3 kept/keep/keeps/keeping (me/us/him/her/people/customers) . waiting/hanging/sitting/standing
3 long/longest/endless/huge/ridiculous/terrible/unbearable/massive/excessive/unacceptable/unreasonable/
    awful/too/much/extremely/painful/slow/neverending waiting/long/of/a/and/slow . wait~/waiting/queue~/
    queues/lines/line/hold/delay~/delays
3 wait~/waiting/waited/queue~/queued (time/times) so/too/far/very/for/is/was/are/were/ridiculously/extremely
    . long/ages/ridiculous/forever/unacceptable/hours/terrible/eternity/joke/endless
3 queue/line/queues/lines (at/in/for/is/was/were/of/out/are/round/not) ... joke/ridiculous/long/huge/door/
    moving/endless/crazy/block/corner/forever/move/outside
3 tired/sick/fed/exhausted (and) (up) (of/with/from) (being/all/the/this) . waiting/wait/queuing/queueing/
    calling/coming/phoning/explaining/repeating/chasing/going/queues/delays/ringing/delay
3 on hold
3 hold/holding music/line
0 (can/could/please/put/will) (you) hold/put (my/the/it) order/delivery/table/room/booking
3 number (#) in (the/a) queue/line
2 # people/persons/customers (in/were/ahead) (front/of/the/line/queue/me/us/one/till)
3 one/single/1 till/checkout/counter/cashier/window/teller/person/desk/lane/agent/nurse/register open/
    working/serving/on/out/for/only/available
3 (only) # till/checkout/counter/cashier/window/teller/register/counters/tills open/working/out/serving
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
3 whole/entire/half (a/my/the) day/morning/afternoon/lunch/weekend/evening/lunchbreak/week/break (was) (at/
    for/in/on) lost/wasted/gone/waiting/there/trying/standing/waste/office/branch/queue
3 lost/lose/losing/spent/waste~/wasted/wasting/spend (my/a/the/half/our/an/two/#/another/whole/entire) .
    whole/entire/half/full/precious/good/my/of . day~/morning/afternoon/lunch/break/evening/weekend/hour~/
    pay/wages/time/leave/holiday/days
3 # days/hours/mornings/weeks lost/wasted/gone
3 waste~/wasted/wasting ... time/day/morning/afternoon/trip/journey/evening/airtime/fuel/petrol/transport/
    hours/visit
0 wasting his/her/their time
0 called (me/us/him/her) (a) time waster
3 waste of my/our/everyones/customers/everybody/peoples/valuable/a/the time/trip/journey/day/morning
3 time wasting/consuming/waste
3 wasted journey/trip/visit/hours/airtime/morning/day/time
3 took/take/taking/book~/booked/use~/used (a/the/another/second/#/my/half/unpaid/one/two) . day/days/
    morning/afternoon/leave off
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
3 from one desk/counter/window/department/office/person/agent/number/place/building/shop/branch/clinic/
    queue/line to (another/the) (next/other/another)
3 from desk/counter/window/office/table/door (#) to desk/counter/window/office/table/door (#)
0 responsibility (is) pushed
3 sent/send/sends/sending/pass~/passed/passing/transferred/transferring/bounce~/bounced/shunted/redirect~/
    redirected/shuttled/refer~/referred/toss~/tossed/tossing/push~/pushed/handed (me/us/him/her/my/call/
    back) from/between/around/round . one/desk/window/counter/department/office/another/pillar/departments
3 transferred/redirected/referred/passed/handed (me/us/him/her) to/from another/department/different
3 sent/send/sends/passed/pass/transferred/bounced/shunted/redirected/referred/pushed (me/us/him/her) around/
    round/between/forth
3 refer~ (me/us/him/her) (back) (to) .. refer~ (me/us) (back)
3 sent/send (me/us/him/her) (to) ... then (to) (@n) . then
3 passed/bounced/shunted/shuttled/transferred/tossed/sent/redirected around/round/between/from
3 transfer~/transferred . (me/us) . @n/several/again/another . times/time/department~/people/agents
3 @n different transfers/departments/agents/people/operators/persons/advisers/handlers/reps (and/in/on/
    later)
3 spoke/spoken/speaking/talked/explain~/explained/speak (to/with) . @n (different) people/agents/persons/
    advisers/operators/reps/departments/handlers/representatives
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
3 since/from (last/past) @n/one . day/days/week/weeks/month/months/year/years (i/my/no/am/we/still/refund/
    pending)
0 not .. cleaned/washed/swept (from/since/for)
0 cleaned from/since/for
3 since january/february/march/april/june/july/august/september/october/november/december i/and/no/nothing/
    still
1 @nth/several/many/third/@n times/time/visit/attempt/call/letter/date
3 @nth time (i/we/am) . (have/had) call~/calling/come/coming/came/visit~/visiting/visited/upload~/uploading/
    sending/explain~/queue~/phone~/phoning/going
0 @nth time i have been told
2 @nth time this/in week/month/a
1 (this/it/that) is/was (now) (my/the) @nth time/visit/trip/call/attempt/letter/email
3 @nth visit/trip/journey
3 @nth visit/trip/journey/appointment/attempt to/for/in/here/and/of/running
3 @nth (time) (i/we/am) . call~/calling/come/came/coming/visit~/visiting/visited/upload~/uploading/sending/
    explain~/queue~/phone~/phoning/going/there/here/asked/been
3 #/several/many/multiple/numerous/countless/repeated/two/three/four/five/six/another separate/different/
    wasted/more/useless/fruitless . trip~/visit~/journey~/journeys/occasions/transfers/trips/appointments
3 been/come/came/gone/visited/visit/went/go/drove/driven/drive/travelled/going/coming/returned ... @n/
    several/multiple/many/numerous (separate/different) times/occasions/trips/visits/days
3 come/came/gone/visited/went/drove/drive/returned . . (here/there/to) (the/your) (branch/office/shop/
    clinic/bank) twice/thrice
3 call~/called/calling/phoned/rang/ring/redials/phone . @n/several/multiple/many/countless/numerous times/
    calls/redials (to/before/for/just/and/about)
"""
