"""More ways of telling `denial_of_responsibility`; see `denial_of_responsibility`."""

from __future__ import annotations

PATTERNS = """
3 (we) only pass/sell/deliver/act
3 just doing (my/his/her/their) job
3 company/bank/shop/store policy
1 (it/that/this) is/was (our/your/the) company policy
3 case closed
3 not/nobody (to) blame
2 deny/denies/denied/denying/denial
0 @i denied
0 was/were/been/being/got/access/claim/application/visa/loan/refund/entry/service . denied boarding/access/
    entry/a/service/the/my/without/again/because
3 disclaim~/disclaimed/disclaiming/disown~/disowned
3 (no) such thing (had/has) (ever) happened
3 that/it/this is not possible
2 that is not possible
1 never happened
3 act~/acted/behav~/pretend~ as/like if/it/though/nothing . nothing/happened/wrong
2 not/never/nobody/without/refuse~ even/a/once/so/much/as/ever/to/has/any/had/one/word/of . apologise/
    apologised/apology/sorry/apologies
3 (not) (even/so) (a/an) word/sorry of apology
1 no apology/apologies
3 refuse~/refused/refusing/not/never . (to) admit~/acknowledge~/accept/recognise/own (the/it/their/that/
    they/any/he/this/to/a/his/her) . mistake/error/fault/wrong/problem/damage/anything/happened/responsible/
    blame/issue
3 admit~/admitting nothing
3 never/not admit~/own
3 protect~/protecting/defend~/defending/covering/side~/sided/cover~ (his/her/their/its/each/with/for) own/
    staff/other/colleague~/the staff/employee~/driver/waiter/back/backs
2 shrug~/shrugged his/her/their shoulders
1 shrug~/shrugged
1 shrugged
3 told/said/asked (me/us/to/it) . sort/fix/solve/handle (it/with/this/that) (out) (myself/yourself/
    ourselves/alone)
3 sort it (out) yourself/myself/ourselves
2 up to me/us/you to
3 not want (anything) (more) to do with
3 hardly (our/my/their/your) problem/fault/business
3 could have been (anything/anyone/something)
3 (no) one at fault
3 individual/nobody/anyone (was/is) at fault
3 not (his/her/their/its/our) doing/fault
3 (already) had my money
3 once/as (soon) (as) (they/he/she) (had/got/have) (my/our/your) money
3 won/will not (be) refund~/compensat~ (because) (my) fault
2 refuse~/refused/refusing (to) (even) compensat~/refund/replace/repair/investigate/fix/pay
2 no investigation
2 (would) rather blame/argue
-- more ways of saying it
3 sends/send/sent me to (the) other
3 nobody .. admit/admits/admitted (to) (the/a/it/any)
3 not/never/nobody admit/admits/admitted (to) (the/a/it/their/any/that)
3 left (our/the) warehouse/shop/kitchen/factory/depot in perfect/good
3 in perfect condition
3 matter for (the/my/your)
3 take (it/that/this) up with someone/the/head/somebody/your/my/him/them
3 our/their records show/say/indicate
3 before my shift/time
3 i only/just work here
3 not make the rules
3 rules are rules
3 nobody wants to own
3 own the problem/mistake/issue
3 always somebody/someone else/elses
3 somebody/someone else/elses problem/job/fault/business/responsibility
3 passes/passed/pass/passing (on) (the) parcel
3 responsibility is pushed/passed/shifted
3 pushed/passed/shifted from one .. to (the/an) next/another/other
3 point~/pointed/pointing to/at (a/the/some/little) disclaimer/clause/sign/terms/contract/rule/paragraph
3 disclaimer
3 from/on (our/my) own insurance
3 told (me/us) to sue
3 told (me/us/to) .. claim from
3 complications happen
3 these things happen
3 things/mistakes/accidents happen
3 never them/theirs/their
3 never/nobody their/anyones/ours fault/mistake
3 never anyones mistake
3 one/an/another excuse after/upon
3 every/each/all kind/sort/possible (of) excuse/excuses
3 it was me (who) (had) given/made/done/broken/lost/gave
3 signed for it
3 never received it
3 not make errors/mistakes
3 not/never/refuse~ (to) apologise/apologised (for/to)
3 only/just/more justifications/justification/excuses
3 instead of a/an/saying/the sorry/apology/apologising
3 my dog (must/had) (have) provoked
3 according to (them/him/her/you)
3 to blame for (their/his/your)
3 said/say/says my stomach/phone/house/wiring/socket/car/table/floor/computer/skin (was/is/must/had)
3 said/say/says my dog/child/son/daughter must
3 says/say/said (the/that) mould/damage/leak/crack/problem/fault/accident is/was/comes from/because/due/
    caused (my/me/us/our)
3 tenants/customers/buyers/owners/parents duty/responsibility/fault/problem
3 only/just (an) intermediary/platform/agent/middleman/broker/marketplace/reseller
3 app/shop/platform/seller/store says ask/contact/call (the)
3 shop/seller/store says manufacturer
3 sold it . (so) (you/your) responsible
3 you sold it
3 wear and tear
3 not/refuse~ (to) (even) investigate/investigated/investigating
3 hush~/hushed (it/everything/this) (up)
3 hushed up
3 closed/close ranks
3 backed/backs/defended/defends/protected/protects/sided (with) (his/her/their/the) (own) waiter/staff/
    driver/colleague/employee/nurse/teacher/people
3 can/could not be helped
3 nobody else has/had (ever) complained
3 first person/one/customer (to) (ever) complain
3 what do you want/expect (me/us) to do
3 what (am) i supposed to do
3 nobody (is/was) in charge
2 who (is) in charge
0 in charge of (the/lost)
3 blame game
3 shift/shifts/shifting/putting/put/puts (the) blame
3 go and meet (the)
3 not fall (under/in/within) (our/their/my) scope/remit/jurisdiction/duty/purview/responsibility
3 under our scope
3 not my duty/job/section/work/role
3 blame on me/us/customer/customers/my
3 checked well before
3 customer/you must have
3 must have (been) tampered/dropped/stood/misused/pressed/provoked/caused/done/damaged/brought
3 warranty/guarantee/insurance does not cover
3 said/say/says (our/my) table
3 made everyone sick
3 mistakes were made
3 not by whom
3 without looking at (the/my/any) evidence/photos/proof/documents
3 hides/hide/hiding/hid behind (its/their/your/his/the) terms/conditions/policy/rules/contract/lawyers/
    small/regulations/excuses
3 regret that you feel
3 feel that way
3 lawyer/lawyers talk/speak/language
3 no fault on
3 see no fault
3 gate/road/door/space (was/is) too narrow/small
3 used it incorrectly/wrongly
3 may/must/might have used (it) incorrectly/wrong/wrongly
3 handled (it) incorrectly/wrongly
3 tell/told/telling me to (go) (and) look/search/ask/find
3 not one of them will deal
3 nobody/not one . deal/deals (with) (it)
3 branch says .. head office
3 head office says .. branch
2 not theirs
3 not/is not ours/theirs
3 network problem/issue/provider (every/always)
3 they say it is (the/a) bank/network/courier/supplier/other
3 not (the) company fault/problem
3 firm/company/boss (is/says/said) .. self employed/contractor
3 nobody (in) (the/your) company/office .. mistake/fault
3 every time it is someone/somebody else
"""
