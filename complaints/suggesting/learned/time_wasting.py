"""Learned wording of `time_wasting`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.60 hour=2.07 slow=1.54 visit=1.42 wast=1.39 two_hour=1.29 hurry=1.28 time=1.24 tim=1.22 queu=1.22
seven=1.18 an_hour=1.16 my_time=1.16 week=1.16 day=1.16 come=1.16 sinc=1.11 between=1.10 ready=1.10 four=1.08
five=1.08 endles=1.07 engag=1.07 and_back=1.04 on_hold=1.04 for_one=1.04 same_question=1.03 in_no=1.03
it_take=1.03 stand=1.02 take=1.02 one_STAFF=1.00 too_slow=1.00 at_ten=1.00 minut=1.00 alway_late=0.99
#_minut=0.98 #_and=0.96 have_be=0.96 not_ready=0.96 engag_engag=0.96 #=0.96 STAFF_just=0.94 contact_STAFF=0.93
to_contact=0.93 nine=0.91 they_keep=0.90 waiter=0.89 trip=0.88 no_hurry=0.87 ther_for=0.86 wait_trip=0.86
from_one=0.85 alway_on=0.85 never_here=0.85 sit=0.85 delay_upon=0.84 upon_delay=0.84 of_urgency=0.84
sens_of=0.84 urgency=0.84 come_at=0.84 late=0.83 come_back=0.83 my_weekend=0.83 weekend_be=0.83
every_STAFF=0.83 six=0.83 red_tape=0.82 then=0.82 hold=0.82 i_spend=0.81 keep=0.80 form_i=0.80 for_noth=0.80
week_of=0.80 at_#=0.80 the_front=0.80 servic_be=0.80 offic=0.79 lunch=0.79 every_day=0.79 trip_the=0.79
food_take=0.79 forever=0.79 take_forever=0.79 day_off=0.79 caller=0.79 caller_befor=0.79 for_#=0.79 wait=0.79
loop=0.78 stand_us=0.78 to_STAFF=0.78 life_on=0.78 spend_my=0.78 the_morn=0.78 be_wait=0.78 long=0.78
month_to=0.77 be_still=0.77 transfer_from=0.76 four_tim=0.76 leav_have=0.76 my_leav=0.76 from_tabl=0.75
mov_from=0.75 the_file=0.75 to_tabl=0.75 tomorrow=0.75 spend=0.75 wast_of=0.74 line=0.74 one=0.73
becaus_the=0.73 five_week=0.73 STAFF_for=0.73 get_through=0.73 go=0.72 of_an=0.72 we_STAFF=0.72
nine_STAFF=0.72 ten=0.72 engineer=0.71 send_from=0.71 the_queu=0.71 no_sens=0.70 sens=0.70 way_and=0.70
here=0.70 two=0.70 keep_reschedul=0.70 reschedul=0.70 wait_my=0.69 hurry_in=0.69 nobody_hurry=0.69
that_plac=0.69 counter=0.69 keep_put=0.68 tape=0.68 tape_everywher=0.68 wast_for=0.67 morn=0.67 one_month=0.67
for_a=0.67 every=0.67 then_do=0.67 us_up=0.67 fill_it=0.66 and_#=0.66 #_caller=0.66 machin_tell=0.66
be_cancell=0.66 go_round=0.66 every_visit=0.66 new_requirement=0.66 requirement=0.66 visit_ther=0.66
wast_on=0.66 age=0.66 day_they=0.66 would_say=0.66 be_hold=0.65 clos=0.65 form=0.65 to_come=0.64 a_day=0.64
department=0.64 hour_in=0.64 appointment_until=0.64 need_an=0.64 tabl_to=0.64 be_postpon=0.64 fit_have=0.64
postpon=0.64 postpon_again=0.64 aged=0.64 aged_in=0.64 have_aged=0.64 your_wast=0.64 alway_next=0.64
never_now=0.64 week_never=0.64 contact_the=0.64 five_STAFF=0.63 my_life=0.63 go_in=0.63 slow_servic=0.63
becaus_it=0.63 upon=0.63 weekend=0.63 proces_take=0.63 take_age=0.63 be_due=0.63 decision_be=0.63 due_on=0.63
first_it=0.63 the_thirtieth=0.63 thirtieth=0.63 have_finish=0.62 between_#=0.62 they_stand=0.62 go_come=0.62
be_transfer=0.62 someth_too=0.62 too_you=0.62 worth_someth=0.62 nobody_show=0.62 proces=0.62 lose_a=0.62
month=0.61 between_counter=0.61 stain_between=0.61 extrem_slow=0.61 until=0.61 the_first=0.61 book_by=0.61
can_get=0.61 only_book=0.61 through_by=0.61 and_down=0.61 me_come=0.61 must_i=0.61 he=-0.61 we_miss=0.61
#_they=0.60 be_follow=0.60 day_i=0.60 driv=0.60 be_ready=0.60 i_come=0.60 bounc_me=0.60 keep_bounc=0.60
me_around=0.60 a_loop=0.60 get_send=0.60 loop_between=0.60 websit_and=0.60 round=0.59 befor_me=0.59
cancell=0.59 phon_to=0.59 and_come=0.59 forty=0.59 have_go=0.58 in_transit=0.58 transit=0.58 transit_for=0.58
pleas=-0.58 each=0.58 turn_up=0.58 again=0.58 slow_slow=0.58 alway=0.58 come_tomorrow=0.57 i_driv=0.57
the_day=0.57 be_be=0.57 STAFF_the=0.57 hour_at=0.57 to_rep=0.57 a_two=0.57 christma_it=0.57 for_christma=0.57
tell_i=0.57 for=0.57 red=0.56 refund_be=0.56 eleven=0.56 of_time=0.56 in_you=0.56 keep_on=0.56 you_STAFF=0.56
hotlin=0.56 the_nth=0.56 say_bring=0.55 already_on=0.55 cancell_twic=0.55 twic_whil=0.55 longer=0.55
answer=-0.55 day_for=0.55 i_have=0.55 home=0.55 bill_longer=0.55 longer_than=0.55 than_for=0.55 the_fit=0.55
sweet_time=0.55 take_their=0.55 their_sweet=0.55 after_queu=0.55 just_as=0.55 due=0.55 sit_in=0.55
long_queu=0.55 spr=0.55 easter=0.54 circl=0.54 circl_with=0.54 in_circl=0.54 round_in=0.54 and_at=0.54
copy_and=0.54 end_they=0.54 endles_copy=0.54 endles_form=0.54 form_endles=0.54 wrong_STAFF=0.54
hotlin_say=0.54 afternoon=0.54 #_checkout=0.54 STAFF_elsewher=0.54 checkout_open=0.54 fre_to=0.54
open_out=0.54 someth_the=0.54 seller=0.54 be_endles=0.54 different_STAFF=0.54 six_different=0.54 she_keep=0.54
transport=0.54 border_by=0.54 hold_at=0.54 list_behind=0.54 one_stamp=0.54 take_far=0.53 thing_take=0.53
too_long=0.53 whol_thing=0.53 hour_to=0.53 whil_we=0.53 an_appointment=0.53 time_it=0.53 next_week=0.53
february=0.53 all_day=0.53 and_we=0.53 STAFF_becaus=0.53 put_me=0.53 open_at=0.53 get_to=0.53 i_fill=0.53
wast_STAFF=0.52 arriv_ear=0.52 door_shut=0.52 keep_the=0.52 then_keep=0.52 #_day=0.52 make_us=0.52
box_STAFF=0.52 first_half=0.52 our_ticket=0.52 STAFF_to=0.52 car_be=0.52 of_the=-0.52 that_wast=0.52
ask_me=0.52 my_story=0.51 repeat_my=0.51 story_to=0.51 to_five=0.51 a_document=0.51 document_and=0.51
home_for=0.51 me_home=0.51 ask_for=-0.51 KIN_press=0.51 and_lay=0.51 button_and=0.51 call_button=0.51
date_you=0.51 nth_date=0.51 say_any=0.51 time_nobody=0.51 me_ther=0.51 call_#=0.51 travell=0.51 STAFF_#=0.51
thre=0.50 dai=0.50 hour_late=0.50 i_lose=0.50 document=0.50 appointment_be=0.50 christma=0.50 i_go=0.50
card_will=0.50 friday_be=0.50 ready_friday=0.50 ready_on=0.50 come_look=0.50 a_delivery=0.50
delivery_that=0.50 home_all=0.50 never_on=0.50 stay_home=0.50 she=-0.50 the_line=0.50 again_from=0.50
everyth_again=0.50 start_each=0.50 the_servic=0.50 not_fix=0.50 six_visit=0.50 still_not=0.50 visit_and=0.50
can_only=0.50 have_run=0.49 out_twic=0.49 park_have=0.49 run_out=0.49 time_my=0.49 another_form=0.49
each_form=0.49 form_lead=0.49 lead=0.49 lead_to=0.49 go_on=0.49 noon=0.49 to_another=0.49 whol=0.49
it_again=0.49 paper_again=0.49 same_paper=0.49 want_the=0.49 collection_point=0.49 different_collection=0.49
point_every=0.49 up_and=0.49 lose_it=0.49 the_stain=0.49 #_to=0.49 minut_in=0.49 hold_to=0.49 in_february=0.49
STAFF_fall=0.49 STAFF_so=0.49 asleep=0.49 fall_asleep=0.49 so_long=0.49 be_in=0.48 tim_and=0.48 look=-0.48
line_be=0.48 second_till=0.48 till_though=0.48 #_seat=0.48 a_reservation=0.48 point_of=0.48 the_point=0.48
nth=0.48 bounc=0.48 call_and=0.48 be_call=0.48 confirm_thre=0.48 still_they=0.48 installer=0.48 keep_me=0.48
time_be=0.48 do_in=0.47 up_between=0.47 menu_and=0.47 seven_menu=0.47 then_tell=0.47 to_seven=0.47
in_that=0.47 sinc_morn=0.47 they_be=0.47 come_today=0.47 today_come=0.47 through=0.47 at_nine=0.47
off_for=0.47 ring_you=0.47 than_ring=0.47 bot=0.47 bot_keep=0.47 in_loop=0.47 the_bot=0.47 #_hour=0.47
a_month=0.47 hour_and=0.47 you_lose=0.47 file_be=0.47 not_at=0.47 wast_room=0.47 a_simpl=0.46 come_go=0.46
visit_the=0.46 its_way=0.46 on_its=0.46 a_yes=0.46 no_question=0.46 or_no=0.46 yes=0.46 yes_or=0.46
to_chang=0.46 nobody_can=0.46 delay=0.46 of_them=0.46 get_ther=0.46 checkout=0.46 contact=0.46 have_it=0.46
for_an=0.46 week_for=0.46 the_meal=0.46 the_proces=0.46 at_seven=0.46 ring_later=0.46 seven_in=0.46
will_ring=0.46 word_you=0.46 with_your=0.46 support=0.45 from_last=0.45 in_one=0.45 reach_the=0.45 good=-0.45
cours=0.45 stand_at=0.45 connection_sinc=0.45 my_connection=0.45 nobody_open=0.45 passport_STAFF=0.45
second_passport=0.45 sinc_nobody=0.45 becaus=0.45 your_decision=0.45 be_chas=0.45 chas_thi=0.45
refund_sinc=0.45 the_spr=0.45 thi_refund=0.45 thing_to=0.45 far_too=0.45 sinc_seven=0.45 sun_sinc=0.45
be_painful=0.45 painful=0.45 painful_slow=0.45 tell_the=-0.45 charg=-0.45 STAFF_sinc=0.45 miss_the=0.45
collection=0.44 queu_again=0.44 queu_to=0.44 then_queu=0.44 us_queu=0.44 i_stand=0.44 each_time=0.44 be_#=0.44
blam=-0.44 who_tell=0.44 promis=-0.44 ever=-0.44 eight=0.44 the_second=0.44 many_tim=0.44 acknowledg_our=0.44
first_twenty=0.44 nobody_acknowledg=0.44 our_presenc=0.44 presenc=0.44 presenc_for=0.44 twenty_minut=0.44
ask_the=0.44 driv_fifty=0.44 fifty=0.44 fifty_mil=0.44 mil=0.44 mil_for=0.44 my_park=0.44 my_way=0.43
be_here=0.43 here_four=0.43 back_empty=0.43 be_visit=0.43 dai_i=0.43 empty_hand=0.43 longer_to=0.43
pay_than=0.43 take_longer=0.43 than_to=0.43 month_they=0.43 problem_at=0.43 wait_becaus=0.43 half=0.43
responsibility=-0.43 her=-0.43 fix_for=0.43 the_number=0.43 ticket=0.43 need_it=0.43 about=-0.43
cours_come=0.43 finish_dessert=0.43 main_cours=0.43 other_have=0.43 our_main=0.43 for_line=0.43 line_tire=0.43
the_wait=-0.43 send_in=0.43 come_when=0.43 two_week=0.43 still=0.43 i_STAFF=0.42 to_arriv=0.42 a_light=0.42
it_should=0.42 light_bulb=0.42 take_nine=0.42 date_be=0.42 you=-0.42 phon_eleven=0.42 tim_to=0.42
believ_a=0.42 only_one=0.42 around=0.42 give=-0.42 how_many=0.42 tim_must=0.42 pric=-0.42 the_machin=0.42
border=0.42 the_border=0.42 long_the=0.42 a_takeaway=0.42 busy_so=0.42 hour_#=0.42 like_can=0.42
takeaway_and=0.42 keep_wast=0.42 the_websit=0.42 ring_at=0.42 STAFF_check=0.42 check_thre=0.42
one_airport=0.42 same_STAFF=0.42 back_in=0.42 becaus_i=-0.41 you_every=0.41 be_extrem=0.41 extrem=0.41
person=0.41 take_a=0.41 day_pay=0.41 up_do=0.41 when_the=0.41 claim_STAFF=0.41 your_claim=0.41
eleven_email=0.41 email_to=0.41 invoic_i=0.41 them_eleven=0.41 understand_which=0.41 which_invoic=0.41
no=-0.41 #_then=0.41 be_lunchtim=0.41 lunchtim=0.41 they_clos=0.41 thre_hour=0.41 simpl=0.41 the_start=0.41
be_pend=0.41 month_my=0.41 pend=0.41 minut_on=0.41 my_appointment=0.41 cancell_at=0.41 last_minut=0.41
my_surgery=0.41 surgery_be=0.41 i_sit=0.41 it_clos=0.41 room_until=0.41 all_that=0.41 key=0.41 be_send=0.41
it_for=0.41 and_fro=0.41 fro=0.41 fro_ing=0.41 ing=0.41 ing_and=0.41 of_to=0.41 to_ing=0.41 depot=0.41
the_depot=0.41 a_number=0.41 appointment=0.40 a_wast=0.40 STAFF_f=0.40 a_to=0.40 f_and=0.40 my_hip=0.40
toddler_on=0.40 tell_me=0.40 roof_and=0.40 as_nod=0.40 bar_and=0.40 nod=0.40 you_four=0.40 thre_tim=0.40
the_food=0.40 shut=0.40 be_sit=0.40 use_the=0.40 file=0.40 stand_for=0.40 lie=-0.40 fail=-0.40 back_look=0.40
lift_STAFF=0.40 look_go=0.40 you_make=0.40 surgery=0.40 STAFF_want=0.40 out_of=0.40 transfer=0.39
decision=0.39 bank=-0.39 the_door=0.39 different=0.39 lay_ther=0.39 you_ring=0.39 sit_ther=0.39 seat_at=0.39
six_week=0.39 at_noon=0.39 be_ther=-0.39 you_listen=0.39 #_call=0.39 #_ticket=0.39 anyon_even=0.39
even_read=0.39 read_thes=0.39 zero_solution=0.39 STAFF_time=0.39 callback_from=0.39 from_easter=0.39
queu_for=0.39 you_know=0.39 cancell_whil=0.39 start=0.39 january_nobody=0.38 keep_leav=0.38
membership_sinc=0.38 money_keep=0.38 nobody_reply=0.38 reply_and=0.38 the_roof=0.38 the_same=0.38
come_after=0.38 like=-0.38 bring_two=0.38 photo_the=0.38 two_photo=0.38 wait_four=0.38 make_you=0.38
down_the=0.38 nth_time=0.38 come_in=0.38 to_pay=0.38 be_at=0.38 go_for=0.38 staf=-0.38 be_confirm=0.38
chas=0.38 tell_you=0.38 life=0.38 finish_his=0.38 his_lunch=0.38 test_until=0.38 the_test=0.38 until_the=0.38
writ=-0.38 book=0.38 try=0.38 complaint_have=0.38 on_someon=0.38 sinc_easter=0.38 someon_be=0.38 #_but=0.38
key_come=0.38 the_key=0.38 we_stand=0.38 day_wag=0.38 wag_sit=0.38 morn_no=0.38 no_progres=0.38 progres=0.38
stand_sinc=0.38 what_a=0.38 get_it=0.38 passport=0.38 morn_to=0.38 a_whol=0.38 they_do=0.38 tarmac=0.37
tarmac_for=0.37 the_tarmac=0.37 a_blanket=0.37 blanket=0.37 blanket_at=0.37 six_in=0.37 ten_and=0.37
start_at=0.37 to_me=-0.37 and_when=0.37 be_clos=0.37 ther_after=0.37 have_not=-0.37 the_night=0.37 very=-0.37
off_work=0.37 file_and=0.37 it_transpir=0.37 none_could=0.37 to_nine=0.37 transpir=0.37 transpir_noth=0.37
own_for=0.37 room_on=0.37 the_treatment=0.37 treatment_room=0.37 my_refund=0.37 take_them=0.37 have_leav=0.37
day_delivery=0.37 delivery_take=0.37 guarant_next=0.37 take_eight=0.37 everyon_say=0.37 from_window=0.37
to_window=0.37 last_#=0.37 it_come=0.37 reception=-0.37 servic=0.37 have_fix=0.37 an=0.37 trust=-0.37
money_#=0.36 my_transport=0.36 transport_money=0.36 STAFF_ask=0.36 my_name=0.36 i_miss=0.36 a_new=0.36
fault=-0.36 name_be=0.36 thi_be=0.36 customer=-0.36 month_now=0.36 becaus_nobody=0.36 counter_becaus=0.36
different_counter=0.36 send_to=0.36 to_thre=0.36 book_for=0.36 number=0.36 break=-0.36 just_let=0.36
can_i=-0.36 to_six=0.36 never_turn=0.36 not_call=0.36 how=-0.35 KIN_STAFF=0.35 trolley_for=0.35
your_STAFF=-0.35 delivery=0.35 see_we=0.35 though_the=0.35 would=-0.35 a_week=-0.35 you_see=0.35 let_the=0.35
number_and=0.35 solution=0.35 the_back=-0.35 f=0.35 front_the=0.35 i_reach=0.35 system_go=0.35 i_do=-0.35
the_hotlin=0.35 the_time=0.35 star=-0.35 for_age=0.35 offer=-0.35 twenty=0.35 we_sit=0.35 sinc_january=0.35
page=-0.35 eleven_tim=0.35 by_phon=0.35 be_travell=0.35 build_sinc=0.35 form_have=0.35 through_your=0.35
travell_through=0.35 your_build=0.35 explain_everyth=0.35 say_someth=0.35 question=0.34 go_up=-0.34
ask_again=0.34 document_five=0.34 i_upload=0.34 upload=0.34 upload_the=0.34 rude_STAFF=0.34 STAFF_wait=0.34
#_pres=0.34 and_round=0.34 pres_#=0.34 round_again=0.34 the_other=0.34 better_thing=0.34 do_than=0.34
have_better=0.34 me_wast=0.34 be_too=-0.34 pass_to=0.34 say_i=-0.34 talk=-0.34 more_paper=0.34 need_one=0.34
one_more=0.34 they_need=0.34 week_they=0.34 goosechas=0.34 goosechas_for=0.34 wild=0.34 wild_goosechas=0.34
ask_someon=0.34 can=-0.34 within=-0.34 tire=0.34 whol_day=0.34 pack=-0.34 takeaway=0.34 do_you=-0.34
you_to=0.34 nobody_take=-0.34 whol_supermarket=0.34 the_phon=0.34 main=0.33 colleagu=-0.33 parcel_be=0.33
#_for=0.33 and_still=0.33 hip=0.33 the_list=0.33 take_ten=0.33 sun=0.33 the_sun=0.33 be_disconnect=0.33
disconnect_and=0.33 forty_#few=0.33 hold_only=0.33 nobody_bother=0.33 refund=0.33 call_my=0.33 leg_pain=0.33
line_never=0.33 me_then=0.33 never_move=0.33 pain_me=0.33 say_clos=0.33 stand_until=0.33 not_turn=0.33
half_an=0.33 window_#=0.33 bad=-0.33 STAFF_say=-0.33 system=0.33 i_use=0.33 your=-0.33 mother=0.33
could_say=0.33 STAFF_pas=0.33 don_waka=0.33 i_don=0.33 pas_ten=0.33 waka_go=0.33 to_take=-0.33 so_rude=0.33
STAFF_at=-0.33 you_will=0.33 lose_the=0.33 back_to=0.33 they_promis=-0.33 to_understand=0.33 i_mean=0.33
finish=0.33 a_STAFF=-0.33 and_each=0.33 between_the=0.32 behind=0.32 fill=0.32 me_that=0.32 STAFF_he=0.32
the_rain=0.32 no_#=0.32 you_for=-0.32 doctor=0.32 week_to=0.32 lie_to=-0.32 but=-0.32 you_can=0.32 dirty=-0.32
clos_the=0.32 respect=-0.32 a_line=0.32 to_rebook=0.32 to_my=-0.32 manager=-0.32 STAFF_only=0.32 at_eight=0.32
bed_at=0.32 eight_if=0.32 of_bed=0.32 only_get=0.32 to_repeat=0.32 miss_my=0.32 later=0.32 and_if=0.32
call_letter=0.32 letter_visit=0.32 react_and=0.32 sinc_may=0.32 visit_sinc=0.32 what=-0.32 order_on=0.32
own_order=0.32 quarter=0.32 quarter_of=0.32 thre_quarter=0.32 my_ticket=0.32 call=0.32 leak=-0.32 the=-0.32
STAFF_do=0.31 but_take=0.31 could_be=0.31 minut_but=0.31 procedur_could=0.31 take_five=0.31 whol_procedur=0.31
chang_one=0.31 letter_in=0.31 same=0.31 count=-0.31 the_end=0.31 noon_they=0.31 me=-0.31 each_of=0.31
they_ask=0.31 everywher=0.31 used=-0.31 we=0.31 supplier=0.31 the_supplier=0.31 another_messag=0.31
hold_cut=0.31 leav_another=0.31 off_keep=0.31 for_sixty=0.31 sixty=0.31 sixty_STAFF=0.31 till=0.31
and_then=0.31 and_tell=-0.31 today=0.31 one_thing=-0.31 day_without=0.31 singl_updat=0.31 ticket_have=0.31
a_#few=0.31 conversation_need=0.31 minut_conversation=0.31 week_wait=0.31 open_the=0.31 STAFF_snarl=0.31
a_e=0.31 a_hurry=0.31 e_the=0.31 go_privat=0.31 privat_if=0.31 snarl=0.31 snarl_that=0.31 reservation=0.31
someth=0.31 just_to=0.31 lay=0.31 a_toddler=0.31 toddler=0.31 even_pick=0.31 in_proces=0.31 now_they=0.31
of_pocket=0.31 of_promis=0.31 pocket_and=0.31 proces_i=0.31 promis_that=0.31 still_out=0.31 at_half=0.31
half_past=0.31 you_keep=-0.31 for_month=0.31 with_the=0.30 not_need=0.30 point=0.30 smell=-0.30 KIN_ask=0.30
not_so=0.30 somebody=-0.30 form_four=0.30 have_fill=0.30 same_form=0.30 barman=0.30 roof=0.30 need=0.30
go_ther=0.30 have_a=-0.30 your_delivery=0.30 KIN=-0.30 no_wast=-0.30 only_to=0.30 feel=-0.30 would_have=0.30
sinc_#=0.30 not_a=-0.30 order=-0.30 year=-0.30 be_like=0.30 do_anyon=0.30 fit=0.30 bag_come=0.30 belt_two=0.30
hour_after=0.30 out_on=0.30 the_belt=0.30 would_land=0.30 up_again=0.30 after_the=-0.30 STAFF_open=0.30
then_they=0.30 the_document=0.30 cancel_my=0.30 nurs=-0.30 be_fre=0.30 sit_on=0.30 follow_up=0.30 fast=-0.30
until_it=0.30 and_thre=-0.29 old=-0.29 stick_on=0.29 tim_for=0.29 phon_be=-0.29 wrong=-0.29 within_#=-0.29
your_hotlin=0.29 door=0.29 his=-0.29 reminder=-0.29 chang_a=0.29 ticket_be=0.29 off_and=0.29 wast_machin=-0.29
company=-0.29 premium=-0.29 have_the=-0.29 paper=0.29 here_and=0.29 one_signatur=0.29 roam_here=0.29
at_me=-0.29 must_have=-0.29 a_word=0.29 else=-0.29 have_already=0.29 a_problem=0.29 sinc_spr=0.29
STAFF_bill=0.29 an_idea=0.29 bill_technical=0.29 from_pillar=0.29 have_les=0.29 idea_than=0.29 les_of=0.29
one_befor=0.29 pass_from=0.29 pillar=0.29 pillar_to=0.29 technical_STAFF=0.29 them_have=0.29 to_post=0.29
press_the=0.29 i_pay=-0.29 hotlin_to=0.29 manufacturer_and=0.29 them_will=0.29 will_deal=0.29 my_whol=0.29
leav_the=0.29 back=0.29 front_of=-0.29 say_my=0.29 elsewher=0.29 half_of=0.29 in_an=-0.28 be_worth=0.28
do_it=0.28 my_leg=0.28 should_not=0.28 be_mov=0.28 view_be=0.28 under=-0.28 bag=-0.28 the_system=0.28
a_visit=0.28 addres_need=0.28 chang_of=0.28 four_call=0.28 need_four=0.28 of_addres=0.28 simpl_chang=0.28
they_call=0.28 of_your=-0.28 listen_to=0.28 a_half=0.28 my_number=0.28 january=0.28 although=-0.28 sim=0.28
be_on=-0.28 tim_in=0.28 to_#=0.28 behind_your=0.28 book_only=0.28 chequ_book=0.28 kind_do=0.28 month_i=0.28
needful_from=0.28 one_small=0.28 run_behind=0.28 small_chequ=0.28 the_needful=0.28 not_tell=0.28 to_go=-0.28
still_wast=0.28 after_lunch=0.28 floor_then=0.28 in_seat=0.28 lunch_after=0.28 lunch_go=0.28 other_floor=0.28
seat_come=0.28 then_clos=0.28 meal=0.28 my_own=0.28 minut_for=0.28 loud=-0.28 come_and=0.28 swear=-0.28
disconnect=0.28 acknowledg=0.27 from=0.27 push=-0.27 in_thi=-0.27 over=-0.27 and_start=0.27 filthy=-0.27
the_car=0.27 policy=-0.27 at_a=0.27 could_you=-0.27 internet=-0.27 they_would=0.27 thank=-0.27 a_#=-0.27
leav_in=0.27 mistak=-0.27 and_who=0.27 line_then=0.27 then_a=0.27 do_i=-0.27 noth_be=0.27 land=0.27
button=0.27 inspector=0.27 in_front=-0.27 forty_minut=0.27 us_come=0.27 be_ask=0.27 get_out=0.27 again_so=0.27
back_next=0.27 down_again=0.27 so_come=0.27 platform=-0.27 not=-0.27 to_try=0.27 me_on=0.27 than=0.27
STAFF_driv=0.27 driv_back=0.27 fetch_his=0.27 his_tool=0.27 home_becaus=0.27 then_go=0.27 tool_twic=0.27
it_onlin=0.27 log_me=0.27 onlin_portal=0.27 out_four=0.27 portal_log=0.27 tim_then=0.27 your_onlin=0.27
queu_at=0.27 once=-0.27 back_tomorrow=0.27 fourth=0.27 fourth_time=0.27 say_for=0.27 the_fourth=0.27
tomorrow_they=0.27 me_for=-0.27 flat=-0.27 i_ask=-0.27 condition=-0.27 and_only=0.27 serv=-0.27
nobody_react=0.26 busi_card=0.26 card_and=0.26 cut_crook=0.26 edg=0.26 edg_be=0.26 for_busi=0.26
number_on=0.26 phon_number=0.26 the_edg=0.26 advic=-0.26 be_one=-0.26 nobody_be=-0.26 they_wast=0.26
and_forget=0.26 be_up=0.26 day_with=0.26 down_thos=0.26 else_job=0.26 thos_stain=0.26 two_month=0.26
a_messag=0.26 stop_wait=0.26 another_day=0.26 have_cancell=0.26 take_another=0.26 tim_that=0.26 us_so=0.26
far=0.26 it_in=0.26 roam=0.26 at_all=-0.26 they_tell=0.26 factory_and=0.26 have_walk=0.26 the_factory=0.26
walk_to=0.26 hand=-0.26 wrap=-0.26 websit=0.26 STAFF_through=0.26 morn_with=0.26 serv_their=0.26 sit_sinc=0.26
through_back=0.26 token=0.26 token_no=0.26 with_token=0.26 connection=0.26 clean=-0.26 say_what=0.26
a_trolley=0.26 to_get=0.26 fee=-0.26 head=-0.26 shop=0.26 take_our=-0.26 i_only=-0.26 it_be=0.26 pick_up=0.26
becaus_of=-0.26 between_cours=0.26 dinner_drag=0.26 drag=0.26 drag_on=0.26 minut_between=0.26 the_dinner=0.26
as=-0.26 never_ring=-0.26 the_ticket=-0.26 go_that=0.26 an_afternoon=0.26 utter=0.26 utter_wast=0.26
five_hour=0.26 for_five=0.26 hour_without=0.26 without_explanation=0.26 it_would=-0.26 activat_dai=0.26
dai_they=0.26 give_new=0.26 new_time=0.26 not_activat=0.26 sim_be=0.26 sinc_two=0.26 week_my=0.26 me_go=0.26
the_bag=-0.26 say_it=0.26 hear=-0.26 can_you=-0.26 press=0.26 final=0.26 for_day=-0.26 come_#=0.26
wait_for=-0.25 dead=-0.25 our_flight=0.25 check_in=0.25 get_the=-0.25 every_month=-0.25 pretend=-0.25
already_sign=0.25 sign_onlin=0.25 why_must=0.25 ignor=-0.25 system_be=0.25 packag=-0.25 mail=-0.25 whil=0.25
still_in=0.25 pictur=-0.25 four_hour=0.25 at_six=0.25 at_the=0.25 story=0.25 eight_trip=0.25 make_eight=0.25
trip_to=0.25 cancell_on=0.25 #_tim=0.25 stor=-0.25 expect=-0.25 serv_the=-0.25 be_no=-0.25 be_back=-0.25
way=0.25 be_my=-0.25 fix=0.25 would_like=-0.25 second=0.25 nobody_have=-0.25 already=0.25 for_what=-0.25
in_our=-0.25 bus_stand=0.25 depot_with=0.25 engin_run=0.25 run_whil=0.25 open=0.25 see=-0.25 don=0.25
me_and=-0.25 the_van=0.25 well=-0.25 if_someon=0.25 which_form=0.25 proper=-0.25 button_on=0.25
door_someon=0.25 every_button=0.25 final_come=0.25 help_him=0.25 queu_reach=0.25 someon_final=0.25
train_tri=0.25 tri_every=0.25
"""
