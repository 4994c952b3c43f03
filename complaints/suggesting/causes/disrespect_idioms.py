"""More ways of telling `disrespect`; see `disrespect`."""

from __future__ import annotations

PATTERNS = """
3 if/whether/can/could . (i/we/you) . (actually/really/even) afford
3 section/shop/place/this (is/was) (too) expensive (for)
3 accuse~/accused/accusing (me/us/him/her/my/of) (of/as/being) a/stealing/lying/theft/shoplifting/fraud/
    trying/being
3 accused/accusing/accuses/accuse (me/us/him/her) (of) (stealing/lying/theft/shoplifting/being/cheating)/
    stealing
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
2 wheelchair/disabled/disability/deaf/hearing/blind/autistic/autism/dementia/stutter ... refused/laughed/
    ignored/sighed/impatient/shouted/made/left/told/nobody/stairs/without/interpreter
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
3 call~/called/calling (me/us/him/her/my/them) . sweet/sweetie/love/darling/dear/boy/girl/old/fat/fatty/
    cripple/illiterate/honey/baby/scrounger/beggar/granny/poor/peasant/villager
3 (my/your) little shop/business (was/is) (really)
2 entitled/lazy/dumb/stupid/ignorant customer~/people/woman/man
3 stupid/silly question~
3 (could/can) (i/you) (even) read (and/or) write
3 learn/know (how) (to) read
3 begging/beggars/beggar
3 (made/make/making) (an/the/my/her/him/his/me/us) old/elderly/pregnant/disabled . wait/stand/walk/beg/
    kneel/climb
3 ask~/asked/asking/had to beg/begging
2 old/elderly/pregnant/disabled/aged mother/father/lady/woman/man/parents/people ... shout~/shouted/stand/
    standing/laughed/pushed/insulted/harsh
3 like (we/i) (are/am) begging
-- more ways of saying it
3 no/zero/lack/little/without/any (of/any/basic/the) respect (for/to/towards/of/whatsoever)
3 no respect
3 not/never (even/really) respect/respecting/respects/respected me/us/customers/people/their/elders/the/our/
    my/old/women/clients/patients
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
3 they/them no they regard/respect/value
3 caste/tribe (was) asked/mentioned
3 as if/though (he/she/i/we) (was/were/am) (his/her/their/a/an/some/not/too) servant~/slave~/idiot/stupid/
    child/criminal/thief/beggar
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
3 assumed/assume/assumes (that) i/we/my could/can/not/was/were/would (not)
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
3 not/would even open/show/let/take . display/case/for (me/us)
3 work/working clothes
3 told (us/me/him/her) off like naughty/little/school
3 like naughty
3 children/kids not (even) welcome
3 passing/passed/passes comments/comment/remarks
3 worst seats/table/seat/room
2 worst table
3 stupid for asking
"""
