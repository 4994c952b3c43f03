"""Disrespect: belittled, mocked, discriminated against, humiliated, treated as a lesser person."""

from __future__ import annotations

PATTERNS = """
0 do/does/did/with/mean/meaning/intend (all) due (no) respect/disrespect
0 in (this/that/every/many/other/all/some/any/one) respect/respects
0 with respect to
0 respect (my/the/our/your) wishes/budget/booking/reservation/deadline
3 disrespect/disrespected/disrespectful/disrespectfully/disrespecting/disrespects
3 no/zero/lack/lacked/lacking/lacks/without/little/any/basic/least/show (of/any/basic/the/some/a/bit) basic/
    slightest/common/human respect
3 not/never show/showed/shown/get/got/have/had/give/given/deserve/being . respect
3 not/never (being/been/feel/felt/be/were/was/at/all) respected/valued/respectful
2 only respect
3 belittle~/belittled/belittling/condescend~/condescending/condescendingly/condescension/patronise~/
    patronised/patronising/patronisingly/demean~/demeaned/demeaning/humiliate~/humiliated/humiliating/
    humiliation/degrade~/degraded/degrading/dehumanised/dehumanising/dehumanise/inhuman/inhumane/inhumanly/
    undignified/mansplain~/mansplained/mansplaining/denigrate~/shamed/shaming/infantilised
3 dignity
3 mock~/mocked/mocking/mockingly/mockery/ridicule~/ridiculed/ridiculing/taunt~/taunted/taunting/jeer~/
    jeered/tease~/teased/teasing
3 mimic~/mimicked/mimicking/imitate~/imitated/imitating/imitation
3 make~/made/making/poke~/poking/poked . fun (of/at)
3 laugh~/laughed/laughing/giggle~/giggled/giggling/snigger~/sniggered/sniggering/snicker~/snickered/
    chuckle~/chuckled right/out/loud/loudly/openly/about (at/in/about/when) me/us/my/our/him/her/his/face/
    the
2 laughed/giggled/sniggered/giggling/sniggering
3 and/everyone/everybody/others/both/all/colleagues/staff laughed/giggled/sniggered
3 smirk~/smirked/smirking/sneer~/sneered/sneering
3 (the) butt of
3 big/a/like/treated as/like (a) joke
3 talk~/talked/talking/speak~/spoke/spoken/speaking down to
3 talk~/talked/talking/spoke/spoken/speaking/discuss~ over/above my/her/his/our head/heads
3 look~/looked/looking down (on/at/upon) (me/us/him/her/people/customers/his/their)
3 look~/looked/looking/stare~/stared/eyeing/eyed/sized/sizing (at) (me/us/him/her/my) up and down
3 sized me/us/him/her up
2 look~/looked/looking/stared/staring at/on (me/us/him/her/my) like/as
3 me/us/him/her like/as (if/a/some) . dirt/stupid/alien/criminal/shoe
3 looked/looking/looks/stared/glanced/judge~/judged/judging ... (my/our/his/her) clothes/shoes/skin/
    appearance/dress/hair/hijab/headscarf/tattoos/accent/dressing
3 judge~/judged/judging me/us/people/him/her/by
3 down (his/her/their) nose/noses
3 nose (in) (the) air
3 holier
3 snob/snobs/snobbish/snobby/snooty/stuckup/supercilious/haughty/pompous/contempt/contemptuous/
    contemptuously/disdain/disdainful/scorn/scornful
1 arrogant/arrogance/arrogantly
2 superior/superiority
3 high and mighty
3 treat~/treated/treating .. like/as/lik ... dirt/rubbish/garbage/trash/dog/dogs/animal~/child/children/kid/
    kids/criminal~/thief/thieves/idiot/idiots/fool/fools/stupid/nobody/nothing/beggar~/burden/nuisance/
    servant~/slave~/cattle/scum/class/number/crap/expletive/enemy/lesser/inferior/human/toddler/liar/baby/
    imbecile/moron/luggage/sheep/lepers/leper/foreigner/outsider/prisoner~/inconvenience/peasant
3 treat~/treated . (me/us) anyhow/differently/worse/less/unequally/inhumanly/unfairly
2 treat~/treated/treating me/us/him/her/people/customers/you like/as (a/an/if/though/i/we/they)
3 talk~/talked/talking/speak~/spoke/spoken/speaking/address~/addressed (to/with) me/us/him/her like/as (if/
    though) (a/an/i/we/some/you/am/are)
3 talk~/talked/talking/speak~/spoke/spoken/speaking/explain~/explained (it/everything) (to/with) . (me/us/
    him/her/my) . like/as if/though i/we/my/he/a
3 like (i/we) (am/was/were/are/had/is) (a/an) child/kid/idiot/stupid/dumb/criminal/thief/beggar/begging/
    dirt/nobody/nothing/five/retarded/fool/baby/illiterate/crawled/deaf/insect/animal/dog/poor
3 if/though/like @i (was/were/am/had/are/is/did/could) (not/a/an) . child/kid/idiot/stupid/dumb/criminal/
    thief/beggar/begging/dirt/nobody/nothing/#/five/four/three/six/fool/baby/luggage/deaf/human/matter/
    illiterate/senile/burden/insect
2 if/though/like @i (was/were/am) not (even) (in) (there/the) room
3 as if/though he/she . (was/were/is) (not) . child/idiot/stupid/room/there/luggage/criminal/burden/thing/
    baby
3 like (a) child/toddler/idiot/criminal/thief/beggar/dirt/animal/fool/imbecile/schoolchild/schoolboy/
    schoolgirl/kid
2 like a/am nobody
0 like nobody (had/has)
3 spoken/talked like (a)
3 second/third/lower class citizen~/customer~
3 second class
3 make/makes/made/making (me/us/him/her/my/people/you) (to) feel (so/like/as/very/really/completely/that/an/
    a/i) . small/stupid/dumb/worthless/inferior/unwelcome/tiny/foolish/humiliated/ashamed/embarrassed/old/
    poor/unwanted/idiot/guilty/cheap/nothing/dirty/burden/uncomfortable/insignificant/criminal/ignorant/
    fool/thief/beggar/nobody
3 feel~/felt/feeling so/very/like/really/utterly/completely/as (a/an) small/stupid/dumb/worthless/inferior/
    unwelcome/humiliated/belittled/ashamed/embarrassed/unwanted/cheap/tiny/insignificant/degraded/criminal/
    insulted/idiot/nobody/dirt/fool/beggar
3 never felt (so) small/stupid/humiliated/ashamed/embarrassed
2 embarrass~/embarrassed/embarrassing me/us/him/her/my/in/front
3 in front of . everyone/everybody/customers/colleagues/kids/children/family/people/team/queue/class/
    strangers/clients/guests/staff/patients/friends/public/husband/wife/son/daughter/passengers
3 in front of the (whole) shop/office/line full/laughed/loudly
2 in front of everyone/everybody/others/all
0 tourists/people/person/man/woman/passengers/guests/car in front of
3 loud enough (for/so)
3 everyone/everybody/people (was/were) staring/stared/looking/laughing/listening/hear
-- discrimination
3 discriminate~/discriminated/discriminating/discrimination/discriminatory/racist/racists/racism/racially/
    xenophobic/xenophobia/sexist/sexism/misogynist/misogynistic/chauvinist/homophobic/homophobia/
    transphobic/islamophobic/ageist/ageism/ableist/ableism/tribalism/tribalist/casteist/prejudice/
    prejudiced/prejudices/bigot/bigoted/bigots/bias/biased/profiling/profiled/stereotype~/stereotyped/
    stereotyping/apartheid
3 racial profiling/abuse/slur/comment~/remark~/discrimination
3 because (of) (i/we/he/she/am/is/are/of) (am/was/is/are/were) (a/an/not/only/too/just) black/brown/woman/
    female/girl/old/young/poor/foreign/foreigner/immigrant/african/indian/asian/muslim/arab/gay/lesbian/
    trans/disabled/deaf/blind/pregnant/fat/student/local/rich/white/wheelchair/hijab/elderly/single/muslims/
    premium/christian/jewish/pensioner/pensioners/small/dressed/wearing
3 because (of) my/our/his/her/the race/colour/skin/age/gender/sex/accent/religion/disability/nationality/
    origin/name/clothes/weight/size/background/appearance/tribe/caste/headscarf/hijab/english/status/
    wheelchair/surname/looks/hearing/speech/stutter
3 due to my/our race/colour/age/gender/accent/religion/disability/nationality/origin
3 colour of (my/our/his/her) skin
3 skin colour
2 as a woman/female/black/foreigner/pensioner/disabled/muslim/migrant/immigrant/widow
3 my/our/his/her/heard . accent
3 my/our/his/her/bad/broken/poor/your english
3 learn/speak (to/proper) speak english
3 (go) back to (your/my/his/her) own/home country/village
1 where you/we/i come/came from
3 white/rich/foreign/foreigners/tourists/whites/locals/vip/expat/expats . first/before/better/while/
    priority/couple~/customers
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
3 turn~/turned/spoke/speak/speaks/speaking/talked/talk/talking/addressed/addressing/explained/directed .
    only/exclusively/instead/everything/all to/at (my/the/her/his) husband/boyfriend/wife/partner/son/
    brother/carer/friend/men/man/male/daughter/sister
3 turn~/turned/spoke/speak/speaks/speaking/talked/talk/talking/addressed/addressing/explained (to/at) (my/
    the/her/his) husband/boyfriend/wife/partner/son/brother/carer/friend/men/man/daughter/sister (and)
    instead/not/rather/although/about/though
3 turned/looked to/at (my) husband/boyfriend/brother/son
3 only/exclusively/instead spoke/speak/talked/talk/talking/addressed (to/with)
3 what does (he/she) want/need/take
3 sweetheart/sweetie/honey/missy/luv/grandpa/granny/grandma/boyo/babe/babes/bimbo/auntie/fatty/cripple/
    retard/retarded/peasant/peasants/illiterate/villager/bumpkin/sonny
2 darling
0 everyone was a darling
0 a darling
3 old man/woman/lady/hag/git/bat/cow like
2 calm down dear/love/darling/madam/sweetheart
3 calm down dear
3 little/good/silly/young lady/girl/woman/boy/missy like
3 women/ladies/woman should/not/do/are/always/stuff/stuffs/problems/brain
3 womens/girls/mens stuff/problem~/job/work
3 leave (that/it) to (the) men
3 man/mans job/world
3 dismiss~/dismissed/dismissing/trivialise~/trivialised/minimise~/minimised/downplay~/downplayed . (my/our/
    his/her/me/us) . pain/concern~/complaint~/symptom~/fears/feelings/experience/worries/question~/
    condition/worry
3 dismissive/dismissively
3 dismissed me/us/him/her
3 gaslight~/gaslit/gaslighting
3 insensitive/insensitively/tactless/callous/callously/uncaring/heartless/heartlessly/cruel/cruelly/
    inconsiderate/thoughtless
3 (all/it) in (my/your/her) head
3 overreacting/hysterical/overdramatic/hypochondriac
3 told/said/says (me/us) . exaggerating
3 lose (some) weight
2 not afford it/this/that anyway
2 (could/can) (not) . afford (it) he/she/they/said
"""
