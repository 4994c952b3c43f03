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
3 dirty/dirtier/dirtiest/filthy/filth/unclean/uncleaned/uncleanly/grubby/grimy/grime/grotty/scruffy/scruffily/unhygienic/insanitary/unsanitary/unkempt/dishevelled/unwashed/slovenly/smelly/stinking/stinks/stank/stunk/stench/stinky/reek/reeked/reeking/reeks/malodorous/manky/mucky/minging/rancid/squalid/squalor/pigsty/bedraggled/shabbily/unshaven/unironed/cobweb/cobwebs/mouldy/mildew/infested/infestation/vermin/hygienically
2 untidy
0 untidy display/shelves/letter/handwriting
0 attitude .. stinks
0 mouldy sofa/bread/cheese/fruit/food/strawberries/shoes
2 dirt/soiled/slimy/dingy/rundown/dilapidated/musty/fusty/pong/gross
2 greasy hair/floor~/table~/seat~/cutlery/glass~/plates/hands/apron/chairs/menus/menu/buttons/door/handles/walls
2 sticky/shabby/tatty @place/@clothes
2 @place/it/place/everything (was/were/is/are/felt/looked/all) . sticky/shabby/tatty
0 treat~/treated/treating ... dirt
0 like dirt
3 dirt everywhere/on/in/all/under
3 not/never/nobody/without/hardly/poorly/barely been/being/even/very/at/all/properly/looked/look/bother~/really/had/is/was/to/it/has/seem/one . clean/cleaned/wiped/washed/swept/mopped/dusted/hygienic/tidy/changed/presentable/sanitised/disinfected/cleaning/hoovered/vacuumed/emptied/sterilised
3 table~/floor~/toilet~/room~/sheet~/towel~/bedding/tray~/seat~/surface~/chair~ ... (not/never) ... clean/cleaned/wiped/washed/swept/changed/mopped/replaced/emptied
3 not wash/washed/washing/wear/wearing/wore .. hands/gloves/mask/hairnet/uniform/hair
3 no/without (any/a) gloves/hairnet/hairnets/mask/masks/uniform/soap/shoes/water/shirt
3 hygiene
0 good/great/excellent/perfect/high hygiene
3 poor/zero/bad/no/lack/terrible/appalling/basic/below of/personal/basic/standards cleanliness/sanitation/grooming/tidiness/housekeeping/personal/appearance
3 cleanliness/sanitation is/was/leaves/left/needs/of/below/zero/terrible/poor
3 stain~/stained @clothes/@place/on/all/with/everywhere/from
3 stains/stained/spots/crumbs/egg/blood/grease/ketchup/lipstick/fingerprints/gum/hair/hairs/dust/mud/muck/vomit/urine/faeces/excrement/poo/dirt/rubbish/litter/tissues/tissue/dinner/lunch/bloodstains/mould/stain (was/were/all/stuck/left/trodden/dried/still) . (all/stuck) (over) on/in/down/under/across/into/around/round/of (the/my/our/his/her/their/a/one/one) .. @place/@clothes
3 @place/@clothes . covered/smeared/caked/littered/stained/splattered/stinking/smelling/smelled/smelt/smells/smell/reeked in/with/of/badly/bad/so
3 full of dust/hair/crumbs/rubbish/flies/dirt/stains/mould/cobwebs/litter
3 covered/full/caked/smeared/thick/littered/splattered (in/with/of) . stains/stain/dust/dirt/hair/hairs/crumbs/blood/grease/mud/mould/rubbish/litter/flies/grime/urine/muck/cockroaches/ants/ash/stuff/fluff/vomit/bugs
3 overflowing/overflowed/overfilled bin~/bins/toilet~/ashtray~/rubbish/trash/drain/with
3 bin~/bins/toilet~/trash/rubbish/dustbin~/garbage (is/are/was/were) overflowing/overflowed/full/blocked/piled
3 rubbish/litter/garbage/trash/bins everywhere/all/on/in/piled/lying/strewn/around
3 van/car/room/place/shop/office/kitchen/it/toilet is/was/looks/looked/like . (a/the) pigsty/tip/dump/rubbish/dustbin/bin/sewer/slum/hovel
3 rubbish/refuse tip/heap/dump
3 cockroach~/roach/roaches/rat/rats/mouse/mice/maggot~/bedbug~/bedbugs/ants/flies/fleas/lice/worms/rodent~/droppings/gecko/insects
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
3 hair/hairs/fingernail/plaster in/on/found (the/my/our/a/his/her) food/soup/salad/bath/bed/plate/shower/sink/meal/rice/drink/burger/sheets/towels/cake/bread/pasta/floor
3 other/other/customers/dog/cat/dogs/peoples hair everywhere/all/on
3 somebody/someone/others/used plasters/plaster/tissue/bandage/needle/nappy/towels/condom
3 used tissue/tissues/condom/needle/needles/napkins
3 blood/urine/vomit/faeces/poo/pee/puke on/in/all/stains/everywhere/smell
3 smell~/smelled/smelt/smelling/stank/stinks/reeked/stinking . (strongly/so/badly) (of/like) .. sweat/urine/pee/alcohol/drink/cigarettes/smoke/beer/booze/fish/drains/damp/mould/sewage/rotten/feet/tobacco/dead/garbage/rubbish/wee/onion/garlic/vomit/weed
3 bad/awful/horrible/terrible/foul/disgusting/strong/nasty/body/unpleasant/stale/funny/revolting/unbearable smell/odour/odours/odor/breath/pong
3 smell~/smelled/smelt/smelling (so/very/really/too) bad/awful/terrible/horrible/badly/disgusting/foul/off
3 body odour/odours
3 b.o
2 place/room/toilet~/shop/office/he/she/they/clinic/restaurant/bathroom/taxi/bus/him/breath/hall/car/kitchen/driver . smell~/smelled/smelt/smelling
3 sweaty/sweating/sweat and/all/patches/smell/armpits/dripping/into
3 armpit~/unwashed
3 dirty/black/long/filthy/grimy finger nails/fingernails/hands
3 nails/fingernails/hands (were/was/are/is) (so) black/dirty/filthy/long
3 fingernails black
3 pick~/picked/picking/wipe~/wiped/wiping/blow~/blew (his/her/their) nose/noses/teeth/ear/ears
3 cough~/coughing/coughed/sneeze~/sneezing/sneezed/spit~/spat/spitting/breathing/drooled (on/over/all/into/in/without/onto/near/at) the/my/our/a/his/her/food/mask food/plate/mask/covering/hand/hands/bread
3 scratch~/scratching/scratched his/her/their/himself bum/crotch/nose/armpit/beard/hair/head and (went/then/touched/served/on)
3 scratch~/scratching/scratched (his/her) bum/crotch/nose/armpit/beard/himself
3 lick~/licked/licking (his/her/their) finger/fingers
3 bare hands
3 smoking/smoke/smoked (in/over/while/near) (the) kitchen/food/serving
3 drunk/tipsy/intoxicated
3 smell~/smelling/smelled/smelt/stank/reek~/reeked/reeking/stinking strongly of
3 shirt~/uniform~/apron~/tie/trousers/blouse/jacket~/overalls/jeans . (was/were/is/are/hanging/all/looked/so/untucked/half/had) . dirty/filthy/crumpled/creased/wrinkled/stained/torn/ripped/untucked/out/open/unbuttoned/scruffy/smelly/unironed/grubby/brown/worn/unwashed/sweaty/hanging/undone/faded
3 his/her/their coat~/clothes/shoes/suit . (was/were/is/are/looked/all) . dirty/filthy/crumpled/creased/stained/torn/scruffy/smelly/grubby/brown/worn/unwashed
3 crumpled/creased/wrinkled/stained/torn/ripped/untucked/unironed/grubby/worn/holey/sweaty/sweatstained/mismatched/faded/bloodstained and/old/dirty/his/her/their/work @clothes
3 badly/poorly/improperly/inappropriately/indecently/shabbily/scruffily/not properly/well/decently dressed/groomed
3 poor/unprofessional/scruffy/sloppy/bad/terrible/shabby/appalling/untidy appearance
3 appearance (of/was/is) the/your/staff/poor/terrible/shocking
3 looked/look/looks/looking like/as .. slept/homeless/dragged/tramp/drunk/hungover/unwashed/scarecrow
3 slept in (the/their/his/her) van/clothes/car
3 just rolled (out) (of) bed
3 flip flops
3 barefoot/barefooted/shirtless/topless
3 @staffn/they/he/she look~/looked (very/so/really/a) horrible/scruffy/dirty/awful/unprofessional/shabby/messy/terrible/mess/rough
3 toilet~/restroom~/washroom~/bathroom~/loo~/loos/lavatory/latrine~/urinal~/shower~ . was/were/is/are/in/so/had/an/absolutely/look/looked/really/a/the . disgusting/disgrace/disgraceful/awful/horrible/terrible/horrendous/blocked/revolting/unusable/nasty/gross/appalling/vile/flooded/shocking/state/bad/broken/mess/joke/unbearable/soap/paper/flush/sight
3 no (toilet/running/hand) soap/water/paper in/for/or/and (the) (toilet/towels/bathroom/restroom/gents/ladies/soap/washroom/loo)
2 no (toilet/running/hand) soap
3 disgusting/gross/revolting/foul/vile/horrid/nasty/appalling/horrendous . toilet~/bathroom~/restroom~/washroom~/kitchen/room~/loo/loos/floor/carpet/place/premises/bed/conditions/state
2 place/room~/shop/restaurant/hotel/premises/kitchen/office/ward/hall/cabin/bus . (was/is/were/are/in/looked/looks) . disgusting/disgrace/disgraceful/revolting/gross/appalling/mess/state/messy/shambles
1 disgusting/revolting
3 @place . (was/were/is/are) . in (a/an) terrible/awful/disgusting/appalling/shocking/sorry/filthy/horrible/bad/poor/dreadful (state/condition)
3 disgusting/filthy/terrible/appalling/shocking state of (the) @place
3 torn/ripped/broken/worn/sticky/wobbly/stained/threadbare/burst/sagging/collapsed . chair~/seat~/carpet~/sofa~/curtain~/wallpaper/bench~/benches/stool~/tray/table~/tables/floor~/towel~/furniture
3 chair~/seat~/carpet~/sofa~/curtain~/wallpaper/table~/tables/floor~/menu~/tray~/furniture/towel~/counter . (is/are/was/were/all/so/looked/were/had/and) torn/ripped/sticky/worn/stained/threadbare/grey/wet/peeling/tatty/disgusting
3 peeling paint/wallpaper/walls/off
3 paint (is/was) peeling
3 run (down) looking/and/building/place
2 run down
3 falling apart place/building
2 leftover~/leftovers/remains/crumbs/plates/food/rubbish . (from/of) (the) previous/last/earlier guest~/customer~/person/people/patient~/passenger~
3 (from) (the) previous/last guest~/customer~/patient~/passenger~/occupant~/people (were/was/still)
3 egg/food/lipstick/dirt/grease/stuck dried/old (on/in) (it/the/my/our)
3 dried egg/food/sauce
3 lipstick on/marks/stain~
3 glass~/glasses/cup~/fork~/knife/knives/spoon~/cutlery/plate~/mug~ . (was/were/is/are/had/not/still) . dirty/stained/unwashed/greasy/lipstick/filthy/clean/smudged/smeared/egg
3 (had/have) to clean/wipe/dust/scrub/sweep (the/my/our/it/down/off/own/everything) table/seat/chair/room/own/myself/ourselves
3 clean~/cleaned/wiped/wipe/dusted (the/our/my/it) @place . ourselves/myself
3 clean~/cleaned/wiped/wipe/dusted (it) ourselves/myself
3 left . kitchen/house/bathroom/room/floor filthy/dirty
3 food poisoning hygiene
3 health hazard/inspector~/inspection/violation
3 peeling/chipped/cracked paint/tiles/walls
2 crumpled/creased/unpolished/torn shirt/uniform
3 shabby place/office/staff/looking/building/room/reception/waiting/shop
2 dark/dingy/gloomy (and) dirty/dusty
2 scruff
-- more ways of saying it
3 not/never washed/showered/shaved/bathed
3 washed/showered/shaved in (a/days/weeks)
3 bare feet
3 yellow/brown/old/grey/wet/dried/blood/grease/sweat stain/stains
3 dust/dirt/grease/muck (is/was) (an) inch/thick/layer/layers
3 inch/thick/layer of dust/dirt/grease/grime
3 smell~/smelled/smelt/smells (so) like/of (a/an/the) dog/urinal/toilet/sewer/drains/feet/fish/wet/zoo/stable/cigarettes/pub/brewery/dump
3 smells/smelled/smelt/smelling of/like dog/feet/cigarettes/urine/sweat/beer/drains/damp/mould
3 flooded/blocked/overflowing/broken (and) toilet~/ladies/gents/loo~/lavatory/sink/drain~/washroom
3 ladies/gents/loos/lavatory/toilets (was/were/is/are) .. flooded/blocked/overflowing/filthy/dirty/mop/broken/disgusting
3 nappies/diapers/syringe~/swab/swabs/needles/tissues/butts/condoms/bandages/plasters lying/on/in/under/everywhere/outside
3 toenails/nails/hair/hairs/teeth in (the/my/every/his) bath/food/drain/drains/shower/sink/bed/soap/bathtub/plughole
3 not change/changed (his/her/the/their) gloves/sheets/bedding/towels
3 same rag/cloth/hands/gloves/sponge/towel/mop/knife
3 handled/handles/touched/touches/took money (and/then) then/touched
3 rag (he/she/that)
3 sneezed/coughed/sneezing/coughing/breathing over/on/into/onto (the/my/our) buffet/food/bread/salad/plate/counter
3 smoking/smoked over/in/near/beside (the) pots/food/kitchen/oven/grill
3 running/runny nose
3 pool/water/pond (was/is) green/brown/cloudy/dirty
3 full of leaves/cigarette~/rubbish/dust/hair/crumbs/dirt/flies/cobwebs/butts/algae
3 cigarette ends/butts/ash
3 falling/fell to pieces/bits
0 brochure/book/manual/box .. fell/falling to pieces/bits
3 bomb hit/site/had
3 half eaten/finished food/sandwich/meals/plates
3 sweat/saliva/spit/snot/phlegm/dandruff (on/in/all/over)
3 other/others/someone/somebody people peoples sweat/hair/rubbish/leftovers
3 peoples sweat
3 toilet~/place/kitchen/hall/room dey stink/dirty/smell
3 stink die
3 no/zero/nil/lack (of/any) cleanliness/hygiene/sanitation/cleaning
3 not (in) usable condition
3 not usable
3 chewing gum under/on/stuck/trodden
3 puddles/ring (and/in/on) (the/a) sink/floor/bath
3 black/brown/dirty ring
3 wipe/wiped/scrub/clean (down) the high/chair/table/seat/tray
3 my cat/dog sleep/eat in
3 not let my cat/dog
3 kitchen (looks/looked) like
3 strip~/stripped paint
3 bad/foul/stinking/smelly breath
3 his/her breath (could/smelled/smelt/stank/was/reeked) (could/of)
3 gets/get/got/been/being (ever) cleaned/mopped/swept/hoovered
3 not look/looked .. clean/cleaned
3 sticky film/table/tables/floor/floors/tray/seat/menu/menus
3 blackened/rusty/rusted/mouldy/broken grout/taps/tap/tiles/pipes/sink
3 grease on (the)
3 bucket of bleach/water
3 bleach/disinfectant/mop/mopped/hoovered/hoover
3 black/dirty/greasy/grubby/filthy hands/prints/fingers/handprints
3 left black/dirty/greasy/muddy hand prints/marks/footprints/handprints
3 prints all over
3 wet dog
3 mud all over
3 vest/slippers/sandals/pyjamas/singlet
3 buttons open/undone
3 droppings
3 mouth dey smell
"""
