"""More ways of telling `dishonesty`; see `dishonesty`."""

from __future__ import annotations

PATTERNS = """
3 sold/bought/advertised/listed/marketed/described/billed/labelled/passed/passing/disguised (it/this/them/
    off) (as) . new/genuine/original/organic/fresh/leather/authentic/real/brandnew/handmade/gold/pure/vegan/
    halal/unused > refurbished/used/fake/plastic/not/old/frozen/second/copy/opened/scratched/imitation/
    someone/somebody/never/not/nylon
3 genuine/real/authentic/original/pure/fresh/new . leather/gold/silver/silk/wool/parts/catch/part/honey >
    plastic/fake/not/frozen/copy/imitation/turned/used
3 not what/as/like/the/same/it (was/were/we/i/you) . advertised/described/promised/agreed/shown/sold/told/
    pictured/claimed
2 not as advertised/described/promised/agreed
2 nothing like/as (the/what/was) advertised/description/advert/described/listing/brochure/promised
0 turned out (to) (be) (very/really/just/quite) great/good/fine/lovely/perfect/well/wrong/nice/ok/okay
2 turned/turns out (to) be (a/an/the/just/only)
2 turn~/turned/turns/transpired/found/discovered/learn~ out/that/later ... not/never/fake/lie/lied/false/
    untrue/old/used/no/apprentice/frozen/different
2 nothing of (the) kind/sort
2 (i/we) found out later/that/afterwards
3 says/said/claims/claimed/insists/insisted/told (the) otherwise
3 photo~/picture~/advert~/ad/listing/description/website/brochure ... not/nothing of/like/this/resemble/the
    place/real/same/reality/that/resemble
3 (they/you/he/she/it) advertise~/claim~/say/says/call/promise~ ... (but) (in) reality/fact/actually
3 deny/denied/denies/denying ... said/saying/told/promised/agreed/taking/having/offered/knowing/it
3 claim~/claimed/claiming/insist~/insisted (that/there/they/he/she/it/i) ... (no/never/not) record/said/
    told/such/happened/existed/call/knowledge/received/agreed/made/offered
3 no record of (that/the/my/any/our/this)
3 change~/changed/changing (his/her/their/your/the) story/tune/version/mind
3 what (are/is) (you/they/he/she) hiding
3 excuses (are/were) lies/false/fake
1 convenient/conveniently/funny/mysteriously/suddenly/miraculously/strange
3 call (that/this/it) deceit/fraud/theft/cheating/lying
3 quietly/secretly/silently charge~/charged/added/changed/renewed/deducted/increased/took/removed/enrolled/
    signed
3 signed/enrolled/subscribed/registered (me/us) (up) . without/secretly
3 delete~/deleted/deleting/removing/removed/remove/hide/hiding . bad/negative/my/all/any/every bad/negative/
    honest review~/comment~/post~/feedback
3 fake/paid/bought/false positive review~
3 kept/keep/keeps charging (me/us) (after/even/though)
3 still charged/charging/charge/charges (me/us) (after/even/for)
3 switched/swapped/replaced (the/my/it/them/our) . (with) fake/old/cheaper/used/another/inferior
3 expired/best/sell/use . date/dates/before . changed/new/sticker~/over/relabelled/altered
3 bribe/kickback/backhander~
3 bad faith
2 trapped/trap/trapping (me/us/customers) into
3 pressured/pressurised/pushed/tricked/forced/conned/talked/duped (me/us/my/him/her) into
3 not (really) guaranteed (at/all)
2 (was) not guaranteed/compulsory/included/covered/free/waived/refundable/new/genuine/real
3 you/they (be) scam/thief/ole/wayo/#
3 wayo/ole/mumu/magomago
2 attempted attempted delivery/visit
-- more ways of saying it
3 what you advertise/say/promise/sell/preach (is/are) (not)
3 sold to (me/us) as new/genuine/original/fresh ... used/old/fake/not
2 sold (it/this) (to) (me/us) as new/genuine/original/unused
3 swore/swears/swear/insisted/claimed/claims/claim/guaranteed (that) (it/the/they/he/she/this/his/her) ..
    (is/was/had/has/are/were) .. (it/he/she/they) (is/was/had/has/are/were/did) not
3 swore blind
3 quietly/secretly/silently/sneakily raise~/raised/changed/change/added/increase~/increased/removed/renewed/
    took/charged
3 kept/keep/keeps/keeping quiet/silent (about)
3 never told (me/us) (there/about/that/of) ... minimum/term/fee/charge/contract/period/limit/cost/penalty/
    condition~
3 all sorts/kinds of extra/hidden/strange fee~/charge~/cost~
3 extra/additional/surprise fees/charges/costs/items . turned/appeared/added/popped/on
3 items/things/drinks/dishes (on) (the) bill . (we/i) (had) (not/never)
3 free trial
3 first class
3 made up a/an/some/the/reason~/story/excuse~
3 under a/some/false pretext/pretence/pretences
3 a pretext
3 different flat/house/room/place/car/product (from) altogether/entirely
3 nothing to do with reality
3 (can) not even see/smell/hear it/the/sea (from) (there)
3 reviews (are/is/were) (all) bought/paid/fake/bogus/written
3 was/were paid to write/say/post
3 from (a) real person/customer/customers/people
3 ran/run/runs/made off with (my/our/the/it)
3 vanished/disappeared (after/with/once) (i/we/my/our/the) paid/money/deposit/payment
3 blocked me (when/after/as)
3 money/something/cash/little for (his/her/the/some) tea/lunch/drinks/airtime/fuel/boys/chai
3 demand~/demanded/asked/ask/asking (for) (a/some) bribe/tip/kickback/cash/something/chai/tea/facilitation/
    baksheesh
3 something under the
3 tried/attempted to deliver/call .. (but) nobody came/in/home (i) (have) a/camera
3 report says/concludes/claims . (an) inspection/visit/checked/took ... (did/was/never) not
3 ticked/tick/ticking (the) boxes/box
3 altered/alter/changed/tampered/backdated (with) (the/my/our) date/dates/figures/reading/record~/document~/
    form/signature
3 not my signature
3 signature . (is) not mine
3 sold out . (while/but/when) . (i/we) (could) see
3 said/told/claimed (me/us) (they/it/the) (were/was) sold/closed/full .. (while/but/then/though) . see/
    served/saw/empty
3 half (of) (the) hotel/plane/restaurant (was) empty
3 last room/seat/one available
3 sweet talk/talked/talking
3 hid/hide/hides/hiding/hidden the mould/damp/damage/defect/truth/fact/problem/crack~/fault/cost~/fees/
    charges/price/rust/recall
3 debited/charged/billed/deducted (me/us) twice/double (and/but/then) .. kept/said/told/denied/laughed
3 charged/charge double
3 price . (at) (the) till . higher/more/different (than)
3 higher price than (on) (the) shelf/tag/label/website/advertised/quoted
3 cut/cutting/deduct/deducting/deducted (my/our) money/airtime (for) nothing/anyhow
3 deducted/deduct/deducting/deduction~ ... (without/no) reason/explanation
3 unexplained/strange/funny/mysterious deduction~/charge~/debit~
3 misguide~/misguided/misguiding
3 zero/no charges/fee/fees/charge/cost (but/and/then) .. deduct~/deducted/charge~/charged
3 hoax/ruse/gimmick/con/farce
0 number system is a farce
3 twist~/twisted/twisting (my/the/our) words/facts
3 half truth/truths
3 fast one
3 pull a fast
3 second hand part/parts/phone/item
3 never reached/reaches (the) charity/account/recipient
3 claim (that) (it/its) (is) free (and/but) (then)
3 limited/exclusive/special offer .. years/months/always/still/running
3 exaggerate~/exaggerated/exaggerating/overstated
3 told/telling (the/a/one) newspaper/court/police/inspector . (one) story/thing
3 not agreed (to)
3 bump/pump/push up (the/my) bill/price/cost/invoice
3 run up the meter/bill
3 long way round (on) purpose/to
3 the long way
3 detour
3 meter (was/is) (already) running/rigged/fast
3 replaced/replace/replacing good parts
3 sticker~/label/labels over (the)
3 new label/labels/stickers/dates (on/over)
3 expiry/best/use date~/before date/dates .. sticker/changed/covered/new/removed
3 count on people (not)
3 not a mistake
3 always in (your/their) favour
3 in your/their favour
3 scales (in/are) . off/wrong/fixed/rigged
3 i/we weigh~/weighed .. (only/#)
3 robbing/rob (us/me/people/customers)
3 switched/swapped/changed (the/my) meter/reading/part/parts/product
3 all/just/such an act
0 act of god
3 swear/swore blind
3 was fibbing/lying
3 or (he/she/they) (was/were/is) lying/fibbing
3 as it (now) appears/transpires/turns
3 quoted (me/us) (one/a) figure/price/amount .. (and/but/then) .. billed/charged/another/different
3 they thief/cheat/lie/scam/chop
3 you/they be/are thief/thieves/scam/scammers/liars/cheats/crooks
3 pay/paid for first/new/business .. got/received/given scrap/rubbish/old/used/economy
3 promises/promise/promised (me/us) the moon/earth/world
3 photos/pictures of (a/another/the) . different/another/other
3 pictures . were of a different
"""
