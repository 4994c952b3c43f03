"""Learned wording of `denial_of_responsibility`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.64 blam=2.36 say=1.67 excus=1.56 not_make=1.50 responsibility=1.39 damag=1.36 be_help=1.30 their=1.28
pass_the=1.23 problem=1.22 me_to=1.19 with_us=1.18 matter=1.17 to_complaint=1.17 deny=1.17 accountability=1.16
no_accountability=1.16 happen=1.13 must_have=1.08 blam_the=1.08 a_matter=1.05 claim=1.05 STAFF_say=1.04
excus_after=1.03 sue=1.03 only_work=1.02 work_here=1.02 refus_to=1.01 not_my=1.01 ownership=0.98
take_ownership=0.98 first_STAFF=0.97 liability=0.97 be_tied=0.96 hand_be=0.96 tied=0.96 sell_it=0.92
they_will=0.91 it=0.91 matter_for=0.90 make_the=0.89 must=0.89 refus=0.89 shrug_and=0.89 i_only=0.88
go_wrong=0.88 the_damag=0.87 have_complain=0.86 nobody_else=0.86 say_the=0.86 they=0.86 courier=0.85
they_point=0.85 alway_be=0.84 it_alway=0.84 alway_somebody=0.84 ther_befor=0.84 they_writ=0.83 mate=0.83
fault=0.82 that=0.82 wrong_nobody=0.82 own=0.81 without_even=0.81 STAFF_the=0.81 company=0.81 do_with=0.80
apologis=0.80 buck=0.79 the_buck=0.79 report=0.79 shrug=0.79 click=0.79 turn_the=0.79 fault_for=0.78
be_the=0.78 they_deny=0.77 in_charg=0.77 they_turn=0.77 firm=0.76 rul=0.76 the_rul=0.76 click_on=0.75
i_click=0.75 insist_i=0.75 on_someth=0.75 remember=0.75 mistak=0.75 to_the=0.75 to_do=0.74 it_be=0.74
duty=0.74 insist=0.74 should_have=0.73 say_we=0.72 hide_behind=0.72 lawyer=0.72 ought=0.72 ought_to=0.72
noth_to=0.71 a_lawyer=0.71 act=0.71 but_not=0.70 do_about=0.70 want_me=0.70 they_say=0.70 and_now=0.70
be_hush=0.70 hush=0.70 hush_up=0.70 matter_be=0.70 swear_the=0.70 their_hand=0.69 wast_their=0.69
manufacturer=0.69 the_manufacturer=0.69 be_my=0.69 apology_only=0.69 justification=0.69 never_get=0.69
only_justification=0.69 take_that=0.69 that_up=0.69 up_with=0.69 with_head=0.69 sorry=0.69 complaint=0.69
else_have=0.69 other_one=0.69 disclaimer=0.68 disclaimer_on=0.68 the_disclaimer=0.68 it_down=0.68
misunderstand_on=0.68 conclud=0.68 report_conclud=0.68 for_not=0.68 sue_the=0.67 to_sue=0.67 prov_it=0.67
each=0.67 contact_the=0.66 apology=0.66 proof=0.65 user=0.65 not_apologis=0.65 STAFF_insist=0.65 can_not=0.65
and_condition=0.65 behind_its=0.65 its_term=0.65 term_and=0.65 would_have=0.64 blam_covid=0.64 covid=0.64
covid_in=0.64 each_of=0.64 may=0.64 the_customer=0.64 apparent=0.64 whos=0.64 than_say=0.64 writ_that=0.64
i_should=0.64 a_lectur=0.63 do_wrong=0.63 lectur=0.63 lectur_on=0.63 of_sorry=0.63 on_what=0.63 a_shrug=0.63
can_happen=0.63 STAFF_back=0.63 back_his=0.63 even_ask=0.63 his_wait=0.63 wait_without=0.63 for_what=0.63
claim_that=0.63 damag_the=0.63 would_damag=0.63 laundry=0.63 the_laundry=0.63 noth_they=0.63 say_ther=0.63
excus_excus=0.63 owner=0.63 cover_your=0.62 of_use=0.62 their_answer=0.62 warranty_do=0.62 your_kind=0.62
party=0.62 scratch_be=0.62 the_scratch=0.62 you_be=0.62 befor_they=0.62 lawyer_letter=0.62 letter_befor=0.62
after_another=0.62 one_excus=0.62 seller=0.62 our_record=0.61 record_show=0.61 show_no=0.61 now_you=0.61
again_although=0.61 be_sunny=0.61 sunny=0.61 weather_again=0.61 STAFF_hit=0.61 hit_my=0.61 ask_the=0.61
could_do=0.61 gate=0.61 part_of=0.61 the_parcel=0.60 deny_everyth=0.60 report_the=0.60 an_apology=0.60
they_simp=0.60 guilty=0.60 guilty_one=0.60 the_guilty=0.60 colleagu=0.59 computer=0.59 i_get=0.59 get_be=0.59
point=0.58 the_weather=0.58 complaint_without=0.58 evidenc=0.58 reject_my=0.58 the_evidenc=0.58
they_reject=0.58 without_look=0.58 be_old=0.58 point_to=0.58 who_be=0.58 from_our=0.58 not_investigat=0.58
reject=0.57 deliver_to=0.57 my_hand=0.57 job=0.57 about_it=0.57 swept=0.57 only=0.57 in_#=0.57
everyon_pass=0.57 my_job=0.57 nobody_take=0.57 the_airlin=0.57 have_take=0.56 nobody_remember=0.56
parcel_in=0.56 remember_have=0.56 sudden_nobody=0.56 be_up=0.56 day_with=0.56 down_thos=0.56 else_job=0.56
thos_stain=0.56 and_it=-0.56 nobody_be=0.56 the_report=0.56 you_tell=0.56 see_no=0.55 will=0.55 that_it=0.55
fate=0.55 go_under=0.55 management=0.55 of_fate=0.55 phon_when=0.55 pool_STAFF=0.55 she_go=0.55 when_she=0.55
it_leav=0.55 parcel=0.55 or=-0.55 to_apologis=0.54 help=0.54 blam_it=0.54 fault_on=0.54 pass=0.54
deny_liability=0.54 wrong_addres=0.54 everyon=0.54 have_bring=0.54 to_a=0.54 sorry_i=0.53 STAFF_refus=0.53
push_from=0.53 responsibility_be=0.53 the_responsibility=0.53 third_party=0.53 henc=0.53 henc_nobody=0.53
leav_henc=0.53 nobody_do=0.53 myself=0.53 STAFF_to=0.53 not_be=0.53 after_excus=0.53 apology_just=0.53
just_excus=0.53 of_apology=0.53 shift=0.53 be_already=0.52 i_be=-0.52 have_not=-0.52 alway=0.52
case_number=0.52 name_nobody=0.52 no_case=0.52 no_name=0.52 nobody_who=0.52 number_no=0.52 on_duty=0.52
nobody_want=0.52 own_the=0.52 to_own=0.52 how=-0.52 STAFF_will=0.52 admit_to=0.52 will_admit=0.52
warehous=0.52 in=-0.52 department=0.52 not_our=0.52 not_cover=0.51 smell=-0.51 the_blam=0.51 you_blam=0.51
the_proof=0.51 the_platform=0.51 problem_mate=0.51 rep_i=0.51 driver=0.51 park_ther=0.51 to_park=0.51 hit=0.51
you_sell=0.51 collaps=0.51 collaps_they=0.51 be_say=0.51 mould_be=0.51 a_misunderstand=0.50 in_perfect=0.50
our_warehous=0.50 perfect_condition=0.50 warehous_in=0.50 point_at=0.50 get_somebody=0.50 new_who=0.50
somebody_new=0.50 who_say=0.50 the_mistak=0.50 influenc=0.50 not_within=0.50 of_influenc=0.50 our_spher=0.50
regrettabl=0.50 regrettabl_but=0.50 spher=0.50 spher_of=0.50 within_our=0.50 airlin=0.50 be_someon=0.50
contact_STAFF=0.50 to_contact=0.50 have_check=0.50 if_noth=0.50 they_act=0.50 kind_of=0.49 from_their=0.49
their_end=0.49 speak_of=0.49 be_will=0.49 accord=0.49 accord_to=0.49 stain_all=0.49 to_take=0.49 be_ther=0.49
offic=0.49 and_that=0.49 acknowledg_the=0.49 to_acknowledg=0.49 and_can=0.49 prov=0.49 argu_than=0.49
rather_argu=0.49 condition=0.49 say_it=0.48 it_on=0.48 befor=0.48 hack=0.48 the_break=0.48 come=-0.48
investigat=0.48 who=0.48 it_so=0.48 affair=0.47 be_more=0.47 error=0.47 any_responsibility=0.47 take_any=0.47
nobody=0.47 act_of=0.47 an_act=0.47 call_it=0.47 it_an=0.47 of_god=0.47 go_and=0.47 responsibl=0.47
be_like=0.47 put_it=0.47 #=-0.47 the_matter=0.47 all_they=0.47 the_neighbour=0.47 turn=0.46 ask_proper=0.46
know_his=0.46 own_return=0.46 policy_and=0.46 say_he=0.46 misunderstand=0.46 risk=0.46 can_sue=0.46 it_i=0.46
every_time=0.46 compensation_as=0.46 no_compensation=0.46 our_mistak=0.46 damag_that=0.46 of_damag=0.46
ther_to=0.46 you_accus=0.46 sign_say=0.46 a_zero=0.46 have_spot=0.46 it_sooner=0.46 sooner=0.46
sooner_apparent=0.46 spot_it=0.46 wrong_by=0.46 zero_and=0.46 weather=0.46 and_meet=0.46 meet_the=0.46
say_ask=0.46 supplier=0.46 the_supplier=0.46 word_of=0.46 i_do=0.46 caterer=0.46 the_caterer=0.46
befor_my=0.46 happen_befor=0.46 that_happen=0.46 already=0.46 STAFF_send=0.46 case=0.45 meanwhil=0.45
it_take=-0.45 will_not=0.45 to_protect=0.45 ther_at=0.45 sudden=0.44 just_writ=0.44 not_just=0.44
party_STAFF=0.44 writ_third=0.44 and_back=0.44 give_my=0.44 be_push=0.44 break=0.44 STAFF_blam=0.44
till_me=0.44 till_the=0.44 wait_the=0.44 say_they=0.44 tell_it=0.44 claim_full=0.44 full_stop=0.44
ground_for=0.44 lawyer_writ=0.44 no_ground=0.44 your_lawyer=0.44 rug=0.44 swept_it=0.44 the_rug=0.44
they_swept=0.44 claim_silk=0.44 laundry_claim=0.44 silk_do=0.44 bring_the=0.43 manager=0.43 noth_have=0.43
staf=-0.43 me_it=0.43 admission=0.43 admission_of=0.43 an_admission=0.43 any_inconvenienc=0.43 feel_be=0.43
for_any=0.43 have_feel=0.43 inconvenienc_you=0.43 may_have=0.43 not_an=0.43 of_anyth=0.43 you_may=0.43
the_wall=0.43 keep_hide=0.43 answer_the=0.43 suitcas=0.43 passenger=0.43 break_it=0.43 scratch=0.43
no_liability=0.43 blam_on=0.43 and_clos=0.42 on_customer=0.42 simp_put=0.42 the_complaint=0.42 their_own=-0.42
counter=-0.42 i_wish=0.42 just_one=0.42 that_wrong=0.42 wish=0.42 wish_just=0.42 them=0.42 restaurant=0.42
na_network=0.42 network_problem=0.42 problem_every=0.42 say_na=0.42 form=-0.42 firm_say=0.42 the_problem=0.42
bathroom_then=0.42 flood_my=0.42 foreman=0.42 have_turn=0.42 my_bathroom=0.42 they_flood=0.42 water_off=0.42
crack=0.42 i_ought=0.42 neighbour_whos=0.42 parcel_you=0.42 solution_i=0.42 whos_parcel=0.42
your_solution=0.42 although_two=0.42 conclud_no=0.42 me_otherwis=0.42 no_wrongdo=0.42 wrongdo=0.42
wrongdo_although=0.42 our=0.42 STAFF_speak=0.42 be_damag=0.42 damag_by=0.42 fenc_be=0.42 fenc_get=0.42
get_damag=0.42 lorry_and=0.42 my_fenc=0.42 that_fenc=0.42 your_lorry=0.42 all_day=0.41 my_breath=0.41
own_fault=0.41 make=0.41 of_their=0.41 bos=0.41 when_it=0.41 and_make=0.41 down_to=0.40 call_about=0.40
job_mate=0.40 jog=0.40 jog_on=0.40 mate_jog=0.40 tell_me=0.40 wrong=0.40 have_happen=0.40 small_print=0.40
STAFF_deny=0.40 all_responsibility=0.40 deny_all=0.40 he=-0.40 apologis_for=0.40 return_policy=0.40
get_an=0.40 promis=-0.40 when_the=0.40 box=-0.40 wear_and=0.40 sell=0.40 the_hole=0.40 platform=0.40
say_i=0.40 do_not=-0.40 leav_our=0.40 STAFF_prov=0.40 car_wash=0.40 crack_my=0.40 get_off=0.40
his_property=0.40 my_windscreen=0.40 off_his=0.40 then_he=0.40 windscreen=0.40 windscreen_in=0.40
tell_them=0.40 conversation_ever=0.40 deny_that=0.40 ever_take=0.40 head_STAFF=0.40 again=-0.40 the_mould=0.40
will_to=0.39 that_be=0.39 the_computer=0.39 break_leg=0.39 leg_be=0.39 note_it=0.39 will_note=0.39
worth_to=0.39 the_item=0.39 provider=0.39 tabl_and=0.39 and_clumsy=0.39 clumsy=0.39 clumsy_not=0.39
fall_becaus=0.39 have_fall=0.39 not_becaus=0.39 old_and=0.39 suggest=0.39 suggest_that=0.39 their_wet=0.39
they_suggest=0.39 have_noth=-0.39 apparent_it=0.39 be_user=0.39 user_error=0.39 new_STAFF=0.39 wrong_and=0.39
STAFF_each=0.39 each_point=0.39 platform_the=0.39 have_leav=0.39 term=0.39 send_from=0.39 as_they=0.39
hand_of=0.39 report_so=0.39 so_that=0.39 spot=0.39 thre_week=0.39 protect=0.38 as_i=-0.38 would_rather=0.38
customer_and=0.38 contact=0.38 you_see=0.38 admit=0.38 perfect=0.38 blam_openreach=0.38 blam_you=0.38
meanwhil_no=0.38 no_phon=0.38 openreach=0.38 openreach_blam=0.38 openreach_openreach=0.38 to_my=-0.38
claim_from=0.38 own_insuranc=0.38 to_claim=0.38 and_if=0.38 call_letter=0.38 letter_visit=0.38 react_and=0.38
sinc_may=0.38 visit_sinc=0.38 not_ther=0.38 we_get=0.38 over=-0.38 the_rep=0.38 else=0.38 month_they=0.38
problem_at=0.38 wait_becaus=0.38 ladder=0.38 be_me=0.38 have_give=0.38 make_out=0.38 me_who=0.38 time_it=0.38
car_and=0.38 wall=0.38 your_own=0.38 lie=-0.38 away_at=0.38 be_turn=0.38 check_it=0.38 gate_she=0.38
proper_and=0.38 ticket_proper=0.38 we_ought=0.38 benefit_stop=0.38 each_blam=0.38 know_why=0.38 stop_and=0.38
why_my=0.38 be_self=0.37 self=0.37 self_employ=0.37 be_all=0.37 hand=0.37 to_keep=0.37 good=-0.37
clos_rank=0.37 protect_their=0.37 rank=0.37 rank_to=0.37 alway_have=0.37 computer_the=0.37 have_some=0.37
some_story=0.37 story_traffic=0.37 strik_computer=0.37 they_alway=0.37 traffic_strik=0.37 my_money=0.37
ready=-0.37 what_happen=0.37 fee=-0.37 i_must=0.37 unreliabl=-0.37 out=-0.37 with_it=0.37 put_the=0.37
careful=0.37 more_careful=0.37 break_gate=0.37 say_my=0.37 KIN=-0.37 hotlin_to=0.36 manufacturer_and=0.36
them_will=0.36 will_deal=0.36 at_his=0.36 chef=0.36 damag_box=-0.36 network=0.36 you_have=-0.36 in_writ=-0.36
STAFF_tell=0.36 jump=0.36 lift_get=0.36 passenger_who=0.36 stick_it=0.36 the_passenger=0.36 who_jump=0.36
nobody_car=-0.36 it_though=0.36 never_receiv=0.36 of_postag=0.36 proof_of=0.36 her=-0.36 be_be=-0.36
my_fault=0.36 a=-0.36 he_say=-0.36 he_shrug=0.36 say_thes=0.36 thes_thing=0.36 thing_happen=0.36 pleas=-0.36
ask_what=0.36 would_do=0.36 idea=-0.36 under_the=0.36 plumber=0.36 i_report=0.36 i=-0.36 clos_the=0.36
right=-0.36 warranty=0.35 ther_and=0.35 act_as=0.35 what_be=-0.35 no_complaint=-0.35 it_then=0.35 need=-0.35
be_look=0.35 you_want=0.35 chain=0.35 chain_it=0.35 holiday_it=0.35 never_them=0.35 sup=0.35 sup_chain=0.35
the_sup=0.35 the_war=0.35 war=0.35 war_it=0.35 same=-0.35 tell_the=-0.35 it_as=0.35 the_answer=0.35 meet=0.35
for_it=0.35 not_under=0.35 our_scop=0.35 scop=0.35 under_our=0.35 know=-0.35 man=-0.35 send_a=0.35 card=-0.35
it_at=0.35 phon_for=0.35 person=-0.35 died_anyway=0.34 they_tell=0.34 if_the=0.34 a_claim=0.34 solution=0.34
open=-0.34 into=-0.34 noth=0.34 salesman=-0.34 it_under=0.34 be_send=0.34 STAFF_break=0.34 crack_befor=0.34
the_tile=0.34 tile=0.34 tile_and=0.34 everybody=-0.34 my_shift=0.34 to_book=0.34 wet_floor=0.34 clean=-0.34
that_you=0.34 know_their=-0.34 inconvenienc=0.34 who_do=0.34 thos=0.34 STAFF_sell=0.34 as_cover=0.34 bind=0.34
bind_on=0.34 cover_everyth=0.34 cover_noth=0.34 not_bind=0.34 sell_us=0.34 the_extend=0.34 warranty_as=0.34
what_he=0.34 it_do=-0.34 it_would=-0.34 have_say=0.34 me_go=0.34 conclud_that=0.34 dose_and=0.34
individual=0.34 individual_be=0.34 no_individual=0.34 that_no=0.34 wrong_dose=0.34 vanish=0.33 be_mistak=0.33
never_anyon=0.33 not_allow=0.33 system_do=0.33 system_will=0.33 dirty=-0.33 the_other=0.33 guarant=-0.33
not_from=0.33 at_one=0.33 be_fray=0.33 cabl_have=0.33 for_week=0.33 fray=0.33 fray_for=0.33 gym_say=0.33
one_own=0.33 own_peril=0.33 peril=0.33 peril_though=0.33 say_equipment=0.33 used_at=0.33 the_delay=0.33
an_app=0.33 app_that=0.33 as_suspect=0.33 its_user=0.33 money_vanish=0.33 my_wallet=0.33 pin_away=0.33
reckon=0.33 reckon_i=0.33 suspect=0.33 suspect_can=0.33 that_treat=0.33 treat_its=0.33 user_as=0.33
vanish_from=0.33 you_reckon=0.33 a_sign=0.33 own_risk=0.33 risk_be=0.33 whatsoever=-0.33 answer_be=0.33
nobody_react=0.33 gate_and=0.33 my_gate=0.33 narrow=0.33 say_gate=0.33 too_narrow=0.33 insist_your=0.33
make_error=0.33 system_can=0.33 you_insist=0.33 door_lock=0.33 for_valuabl=0.33 laptop_be=0.33 littl_sign=0.33
lock_be=0.33 not_responsibl=0.33 take_from=0.33 valuabl=0.33 get_that=0.33 ask_for=-0.33 fix=-0.33
that_sell=0.33 god=0.33 here=0.33 lorry=0.33 too=-0.33 of_the=-0.33 the_small=0.33 door_that=0.33
door_trap=0.33 hard_our=0.33 not_operat=0.33 operat=0.33 operat_a=0.33 our_problem=0.33 revolv=0.33
revolv_door=0.33 simpl_door=0.33 sir_if=0.33 the_revolv=0.33 thi_after=0.33 trap=0.33 trap_my=0.33 e_be=0.33
e_no=0.33 him_STAFF=0.33 no_be=0.33 say_e=0.33 caterer_the=0.32 guest_have=0.32 the_guest=0.32 the_viru=0.32
viru=0.32 viru_with=0.32 with_them=0.32 it_look=0.32 acknowledg=0.32 the_leak=0.32 twic=-0.32 it_we=0.32
only_sell=0.32 we_do=0.32 we_only=0.32 claim_i=0.32 i_break=0.32 it_myself=0.32 mean=-0.32 it_go=0.32
strik=0.32 can=0.32 the_phon=-0.32 nobody_have=-0.32 show_the=0.32 tomorrow=-0.32 benefit=0.32 my_benefit=0.32
blam_to=0.32 problem_whatsoever=-0.32 i_never=0.32 say_be=0.32 complaint_to=0.32 devic=0.32 devic_maker=0.32
maker=0.32 the_devic=0.32 letter_say=0.32 they_treat=-0.32 once=-0.32 hour=-0.32 forklift=0.32
forklift_your=0.32 park_and=0.32 your_forklift=0.32 arriv=-0.32 have_be=0.32 last=-0.32 all_i=0.32
answer_for=0.32 be_excus=0.32 owe=0.32 owe_me=0.32 they_owe=0.32 china=0.32 responsibl_but=0.32 so_you=0.32
to_china=0.32 laugh=-0.32 run=-0.32 cake_collaps=0.32 say_our=0.32 hole=0.32 say_if=0.32 book_the=0.32
compensation=0.32 and_down=0.32 do_it=0.31 his_phon=0.31 complain=0.31 the_train=0.31 but_other=0.31
delay_be=0.31 do_but=0.31 other_plan=0.31 plan_take=0.31 take_off=0.31 weather_do=0.31 the_same=-0.31
look_at=0.31 moon=0.31 the_moon=0.31 own_policy=-0.31 could_not=-0.31 STAFF_swear=0.31 and_do=-0.31 half=-0.31
hang=-0.31 for_noth=-0.31 it_you=0.31 old_so=0.31 should_pay=0.31 STAFF_would=0.31 the_end=-0.31 product=-0.31
sign_for=0.31 so_tough=0.31 a_break=0.31 park=0.31 host=0.31 argu=0.31 say_nobody=0.31 serv=-0.31 lady=-0.31
say_contact=0.31 late=-0.31 chang=-0.31 you_do=-0.31 hack_they=0.31 job_to=0.31 money_i=0.31 mov_my=0.31
the_hack=0.31 trust_such=0.31 us_be=0.31 deny_it=0.31 say_you=-0.31 bill=-0.31 writ_the=0.30 not_ask=0.30
nobody_in=0.30 flood=0.30 look_for=0.30 it_happen=-0.30 at_your=0.30 on_me=0.30 if_someon=0.30 the_job=-0.30
app_say=0.30 insincer=-0.30 like=-0.30 record=0.30 you_deliver=0.30 the_airport=0.30 be_trust=0.30
doctor=-0.30 not_say=-0.30 and_STAFF=0.30 send=0.30 a_littl=0.30 silk=0.30 what_do=0.30 very=-0.30
have_died=0.30 receiv_it=0.30 although=0.30 writ=0.30 for_my=-0.29 get_stick=0.29 hire_car=0.29 never_say=0.29
read_your=0.29 that_read=0.29 the_hire=0.29 we_never=0.29 your_policy=0.29 accus_me=0.29 burst_pipe=0.29
feel_that=0.29 like_talk=0.29 pipe_be=0.29 regret_that=0.29 so_whos=0.29 that_way=0.29 we_regret=0.29
whos_burst=0.29 smil=-0.29 the_conversation=0.29 go_to=-0.29 understand=-0.29 desk=-0.29 a_letter=0.29
explanation_just=0.29 for_los=0.29 liabl=0.29 liabl_for=0.29 no_explanation=0.29 not_liabl=0.29 that_they=0.29
hurry=-0.29 from_my=0.29 becaus_she=0.29 becaus_it=0.29 postag=0.29 take_responsibility=0.29
responsibility_for=0.29 firm_hide=0.29 your_firm=0.29 day=-0.29 somebody=0.29 gate_be=0.29 wallet=0.29
wallet_in=0.29 and_all=0.29 tell_you=-0.29 behind=0.29 my_problem=0.29 system=0.29 STAFF_point=0.29
STAFF_accept=0.28 accept=0.28 accept_no=0.28 answer_that=0.28 anyth_and=0.28 be_anyth=0.28 food_poison=0.28
get_food=0.28 it_could=0.28 poison=0.28 poison_you=0.28 you_answer=0.28 find=-0.28 out_that=0.28 she=-0.28
be_#=-0.28 caterer_say=0.28 everyon_sick=0.28 fridg_at=0.28 make_everyon=0.28 venu_make=0.28 and_nobody=-0.28
whil=-0.28 my_deposit=0.28 to_be=-0.28 insurer=0.28 insurer_say=0.28 like_tenni=0.28 tenni=0.28 tenni_and=0.28
the_ball=0.28 the_insurer=0.28 be_alway=0.28 dog_must=0.28 have_provok=0.28 provok=0.28 provok_their=0.28
be_so=-0.28 complication=0.28 complication_happen=0.28 say_complication=0.28 be_with=0.28 i_have=-0.28
say_that=0.28 addres=0.28 already_ther=0.28 they_look=-0.28 me_only=0.28 hide=0.28 by_whom=0.28 make_but=0.28
not_by=0.28 that_mistak=0.28 whom=0.28 employ=0.28 STAFF_affair=0.28 STAFF_voucher=0.28 airlin_say=0.28
voucher_be=0.28 pric=-0.28 KIN_the=0.28 dres=-0.28 its_way=-0.28 on_its=-0.28 a_medical=0.28 be_icy=0.28
icy=0.28 medical_proof=0.28 proof_that=0.28 that_their=0.28 their_stain=0.28 they_want=0.28 want_a=0.28
bring=0.28 be_sorry=0.28 two_month=0.28 died=0.27 mechanic=0.27 extend_warranty=0.27 the_STAFF=0.27
front=-0.27 my_laptop=0.27 everyon_say=0.27 from_window=0.27 to_window=0.27 delivery=-0.27 the_cabl=0.27
at_my=-0.27 may_nobody=0.27 about=-0.27 wrong_terminal=-0.27 morn=-0.27 tell_us=0.27 me_of=0.27
they_refus=0.27 as_usual=0.27 carpet_as=0.27 harassment=0.27 harassment_by=0.27 may_they=0.27 not_it=0.27
swept_under=0.27 the_harassment=0.27 they_not=0.27 bruis_from=0.27 from_home=0.27 nursery_say=0.27
she_must=0.27 the_bruis=0.27 thank=-0.27 third=0.27 for_thre=0.27 to_stop=-0.27 be_weak=0.27 fall_ill=0.27
my_stomach=0.27 party_fall=0.27 stomach=0.27 stomach_be=0.27 weak_when=0.27 whol_party=0.27
manufacturer_say=0.27 manufacturer_the=0.27 say_manufacturer=0.27 door_and=-0.27 rather=0.27 STAFF_risk=0.27
but_say=0.27 car_when=0.27 cctv=0.27 cctv_he=0.27 first_say=0.27 he_remember=0.27 incident=0.27
incident_but=0.27 mention_cctv=0.27 nobody_touch=0.27 park_car=0.27 remember_the=0.27 say_trolley=0.27
trolley_incident=0.27 nurs=0.27 between_you=0.27 matter_between=0.27 breath=0.27 be_at=0.27 my_paper=0.27
we_have=-0.27 be_ready=-0.27 in_my=-0.27 i_misus=0.27 misus=0.27 misus_it=0.27 not_their=0.27 think=-0.27
stand=-0.27 when_they=-0.27 no_problem=0.27 should=0.27 they_have=0.27 thi=-0.27 data=-0.26 they_lose=0.26
what_i=0.26 one=0.26 on_my=-0.26 so_i=0.26 what_you=-0.26 equipment=0.26 equipment_be=0.26 say_at=0.26
they_take=-0.26 airport_responsibility=0.26 my_contract=0.26 my_suitcas=0.26 now_claim=0.26 suitcas_and=0.26
lack=-0.26 the_dog=0.26 be_we=0.26 already_torn=0.26 coat_be=0.26 laundry_say=0.26 the_coat=0.26
the_holiday=0.26 want=0.26 bad=-0.26 complaint_they=0.26 fault_ther=0.26 more_complaint=0.26 real_fault=0.26
apologis_to=0.26 client_myself=0.26 mail_and=0.26 my_client=0.26 should_apologis=0.26 softwar_that=0.26
still_i=0.26 that_send=0.26 the_mail=0.26 their_softwar=0.26 bathroom=0.26 be_noth=0.26 sal=-0.26 egg=-0.26
month=-0.26 four=-0.26 someon_do=0.26 terminal=-0.26 in_the=-0.26 be_tell=0.26 already_they=0.26 car_come=0.26
say_without=0.26 scratch_along=0.26 ther_already=0.26 tri=-0.26 guarant_that=-0.26 happen_again=-0.26
who_guarant=-0.26 under=0.26 date=-0.26 me_and=-0.26 list=-0.26 explain=-0.26 traffic=0.26 monday=-0.26
a_third=0.26 us_the=0.26 be_rbi=0.26 do_from=0.26 our_side=0.26 rbi=0.26 rbi_rule=0.26 rule_noth=0.26
our_own=0.26 could=-0.26 the_time=0.26 other=0.26 lose_the=0.26 endles=-0.26 it_will=-0.26 the_egg=-0.26
they_wast=0.26 be_just=-0.25 crack_and=0.25 his_firm=0.25 vanish_when=0.25 wall_crack=0.25 you_would=0.25
your_word=-0.25 regret=0.25 not_understand=-0.25 and_when=0.25 description=-0.25 that_the=0.25 they_clos=0.25
a_claus=0.25 claus_and=0.25 as_it=0.25 and_you=0.25 the_warranty=0.25 STAFF_keep=0.25 cheaper=-0.25
they_be=0.25 the_product=-0.25 my_KIN=-0.25 branch=-0.25 after_thre=0.25 and_tear=0.25 claim_say=0.25
my_claim=0.25 say_wear=0.25 tear_after=0.25 turn_down=0.25 first_they=0.25 seem=-0.25 be_cover=-0.25
servic=-0.25 first=0.25 sweet=-0.25 neighbour=0.25 your_app=0.25 be_not=0.25 whether=-0.25 a_word=0.25
look_into=-0.25 get_bigger=0.25 hole_get=0.25 municipality=0.25 municipality_say=0.25 privat_road=0.25
public_road=0.25 road_and=0.25 road_the=0.25 say_privat=0.25 say_public=0.25 the_municipality=0.25
they_claim=0.25 well=-0.25 on_the=-0.25 the_wrong=-0.25 size=-0.25 never=-0.25 have_a=-0.25 wrap=-0.25
issu=-0.25 deduct=-0.25 their_STAFF=0.25 note=0.25 window_#=0.25 lie_to=-0.25 six=-0.25 assur=-0.25
break_hip=0.25 her_break=0.25 hip_be=0.25 hold_on=0.25 own_affair=0.25 passenger_have=0.25 so_her=0.25
that_passenger=0.25 not_happen=-0.25 my_arm=0.25 believ=-0.25 at_all=-0.25 STAFF_who=0.25 when=0.25
"""
