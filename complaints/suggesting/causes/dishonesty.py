"""Dishonesty and insincerity: lies, false promises made to sell, hidden fees, fakes, cheating, cover-ups."""

from __future__ import annotations

PATTERNS = """
0 lie~/lying down/on/in/around/about/there/under/at/flat/awake/low/next/beside/ahead/dormant
0 @i (have) lied
0 daylight/highway robbery
0 honest/honestly/frankly mistake/opinion/feedback/advice/i/the/this/speaking
0 not false/fake/true/real alarm/nails/leather/flowers/lashes/christmas/grass
0 tank/alarm/teeth/ceiling/start/economy false
0 hidden gem/gems/camera/talent/behind/treasure
0 to be perfectly/completely/brutally/totally honest
-- lies
3 lie~/lied/liar/liars/lies/lying/fib/fibs/fibbed/fibbing/untruth/untruths/untruthful/falsehood/falsehoods
0 accuse~ (me/us/him/her) (of) lying
0 called (me/us/him/her) (a) liar
0 lie of the land
3 dishonest/dishonestly/dishonesty/insincere/insincerely/insincerity/disingenuous/deceitful/deceit/deceive/deceived/deceives/deceiving/deception/deceptive/deceptively/duplicity/duplicitous/unscrupulous/twofaced/hypocrite/hypocrites/hypocrisy/hypocritical/fraudulent/fraudulently/fraudster/fraudsters
3 mislead/misled/misleading/misleads/misinformed/misrepresented/misrepresentation/misrepresenting
0 misleading sign/signs/directions
3 not/never/hardly (been/being/very/at/all/entirely/even/exactly/completely/totally/quite/so) honest/truthful/sincere/straightforward/upfront/transparent/genuine (with/about)
3 not (been/being/very/quite) open/straight/frank with
3 not/never honest/truthful/sincere/transparent/upfront/straight/straightforward
3 no/lack/lacks/lacking/without/zero/little . (of/any/basic) honesty/transparency/sincerity/truth/integrity/honour/shame
3 @nobody (is/was/are/being) honest/truthful/upfront
3 not/never/hardly tell/told/telling/speak/spoke/say/said/get/got/given/know/hear/heard (me/us) (the/any/a) whole/full/real/word (of) truth
3 not actually/even/at/all/remotely/entirely/quite true
3 untrue
3 far (from) the truth
3 hide~/hid/hidden/hiding/conceal~/concealed/withheld/twist~/twisting/bend~ the/from/this/that/facts/it . truth/facts/fact/information/damage/defect/price/real/cost
3 conceal~/concealed
3 hiding/hid/hidden/hide from/behind/something/information/the/it/them . me/us/customers/small
3 cover~/covering (it) up
3 coverup
3 fabricat~/fabricated/forge~/forged/falsified/falsifying/falsify/doctored/backdated/bogus/phony/phoney/sham/counterfeit
3 made/make/makes/making it/this/that/things/stuff/up/these (all) up
2 invent~/invented a/the/some/an/story/stories
3 pretend~/pretending/pretended/claim~ (that/to) . (not/no/never) . record/know/remember/receive/received/said/told/happened/get/see
2 pretend~/pretending/pretended
3 fake/fakes/faked/faking/knockoff
1 false/falsely
3 false promise/promises/claim/claims/advertising/advert/information/hope/statement/statements/pretences/pretense/pretenses/impression/offer/offers/representation/representations
2 false/falsely
3 bluff~/bluffing/bluffed/lipservice
3 spun/spin/spinning/span (me/us) . yarn/tale/story/lie
3 yarn/porkies/porky/bullshit/bull/codswallop/baloney
2 tall tale/tales/stories fairy
3 fairy tale/tales
3 pull~/pulling (the) wool
3 take~/took/taken/taking (me/us/him/her/people/customers) for (a) ride/fool/fools/idiot/mug/mugs/granted
0 taken for granted
3 take~/took/taking/taken the mick/mickey/piss/michael
3 string~/strung/stringing (me/us/him/her/people) along
3 lead/led/leading (me/us/him/her) on
2 smoke and mirrors
3 two faced
3 say/says/said one thing .. do/does/did/doing
3 say~/said/saying/tell~/tells/tell/telling (you/me/us) (just/only) anything/whatever (to)
3 crocodile tears
3 fake/insincere/hollow/meaningless/false/empty/scripted/forced/copy . apology/apologies/sorry/smile/smiles/concern/sympathy
3 not mean (it/a/one/what) word/they
2 not sound/seem/seemed/really/even sorry/sincere/genuine
2 @staffn . admit~/admitted (to/that/it/later)
3 later/finally/eventually/then admitted/confessed
-- cheating and theft
3 cheat~/cheated/cheating/cheater/cheaters/scam~/scammed/scammer/scammers/scamming/swindle~/swindled/swindlers/defraud~/defrauded/con/conned/conning/conman/conmen/fraud/frauds/crook/crooks/shyster/charlatan~/duped/dupe/hoodwink~/hoodwinked/fleece~/fleeced/tricked/trickery/tricksters/trickster/fooled/embezzle~/extort~/extortion/bribe~/bribery/corrupt/corruption/shady/sneaky/sneakily/snuck/underhand/underhanded/dodgy/sly/manipulated/manipulative/manipulation/unethical/unethically/misselling/missold/racket/rogue/rogues/cowboy/cowboys/bandit/bandits/daylightrobbers
3 trick/tricks/tricking me/us/you/customers/people/into
2 trick/tricks
0 trick/tricks (for/to) use/open/halloween/photo
0 treat trick
3 mis sold/selling/sell
3 thief/thieves/thieving/robbers/robber/theft/stealing/steal/stole/stolen/robbed/robbing/pilfer~
0 accused (of) stealing
0 (bike/car/radio/phone/bag/wallet/passport) (was/were) stolen
0 (someone/somebody/burglar~) (broke) . . . . . stole
0 (was/were/been/got/my) . stolen/theft/robbed by/from/last burglar~/street/phone/bag/wallet/car/bike
0 identity/phone/car/bike/anti theft
0 reported/report .. stolen
0 card/phone/bag/wallet/passport (was/is/been/got) stolen
2 ripoff/ripoffs
2 rip~/ripping (me/us/people/customers) off
2 overcharge~/overcharged/overcharging/overbilled/shortchanged/underpaid
3 short changed/changing
3 change short
3 pocket~/pocketed the/my/it/change/money
3 phantom/ghost/imaginary/invented/bogus/fictitious/nonexistent/inflated charge~/fee~/items/work/booking/repair~/entries/visit
3 charge~/charged/bill~/billed/paid/pay (me/us) (for) ... never/not .. done/happened/received/ordered/had/performed/requested/did/delivered/replaced/provided/made/used/carried/agreed/asked/worked
3 parts/plugs/work/hours .. never replaced/changed/done/worked/fitted
3 (never) set foot on
3 padded/inflated/inflate~ (the/my/our) bill/invoice/hours/quote
3 adulterated/diluted/watered (down)
3 underweight/scales/scale (are/is/was) fixed/rigged/tampered
3 rig~/rigged
3 (under) (the) table payment
3 express/facilitation/unofficial/tea/chai/something fee/fees/money/small
3 no receipt
3 cash (without) receipt
3 deliberately/knowingly/intentionally/purposely/wilfully/consciously
2 on purpose
0 (did/was) not deliberately/intentionally/knowingly
2 (you/they) know exactly/precisely/full/very well/what
3 exploit~/exploited/exploiting/exploitation/preying/prey/profiteering
3 take~/took/taking/taken advantage of (me/us/my/people/the/him/her/customers/our)
-- fees that were not mentioned, offers that were not real
3 hidden/undisclosed/secret/surprise/unexpected/unexplained/undeclared/sneaky/mystery/unannounced . @fee/clause~/condition~/terms/item~
3 @nobody/never/not/without . mention~/mentioned/mentioning/told/tell/telling/disclosed/disclose/disclosing/explained/warned/warn/informed/inform/declared/revealed ... @fee/clause~/condition~/excess/renewal/exclusion/period/fees
3 @fee/clause/fees/charges/terms/extras/period/exclusion .. (that/which) .. never/not/nobody (been/was/were/had/ever/even/once) . mention~/mentioned/told/disclosed/explained/informed/revealed
3 (never/not) (ever/been/was/even/once) told/mentioned/informed/disclosed (about/of) (the/any/a/this/that) ... @fee/clause/exclusion/excess/period/condition
3 buried/hidden/tucked away/in/on/deep/it/them .. paragraph/page/small/fine/print/terms/clause/contract/somewhere
3 small/fine print
0 not reading the small/fine print
0 read the small/fine print
3 add~/adding/sneak~/slip~/snuck ... @fee . (at/on/in/to) (the) last/end/checkout/till/final/bill
3 bait (and) switch
3 false/dishonest/deceptive/misleading/fake sale/discount/offer~/advert~/advertisement/advertising/listing/marketing/reviews/picture~/photo~/promotion
3 sale/discount/offer/promotion/review~/reviews/prize/giveaway (is/was/are/were) (a) fake/sham/scam/lie/con/trick/joke/fraud
2 never existed
3 quote~/quoted/agreed/said/told/advertised/promised/price/tag/shelf/menu/website/app/ad/online .. # . and/but/then/yet/at/final .. charge~/charged/bill~/billed/invoice~/bill/pay/paid/was/became/demanded/till . (me/us/came/was/for/to) . #
3 said/told/promised/assured/swore/sworn/claimed/guaranteed/advertise~/advertised/offered/agreed . . . free/waived/refundable/no/unlimited/covered/included/guaranteed/compulsory/mandatory/new/genuine/organic/original/fixed > charged/charge/bill/billed/deducted/deduct/not/but/untrue/throttle/excluded/rejected/isnt/never/bill/refused
3 said/told/promised/assured/claimed .. waived/waive/free ... charged/bill/deducted/paid/billed/still
3 (said/told) (it) (was) (no) charges/charge/fee/fees/cost > deducted/charged/deduct/charge/took
3 promised/told/said/advertised/offered . . discount/cashback/bonus/gift/reward/prize/#/off . (off) > never/not/full/charged
3 full price
3 sold/sell/sells/selling (me/us/him/her/it/them/this/as/the) . (a) lie/dream/pup/fake/used/refurbished/second/secondhand/expired/old/counterfeit/dud/lemon
3 sold/bought/advertised/listed/marketed/described/billed/labelled/passed/passing/disguised (it/this/them/off) (as) . new/genuine/original/organic/fresh/leather/authentic/real/brandnew/handmade/gold/pure/vegan/halal/unused > refurbished/used/fake/plastic/not/old/frozen/second/copy/opened/scratched/imitation/someone/somebody/never/isnt/nylon
3 genuine/real/authentic/original/pure/fresh/new . leather/gold/silver/silk/wool/parts/catch/part/honey > plastic/fake/not/frozen/copy/imitation/turned/used
3 not what/as/like/the/same/it (was/were/we/i/you) . advertised/described/promised/agreed/shown/sold/told/pictured/claimed
2 not as advertised/described/promised/agreed
2 nothing like/as (the/what/was) advertised/description/advert/described/listing/brochure/promised
0 turned out (to) (be) (very/really/just/quite) great/good/fine/lovely/perfect/well/wrong/nice/ok/okay
2 turned/turns out (to) be (a/an/the/just/only)
2 turn~/turned/turns/transpired/found/discovered/learn~ out/that/later ... not/never/fake/lie/lied/false/untrue/old/used/no/apprentice/frozen/different
2 nothing of (the) kind/sort
2 (i/we) found out later/that/afterwards
3 says/said/claims/claimed/insists/insisted/told (the) otherwise
3 photo~/picture~/advert~/ad/listing/description/website/brochure ... not/nothing of/like/this/resemble/the place/real/same/reality/that/resemble
3 (they/you/he/she/it) advertise~/claim~/say/says/call/promise~ ... (but) (in) reality/fact/actually
3 deny/denied/denies/denying ... said/saying/told/promised/agreed/taking/having/offered/knowing/it/saying
3 claim~/claimed/claiming/insist~/insisted (that/there/they/he/she/it/i) ... (no/never/not) record/said/told/such/happened/existed/call/knowledge/received/agreed/made/offered
3 no record of (that/the/my/any/our/this)
3 change~/changed/changing (his/her/their/your/the) story/tune/version/mind
3 what (are/is) (you/they/he/she) hiding
3 excuses (are/were) lies/false/fake
1 convenient/conveniently/funny/mysteriously/suddenly/miraculously/strange
3 call (that/this/it) deceit/fraud/theft/cheating/lying
3 quietly/secretly/silently charge~/charged/added/changed/renewed/deducted/increased/took/removed/enrolled/signed
3 signed/enrolled/subscribed/registered (me/us) (up) . without/secretly
3 delete~/deleted/deleting/removing/removed/remove/hide/hiding . bad/negative/my/all/any/every bad/negative/honest review~/comment~/post~/feedback
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
3 una/dem/dey (be) scam/thief/ole/wayo/419
3 wayo/ole/mumu/magomago
2 attempted attempted delivery/visit
-- more ways of saying it
3 what you advertise/say/promise/sell/preach (is/are) (not)
3 sold to (me/us) as new/genuine/original/fresh ... used/old/fake/not
2 sold (it/this) (to) (me/us) as new/genuine/original/unused
3 swore/swears/swear/insisted/claimed/claims/claim/guaranteed (that) (it/the/they/he/she/this/his/her) .. (is/was/had/has/are/were) .. (it/he/she/they) (is/was/had/has/are/were/did) not
3 swore blind
3 quietly/secretly/silently/sneakily raise~/raised/changed/change/added/increase~/increased/removed/renewed/took/charged
3 kept/keep/keeps/keeping quiet/silent (about)
3 never told (me/us) (there/about/that/of) ... minimum/term/fee/charge/contract/period/limit/cost/penalty/condition~
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
3 demand~/demanded/asked/ask/asking (for) (a/some) bribe/tip/kickback/cash/something/chai/tea/facilitation/baksheesh
3 something under the
3 tried/attempted to deliver/call .. (but) nobody came/in/home (i) (have) a/camera
3 report says/concludes/claims . (an) inspection/visit/checked/took ... (did/was/never) not
3 ticked/tick/ticking (the) boxes/box
3 altered/alter/changed/tampered/backdated (with) (the/my/our) date/dates/figures/reading/record~/document~/form/signature
3 not my signature
3 signature . (is) not mine
3 sold out . (while/but/when) . (i/we) (could) see
3 said/told/claimed (me/us) (they/it/the) (were/was) sold/closed/full .. (while/but/then/though) . see/served/saw/empty
3 half (of) (the) hotel/plane/restaurant (was) empty
3 last room/seat/one available
3 sweet talk/talked/talking
3 hid/hide/hides/hiding/hidden the mould/damp/damage/defect/truth/fact/problem/crack~/fault/cost~/fees/charges/price/rust/recall
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
3 dey thief/cheat/lie/scam/chop
3 una/dem/dey/you be/are thief/thieves/scam/scammers/liars/cheats/crooks
3 pay/paid for first/new/business .. got/received/given scrap/rubbish/old/used/economy
3 promises/promise/promised (me/us) the moon/earth/world
3 photos/pictures of (a/another/the) . different/another/other
3 pictures . were of a different
"""
