"""Learned wording of `ignored`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.64 nobody=2.10 serv=1.86 answer=1.64 assistant=1.44 messag=1.33 attention=1.32 ignor=1.25
communication=1.24 silenc=1.20 not_attentiv=1.17 stand=1.16 respons=1.13 my_request=1.12 STAFF_never=1.09
not_listen=1.07 reception=1.06 unattend=1.06 a_ghost=1.05 ghost=1.05 ghost_town=1.05 wav=1.04 call=1.02
an_answer=1.01 reminder=1.00 and_nobody=1.00 a_singl=0.98 mail=0.98 no_updat=0.98 interest_in=0.97 email=0.97
to_the=0.97 help_the=0.97 ground=0.95 hear=0.95 customerservic=0.95 and_never=0.94 poor_communication=0.92
whatsoever=0.91 get_back=0.91 updat=0.90 never=0.90 over_again=0.90 pass_over=0.90 chat=0.90 lack_of=0.90
corridor=0.89 the_corridor=0.89 like_i=0.89 rais=0.88 rep=0.88 leav=0.88 unresponsiv=0.87
unresponsiv_STAFF=0.87 not_return=0.86 return_call=0.86 listen=0.85 continu=0.85 keep_me=0.85 and_turn=0.85
ring=0.85 singl=0.85 nobody_tell=0.84 look_into=0.84 finish_explain=0.84 me_finish=0.84 press=0.84 sit=0.84
asid=0.83 my_complaint=0.83 ignor_again=0.83 alway_desert=0.83 desert=0.83 gym_STAFF=0.83 for_day=0.83
to_us=0.82 be_as=0.81 plagu=0.81 the_plagu=0.81 see=0.81 report=0.81 look_at=0.81 inform=0.81 not_care=0.80
be_serv=0.80 he_would=0.80 never_inform=0.79 out_everyth=0.79 not_get=0.79 have_be=0.78 i_send=0.78
and_forget=0.77 the_loop=0.77 take_our=0.77 carry_on=0.77 skip_our=0.77 of_follow=0.76 phon=0.76 complet=0.76
from_your=0.75 react=0.75 into_it=0.74 and_walk=0.74 they_see=0.74 them_thre=0.74 skip=0.74 seem=0.73
whol_floor=0.73 feedback=0.73 behind_me=0.73 me_first=0.73 they_help=0.73 matter_to=0.73 not_matter=0.73
just_leav=0.73 follow_up=0.73 my_email=0.73 as=0.73 walk_off=0.73 attentiv=0.72 us=0.72 serv_the=0.72
be_still=0.72 customer=0.72 request=0.72 make_of=0.71 of_glas=0.71 sinc=0.71 overlook=0.71 request_for=0.71
care=0.71 he_put=0.71 inbox=0.71 inbox_monitor=0.71 monitor=0.71 monitor_at=0.71 thi_inbox=0.71 get_my=0.70
support=0.70 see_a=0.70 KIN_ask=0.70 forget=0.70 the_call=0.70 STAFF_not=0.70 nobody_ask=0.69 into=0.69
in_touch=0.69 tell_a=0.69 ther_have=0.69 touch_and=0.69 a_messag=0.69 they_leav=0.69 and_then=0.68 lack=0.68
not_answer=0.68 know=-0.68 they_do=0.68 carry=0.68 inform_about=0.68 finish=0.68 report_the=0.67
STAFF_stop=0.67 even_look=0.67 see_me=0.67 complaint_as=0.67 never_make=0.67 and_that=0.67 never_ring=0.67
no_respons=0.66 find_out=0.66 my_ticket=0.66 stand_ther=0.66 i_report=0.66 turn_to=0.66 interest=0.66
unanswer=0.66 hook=0.65 hook_all=0.65 off_the=0.65 the_hook=0.65 call_noth=0.65 i_rais=0.65 STAFF_see=0.65
leav_unattend=0.65 our=0.65 charg=-0.65 greet=0.64 and_do=0.64 be_talk=0.63 forget_about=0.63 wait_forget=0.63
count_stamp=0.63 keep_count=0.63 window_and=0.63 callback_never=0.63 never_happen=0.63 promis_callback=0.63
customer_come=0.63 hide_when=0.63 steward=0.63 greet_the=0.63 STAFF_act=0.63 a_disturbanc=0.63 disturbanc=0.63
if_patient=0.63 patient_be=0.63 reach_you=0.63 to_reach=0.63 feel_like=0.63 be_sit=0.63 and_serv=0.63
letter=0.62 whil_i=0.62 ticket_without=0.62 without_read=0.62 you_clos=0.62 attention_from=0.62
of_attention=0.62 be_be=0.62 once=0.62 matter=0.62 ground_STAFF=0.62 they_serv=0.62 phon_and=0.62 be_go=0.62
even=0.62 walk=0.61 my_case=0.61 updat_on=0.61 treatment=0.61 ticket=0.61 ever=0.61 your_side=0.61
more_interest=0.61 note=0.60 disappear=0.60 be_stand=0.60 becaus=-0.60 complaint=0.60 STAFF_skip=0.60
our_row=0.60 STAFF_run=0.60 but_me=0.60 every_other=0.60 run_to=0.60 to_every=0.60 about=0.60 be_wav=0.59
concern_be=0.59 wav_asid=0.59 be_thi=0.59 #_week=0.59 whil_the=0.59 acknowledgement=0.59 have_writ=0.59
fob_off=0.59 off_again=0.59 standard_email=0.59 the_standard=0.59 the_chat=0.59 be_complet=0.59
complet_ignor=0.59 act_as=0.59 STAFF_behind=0.59 return=0.59 singl_STAFF=0.59 last_month=0.58 open_sinc=0.58
still_open=0.58 whil=0.58 call_the=0.58 earphon=0.58 earphon_in=0.58 his_earphon=0.58 put_his=0.58 not_a=0.58
what_i=0.58 an_empty=0.57 empty_room=0.57 it_feel=0.57 like_shout=0.57 shout_into=0.57 to_rep=0.57
everyon_at=0.57 except=0.57 except_me=0.57 from_everyon=0.57 tabl_except=0.57 wait_take=0.57 the_wait=0.57
get_it=0.57 acknowledg=0.57 end_of=0.57 would_look=0.57 for_thi=0.57 have_time=0.57 say_and=0.57 thi_he=0.57
time_for=0.57 ask_for=0.56 for_help=0.56 she_see=0.56 anybody=0.56 anybody_out=0.56 be_anybody=0.56
out_ther=0.56 could=-0.56 sentenc=0.56 never_come=0.56 press_the=0.56 bother=0.56 my_messag=0.55
sinc_last=0.55 the_council=0.55 pick_up=0.55 have_hear=0.55 still=0.55 as_soon=0.55 soon=0.55 soon_as=0.55
give_up=0.55 to_her=0.55 as_a=-0.55 a_promis=0.55 treat_my=0.55 only=0.54 care_les=0.54 town=0.54 as_well=0.54
i_might=0.54 might_as=0.54 well_talk=0.54 listen_to=0.54 to_your=0.54 the_problem=0.54 answer_from=0.54
do_to=0.54 STAFF_STAFF=0.54 a_month=0.54 reachabl=0.54 STAFF_serv=0.54 week=0.54 phon_me=0.54 be_try=0.53
complet_in=0.53 leav_me=0.53 me_complet=0.53 the_dark=0.53 apology_no=0.53 no_apology=0.53 five_tim=0.53
never_answer=0.53 fill_in=0.53 no_call=0.53 STAFF_wander=0.53 off_whil=0.53 wander=0.53 wander_off=0.53
feedback_after=0.53 interview=0.53 interview_although=0.53 job_interview=0.53 no_feedback=0.53
promis_within=0.53 within_two=0.53 nobody_have=0.53 to_tell=0.53 me_to=-0.52 STAFF_you=0.52 beg_to=0.52
to_beg=0.52 own_for=0.52 room_on=0.52 the_treatment=0.52 treatment_room=0.52 les=0.52 call_me=-0.52 help=0.52
STAFF_hang=0.52 hang_on=0.52 KIN_unattend=0.52 hallway=0.52 the_hallway=0.52 unattend_in=0.52 a_templat=0.52
letter_that=0.52 only_send=0.52 templat=0.52 templat_letter=0.52 that_have=0.52 just=0.52 as_though=0.52
manager=0.52 down_befor=0.52 finish_my=0.52 my_sentenc=0.52 phon_down=0.52 and_get=0.52 the_end=0.52
report_it=0.51 be_part=0.51 me_stand=0.51 stand_like=0.51 the_furnitur=0.51 to_be=0.51 buzzer=0.51
the_buzzer=0.51 tim_but=0.51 than_in=0.51 about_our=0.51 with_no=0.51 not_even=0.51 STAFF_want=0.50
know_us=0.50 nobody_from=0.50 sale_nobody=0.50 phon_ring=0.50 continu_gossip=0.50 gossip=0.50
will_continu=0.50 you_never=0.50 else=-0.50 email_have=0.50 go_unanswer=0.50 unanswer_for=0.50
account_STAFF=0.50 my_report=0.50 not_react=0.50 react_to=0.50 singl_one=0.50 i_greet=0.50 look_my=0.50
no_even=0.50 she_no=0.50 half_an=0.50 KIN_say=0.50 let_me=0.50 council=0.50 everyth_from=0.50 me_post=0.50
would_keep=0.50 although_it=0.50 fall_on=0.50 my_plea=0.50 on_stony=0.50 plea=0.50 plea_fall=0.50 stony=0.50
stony_ground=0.50 him_on=0.50 leav_him=0.50 corner_and=0.50 my_mail=0.49 last_i=0.49 back_to=0.49 typ=0.49
without_an=0.49 callback=0.49 nobody_car=0.49 if_nobody=0.49 not_mind=0.49 they_just=0.49 answer_in=0.49
stop_answer=0.49 STAFF_and=0.49 turn_away=0.48 its_#=0.48 me_its=0.48 pleas_sumon=0.48 rep_me=0.48 sumon=0.48
sumon_rep=0.48 week_now=0.48 STAFF_letter=0.48 answer_an=0.48 cost_you=0.48 would_cost=0.48 you_noth=0.48
have_pay=0.48 in_you=0.48 lose_interest=0.48 once_you=0.48 pay_they=0.48 about_us=0.48 fill=0.48
never_keep=0.48 fob=0.48 the_ground=0.48 i_writ=0.48 my_allergy=0.48 you_have=0.48 should=-0.48 a_respons=0.48
and_count=0.48 count_still=0.48 reminder_and=0.48 thre_reminder=0.48 delay_whatsoever=0.47 no_information=0.47
bill_and=0.47 ourselv=0.47 tell_#few=0.47 till_ourselv=0.47 tim_be=0.47 you_disappear=0.47 you_take=0.47
do_a=0.47 it_and=0.47 sinc_i=0.47 customer_but=0.47 come_over=0.47 when_you=0.47 trust=-0.47 the_leak=0.47
take_them=0.47 you_STAFF=0.47 director_personal=0.47 no_acknowledgement=0.47 personal_no=0.47
your_director=0.47 what_do=0.47 as_nod=0.47 bar_and=0.47 nod=0.47 i_complain=0.47 be_seven=0.47
seven_week=0.47 updat_whatsoever=0.47 week_updat=0.47 week_with=0.47 loop=0.47 not_let=0.47 much_as=0.47
so_much=0.47 i_stand=0.46 a_signpost=0.46 and_carry=0.46 ask_wher=0.46 be_and=0.46 on_read=0.46 signpost=0.46
signpost_and=0.46 why_do=0.46 up_again=-0.46 follow=0.46 go_to=0.46 be_leav=0.46 do_each=0.46 other_hair=0.46
we=0.46 again_and=0.46 a_note=0.46 call_not=0.46 note_through=0.46 text_not=0.46 again_with=0.46
STAFF_to=-0.46 feel_or=0.46 how_i=0.46 what_have=0.46 into_an=0.46 all_day=0.46 act=0.46 council_could=0.46
again_but=0.46 hand_again=0.46 i_put=0.46 other_way=0.46 wait_look=0.46 be_non=0.46 communication_from=0.46
existent=0.46 non=0.46 non_existent=0.46 side_be=0.46 STAFF_keep=0.46 clos_my=0.46 case=0.46 how=-0.46
by_the=0.46 ignor_by=0.46 another_messag=0.46 hold_cut=0.46 leav_another=0.46 off_keep=0.46
allergy_serious=0.46 have_nut=0.46 never_take=0.46 nut_again=0.46 serious_the=0.46 my_question=0.45
grandmother=0.45 abandon=0.45 abandon_by=0.45 by_our=0.45 feel_abandon=0.45 our_account=0.45 we_feel=0.45
on_every=0.45 rude=-0.45 week_to=0.45 STAFF_hide=0.45 lie=-0.45 ever_get=0.45 i_ever=0.45 her=0.45
voicemail=0.45 try=0.45 STAFF_ring=0.45 have_never=-0.45 one=-0.45 facebook_mail=0.45 mail_no=0.45
no_sign=0.45 of_life=0.45 sign_of=0.45 tri_twitter=0.45 twitter=0.45 twitter_facebook=0.45 be_pass=0.45
try_to=0.44 eye=0.44 extra=-0.44 be_alway=0.44 me_back=0.44 wast=-0.44 a_blanket=0.44 blanket=0.44
blanket_at=0.44 six_in=0.44 ten_and=0.44 STAFF_typ=0.44 he_hear=0.44 hear_a=0.44 talk_and=0.44 think_he=0.44
typ_whil=0.44 mother=0.44 again=0.44 KIN_half=0.44 half_nak=0.44 nak=0.44 nak_in=0.44 STAFF_continu=0.44
befor_ask=0.44 chat_befor=0.44 continu_her=0.44 her_privat=0.44 privat_chat=0.44 back=0.44 can=-0.44
work=-0.44 you_only=0.44 at_both=0.43 be_overlook=0.43 both_airport=0.43 overlook_at=0.43 wheelchair_be=0.43
every_word=0.43 be_cheat=0.43 buzzer_be=0.43 cheat_at=0.43 station_whil=0.43 the_station=0.43 to_go=0.43
text=0.43 respond=0.43 january=0.43 only_to=0.43 his=-0.43 say_good=0.43 i_wonder=0.43 wonder=0.43
wonder_if=0.43 privat=0.43 a_mop=0.43 day_and=0.43 loo_have=0.43 say_ok=0.43 someon_she=0.43 tell_someon=0.43
have_leav=0.43 last=0.43 might=0.43 a_disput=0.43 disput_in=0.43 in_january=0.43 now_may=0.43 rais_a=0.43
nobody_say=0.43 about_customer=0.43 care_about=0.43 alway_the=0.43 go=0.43 blam=-0.43 if_ther=0.42 ther=0.42
conflict=-0.42 conflict_answer=-0.42 all_vanish=0.42 i_fill=0.42 i_phon=0.42 it_all=0.42 phon_i=0.42
writ_i=0.42 your_form=0.42 busy=0.42 never_look=0.42 only_at=0.42 count=0.42 sit_by=0.42 still_sit=0.42
STAFF_seat=0.42 a_corner=0.42 ceas=0.42 ceas_to=0.42 seat_us=0.42 to_exist=0.42 we_ceas=0.42 they_treat=0.42
be_forward=0.42 go_dead=0.42 keep_tell=0.42 relevant=0.42 relevant_STAFF=0.42 the_relevant=0.42 read_it=0.42
glas=0.42 send_a=0.42 check_on=0.42 dur_the=0.42 nobody_check=0.42 us_dur=0.42 whol_flight=0.42
my_concern=0.42 dark=0.42 just_repeat=0.42 listen_just=0.42 same_sentenc=0.42 a_word=0.41 through_the=0.41
show=-0.41 break=-0.41 disconnect=0.41 not_understand=-0.41 be_off=0.41 need=-0.41 though_i=0.41 a_ticket=0.41
look=0.41 and_ignor=0.41 ignor_my=0.41 keep_ignor=0.41 nobody_answer=0.41 any_attention=0.41 get_any=0.41
it_seem=0.41 only_STAFF=0.41 seem_only=0.41 shout_get=0.41 who_shout=0.41 very=-0.41 the_miss=0.41 sit_on=0.41
say_to=0.41 leav_in=0.41 her_screen=0.41 wast_and=0.41 wrong=-0.41 bar=0.41 the_bar=0.41 our_order=0.41
acknowledg_us=0.41 entir_time=0.41 not_acknowledg=0.41 phon_the=0.41 us_once=0.41 from_them=0.41
hear_from=0.41 my_signatur=0.41 signatur_i=0.41 them_again=0.41 then_you=0.41 STAFF_ever=0.41 ever_sinc=0.41
silent=0.41 silent_treatment=0.41 treatment_from=0.41 delet_instead=0.41 get_delet=0.41 my_review=0.41
of_answer=0.41 photo_get=0.41 review_with=0.41 with_photo=0.41 the_last=0.40 without_a=0.40 and_driv=0.40
driv_off=0.40 he_look=0.40 keep_wav=0.40 wav_at=0.40 keep_typ=0.40 not_rais=0.40 typ_and=0.40 allergy=0.40
nobody_listen=0.40 a_glanc=0.40 glanc=0.40 he_walk=0.40 past_our=0.40 tabl_five=0.40 tim_without=0.40
walk_past=0.40 order=0.40 part_of=0.40 #_that=0.40 STAFF_busy=0.40 busy_on=0.40 go_#=0.40 insult_you=0.40
on_phon=0.40 phon_if=0.40 they_STAFF=0.40 they_insult=0.40 you_go=0.40 whil_we=-0.40 to_want=0.40 writ=0.40
four=-0.40 STAFF_zero=0.40 zero_STAFF=0.40 zero_answer=0.40 on_the=-0.40 noth=0.40 used=-0.40 for_someon=0.40
go_look=0.40 serv_me=0.40 to_serv=0.40 bother_fill=0.40 ever_chang=0.40 i_bother=0.40 survey=0.40
survey_noth=0.40 your_survey=0.40 back_never=0.40 promis_call=0.40 laugh=-0.40 see_you=0.40 notic=0.40
the_order=0.40 too=-0.40 if_we=0.40 lot_never=0.40 never_rep=0.40 to_mail=0.40 come_out=0.40 be_press=0.40
mind_us=0.40 press_phon=0.40 as_the=0.40 be_jok=0.40 jok_with=0.40 leav_stand=0.40 one_another=0.40
with_one=0.40 information_about=0.39 be_search=0.39 our_seat=0.39 search_for=0.39 see_that=0.39 lie_to=-0.39
KIN_school=0.39 letter_i=0.39 not_reply=0.39 of_term=0.39 reply_to=0.39 school_have=0.39 send_at=0.39
start_of=0.39 question_be=0.39 departur=0.39 departur_have=0.39 the_departur=0.39 you_but=0.39 forty=0.39
our_money=0.39 as_do=0.39 nobody_pick=0.39 they_look=0.39 STAFF_would=0.39 they_lose=0.39 you_do=-0.39
ownership=-0.39 take_ownership=-0.39 technician=-0.39 thre_week=0.39 the_newspaper=0.39 morn=0.39 over_to=0.39
will_not=-0.39 wife=-0.39 customer_be=0.39 do_not=0.39 football=0.39 football_on=0.39 in_take=0.39 tel=0.39
tel_than=0.39 the_football=0.39 the_tel=0.39 nurs=0.39 ther_and=0.39 seem_to=0.38 may=0.38 not_know=-0.38
toilet_be=0.38 standard=0.38 chair_in=0.38 phon_be=0.38 she_look=-0.38 pick=0.38 the_chang=0.38 mistak=-0.38
accident_nobody=0.38 everyth_by=0.38 me_anyth=0.38 beg=0.38 request_be=0.38 KIN_press=0.38 and_lay=0.38
button_and=0.38 call_button=0.38 ask_thre=0.38 screen=0.38 and_it=-0.38 tim=0.38 director=0.37 the_only=0.37
tell_the=-0.37 an_automatic=0.37 automatic=0.37 automatic_confirmation=0.37 confirmation_that=0.37
even_an=0.37 you_get=0.37 other=0.37 keep_your=-0.37 bank=-0.37 STAFF_ther=0.37 after_escalat=0.37 be_pin=0.37
drop_silenc=0.37 escalat=0.37 escalat_to=0.37 pin_drop=0.37 contact=0.37 writ_to=0.37 in_my=-0.37 thank=-0.37
paper=-0.37 bag=-0.37 get=0.37 number_twic=0.37 take_down=0.37 row=0.37 respect=-0.37 STAFF_she=0.37
STAFF_about=0.37 clean=-0.37 have_no=-0.37 if=0.37 at_mine=0.37 come_fix=0.37 door_line=0.37 fix_next=0.37
line_and=0.37 next_door=0.37 disrespectful=-0.37 late=-0.37 and_complaint=0.37 complaint_and=0.37
complaint_na=0.37 i_complaint=0.37 na_so=0.37 so_so=0.37 make=-0.36 money_and=0.36 receptionist=0.36
look_the=0.36 exist=0.36 for_lean=0.36 lean=0.36 lean_on=0.36 morn_twic=0.36 then_snap=0.36 twic_she=0.36
the_fish=0.36 mine=0.36 staf=0.36 small=-0.36 dur=0.36 answer_my=0.36 last_to=0.36 my_call=0.36
be_reachabl=0.36 once_the=0.36 order_pay=0.36 pay_nobody=0.36 explain_the=0.36 call_back=0.36 black_hole=0.36
complaint_STAFF=0.36 disappear_into=0.36 just_disappear=0.36 your_complaint=0.36 feedback_but=0.36
hear_zilch=0.36 promis_feedback=0.36 zilch=0.36 be_revert=0.36 kind_revert=0.36 revert=0.36 revert_nobody=0.36
revert_to=0.36 me_and=0.36 pleas=-0.36 nobody_react=0.36 full_mailbox=0.36 full_nobody=0.36 mailbox=0.36
mailbox_full=0.36 nobody_home=0.36 voicemail_full=0.36 the_gym=0.36 no_rep=0.36 a_chair=0.36 for_our=0.36
eye_at=0.36 next_in=0.36 a_text=0.36 greet_us=0.36 nobody_greet=0.36 us_when=0.36 word_of=0.36
KIN_although=0.36 STAFF_speak=0.36 ignor_whil=0.36 speak_only=0.36 the_customer=0.35 me_how=0.35 a_ground=0.35
floor_room=0.35 ground_floor=0.35 simp_overlook=0.35 day_without=0.35 singl_updat=0.35 ticket_have=0.35
swear=-0.35 within=0.35 STAFF_sigh=0.35 never_bring=0.35 roll_eye=0.35 sigh_roll=0.35 water_#=0.35 plac=-0.35
it_at=0.35 attend=0.35 read=0.35 turn=0.35 but_they=0.35 promis_to=0.35 hour_at=0.35 just_say=0.35
no_complaint=-0.35 STAFF_on=0.35 my_issu=0.35 my_phon=-0.35 or_what=0.35 and_act=0.35 busy_with=0.35
not_stand=0.35 past=0.35 #_email=0.35 smell=-0.35 which=-0.35 fault=-0.35 my_number=0.35 facebook=0.35
you_be=-0.35 a_pay=0.35 attention_than=0.35 fish_tank=0.35 get_les=0.35 les_attention=0.35 pay_customer=0.35
tank=0.35 next_week=-0.35 STAFF_many=0.35 dm=0.35 dm_you=0.35 no_they=0.35 you_no=0.35 les_about=0.35
and_tell=-0.35 child=-0.35 parcel=-0.34 order_from=0.34 call_as=0.34 cut_the=0.34 and_thre=0.34 ask_to=-0.34
to_find=0.34 good_morn=0.34 say_you=0.34 keep=0.34 serious=0.34 i_tell=0.34 delivery=-0.34 the_morn=0.34
throw=-0.34 and_a=-0.34 then_it=0.34 product=-0.34 answer_apparent=0.34 even_worth=0.34 my_suggestion=0.34
suggestion_be=0.34 worth_an=0.34 to_answer=0.34 disput=0.34 cake_have=0.34 next_STAFF=0.34 who_car=0.34
leav_a=0.34 box=-0.34 on_us=0.34 they_will=0.34 promis_be=0.34 stain=-0.34 knowledg=-0.34 around_to=0.34
everyth_on=0.34 heap_no=0.34 no_pric=0.34 no_siz=0.34 nobody_around=0.34 siz_no=0.34 stand_be=0.34
the_stand=0.34 promis=0.34 be_speak=0.34 have_have=0.34 an_ear=0.33 forget_what=0.33 listen_with=0.33
with_half=0.33 the_job=0.33 not_so=0.33 i_look=0.33 say_do=0.33 chat_disconnect=0.33 describ_my=0.33
disconnect_as=0.33 i_describ=0.33 your_chat=0.33 bother_to=0.33 after_they=0.33 acknowledg_our=0.33
first_twenty=0.33 nobody_acknowledg=0.33 our_presenc=0.33 presenc=0.33 presenc_for=0.33 twenty_minut=0.33
middl_of=0.33 other_customer=0.33 many_tim=0.33 document=-0.33 queu=-0.33 bad=-0.33 you_for=0.33
STAFF_ask=-0.33 a_contact=0.33 at_it=0.33 contact_form=0.33 form_if=0.33 nobody_look=0.33 the_bin=0.33
do_anyon=0.33 dog=-0.33 and_sinc=0.33 be_faulty=0.33 have_stand=0.33 it_wrong=0.33 ladder_be=0.33
sinc_then=0.33 stand_on=0.33 the_ladder=0.33 them_the=0.33 forward=0.33 forward_to=0.33 the_delay=0.33
app=-0.33 #_transfer=0.33 ask_and=0.33 back_in=0.33 hour_nobody=0.33 just_put=0.33 last_one=0.33
nobody_understand=0.33 one_just=0.33 transfer_#=0.33 understand_what=0.33 #_at=0.33 a_thing=0.33 by_noon=0.33
counter_have=0.33 have_simp=0.33 simp_shut=0.33 take_number=0.33 the_counter=0.33 noth_ever=0.33
our_street=0.33 time_and=0.33 first_and=0.33 poor_asid=0.33 serv_big=0.33 the_poor=0.33 i_keep=0.33 at_me=0.33
e_waka=0.33 oga=0.33 oga_STAFF=0.33 stand_e=0.33 waka_pas=0.33 be_met=0.33 met_with=0.33 at_six=0.32
repeat=0.32 nobody_lie=-0.32 and_polit=0.32 clear_and=0.32 do_she=0.32 down_syndrom=0.32 have_down=0.32
he_turn=0.32 order_clear=0.32 polit_he=0.32 right_ther=0.32 she_order=0.32 she_want=0.32 stand_right=0.32
syndrom=0.32 date=-0.32 STAFF_answer=-0.32 want_my=0.32 lay=0.32 noth_to=0.32 make_it=0.32 mop_for=0.32
we_have=0.32 another_#=0.32 be_seat=0.32 blank_us=0.32 drink_ask=0.32 food_and=0.32 for_drink=0.32
minut_to=0.32 ok_so=0.32 rest=0.32 rest_of=0.32 seat_another=0.32 she_blank=0.32 the_rest=0.32 then_she=0.32
will_come=0.32 i_would=-0.32 ignor_me=0.32 third=-0.32 the_toilet=0.32 when_i=-0.32 put=0.32 poor=0.32
usher=0.32 when_my=0.32 her_head=0.32 cough_we=0.32 stand_up=0.32 up_noth=0.32 wav_we=0.32 we_cough=0.32
we_wav=0.32 seat_and=0.32 STAFF_phon=0.32 down_nobody=0.32 go_down=0.32 good_half=0.32 out_every=0.32
ring_out=0.32 STAFF_promis=0.32 talk_to=0.32 have_send=0.32 issu=0.32 open_for=0.32 ask_they=0.32
association=0.32 association_eight=0.32 ceil_down=0.32 eight_tim=0.32 hous_association=0.32 i_fail=0.32
leak_to=0.32 to_report=0.32 action=0.31 action_on=0.31 despit=0.31 despit_repeat=0.31 no_action=0.31
reminder_ther=0.31 repeat_reminder=0.31 hand_say=0.31 i_tri=0.31 leav_that=0.31 say_leav=0.31 that_to=0.31
tri=0.31 my_busi=0.31 i_hear=0.31 day_off=-0.31 i_get=-0.31 of_knowledg=-0.31 only_answer=0.31
ticket_number=0.31 not_rely=0.31 the_sale=0.31 sorry=-0.31 even_the=-0.31 even_pick=0.31 in_proces=0.31
now_they=0.31 of_pocket=0.31 of_promis=0.31 pocket_and=0.31 proces_i=0.31 promis_that=0.31 still_out=0.31
#_blue=0.31 blue_tick=0.31 i_messag=0.31 messag_you=0.31 on_whatsap=0.31 tick_no=0.31 whatsap=0.31
whatsap_#=0.31 you_on=0.31 apologis=-0.31 through=0.31 forty_minut=0.31 card=-0.31 line_open=0.31
madam_and=0.31 open_until=0.31 silenc_he=0.31 then_silenc=0.31 whatever=0.31 whatever_madam=0.31 hello=0.31
me_only=0.31 a_call=0.31 away_like=0.31 me_away=0.31 morn_she=0.31 privat_call=0.31 she_wav=0.31 wav_me=0.31
not_see=0.31 your_word=-0.31 all_right=0.31 ask_us=0.31 if_everyth=0.31 us_if=0.31 at_your=-0.31 someth=-0.31
i_call=-0.31 use=-0.31 first=0.31 bring_it=0.31 by_accident=0.31 plan=-0.31 without=0.31 repeat_the=0.31
cake_send=0.31 ruin_cake=0.31 send_no=0.31 the_ruin=0.31 thing_look=0.31 thre_photo=0.31 new=-0.31
say_not=0.31 decency=0.31 decency_to=0.31 the_decency=0.31 writ_back=0.31 she_just=0.31 barman=0.31
we_sit=0.31 repair=-0.31 have_the=0.31 customer_at=0.30 bell=0.30 ring_the=0.30 the_bell=0.30 bellboy=0.30
complainer=0.30 even_come=0.30 messag_through=0.30 not_deal=0.30 talk_send=0.30 to_even=0.30
with_complainer=0.30 march=0.30 for_age=0.30 help_and=0.30 a_refill=0.30 empty_glass=0.30 glass_for=0.30
meal_and=0.30 nobody_offer=0.30 refill=0.30 sit_with=0.30 whol_meal=0.30 with_empty=0.30 tell_me=-0.30
nth_time=0.30 they_have=-0.30 email_seem=0.30 go_straight=0.30 straight_into=0.30 the_room=-0.30 daughter=0.30
for_a=0.30 have_a=-0.30 shrug=0.30 four_tim=-0.30 about_the=0.30 have_order=0.30 concern=0.30 zero=0.30
corner=0.30 anyth=-0.30 newspaper=0.30 back_room=0.30 never_return=0.30 she_shrug=0.30 be_#=-0.30 for_my=-0.30
faith=-0.30 ask=0.30 about_her=0.30 her_weekend=0.30 my_open=0.30 open_mouth=0.30 weekend_over=0.30
not_be=-0.30 up_my=0.30 in_your=0.30 get_through=0.30 chat_be=0.30 clos_without=0.30 letter_to=0.30
attend_to=0.30 i_enter=0.30 me_sinc=0.30 nobody_attend=0.30 give_me=-0.30 sell=-0.30 again_give=0.30
bell_STAFF=0.30 fish_STAFF=0.30 ring_again=0.30 the_product=-0.30 STAFF_onlin=0.30 and_by=0.30 onlin_and=0.30
rais_thi=0.30 thi_in=0.30 the_window=0.29 cover=-0.29 they_get=0.29 will=-0.29 wher_the=0.29 ask_what=0.29
train=-0.29 fee=-0.29 kitchen=-0.29 now=0.29 our_KIN=0.29 servic=-0.29 eleven=-0.29
"""
