"""Lack of trust: confidence lost, promises broken, data or money not safe, no word to rely on."""

from __future__ import annotations

PATTERNS = """
0 national/hospital/nhs/housing/charitable/family/foundation/care trust
0 trust me/pilot/fund/hospital/deed
0 thank/thanks/appreciate/grateful ... trust~/promise~
0 trust (that) (you/this) will/finds
0 promise (was/were) kept
0 kept/keep/keeping (your/their/his/her) promise/promises/word
0 restored (my/our) faith/trust/confidence
-- trust and belief gone
3 not/never longer/ever/really/even/dare/more/be/going/want/would/will/able/to .. trust~/trusting
3 no (longer) trust/faith/confidence
3 no (more) trust/faith/confidence/belief
3 lack/loss of trust/confidence/faith
3 lose~/lost/losing/shaken/destroyed/shattered/eroded/broke/broken/breaks/breaking/damaged/undermined/
    killed/ruined/betrayed/abused/zero/little . all/every/any/my/our/of/the/whatever/complete/completely/
    total/a/lot . trust/faith/confidence/belief
3 trust/confidence/faith ... lost/gone/broken/shaken/destroyed/shattered/betrayed/zero/over/evaporated/
    breached/vanished/damaged/dead/finished/dented
3 how/why/who (can/could/should/do/would/will/am/are) . i/we/you/anyone/anybody/people/citizens/customers/
    one/supposed/to/possibly/ever/expected . trust/believe/rely/depend
3 supposed/expected to (ever) trust/believe
3 distrust~/mistrust~/untrustworthy/distrustful/untrusted
3 not/hardly/never . trustworthy/reliable/dependable/credible/believable/trusted
3 (not) be trusted/relied/believed
3 unreliable/unreliability/undependable
3 sceptical/skeptical/suspicious/wary
2 doubt~/doubting (your/whether/if/the/that/their/his/this) . honesty/integrity/competence/word/company/
    security/motives/intentions/promise/sincerity
3 question (your/the/their) integrity/credibility/trustworthiness
3 credibility
3 trust issues/issue
3 not/never/hardly/no (longer/ever/to) (able/possible/going/really/be) (to) rely/depend/count/relied/
    depended on/upon
3 not/never longer/more/dare/going . rely/count/depend
3 (not) be relied (on/upon)
3 not/never/no (longer/even/really/dare/to) believe (a/any/anything/single/them/you/him/her/your/their)
    word/will/anything/promise/promises/you/them/him/her/anymore
3 no longer believe/believes/trust/trusts
0 not believe how/what/my/this/that/it
0 believe me
3 not/never ... believe a/any/single word/thing/anything
3 not/never believe (you/them/him/her/your/their) anymore/again/any/when/promises
3 stop~/stopped/gave/give/given (up) believing/trusting/hoping
3 believe nothing/none/@nobody
3 take nothing/everything
3 pinch of salt
3 face value
3 breach~/broke~/betrayed/betrayal/abuse/abused/violation/violated (of) (my/our/the) trust/confidence/
    privacy/confidentiality
3 betray~/betrayal/betrayed
3 confidential/confidentiality/privacy (was/were/is) breach~/violated/leaked/shared/broken/invaded/
    compromised
3 breach/invasion/violation of my/our/data/client/customer/patient privacy/confidentiality/data
3 data/security/privacy/information leak/breach/breaches/leaks/theft
3 leaked/leaking/leak my/our/the/personal/customer personal/private/data/details/information/number/records
3 share~/shared/sharing/sold/sell/gave/give/given/gives/sent/disclosed/passed/leaked/posted/showed .. my/
    our/personal/private/customers (and/or) (personal/private/contact/medical/phone/home) data/details/
    information/records/file/results/photos/diagnosis (to/with/on/out/without/online)
2 without my/our/any/asking/getting/her/his consent/permission/authorisation/knowledge/approval/authority/
    agreement/prior/me/us/signature
2 unauthorised/unauthorized
2 without asking/consulting/telling
3 not (feel/feeling/is/are/be/seem/sure/my/our) . safe/secure/comfortable with/here/there/in/using/giving/
    leaving/anymore
3 (how/is/are) safe/secure (is/are) my/our
3 is/are (my/our/the) money/data/details/account/information/savings (really/still/even) safe/secure
3 where is (my/our) money safe
2 not (very) safe/secure
2 unsafe/insecure
3 afraid/scared/fear~/worried/nervous/dare (for/to/about/of) . leave/leaving/use/using/give/giving/keep/
    keeping/trust/put/my/our . card/money/details/data/child/car/account/savings
3 not dare
2 not/never . set foot in/there/inside/again
2 not/never . let/letting/leave/leaving/give/giving/hand/handing/allow . (my/our/them/you/him/her) ...
    again/anymore/near
3 not/never ... (my/our) card/keys/key/money/details/car/documents/data . number/with/again/to
2 once bitten
2 cancelled/cancel/blocked/blocking/changed (my/the/our) card/cards
1 never again
2 safe/safety (of) (my/our) money/data/savings/details
-- promises
3 break~/broke/broken/breaking/empty/hollow/vain/unkept/unfulfilled/unmet/failed/worthless . (your/their/
    his/her/the/every/a/our/all) promise~/word/assurances/commitment~/pledge~/agreement
3 broken/empty/hollow/unkept promises/promise
3 promise~/word/assurances/assurance/commitment~ ... broken/not/never/worthless/nothing/meaningless/empty/
    worth/forgotten/unfulfilled
3 not/never/fail~/failed/failing/failure . (to) keep/kept/honour/honoured/fulfil/fulfill/fulfilled/deliver/
    delivered/stick/stood/stand (to/by/on/up) . (your/their/his/her/the/any/a/its/what) promise~/word/
    commitment~/end/agreement/agreed/side
3 went/go/goes/going/gone/backed/backing/reneged/renege~ (back) (on/out) (of) (your/their/his/her/the/its/a/
    what) word/promise~/agreement/offer/deal/commitment
3 promise~ (after/upon/and) promise/promises
3 keep~/kept/always/only/just/constantly/repeatedly/again/still . promising/promise/promises/promised/
    assuring
3 promise~/assure~/guarantee~/pledge~/undertook/vowed >> never/nobody/nothing/none
3 said/promised/told/say (me/us/it) (in/within/take/takes/only) # hours/days/weeks >> (now) # days/weeks/
    months
3 give/let/trust (them/you/him/her) ... again never
3 promise~/assured/guaranteed/pledged/undertook ... but
3 promise~/assured/guaranteed/undertook/pledged >> not/no/still/nowhere
0 brochure/advert/website/ad/salesman/label promise~/swore/guarantee~
3 promise~/promised ... call/callback/refund/visit/voucher/compensation/delivery/replacement/update/
    engineer/technician > nothing/no/never/not/nobody/still
3 promise~/promised/assured/guaranteed . (me/us/him/her) ... @nth/@n times/time
3 promised/assured/guaranteed (me/us) again/twice/repeatedly/always/several
3 promise~/promised . (again) and again
3 twice/repeatedly/thrice/always promised/assured
2 promised/assured/guaranteed . (by/for/on/in/within/before) @dayname/@n/@unit/delivery
2 was/were/been/had . promised/assured/guaranteed
2 promised/assured me/us/that/him/her
0 promised (me/us) the moon
1 promise/promises/promised/assured/assurance/assurances/guaranteed
3 said/say/says/saying/told/tell/tells (me/us/that/it/i) . (they/he/she/you/someone/somebody/it/will/would/
    we) . call/ring/come/deliver/send/refund/phone/contact/fix/visit/be ... and/but/then/still/since >
    never/not/nobody/nothing/no
3 (said/told) ... @dayname/tomorrow/hours > never/nobody/nothing came/called/happened/arrived/showed/turned
3 said/told/supposed/meant/scheduled/agreed/due/arranged to (be/me) come/call/arrive/deliver/visit/ring ...
    never/not came/come/showed/turned/called/did/arrived/happened/happen
3 said/told/supposed/meant/scheduled/agreed/due/arranged .. to come/call/arrive/deliver/visit/ring > never/
    not/nobody
3 suppose/supposed/meant to (come/call/deliver/ring/visit/arrive/send/pay/fix/be) (on) @dayname . (then/and/
    den) @dayname
1 we will call/ring you (back)
1 was/were supposed to come/call/ring/visit/be/deliver/send/get
"""
