"""More ways of telling `poor_presentation`; see `poor_presentation`."""

from __future__ import annotations

PATTERNS = """
3 @i (could/can) not/hardly/barely read (it/the/your/what)
3 scanner (could) not read
3 full/riddled/littered/packed (of/with) . errors/mistakes/typos/spelling/grammar/misspelling~
3 spelling/grammar/grammatical/printing/typing/arithmetic (and/or) mistake~/error~/errors/mistakes
3 name . was/is/were/spelt/spelled/spell~/written/printed/wrong/completely/again . wrong/wrongly/misspelt/
    misspelled/incorrectly/badly/differently
3 spelt/spelled/wrote/got/printed/misspelt/misspelled/spelling/mispelt/mistyped my/our/his/her/the/their/
    child name~/surname/names wrong/wrongly/incorrectly
3 wrong name/names/greeting on/printed
3 misspelt/misspelled (my/the/our/her/his)
3 addressed to (somebody/someone/the/a/another/mr) else/wrong/called
3 someone/somebody else greeting/name/photos
3 photocop~/photocopied/copied/scanned/printed/stapled/typed/cut/bound . crooked/sideways/badly/poorly/
    upside/so/twice/faintly/unevenly
3 photocopy/photocopied/photocopies
0 bring/another/make/need/get/certified/submit (another/a/two/me) photocopy/photocopies
3 page/pages are/were/is/was/numbers missing/upside/torn/stuck/loose/blank/order
3 no page numbers
3 coffee ring/stain
3 columns/lines/margins (do) not line up
3 ink smudged/smeared/ran/run/faded
3 website/site/page/app/checkout/homepage/webpage . @be/is/was/so/looks/full/layout/design/very/too/really .
    confusing/messy/ugly/outdated/cluttered/broken/unreadable/amateurish/unprofessional/clunky/shabby/
    chaotic/impossible/disorganised/complicated
3 broken pictures/images/links
2 confusing/cluttered/messy/untidy/ugly/outdated website/site/app/layout/display~/menu/store/shelf/shelves/
    page
3 shelves/shelf/display~/rails/aisles/racks/stock/clothes/tags/counter/goods/items/produce/fruit/vegetables
    . all/over/on/in/are/were/was/mixed/missing/piled/thrown/everywhere/jumbled/half . floor/floors/
    everywhere/jumbled/empty/mess/place/rotting/broken/boxes/up/mixed/missing/scattered/disorder
3 jumble sale
3 price/prices tag/tags/label~ missing/not/no/none/wrong/still
3 price still on
3 no price/prices tag/tags/on/displayed/shown
3 display/ex model display
2 display model
2 second hand/used looking
3 looked/looks/was/came/felt/like used/secondhand/second hand
3 fingerprints (all) on/over
2 scratch~/scratched/scuffed/dented and/all/screen/box/on
3 cable~/cables/wires/wire/pipes/tiles/shelf/shelves/paint/silicone/seam~/stitching/curtains/wallpaper/
    grout/switches/sockets/hem/buttons . @be/stapled/hanging/left/all/were/was/are/is/sticking/smeared .
    crooked/loose/hanging/everywhere/uneven/wonky/lopsided/mess/over/out/smeared/sight/messy/melted/off/
    exposed/dangling
3 crooked/uneven/lopsided/wonky tiles/shelf/shelves/cut/lines/edges/stitching/print
3 stapled all over
3 like spaghetti
2 (just) looks/looked botched/awful/terrible
3 wilted/dead/dying/drooping/faded flowers/roses/bouquet
2 like (a) building site
3 creased/stained/crumpled/wrinkled/mismatched/torn table cloth~/cloths/tablecloth~/chairs/cutlery/plates/
    linen
3 straw/newspaper/padding falling (out)
3 card/gift . (somebody/someone) (else) greeting
3 (not) gift wrapped
3 shoved/stuffed/crammed/squeezed/bundled/screwed/rolled/folded (up/it/them/my/everything) in/into/inside
    (a/an/the) supermarket/carrier/bag/envelope/box/mailbox/letterbox/bin
3 thrown (together/in/into) (a/the) box/bag
2 unprofessional looking/letter/website/email
3 (looks/looked) like homemade/cheap
3 careless/sloppy/shoddy work/workmanship/job/finish/packing
3 table (was) not laid/set
-- more ways of saying it
3 bad/poor/terrible/damaged/torn/careless/shoddy/sloppy/awful/improper/inadequate/cheap/shabby/horrible
    packing/packaging/wrapping/package/parcel/box/boxes/carton
3 badly/poorly/carelessly/sloppily wrapped/packed/packaged/presented/printed/plated/boxed/displayed/laid/
    decorated/written/typed/put
3 not packed/packaged/wrapped/presented/plated/displayed properly/well/nicely/securely
3 wrap/wrapping/ribbon/bow/seal/lid/label/cover/sleeve/jacket . (was/were/is/and) . torn/missing/off/broken/
    crushed/crumpled/ripped/hanging/bent/loose
3 slid/slipped/shifted/moved to one side
3 mashed/squished/smushed/squashed (up/together)
3 ribbon/batteries/screws/instructions/manual/dressing/lid/sauce/charger/cover/remote (was/were/is/are)
    missing
3 missing ribbon/batteries/screws/instructions/manual/dressing/lid/sauce/charger
3 half/part/some (of) (the/my/our/an) order/meal/food/delivery/parts (is/was/were) missing
3 half the order/food/meal (was) missing
3 in chinese/german only
3 so/too small (that) nobody/no/to/i (can/one) read
3 website/app/menu/site (is/was) (a) maze/jungle/labyrinth/mess/joke/disaster
3 crossed/crossing/crossings out
3 folded/bent in (half/two)
3 folded/bent/creased/dog/curled corners/corner/eared/edges/pages
3 cut off at
3 not line up
3 uneven/unevenly/askew/crooked/lopsided/wonky at/and/edges/back/haircut/tiles/print
3 leaned/leaning like
3 thumbprint/fingerprints/fingerprint/footprint (in/on)
3 eggs at the bottom
3 melted (and) refrozen
3 without (a) lid
3 lid off/missing
3 half prepared/deflated/dead
3 bruised/brown/wilted/rotten/rotting/withered/limp/dried (out) apple~/salad/lettuce/fruit/vegetables/
    flowers/leaves/buffet/bananas
3 wrong colours/colour balloons/decoration~/flowers
3 put/thrown/built/knocked up/together in five/ten/two/a minutes/hurry
3 plastic still on
3 no/missing floor mats
3 scratched/dented/dirty lid/screen/case/box/frame/packaging
3 opened/open/used box sold
3 box (was/had) (been) opened
3 clothes . (on/all) (the) floor/rails
3 crumpled/creased clothes/shirts/suit/letter/paper/banknotes
3 inside/in (a) nylon/polythene/carrier/bin/shopping bag
3 scatter/scattered/pour/poured/spread inside/for/in/all the/inside nylon/bag/box/car
3 used/old/dirty/recycled/torn carton/box/envelope/bag
3 not (the) same/like as/the shown/picture/photo/design/sample
3 design (is/was) not
3 name (on/of) .. (is/was) spelt/spelled/written wrong/wrongly
3 looks/looked/look like leftovers/vomit/dog/cat/slop/mush/prison/baby food
3 like cat/dog food
3 cat/dog/pig/prison food/slop
3 dumped/plonked/dolloped/slopped/spread in the middle
3 scrap of paper
3 torn scrap
3 scribbled/handwritten/hand written (on/in/over)
3 back of (a/an) receipt/envelope/leaflet/box
3 signs .. contradict/askew/confusing/misspelt
3 three/different/several/many/funny fonts/font
3 another/other customer/client/customers/clients name/address/logo/details/letterhead
3 fell/falls/falling (to) bits/pieces/apart in (my)
3 from (a) height
3 tipped/thrown/dropped/chucked in
3 in a heap
3 heap/jumble/pile/mess on the floor/shelf/table/stand
3 no sizes/prices/labels/tags (on)
3 no straw/tissue/spoon/serviette/napkin/fork/cutlery
3 not put spoon/straw/serviette/sauce/ketchup/napkins/cutlery
3 no put
3 no carton/box/earpiece/wrapping/lid
3 out of date and/brochure/leaflet/menu/catalogue/price/website/poster
3 outdated/faded/old price posters/brochure/website/list/menu/signs
3 something missing
3 always missing
3 never give (the/me/us) condiments/sauce/ketchup/napkins
3 forgot/forget/forgets/forgetting (the/my/our/to) put/include/add dip/sauce/drink/side/fries/ketchup/
    napkins/cutlery/dressing/condiments
3 icing/cake/fondant/bouquet/burger/plate (was/is) .. smudged/smeared/ruined/cracked/lopsided/leaning/
    crooked/uneven
"""
