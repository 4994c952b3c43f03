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
3 dishonest/dishonestly/dishonesty/insincere/insincerely/insincerity/disingenuous/deceitful/deceit/deceive/
    deceived/deceives/deceiving/deception/deceptive/deceptively/duplicity/duplicitous/unscrupulous/twofaced/
    hypocrite/hypocrites/hypocrisy/hypocritical/fraudulent/fraudulently/fraudster/fraudsters
3 mislead/misled/misleading/misleads/misinformed/misrepresented/misrepresentation/misrepresenting
0 misleading sign/signs/directions
3 not/never/hardly (been/being/very/at/all/entirely/even/exactly/completely/totally/quite/so) honest/
    truthful/sincere/straightforward/upfront/transparent/genuine (with/about)
3 not (been/being/very/quite) open/straight/frank with
3 not/never honest/truthful/sincere/transparent/upfront/straight/straightforward
3 no/lack/lacks/lacking/without/zero/little . (of/any/basic) honesty/transparency/sincerity/truth/integrity/
    honour/shame
3 @nobody (is/was/are/being) honest/truthful/upfront
3 not/never/hardly tell/told/telling/speak/spoke/say/said/get/got/given/know/hear/heard (me/us) (the/any/a)
    whole/full/real/word (of) truth
3 not actually/even/at/all/remotely/entirely/quite true
3 untrue
3 far (from) the truth
3 hide~/hid/hidden/hiding/conceal~/concealed/withheld/twist~/twisting/bend~ the/from/this/that/facts/it .
    truth/facts/fact/information/damage/defect/price/real/cost
3 conceal~/concealed
3 hiding/hid/hidden/hide from/behind/something/information/the/it/them . me/us/customers/small
3 cover~/covering (it) up
3 coverup
3 fabricat~/fabricated/forge~/forged/falsified/falsifying/falsify/doctored/backdated/bogus/phony/phoney/
    sham/counterfeit
3 made/make/makes/making it/this/that/things/stuff/up/these (all) up
2 invent~/invented a/the/some/an/story/stories
3 pretend~/pretending/pretended/claim~ (that/to) . (not/no/never) . record/know/remember/receive/received/
    said/told/happened/get/see
2 pretend~/pretending/pretended
3 fake/fakes/faked/faking/knockoff
1 false/falsely
3 false promise/promises/claim/claims/advertising/advert/information/hope/statement/statements/pretences/
    pretense/pretenses/impression/offer/offers/representation/representations
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
3 fake/insincere/hollow/meaningless/false/empty/scripted/forced/copy . apology/apologies/sorry/smile/smiles/
    concern/sympathy
3 not mean (it/a/one/what) word/they
2 not sound/seem/seemed/really/even sorry/sincere/genuine
2 @staffn . admit~/admitted (to/that/it/later)
3 later/finally/eventually/then admitted/confessed
-- cheating and theft
3 cheat~/cheated/cheating/cheater/cheaters/scam~/scammed/scammer/scammers/scamming/swindle~/swindled/
    swindlers/defraud~/defrauded/con/conned/conning/conman/conmen/fraud/frauds/crook/crooks/shyster/
    charlatan~/duped/dupe/hoodwink~/hoodwinked/fleece~/fleeced/tricked/trickery/tricksters/trickster/fooled/
    embezzle~/extort~/extortion/bribe~/bribery/corrupt/corruption/shady/sneaky/sneakily/snuck/underhand/
    underhanded/dodgy/sly/manipulated/manipulative/manipulation/unethical/unethically/misselling/missold/
    racket/rogue/rogues/cowboy/cowboys/bandit/bandits/daylightrobbers
3 trick/tricks/tricking me/us/you/customers/people/into
2 trick/tricks
0 trick/tricks (for/to) use/open/halloween/photo
0 treat trick
3 mis sold/selling/sell
3 thief/thieves/thieving/robbers/robber/theft/stealing/steal/stole/stolen/robbed/robbing/pilfer~
0 accused (of) stealing
0 bike/car/radio/phone/bag/wallet/passport (was/were) stolen
0 broke into ... stole
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
3 phantom/ghost/imaginary/invented/bogus/fictitious/nonexistent/inflated charge~/fee~/items/work/booking/
    repair~/entries/visit
3 charge~/charged/bill~/billed/paid/pay (me/us) (for) ... never/not .. done/happened/received/ordered/had/
    performed/requested/did/delivered/replaced/provided/made/used/carried/agreed/asked/worked
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
3 hidden/undisclosed/secret/surprise/unexpected/unexplained/undeclared/sneaky/mystery/unannounced . @fee/
    clause~/condition~/terms/item~
3 @nobody/never/not/without . mention~/mentioned/mentioning/told/tell/telling/disclosed/disclose/disclosing/
    explained/warned/warn/informed/inform/declared/revealed ... @fee/clause~/condition~/excess/renewal/
    exclusion/period/fees
3 @fee/clause/fees/charges/terms/extras/period/exclusion .. (that/which) .. never/not/nobody (been/was/were/
    had/ever/even/once) . mention~/mentioned/told/disclosed/explained/informed/revealed
3 (never/not) (ever/been/was/even/once) told/mentioned/informed/disclosed (about/of) (the/any/a/this/that)
    ... @fee/clause/exclusion/excess/period/condition
3 buried/hidden/tucked away/in/on/deep/it/them .. paragraph/page/small/fine/print/terms/clause/contract/
    somewhere
3 small/fine print
0 not reading the small/fine print
0 read the small/fine print
3 add~/adding/sneak~/slip~/snuck ... @fee . (at/on/in/to) (the) last/end/checkout/till/final/bill
3 bait (and) switch
3 false/dishonest/deceptive/misleading/fake sale/discount/offer~/advert~/advertisement/advertising/listing/
    marketing/reviews/picture~/photo~/promotion
3 sale/discount/offer/promotion/review~/reviews/prize/giveaway (is/was/are/were) (a) fake/sham/scam/lie/con/
    trick/joke/fraud
2 never existed
3 quote~/quoted/agreed/said/told/advertised/promised/price/tag/shelf/menu/website/app/ad/online .. # . and/
    but/then/yet/at/final .. charge~/charged/bill~/billed/invoice~/bill/pay/paid/was/became/demanded/till .
    (me/us/came/was/for/to) . #
3 said/told/promised/assured/swore/sworn/claimed/guaranteed/advertise~/advertised/offered/agreed . . . free/
    waived/refundable/no/unlimited/covered/included/guaranteed/compulsory/mandatory/new/genuine/organic/
    original/fixed > charged/charge/bill/billed/deducted/deduct/not/but/untrue/throttle/excluded/rejected/
    not/never/refused
3 said/told/promised/assured/claimed .. waived/waive/free ... charged/bill/deducted/paid/billed/still
3 (said/told) (it) (was) (no) charges/charge/fee/fees/cost > deducted/charged/deduct/charge/took
3 promised/told/said/advertised/offered . . discount/cashback/bonus/gift/reward/prize/#/off . (off) > never/
    not/full/charged
3 full price
3 sold/sell/sells/selling (me/us/him/her/it/them/this/as/the) . (a) lie/dream/pup/fake/used/refurbished/
    second/secondhand/expired/old/counterfeit/dud/lemon
"""
