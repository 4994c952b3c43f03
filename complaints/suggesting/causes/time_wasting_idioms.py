"""More ways of telling `time_wasting`; see `time_wasting`."""

from __future__ import annotations

PATTERNS = """
2 call~/called/phoned/rang ... @n/several/multiple/many times
2 @n calls
3 redials/redialled/redialing
2 each/every time/visit/trip/day i/we/you call~/come/go/visit~/ring/went/came/phone~/try/calling
3 each visit (a/another) new/different
2 each/every time told/asked/they/different/he/she
3 explain~/explained/repeat~/repeated/repeating/tell~/told/telling/explaining .. issue/story/problem/case/
    everything/thing/it/same (all) (over) again/scratch/over/times/each/every
3 repeat~/repeating/repeated myself
3 over and over
1 again and again
2 call~/called/come/came/go/ask/told/explain/visit again and again
0 promised/lied/ignored again and again
3 from (the) scratch/beginning/start (again/each/every/with)
0 from (the) start/beginning to
3 starts/started/start at zero/square
3 square one
3 same questions/question/documents/document/form/forms/photos/papers/information/details again/over/twice/
    every/each/#
3 (the/very) same photos/documents/form/papers (again)
2 upload~/uploading/send~/sending/sent/fill~/filling/submit~/submitted (in/the/my/same) ... again/twice/
    times/time
3 travelled/drove/driven/drive/travel/walked/flew/trip/bus/taxi ... #/km/miles/way/kilometres/kms .. only/
    just/to/and (to) (be) told/find/nothing/closed/hear/turned/not
2 travelled/drove/drive/travel .. #
3 drove/driven/drive/travelled (for/all/about/over) (#) km/miles/hours/kilometres
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
3 cancel~/cancelled/postpone~/postponed/reschedule~/rescheduled/moved/rearranged/changed/pushed the/my/on/
    our/it/again/appointment/surgery/four/operation/at/back . again/last/morning/times/twice/time/
    repeatedly/@n/minute/@nth
3 @n cancelled/postponed/missed/rescheduled appointment~/operation~/visit~/delivery/deliveries/slots
3 slot/appointment/window/booked/booking/reservation/checkin/shuttle/bus/engineer/due/scheduled/supposed/
    doctor/clinic/opens/open/flight/desk . (was/is/for/at/in/of/from/starts/to/they/said) . # > (seen/
    seated/called/came/come/arrived/turned/key/got/started/comes/nothing/it) (at/by/until/only/after/the/it/
    us) #
3 booked for # seated/arrived/came (at) #
3 opens/starts/start/open at # .. came/comes/come/arrives (at) #
3 came/comes/come/arrived at # .. starts/opens/start/open at #
3 seen/seated/called/served at #
3 not seen/seated/served/called/attended/ready/started until/till/before
3 still not ready
3 not ready (yet/when/after/again)
2 not ready
2 cut/cuts/dropped/drops off .. (again/back/call/start/queue)/again
3 seven/endless/long/several/many/#/countless menu~/menus/options and/then/press/to
3 engaged tone/all/signal
1 engaged
3 attempted delivery . sitting/home/in/door
2 dragging/dragged/drags/drag on/out/feet/for/their/my
3 drag~/dragging (his/her/their/your/my) feet/heels
3 stalling/stalled/procrastinat~/dawdl~/dallying/backlog
3 bureaucracy/bureaucratic/red tape
3 red tape
3 unnecessary/endless/needless/pointless/too/much/useless (much/many) paperwork/forms/procedures/steps/
    calls/trips/visits/waiting/bureaucracy/protocols
3 bring/brought/need/demand~/asked/want another/new/more/yet/different/one document~/form~/paper~/photocopy/
    stamp/signature/proof
3 a new/another/different document/form/paper (is/was)
2 wrong form/counter/queue/desk/department/line/office
1 network/system (is/was) down
2 is/was on leave
1 not ready on
2 late/lateness/tardy
0 late/later arrival/checkout/fee/fees/night/than/on/mother/father/show/bus/train/check/payment (is/at/it)
0 @i/my was/were/am . late
0 (being/for) . minutes late
1 overdue
3 took (a) day
3 get/got/getting/gets (a/the) run
3 forced/had/have/having to wait/queue/stand/go/come/travel/drive/call/return/ring/phone/visit/explain (for/
    back/there/in/all/up) again/twice/several/repeatedly
3 forced/had/have/having to wait/queue/stand (for/there/in) @n/hours/ages/long
3 back in/to/of (the) queue/line
3 (in/under) (the) sun/rain/cold for/outside/waiting
3 hours/hour in the sun/rain/cold
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
3 long/endless/huge/enormous/massive/terrible/ridiculous/slow/unending/crazy/mile queue~/queues/line/lines/
    wait/waits/waiting/delays/delay
3 delay upon/after delay
3 always/constantly/permanently/never late/delayed/overdue/punctual (on)
3 never/not on time
3 never punctual
3 @n/an/half (an) @unit (and/a/half) late
3 an/one/two/three/several hour/hours late
3 # minutes/hours late (and/we)
3 an/one/two/three (hour/hours) and (a) half for/to/in/before/until/of
3 sat/sit/sitting/stood/stand/standing/waited/waiting in/at/there/outside .. until (it/they) closed/close/
    closing/finally/someone
3 not move/moved/moving (for/at/an)
3 queue/line (did/was) (never/not) move/moving/moved
3 never move/moved/moves
3 keep/keeps/kept/been/was/were rescheduling/postponing/rescheduled/postponed/cancelling/delaying (again/my/
    the)
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
3 instead of nine/eight/ten (while)
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
3 missed/miss/missing the/our/my/half/first train/flight/connection/half/start/bus/meeting/exam/wedding/
    funeral
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
0 forever grateful/yours
3 pointless/unnecessary/needless/useless/endless/senseless journey/trip/visit/wait/calls/forms/paperwork/
    procedure/trips
3 farce
3 for want of
"""
