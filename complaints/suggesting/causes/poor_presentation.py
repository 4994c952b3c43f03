"""Poor presentation: how product, food, parcel, paper, shop or website is put before the customer."""

from __future__ import annotations

PATTERNS = """
0 presentation at/on/by/slides/about/skills trade/fair/conference/school
0 your/the/excellent/great/good/nice/beautiful/beautifully/well/lovely/perfect presentation/presented/
    packed/wrapped/packaged/displayed
0 well/nicely/beautifully/perfectly presented/packed/packaged/wrapped
0 missing person/you/out/my/school/flight/train/bus/appointment/documents/link
0 miss~/missed/missing (my/the/our/a) flight/train/bus/appointment/call/delivery/connection/deadline/slot
3 presentation . was/is/of/were/zero/poor/bad/terrible/awful/shocking/sloppy/lacking/horrible/non/disgrace/
    leaves/left/#
3 poor/bad/terrible/awful/sloppy/shocking/appalling/horrible/zero/no/lousy/shoddy/careless/worst/
    unattractive presentation
3 badly/poorly/sloppily/carelessly/terribly/horribly/shoddily/haphazardly/hastily/improperly/inadequately/
    not/roughly/awfully . properly/well/nicely presented/packed/packaged/wrapped/displayed/printed/laid/
    plated/arranged/written/formatted/designed/boxed/sealed/labelled/typed/scanned/organised/decorated/iced/
    cut/finished/served/assembled/stapled/bound/photocopied
0 badly/poorly/not/well served/organised/written/cut/assembled (by/and/at)
3 unpresentable/unappetising/unappetizing/unappealing/slapdash/botched/amateurish/amateur/shoddy/shoddily/
    sloppy/sloppily/unsightly/illegible/illegibly/unreadable/unlegible/haphazard/lopsided/wonky/crooked/
    misprinted/misprint/misprints/typo/typos/misspelt/misspelled/misspellings/misspelling/blurry/blurred/
    smudge/smudged/smudgy/smudges/pixelated/jumble/jumbled/garbled/scrawled/scribbled/scruffily/cluttered/
    disorganised/disordered/shambolic/mismatched/wilted/unwrapped/unfinished/eyesore
2 messy/crumpled/creased/wrinkled/faded/squashed/squished/soggy/tatty/dented/crushed/spilt/spilled/spillage/
    leaked/leaking/untidy/confusing
2 shabby/cheap looking
3 shabby/scruffy/tatty packaging/packing/box/wrapping/parcel/website/letter
0 (my/our/the) pipe~/roof/tap/boiler/dishwasher/machine/fridge/car/ceiling/tank/tyre/battery/washing . leak/
    leaks/leaked/leaking
0 leak/leaks/leaked/leaking again/my/the/personal/data/customer
0 crumpled/creased/wrinkled/torn/dirty/scruffy/shabby . @clothes
0 @clothes . (was/were/is) . crumpled/creased/wrinkled/torn
3 (a) complete/total/absolute/right/real/proper/whole/hot/big/utter mess
2 is/was/are/were/looks/looked (a/such) . mess
3 shelf/shelves/display~/website/site/statement/menu/store/layout/letter/report/catalogue/document/app/shop/
    aisles/stand/page . is/was/are/were/look/looks/looked/like/a/in/so/very/all/an/full/absolute/total .
    mess/messy/jumble/shambles/confusing/chaos/chaotic/untidy/disorganised/disarray/cluttered/ugly/outdated/
    unprofessional/disorder/empty/bare/shabby/broken/unreadable/amateurish/joke/mixed
3 shambles/disarray/higgledy
-- packing
3 @pack . (@be/was/were/came/arrived/is/had/has/been/all/completely/half/with/totally/partly/already/badly/
    so/looked/absolutely/and) . @damaged
0 (only/my/our/her/his) bag/bags that/was (got/were) opened
0 bag that got opened
3 crushed/squashed/torn/ripped/dented/smashed/battered/soggy/leaking/mangled/opened/unsealed/damp/crumpled/
    tatty/burst/flimsy/dirty/damaged/bashed/wet/old/greasy and/old/cardboard/up/plastic/foil/paper/
    supermarket/carrier/takeaway @pack
3 packaging/packing/wrapping was/is/were/of/on/poor/terrible/bad/very/too/so/looked/had/came/leaves/shabby/
    cheap/damaged poor/bad/terrible/awful/damaged/flimsy/inadequate/shoddy/cheap/nonexistent/torn/open/thin/
    minimal/disgrace/joke/careless/sloppy/shocking
3 poor/bad/terrible/awful/flimsy/inadequate/shabby/shoddy/cheap/careless/damaged/no/zero/without/lousy/
    horrible/torn/wrong/insufficient proper/any/protective packaging/packing/wrapping
3 box/package/parcel/bag/carton/lid . split/burst/fell open/apart/off
3 seal/seals (was/were/is/had/been) broken/open/missing/torn/tampered
3 no/without any/a/proper/protective/even/bubble/gift box/packaging/wrapping/padding/wrap/ribbon/label/bag/
    lid/seal/instructions/manual/tags/decoration/garnish
3 no box/wrapping/packaging/padding/lid/manual
3 bubble wrap gone/missing/no
3 arrived/came/come/delivered/sent/packed/wrapped/handed/given/returned/back/stuffed/shoved/thrown .. (in) .
    a/an/old/newspaper/bin/the/supermarket/carrier/dirty/plastic/crushed/cardboard/jiffy . newspaper/binbag/
    liner/supermarket/carrier/jiffy/bin
3 wrapped in old/a/some/newspaper/toilet
3 in (old/a/some) newspaper
3 loose in (the/an/a)
3 rattling/rolling around/about/in
2 fell/falling apart/out (in/of)
3 bottom (of) (the/my) bag/box fell/broke/split
2 used as (a) football
3 looked/looks/look like (it/a/an/someone/somebody) . (been/had) . thrown/kicked/dropped/sat/trodden/
    stepped/chewed/through/dragged/used/squashed/stuffed/typed/football/toddler/child
3 as/like if/though/it .. (been/had) . thrown/kicked/dropped/trodden/stepped/chewed/dragged/squashed/
    stuffed/toddler/typed/football
3 sat/stepped/trodden on
3 looked/looks/look nothing/not (anything) like
3 not (look/looked) (at/all) (anything) like (the/in/on/it/your) picture~/photo~/image~/menu/sample/pictured
3 looked/looks/look so/really/very/absolutely/pretty/totally/just/visually awful/terrible/horrible/
    unappetising/disgusting/sad/pathetic/revolting/sloppy/ugly/cheap/botched/amateur/amateurish/
    unprofessional/ridiculous/shoddy/shabby/nasty/secondhand/messy
0 @staffn/he/she/they/room~/place looked/looks/look . awful/terrible/horrible/shabby/nasty/unprofessional/
    messy
3 visually revolting/unappealing
3 sorry sight
3 a/an/absolute/complete disgrace/embarrassment/eyesore (to/of) look wedding/table/cake
-- food on the plate
3 slap~/slapped/dump~/dumped/chuck~/chucked/slop~/slopped/plonk~/plonked/slung/sling/splodged/bunged/heaped/
    shoved/drop~/dropped/thrown (on/onto/in/into/together/over/it) (the/a/my/our/to/one) plate~/box/bag/
    bowl/tray/container/together/table/bun/dish
3 thrown/throw/threw/tossed/shoved together/in/into (a/the) plate/box/bag/bowl/container
3 slapped/dumped/chucked/plonked/slopped/slung on/onto/together
3 upside down
3 sauce/soup/gravy/drink~/curry/oil/dressing/coffee/cheese/topping~/icing/cream/milk/lettuce . (all/half)
    everywhere/spilled/spilt/leak~/leaked/stuck/dripping/smeared/slopped/over (over/everywhere/in/of/to/on/
    out/down)
0 baby/we/i spilled
3 all over (the) lid/box/bag/inside/plate/packaging/side/container
3 stuck to (the) lid
3 spill~/spilled/spilt/leak~/leaked all/out/everywhere/over/in/into/through/inside over/the/of/everything/
    in/my/bag/box
3 squash~/squashed/squished/flattened/smeared/smudged/melted/collapsed/dented/crushed flat/cake/burger/
    bread/icing/down/sandwich/box/chips/sandwiches
3 cake/icing/burger/pizza/sandwich/sandwiches/flowers/bouquet/dessert/food/meal/dish/plate . @be/was/were/
    came/arrived/looked/is/all/had . squashed/smashed/smeared/upside/flattened/ruined/mess/lopsided/melted/
    collapsed/wilted/crooked/messy/slapped/thrown/unappetising/dumped/squished/disgrace/everywhere/brown/
    dead
2 cold/lukewarm and/food messy
3 chipped/cracked/stained/paper/plastic/dirty/old plate~/cup~/glass~/bowl~/mug~/glasses/plates
3 plate~/cup~/glass~/bowl~/mug~ . (was/were/is/are) chipped/cracked
2 swimming in oil/grease/sauce/water/fat
3 dripping (with/in) oil/grease/fat
3 lump/blob/pile/heap/slop of grey/brown/something/mush/food/rice/meat
3 garnish/plating/plated
3 empty platters/platter
2 buffet (was/looked) . empty/sorry/sad/bare
-- things that belong to it are missing
3 no/without/missing/forgot/forgotten/lacking/lacked/zero/minus .. @extra
3 not (even/do/did/to) get/got/give/given/have/add/receive/received/include/included/send/sent/provide/
    provided/bring/brought/pack/packed/put .. @extra
3 never get/got/gave/give/put/include/bring .. @extra
3 @nth/again/third time >> no/not/without .. @extra
0 (no) salt/sugar/cheese/dressing/mayo/butter/pepper please/for/diet/free
3 condiment~/sauce/ketchup/napkins/cutlery/dip/sauces/drink/dessert/fries/chips/sides/side/item/items/part/
    parts/piece/pieces/bottle/screws/screw/accessories/pages/page/charger . (was/were/is/are/again/always/
    got/just/being/had) . missing/forgotten/omitted/absent
3 missing again
3 again missing
3 missing . item~/piece~/sauce~/page~/pages/screw~/accessories/ingredient~/drink/side~/condiment~/topping~/
    dessert/cable
2 missing part/parts/component~
3 item/items/part/parts/piece/pieces/thing/stuff/something/half/pages (is/was/were/are/always) missing
2 missing altogether
3 incomplete order/meal/set/box/package/delivery/kit
3 order/meal/set/box/package/delivery/kit . was/is/came/arrived incomplete
3 (with) (an) item missing
3 half (of) the/my/it/order (was/is) missing
-- paper, print, screens, displays
3 @doc/print/text/photocopy/scan/copy/font/printing . @be/came/is/was/were/are/printed/looked/had/so/too/
    full/written/been/scanned/with/has/all . illegible/unreadable/faint/faded/crooked/blurry/blurred/
    smudged/crumpled/creased/sloppy/torn/stained/handwritten/upside/sideways/jumble/mess/messy/missing/
    confusing/tiny/small/error~/mistakes/typos/copied/ripped/cut/spelling/poorly/badly/coffee/outdated/
    unprofessional/unclear/wrong
3 not/hardly/impossible/barely (be/to/could/even) read/legible/scan/decipher (it/the/anything/what/
    text/print/label)
0 not read (a/the) map
0 (not/did) learn/know (to) read
"""
