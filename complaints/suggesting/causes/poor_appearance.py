"""Poor appearance of staff or premises: dirt, smell, hygiene, unkempt clothes, run-down rooms."""

from __future__ import annotations

PATTERNS = """
0 dirty/filthy/foul look/looks/language/trick/tricks/mouth/word/words/money/work
0 (a/my/our/the) dirty laundry/washing/clothes/linen/nappies
0 filthy rich/language
0 smell (of) burning/gas/smoke/petrol/rat
0 burning smell
0 smells/smelled/smelt/smell lovely/nice/amazing/delicious/great/good/fresh/wonderful/divine/heavenly
0 love/like the smell
0 stain/stained/staining glass/remover/resistant/wood
0 dust/dusty bag/cover/pink/rose/mask/proof
0 hair dryer/drier/colour/dye/cut/salon/straightener/care/product~/clip~/loss/appointment/dresser
0 mould/moulded/moulding/mold plastic
-- dirt
3 dirty/dirtier/dirtiest/filthy/filth/unclean/uncleaned/uncleanly/grubby/grimy/grime/grotty/scruffy/
    scruffily/unhygienic/insanitary/unsanitary/unkempt/dishevelled/unwashed/slovenly/smelly/stinking/stinks/
    stank/stunk/stench/stinky/reek/reeked/reeking/reeks/malodorous/manky/mucky/minging/rancid/squalid/
    squalor/pigsty/bedraggled/shabbily/unshaven/unironed/cobweb/cobwebs/mouldy/mildew/infested/infestation/
    vermin/hygienically
2 untidy
0 untidy display/shelves/letter/handwriting
0 attitude .. stinks
0 mouldy sofa/bread/cheese/fruit/food/strawberries/shoes
2 dirt/soiled/slimy/dingy/rundown/dilapidated/musty/fusty/pong/gross
2 greasy hair/floor~/table~/seat~/cutlery/glass~/plates/hands/apron/chairs/menus/menu/buttons/door/handles/
    walls
2 sticky/shabby/tatty @place/@clothes
2 @place/it/place/everything (was/were/is/are/felt/looked/all) . sticky/shabby/tatty
0 treat~/treated/treating ... dirt
0 like dirt
3 dirt everywhere/on/in/all/under
3 not/never/nobody/without/hardly/poorly/barely been/being/even/very/at/all/properly/looked/look/bother~/
    really/had/is/was/to/it/has/seem/one . clean/cleaned/wiped/washed/swept/mopped/dusted/hygienic/tidy/
    changed/presentable/sanitised/disinfected/cleaning/hoovered/vacuumed/emptied/sterilised
3 table~/floor~/toilet~/room~/sheet~/towel~/bedding/tray~/seat~/surface~/chair~ ... (not/never) ... clean/
    cleaned/wiped/washed/swept/changed/mopped/replaced/emptied
3 not wash/washed/washing/wear/wearing/wore .. hands/gloves/mask/hairnet/uniform/hair
3 no/without (any/a) gloves/hairnet/hairnets/mask/masks/uniform/soap/shoes/water/shirt
3 hygiene
0 good/great/excellent/perfect/high hygiene
3 poor/zero/bad/no/lack/terrible/appalling/basic/below of/personal/basic/standards cleanliness/sanitation/
    grooming/tidiness/housekeeping/personal/appearance
3 cleanliness/sanitation is/was/leaves/left/needs/of/below/zero/terrible/poor
3 stain~/stained @clothes/@place/on/all/with/everywhere/from
3 stains/stained/spots/crumbs/egg/blood/grease/ketchup/lipstick/fingerprints/gum/hair/hairs/dust/mud/muck/
    vomit/urine/faeces/excrement/poo/dirt/rubbish/litter/tissues/tissue/dinner/lunch/bloodstains/mould/stain
    (was/were/all/stuck/left/trodden/dried/still) . (all/stuck) (over) on/in/down/under/across/into/around/
    round/of (the/my/our/his/her/their/a/one) .. @place/@clothes
3 @place/@clothes . covered/smeared/caked/littered/stained/splattered/stinking/smelling/smelled/smelt/
    smells/smell/reeked in/with/of/badly/bad/so
3 full of dust/hair/crumbs/rubbish/flies/dirt/stains/mould/cobwebs/litter
3 covered/full/caked/smeared/thick/littered/splattered (in/with/of) . stains/stain/dust/dirt/hair/hairs/
    crumbs/blood/grease/mud/mould/rubbish/litter/flies/grime/urine/muck/cockroaches/ants/ash/stuff/fluff/
    vomit/bugs
3 overflowing/overflowed/overfilled bin~/bins/toilet~/ashtray~/rubbish/trash/drain/with
3 bin~/bins/toilet~/trash/rubbish/dustbin~/garbage (is/are/was/were) overflowing/overflowed/full/blocked/
    piled
3 rubbish/litter/garbage/trash/bins everywhere/all/on/in/piled/lying/strewn/around
3 van/car/room/place/shop/office/kitchen/it/toilet is/was/looks/looked/like . (a/the) pigsty/tip/dump/
    rubbish/dustbin/bin/sewer/slum/hovel
3 rubbish/refuse tip/heap/dump
3 cockroach~/roach/roaches/rat/rats/mouse/mice/maggot~/bedbug~/bedbugs/ants/flies/fleas/lice/worms/rodent~/
    droppings/gecko/insects
0 computer/wireless/bluetooth/mouse/pad mouse/mat/pad/pointer
0 time/season flies
3 bed bugs/bug
3 dead/live/dying fly/flies/insect~/insects/bug~/bugs/wasps
3 a/some fly/flies/insect/bug/wasp in/on
2 mould/mold/cobweb~/bloodstain~ (everywhere/on/in/round/around)
1 mould/mud/muddy/dust/dusty/crumbs/fluff
0 mould is from
0 hid the mould
3 walked/trod/left/brought . mud/muddy/dirt
3 muddy boots/shoes/footprints/hands
3 hair/hairs/fingernail/plaster in/on/found (the/my/our/a/his/her) food/soup/salad/bath/bed/plate/shower/
    sink/meal/rice/drink/burger/sheets/towels/cake/bread/pasta/floor
3 other/customers/dog/cat/dogs/peoples hair everywhere/all/on
3 somebody/someone/others/used plasters/plaster/tissue/bandage/needle/nappy/towels/condom
3 used tissue/tissues/condom/needle/needles/napkins
3 blood/urine/vomit/faeces/poo/pee/puke on/in/all/stains/everywhere/smell
3 smell~/smelled/smelt/smelling/stank/stinks/reeked/stinking . (strongly/so/badly) (of/like) .. sweat/urine/
    pee/alcohol/drink/cigarettes/smoke/beer/booze/fish/drains/damp/mould/sewage/rotten/feet/tobacco/dead/
    garbage/rubbish/wee/onion/garlic/vomit/weed
3 bad/awful/horrible/terrible/foul/disgusting/strong/nasty/body/unpleasant/stale/funny/revolting/unbearable
    smell/odour/odours/odor/breath/pong
3 smell~/smelled/smelt/smelling (so/very/really/too) bad/awful/terrible/horrible/badly/disgusting/foul/off
3 body odour/odours
3 b.o
2 place/room/toilet~/shop/office/he/she/they/clinic/restaurant/bathroom/taxi/bus/him/breath/hall/car/
    kitchen/driver . smell~/smelled/smelt/smelling
3 sweaty/sweating/sweat and/all/patches/smell/armpits/dripping/into
3 armpit~/unwashed
3 dirty/black/long/filthy/grimy finger nails/fingernails/hands
3 nails/fingernails/hands (were/was/are/is) (so) black/dirty/filthy/long
3 fingernails black
3 pick~/picked/picking/wipe~/wiped/wiping/blow~/blew (his/her/their) nose/noses/teeth/ear/ears
3 cough~/coughing/coughed/sneeze~/sneezing/sneezed/spit~/spat/spitting/breathing/drooled (on/over/all/into/
    in/without/onto/near/at) the/my/our/a/his/her/food/mask food/plate/mask/covering/hand/hands/bread
3 scratch~/scratching/scratched his/her/their/himself bum/crotch/nose/armpit/beard/hair/head and (went/then/
    touched/served/on)
3 scratch~/scratching/scratched (his/her) bum/crotch/nose/armpit/beard/himself
3 lick~/licked/licking (his/her/their) finger/fingers
3 bare hands
3 smoking/smoke/smoked (in/over/while/near) (the) kitchen/food/serving
3 drunk/tipsy/intoxicated
3 smell~/smelling/smelled/smelt/stank/reek~/reeked/reeking/stinking strongly of
3 shirt~/uniform~/apron~/tie/trousers/blouse/jacket~/overalls/jeans . (was/were/is/are/hanging/all/looked/
    so/untucked/half/had) . dirty/filthy/crumpled/creased/wrinkled/stained/torn/ripped/untucked/out/open/
    unbuttoned/scruffy/smelly/unironed/grubby/brown/worn/unwashed/sweaty/hanging/undone/faded
3 his/her/their coat~/clothes/shoes/suit . (was/were/is/are/looked/all) . dirty/filthy/crumpled/creased/
    stained/torn/scruffy/smelly/grubby/brown/worn/unwashed
3 crumpled/creased/wrinkled/stained/torn/ripped/untucked/unironed/grubby/worn/holey/sweaty/sweatstained/
    mismatched/faded/bloodstained and/old/dirty/his/her/their/work @clothes
3 badly/poorly/improperly/inappropriately/indecently/shabbily/scruffily/not properly/well/decently dressed/
    groomed
3 poor/unprofessional/scruffy/sloppy/bad/terrible/shabby/appalling/untidy appearance
3 appearance (of/was/is) the/your/staff/poor/terrible/shocking
3 looked/look/looks/looking like/as .. slept/homeless/dragged/tramp/drunk/hungover/unwashed/scarecrow
3 slept in (the/their/his/her) van/clothes/car
"""
