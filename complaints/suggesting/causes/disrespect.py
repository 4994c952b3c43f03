"""Disrespect: belittled, mocked, discriminated against, humiliated, treated as a lesser person."""

from __future__ import annotations

PATTERNS = """
0 do/does/did/with/mean/meaning/intend (all) due (no) respect/disrespect
0 in (this/that/every/many/other/all/some/any/one) respect/respects
0 with respect to
0 respect (my/the/our/your) wishes/budget/booking/reservation/deadline
3 disrespect/disrespected/disrespectful/disrespectfully/disrespecting/disrespects
3 no/zero/lack/lacked/lacking/lacks/without/little/any/basic/least/show (of/any/basic/the/some/a/bit) basic/slightest/common/human respect
3 not/never show/showed/shown/get/got/have/had/give/given/deserve/being . respect
3 not/never (being/been/feel/felt/be/were/was/at/all) respected/valued/respectful
2 only respect
3 belittle~/belittled/belittling/condescend~/condescending/condescendingly/condescension/patronise~/patronised/patronising/patronisingly/demean~/demeaned/demeaning/humiliate~/humiliated/humiliating/humiliation/degrade~/degraded/degrading/dehumanised/dehumanising/dehumanise/inhuman/inhumane/inhumanly/undignified/mansplain~/mansplained/mansplaining/denigrate~/shamed/shaming/infantilised
3 dignity
3 mock~/mocked/mocking/mockingly/mockery/ridicule~/ridiculed/ridiculing/taunt~/taunted/taunting/jeer~/jeered/tease~/teased/teasing
3 mimic~/mimicked/mimicking/imitate~/imitated/imitating/imitation
3 make~/made/making/poke~/poking/poked . fun (of/at)
3 laugh~/laughed/laughing/giggle~/giggled/giggling/snigger~/sniggered/sniggering/snicker~/snickered/chuckle~/chuckled right/out/loud/loudly/openly/about (at/in/about/when) me/us/my/our/him/her/his/face/the
2 laughed/giggled/sniggered/giggling/sniggering
3 and/everyone/everybody/others/both/all/colleagues/staff laughed/giggled/sniggered
3 smirk~/smirked/smirking/sneer~/sneered/sneering
3 (the) butt of
3 big/a/like/treated as/like (a) joke
3 talk~/talked/talking/speak~/spoke/spoken/speaking down to
3 talk~/talked/talking/spoke/spoken/speaking/discuss~ over/above my/her/his/our head/heads
3 look~/looked/looking down (on/at/upon) (me/us/him/her/people/customers/his/her/their)
3 look~/looked/looking/stare~/stared/eyeing/eyed/sized/sizing (at) (me/us/him/her/my) up and down
3 sized me/us/him/her up
2 look~/looked/looking/stared/staring at/on (me/us/him/her/my) like/as
3 me/us/him/her like/as (if/a/some) . dirt/stupid/alien/criminal/shoe
3 looked/looking/looks/stared/glanced/judge~/judged/judging ... (my/our/his/her) clothes/shoes/skin/appearance/dress/hair/hijab/headscarf/tattoos/accent/dressing
3 judge~/judged/judging me/us/people/him/her/by
3 down (his/her/their) nose/noses
3 nose (in) (the) air
3 holier
3 snob/snobs/snobbish/snobby/snooty/stuckup/supercilious/haughty/pompous/contempt/contemptuous/contemptuously/disdain/disdainful/scorn/scornful
1 arrogant/arrogance/arrogantly
2 superior/superiority
3 high and mighty
3 treat~/treated/treating .. like/as/lik ... dirt/rubbish/garbage/trash/dog/dogs/animal~/child/children/kid/kids/criminal~/thief/thieves/idiot/idiots/fool/fools/stupid/nobody/nothing/beggar~/burden/nuisance/servant~/slave~/cattle/scum/class/number/crap/expletive/enemy/lesser/inferior/human/toddler/liar/baby/imbecile/moron/luggage/sheep/lepers/leper/foreigner/outsider/prisoner~/inconvenience/peasant
3 treat~/treated . (me/us) anyhow/differently/worse/less/unequally/inhumanly/unfairly
2 treat~/treated/treating me/us/him/her/people/customers/you like/as (a/an/if/though/i/we/they)
3 talk~/talked/talking/speak~/spoke/spoken/speaking/address~/addressed (to/with) me/us/him/her like/as (if/though) (a/an/i/we/some/you/am/are)
3 talk~/talked/talking/speak~/spoke/spoken/speaking/explain~/explained (it/everything) (to/with) . (me/us/him/her/my) . like/as if/though i/we/my/he/a
3 like (i/we) (am/was/were/are/had/is) (a/an) child/kid/idiot/stupid/dumb/criminal/thief/beggar/begging/dirt/nobody/nothing/five/retarded/fool/baby/illiterate/crawled/deaf/insect/animal/dog/poor
3 if/though/like @i (was/were/am/had/are/is/did/could) (not/a/an) . child/kid/idiot/stupid/dumb/criminal/thief/beggar/begging/dirt/nobody/nothing/#/five/four/three/six/fool/baby/luggage/deaf/human/matter/illiterate/senile/burden/insect
2 if/though/like @i (was/were/am) not (even) (in) (there/the) room
3 as if/though he/she . (was/were/is) (not) . child/idiot/stupid/room/there/luggage/criminal/burden/thing/baby
3 like (a) child/toddler/idiot/criminal/thief/beggar/dirt/animal/fool/imbecile/schoolchild/schoolboy/schoolgirl/kid
2 like a/am nobody
0 like nobody (had/has)
3 spoken/talked like (a)
3 second/third/lower class citizen~/customer~
3 second class
3 make/makes/made/making (me/us/him/her/my/people/you) (to) feel (so/like/as/very/really/completely/that/an/a/i) . small/stupid/dumb/worthless/inferior/unwelcome/tiny/foolish/humiliated/ashamed/embarrassed/old/poor/unwanted/idiot/guilty/cheap/nothing/dirty/burden/uncomfortable/insignificant/criminal/ignorant/fool/thief/beggar/nobody
3 feel~/felt/feeling so/very/like/really/utterly/completely/as (a/an) small/stupid/dumb/worthless/inferior/unwelcome/humiliated/belittled/ashamed/embarrassed/unwanted/cheap/tiny/insignificant/degraded/criminal/insulted/idiot/nobody/dirt/fool/beggar
3 never felt (so) small/stupid/humiliated/ashamed/embarrassed
2 embarrass~/embarrassed/embarrassing me/us/him/her/my/in/front
3 in front of . everyone/everybody/customers/colleagues/kids/children/family/people/team/queue/class/strangers/clients/guests/staff/patients/friends/public/husband/wife/son/daughter/passengers
3 in front of the (whole) shop/office/line full/laughed/loudly
2 in front of everyone/everybody/others/all
0 tourists/people/person/man/woman/passengers/guests/car in front of
3 loud enough (for/so)
3 everyone/everybody/people (was/were) staring/stared/looking/laughing/listening/hear
-- discrimination
3 discriminate~/discriminated/discriminating/discrimination/discriminatory/racist/racists/racism/racially/xenophobic/xenophobia/sexist/sexism/misogynist/misogynistic/chauvinist/homophobic/homophobia/transphobic/islamophobic/ageist/ageism/ableist/ableism/tribalism/tribalist/casteist/prejudice/prejudiced/prejudices/bigot/bigoted/bigots/bias/biased/profiling/profiled/stereotype~/stereotyped/stereotyping/apartheid
3 racial profiling/abuse/slur/comment~/remark~/discrimination
3 because (of) (i/we/he/she/am/is/are/of) (am/was/is/are/were) (a/an/not/only/too/just) black/brown/woman/female/girl/old/young/poor/foreign/foreigner/immigrant/african/indian/asian/muslim/arab/gay/lesbian/trans/disabled/deaf/blind/pregnant/fat/student/local/rich/white/wheelchair/hijab/elderly/single/muslim/muslims/premium/christian/jewish/pensioner/pensioners/small/dressed/wearing
3 because (of) my/our/his/her/the race/colour/skin/age/gender/sex/accent/religion/disability/nationality/origin/name/clothes/weight/size/background/appearance/tribe/caste/headscarf/hijab/english/status/wheelchair/surname/looks/hearing/speech/stutter
3 due to my/our race/colour/age/gender/accent/religion/disability/nationality/origin
3 colour of (my/our/his/her) skin
3 skin colour
2 as a woman/female/black/foreigner/pensioner/disabled/muslim/migrant/immigrant/widow
3 my/our/his/her/heard . accent
3 my/our/his/her/bad/broken/poor/your english
3 learn/speak (to/proper) speak english
3 (go) back to (your/my/his/her) own/home country/village
1 where you/we/i come/came from
3 white/rich/foreign/foreigners/tourists/whites/locals/vip/expat/expats . first/before/better/while/priority/couple~/customers
3 (only) serve/respect/attend . rich/whites/tourists/foreigners/vip/big/men/suit
3 big/rich people/men/man/ones/customers first/only/are
3 favouritism/favoritism/nepotism/favour~ rich/their/certain/some
3 people like (me/you/us/them/him/her)
3 your kind/sort/lot/type (of) people
2 you lot are/from/all
3 know (my/your/our) place
3 (people) from (there/here/that/the) side/area/estate/slum/township
3 these old/poor/young/foreign/village people
3 man of the house
3 ask/bring/call/get/speak/where (to/is/was) (your/my/the) husband
3 ask/bring/call (your/my) dad/father/man/boyfriend
3 turn~/turned/spoke/speak/speaks/speaking/talked/talk/talking/addressed/addressing/explained/directed . only/exclusively/instead/everything/all to/at (my/the/her/his) husband/boyfriend/wife/partner/son/brother/carer/friend/men/man/male/daughter/sister
3 turn~/turned/spoke/speak/speaks/speaking/talked/talk/talking/addressed/addressing/explained (to/at) (my/the/her/his) husband/boyfriend/wife/partner/son/brother/carer/friend/men/man/daughter/sister (and) instead/not/rather/although/about/though
3 turned/looked to/at (my) husband/boyfriend/brother/son
3 only/exclusively/instead spoke/speak/talked/talk/talking/addressed (to/with)
3 what does (he/she) want/need/take
3 sweetheart/sweetie/honey/missy/luv/grandpa/granny/grandma/boyo/babe/babes/bimbo/auntie/fatty/cripple/retard/retarded/peasant/peasants/illiterate/villager/bumpkin/sonny
2 darling
0 everyone was a darling
0 a darling
3 old man/woman/lady/hag/git/bat/cow like
2 calm down dear/love/darling/madam/sweetheart
3 calm down dear
3 little/good/silly/young lady/girl/woman/boy/missy like
3 women/ladies/woman should/cannot/do/are/always/stuff/stuffs/problems/brain
3 womens/girls/mens stuff/problem~/job/work
3 leave (that/it) to (the) men
3 man/mans job/world
3 dismiss~/dismissed/dismissing/trivialise~/trivialised/minimise~/minimised/downplay~/downplayed . (my/our/his/her/me/us) . pain/concern~/complaint~/symptom~/fears/feelings/experience/worries/question~/condition/worry
3 dismissive/dismissively
3 dismissed me/us/him/her
3 gaslight~/gaslit/gaslighting
3 insensitive/insensitively/tactless/callous/callously/uncaring/heartless/heartlessly/cruel/cruelly/inconsiderate/thoughtless
3 (all/it) in (my/your/her) head
3 overreacting/hysterical/overdramatic/hypochondriac
3 told/said/says (me/us) . exaggerating
3 lose (some) weight
2 not afford it/this/that anyway
2 (could/can) (not) . afford (it) he/she/they/said
3 if/whether/can/could . (i/we/you) . (actually/really/even) afford
3 section/shop/place/this (is/was) (too) expensive (for)
3 accuse~/accused/accusing (me/us/him/her/my/of) (of/as/being) a/stealing/lying/theft/shoplifting/fraud/trying/being
3 accused/accusing/accuses/accuse (me/us/him/her) (of) (stealing/lying/theft/shoplifting/being/cheating)/stealing/lying/theft/shoplifting
2 accused/accusing/accuses
3 follow~/followed/following (me/us/him/her) around/round/through/about/everywhere
3 followed (around/round) (by/the) security/guard
3 body/strip/bag search~/searched/frisked
3 empty/search/searched/emptying/open (my/our/his/her) bag/bags/pockets/handbag/purse
3 pulled/singled (me/us/him/her) aside/out
3 singled out
3 at random
2 like (a) suspect/suspects/criminal/criminals
3 sure (that) (we/i/you) (are/were/was) (at/in) (the) right
3 not (a) (real) human/person (being) (to)
3 no/lack/lacking/without/zero (of/any) empathy/compassion/humanity/consideration/sensitivity
1 no/lack/without (of/any) courtesy/sympathy
2 wheelchair/disabled/disability/deaf/hearing/blind/autistic/autism/dementia/stutter ... refused/laughed/ignored/sighed/impatient/shouted/made/left/told/nobody/stairs/without/interpreter
3 (not) deserve/worth (a/to/your/our/my/any) supervisor/service/time/help/respect
3 not . deserve/deserves/deserved
3 beneath/below them/him/her/you
2 crawled out/from (of) (from) (under)
3 lesser/inferior
3 (do/does/doing) (me/us) a favour
3 as if (they/you/he/she) (are/were/was) doing (me/us) (a) favour
3 ask~ someone who cares
3 waste of space (his/her/their)
3 show~/showed/shown (me/us/him/her) . no/zero/little respect/regard/compassion
3 objectif~/leered/leering/ogled/creepy/groped/whistled/catcalled
3 sexual/sexually harassed/harassment
3 sexual/sexually harass~/harassment/comment~/remark~/suggestive
3 inappropriate/sexist/racist/degrading comment~/remark~/joke~
2 personal/unkind/offensive/snide comment~/remark~/joke~ about/on (my/our/her/his)
2 comment~/commented/remark~/remarked (about/on) my
3 call~/called/calling (me/us/him/her/my/them) . sweet/sweetie/love/darling/dear/boy/girl/old/fat/fatty/cripple/illiterate/honey/baby/scrounger/beggar/granny/poor/peasant/villager
3 (my/your) little shop/business (was/is) (really)
2 entitled/lazy/dumb/stupid/ignorant customer~/people/woman/man
3 stupid/silly question~
3 (could/can) (i/you) (even) read (and/or) write
3 learn/know (how) (to) read
3 begging/beggars/beggar
3 (made/make/making) (an/the/my/her/him/his/me/us) old/elderly/pregnant/disabled . wait/stand/walk/beg/kneel/climb
3 ask~/asked/asking/had to beg/begging
2 old/elderly/pregnant/disabled/aged mother/father/lady/woman/man/parents/people ... shout~/shouted/stand/standing/laughed/pushed/insulted/harsh
3 like (we/i) (are/am) begging
-- more ways of saying it
3 no/zero/lack/little/without/any (of/any/basic/the) respect (for/to/towards/of/whatsoever)
3 no respect
3 not/never (even/really) respect/respecting/respects/respected me/us/customers/people/their/elders/the/our/my/old/women/clients/patients
0 not respect the booking/budget/deadline/time
3 lack/lacks/lacked/lacking (any/of/basic/in) respect
3 explain~/explained (it/everything) to my husband/son/brother/boyfriend/father/wife
3 joke~/joked/joking/jokes about/on/at my/our/her/his/me/us
3 made/making/make/cracked jokes/joke
3 friends in (and) not me
3 refused/denied (me/us) entry/admission/service (because/when)
3 refused (us/me) a (table/room/double/seat) (because/when)
3 (would) not serve/let/admit (me/us/my/him/her/our) .. because/wheelchair/children/accent/black
3 the only african/black/asian/indian/woman/brown/foreigner/muslim/one in/who/that/customer/person/passenger
3 only asked/checked/searched/stopped/questioned (me/us/my/him/her)
3 searched/checked/stopped/questioned/opened only (me/us/my/her/his)
3 was/were/the the only bag/one/person/customer .. opened/searched/checked/stopped/asked
3 ask~/asked me/us/loudly (if/whether) (i/we/she/he) (could/can) read/write/count/pay/speak
3 foreigners/immigrants/pensioners/africans/blacks/villagers/peasants/tourists always/are/should/like/only
3 mummy/mommy
3 proper/decent shop/place/restaurant/hotel/establishment
3 typical/usual/kind (of) client/clients/customer/clientele
3 at my/your/her/his/our age
3 of/people your/my age
3 too old (to/for)
3 prove (that) (i/we) (was/am/were/are) not (a)
3 wait/stand/sit/sleep outside (with) the/like dog/dogs
3 held/hold/holding (his/her/their) nose
3 third person
3 piece of meat
3 drama queen
3 without drawing/closing/pulling (the) curtain/door
3 no privacy
3 half naked
3 seem not to count
3 seem/do/does not (to) count (because/as/here)
0 not count on
3 suits (and) ties
3 like me gets/get
3 for/to the rich/wealthy/big/powerful
3 rich people/ones/men first/get/are/come
3 not speak the/good/proper/their language/english
3 speak/learn/talk proper/better english
3 proper english
3 pat/patted/patting (on) (the/my) shoulder/head
3 stared/staring/stare/stares/looked/looking at my chest/breasts/legs/body/scar/clothes/shoes
3 made a pass
3 touched/touching/groped/hugged me
3 ask~/asked (my/her) husbands permission
3 husbands permission
3 because i am/was just/only (a/an)
3 because i (be/am/was) (a) poor/small/just/only/cleaner/farmer/student/maid
3 because i came in (my)
3 wiped/wipes (his/her) hands after
3 refused to write
3 proper/correct/right title/name although/even
3 wrong gender
3 called me sir although
3 feel/felt/feeling/left . this small
3 no/not regard/value/dignify me/us/customers
3 dem/them/they no dey regard/respect/value
3 caste/tribe (was) asked/mentioned
3 as if/though (he/she/i/we) (was/were/am) (his/her/their/a/an/some/not/too) servant~/slave~/idiot/stupid/child/criminal/thief/beggar
3 herded/herd/cattle/sheep/lepers
3 not a number
3 being not a number
3 just/only a number
2 whispered/whisper/whispering and
3 pointed at my scar/face/clothes/leg/shoes/body
3 suit/fit someone your
3 someone your size
3 told/telling the whole waiting room/shop/bus/class/queue
3 announced/announce/announcing/read (it) (my/our/his/her) .. (out) loud/aloud/loudly
3 out loud (at/in/to/for)
3 to the whole room/shop/bus/class/queue/waiting
3 before/in front of the class/whole/others/people/team/queue
3 before everyone/everybody
3 assumed/assume/assumes (that) i/we/my could/can/cannot/was/were/would (not)
3 saw who we were
3 when they/he/she saw (we/us/i/me/who/my/that)
3 looked the part
3 mistook/mistaken/mistake (me/us/him/her) for (the/a)
3 not taken/take/took/taking (me/us/him/her) seriously
3 not take (my/me/us) .. seriously
3 talks/talk/talked/talking/speaks/spoke/speaking/writes/written down to
3 funny/silly/mocking voice/accent/imitation
3 earth to
3 what are you a
3 gaga/senile
3 never seen . (as) (a) human
3 a human being not
3 sit us/me/them (on) (the) floor
3 village people
3 wear~/wears (a) hijab/turban/headscarf/niqab/sari/saree/burqa/kippa
3 hijab/turban/headscarf/niqab/burqa
3 been a . engineer/teacher/doctor/nurse/lawyer/driver/accountant/mechanic/programmer for .. years
3 explained/explain/explains to me what (a/an) . (is/was)
3 not/would/wouldnt even open/show/let/take . display/case/for (me/us)
3 work/working clothes
3 told (us/me/him/her) off like naughty/little/school
3 like naughty
3 children/kids not (even) welcome
3 passing/passed/passes comments/comment/remarks
3 worst seats/table/seat/room
2 worst table
3 stupid for asking
"""
