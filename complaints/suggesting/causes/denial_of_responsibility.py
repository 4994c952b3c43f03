"""Denial of responsibility: blame shifted, "not our fault", sent to someone else, excuses."""

from __future__ import annotations

PATTERNS = """
0 entirely/all/totally/completely my/our (own) fault/mistake
0 my (own) mistake/fault i/sorry
0 not blame/blaming you/anyone/him/her
0 @i (do) not blame
0 not your fault
0 (through) no fault of
0 fault/faults code~/in/is/with/light/report/reported/finder/tolerance/line
0 faulty
-- the word blame and its idioms
3 blame~/blamed/blaming me/us/my/the/it/on/each/everyone/everything/others/other/him/her/customers/customer
3 blame~/blamed/blaming
3 @other/each/they/you/everyone blames
3 pass~/passing/passed/shift~/shifting/shifted/dodge~/dodging/evade~/evading/deflect~/deflected/deflecting/
    shirk~/shirking/shed~/offload~ (the/of/all/any/on/their/his/her) buck/blame/responsibility/
    responsibilities/liability
3 buck passing
3 deflect~/deflected/deflecting/stonewall~/evasive/unaccountable
3 point~/pointing/pointed (the/their/his/a) finger~ (at/to)
3 pointing fingers/finger
3 finger pointing
3 wash~/washed/washing (their/his/her/your/its) hands
3 swept/sweep~/sweeping/brush~/brushed it/this/everything/the/my/matter/under ... carpet/rug
3 under (the) carpet/rug
3 turn~/turned/turning/twist~/twisted (it/this/things/everything/the/story/tables) (all) (around/round/back)
    on/onto/against me/us/him/her
3 turn~/turned the tables
3 put/puts/putting/pin/pins/pinned/throw~/threw/place~/placed/laid it/this/that/the/all/everything/blame
    blame (all) (on/onto) (me/us/my/him/her/the/customer)
3 play~ (the) ping/pong/tennis/innocent/dumb
3 ping pong/ponged
3 like tennis
3 am (the/a) ball/football/pingpong
3 hide~/hiding/hid behind excuses/excuse/the/your/a/terms/policy/conditions/small/rules
3 scapegoat~
3 not want to know
3 not/never/nobody/refuse~/refused/refusing/fail~/failed/without (want~/willing/to/prepared/one/would/will/
    has/is/ever/really/even/ready/bothered/wanted) (to) take~/accept~/taking/accepting/assume~/bear/bearing/
    taken/took/own/admit~/acknowledge~ (any/the/no/full/up/that) . responsibility/liability/blame/ownership/
    accountability/fault/responsible/mistake/error/wrong
3 take~/took/accept~/accepted/accepting/assume~/bear~ (absolutely) no/zero responsibility/liability/blame/
    accountability/ownership
3 no/zero/nobody/lack/lacking/deny/denied/denies/denying/disclaim~/disclaimed/disown~/disowned/reject~/
    rejected/disclaiming/avoid~/avoiding/refuse~/evade~ (of/all/any/to/one/is/took/takes/every/take/accepts/
    accept) . responsibility/liability/accountability/ownership/fault/blame/wrongdoing
3 nobody/none is/was/wants/wanted/seems/to/be/will/would/of/them/ever/there/takes . responsible/accountable/
    blame/liable/fault/responsibility/ownership
3 not/nobody/never/refuse~/refused/refusing/without (would/will/to/ever/even/could) (own) own~/owned/admit~/
    admitted/admitting/owning (up/to/it/that/their/they/the/any/his/her/a)
3 nobody/not . wants/want/takes/take (to) (take) responsibility/ownership
3 not/never hold/held (themselves/itself) responsible/accountable
2 who (is/are) (actually/then/really) responsible/accountable/liable
0 who is responsible for the
3 (so) (then) whose fault/responsibility/job/problem/mistake/side
3 whose fault/responsibility/job is it
3 accountability/unaccountable
3 not/nobody (be/is/was) (held/being) (personally) responsible/liable/accountable
3 no/not/accepts/accept/without . liability/responsibility
3 not (even) our/their/his/her/your/its/my/anyones/companys/banks . fault/responsibility/problem/problems/
    job/department/concern/issue/business/mistake/error/doing/side/remit/call/matter/duty
3 not . (from/on/at) (our/their/his/her/my/your) side/end/part
3 not/nothing (to) do with us/them/him/her
3 nothing to do with us/them/him/her/me
3 none of (their/our/my/his/her/its) concern/business/fault/problem/doing/responsibility
3 not my department/problem/job/table/section
3 is not my/our department/problem/job/table/section
3 wrong department
3 is/was/it/that/as/says/said/be/its/solely/must . my/our/customers/customer/users/buyers/sellers (own)
    fault/mistake/error/negligence/carelessness/responsibility/risk/doing
3 your/my own problem/fault/mistake
3 my/our (own) fault/negligence/carelessness (for/because/that/not/and)
3 told/tell~/says/said/saying/claim~/claimed/insist~/insisted/suggest~/suggested/imply/implied/reckon~ (me/
    us/it/that/to/its/is/was) . my/our/customers/your/customer/users/user (own) fault/error/mistake/
    negligence/problem/misuse
2 (is/was/it) your (own) fault/mistake
0 what is your problem
3 customer/user/human/operator error/misuse/negligence/fault
3 own negligence/carelessness/misuse
3 misuse/misused/mishandling/mishandled
3 @i/my/mine/you must have/of (been) (@i/you) . dropped/done/caused/broken/scratched/made/pressed/damaged/
    stood/lost/mixed/given/misplaced/mistaken/forgotten/clicked/used/fiddled/touched/entered/misunderstood/
    provoked
3 must (have/of) (been/come) already/there/my/mixed/from/like
3 must/should/could have .. myself/yourself/itself
2 (told/said/say/me/that) (that) (i/we/you) should have (not) .. read/known/checked/asked/turned/noticed/
    told/installed/careful/kept/called/watched/looked
0 @i should have (not) read/known/checked/asked
3 (i/we/you/customer) should/not (not) (have) installed/opened/used/touched/trusted/clicked
3 was/were/been/had . cracked/broken/damaged/scratched/there/torn (already) (before) already/before
3 already cracked/broken/damaged/scratched/there/torn
3 say~/said/says/saying/claim~/claimed/suggest~/suggested/insist~/insisted/reckon~/accuse~/accused (that/me/
    us/it/maybe/perhaps/of) (@i/you/customer/my/your) . (have/had/must) broke/break/damaged/damage/damaging/
    caused/cause/dropped/lost/pressed/scratched/misused/spilled/tampered/mixed/breaking/faked/stood/gave
    (it/my/the/on)
3 maybe/perhaps you/i (are/were/was/is/am) the one
3 failed to report/notify/tell/inform (it/them)
3 prove it
3 no/any proof
3 (at) own/owners/owner/my/your risk
3 normal/fair wear
3 act of god
3 extraordinary/exceptional/unforeseen/circumstances/unforseen circumstances
3 outside/beyond (our/their/your/its/of) control
3 nothing (that) we/they/he/she/i/you can/could (possibly) do
3 nothing (we/they/i/he/she/more/else/you) (can/could) do
3 hands (are/were) tied
3 not (do) anything/nothing (about/for/more/else)
1 can/could not help (you/me/us)
2 excuse~/excuses (after/upon/and) excuse~
3 excuses/excuse after/upon/and (more) excuse/excuses
3 nothing but excuses
3 full of excuses
2 excuses
3 lame/pathetic/poor/silly/ridiculous/endless/same/always/stupid/flimsy/another/usual excuse/excuses
3 make~/made/making/giving/give/gave/gives me/us/up/silly/all/sorts/of/more/only/just/always . excuses/
    excuse
-- the other one is to blame
3 say/says/said/saying/told/claim~/claims/claimed/insist~/insists/insisted/tell~/tells/it/that/is/was (me/
    us/it/that/is/was/its/this/a/lies/with) . (the/entirely/purely/all/a) @other (own) fault/problem/
    responsibility/issue/mistake/error/job/who/matter
3 @other/@dayname fault/responsibility/mistake
3 courier/supplier/manufacturer/seller/merchant/airline/airport/bank/network/contractor/subcontractor/
    insurer/garage/driver/restaurant/software/system/factory/warehouse/weather fault/problem/responsibility/
    issue/mistake/concern
3 (the) fault/responsibility/problem/mistake/matter is/was/lies/lay (of/with/entirely) (the) @other
3 responsibility of (the/my) @other
3 contact/ask/call/speak/talk/go/see/try/take/complain/refer/email/ring/approach (to/with/it/up/directly/my/
    this/back) (the/my/your/their) @other .. (and/the/when) . @other say~/says/said/tells/told/send/sends/
    sent/blames/claims
3 tell~/told/telling/say~/says/said/ask~/asked/asking/advised/refer~/referred/sent/sends/send/directed (me/
    us) . (to/go/should) . contact/call/ask/complain/speak/talk/chase/take/see (to/with/it/up) . (the/my/
    your/other) @other
3 you/they/it/@other say~/says/said/blame~/tell~/tells . contact/ask/call/its/it/go/is/the/was . @other >
    @other say~/says/said/blame~/blames/tells/told . contact/ask/call/its/it/go/is/was/you/yours/me/that
3 sends/send/sent/refers/refer/referred/bounces/bounced (me/us) (back) (to) (the) @other > sends/send/sent/
    refers/refer/referred (me/us) (back) (to)
3 each/both/one/neither/every/all other/of/departments/department/blames/side/sides/company/say/says/the .
    blame~/blames/pointing/denies/deny/accuse~
3 each department/office/side/one says/blames/say/claims
3 everyone/everybody/each say~/says/said (it/that/is/its/was) . not (their/his/my/our)
3 say~/says/said (it/that/is/its/was) . (another/someone) (else) (other) department
3 someone else problem/fault/job/responsibility/department
3 (not) anyones/anybody/anyone mistake/fault/problem
2 (always) the system did/fault/error/will
3 blame~ (it/this) (on) (the) system/computer
3 computer says/error/glitch/did
2 system/computer/network error/glitch/fault/issue/problem (again/always/they/is/was/said)
3 say~/says/said (that) it is .. say~/says/said (that) it is
3 not binding
1 technical problem/problems/error/reasons/glitch
1 glitch/glitches
3 (is/was/are/as) (a/an/only) subcontractor~/contractor~/freelancer/franchise/franchisee/outside/
    independent/third/agent/intermediary/selfemployed/self/separate company/firm/party/employed/contractor
3 third party/parties
3 self employed
"""
