"""More ways of telling `lack_of_trust`; see `lack_of_trust`."""

from __future__ import annotations

PATTERNS = """
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
2 money/funds/cash/savings . (just/has/have/was/been/got/is) disappear~/vanish~/disappeared/vanished/
    missing/gone/left/withdrawn/stolen (from)
2 somebody/someone . withdrew/hacked/used/accessed/ported/changed/opened
2 hacked/hackers/hacker/phished/compromised
2 not (be) sure/certain
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
3 not/nobody (ever/longer) count/bank/rely/depend on/upon
-- more ways of saying it
3 not feel/think (i/we/that) . can/could depend/rely/count/trust
3 not/longer depend (on/upon)
3 no (longer) (have/has) (any) confidence/faith/trust
3 no longer have (any) confidence/faith/trust
3 said/say/told/promise~ (me/us) (that) you/they/he/she/it would/will .. you/they/he/she/it/and did/have/
    has/was/had not/never
3 said he/she/they/you would look into it
2 that was the end (of)
3 happen/happens/happening again
3 who guarantees/guarantee
3 how do/can/could i/we know (that/if)
3 left open/lying/visible (on/for/in)
3 visible to other/others/everyone/anyone/strangers
3 somebody/someone else bank/account/statement/results/file/letter/details/data
3 give/gave/giving (my/our) number/details/data/email/address/information (to/away) .. strangers/
    someone/others/third/company
3 strangers call/calls/calling
3 put/leave/keep/invest another/single/one/any cent/penny/shilling/naira/rupee/dollar/pound/euro
3 agreed (to) (one) (thing) .. (and) (did/do) another/other/different
3 contract says .. (and/but) you/they (do/did)
3 was/were/is to come/call/start/arrive .. (and) never/nobody/not
3 were told .. would start/come/be/call/arrive .. nobody/never/not
3 stood/stand/stands/standing me/us up
3 keep/keeps/kept changing (the/their/your/its/his) terms/conditions/date/dates/price/prices/mind/story/
    rules/time/times
3 confirmed (our/my/the/a) booking/room/reservation/table/date .. (and/but/then) .. gave/given/cancelled/
    gone/no/not
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
3 not believe your/the/a/my/this mechanic/doctor/report/figures/numbers/bill/statement/staff/bank/company/
    people/story
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
