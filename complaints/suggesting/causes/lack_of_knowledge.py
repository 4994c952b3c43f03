"""Lack of knowledge: staff who do not know product or rule, wrong or contradicting advice, no training."""

from __future__ import annotations

PATTERNS = """
-- the customer's own ignorance is no complaint
0 @i (do/did/really/still/just/honestly/simply) not (really/even/quite/fully/yet) know/understand/remember
0 @i (have/had/am/was) (no/not/never) (any/a/the) idea/clue/sure
0 @i know nothing
0 my/our question/knowledge/understanding (is/was/of)
0 know/knows/knew nothing (of/about) computers/cars/wine/computers
0 @i . gave/entered/ordered/chose/bought/had/put/picked/took/typed (the) wrong
0 knowledge base
0 not/never know (what/which) (to) do/choose/buy/believe/say
0 @nobody knows (who/where) (i/we)
-- not knowing
3 @staff .. not/never (even/really/actually/seem/appear/to/have/clearly/at/fully/properly/seemed/exactly) . know~/understand~/understood/grasp
0 women/woman/girls/people/customers do/does not understand/know
3 (clearly/obviously/did/does/do) not know (a/the) (thing/first/anything)
0 said/says (that) she/he/they did/do/does not know how
2 not (even/actually/really/seem/seemed/to/appear/properly/clearly/simply) know (what/how/the/where/which/their/his/her/its/about/whether/if/whats) . (own) product~/job/policy/works/difference/rules/procedure/menu/prices/doing
3 @nobody . there/at/in/your/the/of/seem~/seemed/to/office/desk/shop/them/could/on/here/had/really/actually . know~/knows/knew/understand~/understood/understands (what/how/about/the/anything/which/why/where/who/any)
3 @nobody/neither (of/at/in/there/your/the/them/on/had) ... could/can/able/seem/seemed (to) tell/answer/advise/explain/say (me/us)
0 nobody can explain how
3 not/unable (to) (explain/answer/tell) (me/us/it/my/the/any/a) (simple/basic/simplest/single) question~/questions
3 unable to (answer/explain)
3 could/can not (even) explain/answer/advise/clarify/say/tell (me/us/my/any/the/a/with/either) (simplest/basic/simple/single/my) question~/how/why/difference/when/if/whether/where/which/anything
0 @i/you could/can not tell
3 unable to (even) explain/answer/tell/advise/clarify/give/help
3 no/not (the) single/slightest/faintest/foggiest/least/any/a/have/has/had/an/earthly/remotest . idea/clue/foggiest/inkling/notion
3 not . (a/the) foggiest/faintest/slightest/clue
3 no idea/clue
3 less of an idea
3 clueless/cluelessness/unknowledgeable/uninformed/illinformed/misinformation/uneducated/incompetent/incompetence/incompetently/unqualified/untrained/undertrained/inexperienced/unskilled/amateurs/novice~/inept/ineptitude/unsure/unfamiliar/dunno/ignorance
2 ignorant/confused/rookie/beginner
0 @i . (am/was/were) (very/a/so/totally/quite/still) confused/unsure/unfamiliar/inexperienced/ignorant
3 ill/poorly/badly/not/mis properly/very/been/adequately/well/sufficiently/being informed/trained/educated/qualified/briefed/prepared/experienced/knowledgeable/familiar
3 lack~/lacking/lacked/no/poor/without/insufficient/little/limited/zero/basic/more/proper/needs/need of/any/in/product/basic/proper/some/the/serious/adequate/better/enough/further . knowledge/training/expertise/understanding/retraining/competence/know
3 need~/needs/needed/require~/could/should/must/better to/some/more/be/better/serious/proper/have/do/get/with . train~/training/trained/retraining/retrained/educated/educate
3 never/not/without . (been/being/was/had) (properly/fully) train~/trained/training
3 first/second/third (day/week/month) (on/without/at/in/of) the/job/training/work
2 first day/week at/on/in (the) job/work/here
0 first (day/week/month) of/after/free/i/we
2 apprentice/trainee/intern/newbie
0 as an apprentice/trainee/intern
2 new lad/girl/guy/boy had/did/could/kept/who/was
3 not (even) (know/understand/familiar) . their/his/her/your own (product~/policy/policies/job/menu/rule~/rules/software/services/stuff/trade/procedures/system/processes/return)
3 own product~/policy/policies/menu/rules/procedures/software/terms/website and/better/he/she/they/or
3 know/knew/understood/knows more (about) (than)
3 know~/knew/known less (than)
3 knew/knows/know (absolutely/next) (to) nothing/zero (about/of)
3 blind leading
3 had/have/having to explain/teach/show/correct/educate/instruct (to) him/her/them/the/your/staff/agent/teller (his/her/the/own) (how/job/own/what/policy)
3 had to correct/teach
3 teach~/taught/teaching him/her/them (his/her/their/own/how/the)
3 had/have/has/went/go/goes/kept/keep/keeps/need~/needed (to/and/off/had) . ask~/ask/call/ring/consult/check/phone/fetch/asking/consulting/calling (with/on/his/her/a/the/their/every/two/someone/another/everything/for) . supervisor/manager/colleague~/friend/boss/superior~/senior/else/someone/single/thing/everyone
3 ask (the/his/my) manager/boss/supervisor ask (the)
3 (simply/just/only/keeps/always) saying ask
0 asked/ask for/to (speak/see/talk) (the/a/your/to) manager
3 google it/my/in/the
3 had/have to google
3 googled/googling/wikipedia/chatgpt
3 had/has to look (it/everything) up
3 had/has to look everything
3 looked up (every/the/it/everything)
3 read~/reading/reads (straight/it/out/from/off/to) (the/a/his/her/me/from) script/box/screen/leaflet/manual/label/card
3 script/scripts
3 read (the) leaflet (i) suppose
3 do (i/we) look like
3 guessed/guessing/guesswork
0 (i/we) guess
3 i think (not/so) maybe
3 maybe/perhaps (i) think/not not/maybe
3 trial and error
3 wrong/incorrect/false/bad/inaccurate/misleading/outdated/faulty/poor/mistaken/erroneous/contradictory/contradicting/conflicting/different/inconsistent/confusing/mixed/opposite/contrasting/useless/vague/unclear information/advice/instruction~/answer~/answers/guidance/directions/explanation~/messages/info/details/diagnosis/prescription/statement~/recommendation~/stories/story/medication/medicine/tablets/dose/dosage/treatment/tests/test/policy/policies
0 different treatment/tests/test/policy/medication/medicine/details/story
3 wrong form/document~/procedure/tariff/plan/forms/part/product/size (was/which/they/he/she/she/that/because/i)
3 told/advised/informed/recommended/sold/assured (me/us) . (the/a/completely) wrong/wrongly/incorrectly/incorrect
2 gave/give/sent (me/us) . (the/a/completely/wholly) wrong/incorrect form/advice/information/medicine/dose/product/part/size/tablets/directions/number/date/tariff/plan/answer/forms
0 wrong change/address/account
3 got/get/gets/getting/had it (all/completely/still/totally) wrong
3 still got it wrong
3 of them were/was/are (all) wrong
3 all wrong
3 turned out (to) (be) wrong
3 misinformed/misadvised/misdiagnos~/misdiagnosed/misdiagnosis/misread/misreads/misunderstood/misinterpreted
3 contradict~/contradicted/contradicting/contradictory/contradiction~/conflicting/inconsistent/inconsistency
0 signs/print contradict/contradicts
3 @n different/conflicting/contradictory/separate answers/stories/explanations/versions/opinions/prices/reasons/people/policies/dates/diagnoses
3 @n (different) people/agents/reps/calls/staff/times/operators/doctors/persons/advisers/employees/clerks/officers ... @n/different (different) answers/stories/explanations/versions/opinions/diagnoses/things/information
3 each/every/everyone/everybody/another/all/any . (time/agent/person/of/one/call/clerk/staff/employee/rep/people/shift/them/officer/nurse/doctor/adviser/operator/branch) ... different/differently/differs/opposite/contradict~
3 each/every (agent/person/one/shift/clerk/branch/officer) ... another/else answer/story/explanation/information/list/price/version/policy/advice/reply
3 agent/person/clerk/shift/officer/branch/rep says/said/say/has/had/tells/gives/gave (me/us) (something/another/its) (else) different/own/else/another
3 give~/gave/gives/given/get/got/tell~/told/says/said/tells/told/saying . (me/us/you/a/something) . (completely/totally/entirely/a) different/diffrent thing~/answer~/story/explanation~/information/reason~/policy/number/figure~/version~
3 one said/say/says ... one/other/another said/say/says
3 one clerk/agent/person/officer/lady/guy/nurse/doctor/rep/colleague say~/says/said/tell~/tells/told .. another/other/next/second
0 from one
3 first/monday (you/they/he/she/said/told/say/tell) ... then/next/now/later/afterwards . you/they/he/she/cook/it/say/said/told/another . say/said/opposite/not/needed/wrong/no/says
3 make up (your/their) mind/minds
3 left/right hand not/doesnt know
3 website/leaflet/brochure/manual/letter/email/app/form/contract/other/policy/hotline/colleague . say~/says/said/states/stated/reads otherwise/something/the/opposite/different/another/neither/else/not
3 say~/says/said otherwise
3 told one thing . (and/but/by) ... another/other/different
3 website/leaflet/sign says one thing .. (and) (the) . another
3 not/never heard of (it/this/their)
3 never (even) heard of
2 not make/making/made (any) sense
3 not (actually) understand~/understood/understanding/grasp~/get/comprehend/follow (what/my/the/a/how/any/our/me/their/own/its) question~/problem/issue/i/request/product~/simple/basic/was/point/complaint/software/own/asking/it
3 nothing to do with (my/the/what) question~/question/asked/i
3 not answer/address (my/the) question/issue
3 answer/reply/response (about) (something/a) different/else/wrong
3 missed/misses/miss (the) point
2 insist~/insisted (that) i/we/it need~/needed/had/must
3 which is/was not/incorrect/wrong/untrue/nonsense/false true/correct
3 (that/which/it) does not (even) exist
3 neither exists
3 button/form/option/menu/page (that) (does) not exist
3 prescribe~/prescribed/gave/given/administered . (me/us/him/her/my) . something/wrong/double/medicine/the i/he/she/wrong/dose am/allergic
3 (prescribed/gave/given) (me/him/her) (something) . . allergic to
0 i/she/he/daughter/son/we/child/am/is (am/is/are) severely/very allergic to nuts/peanuts/gluten/milk/dairy/shellfish/eggs
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
3 mix~/mixed/mixing (up) (my/the/our/his/her/up) file~/order~/sample~/records/files/account~/result~/medication/prescription/patients/paperwork
2 basic/simple/easy/straightforward/simplest question/questions/query
3 not competent
3 how (do/did/does/can) (these/such/they/this/he/she) people/person . get/hired/job/jobs/employed/work/hire
3 know what (they/you/he/she) (are/is/were/was) doing/talking
3 (not) know (what) talking about
3 not/nobody (there/here/to/seem~/really/actually/have/even) . know~/knew what (they/he/she/you) (are/is/were/was) doing/saying/talking
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
3 staff/people/employees/workers/agents/team/they/nurses/drivers need/needs/require/lack more/better/proper/some/serious training/retraining/education/knowledge/trained
3 need/needs/require/requires/needed more/some/better/proper/serious/further training/retraining
3 lack/lacks/lacking/no/zero/without/little/not having/have/has/any/proper/of/basic/the/enough product/basic/proper/any/technical/sufficient knowledge/training/expertise/competence
3 could/can/cannot not tell (me/us) (the) difference
3 not tell (the) difference
2 not tell . from
3 never seen (this/such/a/it/one/that)
3 his/her/their first week/day/month (and/on/in)
3 nobody had shown/told/taught/trained (him/her/them)
3 i am new here
0 @i am new here how/can
3 fixed/repaired/replaced/changed/measured/delivered/cut/treated/diagnosed the wrong
3 the wrong way/house/thing/arm/leg/tooth/side/terminal/platform/gate/part/product/tablets/medicine/dose/dates/prescription/airport/station/bus/class/form/department/procedure/wall/size
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
3 three/two/several/four/five/six different deadlines/dates/prices/figures/versions/rules/amounts/people/reasons/things/answers
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
3 teach/teaching/taught/correct/corrected the technician/teacher/agent/guide/clerk/nurse/driver/instructor/waiter
3 not understand (the/a/their/my/our/what/how/it/his/her/your) system/product~/problem/question/rules/form/issue/request/policy/machine/software
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
3 hotline/website/phone/leaflet said/says .. counter/clerk/office/staff/shop/letter/he/she/they (wanted/said/says/wants/want)
3 said/told (me/us) (that) (i) (did/do/would) not need . visa/appointment/form/document/booking/ticket (and/but)
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
3 cannot/not spell
3 brochure/guidebook/wikipedia/google knows/knew more
3 knew/knows/know/understood less/more than
"""
