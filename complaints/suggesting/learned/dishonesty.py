"""Learned wording of `dishonesty`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.54 pretend=1.58 charg=1.46 fake=1.45 not_honest=1.40 liar=1.40 advertis=1.39 lie=1.37 cheat=1.27
lie_to=1.18 fee=1.18 insincer=1.18 a_swindl=1.17 swindl=1.17 salesman=1.15 extra=1.13 steal_from=1.13
every_month=1.09 overcharg=1.09 hide=1.08 money=1.05 mislead=1.05 dishonesty_STAFF=1.04 very_dishonesty=1.04
money_for=1.03 pretend_to=1.03 sell=1.03 commission=1.02 a_gift=1.01 my_form=1.00 tell_the=0.99 fals=0.99
keep_quiet=0.98 mis=0.97 be_mislead=0.97 contract=0.96 my_word=0.95 she_twist=0.95 twist=0.95 twist_my=0.95
demand=0.94 sign=0.93 favour=0.93 your_favour=0.93 reality=0.93 pay=0.92 STAFF_pocket=0.92 pocket_my=0.92
tri_to=0.92 product_look=0.91 quiet=0.91 show=0.91 they_lie=0.91 mention=0.90 buy=0.90 deposit=0.89
sweet_talk=0.88 STAFF_scam=0.88 scam_me=0.88 dishonesty=0.88 to_be=0.87 honest_with=0.87 that_the=0.87
mis_smell=0.87 a_hoax=0.87 hoax=0.87 whol_offer=0.87 never_tell=0.87 card_without=0.87 without_tell=0.87
on_purpos=0.86 purpos=0.86 the_contract=0.86 fraud=0.85 she_could=0.85 official=0.85 charg_doubl=0.85
doubl_and=0.85 the_receipt=0.85 for_thing=0.85 meter=0.84 the_meter=0.84 scal=0.83 the_scal=0.83 alway_in=0.83
invent=0.83 be_lie=0.82 take_plac=0.82 the_pictur=0.81 water_down=0.81 you_water=0.81 disclos=0.81
disclos_the=0.81 not_disclos=0.81 the_commission=0.81 catch=0.81 they_tri=0.80 car_have=0.80 charg_for=0.80
my_chang=0.79 insuranc_by=0.79 of_insuranc=0.79 charity=0.78 pric=0.78 trick=0.78 invoic=0.78
commitment_again=0.77 fals_commitment=0.77 and_sell=0.77 he_pretend=0.77 the_shelf=0.77 inspection=0.77
ask_for=0.77 receipt=0.76 sale=0.76 stock=0.76 my_deposit=0.76 artist=0.76 be_con=0.76 con=0.76
con_artist=0.76 say_#=0.75 vanish_after=0.75 thing=0.75 honest=0.75 bill=0.74 description_have=0.74
job_description=0.74 with_reality=0.74 i_catch=0.74 cheat_the=0.74 from_my=0.74 after_i=0.74 scam=0.74
story=0.73 agre_to=0.73 be_run=0.73 be_buy=0.73 review_be=0.73 to_keep=0.72 STAFF_exaggerat=0.72
exaggerat=0.72 exaggerat_the=0.72 the_return=0.72 agent=0.72 STAFF_dup=0.71 dup=0.71 dup_me=0.71 to_get=0.71
wrong_chang=0.71 be_from=0.71 bait=0.71 to_again=0.70 deny_it=0.70 alter=0.70 alter_the=0.70 date_on=0.70
someon_alter=0.70 natural=0.70 out_to=0.69 turn_out=0.69 hide_cost=0.69 STAFF_steal=0.69 my_room=0.69
daylight_fraud=0.69 fraud_by=0.69 shelf=0.69 block_me=0.69 they_block=0.69 by_STAFF=0.69 an_inspection=0.68
inspection_take=0.68 report_say=0.68 say_an=0.68 condition_of=0.68 honest_about=0.68 the_condition=0.68
a_lie=0.68 offer_be=0.68 camera=0.68 contradict_everyth=0.68 everyth_the=0.68 fine_print=0.68
print_contradict=0.68 the_fine=0.68 deny=0.68 deny_in=0.68 say_on=0.68 for_tea=0.68 wait_money=0.68
to_make=0.68 foot=0.68 insincer_apology=0.67 be_fre=0.67 cost=0.67 review=0.67 clos_then=0.67 then_serv=0.67
STAFF_tick=0.67 box_for=0.67 thing_she=0.67 tick_box=0.67 the_advert=0.67 a_and=0.67 contract_say=0.67
do_b=0.67 steal=0.67 me_of=0.67 happen_every=0.67 mistak_if=0.67 a_subscription=0.67 be_trick=0.67
trick_into=0.67 put_a=0.66 our_airtim=0.66 they_thief=0.66 thief_our=0.66 he_know=0.66 know_he=0.66
make_promis=0.66 promis_he=0.66 us_in=0.66 half_truth=0.66 truth=0.66 truth_from=0.66 the_guarant=0.66
product=0.65 conceal=0.65 conceal_the=0.65 recall=0.65 the_recall=0.65 you_conceal=0.65 five_star=0.65
you_advertis=0.65 up_the=0.65 and_again=0.65 too=-0.65 the_list=0.65 tell_us=0.65 the_juic=0.65 guarant=0.64
all_natural=0.63 ingredient_my=0.63 natural_ingredient=0.63 organic=0.63 apology_be=0.63 be_insincer=0.63
the_apology=0.63 sea=0.63 fuel_STAFF=0.62 not_reset=0.62 pump=0.62 pump_to=0.62 reset_the=0.62 the_pump=0.62
to_zero=0.62 anyth_to=0.62 the_site=0.62 be_untru=0.62 untru=0.62 never_be=0.62 impossibl_to=0.62
off_with=0.62 chequ_and=0.62 chequ_in=0.62 no_chequ=0.62 ther_never=0.62 shown=0.62 you_know=0.62 brib=0.62
brib_be=0.62 demand_for=0.62 turn=0.62 tri=0.62 the_bill=0.61 be_sell=0.61 be_overcharg=0.61
overcharg_and=0.61 they_laugh=0.61 thing_and=0.61 with_customer=0.61 advert=0.61 they=0.61 stock_when=0.61
pictur=0.61 insuranc=0.61 #_k=0.61 k=0.61 i_cancell=0.61 know_sell=0.60 STAFF_vanish=0.60 sweet=0.60
chang_on=0.60 answer=-0.60 the_public=0.60 airtim=0.60 executiv_misguid=0.60 misguid=0.60 misguid_me=0.60
sell_wrong=0.60 photo_on=0.60 break=-0.60 what_they=0.60 phon_they=0.60 apology=0.60 be_waterproof=0.60
waterproof=0.60 waterproof_it=0.60 debit_me=0.59 you_debit=0.59 extend_warranty=0.59 of_a=0.59 be_of=0.59
different_flat=0.59 pictur_of=0.59 #_percent=0.59 percent=0.59 as_shown=0.59 cake_design=0.59 design=0.59
design_be=0.59 not_same=0.59 same_as=0.59 item_instead=0.59 used_item=0.59 do_another=0.58 you_agre=0.58
list=0.58 be_quot=0.58 i_pay=0.58 befor_cold=0.58 cold_after=0.58 talk_befor=0.58 certify=0.58 look_noth=0.58
noth_like=0.58 fac_friend=0.58 meet_and=0.58 stab=0.58 stab_us=0.58 then_stab=0.58 two_fac=0.58 loan=0.58
see_the=0.58 claim=0.57 ingredient=0.57 the_pric=0.57 phon_record=0.57 statement_that=0.57 untru_i=0.57
STAFF_demand=0.57 demand_a=0.57 let_us=0.57 tip_befor=0.57 deduction_every=0.57 unexplain=0.57
unexplain_deduction=0.57 cheat_me=0.57 no=-0.56 say_the=0.56 they_charg=0.56 reset=0.56 the_review=0.56
the_invoic=0.56 spe=0.56 spe_it=0.56 to_spe=0.56 be_replac=0.56 claim_the=0.56 part_have=0.56 to_sign=0.56
send=-0.56 from_pensioner=0.56 mislead_by=0.56 warn=0.56 description=0.56 if_it=0.56 they_deny=0.55
estat_STAFF=0.55 fre=0.55 down_so=0.55 pretend_the=0.55 she_pretend=0.55 so_she=0.55 anonymou=0.55
anonymou_it=0.55 be_anonymou=0.55 data_would=0.55 the_data=0.55 stamp=0.55 the_weight=0.55 they_cheat=0.55
get_in=0.55 meter_be=0.55 run_befor=0.55 the_chequ=0.55 doubl=0.54 a_mistak=0.54 to_have=0.54 his_teeth=0.54
lie_through=0.54 teeth=0.54 through_his=0.54 a_pretext=0.54 deposit_be=0.54 keep_under=0.54 pretext=0.54
pric_at=0.54 till_be=0.54 week=-0.54 new=0.54 just_to=0.54 pocket=0.54 discount=0.54 that=0.54 down_the=0.54
the_promis=0.54 into=0.53 to_pay=0.53 claim_to=0.53 juic=0.53 your_statement=0.53 agre=0.53 thing_on=0.53
show_it=0.53 STAFF_swear=0.53 gift=0.53 say_it=-0.53 my_foot=0.53 new_label=0.52 old_stock=0.52
stock_with=0.52 with_new=0.52 cancellation=0.52 check_the=0.52 not_check=0.52 on_STAFF=0.52 they_count=0.52
into_a=0.52 off_alway=0.52 scal_in=0.52 signatur=0.52 limit_offer=0.52 offer_have=0.52 run_for=0.52
the_limit=0.52 kitchen_be=0.52 the_car=0.52 flat_be=0.52 never=0.52 cost_#=0.52 i_won=0.52 in_postag=0.52
priz_i=0.52 the_priz=0.52 won=0.52 won_cost=0.52 brochur_promis=0.52 even_smell=0.52 promis_the=0.52
sea_you=0.52 smell_it=0.52 the_sea=0.52 your_brochur=0.52 normal_pric=0.52 sale_pric=0.52 the_normal=0.52
fault=-0.52 the_till=0.52 extend=0.52 availabl=0.51 last_room=0.51 room_availabl=0.51 ther_half=0.51
record=0.51 impossibl=0.51 again_and=0.51 offer=0.51 but_when=0.51 the_#=0.51 new_one=0.51 pay_for=0.51
wast=-0.51 who=-0.51 apply=0.51 discount_be=0.51 never_apply=0.51 promis_discount=0.51 next_tabl=0.51
KIN_into=0.51 a_bed=0.51 bed_she=0.51 deceiv=0.51 deceiv_my=0.51 into_buy=0.51 they_deceiv=0.51
commitment=0.51 strang_that=0.51 say_they=0.51 a_servic=0.51 run=0.51 that_he=0.50 advertis_be=0.50
you_deliver=0.50 what_you=0.50 it_happen=0.50 get_her=0.50 her_to=0.50 runaround=0.50 runaround_and=0.50
someth_she=0.50 the_runaround=0.50 a_different=0.50 be_demand=0.50 the_job=0.50 the_old=0.50 advert_be=0.50
the_damp=0.49 be_charg=0.49 befor_let=0.49 me_the=0.49 STAFF_ask=0.49 old_one=0.49 site=0.49 you_they=0.49
pleas=-0.49 pensioner=0.49 friend_in=0.49 deduction=0.49 have_clear=0.49 new_but=0.49 sell_to=0.49 photo=0.49
our=-0.49 thief=0.49 ask_they=0.49 subscription=0.49 replac=0.49 be_never=0.49 pric_be=0.49 be_twenty=0.48
list_must=0.48 must_be=0.48 at_time=0.48 fake_promis=0.48 make_at=0.48 of_sale=0.48 promis_make=0.48
time_of=0.48 STAFF_invent=0.48 as_not=0.48 damag_so=0.48 invent_damag=0.48 so_as=0.48 to_return=0.48
me_he=0.48 he_ask=0.48 my_phon=0.48 the_stamp=0.48 it_be=0.48 a_fake=0.48 fake_receipt=0.48 you_keep=-0.48
can=-0.48 exclud=0.48 at=-0.48 STAFF_wait=0.48 a_cage=0.48 cage=0.48 cage_farm=0.48 farm=0.48 organic_egg=0.48
the_organic=0.48 month=0.48 could_go=0.47 but_other=0.47 delay_be=0.47 do_but=0.47 other_plan=0.47
plan_take=0.47 take_off=0.47 weather_do=0.47 STAFF_sign=0.47 he_never=0.47 clas_work=0.47 first_clas=0.47
for_first=0.47 get_scrap=0.47 work_and=0.47 never_touch=0.47 be_keep=0.47 consultant=0.47 rep=0.47 like=-0.47
get_your=0.47 you_anyth=0.47 your_signatur=0.47 have_noth=0.47 a_used=0.47 by_your=0.47 wrong_policy=0.47
in_writ=0.47 and_pack=0.47 one_phon=0.47 pack_another=0.47 show_you=0.47 they_show=0.47 you_one=0.47
product_be=0.47 quot=0.47 a_minimum=0.47 minimum=0.47 minimum_term=0.47 zero=0.47 from_start=0.46
start_to=0.46 be_empty=0.46 STAFF_charg=0.46 it_then=0.46 cut_money=0.46 you_just=0.46 for_someth=0.46
in_stock=0.46 contradict=0.46 one_off=0.46 to_end=0.46 my_card=0.46 date=0.46 i_mention=0.46 than_on=0.46
the_post=0.46 be_no=0.46 someth_under=0.46 ther_be=0.45 estat=0.45 the_estat=0.45 promis=0.45 we_would=0.45
swear_it=0.45 deliver=0.45 bag_be=0.45 number=-0.45 he_give=0.45 charity_keep=0.45 for_itself=0.45 keep_#=0.45
percent_for=0.45 thi_charity=0.45 to_the=-0.45 tick=0.45 me_twic=0.45 a_factory=0.45 a_make=0.45 factory=0.45
factory_stamp=0.45 handmad=0.45 handmad_mug=0.45 make_in=0.45 mug=0.45 mug_have=0.45 stamp_on=0.45
the_handmad=0.45 be_wrong=0.45 only=-0.45 us_the=0.45 under_a=0.45 you_call=0.45 chequ=0.45 guarant_turn=0.45
worthles_paper=0.45 already_ther=0.45 damag_that=0.45 of_damag=0.45 ther_to=0.45 you_accus=0.45 now_it=0.45
say_i=-0.45 daylight=0.45 year=0.45 all_sort=0.44 extra_fee=0.44 fee_turn=0.44 of_extra=0.44 sort_of=0.44
up_at=0.44 be_import=0.44 import=0.44 import_silk=0.44 label_say=0.44 label_under=0.44 polyester=0.44
say_polyester=0.44 silk=0.44 silk_the=0.44 vanish=0.44 a_faulty=0.44 faulty_unit=0.44 unit=0.44
will_never=0.44 and_cheat=0.44 liar_and=0.44 me_when=0.44 tim=-0.44 get_a=0.44 amount_on=0.44
different_amount=0.44 slip_than=0.44 than_what=0.44 the_slip=0.44 a_reason=0.44 pay_us=0.44 reason_not=0.44
up_a=0.44 us_back=0.44 thank=-0.44 part=0.44 their=-0.44 eight_hour=0.44 for_eight=0.44 for_four=0.44
hour_ther=0.44 invoic_list=0.44 list_thre=0.44 two_for=0.44 dirty=-0.44 add=0.44 he=0.43 from_a=0.43
clean_fee=0.43 fee_after=0.43 invent_a=0.43 they_invent=0.43 would_leav=0.43 return_the=0.43 another=0.43
one_on=0.43 out_whil=0.43 see_one=0.43 tabl_to=0.43 them=-0.43 bait_advertis=0.43 to_one=0.43 about_the=0.43
it_off=0.43 laugh_it=0.43 be_smell=0.43 contract_for=0.43 gas=0.43 gas_STAFF=0.43 smell_contract=0.43
the_gas=0.43 but_have=0.42 priz=0.42 admit_it=0.42 STAFF_be=-0.42 a_sticker=0.42 catch_him=0.42 expiry=0.42
expiry_date=0.42 him_put=0.42 sticker_over=0.42 the_expiry=0.42 an_extend=0.42 duplicat=0.42
duplicat_what=0.42 law_give=0.42 talk_into=0.42 that_duplicat=0.42 warranty_that=0.42 have_to=-0.42
advertis_#=0.42 they_advertis=0.42 becam_abusiv=0.42 have_overcharg=0.42 he_becam=0.42 i_prov=0.42
overcharg_me=0.42 certify_used=0.42 its_mileag=0.42 mileag=0.42 mileag_turn=0.42 turn_back=0.42 used_car=0.42
your_certify=0.42 and_get=0.42 servic_that=0.42 and_simp=0.42 make_thing=0.42 noth_about=0.42 simp_make=0.42
be_#=0.42 we_be=-0.42 they_claim=0.42 deceptiv=0.42 deceptiv_websit=0.42 real_pric=0.42 the_real=0.42
websit_impossibl=0.42 a_camera=0.42 but_nobody=0.42 come_i=0.42 deliver_but=0.42 KIN_the=0.42 forg=0.41
forg_it=0.41 mine_someon=0.41 not_mine=0.41 receipt_be=0.41 signatur_on=0.41 someon_forg=0.41 not_to=0.41
on_it=0.41 and_us=0.41 newspaper_one=0.41 one_story=0.41 story_and=0.41 us_another=0.41 then=0.41
my_money=0.41 elder_KIN=0.41 my_elder=0.41 box_money=0.41 charity_box=0.41 money_never=0.41 the_charity=0.41
vet=0.41 the_loan=0.41 STAFF_fill=0.41 detail_in=0.41 fill_wrong=0.41 get_loan=0.41 incom=0.41
incom_detail=0.41 loan_pass=0.41 wrong_incom=0.41 queu=-0.41 they_just=0.41 b=0.41 i_show=0.41 i_never=0.40
fre_and=0.40 you_claim=0.40 look=-0.40 all_sweet=0.40 talk_until=0.40 until_you=0.40 you_sign=0.40
proper=-0.40 her_thumb=0.40 her_weigh=0.40 i_watch=0.40 meat_with=0.40 thumb=0.40 thumb_on=0.40 watch_her=0.40
weigh=0.40 weigh_the=0.40 out_that=0.40 ther=0.40 from_ther=0.40 STAFF_hide=0.40 charg_his=0.40 he_charg=0.40
his_story=0.40 story_as=0.40 give_himself=0.40 himself_five=0.40 star_from=0.40 could_you=-0.40
your_word=-0.40 twic_i=0.40 have_not=0.39 like_the=0.39 go_home=0.39 say_a=0.39 public=0.39 time=-0.39
have_my=0.39 officer=0.39 deny_everyth=-0.39 star=0.39 quiet_about=0.39 when_i=0.39 the_report=0.39
seller=0.39 do_not=-0.39 should=-0.39 term=0.39 the_meet=0.39 hold=-0.39 would_be=0.39 buy_a=0.39 be_too=-0.39
long_way=0.39 round_to=0.39 run_up=0.39 taxi_take=0.39 the_long=0.39 to_run=0.39 car=0.39 STAFF_take=0.38
a_detour=0.38 charg_more=0.38 detour=0.38 detour_on=0.38 purpos_to=0.38 to_charg=0.38 be_higher=0.38
bill_my=0.38 for_session=0.38 my_insuranc=0.38 never_attend=0.38 session=0.38 session_i=0.38 they_bill=0.38
charg_me=0.38 be_fake=0.38 fake_they=0.38 smil_be=0.38 their_smil=0.38 want_your=0.38 your_money=0.38
floor=-0.38 postag=0.38 it_from=0.38 he_could=0.38 scrap=0.38 why=-0.38 fac=0.38 serv_the=0.38
twenty_year=0.38 offic=-0.38 be_fib=0.38 ear_payment=0.38 either_he=0.38 fib=0.38 fib_it=0.38 know_or=0.38
loan_have=0.38 no_penalty=0.38 or_he=0.38 penalty=0.38 penalty_for=0.38 just_they=0.38 cost_and=0.38
extra_cost=0.38 he_assur=0.38 no_extra=0.38 then_ther=0.38 ther_would=0.38 sign_someth=0.38 #_the=0.38
another_colour=0.38 convenient=0.38 for_another=0.38 tag_say=0.38 the_tag=0.38 till_say=0.38 hour_be=0.38
mickey=0.38 mickey_with=0.38 never_work=0.38 of_thos=0.38 that_invoic=0.38 the_mickey=0.38 thos_hour=0.38
with_that=0.38 off=0.38 fast_one=0.38 good_part=0.38 make_money=0.38 part_to=0.38 replac_good=0.38 say=0.38
be_ther=-0.38 damp=0.37 go=-0.37 #_in=0.37 one=0.37 fact=0.37 fact_that=0.37 the_fact=0.37 they_withheld=0.37
withheld=0.37 withheld_the=0.37 they_use=0.37 fuel=0.37 will=-0.37 day_na=0.37 he_collect=0.37 light_go=0.37
money_say=0.37 na_lie=0.37 say_light=0.37 they_pretend=0.37 how=-0.37 a_tip=0.37 else=-0.37 swear=0.37
to_see=0.37 and_tell=0.37 as_new=0.37 a_cyst=0.37 cyst=0.37 gp=0.37 own_body=0.37 say_otherwis=0.37
to_about=0.37 a_certify=0.37 certify_STAFF=0.37 he_claim=0.37 wir_show=0.37 and_a=-0.37 #_with=0.37
STAFF_quot=0.37 ever_mention=0.37 extra_nobody=0.37 final_invoic=0.37 implant=0.37 implant_and=0.37
quot_#=0.37 the_final=0.37 the_implant=0.37 with_extra=0.37 in_the=-0.37 and_it=-0.37 STAFF_dish=0.37
a_brown=0.37 brown_puddl=0.37 dish_from=0.37 elsewher_the=0.37 from_elsewher=0.37 use_photo=0.37
fals_promis=0.37 label=0.37 they_tell=0.37 be_not=0.36 charg_my=0.36 one_STAFF=-0.36 of_lie=-0.36 bump=0.36
bump_up=0.36 do_test=0.36 not_agre=0.36 test_we=0.36 to_bump=0.36 to_just=0.36 not_keep=0.36 get_ther=0.36
question=-0.36 day_lose=0.36 lose_#=0.36 other_fee=0.36 ready_just=0.36 each=-0.36 the_meat=0.36
statement=0.36 an_x=0.36 appear_nobody=0.36 charg_us=0.36 now_appear=0.36 ray_that=0.36 that_as=0.36
blam=-0.36 ask_me=-0.36 know_noth=0.36 promis_to=0.36 system_be=0.36 faulty=0.36 a_wardrob=0.36 behind_a=0.36
hide_the=0.36 mould_behind=0.36 wardrob=0.36 what_be=-0.36 not_do=0.36 an_accident=0.36 pric_after=0.36
quiet_rais=0.36 would_sign=0.36 you_quiet=0.36 #_off=0.36 charg_full=0.36 full_pric=0.36 never_exist=0.36
offer_never=0.36 screenshot=0.36 the_screenshot=0.36 old=0.36 trial=0.36 then_ask=0.35 make_a=-0.35
STAFF_pay=0.35 STAFF_use=0.35 fake_profil=0.35 keep_STAFF=0.35 profil_to=0.35 use_fake=0.35 advic=-0.35
have_its=0.35 miss=-0.35 ad=0.35 ad_say=0.35 and_switch=0.35 any_day=0.35 bait_and=0.35 day_in=0.35
on_any=0.35 pric_on=0.35 say_flight=0.35 singl_seat=0.35 the_year=0.35 guess=-0.35 form_to=0.35 you_have=-0.35
not_be=-0.35 me_i=0.35 and=-0.35 onlin=0.35 STAFF_claim=0.35 crack_be=0.35 old_crack=0.35 repair_STAFF=0.35
screen_but=0.35 still_ther=0.35 KIN=-0.35 make_up=0.35 send_me=-0.35 window=-0.35 block=0.35 cashier=0.35
mistak_be=0.35 STAFF_shortag=0.35 behind_excus=0.35 board_that=0.35 captain=0.35 circumstanc=0.35
claim_refus=0.35 extraordinary=0.35 extraordinary_circumstanc=0.35 of_extraordinary=0.35 refus_becaus=0.35
shortag=0.35 stop_hide=0.35 clear_be=0.35 we_have=0.35 be_put=0.35 problem=-0.35 return=0.34 name=-0.34
treat=-0.34 fob_me=0.34 hand_part=0.34 second_hand=0.34 to_fob=0.34 weather=0.34 be_near=0.34 invoic_come=0.34
near_doubl=0.34 phon_but=0.34 pric_over=0.34 deposit_and=0.34 pay_a=0.34 run_off=0.34 they_run=0.34
extra_charg=0.34 me_about=0.34 nobody_warn=0.34 the_extra=0.34 warn_me=0.34 be_extra=0.34 bill_that=0.34
extra_item=0.34 item_on=0.34 weight=0.34 chang=0.34 train=-0.34 delivery_date=0.34 your_STAFF=0.34
the_same=-0.34 the_sale=0.34 STAFF_about=0.34 be_off=0.34 stand=-0.34 get=0.34 replac_it=0.34 my=-0.34
it_do=0.34 promis_promis=-0.34 that_we=0.34 come_next=0.34 tell_ther=0.33 the_websit=-0.33 and_keep=0.33
but_ther=0.33 will_not=-0.33 food=-0.33 befor=0.33 fast=0.33 high=-0.33 they_never=-0.33 touch=0.33
be_down=0.33 after_six=0.33 me_to=-0.33 plat_be=0.33 sinc=-0.33 limit=0.33 to_a=-0.33 plan=0.33 puddl=0.33
be_guarant=0.33 bond_be=0.33 mislead_and=0.33 never_trust=0.33 the_bond=0.33 trust_that=0.33 mechanic=-0.33
it_up=0.33 sign_that=0.33 cousin=0.33 cousin_be=0.33 my_cousin=0.33 page_be=0.33 pay_to=0.33 review_on=0.33
star_review=0.33 the_five=0.33 writ_thre=0.33 at_me=-0.32 STAFF_count=0.32 and_deny=0.32 camera_footag=0.32
count_the=0.32 fast_give=0.32 footag=0.32 it_until=0.32 me_two=0.32 not_fast=0.32 the_not=0.32 two_short=0.32
keep_me=-0.32 hear=-0.32 appear=0.32 all_our=0.32 be_check=0.32 check_then=0.32 come_the=0.32 how_come=0.32
our_bag=0.32 own_warehous=0.32 photo_from=0.32 then_how=0.32 warehous_show=0.32 you_deny=0.32 till=0.32
car_and=0.32 the_term=0.32 information=-0.32 sorry=-0.32 take_the=0.32 STAFF_he=0.32 STAFF_pretend=0.32
to_turn=0.32 to_deliver=0.32 chair=-0.32 of_STAFF=0.32 they_cut=0.32 sign_up=0.32 open=-0.32 elder=0.32
a_commission=0.32 commission_from=0.32 us_he=0.32 have_fix=0.32 reach_the=0.32 half_the=0.32 into_an=0.32
tea=0.32 bad=-0.32 debit=0.32 a_lawyer=0.32 brochur=0.32 not_need=0.32 but_deduct=0.31 charg_but=0.31
deduct_charg=0.31 say_zero=0.31 zero_charg=0.31 he_promis=0.31 moon_to=0.31 the_newspaper=0.31 get_me=0.31
slip=0.31 on_a=-0.31 me_anyway=0.31 be_bury=0.31 bury=0.31 bury_in=0.31 call_that=0.31 deceit=0.31
fee_when=0.31 i_open=0.31 in_paragraph=0.31 month_fee=0.31 nobody_mention=0.31 paragraph=0.31 paragraph_#=0.31
that_deceit=0.31 add_afterward=0.31 afterward=0.31 be_add=0.31 contract_i=0.31 discuss_pag=0.31
have_discuss=0.31 one_we=0.31 sign_be=0.31 a_basement=0.31 a_pool=0.31 a_suit=0.31 basement_twin=0.31
on_sale=0.31 onlin_that=0.31 pool_and=0.31 put_in=0.31 sale_onlin=0.31 same_room=0.31 that_very=0.31 twin=0.31
twin_becaus=0.31 very_minut=0.31 as_if=-0.31 nobody=-0.31 lose=-0.31 and_say=-0.31 give_my=0.31 collect=0.31
hide_fee=0.31 for_you=0.31 believ=-0.31 and_then=0.31 show_the=0.31 poor=-0.31 activation=0.31
activation_handl=0.31 add_activation=0.31 and_servic=0.31 fee_at=0.31 handl_and=0.31 last_click=0.31
one_pric=0.31 show_one=0.31 sneaky=0.31 their_websit=0.31 then_add=0.31 websit_show=0.31 leav=-0.31 used=0.31
although=-0.31 to_pull=0.31 come_and=0.31 lie_about=0.31 be_for=0.31 me_be=0.31 you_be=0.31 somebody=-0.31
when_they=-0.31 must_have=-0.31 amount=0.31 well=-0.31 #_#=0.31 arriv=-0.30 sell_me=0.30 head=-0.30
dres_be=0.30 have_be=0.30 wrap=-0.30 strang=0.30 explain=-0.30 STAFF_risk=0.30 but_say=0.30 car_when=0.30
cctv=0.30 cctv_he=0.30 first_say=0.30 he_remember=0.30 incident=0.30 incident_but=0.30 mention_cctv=0.30
nobody_touch=0.30 park_car=0.30 remember_the=0.30 say_trolley=0.30 trolley_incident=0.30 the_bed=-0.30
be_my=-0.30 STAFF_and=-0.30 away=-0.30 another_STAFF=0.30 another_and=0.30 bill_another=0.30 blind_that=0.30
figur_and=0.30 never_speak=0.30 one_figur=0.30 quot_one=0.30 swear_blind=0.30 it_now=0.30 contact=-0.30
claim_it=0.30 find_out=0.30 the_thing=0.30 assur_me=0.30 want_to=-0.30 real=0.30 do=-0.30 ray=0.30 x_ray=0.30
around=-0.30 the_wir=0.29 a_fast=0.29 refus_to=-0.29 responsibility=-0.29 line=-0.29 manner=-0.29 #_new=0.29
bill_say=0.29 i_mark=0.29 mark_the=0.29 new_plug=0.29 plug=0.29 still_in=0.29 the_camera=0.29 STAFF_but=0.29
liability=-0.29 for_one=-0.29 us_to=-0.29 my_car=-0.29 from=0.29 catch_the=0.29 after_we=0.29 twenty=0.29
though=-0.29 not_read=0.29 for_ear=0.29 becaus_of=0.29 the_egg=-0.29 could_see=0.29 rubbish=-0.29 come_it=0.29
courier=-0.29 what_i=-0.29 get_the=0.28 she_have=0.28 mention_a=0.28 card=0.28 parcel=-0.28 complaint=-0.28
not_their=-0.28 a_bill=0.28 fre_repair=0.28 reality_be=0.28 the_reality=0.28 cancellation_in=0.28
confirm_my=0.28 fifth_month=0.28 glitch=0.28 glitch_for=0.28 gym_keep=0.28 keep_charg=0.28 me_after=0.28
my_cancellation=0.28 they_confirm=0.28 exclud_weather=0.28 guarant_sudden=0.28 guarant_the=0.28 last_ten=0.28
one_it=0.28 paint_would=0.28 sudden_exclud=0.28 they_guarant=0.28 would_last=0.28 they_make=-0.28 admit=0.28
refund=-0.28 two_year=0.28 the_chang=-0.28 STAFF_make=0.28 befor_i=0.28 in=-0.28 and_nobody=-0.28
letter_to=0.28 seat_at=0.28 the_damag=-0.28 after=0.28 foot_on=0.28 have_camera=0.28 he_visit=0.28
never_set=0.28 the_property=0.28 visit_on=0.28
"""
