"""Learned wording of `ignored`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.66 nobody=2.14 serv=1.89 answer=1.70 assistant=1.54 attention=1.36 messag=1.34 communication=1.27
ignor=1.27 not_attentiv=1.22 silenc=1.19 customerservic=1.17 stand=1.17 respons=1.14 my_request=1.12
unattend=1.11 not_listen=1.09 call=1.09 reception=1.09 customer_come=1.08 interest_in=1.05 a_ghost=1.05
ghost=1.05 ghost_town=1.05 disappear=1.05 an_answer=1.05 wav=1.03 reminder=1.03 and_never=1.03 get_back=1.02
never=1.00 no_updat=1.00 ground=0.98 STAFF_never=0.98 help_the=0.96 over_again=0.96 pass_over=0.96 mail=0.95
email=0.95 poor_communication=0.95 a_singl=0.93 be_still=0.93 rep=0.93 chat=0.92 and_nobody=0.92 ring=0.91
finish=0.90 ignor_again=0.89 to_us=0.89 lack_of=0.89 keep_me=0.88 plagu=0.88 the_plagu=0.88 customer=0.88
continu=0.88 like_i=0.88 past=0.87 rais=0.87 be_serv=0.87 updat=0.87 finish_explain=0.87 me_finish=0.87
alway_desert=0.86 desert=0.86 gym_STAFF=0.86 callback=0.86 not_answer=0.86 to_the=0.85 and_turn=0.85 asid=0.85
not_return=0.84 return_call=0.84 look_into=0.84 press=0.84 for_day=0.84 STAFF_on=0.84 nobody_tell=0.83
listen=0.83 look_at=0.83 my_complaint=0.82 corridor=0.82 the_corridor=0.82 out_everyth=0.82 and_forget=0.82
singl=0.81 report=0.81 leav=0.81 finish_my=0.81 not_care=0.81 us=0.81 carry_on=0.81 complet=0.80
unresponsiv=0.80 unresponsiv_STAFF=0.80 hear=0.80 react=0.79 the_customer=0.79 i_send=0.78 the_loop=0.78
my_email=0.78 give_up=0.77 of_follow=0.77 serv_the=0.76 inform=0.76 skip_our=0.76 be_as=0.76 never_inform=0.76
seem=0.76 and_walk=0.75 attentiv=0.75 them_thre=0.75 whatsoever=0.75 into_it=0.74 walk_off=0.74 they_leav=0.74
the_call=0.74 skip=0.74 he_would=0.74 they_see=0.74 see=0.73 interest=0.73 KIN_ask=0.73 follow_up=0.73
sit=0.73 the_wait=0.73 behind_me=0.73 me_first=0.73 they_help=0.73 feedback=0.73 get_my=0.72 inbox=0.72
inbox_monitor=0.72 monitor=0.72 monitor_at=0.72 thi_inbox=0.72 make_of=0.72 of_glas=0.72 screen=0.72
matter_to=0.72 not_matter=0.72 overlook=0.72 request_for=0.72 phon=0.72 nobody_ask=0.72 my_ticket=0.72
request=0.72 care=0.71 from_your=0.71 just_leav=0.71 whol_floor=0.71 a_messag=0.71 report_the=0.71
have_be=0.71 support=0.70 still=0.70 never_look=0.70 no_respons=0.70 take_our=0.70 stand_ther=0.69 know=-0.69
STAFF_ring=0.69 lack=0.69 i_rais=0.69 leav_unattend=0.69 turn_to=0.69 unanswer=0.69 our=0.69 i_report=0.68
he_put=0.68 find_out=0.68 back_to=0.68 and_that=0.68 in_touch=0.68 tell_a=0.68 ther_have=0.68 touch_and=0.68
be_be=0.68 STAFF_stop=0.67 survey=0.67 STAFF_see=0.67 hook=0.67 hook_all=0.67 off_the=0.67 the_hook=0.67
see_a=0.67 never_ring=0.67 even_look=0.66 call_noth=0.66 ground_STAFF=0.66 and_serv=0.66 charg=-0.66
they_serv=0.66 as=0.66 complaint_as=0.66 never_make=0.66 feel_like=0.65 phon_and=0.65 count_stamp=0.65
keep_count=0.65 window_and=0.65 be_sit=0.64 be_stand=0.64 my_case=0.64 updat_on=0.64 be_go=0.64 be_talk=0.64
carry=0.64 ticket_without=0.64 without_read=0.64 you_clos=0.64 they_do=0.64 STAFF_act=0.64 a_disturbanc=0.64
disturbanc=0.64 if_patient=0.64 patient_be=0.64 reach_you=0.64 to_reach=0.64 after_bring=0.63
disappear_after=0.63 wait_disappear=0.63 STAFF_not=0.63 ticket=0.63 greet=0.63 not_get=0.63 into=0.63
your_side=0.63 matter=0.63 inform_about=0.62 greet_the=0.62 come_last=0.62 last_with=0.62 easter=0.62
forget=0.62 about=0.62 more_interest=0.62 becaus=-0.62 steward=0.62 attention_from=0.61 of_attention=0.61
treatment=0.61 could=-0.61 act_as=0.61 be_thi=0.61 earphon=0.61 earphon_in=0.61 his_earphon=0.61 put_his=0.61
and_then=0.61 be_wav=0.61 concern_be=0.61 wav_asid=0.61 acknowledgement=0.61 have_writ=0.61 whil_the=0.60
an_empty=0.60 empty_room=0.60 it_feel=0.60 like_shout=0.60 shout_into=0.60 the_chat=0.60 sinc=0.60
STAFF_run=0.60 but_me=0.60 every_other=0.60 run_to=0.60 to_every=0.60 week=0.60 fob_off=0.60 off_again=0.60
standard_email=0.60 the_standard=0.60 complet_in=0.60 leav_me=0.60 me_complet=0.60 the_dark=0.60
have_hear=0.60 letter=0.60 minut_and=0.59 return=0.59 STAFF_skip=0.59 our_row=0.59 #_week=0.59
forget_about=0.59 wait_forget=0.59 for_thi=0.59 have_time=0.59 say_and=0.59 thi_he=0.59 time_for=0.59
be_complet=0.59 complet_ignor=0.59 only=0.59 ask_for=0.59 and_do=0.59 see_me=0.59 to_rep=0.58 note=0.58
she_see=0.58 callback_never=0.58 never_happen=0.58 promis_callback=0.58 call_the=0.58 singl_STAFF=0.57
acknowledg=0.57 of_it=0.57 hide_when=0.57 my_call=0.57 have_pay=0.57 lose_interest=0.57 once_you=0.57
pay_they=0.57 anybody=0.57 anybody_out=0.57 be_anybody=0.57 out_ther=0.57 as_well=0.57 i_might=0.57
might_as=0.57 well_talk=0.57 press_the=0.57 the_problem=0.57 complaint=0.57 ever=0.57 for_help=0.57 last=0.56
the_council=0.56 STAFF_behind=0.56 to_tell=0.56 hostes=0.56 STAFF_you=0.56 beg_to=0.56 to_beg=0.56
letter_i=0.56 callback_from=0.56 from_easter=0.56 queu_for=0.56 care_les=0.56 be_try=0.56 end_of=0.56
would_look=0.56 answer_from=0.55 do_to=0.55 writ_back=0.55 not_a=0.55 a_stool=0.55 headphon_that=0.55
stool=0.55 stool_with=0.55 with_headphon=0.55 STAFF_serv=0.55 to_your=0.55 a_templat=0.55 letter_that=0.55
only_send=0.55 templat=0.55 templat_letter=0.55 manager=0.55 apology_no=0.55 no_apology=0.55 listen_to=0.55
to_her=0.55 last_month=0.54 open_sinc=0.54 still_open=0.54 everyon_at=0.54 except=0.54 except_me=0.54
from_everyon=0.54 tabl_except=0.54 wait_take=0.54 my_report=0.54 not_react=0.54 react_to=0.54 singl_one=0.54
fill_in=0.54 as_a=-0.54 les=0.54 nobody_have=0.54 my_messag=0.54 look=0.54 even=0.54 feedback_after=0.54
interview_although=0.54 job_interview=0.54 no_feedback=0.54 promis_within=0.54 within_two=0.54 know_us=0.54
nobody_from=0.54 sale_nobody=0.54 let_me=0.54 our_tabl=0.54 get_it=0.54 KIN_unattend=0.54 hallway=0.54
the_hallway=0.54 unattend_in=0.54 treat_my=0.54 own_for=0.54 room_on=0.54 the_treatment=0.54
treatment_room=0.54 email_have=0.53 go_unanswer=0.53 unanswer_for=0.53 everyth_from=0.53 me_post=0.53
would_keep=0.53 me_to=-0.53 sinc_last=0.53 call_me=-0.53 STAFF_wander=0.53 off_whil=0.53 wander=0.53
wander_off=0.53 continu_gossip=0.53 gossip=0.53 will_continu=0.53 reachabl=0.53 KIN_say=0.53 half_an=0.53
tell_them=0.53 sentenc=0.53 tim_but=0.53 buzzer=0.52 the_buzzer=0.52 whil_i=0.52 no_call=0.52 report_it=0.52
what_i=0.52 five_tim=0.52 as_though=0.52 than_in=0.52 phon_me=0.52 delay_whatsoever=0.52 no_information=0.52
town=0.52 STAFF_STAFF=0.52 although_it=0.52 the_ground=0.51 not_even=0.51 about_our=0.51 bother=0.51
him_on=0.51 leav_him=0.51 council=0.51 the_end=0.51 a_note=0.51 call_not=0.51 note_through=0.51 text_not=0.51
what_do=0.51 help=0.51 be_part=0.51 me_stand=0.51 stand_like=0.51 the_furnitur=0.51 once=0.51 avoid=0.51
avoid_it=0.51 be_curs=0.51 curs_everybody=0.51 everybody_avoid=0.51 number_must=0.51 tabl_number=0.51
account_STAFF=0.51 i_writ=0.51 wast=-0.51 a_promis=0.51 STAFF_and=0.51 my_allergy=0.50 grandmother=0.50
phon_ring=0.50 if_nobody=0.50 whil=0.50 back=0.50 and_get=0.50 ask_why=0.50 never_ask=0.50 have_never=-0.50
STAFF_letter=0.50 answer_an=0.50 cost_you=0.50 would_cost=0.50 you_noth=0.50 last_i=0.50 with_no=0.50
walk=0.50 without_an=0.50 fall_on=0.50 my_plea=0.50 on_stony=0.50 plea=0.50 plea_fall=0.50 stony=0.50
stony_ground=0.50 corner_and=0.49 a_month=0.49 be_pass=0.49 i_greet=0.49 look_my=0.49 no_even=0.49 she_no=0.49
up_again=-0.49 ourselv=0.49 tell_#few=0.49 till_ourselv=0.49 tim_be=0.49 how=-0.49 they_just=0.49
a_signpost=0.49 and_carry=0.49 ask_wher=0.49 be_and=0.49 on_read=0.49 signpost=0.49 signpost_and=0.49
feel_or=0.49 what_have=0.49 turn_away=0.49 never_come=0.49 stop_answer=0.49 again_and=0.49 its_#=0.49
me_its=0.49 pleas_sumon=0.49 rep_me=0.49 sumon=0.49 sumon_rep=0.49 week_now=0.49 just=0.49 do_a=0.49
my_mail=0.49 be_screen=0.49 call_be=0.49 screen_i=0.49 sure_of=0.49 as_soon=0.49 soon=0.49 soon_as=0.49
fob=0.49 case=0.49 nobody_car=0.49 take_them=0.49 into_an=0.49 STAFF_hang=0.49 hang_on=0.49 we=0.48
not_let=0.48 try=0.48 KIN_half=0.48 half_nak=0.48 nak=0.48 nak_in=0.48 do_each=0.48 other_hair=0.48
pick_up=0.48 act=0.48 be_never=0.48 be_leav=0.48 typ=0.48 when_you=0.48 dark=0.48 but_you=0.48 much_as=0.48
so_much=0.48 be_forward=0.48 keep_tell=0.48 relevant=0.48 relevant_STAFF=0.48 the_relevant=0.48
director_personal=0.48 no_acknowledgement=0.48 personal_no=0.48 your_director=0.48 i_stand=0.48 trust=-0.48
four=-0.48 why_do=0.48 allergy_serious=0.47 have_nut=0.47 never_take=0.47 nut_again=0.47 serious_the=0.47
clos_my=0.47 STAFF_to=-0.47 nobody_think=0.47 of_tell=0.47 on_platform=0.47 think_of=0.47 as_nod=0.47
bar_and=0.47 nod=0.47 sinc_i=0.47 customer_but=0.47 i_complain=0.47 never_answer=0.47 loop=0.47
never_keep=0.47 you_never=0.47 mine=0.47 not_mind=0.47 another_messag=0.47 hold_cut=0.47 leav_another=0.47
off_keep=0.47 try_to=0.47 do_not=0.47 a_blanket=0.47 blanket=0.47 blanket_at=0.47 six_in=0.47 ten_and=0.47
lie=-0.47 to_go=0.47 be_seven=0.46 updat_whatsoever=0.46 week_updat=0.46 week_with=0.46 a_respons=0.46
and_count=0.46 count_still=0.46 reminder_and=0.46 thre_reminder=0.46 you_disappear=0.46 you_take=0.46
you_only=0.46 facebook_mail=0.46 mail_no=0.46 no_sign=0.46 of_life=0.46 sign_of=0.46 tri_twitter=0.46
twitter=0.46 twitter_facebook=0.46 still_in=0.46 i_give=0.46 january=0.46 writ=0.46 should=-0.46 his=-0.46
might=0.46 be_non=0.46 communication_from=0.46 existent=0.46 non=0.46 non_existent=0.46 side_be=0.46
alway_the=0.46 council_could=0.46 to_be=0.46 abandon=0.46 abandon_by=0.46 by_our=0.46 feel_abandon=0.46
our_account=0.46 we_feel=0.46 look_for=0.45 after_my=0.45 fast_they=0.45 i_finish=0.45 my_strok=0.45
speak_fast=0.45 strok=0.45 strok_i=0.45 they_hang=0.45 up_befor=0.45 for_a=0.45 you_have=0.45 in_you=0.45
all_day=0.45 week_to=0.45 STAFF_smil=0.45 at_everyon=0.45 everyon_and=0.45 look_past=0.45 past_us=0.45
on_the=-0.45 wrong=-0.45 paper=-0.45 at_both=0.45 be_overlook=0.45 both_airport=0.45 overlook_at=0.45
all_vanish=0.45 i_phon=0.45 it_all=0.45 phon_i=0.45 writ_i=0.45 your_form=0.45 rude=-0.45 ignor_by=0.45
STAFF_keep=0.45 again_but=0.45 hand_again=0.45 other_way=0.45 wait_look=0.45 be_cheat=0.45 buzzer_be=0.45
cheat_at=0.45 station_whil=0.45 the_station=0.45 busy=0.45 befor_i=0.45 read_it=0.45 too=-0.44 if_we=0.44
just_repeat=0.44 listen_just=0.44 same_sentenc=0.44 interview=0.44 a_mop=0.44 day_and=0.44 loo_have=0.44
say_ok=0.44 someon_she=0.44 tell_someon=0.44 a_disput=0.44 disput_in=0.44 in_january=0.44 now_may=0.44
rais_a=0.44 they_treat=0.44 about_us=0.44 disconnect=0.44 down_befor=0.44 my_sentenc=0.44 phon_down=0.44
that_have=0.44 nobody_answer=0.44 STAFF_continu=0.44 befor_ask=0.44 chat_befor=0.44 continu_her=0.44
her_privat=0.44 privat_chat=0.44 voicemail=0.44 i_wonder=0.44 wonder=0.44 wonder_if=0.44 not_understand=-0.44
driv_past=0.44 past_my=0.44 van_driv=0.44 your_van=0.44 about_customer=0.44 care_about=0.44 STAFF_same=0.44
monday_i=0.44 same_on=0.44 tuesday_same=0.44 nobody_say=0.43 blam=-0.43 else=-0.43 extra=-0.43 conflict=-0.43
conflict_answer=-0.43 information_about=0.43 come_over=0.43 any_attention=0.43 get_any=0.43 it_seem=0.43
only_STAFF=0.43 seem_only=0.43 shout_get=0.43 who_shout=0.43 allergy=0.43 must_be=0.43 if_ther=0.43
STAFF_until=0.43 someth_behind=0.43 ever_get=0.43 i_ever=0.43 she_look=-0.43 a_word=0.43 STAFF_typ=0.42
he_hear=0.42 hear_a=0.42 talk_and=0.42 think_he=0.42 typ_whil=0.42 mother=0.42 a_ticket=0.42 the_leak=0.42
anyon=0.42 headphon=0.42 need=-0.42 though_i=0.42 leav_in=0.42 can=-0.42 by_the=0.42 only_to=0.42
my_concern=0.42 acknowledg_us=0.42 entir_time=0.42 not_acknowledg=0.42 phon_the=0.42 us_once=0.42
STAFF_seat=0.42 a_corner=0.42 ceas=0.42 ceas_to=0.42 seat_us=0.42 to_exist=0.42 we_ceas=0.42 order=0.42
#_that=0.42 STAFF_busy=0.42 busy_on=0.42 go_#=0.42 insult_you=0.42 on_phon=0.42 phon_if=0.42 they_STAFF=0.42
they_insult=0.42 you_go=0.42 say_to=0.42 her=0.42 check_on=0.42 dur_the=0.42 nobody_check=0.42 us_dur=0.42
whol_flight=0.42 the_miss=0.42 through_the=0.42 very=-0.42 go_to=0.42 text=0.42 keep=0.41 beg=0.41
to_want=0.41 would_come=0.41 toilet_be=0.41 see_you=0.41 the_order=0.41 you_but=0.41 used=-0.41 sit_on=0.41
nobody_listen=0.41 her_screen=0.41 wast_and=0.41 football=0.41 football_on=0.41 in_take=0.41 tel=0.41
tel_than=0.41 the_football=0.41 the_tel=0.41 departur=0.41 departur_have=0.41 the_departur=0.41
STAFF_want=0.41 without_a=0.41 every_word=0.41 ignor_my=0.41 keep_ignor=0.41 STAFF_hide=0.41 not_know=-0.41
the_newspaper=0.41 my_question=0.41 STAFF_ask=-0.40 day_without=0.40 singl_updat=0.40 ticket_have=0.40
delet_instead=0.40 get_delet=0.40 my_review=0.40 of_answer=0.40 photo_get=0.40 review_with=0.40
with_photo=0.40 STAFF_zero=0.40 zero_STAFF=0.40 zero_answer=0.40 bar=0.40 the_bar=0.40 a_guest=0.40
anyon_learn=0.40 befor_anyon=0.40 day_one=0.40 guest_for=0.40 learn_that=0.40 my_shower=0.40 on_day=0.40
shower_do=0.40 week_befor=0.40 would_tell=0.40 mine_be=0.40 chair_in=0.40 a_callback=0.40 customer_be=0.40
last_to=0.40 sit_by=0.40 still_sit=0.40 technician=-0.40 our_order=0.40 then_you=0.40 to_writ=0.40 notic=0.40
bring_the=0.40 until_i=0.40 an_automatic=0.40 automatic=0.40 automatic_confirmation=0.40
confirmation_that=0.40 even_an=0.40 you_get=0.40 keep_typ=0.40 not_rais=0.40 typ_and=0.40 be_reachabl=0.40
once_the=0.40 order_pay=0.40 pay_nobody=0.40 break=-0.40 from_them=0.40 hear_from=0.40 my_signatur=0.40
signatur_i=0.40 them_again=0.40 keep_your=-0.40 seem_to=0.40 wife=-0.40 STAFF_ther=0.40 after_escalat=0.40
be_pin=0.40 drop_silenc=0.40 escalat=0.40 escalat_to=0.40 pin_drop=0.40 delivery=-0.40 thre_week=0.40
it_and=0.40 be_jok=0.39 jok_with=0.39 leav_stand=0.39 one_another=0.39 with_one=0.39 we_have=0.39
say_good=0.39 for_someon=0.39 go_look=0.39 serv_me=0.39 KIN_school=0.39 not_reply=0.39 of_term=0.39
reply_to=0.39 school_have=0.39 send_at=0.39 start_of=0.39 eye_at=0.39 next_in=0.39 laugh=-0.39 lot_never=0.39
never_rep=0.39 to_mail=0.39 writ_to=0.39 lie_to=-0.39 one=-0.39 part_of=0.39 contact=0.39 be_search=0.39
our_seat=0.39 search_for=0.39 see_that=0.39 standard=0.39 ask_thre=0.39 the_letter=0.39 noth=0.39
whil_we=-0.39 again_with=0.39 fill=0.39 as_do=0.39 feedback_but=0.39 hear_zilch=0.39 promis_feedback=0.39
zilch=0.39 STAFF_ever=0.39 ever_sinc=0.39 silent=0.39 silent_treatment=0.39 treatment_from=0.39 me_how=0.39
clean=-0.39 ownership=-0.39 take_ownership=-0.39 be_alway=0.39 small=-0.39 i_put=0.39 respect=-0.39
be_press=0.38 mind_us=0.38 press_phon=0.38 or_what=0.38 will_not=-0.38 our_money=0.38 parcel=-0.38
STAFF_nobody=0.38 helm=0.38 helm_nobody=0.38 the_helm=0.38 how_i=0.38 disrespectful=-0.38 on_a=0.38
nobody_pick=0.38 and_ignor=0.38 swear=-0.38 be_sure=0.38 throw=-0.38 ask=0.38 late=-0.38 director=0.38
make=-0.38 KIN_press=0.38 and_lay=0.38 button_and=0.38 call_button=0.38 and_driv=0.38 driv_off=0.38
he_look=0.38 keep_wav=0.38 wav_at=0.38 to_look=0.38 for_lean=0.38 lean=0.38 lean_on=0.38 morn_twic=0.38
twic_she=0.38 glas=0.38 STAFF_would=0.38 and_complaint=0.38 complaint_and=0.38 complaint_na=0.38
i_complaint=0.38 na_so=0.38 so_so=0.38 call_as=0.38 cut_the=0.38 bag=-0.38 fault=-0.38 be_your=0.38
chat_disconnect=0.38 describ_my=0.38 disconnect_as=0.38 i_describ=0.38 your_chat=0.38 bank=-0.38
bother_fill=0.37 ever_chang=0.37 i_bother=0.37 survey_noth=0.37 your_survey=0.37 my_issu=0.37 a_chair=0.37
to_find=0.37 number_twic=0.37 take_down=0.37 row=0.37 again=0.37 dog=-0.37 accident_nobody=0.37
everyth_by=0.37 me_anyth=0.37 in_my=-0.37 me_and=0.37 be_revert=0.37 kind_revert=0.37 revert=0.37
revert_nobody=0.37 revert_to=0.37 they_will=0.37 explain_the=0.37 thank=-0.37 other=0.37 forward=0.37
forward_to=0.37 the_queu=0.37 an_ear=0.37 forget_what=0.37 listen_with=0.37 with_half=0.37
answer_question=0.37 send_survey=0.37 survey_but=0.37 a_contact=0.37 contact_form=0.37 form_if=0.37
smell=-0.37 full_mailbox=0.37 full_nobody=0.37 mailbox=0.37 mailbox_full=0.37 nobody_home=0.37
voicemail_full=0.37 turn=0.37 dur=0.37 may=0.37 STAFF_about=0.37 they_look=0.37 hour_at=0.37 show=-0.37
at_mine=0.36 come_fix=0.36 door_line=0.36 fix_next=0.36 line_and=0.36 next_door=0.36 my_phon=-0.36
black_hole=0.36 complaint_STAFF=0.36 disappear_into=0.36 just_disappear=0.36 your_complaint=0.36 which=-0.36
nobody_react=0.36 ask_to=-0.36 respond=0.36 open_for=0.36 just_say=0.36 product=-0.36 talk_to=0.36
for_our=0.36 pleas=-0.36 the_delay=0.36 follow=0.36 receptionist=0.36 phon_be=0.36 mistak=-0.36 the_chang=0.36
request_be=0.36 STAFF_she=0.36 attend=0.36 count=0.36 look_the=0.36 go_dead=0.36 for_much=0.36
for_somebody=0.36 much_only=0.36 only_for=0.36 somebody_to=0.36 back_never=0.36 promis_call=0.36 exist=0.36
within=0.36 morn=0.36 bring=0.36 cake_have=0.36 and_act=0.36 busy_with=0.36 not_stand=0.36 tim=0.36
question_be=0.36 facebook=0.36 serious=0.36 money_and=0.36 a_pay=0.36 attention_than=0.36 fish_tank=0.36
get_les=0.36 les_attention=0.36 pay_customer=0.36 tank=0.36 the_phon=0.36 next_week=-0.36 sorry=-0.36
and_a=-0.36 i_look=0.36 say_do=0.36 repair=-0.36 answer_in=0.35 over_to=0.35 and_polit=0.35 clear_and=0.35
do_she=0.35 down_syndrom=0.35 have_down=0.35 he_turn=0.35 order_clear=0.35 polit_he=0.35 right_ther=0.35
she_order=0.35 she_want=0.35 stand_right=0.35 syndrom=0.35 the_toilet=0.35 KIN_although=0.35 ignor_whil=0.35
speak_only=0.35 be_#=-0.35 to_answer=0.35 no_rep=0.35 leav_a=0.35 but_they=0.35 answer_apparent=0.35
even_worth=0.35 my_suggestion=0.35 suggestion_be=0.35 worth_an=0.35 tri=0.35 on_tuesday=0.35 when_i=-0.35
bother_to=0.35 at_six=0.35 a_call=0.35 ther=0.35 and_arrang=0.35 arrang=0.35 arrang_flower=0.35 her_back=0.35
keep_her=0.35 disput=0.35 will=-0.35 e_waka=0.35 oga=0.35 oga_STAFF=0.35 stand_e=0.35 waka_pas=0.35
the_job=0.35 come_out=0.35 be_off=0.35 on_monday=0.35 a_glanc=0.35 glanc=0.35 he_walk=0.35 past_our=0.35
tabl_five=0.35 tim_without=0.35 walk_past=0.35 hand_say=0.35 i_tri=0.35 leav_that=0.35 say_leav=0.35
that_to=0.35 me_back=0.35 the_bin=0.35 plac=-0.35 les_about=0.35 send_a=0.35 you_be=-0.35 around_to=0.35
everyth_on=0.35 heap_no=0.35 no_pric=0.35 no_siz=0.35 nobody_around=0.35 siz_no=0.35 stand_be=0.35
the_stand=0.35 say_not=0.35 #_at=0.35 a_thing=0.35 by_noon=0.35 counter_have=0.35 have_simp=0.35
simp_shut=0.35 take_number=0.35 the_counter=0.35 a_ground=0.35 floor_room=0.35 ground_floor=0.35
simp_overlook=0.35 issu=0.35 STAFF_many=0.35 dm=0.35 dm_you=0.35 no_they=0.35 you_no=0.35 i_fill=0.35
#_email=0.35 repeat=0.35 and_tell=-0.35 friday_and=0.34 promis_be=0.34 if=0.34 and_thre=0.34 not_so=0.34
greet_us=0.34 nobody_greet=0.34 us_when=0.34 child=-0.34 in_and=0.34 they_have=-0.34 only_at=0.34
not_speak=0.34 noth_to=0.34 middl_of=0.34 next_STAFF=0.34 who_car=0.34 they_call=-0.34 i_tell=0.34
the_only=0.34 STAFF_promis=0.34 first_and=0.34 poor_asid=0.34 serv_big=0.34 the_poor=0.34 why_i=0.34
platform_#=0.34 send=0.34 work=-0.34 on_us=0.33 curs=0.33 say_you=0.33 our_street=0.33 box=-0.33 stain=-0.33
back_room=0.33 never_return=0.33 she_shrug=0.33 app=-0.33 want_my=0.33 staf=0.33 STAFF_sigh=0.33
never_bring=0.33 roll_eye=0.33 sigh_roll=0.33 water_#=0.33 have_no=-0.33 repeat_the=0.33 get=0.33 lay=0.33
eye=0.33 many_tim=0.33 go=0.33 no_complaint=-0.33 cake_send=0.33 ruin_cake=0.33 send_no=0.33 the_ruin=0.33
thing_look=0.33 thre_photo=0.33 other_customer=0.33 ask_they=0.33 seven_week=0.33 ther_and=0.33 document=-0.33
action=0.33 action_on=0.33 despit=0.33 despit_repeat=0.33 no_action=0.33 reminder_ther=0.33
repeat_reminder=0.33 third=-0.33 have_order=0.33 answer_my=0.33 nth_time=0.33 another_#=0.33 be_seat=0.33
blank_us=0.33 drink_ask=0.33 food_and=0.33 for_drink=0.33 minut_to=0.33 ok_so=0.33 rest=0.33 rest_of=0.33
seat_another=0.33 she_blank=0.33 the_rest=0.33 then_she=0.33 will_come=0.33 mop_for=0.33 you_for=0.33
association=0.33 association_eight=0.33 ceil_down=0.33 eight_tim=0.33 hous_association=0.33 i_fail=0.33
leak_to=0.33 to_report=0.33 knowledg=-0.33 a_refund=-0.33 promis_to=0.33 apologis=-0.33 the_gym=0.33
wheelchair_be=0.33 i_pay=-0.33 i_call=-0.33 even_the=-0.33 acknowledg_our=0.32 first_twenty=0.32
nobody_acknowledg=0.32 our_presenc=0.32 presenc=0.32 presenc_for=0.32 twenty_minut=0.32 bill_and=0.32
believ=-0.32 after_they=0.32 four_tim=-0.32 the_window=0.32 march=0.32 date=-0.32 nobody_lie=-0.32
day_off=-0.32 refund=-0.32 email_seem=0.32 go_straight=0.32 straight_into=0.32 attention_give=0.32
no_attention=0.32 us_whatsoever=0.32 card=-0.32 do_anyon=0.32 nurs=0.32 be_met=0.32 met_with=0.32 word_of=0.32
privat=0.32 bad=-0.32 STAFF_onlin=0.32 and_by=0.32 onlin_and=0.32 rais_thi=0.32 thi_in=0.32 she_just=0.32
pick=0.32 use=-0.32 a_refill=0.32 empty_glass=0.32 glass_for=0.32 meal_and=0.32 nobody_offer=0.32 refill=0.32
sit_with=0.32 whol_meal=0.32 with_empty=0.32 of_knowledg=-0.32 call_back=0.32 no_#=0.32 the_fish=0.32
#_transfer=0.32 ask_and=0.32 hour_nobody=0.32 just_put=0.32 last_one=0.32 nobody_understand=0.32 one_just=0.32
transfer_#=0.32 understand_what=0.32 hello=0.32 my_busi=0.32 order_from=0.32 new=-0.32 away_like=0.32
me_away=0.32 morn_she=0.32 privat_call=0.32 she_wav=0.32 wav_me=0.32 have_send=0.32 without=0.32 at_us=-0.32
about_her=0.32 her_weekend=0.32 my_open=0.32 open_mouth=0.32 weekend_over=0.32 and_none=0.32 for_my=-0.32
attend_to=0.32 i_enter=0.32 me_sinc=0.32 nobody_attend=0.32 barman=0.32 as_the=0.32 newspaper=0.32
her_head=0.32 you_STAFF=0.32 answer_the=-0.32 usher=0.31 us_for=-0.31 they_tell=-0.31 seat_and=0.31
bellboy=0.31 complainer=0.31 even_come=0.31 messag_through=0.31 not_deal=0.31 talk_send=0.31 to_even=0.31
with_complainer=0.31 good_morn=0.31 they_lose=0.31 do_you=-0.31 for_age=0.31 although_nobody=0.31 as_clos=0.31
clos_although=0.31 have_speak=0.31 matter_as=0.31 treat_the=0.31 they_say=-0.31 when_my=0.31 and_sinc=0.31
be_faulty=0.31 have_stand=0.31 it_wrong=0.31
"""
