"""Learned wording of `lack_of_knowledge`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.61 know=1.69 could_not=1.57 wrong=1.57 idea=1.40 guess=1.36 not_know=1.26 how_to=1.26 be_new=1.22
new_here=1.22 knowledg=1.22 googl=1.19 hotlin=1.17 about_the=1.17 understand=1.17 STAFF_mix=1.16 train=1.15
information=1.12 no_idea=1.07 the_wrong=1.05 be_misdiagnos=1.04 misdiagnos=1.04 misdiagnos_twic=1.04
optician=1.01 advic=1.01 ask=1.00 each_STAFF=0.97 measur=0.96 STAFF_could=0.96 different=0.96 conflict=0.95
conflict_answer=0.95 me_what=0.95 STAFF_do=0.95 and_another=0.94 STAFF_have=0.94 clueles=0.93
clueles_STAFF=0.93 clue=0.92 different_explanation=0.92 STAFF_give=0.92 be_guess=0.90 STAFF_misread=0.89
misread=0.89 misread_my=0.89 a_clue=0.89 diagnos=0.88 policy=0.88 and_error=0.88 trial_and=0.88
STAFF_need=0.87 have_no=0.87 not_sure=0.87 hire=0.87 could_explain=0.86 not_fit=0.86 she_have=0.85
websit_say=0.84 you=-0.84 a_law=0.83 could=0.83 incompetent=0.83 incompetent_STAFF=0.83 untrain=0.83
untrain_STAFF=0.83 awar=0.83 awar_of=0.83 not_awar=0.83 be_irrelevant=0.83 irrelevant=0.83 irrelevant_to=0.83
rep_be=0.83 thing_up=0.83 inexperienc=0.82 inexperienc_STAFF=0.82 no_two=0.81 benefit=0.81 my_benefit=0.81
out_the=0.81 of_knowledg=0.81 four_measurement=0.80 get_four=0.80 same_window=0.80 staf=0.80 depend_who=0.80
who_you=0.80 know_what=0.80 diabetic=0.80 diabetic_to=0.80 honey=0.80 take_honey=0.80 the_diabetic=0.80
my_file=0.79 never_see=0.79 a_visa=0.78 visa=0.78 scratch_his=0.78 have_to=0.77 even_the=0.77 incorrect=0.77
agent=0.77 contradictory=0.77 that_do=0.77 incorrect_advic=0.77 the_guid=0.77 chemist=0.76 assembl=0.76
assembl_it=0.76 they_assembl=0.76 to_front=0.76 he_keep=0.76 nobody_could=0.76 STAFF_i=0.76 to_understand=0.76
librarian=0.75 STAFF_googl=0.75 googl_it=0.75 have_never=0.75 hear_of=0.75 read=0.75 wrong_advic=0.74
technician=0.74 your_hotlin=0.73 it_back=0.73 africa=0.73 for_slovenia=0.73 in_africa=0.73 slovenia=0.73
slovenia_in=0.73 read_a=0.73 STAFF_book=0.73 twic=0.73 to_find=0.72 expert=0.72 hotlin_say=0.72 box_to=0.72
camera_STAFF=0.72 be_read=0.72 trial=0.71 explanation_for=0.71 same_bill=0.71 alon=0.71 alon_at=0.71
leav_alon=0.71 do_that=0.70 he_be=0.70 not_explain=0.70 my_issu=0.70 be_guesswork=0.70 begin=0.70
begin_to=0.70 from_begin=0.70 guesswork=0.70 guesswork_from=0.70 of_your=0.69 sure=0.69 who_tell=0.69
end_up=0.69 i_end=0.69 teach_the=0.69 up_teach=0.69 what=0.69 me_one=0.69 issu=0.69 him=0.69 depend=0.68
mix=0.68 lack=0.68 contradictory_information=0.68 you_ask=0.68 one_thing=0.68 tax=0.68 law=0.68 mayb_i=0.68
sure_mayb=0.68 then_the=0.68 call_a=0.68 me_on=0.67 not_train=0.67 guid=0.67 STAFF_clear=0.66 STAFF_after=0.66
misunderstood=0.66 misunderstood_the=0.66 request_twic=0.66 they_misunderstood=0.66 be_unsur=0.66 unsur=0.66
unsur_about=0.66 own=0.66 STAFF_can=0.65 error_on=0.65 expensiv_watch=0.65 my_expensiv=0.65
else_prescription=0.65 lens=0.65 lens_with=0.65 prescription=0.65 the_lens=0.65 his_head=0.65 answer_a=0.65
handler=0.65 understand_my=0.64 first_week=0.64 have_shown=0.64 him_anyth=0.64 his_first=0.64 shown_him=0.64
busi_do=0.64 no_busi=0.64 that_job=0.64 the_charg=0.64 all_five=0.64 difficult_for=0.64 five_of=0.64
for_all=0.64 too_difficult=0.64 a_plan=0.64 able=0.64 able_to=0.64 be_able=0.64 STAFF_ask=0.64 question_i=0.64
send_back=0.64 visa_and=0.64 keep_look=0.64 look_thing=0.64 two_of=0.64 a_KIN=0.63 the_hotlin=0.63 need_a=0.63
he_guess=0.63 wrong_terminal=0.63 no_sabi=0.62 sabi=0.62 he_scratch=0.62 neighbour_the=0.62 of_what=0.62
opposit=0.62 opposit_of=0.62 the_opposit=0.62 ask_someon=0.62 him_how=0.62 to_show=0.62 what_they=0.62
himself=0.61 the_dose=0.61 my_result=0.61 wir=0.61 thi_model=0.61 can_read=0.61 whether=0.61 technical=0.61
cabl_run=0.61 drill_wher=0.61 he_drill=0.61 part_that=0.61 they_sell=0.61 to_know=0.61 for_ten=0.60
wrong_policy=0.60 head_and=0.60 here=0.60 get_market=0.60 technical_question=0.60 he=0.60 put_the=0.60
to_ask=0.59 answer=0.59 explanation=0.59 put_me=0.59 error=0.59 all_wrong=0.59 me_rubbish=0.59 rubbish_it=0.59
a_paint=0.59 he_recommend=0.59 paint_that=0.59 peel_off=0.59 that_peel=0.59 never_used=0.59 softwar_befor=0.59
the_softwar=0.59 sell_me=0.59 diesel=0.59 diesel_in=0.59 hire_pour=0.59 my_petrol=0.59 new_hire=0.59
petrol_car=0.59 pour_diesel=0.59 she_look=0.59 wher_the=0.58 the_request=0.58 not_ask=0.58 nobody_in=0.58
thre_different=0.58 plan=0.58 knowledg_about=0.58 that_be=0.58 the_camera=0.58 measurement=0.58
measurement_of=0.58 plant=0.58 could_return=0.57 phon_that=0.57 tell_over=0.57 my_question=0.57 to_ring=0.57
thing=0.57 they_send=0.57 none=0.57 the_same=0.57 another_by=0.57 by_mail=0.57 tell_one=0.57 thing_by=0.57
whether_ther=0.57 dosag=0.57 dosag_she=0.57 the_dosag=0.57 not_understand=0.57 book=0.57 cover_dental=0.56
dental=0.56 dental_it=0.56 plan_cover=0.56 they_could=0.56 STAFF_diagnos=0.56 a_male=0.56 cat_it=0.56
diagnos_a=0.56 male=0.56 pregnant_cat=0.56 expert_read=0.56 read_out=0.56 the_expert=0.56 who=0.56
know_more=0.56 than_he=0.56 and_get=0.56 app_to=0.56 explain_his=0.56 own_app=0.56 the_rep=0.56 idea_what=0.56
button=0.55 wrong_form=0.55 i_do=-0.55 file=0.55 i_ask=0.55 employ=0.55 two=0.55 he_do=0.55 be_send=0.55
can_describ=0.55 describ_a=0.55 singl_dish=0.55 us=-0.55 be_his=0.54 terminal=0.54 difficult=0.54 confus=0.54
the_websit=0.54 they_answer=0.54 each=0.53 electrician=0.53 he_measur=0.53 measur_be=0.53 sho_he=0.53
siz_too=0.53 two_siz=0.53 rul=0.53 the_rul=0.53 know_les=0.53 a_certify=0.53 certify_STAFF=0.53 he_claim=0.53
wir_show=0.53 nobody_ther=0.53 basic_train=0.53 lack_basic=0.53 they_lack=0.53 to_end=0.53 pleas=-0.53
show_him=0.53 dose=0.53 drill=0.53 the_proces=0.53 go=-0.53 whether_the=0.52 someth_different=0.52
my_KIN=-0.52 STAFF_confus=0.52 and_gros=0.52 confus_net=0.52 gros=0.52 net=0.52 net_and=0.52 STAFF_no=0.52
a_bulb=0.52 a_video=0.52 he_need=0.52 video=0.52 video_to=0.52 nobody_know=0.52 and_could=0.52
a_different=0.52 KIN_ticket=0.52 adult_fare=0.52 fare_for=0.52 me_adult=0.52 old_becaus=0.52 she_charg=0.52
sum=0.52 sum_herself=0.52 the_sum=0.52 question=0.52 STAFF_know=0.52 ask_for=-0.52 idea_and=0.51
could_say=0.51 recommend_a=0.51 give_me=0.51 contradict_what=0.51 he_contradict=0.51 what_his=0.51
blank_fac=0.51 fac_when=0.51 and_megabyt=0.51 gigabyt=0.51 gigabyt_and=0.51 megabyt=0.51 up_gigabyt=0.51
need=0.51 after_an=0.51 hire_student=0.51 put_them=0.51 student_and=0.51 they_hire=0.51 the_cabl=0.51
the_box=0.51 border=0.51 the_border=0.51 STAFF_clos=0.51 clos_at=0.51 insist_the=0.51 say_eight=0.51
she_insist=0.51 six_whil=0.51 which=0.51 STAFF_at=0.51 off_in=0.51 softwar=0.51 model=0.51 teacher=0.51
the_plan=0.50 me_half=0.50 explain=0.50 his_own=0.50 not_do=0.50 question_and=0.50 with_somebody=0.50
mayb=0.50 me_thre=0.50 fiction=0.50 fiction_for=0.50 law_book=0.50 to_fiction=0.50 more_than=0.50 lawyer=0.50
have_be=-0.50 pharmacist=0.50 ask_about=0.49 to_him=0.49 same=0.49 put=0.49 any_idea=0.49 for_grey=0.49
green_for=0.49 me_green=0.49 mix_me=0.49 paint_STAFF=0.49 return_it=0.49 work_out=0.49 at_me=-0.49 doctor=0.49
a_question=0.49 be_get=0.49 she=0.49 a_flight=0.49 airport_that=0.49 an_airport=0.49 book_me=0.49 from_an=0.49
check_insuranc=0.49 insuranc_with=0.49 spell_check=0.49 to_spell=0.49 call_i=0.49 customer=-0.48
different_deadlin=0.48 tax_STAFF=0.48 the_tax=0.48 STAFF_and=-0.48 exist=0.48 a_licenc=0.48 hold_a=0.48
licenc=0.48 licenc_himself=0.48 counter=0.48 forget_half=0.48 my_tax=0.48 tax_forget=0.48 the_deduction=0.48
have_even=0.48 lawyer_i=0.48 the_thre=0.48 thre_lawyer=0.48 think_it=0.48 not_tell=0.48 eleven=0.47
another_the=0.47 cover_and=0.47 day_say=0.47 common=0.47 common_medicin=0.47 name_of=0.47 recognis_the=0.47
very_common=0.47 to_help=0.47 hear=0.47 STAFF_tyr=0.47 in_november=0.47 may_and=0.47 november=0.47 on_in=0.47
summer_tyr=0.47 tyr=0.47 tyr_in=0.47 tyr_on=0.47 i_talk=0.47 need_thre=0.47 see_with=0.47 still_can=0.47
thre_tri=0.47 tri_and=0.47 with_thes=0.47 but=-0.46 show_it=0.46 up_on=0.46 used_the=0.46 town=0.46
be_pork=0.46 pork=0.46 pork_in=0.46 wait_could=0.46 like=-0.46 about=0.46 a_pregnant=0.46 STAFF_smell=0.46
aid=0.46 aid_can=0.46 battery_who=0.46 hear_aid=0.46 smell_hear=0.46 adult=0.46 helplin=0.46 a_week=0.46
executiv=0.46 your_executiv=0.46 the_lawyer=0.46 leaflet=0.45 of_the=0.45 read_from=0.45 benefit_stop=0.45
each_blam=0.45 know_why=0.45 stop_and=0.45 why_my=0.45 clear_be=0.45 idea_about=0.45 hold_to=0.45 none_of=0.45
and_call=0.45 word=-0.45 at_six=0.44 insist=0.44 the_warranty=0.44 system_they=0.44 i_call=0.44 have_any=0.44
keep_put=0.44 eleven_email=0.44 email_to=0.44 invoic_i=0.44 them_eleven=0.44 understand_which=0.44
which_invoic=0.44 dat_wrong=0.44 get_all=0.44 guid_get=0.44 the_dat=0.44 back_to=0.44 a_vein=0.44
attempt_to=0.44 need_six=0.44 six_attempt=0.44 vein=0.44 hour_befor=0.44 what_a=0.44 do_so=0.44 else_just=0.44
noth_else=0.44 reboot=0.44 reboot_the=0.44 say_reboot=0.44 script=0.44 so_eleven=0.44 the_script=0.44
back_at=0.44 the_wir=0.44 basic=0.43 as=-0.43 ask_me=0.43 and_do=-0.43 to_a=-0.43 know_how=0.43
STAFF_mark=0.43 answer_as=0.43 as_wrong=0.43 mark_right=0.43 right_answer=0.43 dish=0.43 i_look=0.43
say_do=0.43 a_technical=0.43 send_me=0.43 not_and=0.43 open_my=0.43 delet_everyth=0.43 hotlin_advis=0.43
it_which=0.43 restart_it=0.43 to_restart=0.43 which_delet=0.43 look_for=0.43 doubl_the=0.43 me_doubl=0.43
say_someth=0.43 deadlin=0.43 know_wetin=0.43 no_know=0.43 they_they=0.43 wetin=0.43 wetin_they=0.43
grey_and=0.43 mix_up=0.43 be_the=-0.42 pour=0.42 i_think=0.42 be_repeal=0.42 law_that=0.42 lawyer_quot=0.42
repeal=0.42 repeal_year=0.42 them_on=0.42 nobody_at=0.42 a_very=0.42 its_own=0.42 own_version=0.42
version=0.42 version_of=0.42 teach=0.42 the_battery=0.42 only=-0.42 by=-0.42 time=-0.42 hall_know=0.42
town_hall=0.42 check=0.42 break=-0.42 describ=0.42 expert_turn=0.42 find_in=0.42 forum_i=0.42 les_than=0.42
the_forum=0.42 your_expert=0.42 clean=-0.42 to_get=-0.42 id_becaus=0.42 km_for=0.42 travell_#=0.42
you_that=0.42 faith_leav=0.41 two_wrong=0.41 wrong_diagnos=0.41 contain_nut=0.41 can_do=0.41 read_me=0.41
that_on=0.41 websit_i=0.41 blank=0.41 flight_from=0.41 STAFF=0.41 the_sign=0.41 do=0.41 be_for=0.41
to_take=0.41 do_my=0.41 to_have=0.41 be_normal=0.41 les=0.41 will=-0.41 at_the=0.41 wait_do=0.41 trainer=0.41
the_product=0.41 listen=-0.41 company_then=0.41 for_company=0.41 for_minor=0.41 form_for=0.41 minor=0.41
minor_and=0.41 only_then=0.41 right_one=0.41 then_for=0.41 ask_what=0.40 want=-0.40 happen=-0.40
my_problem=0.40 a_part=0.40 the_queu=0.40 ring_head=0.40 call_STAFF=0.40 with=-0.40 be_cover=0.40
#_transfer=0.40 ask_and=0.40 hour_nobody=0.40 just_put=0.40 last_one=0.40 nobody_understand=0.40 one_just=0.40
transfer_#=0.40 understand_what=0.40 medicin=0.40 same_day=0.40 how_do=-0.40 paint=0.40 button_on=0.40
door_someon=0.40 every_button=0.40 final_come=0.40 help_him=0.40 queu_reach=0.40 someon_final=0.40
train_tri=0.40 tri_every=0.40 same_question=-0.40 me_outdat=0.40 outdat=0.40 outdat_information=0.40 give=0.40
come=-0.40 of_her=0.40 can_you=-0.40 to_check=0.40 he_give=-0.40 by_phon=0.40 down=-0.40 do_the=0.40
how_international=0.40 international=0.40 international_transfer=0.40 transfer_work=0.40 understand_how=0.40
question_be=0.39 say_he=-0.39 my_neighbour=0.39 the_sauc=0.39 my_car=0.39 she_would=0.39 cabl=0.39
say_that=0.39 b_next=0.39 form_b=0.39 form_the=0.39 neither_exist=0.39 next_say=0.39 say_form=0.39
say_neither=0.39 the_the=0.39 wast=-0.39 a_riesl=0.39 a_wine=0.39 riesl=0.39 riesl_be=0.39 wine_STAFF=0.39
form=0.39 get_no=0.39 connect_to=0.39 fridg_be=0.39 hotlin_ask=0.39 wifi_it=0.39 a_south=0.39 be_dead=0.39
dead_within=0.39 nursery_sell=0.39 plant_for=0.39 plant_nursery=0.39 shad_plant=0.39 south=0.39
south_wall=0.39 the_plant=0.39 charg_me=0.39 phon_and=0.39 attempt=0.38 the_right=0.38 thing_and=0.38
his_STAFF=0.38 STAFF_not=-0.38 bring_two=0.38 photo_the=0.38 two_photo=0.38 wait_four=0.38 herself=0.38
lack_of=0.38 advis=0.38 fare=0.38 at_zero=0.38 be_round=0.38 becaus_each=0.38 day_becaus=0.38 hous_with=0.38
ten_day=0.38 ticket_and=0.38 whil_the=0.38 claim_to=0.38 give_advic=0.38 unqualify=0.38 unqualify_STAFF=0.38
file_and=0.38 it_transpir=0.38 none_could=0.38 to_nine=0.38 transpir=0.38 transpir_noth=0.38 find=0.38
new=0.38 peel=0.38 siz=0.38 advic_cost=0.38 me_money=0.38 year_ago=0.38 my=-0.38 instructor=0.38
be_nonsens=0.38 even_have=0.38 featur=0.38 have_that=0.38 nonsens=0.38 nonsens_the=0.38 that_featur=0.38
be_on=0.38 their_own=0.38 our=-0.37 fit=0.37 either=0.37 sinc=-0.37 lady=-0.37 chang_a=0.37 fac=0.37
much=-0.37 sabi_anyth=0.37 and_milligram=0.37 gram=0.37 gram_and=0.37 milligram=0.37 up_gram=0.37
find_out=0.37 one_letter=0.37 nut=0.37 person=0.37 have_not=0.37 fit_my=0.37 onion=0.37 their_onion=0.37
i_mean=0.37 from_whit=0.37 red_from=0.37 sommelier=0.37 sommelier_could=0.37 tell_red=0.37 the_sommelier=0.37
result=0.37 swear=-0.37 websit=0.37 id=0.37 my_id=0.37 in_STAFF=0.37 i_still=0.37 STAFF_himself=0.37
confus_about=0.37 himself_be=0.37 in_googl=0.37 rule_and=0.37 search_in=0.37 the_rule=0.37 to_search=0.37
with_me=0.37 care=-0.37 a_catalytic=0.37 and_thi=0.37 catalytic=0.37 catalytic_converter=0.37 converter=0.37
converter_be=0.37 to_valu=0.37 valu_my=0.37 watch=0.36 too_small=0.36 explain_the=0.36 room=-0.36 cast_on=0.36
she_put=0.36 the_cast=0.36 wrong_arm=0.36 travell=0.36 the_town=0.36 cost_me=0.36 her=-0.36
executiv_misguid=0.36 misguid=0.36 misguid_me=0.36 sell_wrong=0.36 through=-0.36 quot_a=0.36 STAFF_look=-0.36
everyth=-0.35 forum=0.35 after_look=0.35 hing=0.35 hing_on=0.35 manual_he=0.35 the_hing=0.35 wrong_side=0.35
deduction=0.35 understand_their=0.35 other=-0.35 the_STAFF=0.35 we=-0.35 see_thi=0.35 STAFF_another=0.35
and_who=0.35 line_then=0.35 then_a=0.35 me_it=-0.35 leav_in=0.35 train_be=0.35 lie=-0.35 stick=-0.35
chang_the=0.35 ask_a=0.35 information_STAFF=0.35 know_ther=0.35 second_floor=0.35 the_information=0.35
so=-0.35 she_keep=0.35 becaus_i=-0.34 be_connect=0.34 connect=0.34 sign_say=0.34 driver=-0.34 he_know=-0.34
than_the=0.34 back_in=0.34 anywher=0.34 fit_anywher=0.34 it_still=0.34 measur_me=0.34 seamstres=0.34
seamstres_measur=0.34 still_do=0.34 the_seamstres=0.34 cover_or=0.34 long_it=0.34 or_how=0.34 or_who=0.34
take_or=0.34 who_decid=0.34 every_answer=0.34 month=-0.34 by_your=-0.34 the_router=0.34 noth_be=0.34 how=0.34
who_can=0.34 executiv_be=0.34 have_proper=0.34 proper_knowledg=0.34 market=0.34 me_whether=0.34 the_till=0.34
could_have=-0.34 advis_me=0.34 summer=0.33 the_summer=0.33 #_year=0.33 pregnant=0.33 restart=0.33 on_his=0.33
author=0.33 the_author=0.33 would_expect=0.33 airmail=0.33 airmail_letter=0.33 an_airmail=0.33 airport=0.33
receptionist=-0.33 fill=-0.33 petrol=0.33 and_lose=0.33 say_bring=0.33 dirty=-0.33 have_an=0.33 minut_try=0.33
night_STAFF=0.33 till_so=0.33 not_have=0.33 and_each=0.33 in_may=0.33 grey=0.33 ago=0.33 know_whether=0.33
whether_it=0.33 four_tim=-0.33 a_shad=0.33 proces=0.33 tim=-0.33 the_wait=0.33 the_sho=0.33 contract=-0.33
hang=-0.33 after_two=0.33 answer_be=0.33 laugh=-0.33 to_read=0.32 his_phon=0.32 rubbish=0.32 out_of=-0.32
would_have=0.32 own_pric=0.32 button_that=0.32 exist_on=0.32 it_too=0.32 next_one=0.32 one_apologis=0.32
pres_a=0.32 pres_it=0.32 to_pres=0.32 date=-0.32 under=-0.32 have_its=0.32 student=0.32 half_of=0.32
clear=0.32 return_policy=0.32 now=-0.32 i=-0.32 the_open=0.32 shown=0.32 product_do=0.32 just_the=0.32
certify=0.32 he_have=0.32 phon=0.32 dat=0.32 be=-0.32 company=-0.32 she_read=0.32 a_#=0.32 own_policy=0.32
with_a=-0.32 miss_from=0.32 me_i=-0.32 cat=0.32 ask_to=-0.32 green=0.32 seem_to=0.32 they_use=0.32
your_STAFF=0.32 all_na=0.32 na_trial=0.32 sabi_the=0.32 the_work=0.32 birmingham=0.32 book_us=0.32
wrong_birmingham=0.32 paper=-0.32 end=0.32 request=0.32 loud=-0.31 every_time=0.31 tri=0.31 be_do=0.31
disrespectful=-0.31 within_a=0.31 becaus_she=0.31 hour_of=0.31 alternator=0.31 alternator_then=0.31
battery_again=0.31 battery_then=0.31 expens=0.31 guess_at=0.31 my_expens=0.31 the_alternator=0.31
contradict=0.31 wear=-0.31 no_train=0.31 no_uniform=0.31 train_no=0.31 uniform_pric=0.31 router=0.31
say_i=0.31 delet=0.31 what_be=0.31 shout=-0.31 me_an=0.31 open_hour=0.31 not_need=0.31 letter_say=0.31
make=-0.31 quot=0.31 decid=0.31 six=0.31 understand_the=0.31 turn_away=0.31 eleven_tim=0.31 i_be=0.31
contain=0.31 advis_to=0.31 be_advis=0.31 take_out=0.31 cancellation_policy=0.31 explanation_of=0.31
with_give=0.31 with_STAFF=0.31 bill=0.31 would_never=0.31 everyon=-0.31 STAFF_fix=0.31 wrong_thing=0.31
no_knowledg=0.31 the_schem=0.31 and_sell=0.31 not_keep=-0.31 a_calculator=0.31 calculator=0.31
chang_without=0.31 department=-0.30 register=-0.30 the_leaflet=0.30 know_which=0.30 from_wikipedia=0.30
get_nam=0.30 guid_keep=0.30 keep_read=0.30 nam_wrong=0.30 wikipedia=0.30 wikipedia_and=0.30 behind=-0.30
branch=0.30 schem=0.30 late=-0.30 chat=-0.30 condition_then=0.30 first_page=0.30 googl_my=0.30 junior=0.30
junior_have=0.30 my_condition=0.30 page_of=0.30 prescrib=0.30 prescrib_someth=0.30 the_junior=0.30
then_prescrib=0.30 to_googl=0.30 to_which=0.30 what_do=-0.30 dishwasher=0.30 dishwasher_without=0.30
he_install=0.30 install=0.30 install_the=0.30 not_run=0.30 out_why=0.30 tap_and=0.30 the_dishwasher=0.30
why_it=0.30 without_open=0.30 from_the=-0.30 open_the=0.30 ask_whether=0.30 pay=-0.30 pretend=-0.30
about_allergen=0.30 allergen=0.30 customerservic=-0.30 ground_STAFF=0.30 becaus_the=0.30 the_call=0.30
another_list=0.30 each_shift=0.30 have_another=0.30 on_each=0.30 shift_have=0.30 tablet=0.30 tablet_he=0.30
which_tablet=0.30 so_we=0.30 she_say=0.30 battery=0.30 good=-0.30 whether_i=-0.30 repeat=-0.30 even=0.30
bag=-0.29 complaint=-0.29 the_wifi=0.29 wifi=0.29 sal=0.29 lose_my=0.29 have_a=-0.29 who_do=0.29
not_exist=0.29 number=-0.29 how_long=0.29 of_them=0.29 fault=-0.29 even_open=0.29 tell_my=0.29 they_keep=-0.29
woman=-0.29 STAFF_tell=0.29 promis=-0.29 the_train=0.29 not_ready=0.29 dentist=-0.29 STAFF_star=0.29
boiler=0.29 boiler_for=0.29 phon_someon=0.29 the_boiler=0.29 then_phon=0.29 will_not=-0.29 leaflet_say=0.29
need_retrain=0.29 retrain=0.29 say_another=0.29 them_need=0.29 respect=-0.29 angry_with=0.29 for_point=0.29
get_angry=0.29 point_that=0.29 that_out=0.29 though=-0.29 week_and=0.29 tabl=-0.29 have_the=-0.29 #_km=0.29
km=0.29 home=-0.29 the_manual=0.28 idea_how=0.28 and_put=0.28 airport_be=0.28 know_wher=0.28 snap=-0.28
size_to=-0.28 which_size=-0.28 call_me=-0.28 the_form=0.28 thre_tim=-0.28 print=-0.28 hospital=-0.28 hall=0.28
finger=-0.28 size=-0.28 alway=-0.28 STAFF_seem=0.28 and_simp=0.28 make_thing=0.28 noth_about=0.28
simp_make=0.28 else_about=0.28 everybody_someth=0.28 fee_even=0.28 someth_else=0.28 tell_everybody=0.28
what_the=0.28 i_know=0.28 b=0.28 food=-0.28 for=-0.28 rule=0.28 KIN=-0.28 sell=0.28 slow=-0.28 STAFF_be=-0.28
be_ready=0.28 well=-0.28 poor=-0.28 nurs=-0.28 the_other=-0.28 and_only=0.28 pric_list=0.28 visit=-0.27
someon_for=0.27 STAFF_of=-0.27 a_button=0.27 on_purpos=-0.27 purpos=-0.27 STAFF_never=-0.27 contact=-0.27
anyway=-0.27 explain_my=0.27 on_thi=0.27 no_faith=0.27 restaurant=-0.27 on=-0.27 take=-0.27 neighbour=0.27
glov=-0.27 about_my=-0.27 very=-0.27 in=-0.27 ask_my=-0.27 and_give=0.27 half_do=0.27 set_up=0.27 not_see=0.27
to_another=-0.27 STAFF_measur=0.27 measur_the=0.27 wrong_hous=0.27 #=-0.27 plumber=-0.27 be_so=-0.27
to_open=0.27 do_not=0.27 they_tell=0.27 put_a=-0.27 pass_to=0.27 not_hold=0.27 expect_a=0.27 answer_about=0.27
anyon_read=0.27 ask_or=0.27 fire=0.27 fire_rat=0.27 or_understand=0.27 rat_of=0.27 read_what=0.27
the_fire=0.27 then_an=0.27 we_ask=0.27 week_noth=0.27 writ_ask=0.27 it_contain=0.27 not_to=-0.27 rude=-0.27
attendant=-0.27 it_in=0.27 writ=-0.27 i_should=-0.27 list_no=0.27 even_after=0.27 #_hour=0.26 stain=-0.26
vet=0.26 tell_STAFF=-0.26 exercis=0.26 exercis_on=0.26 not_solv=0.26 replacement_STAFF=0.26 solv_the=0.26
the_board=0.26 the_exercis=0.26 the_replacement=0.26 answer_the=-0.26 kind=-0.26 whol=-0.26 serv=-0.26
deny=-0.26 representativ=0.26 feel=-0.26 differenc=0.26 differenc_between=0.26 the_differenc=0.26 honest=-0.26
driv=-0.26 friend=0.26 what_i=0.26 first=0.26 my_bill=0.26 believ=-0.26 addres=-0.26 the_computer=0.26
night=0.26 bos=-0.26 what_to=0.26 if_the=0.26 sorry=-0.26 listen_to=-0.26 front_of=-0.26 understand_car=-0.26
never_hear=0.26 to_say=0.26 have_have=-0.26 mock=-0.26 give_at=0.26 information_give=0.26 simpl_question=0.26
another_STAFF=-0.26 year_old=0.26 #_and=-0.26 belittl=-0.26 nursery=0.26 shelf=-0.26 STAFF_bill=0.26
an_idea=0.26 bill_technical=0.26 from_pillar=0.26 have_les=0.26 idea_than=0.26 les_of=0.26 one_befor=0.26
pass_from=0.26 pillar=0.26 pillar_to=0.26 technical_STAFF=0.26 them_have=0.26 to_post=0.26 could_you=-0.26
be_no=-0.26 tea=-0.26 damag=-0.25 document=-0.25 else=0.25 STAFF_swear=-0.25 you_know=-0.25 parcel=-0.25
not=0.25 camera=0.25 wrong_chang=-0.25 STAFF_ring=-0.25 bad=-0.25 the_shelf=-0.25 thank=-0.25 courtesy=-0.25
STAFF_on=-0.25 cleaner=-0.25 stand=-0.25 allergic=0.25 allergic_to=0.25 be_allergic=0.25
wrong_information=0.25 each_time=-0.25 packag=-0.25 comment=-0.25 could_i=-0.25 over=-0.25 official=-0.25
take_them=0.25 be_poisonou=0.25 florist=0.25 florist_do=0.25 her_plant=0.25 plant_be=0.25 poisonou=0.25
the_florist=0.25 say_if=0.25 make_the=0.25 blam=-0.25 a_diffrent=0.25 ask_give=0.25 day_#=0.25 day_no=0.25
diffrent=0.25 diffrent_return=0.25 give_a=0.25 no_return=0.25 up_your=0.25 your_mind=0.25 here_how=-0.25
"""
