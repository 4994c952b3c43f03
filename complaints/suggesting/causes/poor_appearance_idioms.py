"""More ways of telling `poor_appearance`; see `poor_appearance`."""

from __future__ import annotations

PATTERNS = """
3 just rolled (out) (of) bed
3 flip flops
3 barefoot/barefooted/shirtless/topless
3 @staffn/they/he/she look~/looked (very/so/really/a) horrible/scruffy/dirty/awful/unprofessional/shabby/
    messy/terrible/mess/rough
3 toilet~/restroom~/washroom~/bathroom~/loo~/loos/lavatory/latrine~/urinal~/shower~ . was/were/is/are/in/so/
    had/an/absolutely/look/looked/really/a/the . disgusting/disgrace/disgraceful/awful/horrible/terrible/
    horrendous/blocked/revolting/unusable/nasty/gross/appalling/vile/flooded/shocking/state/bad/broken/mess/
    joke/unbearable/soap/paper/flush/sight
3 no (toilet/running/hand) soap/water/paper in/for/or/and (the) (toilet/towels/bathroom/restroom/gents/
    ladies/soap/washroom/loo)
2 no (toilet/running/hand) soap
3 disgusting/gross/revolting/foul/vile/horrid/nasty/appalling/horrendous . toilet~/bathroom~/restroom~/
    washroom~/kitchen/room~/loo/loos/floor/carpet/place/premises/bed/conditions/state
2 place/room~/shop/restaurant/hotel/premises/kitchen/office/ward/hall/cabin/bus . (was/is/were/are/in/
    looked/looks) . disgusting/disgrace/disgraceful/revolting/gross/appalling/mess/state/messy/shambles
1 disgusting/revolting
3 @place . (was/were/is/are) . in (a/an) terrible/awful/disgusting/appalling/shocking/sorry/filthy/horrible/
    bad/poor/dreadful (state/condition)
3 disgusting/filthy/terrible/appalling/shocking state of (the) @place
3 torn/ripped/broken/worn/sticky/wobbly/stained/threadbare/burst/sagging/collapsed . chair~/seat~/carpet~/
    sofa~/curtain~/wallpaper/bench~/benches/stool~/tray/table~/tables/floor~/towel~/furniture
3 chair~/seat~/carpet~/sofa~/curtain~/wallpaper/table~/tables/floor~/menu~/tray~/furniture/towel~/counter .
    (is/are/was/were/all/so/looked/had/and) torn/ripped/sticky/worn/stained/threadbare/grey/wet/peeling/
    tatty/disgusting
3 peeling paint/wallpaper/walls/off
3 paint (is/was) peeling
3 run (down) looking/and/building/place
2 run down
3 falling apart place/building
2 leftover~/leftovers/remains/crumbs/plates/food/rubbish . (from/of) (the) previous/last/earlier guest~/
    customer~/person/people/patient~/passenger~
3 (from) (the) previous/last guest~/customer~/patient~/passenger~/occupant~/people (were/was/still)
3 egg/food/lipstick/dirt/grease/stuck dried/old (on/in) (it/the/my/our)
3 dried egg/food/sauce
3 lipstick on/marks/stain~
3 glass~/glasses/cup~/fork~/knife/knives/spoon~/cutlery/plate~/mug~ . (was/were/is/are/had/not/still) .
    dirty/stained/unwashed/greasy/lipstick/filthy/clean/smudged/smeared/egg
3 (had/have) to clean/wipe/dust/scrub/sweep (the/my/our/it/down/off/own/everything) table/seat/chair/room/
    own/myself/ourselves
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
3 smell~/smelled/smelt/smells (so) like/of (a/an/the) dog/urinal/toilet/sewer/drains/feet/fish/wet/zoo/
    stable/cigarettes/pub/brewery/dump
3 smells/smelled/smelt/smelling of/like dog/feet/cigarettes/urine/sweat/beer/drains/damp/mould
3 flooded/blocked/overflowing/broken (and) toilet~/ladies/gents/loo~/lavatory/sink/drain~/washroom
3 ladies/gents/loos/lavatory/toilets (was/were/is/are) .. flooded/blocked/overflowing/filthy/dirty/mop/
    broken/disgusting
3 nappies/diapers/syringe~/swab/swabs/needles/tissues/butts/condoms/bandages/plasters lying/on/in/under/
    everywhere/outside
3 toenails/nails/hair/hairs/teeth in (the/my/every/his) bath/food/drain/drains/shower/sink/bed/soap/bathtub/
    plughole
3 not change/changed (his/her/the/their) gloves/sheets/bedding/towels
3 same rag/cloth/hands/gloves/sponge/towel/mop/knife
3 handled/handles/touched/touches/took money (and/then) then/touched
3 rag (he/she/that)
3 sneezed/coughed/sneezing/coughing/breathing over/on/into/onto (the/my/our) buffet/food/bread/salad/plate/
    counter
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
3 toilet~/place/kitchen/hall/room they stink/dirty/smell
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
3 mouth they smell
"""
