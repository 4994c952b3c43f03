"""Learned wording of `time_wasting`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.59 hour=2.05 slow=1.58 visit=1.47 wast=1.31 tim=1.25 hurry=1.24 four=1.21 time=1.19 come=1.19 two_hour=1.19
day=1.16 my_time=1.15 week=1.15 between=1.12 sinc=1.12 queu=1.12 an_hour=1.11 alway_late=1.09 stand=1.08
endles=1.08 ready=1.07 for_one=1.07 engag=1.06 same_question=1.05 on_hold=1.05 minut=1.05 sit=1.03 take=1.01
in_no=1.01 have_be=1.01 #_and=1.00 five=0.99 #=0.98 engag_engag=0.95 #_minut=0.94 trip=0.93 too_slow=0.93
six=0.92 STAFF_just=0.92 not_ready=0.92 they_keep=0.91 at_ten=0.91 waiter=0.90 four_tim=0.89
contact_STAFF=0.89 to_contact=0.89 ther_for=0.89 one_STAFF=0.88 late=0.86 lunch=0.85 from_one=0.84
no_hurry=0.84 delay_upon=0.84 upon_delay=0.84 of_urgency=0.84 sens_of=0.84 urgency=0.84 my_weekend=0.83
weekend_be=0.83 offic=0.83 every_day=0.82 hold=0.82 nine=0.82 red_tape=0.81 week_of=0.80 seven=0.80 at_#=0.79
come_at=0.79 becaus_the=0.79 ten=0.79 stand_us=0.79 long=0.78 for_noth=0.78 wait=0.78 servic_be=0.78 loop=0.78
i_spend=0.78 get_through=0.77 day_off=0.77 wait_trip=0.77 food_take=0.77 forever=0.77 take_forever=0.77
tomorrow=0.77 caller=0.77 caller_befor=0.77 month_to=0.76 line=0.76 wast_of=0.75 be_wait=0.75
transfer_from=0.75 send_from=0.74 two=0.74 keep=0.74 life_on=0.73 phon_to=0.73 spend_my=0.73 for_#=0.73
from_tabl=0.73 mov_from=0.73 the_file=0.73 to_tabl=0.73 spend=0.72 trip_the=0.72 wait_my=0.72
keep_reschedul=0.71 reschedul=0.71 five_week=0.71 go_round=0.71 of_an=0.71 one=0.71 it_take=0.70 sit_in=0.70
no_sens=0.69 sens=0.69 then=0.69 then_do=0.69 wast_for=0.69 go_in=0.69 we_STAFF=0.69 tape=0.69
tape_everywher=0.69 you_STAFF=0.68 nine_STAFF=0.68 clos=0.68 us_up=0.67 and_#=0.67 hurry_in=0.67
nobody_hurry=0.67 that_plac=0.67 eleven=0.67 come_go=0.66 #_caller=0.66 machin_tell=0.66 be_cancell=0.66
month=0.66 to_come=0.66 be_transfer=0.66 age=0.65 lose_a=0.65 day_they=0.65 would_say=0.65 keep_put=0.65
she_keep=0.65 one_month=0.64 be_postpon=0.64 fit_have=0.64 postpon=0.64 postpon_again=0.64 counter=0.64
alway_next=0.64 never_now=0.64 week_never=0.64 every_visit=0.64 new_requirement=0.64 requirement=0.64
visit_ther=0.64 STAFF_the=0.64 until=0.64 and_back=0.64 STAFF_for=0.64 wast_on=0.63 upon=0.63 between_#=0.63
come_back=0.63 round=0.63 be_hold=0.63 driv=0.63 keep_on=0.63 hotlin=0.63 a_month=0.62 be_due=0.62
decision_be=0.62 due_on=0.62 first_it=0.62 the_thirtieth=0.62 thirtieth=0.62 they_stand=0.62 proces_take=0.62
take_age=0.62 weekend=0.62 every=0.62 and_down=0.62 appointment_until=0.62 get_to=0.62 need_an=0.62
proces=0.61 tim_and=0.61 becaus_it=0.61 be_ready=0.61 hour_in=0.61 tabl_to=0.61 a_day=0.61 be_still=0.61
cancell=0.60 between_counter=0.60 stain_between=0.60 contact_the=0.60 me_come=0.60 my_life=0.60 bounc_me=0.60
keep_bounc=0.60 me_around=0.60 slow_servic=0.60 long_queu=0.60 to_rep=0.60 extrem_slow=0.60 must_i=0.59
pleas=-0.59 be_be=0.59 be_follow=0.59 day_i=0.59 the_first=0.59 circl=0.59 circl_with=0.59 in_circl=0.59
round_in=0.59 befor_me=0.59 in_transit=0.59 transit=0.59 transit_for=0.59 someth_too=0.59 too_you=0.59
worth_someth=0.59 book_by=0.59 can_get=0.59 only_book=0.59 through_by=0.59 whol=0.58 we_miss=0.58
next_week=0.58 have_finish=0.58 STAFF_to=0.57 of_time=0.57 afternoon=0.57 in_that=0.57 home=0.57 the_day=0.57
already_on=0.57 cancell_twic=0.57 twic_whil=0.57 be_in=0.57 i_driv=0.57 bill_longer=0.57 longer_than=0.57
than_for=0.57 come_tomorrow=0.57 turn_up=0.56 ask_me=0.56 he=-0.56 day_for=0.56 i_come=0.56 red=0.56
hour_at=0.56 christma_it=0.56 for_christma=0.56 tell_i=0.56 a_loop=0.55 get_send=0.55 loop_between=0.55
websit_and=0.55 nobody_show=0.55 the_fit=0.55 each=0.55 file_be=0.55 different_STAFF=0.55 six_different=0.55
make_us=0.54 for=0.54 answer=-0.54 due=0.54 every_STAFF=0.54 sweet_time=0.54 take_their=0.54 their_sweet=0.54
and_at=0.54 copy_and=0.54 end_they=0.54 endles_copy=0.54 endles_form=0.54 form_endles=0.54 wrong_STAFF=0.54
the_nth=0.54 #_to=0.54 transport=0.54 all_day=0.54 slow_slow=0.54 say_bring=0.54 whil_we=0.54 the_queu=0.54
i_have=0.54 one_stamp=0.54 again_from=0.53 everyth_again=0.53 start_each=0.53 put_me=0.53 card_will=0.53
friday_be=0.53 ready_friday=0.53 to_chang=0.53 five_STAFF=0.53 my_story=0.53 repeat_my=0.53 story_to=0.53
to_five=0.53 look=-0.53 forty=0.53 wast_STAFF=0.53 refund_be=0.53 another_form=0.53 each_form=0.53
form_lead=0.53 lead=0.53 lead_to=0.53 the_front=0.53 february=0.52 a_two=0.52 #_checkout=0.52
STAFF_elsewher=0.52 checkout_open=0.52 fre_to=0.52 open_out=0.52 someth_the=0.52 box_STAFF=0.52
first_half=0.52 our_ticket=0.52 after_queu=0.52 just_as=0.52 a_document=0.52 document_and=0.52 home_for=0.52
me_home=0.52 need_it=0.52 i_go=0.52 dai=0.51 keep_wast=0.51 to_another=0.51 an_appointment=0.51
hotlin_say=0.51 appointment_be=0.51 car_be=0.51 morn=0.51 thre=0.51 and_we=0.51 the_line=0.51 be_endles=0.51
border_by=0.51 hold_at=0.51 list_behind=0.51 seller=0.51 open_at=0.51 hour_to=0.50 take_far=0.50
thing_take=0.50 too_long=0.50 whol_thing=0.50 minut_in=0.50 me_ther=0.50 not_fix=0.50 six_visit=0.50
still_not=0.50 visit_and=0.50 go=0.50 document=0.50 collection_point=0.50 different_collection=0.50
point_every=0.50 a_delivery=0.50 delivery_that=0.50 home_all=0.50 never_on=0.50 stay_home=0.50 have_run=0.50
out_twic=0.50 park_have=0.50 run_out=0.50 time_my=0.50 sinc_seven=0.50 sun_sinc=0.50 with_your=0.50
menu_and=0.50 seven_menu=0.50 then_tell=0.50 to_seven=0.50 KIN_press=0.50 and_lay=0.50 button_and=0.50
call_button=0.50 bot=0.50 bot_keep=0.50 in_loop=0.50 the_bot=0.50 go_come=0.50 STAFF_#=0.49 up_and=0.49
hour_and=0.49 the_second=0.49 all_that=0.49 that_wast=0.49 becaus=0.49 sinc_morn=0.49 hour_late=0.49
#_day=0.49 STAFF_becaus=0.49 christma=0.49 ring_you=0.49 than_ring=0.49 ask_for=-0.49 cours=0.49
the_stain=0.49 keep_me=0.48 date_you=0.48 nth_date=0.48 roof_and=0.48 say_any=0.48 time_nobody=0.48
engineer=0.48 ready_on=0.48 bounc=0.48 be_call=0.48 the_morn=0.48 can_only=0.48 in_february=0.48 i_lose=0.48
installer=0.47 thing_to=0.47 file=0.47 up_between=0.47 the_servic=0.47 my_way=0.47 the_meal=0.47
come_today=0.47 today_come=0.47 STAFF_fall=0.47 STAFF_so=0.47 asleep=0.47 fall_asleep=0.47 so_long=0.47
nth=0.47 the_number=0.47 #_hour=0.47 get_it=0.46 not_at=0.46 off_for=0.46 to_STAFF=0.46 #_seat=0.46
a_reservation=0.46 point_of=0.46 the_point=0.46 and_come=0.46 back_empty=0.46 be_visit=0.46 dai_i=0.46
empty_hand=0.46 back_to=0.46 you=-0.46 have_it=0.46 your_decision=0.46 visit_the=0.46 take_a=0.46 a_simpl=0.46
be_chas=0.46 chas_thi=0.46 refund_sinc=0.46 the_spr=0.46 thi_refund=0.46 they_be=0.46 only_one=0.45
time_be=0.45 STAFF_ask=0.45 STAFF_sinc=0.45 delay=0.45 confirm_thre=0.45 date_be=0.45 still_they=0.45
stand_at=0.45 the_hotlin=0.45 collection=0.45 queu_again=0.45 queu_to=0.45 then_queu=0.45 us_queu=0.45
checkout=0.45 about=-0.45 book=0.45 for_an=0.45 she=-0.44 call_and=0.44 hold_to=0.44 i_sit=0.44 it_clos=0.44
room_until=0.44 claim_STAFF=0.44 your_claim=0.44 again=0.44 from_last=0.44 i_STAFF=0.44 the_proces=0.44
the_start=0.44 my_park=0.44 a_yes=0.44 no_question=0.44 or_no=0.44 yes=0.44 yes_or=0.44 a_whol=0.44
who_tell=0.44 connection_sinc=0.44 my_connection=0.44 nobody_open=0.44 passport_STAFF=0.44
second_passport=0.44 sinc_nobody=0.44 blam=-0.44 word_you=0.44 do_in=0.44 get_ther=0.43 line_be=0.43
second_till=0.43 till_though=0.43 driv_fifty=0.43 fifty=0.43 fifty_mil=0.43 mil=0.43 mil_for=0.43
nobody_can=0.43 ever=-0.43 be_painful=0.43 painful=0.43 painful_slow=0.43 form=0.43 contact=0.43 in_one=0.43
you_every=0.43 charg=-0.43 support=0.43 becaus_i=-0.43 sit_ther=0.42 be_send=0.42 many_tim=0.42 miss_the=0.42
my_appointment=0.42 thre_tim=0.42 far_too=0.42 when_the=0.42 eleven_email=0.42 email_to=0.42 invoic_i=0.42
them_eleven=0.42 understand_which=0.42 which_invoic=0.42 good=-0.42 promis=-0.42 cours_come=0.42
finish_dessert=0.42 main_cours=0.42 other_have=0.42 our_main=0.42 you_make=0.42 have_leav=0.42 try=0.42
of_the=-0.42 different=0.42 two_week=0.42 for_a=0.42 the_food=0.42 everyon_say=0.42 from_window=0.42
to_window=0.42 eight=0.42 pric=-0.42 acknowledg_our=0.42 first_twenty=0.42 nobody_acknowledg=0.42
our_presenc=0.42 presenc=0.42 presenc_for=0.42 twenty_minut=0.42 i_stand=0.42 person=0.41 a_wast=0.41
take_them=0.41 responsibility=-0.41 how_many=0.41 tim_must=0.41 STAFF_check=0.41 check_thre=0.41
one_airport=0.41 same_STAFF=0.41 a_takeaway=0.41 busy_so=0.41 hour_#=0.41 like_can=0.41 takeaway_and=0.41
come_when=0.41 ticket=0.41 be_sit=0.41 be_here=0.41 here_four=0.41 your=-0.41 for_line=0.41 line_tire=0.41
whol_supermarket=0.41 the_machin=0.41 cancell_whil=0.41 you_listen=0.41 and_fro=0.41 fro=0.41 fro_ing=0.41
ing=0.41 ing_and=0.41 of_to=0.41 to_ing=0.41 come_after=0.41 as_nod=0.41 bar_and=0.41 nod=0.41 ask_the=0.41
a_blanket=0.41 blanket=0.41 blanket_at=0.41 six_in=0.41 ten_and=0.41 tell_you=0.41 out_of=0.41 stand_for=0.41
fix_for=0.41 the_websit=0.41 life=0.41 her=-0.41 make_you=0.40 month_they=0.40 problem_at=0.40
wait_becaus=0.40 final=0.40 the_wait=-0.40 use_the=0.40 decision=0.40 it_for=0.40 minut_on=0.40 long_the=0.40
be_open=0.40 a_light=0.40 chang_a=0.40 it_should=0.40 light_bulb=0.40 take_nine=0.40 be_extrem=0.40
extrem=0.40 around=0.40 thre_hour=0.40 transfer=0.40 department=0.40 own_for=0.40 room_on=0.40
the_treatment=0.40 treatment_room=0.40 be_clos=0.40 becaus_nobody=0.40 counter_becaus=0.40
different_counter=0.40 send_to=0.40 to_thre=0.40 appointment=0.40 day_pay=0.40 let_the=0.40 up_do=0.40
border=0.39 the_border=0.39 an=0.39 a_number=0.39 simpl=0.39 be_at=0.39 through=0.39 bank=-0.39 believ_a=0.39
sun=0.39 the_sun=0.39 STAFF_time=0.39 tell_me=0.39 refund=0.39 alway=0.39 be_pend=0.39 month_my=0.39 pend=0.39
lie=-0.39 me_that=0.39 you_four=0.39 someth=0.39 six_week=0.39 chas=0.39 passport=0.38 we_stand=0.38
send_in=0.38 mother=0.38 depot=0.38 the_depot=0.38 to_me=-0.38 my_name=0.38 complaint_have=0.38 on_someon=0.38
sinc_easter=0.38 someon_be=0.38 down_the=0.38 very=-0.38 no=-0.38 fail=-0.38 they_clos=0.38 #_call=0.38
#_ticket=0.38 anyon_even=0.38 even_read=0.38 read_thes=0.38 solution=0.38 zero_solution=0.38 morn_no=0.38
no_progres=0.38 progres=0.38 stand_sinc=0.38 at_nine=0.38 noon=0.38 noon_they=0.38 window_#=0.38
have_not=-0.38 and_when=0.37 lay_ther=0.37 seat_at=0.37 what_a=0.37 take_ten=0.37 cancell_at=0.37
last_minut=0.37 my_surgery=0.37 surgery_be=0.37 of_them=0.37 january_nobody=0.37 keep_leav=0.37
membership_sinc=0.37 money_keep=0.37 nobody_reply=0.37 reply_and=0.37 day_delivery=0.37 delivery_take=0.37
guarant_next=0.37 take_eight=0.37 staf=-0.37 give=-0.37 tarmac=0.36 tarmac_for=0.36 the_tarmac=0.36
surgery=0.36 explain_everyth=0.36 the_phon=0.36 name_be=0.36 number_and=0.36 you_know=0.36 the_van=0.36
point=0.36 be_too=-0.36 week_to=0.36 nth_time=0.36 to_six=0.36 time_it=0.36 fault=-0.36 you_see=0.36
form_four=0.36 have_fill=0.36 same_form=0.36 need=0.36 money_#=0.36 my_transport=0.36 transport_money=0.36
file_and=0.36 it_transpir=0.36 none_could=0.36 to_nine=0.36 transpir=0.36 transpir_noth=0.36 roof=0.36
the_roof=0.36 be_worth=0.36 writ=-0.36 month_now=0.36 with_the=0.36 #_but=0.36 key_come=0.36 the_key=0.36
bring_two=0.36 photo_the=0.36 two_photo=0.36 wait_four=0.36 be_confirm=0.36 servic=0.36 customer=-0.35
you_to=0.35 better_thing=0.35 do_than=0.35 have_better=0.35 more_paper=0.35 need_one=0.35 one_more=0.35
they_need=0.35 week_they=0.35 offer=-0.35 how=-0.35 here_and=0.35 one_signatur=0.35 roam_here=0.35
the_night=0.35 still_wast=0.35 can_i=-0.35 tell_the=-0.35 behind=0.35 it_come=0.35 i_miss=0.35 at_a=0.35
call_my=0.35 be_ther=-0.35 my_refund=0.35 i_mean=0.35 the_same=0.35 for_age=0.35 question=0.35 system_be=0.35
see_we=0.35 off_work=0.35 its=-0.35 come_in=0.35 whil=0.35 phon_eleven=0.35 tim_to=0.35 say_someth=0.34
#_pres=0.34 and_round=0.34 pres_#=0.34 round_again=0.34 say_it=0.34 each_of=0.34 like=-0.34 last_#=0.34
second=0.34 a_new=0.34 have_fix=0.34 number=0.34 nobody_take=-0.34 talk=-0.34 ask_again=0.34
document_five=0.34 i_upload=0.34 upload=0.34 upload_the=0.34 just_let=0.34 never_turn=0.34 break=-0.34
colleagu=-0.34 not_call=0.34 no_#=0.34 pass_to=0.34 and_each=0.34 trust=-0.34 ther_after=0.34 twenty=0.34
say_i=-0.34 goosechas=0.34 goosechas_for=0.34 wild=0.34 wild_goosechas=0.34 book_for=0.34 bad=-0.34
finish_his=0.34 his_lunch=0.34 test_until=0.34 the_test=0.34 until_the=0.34 manager=-0.34 thi_be=0.34
reception=-0.34 half_an=0.34 up_again=0.34 sinc_january=0.34 to_understand=0.33 rude_STAFF=0.33 takeaway=0.33
they_do=0.33 i_do=-0.33 #_for=0.33 dirty=-0.33 do_it=0.33 not_turn=0.33 the_other=0.33 star=-0.33 KIN_ask=0.33
leg_pain=0.33 line_never=0.33 me_then=0.33 never_move=0.33 pain_me=0.33 say_clos=0.33 stand_until=0.33
KIN_STAFF=0.33 trolley_for=0.33 again_so=0.33 back_next=0.33 down_again=0.33 so_come=0.33 day_wag=0.33
wag_sit=0.33 main=0.33 be_disconnect=0.33 disconnect_and=0.33 forty_#few=0.33 hold_only=0.33
nobody_bother=0.33 parcel_be=0.33 a_half=0.33 to_repeat=0.33 STAFF_pas=0.33 don_waka=0.33 i_don=0.33
pas_ten=0.33 waka_go=0.33 my_whol=0.33 me_wast=0.32 by_phon=0.32 i_use=0.32 tire=0.32 to_my=-0.32 to_try=0.32
respect=-0.32 to_#=0.32 key=0.32 would=-0.32 until_it=0.32 do_you=-0.32 so_rude=0.32 you_can=0.32
STAFF_wait=0.32 stop_wait=0.32 you_for=-0.32 and_still=0.32 again_with=0.32 go_ther=0.32 a_week=-0.32
they_ask=0.32 but=-0.32 the_end=0.32 pack=-0.32 finish=0.32 STAFF_he=0.32 the_rain=0.31 till=0.31
could_say=0.31 phon_be=-0.31 can=-0.31 me_back=0.31 everywher=0.31 roam=0.31 my_ticket=0.31 leak=-0.31
ticket_be=0.31 we=0.31 STAFF_say=-0.31 today=0.31 start=0.31 whol_day=0.31 STAFF_snarl=0.31 a_e=0.31
a_hurry=0.31 e_the=0.31 go_privat=0.31 privat_if=0.31 snarl=0.31 snarl_that=0.31 to_take=-0.31 send=0.31
STAFF_do=0.31 though_the=0.31 they_promis=-0.31 go_up=-0.31 still=0.31 form_i=0.31 it_at=0.31 the_list=0.31
lie_to=-0.31 the=-0.31 at_me=-0.31 but_take=0.30 could_be=0.30 minut_but=0.30 procedur_could=0.30
take_five=0.30 whol_procedur=0.30 another_messag=0.30 hold_cut=0.30 leav_another=0.30 off_keep=0.30
we_sit=0.30 my_own=0.30 and_tell=-0.30 they_would=0.30 miss_my=0.30 and_never=-0.30 not_need=0.30 view_be=0.30
not_so=0.30 bulb=0.30 and_forget=0.30 and_if=0.30 call_letter=0.30 letter_visit=0.30 react_and=0.30
sinc_may=0.30 visit_sinc=0.30 say_my=0.30 back_tomorrow=0.30 fourth=0.30 fourth_time=0.30 say_for=0.30
the_fourth=0.30 tomorrow_they=0.30 no_wast=-0.30 a_line=0.30 to_rebook=0.30 one_thing=-0.30 sinc_#=0.30
spr=0.30 longer=0.30 for_month=0.30 be_like=0.30 even_pick=0.30 in_proces=0.30 now_they=0.30 of_pocket=0.30
of_promis=0.30 pocket_and=0.30 proces_i=0.30 promis_that=0.30 still_out=0.30 smell=-0.30 the_document=0.30
STAFF_only=0.30 at_eight=0.30 bed_at=0.30 eight_if=0.30 of_bed=0.30 only_get=0.30 fit=0.30 not_a=-0.30
chang_one=0.30 letter_in=0.30 lay=0.30 pick_up=0.30 clos_the=0.30 have_a=-0.29 to_explain=0.29 leav_in=0.29
ask_someon=0.29 button=0.29 nurs=-0.29 barman=0.29 same=0.29 us_come=0.29 sit_on=0.29 order_on=0.29
own_order=0.29 quarter=0.29 quarter_of=0.29 thre_quarter=0.29 year=-0.29 do_anyon=0.29 button_on=0.29
door_someon=0.29 every_button=0.29 final_come=0.29 help_him=0.29 queu_reach=0.29 someon_final=0.29
train_tri=0.29 tri_every=0.29 and_only=0.29 leav_the=0.29 feel=-0.29 want=-0.29 at_the=0.29 used=-0.29
only_to=0.29 here=0.29 STAFF_bill=0.29 an_idea=0.29 bill_technical=0.29 from_pillar=0.29 have_les=0.29
idea_than=0.29 les_of=0.29 one_befor=0.29 pass_from=0.29 pillar=0.29 pillar_to=0.29 technical_STAFF=0.29
them_have=0.29 to_post=0.29 tell_us=-0.29 fast=-0.29 then_they=0.29 supermarket=0.29 supplier=0.29
the_supplier=0.29 wast_machin=-0.29 be_fre=0.29 your_STAFF=-0.29 bag_come=0.29 belt_two=0.29 hour_after=0.29
out_on=0.29 the_belt=0.29 would_land=0.29 after_the=-0.29 arriv_at=0.29 and_start=0.29 old=-0.29
follow_up=0.29 day_without=0.29 singl_updat=0.29 ticket_have=0.29 i_ask=-0.29 reservation=0.29 you_keep=-0.29
between_the=0.29 under=-0.29 hotlin_to=0.29 manufacturer_and=0.29 them_will=0.29 will_deal=0.29 press_the=0.28
count=-0.28 and_thre=-0.28 cancel_my=0.28 open=0.28 just_to=0.28 stick_on=0.28 after_lunch=0.28
floor_then=0.28 in_seat=0.28 lunch_after=0.28 lunch_go=0.28 other_floor=0.28 seat_come=0.28 then_clos=0.28
thank=-0.28 must_have=-0.28 have_the=-0.28 which_form=0.28 in_an=-0.28 be_already=0.28 me_go=0.28 a_#few=0.28
conversation_need=0.28 minut_conversation=0.28 week_wait=0.28 STAFF_make=0.28 the_back=-0.28 worth=0.28
say_what=0.28 wrong=-0.28 have_already=0.28 would_have=0.28 reminder=-0.28 although=-0.28 queu_at=0.28
be_up=0.28 day_with=0.28 down_thos=0.28 else_job=0.28 thos_stain=0.28 tim_in=0.28 listen_to=0.28 #_they=0.28
STAFF_through=0.28 morn_with=0.28 serv_their=0.28 sit_sinc=0.28 through_back=0.28 token=0.28 token_no=0.28
with_token=0.28 meal=0.28 already=0.28 nobody_be=-0.28 come_and=0.28 at_six=0.28 STAFF_at=-0.28 me_for=-0.28
forty_minut=0.28 elsewher=0.28 busi_card=0.28 card_and=0.28 cut_crook=0.28 edg=0.28 edg_be=0.28 for_busi=0.28
number_on=0.28 phon_number=0.28 the_edg=0.28 page=-0.28 van=0.28 order=-0.28 STAFF_driv=0.27 driv_back=0.27
fetch_his=0.27 his_tool=0.27 home_becaus=0.27 then_go=0.27 tool_twic=0.27 my_leg=0.27 plumber=0.27
STAFF_open=0.27 premium=-0.27 behind_your=0.27 book_only=0.27 chequ_book=0.27 kind_do=0.27 month_i=0.27
needful_from=0.27 one_small=0.27 run_behind=0.27 small_chequ=0.27 the_needful=0.27 each_time=0.27 do_i=-0.27
and_who=0.27 line_then=0.27 then_a=0.27 noth_be=0.27 would_like=-0.27 after_twelv=0.27 passport_after=0.27
twelv=0.27 twelv_week=0.27 be_down=0.27 within_#=-0.27 they_wast=0.27 four_hour=0.27 that_i=0.27 company=-0.27
eleven_tim=0.27 KIN=-0.27 january=0.27 disconnect=0.27 check_in=0.27 they_take=0.27 internet=-0.27
STAFF_STAFF=-0.27 the_money=0.27 me=-0.27 cover=-0.27 fee=-0.27 swear=-0.27 else=-0.27 your_hotlin=0.27
off_and=0.27 push=-0.27 then_#=0.27 be_no=-0.27 policy=-0.27 somebody=-0.27 to_you=0.27 endles_wast=0.27
flat=-0.27 expect=-0.27 a_problem=0.27 be_one=-0.26 cancell_on=0.26 five_hour=0.26 for_five=0.26
hour_without=0.26 without_explanation=0.26 desk=0.26 our_flight=0.26 could_you=-0.26 doctor=0.26 story=0.26
never=-0.26 an_afternoon=0.26 utter=0.26 utter_wast=0.26 sim=0.26 what=-0.26 in_thi=-0.26 serv_the=-0.26
within=-0.26 a_word=0.26 not_tell=0.26 be_mov=0.26 the_box=0.26 the_car=0.26 a_visit=0.26 addres_need=0.26
chang_of=0.26 four_call=0.26 need_four=0.26 of_addres=0.26 simpl_chang=0.26 in_our=-0.26 to_get=0.26
the_view=0.26 should_not=0.26 over=-0.26 i_get=0.26 websit=0.26 be_ask=0.26 eight_trip=0.26 make_eight=0.26
trip_to=0.26 damag=-0.26 advic=-0.26 go_that=0.26 at_all=-0.26 run=0.26 land=0.25 becaus_of=-0.25 me_and=-0.25
fix=0.25 copy=0.25 it_would=-0.25 be_alway=-0.25 shop=0.25 for_day=-0.25 app=-0.25 be_my=-0.25 wrap=-0.25
wag=0.25 clean=-0.25 not=-0.25 come_between=0.25 a_messag=0.25 condition=-0.25 another_day=0.25
have_cancell=0.25 take_another=0.25 tim_that=0.25 us_so=0.25 be_someon=0.25 every_month=-0.25
nobody_react=0.25 ask_a=-0.25 believ_him=0.25 of_tomorrow=0.25 tomorrow_every=0.25 #_tim=0.25 easter=0.25
press=0.25 to_use=0.25 bus_never=0.25 time_#=0.25 stor=-0.25 activat_dai=0.25 dai_they=0.25 give_new=0.25
new_time=0.25 not_activat=0.25 sim_be=0.25 sinc_two=0.25 week_my=0.25 i_pay=-0.25 STAFF_thre=0.25
week_for=0.25 every_week=0.25 acknowledg=0.25 befor_i=-0.25 tim_for=0.25 filthy=-0.25 come_#=0.25 ther=0.25
again_becaus=0.25 be_ridiculou=0.25 becaus_a=0.25 not_tick=0.25 post_wait=0.25 print_sign=0.25 proces_be=0.25
ridiculou=0.25 ridiculou_print=0.25 scan_post=0.25 sign_scan=0.25 wait_two=0.25 week_then=0.25
your_proces=0.25 well=-0.25 thes=0.25 don=0.25 a_STAFF=-0.25 minut_for=0.25 take_our=-0.25 line_do=0.25
move_for=0.25 not_move=0.25 the_check=0.25 thre_week=0.25 at_eleven=0.25 at_noon=0.25 eleven_at=0.25
nine_at=0.25 ten_at=0.25 try_in=0.25 front_of=-0.24 packag=-0.24 between_cours=0.24 dinner_drag=0.24 drag=0.24
drag_on=0.24 minut_between=0.24 the_dinner=0.24 of_your=-0.24 mail=-0.24 man=-0.24 already_sign=0.24
sign_onlin=0.24 why_must=0.24 get_out=0.24 sorry=-0.24 far=0.24 serv=-0.24 the_ticket=-0.24 mistak=-0.24
poor=-0.24 make_to=-0.24 connection=0.24 courier=-0.24 take_responsibility=-0.24 i_should=-0.24 head=-0.24
apology=-0.24 sauc=-0.24 four_month=0.24 simpl_letter=0.24 advertis=-0.24 a_trolley=0.24 be_#=0.24
like_to=-0.24 for_what=-0.24 STAFF_have=0.24 proper=-0.24 excus=-0.24 two_month=0.24 another_photocopy=0.24
bring_another=0.24 day_transport=0.24 down_tuesday=0.24 it_fair=0.24 leav_today=0.24 monday_they=0.24
on_leav=0.24 say_network=0.24 ther_monday=0.24 today_they=0.24 transport_be=0.24 tuesday_they=0.24 leg=0.24
about_the=-0.24 their_hand=-0.24 wast_their=-0.24 call=0.24 question_be=-0.24 the_old=-0.24 leav_a=0.24
to_go=-0.24 refus=-0.24 freez=-0.24 can_you=-0.24 tool=0.24 not_you=0.24 ignor=-0.24 get_the=-0.24
go_home=0.24 deny=-0.23 why=0.23 next=0.23 a_different=0.23 notification=-0.23 notification_thre=-0.23
same_notification=-0.23 mark=-0.23 agre_time=0.23 the_agre=0.23 say_#=-0.23 hear=-0.23 quick=-0.23
if_someon=0.23 first=0.23 a_#=-0.23 be_back=-0.23 me_on=0.23 and_not=0.23 reach_the=0.23 nobody_have=-0.23
treat=-0.23 glass=-0.23 will_be=0.23 hang=-0.23 afternoon_go=0.23 an_entir=0.23
"""
