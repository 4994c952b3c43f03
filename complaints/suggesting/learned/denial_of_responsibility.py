"""Learned wording of `denial_of_responsibility`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.64 blam=2.29 say=1.72 excus=1.55 not_make=1.47 responsibility=1.41 damag=1.34 be_help=1.28 problem=1.28
me_to=1.28 their=1.24 pass_the=1.23 to_complaint=1.16 deny=1.16 matter=1.15 with_us=1.15 accountability=1.15
no_accountability=1.15 STAFF_say=1.11 a_matter=1.02 not_my=1.01 excus_after=1.01 must_have=1.01 sue=1.01
refus_to=0.99 only_work=0.99 work_here=0.99 ownership=0.98 take_ownership=0.98 liability=0.98 say_the=0.97
first_STAFF=0.97 be_tied=0.93 hand_be=0.93 tied=0.93 blam_the=0.93 happen=0.92 they_will=0.92 claim=0.92
make_the=0.90 must=0.90 go_wrong=0.88 sell_it=0.88 have_complain=0.88 nobody_else=0.88 refus=0.87
they_point=0.87 courier=0.87 own=0.86 it=0.86 the_damag=0.85 they=0.84 matter_for=0.84 that=0.84 i_only=0.83
wrong_nobody=0.82 company=0.82 apologis=0.80 mate=0.80 without_even=0.79 buck=0.79 the_buck=0.79 mistak=0.79
in_charg=0.79 alway_somebody=0.78 turn_the=0.78 scratch_be=0.77 the_scratch=0.77 ther_befor=0.77 firm=0.77
it_be=0.77 do_with=0.76 they_deny=0.76 click=0.75 sorry=0.75 remember=0.75 they_turn=0.75 fault_for=0.74
fault=0.74 rul=0.73 the_rul=0.73 to_do=0.73 click_on=0.73 i_click=0.73 insist_i=0.73 on_someth=0.73
insist=0.72 say_we=0.72 the_customer=0.72 act=0.72 i_get=0.71 hide_behind=0.71 can_not=0.71 may=0.71
conclud=0.70 report_conclud=0.70 writ_that=0.70 noth_to=0.70 do_about=0.70 want_me=0.70 else_have=0.69
user=0.69 be_hush=0.69 hush=0.69 hush_up=0.69 matter_be=0.69 and_now=0.68 their_hand=0.68 wast_their=0.68
the_parcel=0.68 apology_only=0.68 justification=0.68 never_get=0.68 only_justification=0.68 contact_the=0.68
disclaimer=0.67 disclaimer_on=0.67 the_disclaimer=0.67 manufacturer=0.67 the_manufacturer=0.67 they_say=0.66
take_that=0.66 that_up=0.66 up_with=0.66 with_head=0.66 be_my=0.66 to_the=0.65 sue_the=0.65 to_sue=0.65
they_writ=0.65 it_down=0.65 misunderstand_on=0.65 not_apologis=0.65 ask_the=0.64 claim_that=0.64
damag_the=0.64 would_damag=0.64 owner=0.64 swear_the=0.64 apology=0.64 STAFF_to=0.64 you_be=0.64
STAFF_back=0.64 back_his=0.64 even_ask=0.64 his_wait=0.64 wait_without=0.64 blam_covid=0.64 covid=0.64
covid_in=0.64 for_not=0.64 STAFF_send=0.64 other_one=0.64 only=0.64 prov_it=0.63 STAFF_insist=0.63
excus_excus=0.63 and_condition=0.63 behind_its=0.63 its_term=0.63 term_and=0.63 colleagu=0.63 noth_they=0.63
say_ther=0.63 a_lectur=0.62 do_wrong=0.62 lectur=0.62 lectur_on=0.62 of_sorry=0.62 on_what=0.62
be_already=0.62 cover_your=0.62 of_use=0.62 their_answer=0.62 warranty_do=0.62 your_kind=0.62 seller=0.62
report=0.62 for_what=0.62 shift=0.61 would_have=0.61 deny_everyth=0.61 now_you=0.61 complaint_without=0.61
evidenc=0.61 reject_my=0.61 the_evidenc=0.61 they_reject=0.61 without_look=0.61 wrong_addres=0.61
should_have=0.61 to_a=0.61 party=0.61 my_hand=0.61 blam_it=0.61 myself=0.61 swept=0.60 gate=0.60 could_do=0.60
each_of=0.60 again_although=0.60 be_sunny=0.60 sunny=0.60 weather_again=0.60 complaint=0.60 have_check=0.60
report_the=0.59 they_simp=0.59 after_another=0.59 one_excus=0.59 the_airlin=0.59 reject=0.59 an_apology=0.59
STAFF_hit=0.58 hit_my=0.58 job=0.58 the_weather=0.58 not_investigat=0.58 guilty=0.58 guilty_one=0.58
the_guilty=0.58 part_of=0.58 STAFF_the=0.58 everyon_pass=0.57 computer=0.57 see_no=0.57 everyon=0.57
about_it=0.57 from_our=0.57 push_from=0.57 responsibility_be=0.57 the_responsibility=0.57 nobody_be=0.57
help=0.56 my_job=0.56 get_be=0.56 it_leav=0.56 each=0.56 have_take=0.56 nobody_remember=0.56 parcel_in=0.56
remember_have=0.56 sudden_nobody=0.56 nobody_take=0.56 in_#=0.56 be_the=0.55 to_take=0.55 shrug_and=0.55
fault_on=0.55 to_apologis=0.55 not_be=0.55 and_back=0.55 be_say=0.54 STAFF_refus=0.54 be_up=0.54 day_with=0.54
down_thos=0.54 else_job=0.54 thos_stain=0.54 driver=0.54 it_on=0.54 it_so=0.54 pass=0.53 deny_liability=0.53
no_problem=0.53 our_record=0.53 record_show=0.53 show_no=0.53 after_excus=0.53 apology_just=0.53
just_excus=0.53 of_apology=0.53 bring_the=0.53 have_bring=0.53 be_ther=0.53 warehous=0.53 STAFF_will=0.53
admit_to=0.53 will_admit=0.53 get_somebody=0.53 new_who=0.53 somebody_new=0.53 who_say=0.53 nobody_want=0.52
own_the=0.52 to_own=0.52 that_be=0.52 not_our=0.52 third_party=0.52 new_STAFF=0.52 the_proof=0.52
you_tell=0.52 if_noth=0.52 they_act=0.52 in_perfect=0.52 our_warehous=0.52 perfect_condition=0.52
warehous_in=0.52 argu_than=0.51 rather_argu=0.51 than_say=0.51 airlin=0.51 or=-0.51 sorry_i=0.51 and_that=0.51
be_like=0.51 you_blam=0.51 not_cover=0.50 smell=-0.50 will=0.50 already=0.50 tell_it=0.50 scratch=0.50
department=0.50 error=0.50 and_it=-0.50 you_sell=0.50 collaps=0.50 collaps_they=0.50 have_not=-0.50
all_they=0.50 contact_STAFF=0.50 to_contact=0.50 the_blam=0.50 the_mistak=0.49 hit=0.49 kind_of=0.49
i_be=-0.49 of_their=0.49 rug=0.49 swept_it=0.49 the_rug=0.49 they_swept=0.49 investigat=0.49 point_at=0.49
hack=0.49 from_their=0.49 their_end=0.49 problem_mate=0.48 rep_i=0.48 accord=0.48 accord_to=0.48 how=-0.48
the_wall=0.48 condition=0.48 a_misunderstand=0.48 acknowledg_the=0.48 to_acknowledg=0.48 supplier=0.48
the_supplier=0.48 be_someon=0.48 careful=0.48 more_careful=0.48 be_will=0.48 say_ask=0.48 ther_at=0.47
the_matter=0.47 proof=0.47 will_not=0.47 stain_all=0.47 the_break=0.47 prov=0.47 say_they=0.47 shrug=0.47
that_you=0.46 he_shrug=0.46 say_thes=0.46 thes_thing=0.46 thing_happen=0.46 in=-0.46 say_i=0.46 befor_my=0.46
happen_befor=0.46 my_shift=0.46 that_happen=0.46 can_sue=0.46 it_i=0.46 any_responsibility=0.46 take_any=0.46
i_do=0.46 compensation_as=0.46 no_compensation=0.46 our_mistak=0.46 be_push=0.46 act_of=0.46 an_act=0.46
call_it=0.46 it_an=0.46 of_god=0.46 no_liability=0.46 manager=0.46 turn=0.46 affair=0.46 weather=0.46
go_and=0.46 tell_them=0.45 word_of=0.45 noth_have=0.45 risk=0.45 apparent_it=0.45 be_user=0.45 user_error=0.45
they_have=0.45 meanwhil=0.45 although_two=0.45 conclud_no=0.45 me_otherwis=0.45 no_wrongdo=0.45 wrongdo=0.45
wrongdo_although=0.45 make=0.45 claim_full=0.44 full_stop=0.44 ground_for=0.44 lawyer_writ=0.44 no_ground=0.44
your_lawyer=0.44 time_it=0.44 ask_proper=0.44 know_his=0.44 own_return=0.44 policy_and=0.44 responsibl=0.44
your_own=0.44 put_it=0.44 come=-0.44 STAFF_tell=0.44 misunderstand=0.44 #=-0.44 give_my=0.44 sign_say=0.44
with_it=0.44 just_writ=0.44 not_just=0.44 party_STAFF=0.44 writ_third=0.44 crack=0.44 sudden=0.44 sell=0.44
mould_be=0.43 thos=0.43 to_protect=0.43 every_time=0.43 bathroom_then=0.43 flood_my=0.43 foreman=0.43
have_turn=0.43 my_bathroom=0.43 they_flood=0.43 water_off=0.43 a=-0.43 bos=0.43 somebody=0.43 admission=0.43
admission_of=0.43 an_admission=0.43 any_inconvenienc=0.43 feel_be=0.43 for_any=0.43 have_feel=0.43
inconvenienc_you=0.43 may_have=0.43 not_an=0.43 of_anyth=0.43 you_may=0.43 wall=0.43 have_happen=0.43
caterer=0.43 the_caterer=0.43 restaurant=0.42 when_the=0.42 that_it=0.42 duty=0.42 STAFF_deny=0.42
all_responsibility=0.42 deny_all=0.42 answer_the=0.42 and_meet=0.42 meet_the=0.42 that_sell=0.42
the_problem=0.42 they_tell=0.42 staf=-0.42 already_ther=0.42 damag_that=0.42 of_damag=0.42 ther_to=0.42
you_accus=0.42 suitcas=0.42 keep_hide=0.42 and_clos=0.42 on_customer=0.42 simp_put=0.42 the_complaint=0.42
counter=-0.42 tell_me=0.42 parcel=0.42 else=0.41 put_the=0.41 not_ther=0.41 and_if=0.41 call_letter=0.41
letter_visit=0.41 react_and=0.41 sinc_may=0.41 visit_sinc=0.41 contact=0.41 leav_our=0.41 be_me=0.41
have_give=0.41 make_out=0.41 me_who=0.41 be_damag=0.41 damag_by=0.41 fenc_be=0.41 fenc_get=0.41 get_damag=0.41
lorry_and=0.41 my_fenc=0.41 that_fenc=0.41 your_lorry=0.41 blam_on=0.41 for_it=0.41 firm_say=0.41 say_it=0.41
the_item=0.41 na_network=0.41 network_problem=0.41 problem_every=0.41 say_na=0.41 it_go=0.41 when_it=0.41
the_hole=0.41 i_wish=0.41 just_one=0.41 that_wrong=0.41 wish=0.41 wish_just=0.41 say_that=0.40 me_it=0.40
box=-0.40 it_at=0.40 the_leak=0.40 point=0.40 call_about=0.40 job_mate=0.40 jog=0.40 jog_on=0.40 mate_jog=0.40
i_should=0.40 be_alway=0.40 it_under=0.40 promis=-0.40 claim_i=0.39 i_break=0.39 it_myself=0.39 form=-0.39
benefit_stop=0.39 each_blam=0.39 know_why=0.39 stop_and=0.39 why_my=0.39 hand=0.39 get_an=0.39 noth=0.39
apologis_for=0.39 and_clumsy=0.39 clumsy=0.39 clumsy_not=0.39 fall_becaus=0.39 have_fall=0.39 not_becaus=0.39
old_and=0.39 suggest=0.39 suggest_that=0.39 their_wet=0.39 they_suggest=0.39 ask_what=0.39 not_under=0.39
our_scop=0.39 scop=0.39 under_our=0.39 and_make=0.39 away_at=0.39 be_turn=0.39 check_it=0.39 gate_she=0.39
ought=0.39 ought_to=0.39 proper_and=0.39 ticket_proper=0.39 we_ought=0.39 admit=0.39 all_day=0.39 you_see=0.39
alway_have=0.39 computer_the=0.39 have_some=0.39 some_story=0.39 story_traffic=0.39 strik_computer=0.39
they_alway=0.39 traffic_strik=0.39 provider=0.39 offic=0.39 thre_week=0.39 down_to=0.39 blam_openreach=0.39
blam_you=0.39 meanwhil_no=0.39 no_phon=0.39 openreach=0.39 openreach_blam=0.39 openreach_openreach=0.39
phon_for=0.39 perfect=0.39 return_policy=0.38 god=0.38 their_own=-0.38 what_happen=0.38 here=0.38 lawyer=0.38
will_to=0.38 STAFF_prov=0.38 car_wash=0.38 crack_my=0.38 get_off=0.38 his_property=0.38 my_windscreen=0.38
off_his=0.38 then_he=0.38 windscreen=0.38 windscreen_in=0.38 they_send=-0.38 head_STAFF=0.38 again=-0.38
conversation_ever=0.38 deny_that=0.38 ever_take=0.38 act_as=0.38 wrong_and=0.38 customer_and=0.38 be_self=0.38
self=0.38 self_employ=0.38 them=0.38 fee=-0.38 small_print=0.37 the_small=0.37 wear_and=0.37 own_fault=0.37
be_more=0.37 tabl_and=0.37 ready=-0.37 unreliabl=-0.37 protect=0.37 term=0.37 it_though=0.37 never_receiv=0.37
of_postag=0.37 proof_of=0.37 to_my=-0.37 claim_from=0.37 own_insuranc=0.37 to_claim=0.37 the_computer=0.37
befor=0.36 it_take=-0.36 pleas=-0.36 break_gate=0.36 nobody=0.36 not_ask=0.36 we_get=0.36 to_me=-0.36 he=-0.36
they_lose=0.36 chain=0.36 chain_it=0.36 holiday_it=0.36 never_them=0.36 sup=0.36 sup_chain=0.36 the_sup=0.36
the_war=0.36 war=0.36 war_it=0.36 ladder=0.36 out=-0.36 be_with=0.36 STAFF_break=0.36 crack_befor=0.36
the_tile=0.36 tile=0.36 tile_and=0.36 i=-0.36 clos_the=0.36 nobody_react=0.36 be_send=0.36 my_breath=0.36
warranty=0.36 the_rep=0.36 as_i=-0.35 in_writ=-0.35 damag_box=-0.35 be_old=0.35 a_claim=0.35 idea=-0.35
look_for=0.35 who_be=0.35 wrong=0.35 to_book=0.35 over=-0.35 send_from=0.35 have_be=0.35 she=-0.35 need=-0.35
i_must=0.35 you_have=-0.35 be_mistak=0.35 never_anyon=0.35 not_allow=0.35 system_do=0.35 system_will=0.35
be_be=-0.35 i_report=0.35 lose_the=0.35 would_do=0.35 you_want=0.35 lie=-0.35 say_nobody=0.35 clos_rank=0.35
protect_their=0.35 rank=0.35 rank_to=0.35 their_STAFF=0.35 network=0.35 addres=0.35 car_and=0.35
month_they=0.35 problem_at=0.35 wait_becaus=0.35 apparent=0.35 it_then=0.35 the_report=0.35 our=0.34
be_on=-0.34 vanish=0.34 her=-0.34 know_their=-0.34 my_fault=0.34 hotlin_to=0.34 manufacturer_and=0.34
them_will=0.34 will_deal=0.34 but_not=0.34 by_whom=0.34 make_but=0.34 not_by=0.34 that_mistak=0.34 whom=0.34
wet_floor=0.34 as_they=0.34 hand_of=0.34 salesman=-0.34 it_have=-0.34 say_my=0.34 the_mould=0.34
nobody_car=-0.34 the_time=0.34 to_keep=0.34 tomorrow=-0.34 have_noth=-0.34 my_money=0.34 burst_pipe=0.34
feel_that=0.34 like_talk=0.34 pipe_be=0.34 regret_that=0.34 so_whos=0.34 that_way=0.34 we_regret=0.34
whos=0.34 whos_burst=0.34 letter_say=0.33 the_answer=0.33 inconvenienc=0.33 STAFF_would=0.33 system=0.33
do_not=-0.33 no_complaint=-0.33 conclud_that=0.33 individual=0.33 individual_be=0.33 no_individual=0.33
that_no=0.33 thos_and=0.33 wrong_thos=0.33 it_would=-0.33 benefit=0.33 my_benefit=0.33 died_anyway=0.33
dirty=-0.33 hour=-0.33 argu=0.33 not_from=0.33 say_contact=0.33 if_someon=0.33 strik=0.33 postag=0.33
the_delay=0.33 could_not=-0.33 from_my=0.33 they_claim=0.33 insist_your=0.33 make_error=0.33 system_can=0.33
you_insist=0.33 what_be=-0.33 but_other=0.32 delay_be=0.32 do_but=0.32 other_plan=0.32 plan_take=0.32
take_off=0.32 weather_do=0.32 gate_and=0.32 my_gate=0.32 narrow=0.32 say_gate=0.32 too_narrow=0.32 moon=0.32
the_moon=0.32 answer_be=0.32 laugh=-0.32 meet=0.32 book_the=0.32 say_if=0.32 and_look=0.32 have_say=0.32
caterer_the=0.32 guest_have=0.32 the_guest=0.32 the_viru=0.32 viru=0.32 viru_with=0.32 with_them=0.32
break=0.32 complaint_to=0.32 devic=0.32 devic_maker=0.32 maker=0.32 the_devic=0.32 although=0.32
the_other=0.32 lorry=0.32 complain=0.32 twic=-0.32 door_lock=0.32 for_valuabl=0.32 laptop_be=0.32
littl_sign=0.32 lock_be=0.32 my_laptop=0.32 not_responsibl=0.32 take_from=0.32 valuabl=0.32 the_airport=0.32
for_my=-0.32 hole=0.32 forklift=0.32 forklift_your=0.32 park_and=0.32 your_forklift=0.32 man=-0.32
acknowledg=0.32 right=-0.32 STAFF_sell=0.32 as_cover=0.32 bind=0.32 bind_on=0.32 cover_everyth=0.32
cover_noth=0.32 not_bind=0.32 sell_us=0.32 the_extend=0.32 warranty_as=0.32 what_he=0.32 it_we=0.32
only_sell=0.32 we_do=0.32 we_only=0.32 KIN=-0.32 all_i=0.32 answer_for=0.32 be_excus=0.32 owe=0.32 owe_me=0.32
they_owe=0.32 it_do=-0.32 door_that=0.32 door_trap=0.32 hard_our=0.32 not_operat=0.32 operat=0.32
operat_a=0.32 our_problem=0.32 revolv=0.32 revolv_door=0.32 simpl_door=0.32 sir_if=0.32 the_revolv=0.32
thi_after=0.32 trap=0.32 trap_my=0.32 lady=-0.32 e_be=0.32 e_no=0.32 him_STAFF=0.32 no_be=0.32 say_e=0.32
at_one=0.31 be_fray=0.31 cabl_have=0.31 for_week=0.31 fray=0.31 fray_for=0.31 gym_say=0.31 one_own=0.31
own_peril=0.31 peril=0.31 peril_though=0.31 say_equipment=0.31 the_cabl=0.31 used_at=0.31 nobody_in=0.31
product=-0.31 an_app=0.31 app_that=0.31 as_suspect=0.31 its_user=0.31 money_vanish=0.31 my_pin=0.31
my_wallet=0.31 pin_away=0.31 reckon=0.31 reckon_i=0.31 suspect=0.31 suspect_can=0.31 that_treat=0.31
treat_its=0.31 user_as=0.31 vanish_from=0.31 you_reckon=0.31 a_sign=0.31 own_risk=0.31 risk_be=0.31 flood=0.31
but=-0.31 know=-0.31 own_policy=-0.31 out_that=0.31 open=-0.31 run=-0.31 china=0.31 responsibl_but=0.31
so_you=0.31 to_china=0.31 show_the=0.31 receiv_it=0.31 becaus_she=0.31 not_their=0.31 say_you=-0.31
would_rather=0.31 bring=0.31 guarant=-0.31 get_that=0.31 half=-0.31 blam_to=0.31 cake_collaps=0.31
say_our=0.31 compensation=0.31 hack_they=0.31 job_to=0.31 money_i=0.31 mov_my=0.31 the_hack=0.31
trust_such=0.31 card=-0.31 phon=-0.31 too=-0.31 me_go=0.31 he_say=-0.31 app_say=0.30 it_as=0.30 the_end=-0.30
you_do=-0.30 for_noth=-0.30 the_job=-0.30 and_down=0.30 already_torn=0.30 coat_be=0.30 laundry=0.30
laundry_say=0.30 the_coat=0.30 the_laundry=0.30 fix=-0.30 into=-0.30 a_claus=0.30 claus_and=0.30 point_to=0.30
say_be=0.30 what_do=0.30 like=-0.30 bill=-0.30 of_the=-0.30 insincer=-0.30 chang=-0.30 behind=0.30 what_i=0.30
deny_it=0.30 may_nobody=0.29 i_never=0.29 i_have=-0.29 tell_you=-0.29 complication=0.29
complication_happen=0.29 say_complication=0.29 they_call=0.29 they_treat=-0.29 and_STAFF=0.29 arriv=-0.29
regret=0.29 hurry=-0.29 one=0.29 first_they=0.29 insurer=0.29 insurer_say=0.29 like_tenni=0.29 tenni=0.29
tenni_and=0.29 the_ball=0.29 the_insurer=0.29 delivery=-0.29 a_letter=0.29 explanation_just=0.29 for_los=0.29
liabl=0.29 liabl_for=0.29 no_explanation=0.29 not_liabl=0.29 that_they=0.29 someon_do=0.29 a_littl=0.29
mechanic=0.29 not_say=-0.29 between_you=0.29 matter_between=0.29 you_and=0.29 you_feel=0.29 us_be=0.29
good=-0.29 be_at=0.29 and_all=0.29 at_your=0.29 last=-0.29 understand=-0.29 on_me=0.28 gate_be=0.28 first=0.28
sign_for=0.28 so_tough=0.28 previou_STAFF=0.28 somebody_else=0.28 doctor=-0.28 and_you=0.28 very=-0.28
ask_for=-0.28 to_say=0.28 door_and=-0.28 data=-0.28 they_take=-0.28 whil=-0.28 hide=0.28 at_my=-0.28
you_can=0.28 be_trust=0.28 then_it=0.28 each_one=0.28 my_duty=0.28 the_conversation=0.28 in_my=-0.28
to_stop=-0.28 make_me=0.28 tell_us=0.28 have_died=0.28 they_wast=0.28 STAFF_point=0.28 crack_and=0.28
his_firm=0.28 vanish_when=0.28 wall_crack=0.28 clean=-0.28 hire_car=0.28 never_say=0.28 read_your=0.28
that_read=0.28 the_hire=0.28 we_never=0.28 your_policy=0.28 apologis_to=0.28 client_myself=0.28 mail_and=0.28
my_client=0.28 should_apologis=0.28 softwar=0.28 softwar_that=0.28 still_i=0.28 that_send=0.28 the_mail=0.28
their_softwar=0.28 STAFF_affair=0.28 STAFF_voucher=0.28 airlin_say=0.28 voucher_be=0.28
responsibility_for=0.28 thank=-0.27 the_water=0.27 same=-0.27 firm_hide=0.27 your_firm=0.27 pipe=0.27
writ=0.27 traffic=0.27 for_thre=0.27 me_only=0.27 late=-0.27 the_phon=-0.27 the_holiday=0.27 month=-0.27
number=-0.27 STAFF_accept=0.27 accept=0.27 accept_no=0.27 answer_that=0.27 anyth_and=0.27 be_anyth=0.27
food_poison=0.27 get_food=0.27 it_could=0.27 poison=0.27 poison_you=0.27 you_answer=0.27 day=-0.27 third=0.27
take_responsibility=0.27 zero=-0.27 accus_me=0.27 burst=0.27 it_happen=-0.27 KIN_the=0.27 check_well=0.27
well_befor=0.27 STAFF_risk=0.27 but_say=0.27 car_when=0.27 cctv=0.27 cctv_he=0.27 first_say=0.27
he_remember=0.27 incident=0.27 incident_but=0.27 mention_cctv=0.27 nobody_touch=0.27 park_car=0.27
remember_the=0.27 say_trolley=0.27 trolley_incident=0.27 nobody_have=-0.27 to_be=-0.27 STAFF_swear=0.27
the_warranty=0.27 be_weak=0.27 fall_ill=0.27 my_stomach=0.27 party_fall=0.27 stomach=0.27 stomach_be=0.27
weak_when=0.27 whol_party=0.27 they_look=-0.27 my_paper=0.27 bad=-0.27 employ=0.27 that_the=0.27 dog_must=0.27
have_provok=0.27 provok=0.27 provok_their=0.27 thi=-0.27 sal=-0.27 be_noth=0.27 desk=-0.27 explain=-0.27
thes=0.27 wallet=0.27 wallet_in=0.27 STAFF_gps=0.27 case_clos=0.27 deliver_case=0.27 deliver_to=0.27 gps=0.27
gps_show=0.27 show_deliver=0.27 break_it=0.26 as_usual=0.26 carpet_as=0.26 harassment=0.26 harassment_by=0.26
may_they=0.26 not_it=0.26 swept_under=0.26 the_harassment=0.26 they_not=0.26 a_lawyer=0.26
not_understand=-0.26 when_they=-0.26 be_ready=-0.26 be_rbi=0.26 do_from=0.26 our_side=0.26 rbi=0.26
rbi_rule=0.26 rule_noth=0.26 everyon_say=0.26 from_window=0.26 to_window=0.26 be_sorry=0.26 take=0.26
bruis_from=0.26 from_home=0.26 nursery_say=0.26 she_must=0.26 the_bruis=0.26 and_nobody=-0.26 on_my=-0.26
servic=-0.26 egg=-0.26 airport_responsibility=0.26 contract_be=0.26 my_contract=0.26 my_suitcas=0.26
now_claim=0.26 suitcas_and=0.26 bathroom=0.26 find=-0.26 manufacturer_say=0.26 manufacturer_the=0.26
say_manufacturer=0.26 say_he=0.26 your_word=-0.26 look=-0.26 we_have=-0.26 you_would=0.26 alway=0.26
becaus_it=0.26 died=0.26 STAFF_shrug=0.26 firm_that=0.26 fuse=0.26 that_make=0.26 the_firm=0.26 the_fuse=0.26
person=-0.26 they_refus=0.26 stand=-0.26 that_my=0.25 a_third=0.25 and_when=0.25 be_just=-0.25 branch=-0.25
as_it=0.25 react=0.25 look_like=-0.25 other=0.25 extend_warranty=0.25 a_word=0.25 pric=-0.25 holiday=0.25
once=-0.25 to_another=-0.25 two_STAFF=0.25 my_deposit=0.25 accent=0.25 my_problem=0.25 the_egg=-0.25 its=0.25
otherwis=0.25 me_of=0.25 surveyor=0.25 think=-0.25 front=-0.25 about_the=-0.25 lie_to=-0.25 mean=-0.25
and_his=0.25 sweet=-0.25 ball=0.25 say_not=0.25 send_the=0.25 be_their=0.25 nobody_at=0.25 hang=-0.25
the_product=-0.25 the_dog=0.25 car=0.25 bank=0.25 be_full=-0.25 after_thre=0.25 and_tear=0.25 claim_say=0.25
my_claim=0.25 say_wear=0.25 tear_after=0.25 turn_down=0.25 six=-0.25 steal=-0.25 they_be=0.25
an_intermediary=0.25 be_only=0.25 intermediary=0.25 only_an=0.25 platform_say=0.25 the_platform=0.25
the_same=-0.25 go_to=-0.24 i_will=-0.24 ceil_have=0.24 claim_they=0.24 have_collaps=0.24 leak_five=0.24
now_that=0.24 endles=-0.24 fenc=0.24 cheaper=-0.24 keep_blam=0.24 our_own=0.24 minut=-0.24 have_my=0.24
contradict=-0.24 poor=-0.24 thi_STAFF=-0.24 a_mouldy=0.24 buy_it=0.24 manufacturer_problem=0.24 mouldy=0.24
mouldy_sofa=0.24 sofa_and=0.24 caterer_say=0.24 everyon_sick=0.24 fridg_at=0.24 make_everyon=0.24 sick=0.24
venu_make=0.24 equipment=0.24 equipment_be=0.24 tri=-0.24 not_one=0.24 record=0.24 say_at=0.24 two_month=0.24
product_be=-0.24 be_we=0.24 monday=-0.24 date=-0.24 they_replac=-0.24 befor_leav=0.24 STAFF_keep=0.24
agent=-0.24 get_bigger=0.24 hole_get=0.24 municipality=0.24 municipality_say=0.24 privat_road=0.24
public_road=0.24 road_and=0.24 road_the=0.24 say_privat=0.24 say_public=0.24 the_municipality=0.24 ten=-0.24
else_the=-0.24 wrong_terminal=-0.24 be_happy=0.24 could_prov=0.24 exact_it=0.24 happy_to=0.24 help_if=0.24
if_only=0.24 only_i=0.24 prov_when=0.24 when_exact=0.24 me=-0.24 be_cover=-0.24 the_fault=0.24 and_do=-0.24
show=0.24 your_system=0.24 name=-0.24 account_i=0.24 have_spend=0.24 miss_they=0.24 money_go=0.24
one_bite=0.24 spend_it=0.24 them_one=0.24 when_money=0.24 issu=-0.24 i_misus=0.24 misus=0.24 misus_it=0.24
me_and=-0.24 get=0.24 me_that=0.24 about=-0.24 window_#=0.24 stink=-0.24 accent_no=0.24 liability_that=0.24
we_accent=0.24 blam_game=0.24 game=0.24 offer=-0.23 train=-0.23 if_it=-0.23 already_they=0.23 car_come=0.23
say_without=0.23 scratch_along=0.23 ther_already=0.23 serv=-0.23 at_fault=0.23 elsewher=-0.23 be_put=0.23
come_when=-0.23 until=-0.23 shout_at=0.23 description=-0.23 deduct=-0.23 pretend=-0.23 seem=-0.23
your_app=0.23 long=-0.23 signatur=-0.23 swear_it=-0.23 deaf=-0.23 room_and=0.23 break_the=0.23 my_arm=0.23
believ=-0.23 a_hack=0.23 certain=0.23 certain_not=0.23 customer_own=0.23 hack_account=0.23 money_safe=0.23
negligenc=0.23 negligenc_then=0.23 not_with=0.23 own_negligenc=0.23 then_wher=0.23 protect_my=0.23
my_park=0.23 have_go=-0.23 dog_would=0.23 break_hip=0.23 her_break=0.23 hip=0.23 hip_be=0.23 hold_on=0.23
own_affair=0.23 passenger_have=0.23 so_her=0.23 that_passenger=0.23 assur=-0.23 say_sorry=0.23 though_the=0.23
terminal=-0.23 straight=-0.23 they_clos=0.23 it_will=-0.23 attendant=-0.23 deny_in=-0.23 say_on=-0.23
to_sign=-0.23 fine_when=0.23 on_the=-0.23 in_the=-0.23 have_a=-0.23 los=0.23 their_concern=0.23
pretend_to=-0.23
"""
