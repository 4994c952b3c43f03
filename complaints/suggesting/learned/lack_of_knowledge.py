"""Learned wording of `lack_of_knowledge`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.61 know=1.70 wrong=1.56 could_not=1.54 guess=1.37 idea=1.31 not_know=1.25 how_to=1.23 knowledg=1.20
be_new=1.16 new_here=1.16 understand=1.16 googl=1.15 about_the=1.14 the_wrong=1.12 information=1.11 train=1.10
advic=1.04 be_misdiagnos=1.00 misdiagnos=1.00 misdiagnos_twic=1.00 hotlin=0.99 no_idea=0.99 optician=0.99
STAFF_could=0.99 STAFF_give=0.97 different=0.97 and_another=0.97 different_explanation=0.97 conflict=0.96
conflict_answer=0.96 measur=0.96 each_STAFF=0.96 ask=0.93 clueles=0.93 clueles_STAFF=0.93 STAFF_mix=0.92
policy=0.92 hear_of=0.92 have_no=0.91 clue=0.90 my_file=0.90 STAFF_need=0.89 be_guess=0.88 could=0.88
and_error=0.88 trial_and=0.88 diagnos=0.87 STAFF_misread=0.86 misread=0.86 misread_my=0.86 me_what=0.85
STAFF_have=0.85 she_have=0.85 a_clue=0.84 hire=0.84 websit_say=0.84 be_irrelevant=0.83 irrelevant=0.83
irrelevant_to=0.83 rep_be=0.83 not_fit=0.83 awar=0.82 awar_of=0.82 not_awar=0.82 never_see=0.82 staf=0.82
of_knowledg=0.82 STAFF_do=0.82 do_that=0.82 untrain=0.81 untrain_STAFF=0.81 incompetent=0.81
incompetent_STAFF=0.81 depend_who=0.81 who_you=0.81 explanation_for=0.80 same_bill=0.80 inexperienc=0.80
inexperienc_STAFF=0.80 thing_up=0.80 not_sure=0.80 you=-0.80 a_visa=0.80 visa=0.80 your_hotlin=0.79
could_explain=0.79 know_what=0.79 hotlin_say=0.79 contradictory=0.78 the_guid=0.77 incorrect=0.76
STAFF_book=0.76 box_to=0.76 camera_STAFF=0.76 they_send=0.76 even_the=0.76 have_to=0.76 technician=0.76
twic=0.76 assembl=0.75 assembl_it=0.75 they_assembl=0.75 to_front=0.75 me_one=0.75 be_read=0.75 benefit=0.75
my_benefit=0.75 incorrect_advic=0.75 read_a=0.74 STAFF_i=0.74 he_keep=0.74 he_be=0.73 that_do=0.73 agent=0.73
STAFF_can=0.73 to_understand=0.73 he_scratch=0.73 scratch_his=0.73 sure=0.71 you_ask=0.71 who_tell=0.71
STAFF_googl=0.71 googl_it=0.71 lack=0.70 trial=0.70 to_find=0.70 alon=0.70 alon_at=0.70 leav_alon=0.70
be_guesswork=0.70 begin=0.70 begin_to=0.70 from_begin=0.70 guesswork=0.70 guesswork_from=0.70 none=0.70
me_on=0.69 it_back=0.69 depend=0.69 nobody_could=0.69 my_issu=0.69 wrong_advic=0.68 one_thing=0.68
ask_someon=0.68 all_five=0.68 difficult_for=0.68 five_of=0.68 for_all=0.68 too_difficult=0.68
contradictory_information=0.68 put_me=0.68 wrong_policy=0.68 STAFF_clear=0.67 guid=0.67 wrong_terminal=0.67
be_unsur=0.67 unsur=0.67 unsur_about=0.67 doctor=0.67 misunderstood=0.67 misunderstood_the=0.67
request_twic=0.67 they_misunderstood=0.67 end_up=0.67 i_end=0.67 teach_the=0.67 up_teach=0.67 issu=0.66
handler=0.66 then_the=0.66 no_sabi=0.66 sabi=0.66 STAFF_after=0.66 tax=0.66 he_guess=0.65 mayb_i=0.65
sure_mayb=0.65 neighbour_the=0.65 of_what=0.65 opposit=0.65 opposit_of=0.65 the_opposit=0.65 not_explain=0.65
can_read=0.64 thi_model=0.64 not_ask=0.64 the_thos=0.64 send_back=0.64 visa_and=0.64 a_plan=0.64 able=0.64
able_to=0.64 be_able=0.64 what_they=0.63 error_on=0.63 expensiv_watch=0.63 my_expensiv=0.63 himself=0.63
call_a=0.63 him=0.63 own=0.63 else_prescription=0.63 lens=0.63 lens_with=0.63 prescription=0.63 the_lens=0.63
STAFF_ask=0.63 understand_my=0.63 what=0.63 explanation=0.63 not_train=0.62 head_and=0.62 busi_do=0.62
no_busi=0.62 that_job=0.62 first_week=0.62 have_shown=0.62 him_anyth=0.62 his_first=0.62 shown_him=0.62
none_of=0.62 the_camera=0.62 answer_a=0.62 and_get=0.62 keep_look=0.61 look_thing=0.61 to_know=0.61 read=0.61
a_KIN=0.61 nobody_in=0.61 his_head=0.61 a_paint=0.60 he_recommend=0.60 paint_that=0.60 peel_off=0.60
that_peel=0.60 question_i=0.60 file=0.60 not_understand=0.60 wir=0.60 my_result=0.59 for_ten=0.59 each=0.59
here=0.59 thing=0.59 to_ring=0.59 technical=0.59 the_request=0.58 the_charg=0.58 error=0.58 explain=0.58
all_wrong=0.58 me_rubbish=0.58 rubbish_it=0.58 part_that=0.58 they_sell=0.58 terminal=0.58 question=0.58
get_market=0.58 technical_question=0.58 plant=0.57 can_describ=0.57 describ_a=0.57 singl_dish=0.57
difficult=0.57 him_how=0.57 to_show=0.57 plan=0.57 diesel=0.57 diesel_in=0.57 hire_pour=0.57 my_petrol=0.57
new_hire=0.57 petrol_car=0.57 pour_diesel=0.57 whether_ther=0.57 lawyer=0.56 sell_me=0.56 idea_what=0.56
could_return=0.56 phon_that=0.56 tell_over=0.56 i_ask=0.56 STAFF_no=0.56 sum=0.56 sum_herself=0.56
the_sum=0.56 he=0.56 the_rep=0.56 knowledg_about=0.56 a_different=0.56 he_do=0.55 STAFF_diagnos=0.55
a_male=0.55 cat_it=0.55 diagnos_a=0.55 male=0.55 pregnant_cat=0.55 another_by=0.55 by_mail=0.55 tell_one=0.55
thing_by=0.55 and_megabyt=0.55 gigabyt=0.55 gigabyt_and=0.55 megabyt=0.55 up_gigabyt=0.55 call_i=0.55
answer=0.55 employ=0.55 not_do=0.55 cover_dental=0.54 dental=0.54 dental_it=0.54 plan_cover=0.54
thre_different=0.54 pharmacist=0.54 basic_train=0.54 lack_basic=0.54 they_lack=0.54 have_never=0.54
be_send=0.54 the_websit=0.54 model=0.54 i_do=-0.54 could_say=0.54 he_measur=0.54 measur_be=0.54 sho_he=0.54
siz_too=0.54 two_siz=0.54 someth_different=0.53 know_les=0.53 button=0.53 the_proces=0.53 dosag=0.53
dosag_she=0.53 the_dosag=0.53 to_end=0.53 electrician=0.53 know_more=0.53 than_he=0.53 my_question=0.53
app_to=0.53 explain_his=0.53 own_app=0.53 nobody_ther=0.52 mix_up=0.52 recommend_a=0.52 blank_fac=0.52
fac_when=0.52 wrong_form=0.52 they_could=0.52 idea_and=0.52 another_the=0.52 cover_and=0.52 day_say=0.52
my_KIN=-0.52 teach=0.52 off_in=0.52 rul=0.52 the_rul=0.52 as=-0.52 be_his=0.52 STAFF_clos=0.52 clos_at=0.52
insist_the=0.52 say_eight=0.52 she_insist=0.52 six_whil=0.52 a_certify=0.51 certify_STAFF=0.51 he_claim=0.51
wir_show=0.51 eleven=0.51 nobody_at=0.51 out_the=0.51 clear_be=0.51 and_could=0.51 back_at=0.51 to_ask=0.51
work_out=0.51 border=0.51 the_border=0.51 a_flight=0.51 airport_that=0.51 an_airport=0.51 book_me=0.51
from_an=0.51 contradict_what=0.51 he_contradict=0.51 what_his=0.51 mayb=0.50 KIN_ticket=0.50 adult_fare=0.50
fare_for=0.50 me_adult=0.50 old_becaus=0.50 she_charg=0.50 us=-0.50 nobody_know=0.50 have_be=-0.50
a_licenc=0.50 hold_a=0.50 licenc=0.50 licenc_himself=0.50 the_right=0.50 give_me=0.50 which=0.50
they_answer=0.50 about=0.50 describ=0.50 not_tell=0.50 after_an=0.50 hire_student=0.50 put_them=0.50
student_and=0.50 them_on=0.50 they_hire=0.50 who=0.49 me_half=0.49 system_they=0.49 a_week=0.49 the_plan=0.49
go=-0.49 the_lawyer=0.49 STAFF_know=0.49 show_him=0.49 i_call=0.49 at_me=-0.49 leaflet=0.48
check_insuranc=0.48 insuranc_with=0.48 spell_check=0.48 to_spell=0.48 STAFF_and=-0.48 think_it=0.48
ask_about=0.48 counter=0.48 question_and=0.48 any_idea=0.48 me_thre=0.48 his_own=0.48 return_it=0.48
with_somebody=0.48 ask_for=-0.47 forget_half=0.47 my_tax=0.47 tax_forget=0.47 the_deduction=0.47 a_law=0.47
be_repeal=0.47 law_that=0.47 lawyer_quot=0.47 repeal=0.47 repeal_year=0.47 and_milligram=0.47 chemist=0.47
gram=0.47 gram_and=0.47 milligram=0.47 up_gram=0.47 more_than=0.47 i_talk=0.47 customer=-0.47 advis=0.47
mix=0.47 need_thre=0.47 see_with=0.47 still_can=0.47 thre_tri=0.47 tri_and=0.47 with_thes=0.47 be_get=0.47
insist=0.46 exist=0.46 dish=0.46 to_him=0.46 hold_to=0.46 what_a=0.46 different_deadlin=0.46 tax_STAFF=0.46
the_tax=0.46 be_pork=0.46 pork=0.46 pork_in=0.46 wait_could=0.46 read_from=0.46 back_to=0.45 a_part=0.45
to_help=0.45 a_question=0.45 idea_about=0.45 give=0.45 pleas=-0.45 show_it=0.45 dat_wrong=0.45 get_all=0.45
guid_get=0.45 the_dat=0.45 a_pregnant=0.45 same_day=0.45 at_six=0.45 my_problem=0.45 benefit_stop=0.44
each_blam=0.44 know_why=0.44 stop_and=0.44 why_my=0.44 adult=0.44 that_be=0.44 basic=0.44 do_the=0.44
whether=0.44 delet_everyth=0.44 hotlin_advis=0.44 it_which=0.44 restart_it=0.44 to_restart=0.44
which_delet=0.44 do=0.44 she=0.44 executiv=0.44 your_executiv=0.44 fare=0.44 need=0.44 one_letter=0.44
doubl_the=0.44 me_doubl=0.44 say_someth=0.44 expert_turn=0.44 find_in=0.44 forum_i=0.44 les_than=0.44
the_forum=0.44 your_expert=0.44 bring_two=0.44 photo_the=0.44 two_photo=0.44 wait_four=0.44 helplin=0.43
the_warranty=0.43 id_becaus=0.43 km_for=0.43 travell=0.43 travell_#=0.43 you_that=0.43 up_on=0.43 i_think=0.43
know_wetin=0.43 no_know=0.43 they_they=0.43 wetin=0.43 wetin_they=0.43 a_vein=0.43 attempt_to=0.43
need_six=0.43 six_attempt=0.43 vein=0.43 flight_from=0.43 new=0.43 contain_nut=0.43 explain_the=0.43 find=0.43
have_not=0.43 put=0.43 be_cover=0.43 hour_befor=0.43 but=-0.43 two=0.43 STAFF_at=0.43 of_the=0.43 who_do=0.43
have_any=0.43 herself=0.43 know_how=0.42 clear=0.42 peel=0.42 keep_put=0.42 she_keep=0.42 STAFF=0.42
question_be=0.42 either=0.42 and_do=-0.42 word=-0.42 eleven_email=0.42 email_to=0.42 invoic_i=0.42
them_eleven=0.42 understand_which=0.42 which_invoic=0.42 blank=0.42 have_even=0.42 lawyer_i=0.42 the_thre=0.42
thre_lawyer=0.42 like=-0.42 the_product=0.42 do_so=0.42 else_just=0.42 noth_else=0.42 reboot=0.42
reboot_the=0.42 say_reboot=0.42 script=0.42 so_eleven=0.42 the_script=0.42 check=0.42 a_technical=0.42
faith_leav=0.42 two_wrong=0.42 wrong_diagnos=0.42 the_sign=0.42 the_wir=0.42 its_own=0.42 own_version=0.42
version=0.42 version_of=0.42 can_you=-0.41 year_ago=0.41 law=0.41 every_answer=0.41 advis_to=0.41
be_advis=0.41 take_out=0.41 thos=0.41 i_look=0.41 say_do=0.41 hall_know=0.41 hour_of=0.41 town_hall=0.41
me_outdat=0.41 outdat=0.41 outdat_information=0.41 author=0.41 librarian=0.41 the_author=0.41 the_till=0.41
and_call=0.41 airport=0.41 clean=-0.41 thing_and=0.41 not_and=0.41 very=-0.41 ring_head=0.41 see_thi=0.41
pour=0.41 do_my=0.40 of_your=0.40 by=-0.40 hear=0.40 only=-0.40 how_do=-0.40 instructor=0.40 call_STAFF=0.40
at_the=0.40 than_the=0.40 will=-0.40 the_queu=0.40 company_then=0.40 for_company=0.40 for_minor=0.40
form_for=0.40 minor=0.40 minor_and=0.40 only_then=0.40 right_one=0.40 then_for=0.40 his_phon=0.40 can_do=0.40
read_me=0.40 she_read=0.40 that_on=0.40 websit_i=0.40 of_them=0.40 les=0.40 deadlin=0.40 my_neighbour=0.40
quot_a=0.40 the_wait=0.40 lack_of=0.40 wast=-0.39 she_would=0.39 sabi_anyth=0.39 he_give=-0.39 the_sauc=0.39
#_transfer=0.39 ask_and=0.39 back_in=0.39 hour_nobody=0.39 just_put=0.39 last_one=0.39 nobody_understand=0.39
one_just=0.39 transfer_#=0.39 understand_what=0.39 siz=0.39 time=-0.39 a_catalytic=0.39 and_thi=0.39
catalytic=0.39 catalytic_converter=0.39 converter=0.39 converter_be=0.39 to_valu=0.39 valu_my=0.39
a_south=0.39 be_dead=0.39 dead_within=0.39 nursery_sell=0.39 plant_for=0.39 plant_nursery=0.39 shad_plant=0.39
south=0.39 south_wall=0.39 the_plant=0.39 cast_on=0.39 she_put=0.39 the_cast=0.39 wrong_arm=0.39
how_international=0.39 international=0.39 international_transfer=0.39 transfer_work=0.39 understand_how=0.39
never_hear=0.39 b_next=0.39 form_b=0.39 form_the=0.39 neither_exist=0.39 next_say=0.39 say_form=0.39
say_neither=0.39 the_the=0.39 a_riesl=0.39 a_wine=0.39 riesl=0.39 riesl_be=0.39 wine_STAFF=0.39 nut=0.39
used=-0.39 wait_do=0.39 my_car=0.39 happen=-0.39 to_get=-0.39 to_read=0.39 get_no=0.38 break=-0.38 come=-0.38
by_phon=0.38 market=0.38 attempt=0.38 cat=0.38 down=-0.38 to_a=-0.38 be_the=-0.38 id=0.38 my_id=0.38
to_check=0.38 becaus_the=0.38 form=0.38 understand_their=0.38 whil_the=0.38 STAFF_himself=0.38
confus_about=0.38 himself_be=0.38 in_googl=0.38 rule_and=0.38 search_in=0.38 the_rule=0.38 to_search=0.38
say_bring=0.38 watch=0.38 fac=0.38 charg_me=0.38 in_STAFF=0.38 not_see=0.38 want=-0.38 of_her=0.38 websit=0.38
advic_cost=0.37 me_money=0.37 have_an=0.37 be_on=0.37 from_whit=0.37 red_from=0.37 sommelier=0.37
sommelier_could=0.37 tell_red=0.37 the_sommelier=0.37 how=0.37 his_STAFF=0.37 button_on=0.37 door_someon=0.37
every_button=0.37 final_come=0.37 help_him=0.37 queu_reach=0.37 someon_final=0.37 train_tri=0.37
tri_every=0.37 onion=0.37 their_onion=0.37 i_still=0.37 not_have=0.37 forum=0.37 swear=-0.37 just_the=0.37
too_small=0.37 file_and=0.37 it_transpir=0.37 none_could=0.37 to_nine=0.37 transpir=0.37 transpir_noth=0.37
claim_to=0.36 open_my=0.36 be_nonsens=0.36 even_have=0.36 featur=0.36 have_that=0.36 nonsens=0.36
nonsens_the=0.36 that_featur=0.36 after_look=0.36 hing=0.36 hing_on=0.36 manual_he=0.36 the_hing=0.36
wrong_side=0.36 for=-0.36 give_advic=0.36 unqualify=0.36 unqualify_STAFF=0.36 listen=-0.36 bill=0.36
find_out=0.36 half_of=0.36 airport_be=0.36 know_wher=0.36 put_the=0.36 at_zero=0.36 be_round=0.36
becaus_each=0.36 day_becaus=0.36 hous_with=0.36 ten_day=0.36 ticket_and=0.36 cost_me=0.36 care=-0.36
they_use=0.36 to_have=0.36 ago=0.36 a_#=0.36 STAFF_another=0.36 with_me=0.35 letter_say=0.35 the_train=0.35
STAFF_tell=0.35 everyth=-0.35 through=-0.35 understand_the=0.35 smell=-0.35 book=0.35 the_town=0.35 we=-0.35
the_new=0.35 our=-0.35 result=0.35 i_mean=0.35 he_have=0.35 fit_my=0.35 fit=0.35 say_i=0.35 becaus_she=0.35
i_be=0.35 and_who=0.35 line_then=0.35 then_a=0.35 leav_in=0.35 becaus_i=-0.35 lady=-0.35 the_hotlin=0.35
the_leaflet=0.35 tell_my=0.35 restart=0.35 take=-0.35 with=-0.34 she_say=0.34 cover_or=0.34 long_it=0.34
or_how=0.34 or_who=0.34 take_or=0.34 who_decid=0.34 sign_say=0.34 six=0.34 own_pric=0.34 same_question=-0.34
every_time=0.34 lie=-0.34 deduction=0.34 phon_and=0.34 own_policy=0.34 know_whether=0.34 whether_it=0.34
open_the=0.34 rubbish=0.34 me_it=-0.34 need_a=0.34 train_be=0.34 executiv_misguid=0.34 misguid=0.34
misguid_me=0.34 sell_wrong=0.34 advis_me=0.34 ask_a=0.34 birmingham=0.34 book_us=0.34 wrong_birmingham=0.34
me_whether=0.34 and_put=0.34 in=-0.34 all_na=0.34 na_trial=0.34 sabi_the=0.34 the_work=0.34 anywher=0.33
fit_anywher=0.33 it_still=0.33 measur_me=0.33 seamstres=0.33 seamstres_measur=0.33 still_do=0.33
the_seamstres=0.33 STAFF_not=-0.33 proces=0.33 sinc=-0.33 much=-0.33 it_in=0.33 sal=0.33 alternator=0.33
alternator_then=0.33 battery_again=0.33 battery_then=0.33 expens=0.33 guess_at=0.33 my_expens=0.33
the_alternator=0.33 month=-0.33 under=-0.33 receptionist=-0.33 late=-0.33 quot=0.33 STAFF_look=-0.33
after_two=0.33 minut_try=0.33 night_STAFF=0.33 till_so=0.33 her=-0.33 phon=0.32 the_sho=0.32 town=0.32
noth_be=0.32 a_calculator=0.32 calculator=0.32 chang_without=0.32 ask_to=-0.32 contain=0.32 a_shad=0.32
executiv_be=0.32 have_proper=0.32 proper_knowledg=0.32 #_year=0.32 could_have=-0.32 would_expect=0.32
ask_me=0.32 return_policy=0.32 even=0.32 shown=0.32 be_do=0.32 date=-0.32 information_STAFF=0.32
know_ther=0.32 second_floor=0.32 the_information=0.32 dat=0.32 laugh=-0.32 shout=-0.32 have_its=0.32
from_wikipedia=0.32 get_nam=0.32 guid_keep=0.32 keep_read=0.32 nam_wrong=0.32 wikipedia=0.32
wikipedia_and=0.32 petrol=0.32 not_keep=-0.32 other=-0.32 pregnant=0.32 answer_be=0.31 my=-0.31
explain_my=0.31 schem=0.31 mechanic=0.31 end=0.31 delet=0.31 room=-0.31 turn_away=0.31 me_an=0.31
not_need=0.31 contradict=0.31 request=0.31 within_a=0.31 the_router=0.31 would_have=0.31 the_system=0.31
decid=0.31 on_his=0.31 branch=0.31 leaflet_say=0.31 need_retrain=0.31 retrain=0.31 say_another=0.31
them_need=0.31 the_open=0.31 and_each=0.31 about_allergen=0.31 allergen=0.31 student=0.31 dirty=-0.31
promis=-0.31 idea_how=0.31 know_which=0.31 product_do=0.31 certify=0.31 not_hold=0.31 seem_to=0.31 what_i=0.30
button_that=0.30 exist_on=0.30 it_too=0.30 next_one=0.30 one_apologis=0.30 pres_a=0.30 pres_it=0.30
to_pres=0.30 register=-0.30 so=-0.30 miss_from=0.30 ground_STAFF=0.30 disrespectful=-0.30 sell=0.30 #_km=0.30
km=0.30 find_a=0.30 would_never=0.30 with_a=-0.30 window=-0.30 #=-0.30 open_hour=0.30 dishwasher=0.30
dishwasher_without=0.30 he_install=0.30 install=0.30 install_the=0.30 not_run=0.30 out_why=0.30 tap_and=0.30
the_dishwasher=0.30 why_it=0.30 without_open=0.30 me_i=-0.30 expert=0.30 what_be=0.30 by_your=-0.30
ask_what=0.30 call_me=-0.30 complaint=-0.30 teacher=0.30 the_call=0.30 not_ready=0.30 no_knowledg=0.30
the_schem=0.30 STAFF_star=0.30 boiler=0.30 boiler_for=0.30 phon_someon=0.30 the_boiler=0.30 then_phon=0.30
what_do=-0.30 eleven_tim=0.30 tri=0.29 chat=-0.29 now=-0.29 them=0.29 the_manual=0.29 another_list=0.29
each_shift=0.29 have_another=0.29 on_each=0.29 shift_have=0.29 tablet=0.29 tablet_he=0.29 which_tablet=0.29
tim=-0.29 loud=-0.29 someon_for=0.29 advisor=0.29 send_me=0.29 to_open=0.29 read_the=0.29 i=-0.29 so_we=0.29
angry_with=0.29 for_point=0.29 get_angry=0.29 point_that=0.29 that_out=0.29 print=-0.29 they_keep=-0.29
neighbour=0.29 customerservic=-0.29 with_STAFF=0.29 to_say=0.29 the_box=0.29 how_long=0.29 will_not=-0.29
make=-0.29 and_sell=0.29 be=-0.29 from_the=-0.29 home=-0.29 condition_then=0.29 first_page=0.29 googl_my=0.29
junior=0.29 junior_have=0.29 my_condition=0.29 page_of=0.29 prescrib=0.29 prescrib_someth=0.29 the_junior=0.29
then_prescrib=0.29 to_googl=0.29 to_which=0.29 rule=0.29 be_ready=0.29 stick=-0.29 camera=0.28 company=-0.28
router=0.28 fault=-0.28 contract=-0.28 the_form=0.28 STAFF_fix=0.28 wrong_thing=0.28 though=-0.28
have_the=-0.28 good=-0.28 behind=-0.28 adviser=0.28 respect=-0.28 his=0.28 pric=-0.28 else=0.28 the_STAFF=0.28
hang=-0.28 reach_the=0.28 say_he=-0.28 STAFF_wait=0.28 everyon=-0.28 out_of=-0.28 it_take=0.28 four_tim=-0.28
pretend=-0.28 tabl=-0.28 STAFF_seem=0.27 young_STAFF=0.27 anyth_about=0.27 person=0.27 not_to=-0.27
nine_STAFF=0.27 not_exist=0.27 pay=-0.27 even_after=0.27 and_lose=0.27 bag=-0.27 listen_to=-0.27 woman=-0.27
and_simp=0.27 make_thing=0.27 noth_about=0.27 simp_make=0.27 STAFF_measur=0.27 measur_the=0.27 wrong_hous=0.27
then=0.27 paper=-0.27 no_faith=0.27 exercis=0.27 exercis_on=0.27 not_solv=0.27 replacement_STAFF=0.27
solv_the=0.27 the_board=0.27 the_exercis=0.27 the_replacement=0.27 to_another=-0.27 vet=0.27 do_not=0.27
driver=-0.27 finger=-0.27 contact=-0.27 hall=0.27 her_own=0.27 KIN=-0.27 cancellation_policy=0.27
explanation_of=0.27 with_give=0.27 b=0.27 stain=-0.27 poor=-0.27 in_#few=0.27 snap=-0.27 what_to=0.27
parcel=-0.27 rude=-0.27 minut_and=0.27 if_it=0.26 week_and=0.26 repeat=-0.26 whether_i=-0.26 believ=-0.26
get_a=0.26 exchang_rate=0.26 the_exchang=0.26 whol=-0.26 they_do=0.26 you_know=-0.26 deny=-0.26 i_should=-0.26
fill=-0.26 number=-0.26 tell_STAFF=-0.26 taxi_STAFF=0.26 on_purpos=-0.26 purpos=-0.26 answer_about=0.26
anyon_read=0.26 ask_or=0.26 fire=0.26 fire_rat=0.26 or_understand=0.26 rat_of=0.26 read_what=0.26
the_fire=0.26 then_an=0.26 we_ask=0.26 week_noth=0.26 writ_ask=0.26 understand_car=-0.26 give_at=0.26
information_give=0.26 the_travel=0.26 well=-0.26 STAFF_never=-0.26 say_if=0.26 document=-0.26 hide=-0.26
size_to=-0.26 which_size=-0.26 STAFF_of=-0.26 packag=-0.26 must=-0.26 chang=-0.26 answer_the=-0.26 i_can=0.26
differenc=0.26 differenc_between=0.26 the_differenc=0.26 mock=-0.26 and_only=0.26 on_thi=0.26 honest=-0.26
could_i=-0.26 not=0.26 have_a=-0.26 nursery=0.25 restaurant=-0.25 be_for=0.25 another_STAFF=-0.25
not_hear=0.25 expect_a=0.25 clerk=0.25 uniform=-0.25 stand=-0.25 wrong_information=0.25 be_to=0.25 bonnet=0.25
the_bonnet=0.25 valu=0.25 first=0.25 final=0.25 their_own=0.25 a_button=0.25 we_have=-0.25 slow=-0.25
STAFF_wir=0.25 wir_it=0.25 wrong_way=0.25 trust=-0.25 better=-0.25 on=-0.25 and_say=-0.25 size=-0.25 show=0.25
it_contain=0.25 it_work=-0.25 anyway=-0.25 wine=0.25 attention=-0.25 take_them=0.25 visit=-0.25
a_diffrent=0.25 ask_give=0.25 day_#=0.25 day_no=0.25 diffrent=0.25 diffrent_return=0.25 give_a=0.25
no_return=0.25 up_your=0.25 your_mind=0.25 if=-0.25 night=0.25 simpl_question=0.25 not_make=-0.25 food=-0.25
thre_tim=-0.25 be_poisonou=0.25 florist=0.25 florist_do=0.25 her_plant=0.25 plant_be=0.25 poisonou=0.25
the_florist=0.25 STAFF_swear=-0.25 kind=-0.25 here_how=-0.25 i_register=-0.25 my_head=-0.25 i_know=0.25
STAFF_bill=0.25 an_idea=0.25 bill_technical=0.25 from_pillar=0.25 have_les=0.25 idea_than=0.25 les_of=0.25
one_befor=0.25 pass_from=0.25 pillar=0.25 pillar_to=0.25 technical_STAFF=0.25 them_have=0.25 to_post=0.25
bos=-0.25 year_old=0.25 comment=-0.25 till=0.25 say_the=-0.25 STAFF_befor=0.25 an_eu=0.25 eu=0.25
eu_passport=0.25 for_portugal=0.25 insist_that=0.25 portugal=0.25 ring_two=0.25 visa_for=0.25 treat=-0.24
never=-0.24 #_hour=0.24 about_camera=-0.24 everyth_about=-0.24 know_everyth=-0.24 porter=0.24 the_night=0.24
belittl=-0.24 STAFF_be=-0.24 sorry=-0.24 wear=-0.24 the_computer=0.24 thre=0.24 bad=-0.24 #_and=-0.24
manual=0.24 make_the=0.24 eight=0.24 start_at=0.24 he_know=-0.24 know_he=-0.24 make_promis=-0.24
promis_he=-0.24 a_mouthful=-0.24 mouthful=-0.24 expletiv=-0.24 idea_ask=0.24 even_open=0.24 writ=-0.24
wrong_colour=-0.24 attendant=-0.24 arm=0.24 attentiv=-0.24 lose_my=0.24 servic=-0.24 do_with=-0.24
not_attentiv=-0.24 cheat=-0.24 reset=-0.24 all_the=0.24 week=0.24 assum_i=-0.24 could_you=-0.24
each_time=-0.24 scratch=0.24 somebody_else=0.24 bad_translat=0.24 explain_them=0.24 instruction_be=0.24
them_either=0.24 translat=0.24 translat_and=0.24 wrong_chang=-0.24 and_give=0.24 half_do=0.24 set_up=0.24
two_model=0.24 follow=-0.24 be_so=-0.24 front_of=-0.24 why=0.23 allergic=0.23 allergic_to=0.23
be_allergic=0.23 be_confus=0.23 password=-0.23 charg_the=0.23 surveyor=0.23 department=-0.23 bite=-0.23
test=-0.23 you_help=-0.23 machin=-0.23 over=-0.23 he_assum=-0.23 not_pay=-0.23 else_about=0.23
everybody_someth=0.23 fee_even=0.23 new_fee=0.23 someth_else=0.23 tell_everybody=0.23 alway=-0.23
must_have=-0.23 courtesy=-0.23 it_do=0.23 they_no=0.23 pictur=-0.23 damag=-0.23 not_care=-0.23 unkempt=-0.23
extra=-0.23 follow_up=-0.23 someth=0.23 product=0.23 and_a=-0.23 glov=-0.23 the_other=-0.23 ignor=-0.23
after_the=-0.23 official=-0.23 be_two=0.23 addres=-0.23 connection_the=0.23 first_shrug=0.23
our_connection=0.23 say_no=0.23 second_say=0.23 shrug_the=0.23 delivery=-0.23 hand_do=0.23 leav_hand=0.23
right_be=0.23 say_what=0.23 an_allergy=0.23 kitchen_could=0.23 not_mayb=0.23
"""
