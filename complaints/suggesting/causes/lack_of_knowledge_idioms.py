"""More ways of telling `lack_of_knowledge`; see `lack_of_knowledge`."""

from __future__ import annotations

PATTERNS = """
3 answer/reply/response (about) (something/a) different/else/wrong
3 missed/misses/miss (the) point
2 insist~/insisted (that) i/we/it need~/needed/had/must
3 which is/was not/incorrect/wrong/untrue/nonsense/false true/correct
3 (that/which/it) does not (even) exist
3 neither exists
3 button/form/option/menu/page (that) (does) not exist
3 prescribe~/prescribed/gave/given/administered . (me/us/him/her/my) . something/wrong/double/medicine/the
    i/he/she/wrong/dose am/allergic
3 (prescribed/gave/given) (me/him/her) (something) . . allergic to
0 i/she/he/daughter/son/we/child/am/is (am/is/are) severely/very allergic to nuts/peanuts/gluten/milk/dairy/
    shellfish/eggs
3 bought/recommend~/recommended/sold ... incompatible/unsuitable/compatible (with)
3 incompatible
3 changed/replaced/replacing (the) . then (the)
3 tell (the/between) difference
3 turns/turned/transpired (out) (that) it/nothing/was ... not/needed/nothing/wrong/unnecessary
3 not/never (been/really/actually/had) necessary/needed/required
3 nobody (is/was/were/are/seems/seemed/there) sure/certain
2 not sure/certain/familiar/aware/conversant/acquainted (what/how/about/with/if/whether/of)
0 @i (am/was/were) not sure/certain/familiar/aware
3 nobody/none knew/knows/understood/understands
3 mix~/mixed/mixing (up) (my/the/our/his/her/up) file~/order~/sample~/records/files/account~/result~/
    medication/prescription/patients/paperwork
2 basic/simple/easy/straightforward/simplest question/questions/query
3 not competent
3 how (do/did/does/can) (these/such/they/this/he/she) people/person . get/hired/job/jobs/employed/work/hire
3 know what (they/you/he/she) (are/is/were/was) doing/talking
3 (not) know (what) talking about
3 not/nobody (there/here/to/seem~/really/actually/have/even) . know~/knew what (they/he/she/you) (are/is/
    were/was) doing/saying/talking
3 (on) the wrong side/way/place
3 (had/has) no/not/nothing (else) (just/but/only) (the) script
3 (he/she/they) (had/have/has) nothing else
3 not (any) wiser
3 none the wiser
3 explain~/explained/described (it/everything) wrong/wrongly/badly/poorly
3 shrugged/shrugs/shrug and/said/when/shoulders/no (said/no) idea/know
3 bewildered/puzzled/lost/blank/baffled look/face/stare/looks/when
3 looked (at) (me) blank/blankly/lost/puzzled/confused/bewildered/baffled
3 blank look/looks/stare/faces/face
3 (half) (of) (the/them) facts wrong
2 (not) help (me) because
-- more ways of saying it
3 staff/people/employees/workers/agents/team/they/nurses/drivers need/needs/require/lack more/better/proper/
    some/serious training/retraining/education/knowledge/trained
3 need/needs/require/requires/needed more/some/better/proper/serious/further training/retraining
3 lack/lacks/lacking/no/zero/without/little/not having/have/has/any/proper/of/basic/the/enough product/
    basic/proper/any/technical/sufficient knowledge/training/expertise/competence
3 could/can/not not tell (me/us) (the) difference
3 not tell (the) difference
2 not tell . from
3 never seen (this/such/a/it/one/that)
3 his/her/their first week/day/month (and/on/in)
3 nobody had shown/told/taught/trained (him/her/them)
3 i am new here
0 @i am new here how/can
3 fixed/repaired/replaced/changed/measured/delivered/cut/treated/diagnosed the wrong
3 the wrong way/house/thing/arm/leg/tooth/side/terminal/platform/gate/part/product/tablets/medicine/dose/
    dates/prescription/airport/station/bus/class/form/department/procedure/wall/size
3 wrong way (round/around/up)
3 back to front
2 (it/jumper/shirt/sewn) inside out
0 knows (her/his/their) (subject/stuff/job) inside out
3 got/get/gets/getting (all/everything/it/the/half/them/our/my) . dates/facts/order/names/details/name wrong
3 double the dose
3 double dose
3 not (do) the/simple/basic sums/change/maths/math/calculation
3 without (a) calculator
3 not fit/fits (my/the/our/it)
3 not compatible/suitable (with/for)
3 two/three sizes too
3 three/two/several/four/five/six different deadlines/dates/prices/figures/versions/rules/amounts/people/
    reasons/things/answers
3 too difficult for
3 i would have to check
3 not sure maybe
3 maybe i (would) (have)
3 vitamins/something i suppose
3 i suppose
3 needed/took @n attempts/tries/goes
3 @n attempts/tries
3 not read (a/the) map/plan/meter/chart/x
3 able to read (a) plan
3 to ring/call/phone/ask/consult head office/manager/supervisor/colleagues/colleague/friend
3 had to ring/call/phone head/two/his/her/the/a office/colleague~/supervisor/manager/friend/boss
3 called/calls/ringing/rang/phoned/asked/asking/kept a/his/her/asking (a/his/her) friend/colleague
3 asking his/her/their friend/colleague~/boss
3 explain~/show~/teach~ (to) (him/her/them) his/her/their own (app/job/product~/system/menu/website/form~)
3 his/her/their own app/job/product~/policy/rules/system/website/form~/menu/prices/software/work
3 ended up teaching/explaining/showing/correcting
3 teach/teaching/taught/correct/corrected the technician/teacher/agent/guide/clerk/nurse/driver/instructor/
    waiter
3 not understand (the/a/their/my/our/what/how/it/his/her/your) system/product~/problem/question/rules/form/
    issue/request/policy/machine/software
3 not understand their own
3 answered/answer (a/another/the) different/wrong/other question
3 question (that) (i) (had) not asked
3 not asked
3 irrelevant (to)
3 not work out (the/how)
3 no knowledge (of/about/on)
3 not having proper/any/enough knowledge/idea
3 not have (any) (proper) idea/knowledge/clue
3 no sabi anything/nothing/the
3 no know wetin/anything/what
3 not know (what) (to) do
0 @i (do/did) not know what to do
3 depends (on) who/whom you ask
3 who you ask
3 hotline/website/phone/leaflet said/says .. counter/clerk/office/staff/shop/letter/he/she/they (wanted/
    said/says/wants/want)
3 said/told (me/us) (that) (i) (did/do/would) not need . visa/appointment/form/document/booking/ticket (and/
    but)
3 sent/turned back at
3 plan/policy/ticket/card/warranty covers/includes dental/it/this .. (not)
3 while/although/when/but the sign/website/leaflet/menu/contract/form/label/manual/box says/said
3 diagnose~/diagnosed
3 somebody/someone elses prescription/file/results/glasses
3 asked me what (i) thought
3 what i thought it was
3 not set (it) up
3 half done/finished
3 no/any business doing
3 does/do not know (their/his/her) onions/stuff/job/work/trade/business/product~
3 not know (their/his/her) work/job
3 is/are/seems/seemed confuse/confused
3 spell/explain/repeat (it) (to) (him/her) three
3 had to spell
3 tried/tries/trying/pressed (every/all) button~/key~
3 every button
3 shade plant
3 for a south
3 even (the) manager/supervisor/boss/doctor/owner . (was/did/is/could/had/does) (not) sure/unsure/know
3 unsure
3 something else about
3 telling/tell/tells/told everybody/everyone/us/me something (else) different
3 not even opened/read/looked (at) (my/the) file/case/notes
3 had even opened my
3 nobody seems/seemed to know
3 nobody (there) (seems) knows/knew/know (what/how/who/where/when/anything/why)
3 or (he/she/they) (was/were) (not) know
3 either (he/she/they) (did) not know
3 not spell
3 brochure/guidebook/wikipedia/google knows/knew more
3 knew/knows/know/understood less/more than
"""
