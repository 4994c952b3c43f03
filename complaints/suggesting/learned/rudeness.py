"""Learned wording of `rudeness`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.62 she=1.74 manner=1.72 courtesy=1.46 he=1.44 guy=1.43 she_be=1.29 shout=1.29 offensiv=1.28 throw=1.23
hostil=1.17 friend_at=1.16 not_friend=1.16 nasty=1.15 such=1.15 languag=1.12 to_stop=1.12 temper=1.10
mate=1.09 no_courtesy=1.09 STAFF_shout=1.07 that_i=1.06 i_ask=1.03 it_or=1.03 at_me=1.02 insult=1.00
such_a=0.97 of_lie=0.96 head_off=0.96 met=0.96 steward=0.96 and_he=0.96 at_us=0.95 she_say=0.94
be_hooligan=0.93 hooligan=0.93 voic=0.93 unfriend=0.92 stupid=0.92 be_hostil=0.92 grunt=0.91 be_speak=0.91
abus=0.91 swear=0.91 from_STAFF=0.91 answer_the=0.90 whol_STAFF=0.89 STAFF_scold=0.87 scold=0.87 scold_my=0.87
supervisor=0.86 insolent=0.84 insolent_behaviour=0.84 tone=0.84 no_thank=0.84 grumpy=0.83 when_i=0.82
the_line=0.82 it_go=0.82 throw_the=0.82 ticket_STAFF=0.82 sneer=0.81 smil=0.81 expletiv=0.81 accus_me=0.81
foul=0.81 behaviour=0.80 STAFF_be=0.80 he_tell=0.80 STAFF_call=0.80 and_say=0.79 abusiv=0.79 finish_my=0.79
a_bul=0.79 bul=0.79 roll=0.78 unpleasant=0.78 conductor=0.78 and_swear=0.77 yell=0.77 a_patient=0.77
greet_a=0.77 not_how=0.77 you_greet=0.77 STAFF_answer=0.77 he_say=0.77 complain=0.77 be_her=0.77 at_my=0.76
not_my=0.76 at_be=0.75 good_morn=0.75 call_as=0.75 cut_the=0.75 a_smil=0.75 he_used=0.73 eye=0.73 coin=0.73
if_they=0.73 you_want=0.73 rude=0.72 hang_up=0.72 STAFF_tell=0.72 as_i=0.72 finish=0.72 me_a=0.72 man=0.71
be_offensiv=0.71 tone_of=0.71 over_me=0.71 talk_over=0.71 problem_mate=0.71 rep_i=0.71 and_unhelpful=0.71
unfriend_and=0.71 downright_offensiv=0.70 offensiv_to=0.70 yourself=0.70 face=0.70 accus=0.70
be_downright=0.70 downright=0.70 word=0.69 not_what=0.69 barista=0.69 be_vile=0.69 vile=0.69 vile_to=0.69
and_talk=0.69 scream=0.69 scream_at=0.69 owner=0.68 ever_met=0.68 rudest=0.68 rudest_wait=0.68 wait_i=0.68
a_grunt=0.68 no_pleas=0.68 pleas_no=0.68 you_not=0.68 snap=0.68 for_ask=0.68 finger=0.68 personnel=0.67
personnel_be=0.67 the_personnel=0.67 with_me=0.67 very=0.67 after_queu=0.67 just_as=0.67 even_say=0.67
hello_be=0.67 much_for=0.67 and_would=0.67 me_be=0.67 they_be=0.67 me_i=0.66 nobody=-0.66 anyhow=0.66
your_STAFF=0.66 angry=0.66 in_my=0.65 swear_at=0.65 no_reason=0.65 annoy=0.65 how_you=0.65 he_answer=0.65
army=0.65 bark_order=0.65 he_bark=0.65 order_as=0.65 the_army=0.65 talk=0.65 my_face=0.65 argu_with=0.65
a_pain=0.65 customer_like=0.65 say_customer=0.65 and_harsh=0.65 impolit_and=0.65 so_impolit=0.65 at=0.65
stupid_to=0.65 too_stupid=0.65 young_STAFF=0.64 when=0.64 KIN_for=0.64 get_lose=0.64 in_so=0.64 lose_in=0.64
many_word=0.64 pull=0.64 say_hello=0.64 like_me=0.64 foul_languag=0.64 he_put=0.63 curs_and=0.63
you_again=0.63 he_just=0.63 and_the=-0.63 drunk=0.63 they_cut=0.62 total=0.62 KIN_to=0.62 a_time=0.62
by_your=0.62 languag_i=0.62 not_repeat=0.62 used_languag=0.62 me_of=0.62 cashier=0.61 have_kill=0.61
look_she=0.61 me_could=0.61 she_give=0.61 the_look=0.61 or_i=0.61 STAFF_stink=0.61 she_throw=0.61
scam_the=0.61 ther_after=0.61 rough=0.61 be_crud=0.61 crud=0.61 clerk=0.60 i_say=0.60 move=0.60 for_water=0.60
young=0.60 else_the=0.60 unhelpful=0.60 a_scowl=0.59 only_a=0.59 scowl=0.59 smil_not=0.59 sorry_only=0.59
the_tone=0.59 abus_from=0.59 verbal=0.59 verbal_abus=0.59 STAFF_wander=0.59 off_whil=0.59 wander=0.59
wander_off=0.59 STAFF_at=0.59 STAFF_dog=0.59 friendlier=0.59 friendlier_welcom=0.59 have_friendlier=0.59
welcom_from=0.59 very_bad=0.59 snap_at=0.59 have_ever=0.59 harsh=0.59 lady=0.59 guess=-0.59 patient=0.58
off=0.58 a_nasty=0.58 be_you=0.58 tabl_and=0.58 with_customer=0.58 he_have=0.58 STAFF_mock=0.57 form_out=0.57
she_snatch=0.57 snatch=0.57 snatch_the=0.57 shut=0.57 out=0.57 the_ticket=0.57 polit_request=0.57
with_what=0.57 your_problem=0.57 it_yourself=0.56 my_break=0.56 tell_do=0.56 yourself_i=0.56 sentenc=0.56
becaus_he=0.56 curs=0.56 impertinent=0.56 impertinent_young=0.56 how_your=0.56 they_clos=0.56 STAFF_lose=0.56
finger_when=0.56 for_fill=0.56 wrong_slip=0.56 deal_with=0.56 shout_on=0.55 and_unfriend=0.55 be_curt=0.55
curt=0.55 curt_and=0.55 not_you=0.55 her_idea=0.55 idea_of=0.55 or_not=0.55 want_it=0.55 would_not=0.55
ask_a=0.55 a_bad=0.55 every_question=0.55 attitud=0.55 a_snid=0.54 arrival=0.54 late_arrival=0.54
our_late=0.54 remark_about=0.54 snid=0.54 snid_remark=0.54 be_so=0.54 and_grumpy=0.54 be_moody=0.54 moody=0.54
moody_and=0.54 STAFF_ram=0.54 leg_with=0.54 ram=0.54 ram_my=0.54 get_ther=0.54 four_letter=0.54
letter_word=0.54 of_four=0.54 text_full=0.54 STAFF_get=0.54 they=-0.54 STAFF_grab=0.54 grab=0.54
she_speak=0.54 way_she=0.54 go_somewher=0.53 somewher=0.53 somewher_else=0.53 to_shut=0.53 in_such=0.53
be_growl=0.53 do_expect=0.53 expect_not=0.53 growl=0.53 growl_at=0.53 not_expect=0.53 smil_but=0.53
his_voic=0.53 voic_in=0.53 charg=-0.53 backsid=0.53 first_time=0.53 she_snap=0.53 snap_although=0.53
you_already=0.53 a_lesson=0.53 in_courtesy=0.53 lesson=0.53 lesson_in=0.53 wait_her=0.52 becam=0.52
STAFF_threaten=0.52 break_my=0.52 my_nose=0.52 threaten=0.52 threaten_to=0.52 to_break=0.52 for_him=0.52
so_angry=0.52 come=-0.52 kick=0.52 kick_the=0.52 a_hand=0.52 hand_hold=0.52 hold_out=0.52 morn_just=0.52
out_for=0.52 a_pig=0.52 manner_of=0.52 pig=0.52 telephonist=0.52 telephonist_have=0.52 the_manner=0.52
the_telephonist=0.52 STAFF_on=0.52 be_swear=0.51 mutter=0.51 tell=0.51 or=0.51 interrupt=0.51
interrupt_and=0.51 keep_interrupt=0.51 explain=-0.51 stop_whin=0.51 whin=0.51 whin_by=0.51 trolley_and=0.51
STAFF_bite=0.51 bite_my=0.51 bartender=0.51 mock_us=0.51 he_snap=-0.51 snap_his=-0.51 that_he=0.50
the_phon=0.50 call_about=0.50 job_mate=0.50 jog=0.50 jog_on=0.50 mate_jog=0.50 arrogant=0.50 arrogant_and=0.50
me_to=0.50 deal=0.50 impolit=0.50 short_temper=0.50 what_i=0.50 complet_and=0.50 it_complet=0.50 he_stand=0.50
me_pas=0.50 in_your=-0.50 very_rude=0.49 the_STAFF=0.49 STAFF_throw=0.49 befor_i=0.49 befor_it=0.49
hear_on=0.49 line_befor=0.49 me_sick=0.49 sick_that=0.49 STAFF_argu=0.49 customer_instead=0.49 help_them=0.49
of_help=0.49 time_STAFF=0.49 argu=0.49 to_go=0.49 be_plain=0.49 plain=0.49 plain_nasty=0.49 use_a=0.49
STAFF_sneer=0.49 sneer_at=0.49 aggressiv=0.49 capital=0.49 capital_that=0.49 chat_writ=0.49 in_capital=0.49
on_chat=0.49 should_read=0.49 wrong=-0.48 he_get=0.48 count_KIN=0.48 dad=0.48 full_queu=0.48 queu_listen=0.48
you_count=0.48 deaf=0.48 speak=0.48 boot=0.48 a_rude=0.48 tell_me=0.48 i_should=0.48 keep=-0.48 feet=0.48
a_moron=0.47 moderator=0.47 moderator_in=0.47 moron=0.47 moron_by=0.47 public_forum=0.47 your_moderator=0.47
come_down=0.47 lazy_becaus=0.47 me_lazy=0.47 absolut=0.47 absolut_expletiv=0.47 an_absolut=0.47 her_tongu=0.47
tongu=0.47 mouth=0.47 at_all=0.47 KIN_a=0.47 busy=0.47 practical=0.47 he_toss=0.47 toss=0.47 toss_the=0.47
ask_about=0.47 bunch=0.47 be_deaf=0.47 eye_when=0.47 roll_their=0.47 their_eye=0.47 they_roll=0.47
throw_my=0.47 STAFF=0.47 know=-0.47 someon=-0.47 to_move=0.47 and_insult=0.46 insult_us=0.46 us_anyhow=0.46
go_away=0.46 rude_and=0.46 for_thi=0.46 have_time=0.46 say_and=0.46 thi_he=0.46 time_for=0.46 i_complain=0.46
be_misbehav=0.46 misbehav=0.46 misbehav_with=0.46 if=0.46 complet=0.46 STAFF_have=-0.46 plumber=0.46 wife=0.46
repeat=0.46 i_look=0.46 say_do=0.46 be_quit=0.46 no_need=0.46 quit=0.46 quit_sharp=0.46 sharp_with=0.46
kill=0.46 and_tell=0.46 after_my=0.46 fast_they=0.46 i_finish=0.46 my_strok=0.46 speak_fast=0.46 strok=0.46
strok_i=0.46 they_hang=0.46 up_befor=0.46 appall=0.46 appall_manner=0.46 a_drill=0.46 a_voic=0.46
drill_sergeant=0.46 kind_word=0.46 one_kind=0.46 sergeant=0.46 sergeant_and=0.46 voic_like=0.46
STAFF_from=0.46 even_a=0.46 call=0.46 me=0.46 lazy=0.46 you_do=0.46 attitud_of=0.45 that_young=0.45
be_yell=0.45 yell_the=0.45 the_rep=0.45 push_by=0.45 to_the=-0.45 me_as=-0.45 tell_my=0.45 an_oh=0.45
for_god=0.45 god_sake=0.45 loud_enough=0.45 oh=0.45 oh_for=0.45 sake=0.45 sake_loud=0.45 they_tell=-0.45
way=0.45 click=0.45 could_stick=0.45 me_wher=0.45 stick_my=0.45 a_total=0.45 jerk=0.45 total_jerk=0.45
call_me=0.45 and_kick=0.45 a_nice=0.45 bye=0.45 bye_have=0.45 chat_with=0.45 end_the=0.45 he_end=0.45
nice_life=0.45 with_bye=0.45 line=0.45 me_for=0.45 break_gate=0.45 support=-0.45 like_naughty=0.45
naughty_STAFF=0.45 an_unpleasant=0.45 unpleasant_STAFF=0.45 my_polit=0.45 bite=0.44 a_nuisanc=0.44
clear_that=0.44 it_very=0.44 nuisanc=0.44 she_make=0.44 very_clear=0.44 of_servic=0.44 a_wast=0.44 her=0.44
noth=-0.44 off_for=0.44 cheeky=0.44 cheeky_young=0.44 unbelievab=0.44 unbelievab_cheeky=0.44 for_a=-0.44
card_do=0.44 host=0.44 a_thug=0.44 lad=0.44 move_it=0.44 move_you=0.44 thug=0.44 will_move=0.44 of_that=0.44
promis=-0.44 accent_to=0.44 an_imitation=0.44 and_both=0.44 both_laugh=0.44 do_an=0.44 english_do=0.44
imitation=0.44 imitation_of=0.44 wast_machin=0.44 spat=0.44 coin_on=0.44 he_tip=0.44 the_coin=0.44
tip_the=0.44 to_pick=0.44 bark=0.44 ask_me=-0.44 they_shout=0.44 STAFF_hiss=0.44 hiss_and=0.44 to_hurry=0.44
never=-0.43 so=0.43 STAFF_do=-0.43 say_i=0.43 ever=0.43 if_we=0.43 on_me=0.43 eff=0.43 of_my=0.43
could_not=-0.43 a_sorry=0.43 everyth=-0.43 comment=-0.43 angry_i=0.43 be_frighten=0.43 frighten=0.43
if_you=0.43 in_ther=0.43 condescend=-0.43 at_patient=0.43 room_at=0.43 shout_acros=0.43 we_be=0.43 abrupt=0.43
abrupt_name=0.43 be_incredib=0.43 birth_sit=0.43 incredib=0.43 incredib_abrupt=0.43 name_date=0.43
sit_down=0.43 day=-0.43 the_door=0.43 greet=0.43 menu_on=0.43 plat_at=0.43 practical_throw=0.43
wait_practical=0.43 us_to=0.42 a_expletiv=0.42 expletiv_at=0.42 piec_of=0.42 push=0.42 my_problem=0.42
it_be=-0.42 say_be=0.42 way_and=0.42 clos_the=0.42 STAFF_make=0.42 KIN_with=0.42 be_how=0.42 can_imagin=0.42
grandchildren=0.42 imagin_in=0.42 my_grandchildren=0.42 worst_word=0.42 treat=-0.42 email_be=0.42
your_email=0.42 smell=-0.42 and_impatient=0.42 be_unpleasant=0.42 impatient=0.42 impatient_with=0.42
unpleasant_and=0.42 my_head=0.42 teller=0.42 back_and=0.42 he_hang=0.42 get=0.42 see=-0.42 learn_to=0.42
much_young=0.42 read_thank=0.42 you_very=0.42 he_point=0.42 say_out=0.42 much=0.42 and_abusiv=0.42
be_drunk=0.42 drunk_and=0.42 and_who=0.41 line_then=0.41 then_a=0.41 his_window=0.41 i_knock=0.41
knock_on=0.41 the_finger=0.41 for_no=0.41 lifeguard=0.41 lifeguard_scream=0.41 the_lifeguard=0.41 should=0.41
down_befor=0.41 my_sentenc=0.41 phon_down=0.41 no_smil=0.41 smil_no=0.41 he_mim=0.41 mim=0.41 mim_yawn=0.41
yawn=0.41 yawn_whil=0.41 forum=0.41 hello=0.41 walk=0.41 madam=0.41 like=0.41 bouncer=0.41 STAFF_mutter=0.41
a_curs=0.41 and_chuck=0.41 chuck=0.41 chuck_my=0.41 file_on=0.41 mutter_a=0.41 a_sneer=0.41 answer_every=0.41
question_with=0.41 fill_in=0.41 pull_a=0.41 he_rais=0.41 rais_his=0.41 than_talk=0.41 run=-0.41 company=-0.41
his_phon=-0.40 that_STAFF=0.40 like_anyth=0.40 ask_nice=0.40 could_turn=0.40 music_down=0.40 tell_wher=0.40
wher_to=0.40 hurry=0.40 STAFF_say=-0.40 he_insult=0.40 my_nationality=0.40 nationality=0.40 be_try=0.40
my_leg=0.40 STAFF_just=0.40 doctor=-0.40 me_off=0.40 not_so=0.40 get_right=0.40 right_up=0.40 manner_from=0.40
to_finish=0.40 hiss=0.40 get_be=0.40 housekeeper=0.40 STAFF_becam=0.40 becam_hostil=0.40 declin_the=0.40
hostil_when=0.40 i_declin=0.40 and_grin=0.40 boot_on=0.40 finger_and=0.40 grin=0.40 my_finger=0.40
the_boot=0.40 an=0.40 each=-0.40 customer_anyhow=0.40 bank=-0.40 sick=0.40 with_STAFF=0.40 out_and=0.40
reason=0.40 writ_in=0.40 floor_for=0.39 another=-0.39 about_our=0.39 and_driv=0.39 driv_off=0.39 he_look=0.39
keep_wav=0.39 wav_at=0.39 cow=0.39 bad=0.39 used_vulgar=0.39 vulgar=0.39 vulgar_word=0.39 word_over=0.39
dirty=-0.39 be_what=0.39 your_messag=0.39 my_way=0.39 would_like=-0.39 STAFF_sound=0.39 annoy_that=0.39
dar=0.39 dar_to=0.39 i_dar=0.39 sound_annoy=0.39 he_mock=-0.39 mock_me=-0.39 KIN_feet=0.39 club=0.39
club_spat=0.39 refer=0.39 refer_from=0.39 spat_at=0.39 the_refer=0.39 your_club=0.39 him=0.39 tell_the=-0.39
chang=-0.39 phon_with=0.39 with_yeah=0.39 yeah=0.39 yeah_what=0.39 and_offhand=0.39 be_brusqu=0.39 brusqu=0.39
brusqu_and=0.39 his_manner=0.39 manner_be=0.39 offhand=0.39 help_and=0.39 apologis=-0.39 me_very=0.39
email_full=0.39 exclamation=0.39 exclamation_mark=0.39 insult_from=0.39 of_exclamation=0.39 your_account=0.39
laugh=0.39 so_many=0.39 idea=0.39 messag_to=0.39 slip=0.38 the_way=0.38 by_the=0.38 say_good=0.38
scratch=-0.38 at_the=-0.38 me_he=0.38 STAFF_abus=0.38 abus_my=0.38 filthy_languag=0.38 in_filthy=0.38
languag_over=0.38 rupe=0.38 two_rupe=0.38 go_dead=0.38 turn_the=0.38 used=0.38 the_break=0.38 word_you=0.38
STAFF_laugh=0.38 a_scen=0.38 all_polit=0.38 scen=0.38 whether=-0.38 say=0.38 claim_STAFF=0.38 your_claim=0.38
life=0.38 and_today=0.38 bad_mood=0.38 me_stupid=0.38 mood=0.38 mood_in=0.38 them_call=0.38 thi_post=0.38
today_one=0.38 be_push=0.38 the_whol=0.38 landlord=0.38 and_rude=0.38 disrespectful_and=0.38 oi=0.38
oi_your=0.38 so_disrespectful=0.38 who=-0.38 bad_manner=0.38 it=-0.38 our=-0.38 STAFF_sigh=0.37
never_bring=0.37 roll_eye=0.37 sigh_roll=0.37 water_#=0.37 be_scar=0.37 flight_STAFF=0.37 grumpy_we=0.37
scar_to=0.37 so_grumpy=0.37 bad_behaviour=0.37 be_have=0.37 behaviour_with=0.37 have_very=0.37 bring=0.37
contract=-0.37 say_the=-0.37 information=-0.37 exact_fare=0.37 shout_that=0.37 the_exact=0.37
delivery_STAFF=0.37 one=-0.37 morn=0.37 employ=-0.37 your_letter=0.37 ask=0.37 i_call=0.37 an_old=0.37
request_be=0.37 get_on=0.37 her_nerv=0.37 nerv=0.37 ten=-0.37 sell=-0.37 be_short=0.37 have_not=-0.37
who_tell=0.37 ahead_nobody=0.37 complaint_he=0.37 go_ahead=0.37 would_complaint=0.37 piec=0.37 half=-0.37
pick_up=0.37 exact=0.37 the_call=0.37 expect_a=0.37 STAFF_bang=0.37 bang=0.37 bang_his=0.37 fist=0.37
fist_on=0.37 his_fist=0.37 be_sarcastic=0.37 sarcastic=0.37 sarcastic_throughout=0.37 throughout=0.37
throughout_the=0.37 stop=0.37 could_do=0.36 hostil_and=0.36 then_snap=0.36 door_be=0.36 understand=-0.36
poor=-0.36 the_money=0.36 executiv_madam=0.36 rough_talk=0.36 talk_by=0.36 very_rough=0.36 line_open=0.36
madam_and=0.36 open_until=0.36 silenc_he=0.36 then_silenc=0.36 whatever=0.36 whatever_madam=0.36 say_he=-0.36
sign=-0.36 eye_and=0.36 messag=0.36 hotel=-0.36 a_mouthful=0.36 mouthful=0.36 try_to=0.36 enough_for=0.36
nasty_piec=0.36 of_work=0.36 work_your=0.36 make_me=0.36 though=-0.36 find=-0.35 my_question=-0.35 into=-0.35
touch=-0.35 afford_anyth=0.35 cloth_snif=0.35 i_probab=0.35 probab=0.35 probab_could=0.35 saleswoman=0.35
snif=0.35 snif_and=0.35 start=0.35 he_guess=-0.35 same=-0.35 a_KIN=-0.35 feel=-0.35 ignor=-0.35 the_worst=0.35
worst=0.35 an_hour=-0.35 blew=0.35 blew_smok=0.35 he_blew=0.35 smok_in=0.35 STAFF_#=0.35 much_as=0.35
so_much=0.35 among=0.35 among_themselv=0.35 laugh_and=0.35 swear_among=0.35 themselv_whil=0.35 wher=0.35
boy=-0.35 i_get=0.35 get_snappy=0.35 snappy=0.35 snappy_when=0.35 thre=-0.35 when_you=0.35 he_they=0.35
head_like=0.35 him_pikin=0.35 like_say=0.35 pikin=0.35 shout_for=0.35 the_trolley=0.35 tri=-0.35 my_job=0.35
bad_languag=0.35 languag_used=0.35 used_by=0.35 you_tell=-0.35 your_word=-0.35 abusiv_when=0.35
get_abusiv=0.35 the_undercook=0.35 undercook_meat=0.35 we_complain=0.35 and_ill=0.35 be_arrogant=0.35
ill_temper=0.35 swear_when=0.35 question_and=-0.35 door_and=0.35 mid=0.34 mid_sentenc=0.34 my_KIN=0.34
my_#=0.34 old_KIN=0.34 STAFF_he=0.34 imagin=0.34 STAFF_wag=0.34 and_bellow=0.34 at_visitor=0.34 bellow=0.34
her_finger=0.34 matron=0.34 visitor_and=0.34 wag_her=0.34 a_teaspoon=0.34 landlady=0.34 landlady_scream=0.34
teaspoon=0.34 the_landlady=0.34 us_over=0.34 bite_your=0.34 question_at=0.34 they_bite=0.34 remark=0.34
not_say=0.34 hair=-0.34 rude_STAFF=0.34 to_speak=-0.34 #_that=0.34 STAFF_busy=0.34 busy_on=0.34 go_#=0.34
insult_you=0.34 on_phon=0.34 phon_if=0.34 they_STAFF=0.34 they_insult=0.34 you_go=0.34 small=-0.34
STAFF_never=-0.34 although_it=0.34 like_it=0.34 used_the=0.34 teacher=-0.34 you_ask=0.34 belittl=-0.34
birth=0.34 date_of=0.34 of_birth=0.34 a_public=0.34 knock=0.34 a_full=0.34 tell_us=0.34 grandpa=0.34
welcom=0.34 have_to=-0.34 neighbour=-0.34 leg=0.33 thank_you=0.33 different=-0.33 how_should=0.33 say_how=0.33
warranty_and=0.33 through_the=0.33 back_through=0.33 bring_proper=0.33 ever_bring=0.33 if_STAFF=0.33
mine_back=0.33 paper_then=0.33 proper_paper=0.33 the_slot=0.33 then_throw=0.33 ther_ever=0.33 throw_mine=0.33
grunt_and=0.33 just_grunt=0.33 over_without=0.33 tray_over=0.33 pain=0.33 need_for=0.33 not_like=0.33
and_a=-0.33 now=-0.33 my_feet=0.33 week=-0.33 nice_if=0.33 lose_it=0.33 acros_the=0.33 better_thing=0.33
do_than=0.33 have_better=0.33 park=-0.33 at_his=-0.33 annoy_obvious=0.33 get_annoy=0.33 obvious_becaus=0.33
router_and=0.33 and_die=0.33 should_go=0.33 return=-0.33 to_my=0.33 guard=0.33 rude_answer=0.33 stain=-0.33
speak_to=0.33 KIN_start=0.33 cry=0.33 nasty_my=0.33 so_nasty=0.33 start_cry=0.33 fat_backsid=0.33 move_my=0.33
my_fat=0.33 should_be=-0.33 flip_out=0.33 he_flip=0.33 out_becaus=0.33 a_manner=0.33 to_in=0.33 check=-0.33
manner_no=0.33 no_manner=0.33 stand_in=0.33 the_same=-0.33 twic=-0.33 talk_to=0.33 room=-0.32 #_tim=0.32
hous=-0.32 cleaner=-0.32 her_temper=0.32 lose_her=0.32 over_noth=0.32 she_lose=0.32 temper_over=0.32
after_wast=0.32 and_pull=0.32 blind_down=0.32 clos_and=0.32 hour_the=0.32 near_two=0.32 pull_the=0.32
shout_we=0.32 wast_near=0.32 insult_my=0.32 my_cloth=0.32 his_mouth=0.32 shut_his=0.32 worker=0.32
good_riddanc=0.32 leav_she=0.32 riddanc=0.32 another_#=0.32 be_seat=0.32 blank_us=0.32 drink_ask=0.32
food_and=0.32 for_drink=0.32 minut_to=0.32 ok_so=0.32 rest=0.32 rest_of=0.32 seat_another=0.32 she_blank=0.32
the_rest=0.32 then_she=0.32 will_come=0.32 happen=-0.32 cut=0.32 an_attitud=0.32 attitud_snap=0.32
be_#few=0.32 for_be=0.32 have_such=0.32 such_an=0.32 hour=-0.32 with_a=0.32 answer_and=0.32 deaf_or=0.32
you_deaf=0.32 be_wrong=-0.32 she_have=-0.32 morn_noth=0.32 she_shout=0.32 shout_no=0.32 anyth_in=0.31 his=0.31
scam_me=-0.31 sigh=0.31 one_of=0.31 me_an=-0.31 shrug=-0.31 why=-0.31 in_monosyllabl=0.31 life_too=0.31
monosyllabl=0.31 monosyllabl_and=0.31 snap_that=0.31 be_met=0.31 met_with=0.31 behind_my=0.31 my_back=0.31
out_behind=0.31 she_stick=0.31 stick_her=0.31 tongu_out=0.31 just_leav=0.31 can=-0.31 idea_and=0.31
be_guess=-0.31 pay_for=0.31 arm_and=0.31 grab_me=0.31 shov_me=0.31 serv=-0.31 STAFF_used=0.31 a_good=0.31
lie_to=-0.31 me_what=-0.31 like_to=-0.31 both=0.31 make_a=0.31 trust=-0.31 and_unkind=0.31 be_rough=0.31
rough_and=0.31 to_an=0.31 unkind=0.31 unkind_to=0.31 angry_with=0.31 for_point=0.31 get_angry=0.31
point_that=0.31 that_out=0.31 pretend=-0.31 be_condescend=-0.31 busy_but=0.31 gruf=0.31 reason_to=0.31
so_gruf=0.31 new=-0.31 a_life=0.31 ask_my=-0.31 receptionist=0.31 busi=-0.31 be_downstair=0.31
be_expensiv=0.31 cloth_and=0.31 downstair=0.31 expensiv_the=0.31 loud_thi=0.31 other_giggl=0.31 sale_be=0.31
say_loud=0.31 section=0.31 section_be=0.31 thi_section=0.31 parcel_at=0.31 yesterday=-0.30 wear=-0.30
they_say=-0.30 KIN_and=-0.30 cheat=-0.30 me_it=-0.30 call_back=0.30 he_explain=-0.30 not_at=0.30 get_a=-0.30
rep=0.30 your=0.30 the_attitud=0.30 themselv=0.30 get_me=-0.30 racist=-0.30 phon_be=0.30 STAFF_about=-0.30
who_have=0.30 and_be=0.30 about_platform=0.30 chap=0.30 near_take=0.30 grab_my=0.30 and_keep=-0.30
talk_down=-0.30 pric=-0.30 bring_it=0.30 be_full=-0.30 a_customer=-0.29 sinc=-0.29 the_conversation=0.29
the_first=0.29 to_your=-0.29 take=-0.29 restaurant=-0.29 camera=-0.29 nobody_car=0.29 STAFF_the=-0.29
over_a=0.29 a_text=0.29 KIN_an=0.29 everyon_star=0.29 fish_back=0.29 he_send=0.29 idiot_becaus=0.29
total_humiliation=0.29 us_total=0.29 lose_the=-0.29 long=-0.29 websit=-0.29 be_shout=0.29 mark_and=0.29
fat=0.29 finger_to=-0.29 the_flight=0.29 go=0.29 think=-0.29 my_word=-0.29 she_twist=-0.29 twist=-0.29
twist_my=-0.29 ask_for=0.29 STAFF_snap=0.29 stay=-0.29 not_understand=-0.29 as_though=-0.29 thing_to=0.29
from_ther=0.29 pick=0.29 petrol_station=0.29 the_petrol=0.29 babe=-0.29 he_wink=-0.29 me_babe=-0.29 wink=-0.29
wink_at=-0.29 every=-0.29 bellboy=0.29 complainer=0.29 even_come=0.29 messag_through=0.29 not_deal=0.29
talk_send=0.29 to_even=0.29 with_complainer=0.29 a_sur=0.29 an_intruder=0.29 bunch_you=0.29 intruder=0.29
intruder_when=0.29 sur=0.29 sur_bunch=0.29 STAFF_curs=0.29 and_honk=0.29 cross_slow=0.29 for_cross=0.29
honk=0.29 honk_at=0.29 and_nobody=-0.29 takeaway=0.29 be_disgust=0.29 customer=0.29 thes=-0.29 to_read=0.29
STAFF_send=0.29 clean=-0.29 look=-0.29 try=0.29 be_go=-0.29 have_be=-0.29 STAFF_insult=0.29 the_tray=0.29
over=0.29 honest=-0.29 hour_when=0.29 nasty_voic=0.29 number_first=0.29 voic_that=0.29 when_he=0.29
repeat_the=0.29 he_scratch=-0.28 be_noth=-0.28 so_nice=-0.28 you_your=-0.28 doubl=-0.28 an_irritat=0.28
irritat=0.28 irritat_tone=0.28 reply_in=0.28 she_reply=0.28 simp_walk=0.28 then_simp=0.28 tone_and=0.28
walk_away=0.28 whil_i=0.28 down_to=-0.28 of_the=-0.28 near=0.28 in_thi=0.28 i_pay=0.28 very_much=0.28
alway_cros=0.28 cros=0.28 cros_never=0.28 never_smil=0.28 she_wait=0.28 slap_you=0.28 speak_as=0.28
to_slap=0.28 damag=-0.28 for_the=-0.28 waitres=0.28 by_a=-0.28 a_church=0.28 and_everybody=0.28
"""
