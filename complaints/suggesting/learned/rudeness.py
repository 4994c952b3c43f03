"""Learned wording of `rudeness`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.61 she=1.74 manner=1.73 he=1.47 guy=1.44 courtesy=1.42 offensiv=1.27 shout=1.25 she_be=1.18 languag=1.17
friend_at=1.16 not_friend=1.16 hostil=1.14 nasty=1.14 such=1.14 throw=1.08 to_stop=1.08 no_courtesy=1.08
mate=1.08 temper=1.07 at_me=1.05 STAFF_shout=1.05 and_he=1.04 i_ask=1.01 it_or=1.00 insult=1.00 she_say=0.97
such_a=0.96 abus=0.96 head_off=0.95 of_lie=0.95 met=0.94 grunt=0.93 swear=0.93 at_us=0.93 that_i=0.92
stupid=0.91 be_hooligan=0.91 hooligan=0.91 steward=0.91 unfriend=0.90 be_hostil=0.90 no_thank=0.89 roll=0.87
STAFF_scold=0.86 scold=0.86 scold_my=0.86 when_i=0.85 me_i=0.84 insolent=0.84 insolent_behaviour=0.84
good_morn=0.84 answer_the=0.83 and_say=0.83 throw_the=0.82 abusiv=0.81 STAFF_answer=0.81 ticket_STAFF=0.80
he_say=0.80 STAFF_be=0.80 yell=0.80 behaviour=0.80 sneer=0.79 accus_me=0.79 STAFF_call=0.79 supervisor=0.78
foul=0.78 expletiv=0.78 a_bul=0.77 bul=0.77 eye=0.77 a_patient=0.77 greet_a=0.77 not_how=0.77 you_greet=0.77
conductor=0.76 at_be=0.76 grumpy=0.76 be_her=0.76 not_my=0.75 he_tell=0.75 and_swear=0.75 rude=0.74
STAFF_on=0.74 unpleasant=0.73 complain=0.73 tone=0.72 be_speak=0.72 he_used=0.72 yourself=0.71 call_as=0.71
cut_the=0.71 if_they=0.71 be_offensiv=0.71 tone_of=0.71 as_i=0.71 STAFF_at=0.71 and_unhelpful=0.70
unfriend_and=0.70 downright_offensiv=0.70 offensiv_to=0.70 not_what=0.70 be_downright=0.70 downright=0.70
over_me=0.70 talk_over=0.70 problem_mate=0.69 rep_i=0.69 a_grunt=0.69 no_pleas=0.69 pleas_no=0.69 you_not=0.69
you_want=0.69 shut=0.69 ever_met=0.68 rudest=0.68 rudest_wait=0.68 wait_i=0.68 accus=0.68 scream=0.68
scream_at=0.68 your_STAFF=0.68 STAFF_tell=0.68 when=0.68 owner=0.68 he_put=0.68 man=0.68 STAFF_wander=0.67
off_whil=0.67 wander=0.67 wander_off=0.67 voic=0.67 and_talk=0.67 with_me=0.66 personnel=0.66
personnel_be=0.66 the_personnel=0.66 impertinent=0.66 impertinent_young=0.66 abus_from=0.66 from_STAFF=0.66
verbal=0.66 verbal_abus=0.66 pull=0.66 even_say=0.66 hello_be=0.66 much_for=0.66 barista=0.66 be_vile=0.66
vile=0.66 vile_to=0.66 he_just=0.66 anyhow=0.65 for_ask=0.65 at=0.65 how_you=0.65 at_my=0.65 and_would=0.65
no_reason=0.64 swear_at=0.64 annoy=0.64 by_your=0.64 KIN_for=0.64 after_queu=0.64 just_as=0.64 me_be=0.64
they_be=0.64 be_so=0.63 a_pain=0.63 customer_like=0.63 say_customer=0.63 nobody=-0.63 army=0.63
bark_order=0.63 he_bark=0.63 order_as=0.63 the_army=0.63 you_again=0.63 talk=0.63 rough=0.63 a_time=0.63
sentenc=0.63 argu_with=0.63 very_bad=0.63 say_hello=0.63 angry=0.62 and_harsh=0.62 impolit_and=0.62
so_impolit=0.62 total=0.62 like_me=0.62 face=0.62 smil=0.62 stupid_to=0.62 too_stupid=0.62 tabl_and=0.62
STAFF_stink=0.62 and_the=-0.62 get_lose=0.62 in_so=0.62 lose_in=0.62 many_word=0.62 she_throw=0.61
be_crud=0.61 crud=0.61 foul_languag=0.61 a_nasty=0.61 me_of=0.60 i_say=0.60 move=0.60 his_voic=0.60
voic_in=0.60 whol_STAFF=0.60 else_the=0.60 unhelpful=0.59 guess=-0.59 or_i=0.59 they_cut=0.59 off=0.59
languag_i=0.59 not_repeat=0.59 used_languag=0.59 have_ever=0.59 have_kill=0.59 look_she=0.59 me_could=0.59
she_give=0.59 the_look=0.59 the_line=0.58 snap_at=0.58 patient=0.58 me_a=0.58 ther_after=0.58 tell=0.58
in_my=0.58 a_snid=0.57 arrival=0.57 host=0.57 late_arrival=0.57 our_late=0.57 remark_about=0.57 snid=0.57
snid_remark=0.57 KIN_to=0.57 be_you=0.57 finger_when=0.57 harsh=0.56 it_yourself=0.56 my_break=0.56
tell_do=0.56 yourself_i=0.56 attitud=0.56 the_phon=0.56 the_ticket=0.56 be_growl=0.56 do_expect=0.56
expect_not=0.56 growl=0.56 growl_at=0.56 not_expect=0.56 smil_but=0.56 shout_on=0.56 not_you=0.56
with_customer=0.56 so=0.55 my_face=0.55 form_out=0.55 she_snatch=0.55 snatch=0.55 snatch_the=0.55
polit_request=0.55 with_what=0.55 your_problem=0.55 for_water=0.54 STAFF_mock=0.54 in_such=0.54
go_somewher=0.54 somewher=0.54 somewher_else=0.54 or=0.54 would_not=0.54 becaus_he=0.54 she_speak=0.54
way_she=0.54 for_fill=0.54 wrong_slip=0.54 her_idea=0.54 idea_of=0.54 or_not=0.54 want_it=0.54
and_unfriend=0.54 be_curt=0.54 curt=0.54 curt_and=0.54 very_rude=0.54 every_question=0.54 STAFF_ram=0.54
leg_with=0.54 ram=0.54 ram_my=0.54 STAFF_grab=0.54 grab=0.54 deal_with=0.54 STAFF_lose=0.54 STAFF_get=0.53
how_your=0.53 the_STAFF=0.53 finish=0.53 a_bad=0.53 they_clos=0.53 backsid=0.53 becam=0.53 cashier=0.53
young_STAFF=0.53 STAFF_bite=0.53 bite_my=0.53 they=-0.53 clerk=0.53 i_should=0.52 practical=0.52
first_time=0.52 she_snap=0.52 snap_although=0.52 you_already=0.52 for_him=0.52 ask_a=0.52 come=-0.51
trolley_and=0.51 he_get=0.51 STAFF_threaten=0.51 break_my=0.51 my_nose=0.51 threaten=0.51 threaten_to=0.51
to_break=0.51 he_toss=0.51 toss=0.51 toss_the=0.51 a_rude=0.51 a_hand=0.51 hand_hold=0.51 hold_out=0.51
morn_just=0.51 out_for=0.51 be_swear=0.51 get_ther=0.50 a_pig=0.50 manner_of=0.50 pig=0.50 telephonist=0.50
telephonist_have=0.50 the_manner=0.50 the_telephonist=0.50 call=0.50 aggressiv=0.50 call_about=0.50
job_mate=0.50 jog=0.50 jog_on=0.50 mate_jog=0.50 at_all=0.50 down_befor=0.50 finish_my=0.50 my_sentenc=0.50
phon_down=0.50 and_insult=0.50 arrogant=0.50 arrogant_and=0.50 wait_her=0.50 snap=0.50 kick=0.50 kick_the=0.50
it_go=0.49 interrupt=0.49 interrupt_and=0.49 keep_interrupt=0.49 attitud_of=0.49 that_young=0.49
and_grumpy=0.49 be_moody=0.49 moody=0.49 moody_and=0.49 charg=-0.49 out=0.49 young=0.49 to_shut=0.49
that_STAFF=0.49 complet_and=0.49 it_complet=0.49 lady=0.49 bartender=0.49 mock_us=0.49 plumber=0.49
a_lesson=0.49 in_courtesy=0.49 lesson=0.49 lesson_in=0.49 count_KIN=0.48 dad=0.48 full_queu=0.48
queu_listen=0.48 you_count=0.48 time_STAFF=0.48 short_temper=0.48 tell_my=0.48 so_angry=0.48 way=0.48
of_that=0.48 he_stand=0.48 me_pas=0.48 way_and=0.48 deal=0.48 throw_my=0.48 in_your=-0.48 be_misbehav=0.48
misbehav=0.48 misbehav_with=0.48 come_down=0.48 lazy_becaus=0.48 me_lazy=0.48 lazy=0.48 someon=-0.48 argu=0.47
STAFF_sneer=0.47 sneer_at=0.47 us_to=0.47 he_snap=-0.47 snap_his=-0.47 be_plain=0.47 plain=0.47
plain_nasty=0.47 STAFF_from=0.47 to_move=0.47 say_good=0.47 me_for=0.47 even_a=0.47 impolit=0.47 hang_up=0.47
go_away=0.47 rude_and=0.47 capital=0.47 capital_that=0.47 chat_writ=0.47 in_capital=0.47 on_chat=0.47
should_read=0.47 writ_in=0.47 her_tongu=0.47 tongu=0.47 he_rais=0.47 rais_his=0.47 be_deaf=0.46 eye_when=0.46
roll_their=0.46 their_eye=0.46 they_roll=0.46 STAFF_argu=0.46 customer_instead=0.46 help_them=0.46
of_help=0.46 use_a=0.46 wrong=-0.46 a_moron=0.46 moderator=0.46 moderator_in=0.46 moron=0.46 moron_by=0.46
public_forum=0.46 your_moderator=0.46 deaf=0.46 with_a=0.46 bunch=0.46 call_me=0.46 very=0.46 you_do=0.46
a_total=0.46 jerk=0.46 total_jerk=0.46 eye_and=0.46 insult_us=0.46 us_anyhow=0.46 me_as=-0.46 to_go=0.46
of_my=0.46 stop_whin=0.46 whin=0.46 whin_by=0.46 cheeky=0.46 cheeky_young=0.46 unbelievab=0.46
unbelievab_cheeky=0.46 on_me=0.46 tell_me=0.46 and_tell=0.45 no_smil=0.45 smil_no=0.45 absolut=0.45
absolut_expletiv=0.45 an_absolut=0.45 get_right=0.45 right_up=0.45 click=0.45 back_and=0.45 he_hang=0.45
know=-0.45 explain=-0.45 to_the=-0.45 complet=0.45 a_nice=0.44 bye=0.44 bye_have=0.44 chat_with=0.44
end_the=0.44 he_end=0.44 nice_life=0.44 with_bye=0.44 the_money=0.44 wife=0.44 appall=0.44 appall_manner=0.44
if=0.44 and_kick=0.44 mouth=0.44 busy=0.44 break_gate=0.44 i_complain=0.44 bite=0.44 wher=0.44 off_for=0.44
the_rep=0.44 say=0.44 for_thi=0.44 have_time=0.44 say_and=0.44 thi_he=0.44 time_for=0.44 keep=-0.44
be_quit=0.44 no_need=0.44 quit=0.44 quit_sharp=0.44 sharp_with=0.44 KIN_be=0.44 menu_on=0.44 me=0.44
madam=0.44 STAFF_hiss=0.44 hiss_and=0.44 to_hurry=0.44 they_shout=0.44 coin=0.44 walk=0.43 kill=0.43
the_tone=0.43 be_yell=0.43 yell_the=0.43 ever=0.43 i_look=0.43 say_do=0.43 used_the=0.43 of_servic=0.43
STAFF_do=-0.43 one=-0.43 pull_a=0.43 me_very=0.43 could_stick=0.43 me_wher=0.43 stick_my=0.43 and_who=0.43
line_then=0.43 then_a=0.43 and_abusiv=0.43 be_drunk=0.43 drunk=0.43 drunk_and=0.43 if_you=0.43
like_naughty=0.43 naughty_STAFF=0.43 promis=-0.43 my_head=0.43 eff=0.43 support=-0.43 repeat=0.43 card_do=0.43
my_polit=0.43 stop=0.43 morn=0.42 manner_from=0.42 to_finish=0.42 cow=0.42 STAFF=0.42 at_patient=0.42
room_at=0.42 shout_acros=0.42 push_by=0.42 everyth=-0.42 a_thug=0.42 door_be=0.42 lad=0.42 move_it=0.42
move_you=0.42 thug=0.42 will_move=0.42 in_ther=0.42 for_no=0.42 lifeguard=0.42 lifeguard_scream=0.42
the_lifeguard=0.42 should=0.42 bouncer=0.42 plat_at=0.42 practical_throw=0.42 wait_practical=0.42 day=-0.42
ask_about=0.42 a_mouthful=0.42 mouthful=0.42 i_get=0.42 at_the=-0.42 get=0.42 a_wast=0.42 bark=0.42
wast_machin=0.42 abrupt=0.42 abrupt_name=0.42 be_incredib=0.42 birth_sit=0.42 incredib=0.42
incredib_abrupt=0.42 name_date=0.42 sit_down=0.42 it_be=-0.42 say_i=0.42 KIN_with=0.42 see=-0.42
could_not=-0.41 greet=0.41 his=0.41 smell=-0.41 the_door=0.41 push=0.41 only=-0.41 about_our=0.41 used=0.41
if_we=0.41 an_unpleasant=0.41 unpleasant_STAFF=0.41 what_an=0.41 housekeeper=0.41 email_full=0.41
exclamation=0.41 exclamation_mark=0.41 insult_from=0.41 of_exclamation=0.41 your_account=0.41 they_tell=-0.41
company=-0.41 my_problem=0.41 a_expletiv=0.41 expletiv_at=0.41 by_the=0.41 accent_to=0.41 an_imitation=0.41
and_both=0.41 both_laugh=0.41 do_an=0.41 english_do=0.41 imitation=0.41 imitation_of=0.41 to_his=0.41
bad_manner=0.41 condescend=-0.41 my_leg=0.41 can_imagin=0.41 grandchildren=0.41 imagin_in=0.41
my_grandchildren=0.41 worst_word=0.41 than_talk=0.41 bad=0.41 another=-0.41 a_sneer=0.41 answer_every=0.41
he_answer=0.41 question_with=0.41 idea=0.40 like_anyth=0.40 his_window=0.40 i_knock=0.40 knock=0.40
knock_on=0.40 the_finger=0.40 the_way=0.40 email_be=0.40 your_email=0.40 comment=-0.40 teller=0.40
customer_anyhow=0.40 with_STAFF=0.40 say_be=0.40 hurry=0.40 and_impatient=0.40 be_unpleasant=0.40
impatient=0.40 impatient_with=0.40 unpleasant_and=0.40 noth=-0.40 be_try=0.40 speak_to=0.40 a_scen=0.40
all_polit=0.40 scen=0.40 me_he=0.40 be_how=0.40 STAFF_sound=0.40 annoy_that=0.40 dar=0.40 dar_to=0.40
i_dar=0.40 sound_annoy=0.40 he_have=0.40 treat=-0.40 bank=-0.40 forum=0.40 he_insult=0.40 my_nationality=0.40
nationality=0.40 clos_the=0.40 get_be=0.40 expect_a=0.39 hello=0.39 hiss=0.39 reason=0.39 he_point=0.39
say_out=0.39 word=0.39 ask=0.39 rude_STAFF=0.39 me_off=0.39 angry_i=0.39 be_frighten=0.39 frighten=0.39
her=0.39 nasty_piec=0.39 of_work=0.39 work_your=0.39 not_so=0.39 used_vulgar=0.39 vulgar=0.39 vulgar_word=0.39
word_over=0.39 bring=0.39 dirty=-0.39 my_way=0.39 pay_for=0.39 STAFF_laugh=0.39 lose_it=0.39 he_mock=-0.39
mock_me=-0.39 make_a=0.39 out_and=0.38 manner_no=0.38 no_manner=0.38 whether=-0.38 never=-0.38 eat=0.38
STAFF_becam=0.38 becam_hostil=0.38 declin_the=0.38 hostil_when=0.38 i_declin=0.38 apologis=-0.38 laugh=0.38
fill_in=0.38 my_feet=0.38 line_open=0.38 madam_and=0.38 open_until=0.38 silenc_he=0.38 then_silenc=0.38
whatever=0.38 whatever_madam=0.38 not_like=0.38 we_be=0.38 STAFF_have=-0.38 executiv_madam=0.38
rough_talk=0.38 talk_by=0.38 very_rough=0.38 turn_the=0.38 help_and=0.38 understand=-0.38 start=0.38
ask_me=-0.38 ask_nice=0.38 could_turn=0.38 music_down=0.38 tell_wher=0.38 wher_to=0.38 i_call=0.38
who_tell=0.38 employ=-0.38 your_messag=0.37 the_break=0.37 it=-0.37 exact=0.37 leg=0.37 bad_behaviour=0.37
be_have=0.37 behaviour_with=0.37 have_very=0.37 STAFF_bang=0.37 bang=0.37 bang_his=0.37 fist=0.37 fist_on=0.37
his_fist=0.37 so_many=0.37 take=-0.37 STAFF_just=0.37 hotel=-0.37 your_letter=0.37 an_old=0.37 messag_to=0.37
i_pay=0.37 our=-0.37 be_short=0.37 slip=0.37 information=-0.37 would_like=-0.37 each=-0.37 for_a=-0.37
be_sarcastic=0.37 sarcastic=0.37 sarcastic_throughout=0.37 throughout=0.37 throughout_the=0.37 word_you=0.37
and_offhand=0.37 be_brusqu=0.37 brusqu=0.37 brusqu_and=0.37 his_manner=0.37 manner_be=0.37 offhand=0.37
who=-0.37 boy=-0.37 him=0.37 get_on=0.37 her_nerv=0.37 nerv=0.37 finger=0.36 through_the=0.36 remark=0.36
STAFF_abus=0.36 abus_my=0.36 filthy_languag=0.36 in_filthy=0.36 languag_over=0.36 rupe=0.36 two_rupe=0.36
hostil_and=0.36 say_the=-0.36 touch=-0.36 mark_and=0.36 an=0.36 and_today=0.36 bad_mood=0.36 me_stupid=0.36
mood=0.36 mood_in=0.36 them_call=0.36 thi_post=0.36 today_one=0.36 for_the=-0.36 phon_with=0.36 with_yeah=0.36
yeah=0.36 yeah_what=0.36 poor=-0.36 into=-0.36 STAFF_never=-0.36 half=-0.36 he_they=0.36 head_like=0.36
him_pikin=0.36 like_say=0.36 pikin=0.36 shout_for=0.36 though=-0.36 when_you=0.35 he_guess=-0.35 scam_the=0.35
she_scam=0.35 shut_in=0.35 window_shut=0.35 my_job=0.35 try_to=0.35 nice=0.35 make=-0.35 mid=0.35
mid_sentenc=0.35 to_my=0.35 kid=0.35 fat_backsid=0.35 move_my=0.35 my_fat=0.35 and_driv=0.35 driv_off=0.35
he_look=0.35 keep_wav=0.35 wav_at=0.35 afford_anyth=0.35 cloth_snif=0.35 i_probab=0.35 probab=0.35
probab_could=0.35 saleswoman=0.35 snif=0.35 snif_and=0.35 my_question=-0.35 rude_answer=0.35 like_it=0.35
a_full=0.35 be_push=0.35 ten=-0.35 have_finish=0.35 grunt_and=0.35 just_grunt=0.35 over_without=0.35
tray_over=0.35 ahead_nobody=0.35 complaint_he=0.35 go_ahead=0.35 would_complaint=0.35 not_say=0.35
be_scar=0.34 flight_STAFF=0.34 grumpy_we=0.34 scar_to=0.34 so_grumpy=0.34 shop=-0.34 week=-0.34 STAFF_#=0.34
like=0.34 tri=-0.34 ignor=-0.34 request_be=0.34 you_tell=-0.34 his_phon=-0.34 my_#=0.34 old_KIN=0.34
STAFF_sigh=0.34 never_bring=0.34 roll_eye=0.34 sigh_roll=0.34 water_#=0.34 stand_in=0.34 return=-0.34
messag=0.34 exact_fare=0.34 shout_that=0.34 the_exact=0.34 abusiv_when=0.34 get_abusiv=0.34 the_undercook=0.34
undercook_meat=0.34 we_complain=0.34 sell=-0.34 among=0.34 among_themselv=0.34 laugh_and=0.34 swear_among=0.34
themselv_whil=0.34 and_ill=0.34 be_arrogant=0.34 ill_temper=0.34 answer_and=0.34 much_as=0.34 so_much=0.34
neighbour=-0.34 over=0.34 befor=-0.34 tell_us=0.34 the_trolley=0.34 although_it=0.34 they_say=-0.34 kind=-0.34
the_worst=0.34 worst=0.34 should_be=-0.34 doctor=-0.33 stain=-0.33 #_that=0.33 STAFF_busy=0.33 busy_on=0.33
go_#=0.33 insult_you=0.33 on_phon=0.33 phon_if=0.33 they_STAFF=0.33 they_insult=0.33 you_go=0.33 chang=-0.33
have_not=-0.33 parcel_at=0.33 run=-0.33 grandpa=0.33 a_teaspoon=0.33 landlady=0.33 landlady_scream=0.33
over_a=0.33 teaspoon=0.33 the_landlady=0.33 us_over=0.33 imagin=0.33 and_rude=0.33 disrespectful_and=0.33
oi=0.33 oi_your=0.33 so_disrespectful=0.33 an_email=0.33 the_call=0.33 arm_and=0.33 grab_me=0.33 shov_me=0.33
the_arm=0.33 be_your=0.33 birth=0.33 date_of=0.33 of_birth=0.33 claim_STAFF=0.33 your_claim=0.33 flip_out=0.33
he_flip=0.33 out_becaus=0.33 get_snappy=0.33 snappy=0.33 snappy_when=0.33 a_manner=0.33 to_in=0.33 with=0.33
bite_your=0.33 question_at=0.33 they_bite=0.33 us_and=0.33 question_and=-0.33 insult_my=0.33 better_thing=0.33
do_than=0.33 have_better=0.33 STAFF_curs=0.33 and_honk=0.33 cross_slow=0.33 curs=0.33 curs_and=0.33
for_cross=0.33 honk=0.33 honk_at=0.33 a_KIN=-0.33 pain=0.33 to_be=0.33 be_wrong=-0.33 your=0.33 belittl=-0.33
different=-0.33 can=-0.33 an_hour=-0.33 acros_the=0.33 bad_languag=0.33 languag_used=0.33 used_by=0.33
ask_for=0.32 when_he=0.32 after_wast=0.32 and_pull=0.32 blind_down=0.32 clos_and=0.32 hour_the=0.32
near_two=0.32 pull_the=0.32 shout_we=0.32 wast_near=0.32 a_public=0.32 fill=0.32 the_attitud=0.32 check=-0.32
back_through=0.32 bring_proper=0.32 ever_bring=0.32 if_STAFF=0.32 mine_back=0.32 paper_then=0.32
proper_paper=0.32 the_slot=0.32 then_throw=0.32 ther_ever=0.32 throw_mine=0.32 good=0.32 just_leav=0.32
a_smil=0.32 water=0.32 that_he=0.32 idea_and=0.32 me_to=0.32 happen=-0.32 be_guess=-0.32 not_at=0.32
to_speak=-0.32 trust=-0.32 floor=-0.32 door_and=0.32 angry_with=0.32 for_point=0.32 get_angry=0.32
point_that=0.32 that_out=0.32 tell_the=-0.32 shrug=-0.32 and_unkind=0.32 be_rough=0.32 rough_and=0.32
to_an=0.32 unkind=0.32 unkind_to=0.32 you_ask=0.32 could_do=0.32 an_attitud=0.31 attitud_snap=0.31
be_#few=0.31 for_be=0.31 have_such=0.31 such_an=0.31 call_back=0.31 annoy_obvious=0.31 get_annoy=0.31
obvious_becaus=0.31 router_and=0.31 letter_be=0.31 my_cloth=0.31 sign=-0.31 need_for=0.31 and_die=0.31
should_go=0.31 lie_to=-0.31 cheat=-0.31 feel=-0.31 find=-0.31 another_#=0.31 be_seat=0.31 blank_us=0.31
drink_ask=0.31 food_and=0.31 for_drink=0.31 minut_to=0.31 ok_so=0.31 rest=0.31 rest_of=0.31 seat_another=0.31
she_blank=0.31 the_rest=0.31 then_she=0.31 will_come=0.31 her_temper=0.31 lose_her=0.31 over_noth=0.31
she_lose=0.31 temper_over=0.31 who_have=0.31 behind_my=0.31 my_back=0.31 out_behind=0.31 she_stick=0.31
stick_her=0.31 tongu_out=0.31 stick=0.31 anyth_in=0.31 how_should=0.31 say_how=0.31 warranty_and=0.31
not_a=-0.31 new=-0.31 speak=0.30 fat=0.30 not_understand=-0.30 like_to=-0.30 petrol_station=0.30
the_petrol=0.30 twic=-0.30 swear_when=0.30 and_nobody=-0.30 hostes=0.30 nice_if=0.30 takeaway=0.30 one_of=0.30
have_to=-0.30 the_conversation=0.30 thes=-0.30 STAFF_he=0.30 KIN_start=0.30 cry=0.30 nasty_my=0.30
so_nasty=0.30 start_cry=0.30 doubl=-0.30 same=-0.30 thre=-0.30 attendant=0.30 STAFF_about=-0.30 #_tim=0.30
restaurant=-0.30 me_an=-0.30 my_KIN=0.30 as_though=-0.30 talk_down=-0.30 be_noth=-0.30 sinc=-0.30
she_have=-0.30 be_all=-0.30 racist=-0.29 by_a=-0.29 to_your=-0.29 so_nice=-0.29 you_your=-0.29 teacher=-0.29
much=0.29 pretend=-0.29 cut=0.29 be_downstair=0.29 be_expensiv=0.29 cloth_and=0.29 downstair=0.29
expensiv_the=0.29 loud_thi=0.29 other_giggl=0.29 sale_be=0.29 say_loud=0.29 section=0.29 section_be=0.29
thi_section=0.29 the_first=0.29 a_customer=-0.29 talk_to=0.29 deaf_or=0.29 you_deaf=0.29 an_irritat=0.29
irritat=0.29 irritat_tone=0.29 reply_in=0.29 she_reply=0.29 simp_walk=0.29 then_simp=0.29 tone_and=0.29
walk_away=0.29 fast=-0.29 give_up=0.29 have_never=0.29 KIN_a=0.29 a_stupid=0.29 he_call=0.29 stupid_cow=0.29
STAFF_used=0.29 a_good=0.29 alway_cros=0.29 cros=0.29 cros_never=0.29 never_smil=0.29 she_wait=0.29
slap_you=0.29 speak_as=0.29 to_slap=0.29 look_at=0.29 scratch=-0.29 busy_but=0.29 gruf=0.29 reason_to=0.29
so_gruf=0.29 park=-0.29 be_met=0.29 met_with=0.29 be_shout=0.29 long=-0.29 up_in=0.29 and_keep=-0.29
babe=-0.29 he_wink=-0.29 me_babe=-0.29 wink=-0.29 wink_at=-0.29 me_it=-0.29 ask_my=-0.29 your_word=-0.29
from_start=0.29 start_to=0.29 small=-0.29 be_disgust=0.29 not_afford=0.29 wear=-0.29 bellboy=0.29
complainer=0.29 even_come=0.29 messag_through=0.29 not_deal=0.29 talk_send=0.29 to_even=0.29
with_complainer=0.29 themselv=0.29 get_me=-0.29 be_condescend=-0.29 every=-0.29 KIN_an=0.29 everyon_star=0.29
fish_back=0.29 he_send=0.29 idiot_becaus=0.29 total_humiliation=0.29 us_total=0.29 now=-0.29 honest=-0.29
could_have=0.29 his_mouth=0.29 shut_his=0.29 worker=0.29 STAFF_say=-0.29 serv=-0.29 even_the=-0.29 rep=0.29
STAFF_throw=0.29 next_without=0.29 once_look=0.29 say_next=0.29 without_once=0.29 hour=-0.29 STAFF_the=-0.28
room=-0.28 hour_when=0.28 nasty_voic=0.28 number_first=0.28 voic_that=0.28 contract=-0.28 ask_someon=-0.28
STAFF_insult=0.28 consultant=-0.28 to_STAFF=0.28 finger_to=-0.28 down_to=-0.28 i_feel=-0.28 email=0.28
a_sur=0.28 an_intruder=0.28 bunch_you=0.28 intruder=0.28 intruder_when=0.28 sur=0.28 sur_bunch=0.28
damag=-0.28 sigh=0.28 a_church=0.28 and_everybody=0.28 church=0.28 church_collection=0.28 coin_and=0.28
everybody_laugh=0.28 my_coin=0.28 you_a=0.28 STAFF_snap=0.28 be_go=-0.28 thing_to=0.28 receptionist=0.28
the_tabl=0.28 #=-0.28 do_you=0.28 the_tray=0.28 rude_to=-0.28 grab_my=0.28 about_platform=0.28 chap=0.28
near_take=0.28 platform_#=0.28 exact_thos=0.28 in_exact=0.28 moan=0.28 moan_in=0.28 my_pregnant=0.28
pregnant_KIN=0.28 stop_moan=0.28 thos_word=0.28 be_bad=-0.28 cleaner=-0.28 come_in=-0.28 from_ther=0.28
i_do=0.28 whol_way=0.28 the_same=-0.28 at_#=-0.28 and_shov=0.28 shov=0.28 not_have=0.28 tim=-0.28
mention=-0.28 try=0.28 explain_the=-0.28 do_it=0.28 both=0.28 my_hand=0.27 have_be=-0.27 and_make=0.27
life=0.27 person=-0.27 i_keep=0.27 app=-0.27 line=0.27 shrug_and=-0.27 four=-0.27 STAFF_yell=0.27 can_i=-0.27
pric=-0.27 piec_of=0.27 nobody_car=0.27 their=-0.27 websit=-0.27 get_a=-0.27 contact=-0.27 KIN_and=-0.27
why=-0.27 STAFF_snarl=0.27 a_e=0.27 a_hurry=0.27 e_the=0.27 go_privat=0.27 privat_if=0.27 snarl=0.27
snarl_that=0.27 between=-0.27 fare=0.27 talk_with=0.27 get_out=0.27 near=0.27 not_even=0.27 in_thi=0.27
tri_to=-0.27 be_an=0.27 STAFF_pull=0.27 a_face=0.27 face_when=0.27 in_coin=0.27 camera=-0.27 bring_a=0.27
dumb=0.27 dumb_to=0.27 grown_up=0.27 should_bring=0.27 that_if=0.27 too_dumb=0.27 technician=-0.27
phon_be=0.27 my_document=0.27 waitres=0.27 branch=-0.27 it_off=-0.27 laugh_it=-0.27 the_whol=0.27
ther_for=0.27 age=-0.27 uniform=-0.27 i_give=0.27 ill=0.27 minut_late=0.27 chat=0.27 hear=-0.27 dog=-0.27
the_flight=0.26 acros=0.26 think=-0.26 gate=0.26 and_laugh=0.26 i_need=-0.26 know_how=-0.26 good_riddanc=0.26
leav_she=0.26 riddanc=0.26 yesterday=-0.26 bring_it=0.26 customer=0.26 stor=-0.26 all=-0.26 empty=-0.26
have_the=0.26 busi=-0.26 but_that=0.26 for_help=0.26 whether_i=-0.26 blam=-0.26 be_too=0.26
belittl_behaviour=-0.26 i_mention=-0.26 repeat_the=0.26 believ=-0.26 seller=-0.26 stay=-0.26 sticky=-0.26
"""
