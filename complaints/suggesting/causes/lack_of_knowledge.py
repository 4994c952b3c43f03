"""Lack of knowledge: staff who do not know product or rule, wrong or contradicting advice, no training."""

from __future__ import annotations

PATTERNS = """
-- the customer's own ignorance is no complaint
0 @i (do/did/really/still/just/honestly/simply) not (really/even/quite/fully/yet) know/understand/remember
0 @i (have/had/am/was) (no/not/never) (any/a/the) idea/clue/sure
0 @i know nothing
0 my/our question/knowledge/understanding (is/was/of)
0 know/knows/knew nothing (of/about) computers/cars/wine
0 @i . gave/entered/ordered/chose/bought/had/put/picked/took/typed (the) wrong
0 knowledge base
0 not/never know (what/which) (to) do/choose/buy/believe/say
0 @nobody knows (who/where) (i/we)
-- not knowing
3 @staff .. not/never (even/really/actually/seem/appear/to/have/clearly/at/fully/properly/seemed/exactly) .
    know~/understand~/understood/grasp
0 women/woman/girls/people/customers do/does not understand/know
3 (clearly/obviously/did/does/do) not know (a/the) (thing/first/anything)
0 said/says (that) she/he/they did/do/does not know how
2 not (even/actually/really/seem/seemed/to/appear/properly/clearly/simply) know (what/how/the/where/which/
    their/his/her/its/about/whether/if/whats) . (own) product~/job/policy/works/difference/rules/procedure/
    menu/prices/doing
3 @nobody . there/at/in/your/the/of/seem~/seemed/to/office/desk/shop/them/could/on/here/had/really/actually
    . know~/knows/knew/understand~/understood/understands (what/how/about/the/anything/which/why/where/who/
    any)
3 @nobody/neither (of/at/in/there/your/the/them/on/had) ... could/can/able/seem/seemed (to) tell/answer/
    advise/explain/say (me/us)
0 nobody can explain how
3 not/unable (to) (explain/answer/tell) (me/us/it/my/the/any/a) (simple/basic/simplest/single) question~/
    questions
3 unable to (answer/explain)
3 could/can not (even) explain/answer/advise/clarify/say/tell (me/us/my/any/the/a/with/either) (simplest/
    basic/simple/single/my) question~/how/why/difference/when/if/whether/where/which/anything
0 @i/you could/can not tell
3 unable to (even) explain/answer/tell/advise/clarify/give/help
3 no/not (the) single/slightest/faintest/foggiest/least/any/a/have/has/had/an/earthly/remotest . idea/clue/
    foggiest/inkling/notion
3 not . (a/the) foggiest/faintest/slightest/clue
3 no idea/clue
3 less of an idea
3 clueless/cluelessness/unknowledgeable/uninformed/illinformed/misinformation/uneducated/incompetent/
    incompetence/incompetently/unqualified/untrained/undertrained/inexperienced/unskilled/amateurs/novice~/
    inept/ineptitude/unsure/unfamiliar/dunno/ignorance
2 ignorant/confused/rookie/beginner
0 @i . (am/was/were) (very/a/so/totally/quite/still) confused/unsure/unfamiliar/inexperienced/ignorant
3 ill/poorly/badly/not/mis properly/very/been/adequately/well/sufficiently/being informed/trained/educated/
    qualified/briefed/prepared/experienced/knowledgeable/familiar
3 lack~/lacking/lacked/no/poor/without/insufficient/little/limited/zero/basic/more/proper/needs/need of/any/
    in/product/basic/proper/some/the/serious/adequate/better/enough/further . knowledge/training/expertise/
    understanding/retraining/competence/know
3 need~/needs/needed/require~/could/should/must/better to/some/more/be/better/serious/proper/have/do/get/
    with . train~/training/trained/retraining/retrained/educated/educate
3 never/not/without . (been/being/was/had) (properly/fully) train~/trained/training
3 first/second/third (day/week/month) (on/without/at/in/of) the/job/training/work
2 first day/week at/on/in (the) job/work/here
0 first (day/week/month) of/after/free/i/we
2 apprentice/trainee/intern/newbie
0 as an apprentice/trainee/intern
2 new lad/girl/guy/boy had/did/could/kept/who/was
3 not (even) (know/understand/familiar) . their/his/her/your own (product~/policy/policies/job/menu/rule~/
    rules/software/services/stuff/trade/procedures/system/processes/return)
3 own product~/policy/policies/menu/rules/procedures/software/terms/website and/better/he/she/they/or
3 know/knew/understood/knows more (about) (than)
3 know~/knew/known less (than)
3 knew/knows/know (absolutely/next) (to) nothing/zero (about/of)
3 blind leading
3 had/have/having to explain/teach/show/correct/educate/instruct (to) him/her/them/the/your/staff/agent/
    teller (his/her/the/own) (how/job/own/what/policy)
3 had to correct/teach
3 teach~/taught/teaching him/her/them (his/her/their/own/how/the)
3 had/have/has/went/go/goes/kept/keep/keeps/need~/needed (to/and/off/had) . ask~/ask/call/ring/consult/
    check/phone/fetch/asking/consulting/calling (with/on/his/her/a/the/their/every/two/someone/another/
    everything/for) . supervisor/manager/colleague~/friend/boss/superior~/senior/else/someone/single/thing/
    everyone
3 ask (the/his/my) manager/boss/supervisor ask (the)
3 (simply/just/only/keeps/always) saying ask
0 asked/ask for/to (speak/see/talk) (the/a/your/to) manager
3 google it/my/in/the
3 had/have to google
3 googled/googling/wikipedia/chatgpt
3 had/has to look (it/everything) up
3 had/has to look everything
3 looked up (every/the/it/everything)
3 read~/reading/reads (straight/it/out/from/off/to) (the/a/his/her/me/from) script/box/screen/leaflet/
    manual/label/card
3 script/scripts
3 read (the) leaflet (i) suppose
3 do (i/we) look like
3 guessed/guessing/guesswork
0 @i guess
3 i think (not/so) maybe
3 maybe/perhaps (i) think/not not/maybe
3 trial and error
3 wrong/incorrect/false/bad/inaccurate/misleading/outdated/faulty/poor/mistaken/erroneous/contradictory/
    contradicting/conflicting/different/inconsistent/confusing/mixed/opposite/contrasting/useless/vague/
    unclear information/advice/instruction~/answer~/answers/guidance/directions/explanation~/messages/
    details/diagnosis/prescription/statement~/recommendation~/stories/story/medication/medicine/tablets/
    dose/dosage/treatment/tests/test/policy/policies
0 different treatment/tests/test/policy/medication/medicine/details/story
3 wrong form/document~/procedure/tariff/plan/forms/part/product/size (was/which/they/he/she/that/because/i)
3 told/advised/informed/recommended/sold/assured (me/us) . (the/a/completely) wrong/wrongly/incorrectly/
    incorrect
2 gave/give/sent (me/us) . (the/a/completely/wholly) wrong/incorrect form/advice/information/medicine/dose/
    product/part/size/tablets/directions/number/date/tariff/plan/answer/forms
0 wrong change/address/account
3 got/get/gets/getting/had it (all/completely/still/totally) wrong
3 still got it wrong
3 of them were/was/are (all) wrong
3 all wrong
3 turned out (to) (be) wrong
3 misinformed/misadvised/misdiagnos~/misdiagnosed/misdiagnosis/misread/misreads/misunderstood/misinterpreted
3 contradict~/contradicted/contradicting/contradictory/contradiction~/conflicting/inconsistent/inconsistency
0 signs/print contradict/contradicts
3 @n different/conflicting/contradictory/separate answers/stories/explanations/versions/opinions/prices/
    reasons/people/policies/dates/diagnoses
3 @n (different) people/agents/reps/calls/staff/times/operators/doctors/persons/advisers/employees/clerks/
    officers ... @n/different (different) answers/stories/explanations/versions/opinions/diagnoses/things/
    information
3 each/every/everyone/everybody/another/all/any . (time/agent/person/of/one/call/clerk/staff/employee/rep/
    people/shift/them/officer/nurse/doctor/adviser/operator/branch) ... different/differently/differs/
    opposite/contradict~
3 each/every (agent/person/one/shift/clerk/branch/officer) ... another/else answer/story/explanation/
    information/list/price/version/policy/advice/reply
3 agent/person/clerk/shift/officer/branch/rep says/said/say/has/had/tells/gives/gave (me/us) (something/
    another/its) (else) different/own/else/another
3 give~/gave/gives/given/get/got/tell~/told/says/said/tells/saying . (me/us/you/a/something) . (completely/
    totally/entirely/a) different/diffrent thing~/answer~/story/explanation~/information/reason~/policy/
    number/figure~/version~
3 one said/say/says ... one/other/another said/say/says
3 one clerk/agent/person/officer/lady/guy/nurse/doctor/rep/colleague say~/says/said/tell~/tells/told ..
    another/other/next/second
0 from one clerk/agent/person/officer/desk
3 first/monday (you/they/he/she/said/told/say/tell) ... then/next/now/later/afterwards . you/they/he/she/
    cook/it/say/said/told/another . say/said/opposite/not/needed/wrong/no/says
3 make up (your/their) mind/minds
3 left/right hand not know
3 website/leaflet/brochure/manual/letter/email/app/form/contract/other/policy/hotline/colleague . say~/says/
    said/states/stated/reads otherwise/something/the/opposite/different/another/neither/else/not
3 say~/says/said otherwise
3 told one thing . (and/but/by) ... another/other/different
3 website/leaflet/sign says one thing .. (and) (the) . another
3 not/never heard of (it/this/their)
3 never (even) heard of
2 not make/making/made (any) sense
3 not (actually) understand~/understood/understanding/grasp~/get/comprehend/follow (what/my/the/a/how/any/
    our/me/their/own/its) question~/problem/issue/i/request/product~/simple/basic/was/point/complaint/
    software/own/asking/it
3 nothing to do with (my/the/what) question~/question/asked/i
3 not answer/address (my/the) question/issue
"""
