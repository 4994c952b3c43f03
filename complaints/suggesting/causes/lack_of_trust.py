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
3 not/never/cannot longer/ever/really/even/dare/more/be/going/want/would/will/able/to .. trust~/trusting
3 no (longer) trust/faith/confidence
3 no (more) trust/faith/confidence/belief
3 lack/loss of trust/confidence/faith
3 lose~/lost/losing/shaken/destroyed/shattered/eroded/broke/broken/breaks/breaking/damaged/undermined/killed/ruined/betrayed/abused/zero/little . all/every/any/my/our/of/the/whatever/complete/completely/total/a/lot . trust/faith/confidence/belief
3 trust/confidence/faith ... lost/gone/broken/shaken/destroyed/shattered/betrayed/zero/over/evaporated/breached/vanished/damaged/dead/finished/dented
3 how/why/who (can/could/should/do/would/will/am/are) . i/we/you/anyone/anybody/people/citizens/customers/one/supposed/to/possibly/ever/expected . trust/believe/rely/depend
3 supposed/expected to (ever) trust/believe
3 distrust~/mistrust~/untrustworthy/distrustful/untrusted
3 not/hardly/never . trustworthy/reliable/dependable/credible/believable/trusted
3 (cannot/not) be trusted/relied/believed
3 unreliable/unreliability/undependable
3 sceptical/skeptical/suspicious/wary
2 doubt~/doubting (your/whether/if/the/that/their/his/this) . honesty/integrity/competence/word/company/security/motives/intentions/promise/sincerity
3 question (your/the/their) integrity/credibility/trustworthiness
3 credibility
3 trust issues/issue
3 not/never/hardly/no (longer/ever/to) (able/possible/going/really/be) (to) rely/depend/count/relied/depended on/upon
3 not/never longer/more/dare/going . rely/count/depend
3 (cannot/not) be relied (on/upon)
3 not/never/no (longer/even/really/dare/to) believe (a/any/anything/single/them/you/him/her/your/their) word/will/anything/promise/promises/you/them/him/her/anymore
3 no longer believe/believes/trust/trusts
0 not believe how/what/my/this/that/it
0 believe me
3 not/never/cannot ... believe a/any/single word/thing/anything
3 not/never believe (you/them/him/her/your/their) anymore/again/any/when/promises/any
3 stop~/stopped/gave/give/given (up) believing/trusting/hoping
3 believe nothing/none/@nobody
3 take nothing/everything
3 pinch of salt
3 face value
3 breach~/broke~/betrayed/betrayal/abuse/abused/violation/violated (of) (my/our/the) trust/confidence/privacy/confidentiality
3 betray~/betrayal/betrayed
3 confidential/confidentiality/privacy (was/were/is) breach~/violated/leaked/shared/broken/invaded/compromised
3 breach/invasion/violation of my/our/data/client/customer/patient privacy/confidentiality/data
3 data/security/privacy/information leak/breach/breaches/leaks/theft
3 leaked/leaking/leak my/our/the/personal/customer personal/private/data/details/information/number/records
3 share~/shared/sharing/sold/sell/gave/give/given/gives/sent/disclosed/passed/leaked/posted/showed .. my/our/personal/private/customers (and/or) (personal/private/contact/medical/phone/home) data/details/information/records/file/results/photos/diagnosis (to/with/on/out/without/online)
2 without my/our/any/asking/getting/her/his consent/permission/authorisation/knowledge/approval/authority/agreement/prior/me/us/signature
2 unauthorised/unauthorized
2 without asking/consulting/telling
3 not (feel/feeling/is/are/be/seem/sure/my/our) . safe/secure/comfortable with/here/there/in/using/giving/leaving/anymore/there
3 (how/is/are) safe/secure (is/are) my/our
3 is/are (my/our/the) money/data/details/account/information/savings (really/still/even) safe/secure
3 where is (my/our) money safe
2 not (very) safe/secure
2 unsafe/insecure
3 afraid/scared/fear~/worried/nervous/dare (for/to/about/of) . leave/leaving/use/using/give/giving/keep/keeping/trust/put/my/our . card/money/details/data/child/car/account/savings
3 not dare
2 not/never . set foot in/there/inside/again
2 not/never . let/letting/leave/leaving/give/giving/hand/handing/allow . (my/our/them/you/him/her) ... again/anymore/near
3 not/never ... (my/our) card/keys/key/money/details/car/documents/data . number/with/again/to
2 once bitten
2 cancelled/cancel/blocked/blocking/changed (my/the/our) card/cards
1 never again
2 safe/safety (of) (my/our) money/data/savings/details
-- promises
3 break~/broke/broken/breaking/empty/hollow/vain/unkept/unfulfilled/unmet/failed/worthless . (your/their/his/her/the/every/a/our/all) promise~/word/assurances/commitment~/pledge~/agreement
3 broken/empty/hollow/unkept promises/promise
3 promise~/word/assurances/assurance/commitment~ ... broken/not/never/worthless/nothing/meaningless/empty/worth/forgotten/unfulfilled
3 not/never/fail~/failed/failing/failure . (to) keep/kept/honour/honoured/fulfil/fulfill/fulfilled/deliver/delivered/stick/stood/stand (to/by/on/up) . (your/their/his/her/the/any/a/its/what) promise~/word/commitment~/end/agreement/agreed/side
3 went/go/goes/going/gone/backed/backing/reneged/renege~ (back) (on/out) (of) (your/their/his/her/the/its/a/what) word/promise~/agreement/offer/deal/commitment
3 promise~ (after/upon/and) promise/promises
3 keep~/kept/always/only/just/constantly/repeatedly/again/still . promising/promise/promises/promised/assuring
3 promise~/assure~/guarantee~/pledge~/undertook/vowed >> never/nobody/nothing/none
3 said/promised/told/say (me/us/it) (in/within/take/takes/only) # hours/days/weeks >> (now) # days/weeks/months
3 give/let/trust (them/you/him/her) ... again never
3 promise~/assured/guaranteed/pledged/undertook ... but
3 promise~/assured/guaranteed/undertook/pledged >> not/no/still/nowhere
0 brochure/advert/website/ad/salesman/label promise~/swore/guarantee~
3 promise~/promised ... call/callback/refund/visit/voucher/compensation/delivery/replacement/update/engineer/technician > nothing/no/never/not/nobody/still
3 promise~/promised/assured/guaranteed . (me/us/him/her) ... @nth/@n times/time
3 promised/assured/guaranteed (me/us) again/twice/repeatedly/always/several
3 promise~/promised . (again) and again
3 twice/repeatedly/thrice/always promised/assured
2 promised/assured/guaranteed . (by/for/on/in/within/before) @dayname/@n/@unit/delivery
2 was/were/been/had . promised/assured/guaranteed
2 promised/assured me/us/that/him/her
0 promised (me/us) the moon
1 promise/promises/promised/assured/assurance/assurances/guaranteed
3 said/say/says/saying/told/tell/tells (me/us/that/it/i) . (they/he/she/you/someone/somebody/it/will/would/we) . call/ring/come/deliver/send/refund/phone/contact/fix/visit/be ... and/but/then/still/since > never/not/nobody/nothing/no
3 (said/told) ... @dayname/tomorrow/hours > never/nobody/nothing came/called/happened/arrived/showed/turned
3 said/told/supposed/meant/scheduled/agreed/due/arranged to (be/me) come/call/arrive/deliver/visit/ring ... never/not came/come/showed/turned/called/did/arrived/happened/happen
3 said/told/supposed/meant/scheduled/agreed/due/arranged .. to come/call/arrive/deliver/visit/ring > never/not/nobody
3 suppose/supposed/meant to (come/call/deliver/ring/visit/arrive/send/pay/fix/be) (on) @dayname . (then/and/den) @dayname
1 we will call/ring you (back)
1 was/were supposed to come/call/ring/visit/be/deliver/send/get
3 words/word/promises/promise is/are/means/mean (worth) nothing/worthless/meaningless/cheap/empty
3 (all) talk (and) no action
3 all talk
3 lip service
3 stringing/strung (me/us) along
3 let/letting/lets . (me/us/him/her) down
3 let down by
2 always/definitely next time/week/month
3 keep~/kept changing (your/their/his/the/its) story/date/dates/mind/delivery
3 (yet/still) another new date/excuse/promise/deadline
3 new/another/different dates
3 deadline after deadline
2 (had/have) enough (of) (your/their) promises
3 stopping/stops you/them . doing/happen
3 not know . what/who/which/whom .. believe/trust/rely
2 withdrew/withdrawn/deducted/disappeared/vanished/missing/stolen/gone .. money/funds/cash/savings
2 money/funds/cash/savings .. withdrawn/disappeared/vanished/missing/stolen
2 money/funds/cash/savings . (just/has/have/was/been/got/is) disappear~/vanish~/disappeared/vanished/missing/gone/left/withdrawn/stolen (from)
2 somebody/someone . withdrew/hacked/used/accessed/ported/changed/opened
2 hacked/hackers/hacker/phished/compromised
2 cannot (be) sure/certain
3 lost (me/us) for good
3 (taking/take/took) my business/custom/money elsewhere because/until/since
2 integrity/reputation
3 second thoughts
3 not recommend . trust
3 not/never (have) (any) trust/faith/confidence/belief
3 little/zero/limited/hardly trust/faith/confidence
3 not . inspire/instil/fill . trust/confidence/me
3 not/never/hardly confident/convinced/certain
3 feel~/felt/be/been/am (so/completely/utterly) betrayed/insecure/unsafe/vulnerable
3 no-show/noshow
2 no show/shows
3 not/cannot/nobody (ever/longer) count/bank/rely/depend on/upon
-- more ways of saying it
3 not feel/think (i/we/that) . can/could depend/rely/count/trust
3 not/cannot/longer depend (on/upon)
3 no (longer) (have/has) (any) confidence/faith/trust
3 no longer have (any) confidence/faith/trust
3 said/say/told/promise~ (me/us) (that) you/they/he/she/it would/will .. you/they/he/she/it/and did/have/has/was/had not/never
3 said he/she/they/you would look into it
2 that was the end (of)
3 happen/happens/happening again
3 who guarantees/guarantee
3 how do/can/could i/we know (that/if)
3 left open/lying/visible (on/for/in)
3 visible to other/others/everyone/anyone/strangers
3 somebody/someone else bank/account/statement/results/file/letter/details/data
3 give/gave/giving (my/our) number/details/data/email/address/info (to/away) .. strangers/someone/others/third/company
3 strangers call/calls/calling
3 put/leave/keep/invest another/single/one/any cent/penny/shilling/naira/rupee/dollar/pound/euro
3 agreed (to) (one) (thing) .. (and) (did/do) another/other/different
3 contract says .. (and/but) you/they (do/did)
3 was/were/is to come/call/start/arrive .. (and) never/nobody/not
3 were told .. would start/come/be/call/arrive .. nobody/never/not
3 stood/stand/stands/standing me/us up
3 keep/keeps/kept changing (the/their/your/its/his) terms/conditions/date/dates/price/prices/mind/story/rules/time/times
3 confirmed (our/my/the/a) booking/room/reservation/table/date .. (and/but/then) .. gave/given/cancelled/gone/no/not
3 although/though/even/despite it/they/he/this (had/was/having) (been) confirmed (in)
3 was confirmed ... not/never/cancelled
3 cancelled on the eve/day (of)
3 want to believe (you/them/him/her)
3 double check
3 take/took your/their/his/her/its word (for)
3 at your/their/his/her word
3 i/we (now) record (all/every/my) calls
3 hard/difficult/impossible/easy to (ever) trust/believe (a/you/them/this/your/such/any)
3 empty/hollow words/promise/promises/assurances
3 words/word (is/are) (just) empty/cheap/nothing
3 you/they say tomorrow
3 promise~ and fail~
3 say~/said . ready @dayname/tomorrow ... still/not
3 in doubt of
3 have/has doubts
3 commitment~/committed .. not/till fulfilled/fulfil/done/nothing/kept
3 counting on (you/them/him/her)
3 relied on (your/you/his/her/their) advice/word/promise
3 still believe
3 under the mattress
3 second/outside/independent expert/opinion .. (not) believe/trust
3 not believe your/the/a/my/this mechanic/doctor/report/figures/numbers/bill/statement/staff/bank/company/people/story
3 spare key
3 listened/listening in on
3 opened/open/opening my letters/mail/post/parcel
3 kept/keep/keeping/stored/store my data/details/card/information/number after/although/without
3 security is (a) joke/weak/poor/lax
3 anyone/anybody can log/get/see/access/walk
3 let (a) stranger collect/take/in/into
3 to someone/somebody/a i do not know
3 stranger/strangers collect/has/have/had/call/calls/in/got
3 swallowed/ate/retained my cash/card/money
3 afraid/scared to use/order/go/leave/give
3 hesitate to order/use/trust/book/come/buy
3 not going to risk/try
3 not/never risk (it/my)
3 fool me
3 never/not keep/kept/keeps (your/their/his/her) word/promise/promises/appointment~
3 confirmation (is) (from) (you) worth
3 vowed/pledged
3 assume/assuming the opposite/worst
3 given/gave up expecting/hoping/believing
3 think ten/twice (times) before
3 used to recommend
3 means nothing
3 cheque/check in the post
3 only (have/got) your/their/his/her word
3 only your/his/their word
3 have only your word
3 moved/changed/pushed/shifted (the/my/our) completion/delivery/moving/start/wedding/closing date/dates
3 took/take/withdrew/deducted money . (my/our) account without
3 money leave/left/leaves (my/our) account
3 use/used my line/name/number/id/account to collect/borrow/take/open/get
3 not safe
3 no (longer) safe
3 unreliable/undependable/untrustworthy
3 false commitments/commitment/assurance/assurances
"""
