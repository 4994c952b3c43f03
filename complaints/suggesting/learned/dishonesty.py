"""Learned wording of `dishonesty`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.55 pretend=1.52 fake=1.49 charg=1.45 advertis=1.42 liar=1.42 not_honest=1.42 lie=1.37 show=1.33 sell=1.25
cheat=1.25 lie_to=1.24 contract=1.22 a_swindl=1.19 swindl=1.19 insincer=1.18 salesman=1.15 extra=1.15
steal_from=1.15 fee=1.13 overcharg=1.11 hide=1.11 money=1.10 every_month=1.10 stock=1.10 official=1.07
dishonesty_STAFF=1.06 very_dishonesty=1.06 sign=1.05 mislead=1.03 commission=1.03 pay=1.03 money_for=1.02
bill=1.02 keep_quiet=1.02 deposit=1.01 mis=0.99 fals=0.98 my_word=0.98 she_twist=0.98 twist=0.98 twist_my=0.98
a_gift=0.96 they_lie=0.96 scam_me=0.96 be_mislead=0.94 favour=0.94 your_favour=0.94 the_contract=0.94
pretend_to=0.93 demand=0.93 product_look=0.92 ask_for=0.91 sweet_talk=0.91 tri_to=0.91 buy=0.91
dishonesty=0.90 STAFF_pocket=0.89 pocket_my=0.89 mis_smell=0.89 honest_with=0.89 never_tell=0.89
charg_doubl=0.88 doubl_and=0.88 the_meter=0.88 she_could=0.88 reality=0.87 the_receipt=0.87 on_purpos=0.87
purpos=0.87 truth=0.87 card_without=0.87 without_tell=0.87 a_hoax=0.87 hoax=0.87 whol_offer=0.87
for_thing=0.86 that_the=0.86 in_stock=0.86 my_form=0.86 they_tri=0.85 scal=0.85 the_scal=0.85 water_down=0.84
you_water=0.84 alway_in=0.84 fraud=0.84 organic=0.84 invent=0.84 catch=0.84 quiet=0.83 take_plac=0.83
to_be=0.83 charg_for=0.83 tell_the=0.82 disclos=0.82 disclos_the=0.82 not_disclos=0.82 the_commission=0.82
be_from=0.82 car_have=0.82 be_lie=0.81 say_#=0.80 receipt=0.80 to_get=0.79 pocket=0.79 charity=0.79
he_pretend=0.79 book_on=0.79 cook_the=0.79 you_cook=0.79 insuranc_by=0.79 of_insuranc=0.79
commitment_again=0.79 fals_commitment=0.79 meter=0.79 inspection=0.78 trick=0.78 my_deposit=0.78
STAFF_scam=0.77 honest=0.77 i_catch=0.77 my_chang=0.77 artist=0.76 be_con=0.76 con=0.76 con_artist=0.76
be_sell=0.76 show_me=0.75 mention=0.75 sale=0.75 be_run=0.75 agre_to=0.75 cheat_the=0.75 to_keep=0.75
your_brochur=0.75 after_i=0.74 out_to=0.74 turn_out=0.74 he_know=0.74 STAFF_fill=0.74 thing=0.74
vanish_after=0.73 natural=0.72 STAFF_exaggerat=0.72 exaggerat=0.72 exaggerat_the=0.72 the_return=0.72
to_again=0.72 be_buy=0.72 review_be=0.72 the_pictur=0.72 and_sell=0.72 have_noth=0.71 STAFF_dup=0.71 dup=0.71
dup_me=0.71 alter=0.71 alter_the=0.71 date_on=0.71 someon_alter=0.71 the_bill=0.71 bait=0.71 wrong_chang=0.71
story=0.71 description_have=0.71 job_description=0.71 with_reality=0.71 an_inspection=0.71
inspection_take=0.71 report_say=0.71 say_an=0.71 deny_in=0.71 say_on=0.71 STAFF_steal=0.70 my_room=0.70
clos_then=0.70 then_serv=0.70 to_make=0.70 for_tea=0.70 wait_money=0.70 a_lie=0.70 scam=0.69 you_advertis=0.69
the_list=0.69 STAFF_tick=0.69 box_for=0.69 thing_she=0.69 tick_box=0.69 by_your=0.69 too=-0.69 hide_cost=0.69
contradict_everyth=0.69 everyth_the=0.69 fine_print=0.69 print_contradict=0.69 the_fine=0.69 me_of=0.69
happen_every=0.68 mistak_if=0.68 agent=0.68 camera=0.68 insincer_apology=0.68 foot=0.68 offer_be=0.68
pric=0.68 steal=0.68 condition_of=0.68 honest_about=0.68 the_condition=0.68 from_my=0.68 cost=0.68 review=0.67
the_guarant=0.67 by_STAFF=0.67 the_book=0.67 turn=0.67 our_airtim=0.67 they_thief=0.67 thief_our=0.67
the_shelf=0.67 i_pay=0.67 the_juic=0.67 and_again=0.67 deny_it=0.67 chequ_and=0.66 chequ_in=0.66 no_chequ=0.66
ther_never=0.66 a_subscription=0.66 be_trick=0.66 trick_into=0.66 five_star=0.66 invoic=0.66 deny=0.66
say_the=0.66 impossibl_to=0.66 us_in=0.65 block_me=0.65 they_block=0.65 conceal=0.65 conceal_the=0.65
recall=0.65 the_recall=0.65 you_conceal=0.65 add=0.65 up_the=0.65 from_a=0.65 he_could=0.65 half_truth=0.65
truth_from=0.65 photo_on=0.65 postag=0.65 what_they=0.65 into=0.64 fuel_STAFF=0.64 not_reset=0.64 pump=0.64
pump_to=0.64 reset_the=0.64 the_pump=0.64 to_zero=0.64 your_own=0.64 all_natural=0.64 ingredient_my=0.64
natural_ingredient=0.64 anyth_to=0.64 be_fre=0.64 never_once=0.64 once_pay=0.64 process_four=0.64
refund_process=0.64 the_advert=0.64 a_tip=0.64 that=0.64 a_and=0.63 contract_say=0.63 do_b=0.63 thing_and=0.63
do_another=0.63 you_agre=0.63 know_he=0.63 make_promis=0.63 promis_he=0.63 item_instead=0.63 used_item=0.63
daylight_fraud=0.63 fraud_by=0.63 brib=0.63 brib_be=0.63 demand_for=0.63 be_untru=0.63 untru=0.63
i_cancell=0.63 sea=0.63 insuranc=0.63 pay_for=0.62 sign_be=0.62 apology_be=0.62 be_insincer=0.62
the_apology=0.62 be_waterproof=0.62 waterproof=0.62 waterproof_it=0.62 guarant=0.62 phon_they=0.62 sweet=0.62
#_percent=0.62 the_site=0.62 tell_us=0.62 answer=-0.62 with_customer=0.62 pric_at=0.62 till_be=0.62 tri=0.62
shown=0.61 to_have=0.61 be_overcharg=0.61 overcharg_and=0.61 they_laugh=0.61 #_k=0.61 k=0.61 debit_me=0.61
you_debit=0.61 shelf=0.61 put_a=0.61 you_know=0.61 the_public=0.61 as_shown=0.61 cake_design=0.61 design=0.61
design_be=0.61 not_same=0.61 same_as=0.61 fre=0.61 befor_cold=0.61 cold_after=0.61 talk_befor=0.61
ingredient=0.61 airtim=0.61 off_with=0.61 chang_on=0.60 apology=0.60 be_quot=0.60 see_the=0.60 hous_be=0.60
noth_he=0.60 say_about=0.60 that_hous=0.60 no=-0.60 product=0.60 month=0.59 get_in=0.59 meter_be=0.59
run_befor=0.59 they=0.59 stamp=0.59 be_of=0.59 different_flat=0.59 pictur_of=0.59 extend_warranty=0.59
loan=0.59 fac_friend=0.58 meet_and=0.58 stab=0.58 stab_us=0.58 then_stab=0.58 two_fac=0.58 the_chequ=0.58
advert=0.58 doubl=0.58 of_a=0.58 look_noth=0.58 noth_like=0.58 never=0.58 STAFF_vanish=0.58 last_two=0.58
sinc_august=0.58 stock_have=0.58 two_in=0.58 two_sinc=0.58 be_replac=0.58 claim_the=0.58 part_have=0.58
reset=0.58 send=-0.58 certify=0.58 never_be=0.58 the_weight=0.57 they_cheat=0.57 they_charg=0.57
phon_record=0.57 statement_that=0.57 untru_i=0.57 executiv_misguid=0.57 misguid=0.57 misguid_me=0.57
sell_wrong=0.57 anonymou=0.57 anonymou_it=0.57 be_anonymou=0.57 data_would=0.57 the_data=0.57 estat_STAFF=0.57
say_it=-0.57 fault=-0.57 know_sell=0.57 from_pensioner=0.56 down_the=0.56 the_review=0.56 auction=0.56
auction_be=0.56 driv_up=0.56 the_auction=0.56 a_mistak=0.56 STAFF_swear=0.56 to_sign=0.56 spe=0.56 spe_it=0.56
to_spe=0.56 discount=0.56 brak_pad=0.56 else_wear=0.56 me_somebody=0.56 pad=0.56 wear_brak=0.56 juic=0.56
they_deny=0.56 week=-0.56 cancellation=0.56 stock_when=0.55 new_one=0.55 impossibl=0.55 charg_his=0.55
process=0.55 deduction_every=0.55 unexplain=0.55 unexplain_deduction=0.55 advertis_be=0.55 down_so=0.55
pretend_the=0.55 she_pretend=0.55 so_she=0.55 warn=0.54 kitchen_be=0.54 brochur=0.54 STAFF_demand=0.54
demand_a=0.54 let_us=0.54 tip_befor=0.54 off_alway=0.54 scal_in=0.54 claim_to=0.54 fre_then=0.54
about_that=0.54 a_pretext=0.54 deposit_be=0.54 keep_under=0.54 pretext=0.54 normal_pric=0.54 sale_pric=0.54
the_normal=0.54 next_tabl=0.54 description=0.54 but_when=0.54 your_statement=0.54 my_foot=0.53 claim=0.53
again_and=0.53 just_to=0.53 be_twenty=0.53 list_must=0.53 commitment=0.53 check_the=0.53 not_check=0.53
on_STAFF=0.53 they_count=0.53 her_to=0.53 runaround=0.53 runaround_and=0.53 someth_she=0.53 the_runaround=0.53
the_promis=0.53 the_pric=0.53 he=0.53 can=-0.53 than_on=0.53 contract_as=0.53 a_servic=0.53 pleas=-0.52
it_happen=0.52 his_teeth=0.52 lie_through=0.52 teeth=0.52 through_his=0.52 offer=0.52 apply=0.52
discount_be=0.52 never_apply=0.52 promis_discount=0.52 the_till=0.52 pictur=0.52 percent=0.52 record=0.52
cheat_me=0.52 at_time=0.52 fake_promis=0.52 make_at=0.52 of_sale=0.52 promis_make=0.52 time_of=0.52
the_damp=0.52 extend=0.51 be_charg=0.51 wast=-0.51 flat_be=0.51 KIN_into=0.51 a_bed=0.51 bed_she=0.51
deceiv=0.51 deceiv_my=0.51 into_buy=0.51 they_deceiv=0.51 new_label=0.51 old_stock=0.51 stock_with=0.51
with_new=0.51 a_different=0.51 brochur_promis=0.51 even_smell=0.51 promis_the=0.51 sea_you=0.51 smell_it=0.51
the_sea=0.51 replac=0.51 get_your=0.51 you_anyth=0.51 your_signatur=0.51 be_demand=0.51 at=-0.51 the_#=0.51
quot=0.51 availabl=0.51 last_room=0.51 room_availabl=0.51 ther_half=0.51 limit_offer=0.50 offer_have=0.50
run_for=0.50 the_limit=0.50 show_it=0.50 exclud=0.50 advert_be=0.50 friend_in=0.50 who=-0.50 new=0.50
site=0.50 pensioner=0.50 one_off=0.50 you_they=0.50 mislead_by=0.50 a_minimum=0.50 minimum=0.50
minimum_term=0.50 strang_that=0.50 have_clear=0.49 new_but=0.49 sell_to=0.49 cost_#=0.49 i_won=0.49
in_postag=0.49 priz_i=0.49 the_priz=0.49 won=0.49 won_cost=0.49 thief=0.49 signatur=0.49 take_the=0.49
the_stamp=0.49 break=-0.49 STAFF_wait=0.49 subscription=0.49 a_fake=0.49 fake_receipt=0.49 he_ask=0.49
my_phon=0.49 say_they=0.49 you_keep=-0.49 bill_for=0.49 eleven_hour=0.49 he_sit=0.49 hour_whil=0.49
van_with=0.49 whil_he=0.49 swear_it=0.49 to_one=0.48 ask_they=0.48 get_a=0.48 list=0.48 me_he=0.48 chequ=0.48
be_driv=0.48 deduction=0.48 august=0.48 the_job=0.48 the_car=0.48 a_factory=0.48 a_make=0.48
factory_stamp=0.48 handmad=0.48 handmad_mug=0.48 make_in=0.48 mug=0.48 mug_have=0.48 stamp_on=0.48
the_handmad=0.48 me_twic=0.48 rep=0.48 with_it=0.48 on_my=0.48 agre=0.47 our=-0.47 could_go=0.47
damag_that=0.47 of_damag=0.47 ther_to=0.47 you_accus=0.47 ther_be=0.47 befor_let=0.47 photo=0.47 only=-0.47
thing_on=0.47 never_touch=0.47 we_would=0.47 tick=0.47 charity_keep=0.47 for_itself=0.47 keep_#=0.47
percent_for=0.47 thi_charity=0.47 estat=0.47 the_estat=0.47 us_the=0.47 it_be=0.47 and_cheat=0.47
liar_and=0.47 my_card=0.47 STAFF_invent=0.47 as_not=0.47 damag_so=0.47 invent_damag=0.47 so_as=0.47
to_return=0.47 be_keep=0.47 you_deliver=0.46 STAFF_be=-0.46 but_other=0.46 delay_be=0.46 do_but=0.46
other_plan=0.46 plan_take=0.46 take_off=0.46 weather_do=0.46 clean_fee=0.46 fee_after=0.46 invent_a=0.46
they_invent=0.46 would_leav=0.46 amount_on=0.46 different_amount=0.46 slip_than=0.46 than_what=0.46
the_slip=0.46 consultant=0.46 me_the=0.46 another=0.46 contradict=0.46 from_start=0.46 start_to=0.46
will_never=0.46 all_sort=0.46 extra_fee=0.46 fee_turn=0.46 of_extra=0.46 sort_of=0.46 up_at=0.46 be_empty=0.46
someth_under=0.46 STAFF_sign=0.46 he_never=0.46 now_it=0.45 deliver=0.45 and_us=0.45 newspaper_one=0.45
one_story=0.45 story_and=0.45 us_another=0.45 to_end=0.45 gift=0.45 clas_work=0.45 first_clas=0.45
for_first=0.45 get_scrap=0.45 like=-0.45 the_old=0.45 have_to=-0.45 up_by=0.45 be_no=0.45 a_reason=0.45
pay_us=0.45 reason_not=0.45 up_a=0.45 us_back=0.45 KIN_the=0.45 card=0.45 in_writ=0.45 wrong_policy=0.45
he_give=0.45 a_used=0.45 be_import=0.45 import=0.45 import_silk=0.45 label_say=0.45 label_under=0.45
polyester=0.45 say_polyester=0.45 silk_the=0.45 guarant_turn=0.45 worthles_paper=0.45 must_be=0.45
under_a=0.45 STAFF_charg=0.45 be_higher=0.45 you_call=0.45 run=0.45 deceptiv=0.44 deceptiv_websit=0.44
real_pric=0.44 the_real=0.44 websit_impossibl=0.44 they_claim=0.44 pric_be=0.44 product_be=0.44 break_so=0.44
could_pocket=0.44 pocket_the=0.44 reader_be=0.44 so_he=0.44 the_card=0.44 a_sticker=0.44 catch_him=0.44
expiry=0.44 expiry_date=0.44 him_put=0.44 sticker_over=0.44 the_expiry=0.44 the_loan=0.44 brak=0.44
we_be=-0.44 zero=0.44 that_he=0.44 into_a=0.44 say_i=-0.44 if_it=0.44 a_tooth=0.44 fill_a=0.44 noth_wrong=0.44
tooth=0.44 tooth_that=0.44 should=-0.44 STAFF_show=0.44 cut_money=0.44 you_just=0.44 servic_that=0.44
but_have=0.43 forg=0.43 forg_it=0.43 mine_someon=0.43 not_mine=0.43 receipt_be=0.43 signatur_on=0.43
someon_forg=0.43 tabl_to=0.43 certify_used=0.43 its_mileag=0.43 mileag=0.43 mileag_turn=0.43 turn_back=0.43
used_car=0.43 your_certify=0.43 a_camera=0.43 but_nobody=0.43 come_i=0.43 deliver_but=0.43 they_pretend=0.43
factory=0.43 eight_hour=0.43 for_eight=0.43 for_four=0.43 hour_ther=0.43 invoic_list=0.43 list_thre=0.43
two_for=0.43 dirty=-0.43 me_sign=0.43 petition=0.43 petition_your=0.43 the_petition=0.43 it_off=0.43
laugh_it=0.43 tip=0.43 vanish=0.43 thank=-0.43 twic_i=0.43 and_pack=0.43 one_phon=0.43 pack_another=0.43
show_you=0.43 they_show=0.43 you_one=0.43 offic=-0.43 dres=0.43 not_to=0.42 it_then=0.42 STAFF_ask=0.42
bait_advertis=0.42 own_STAFF=0.42 becam_abusiv=0.42 have_overcharg=0.42 he_becam=0.42 i_prov=0.42
overcharg_me=0.42 admit_it=0.42 return_the=0.42 twenty_year=0.42 an_extend=0.42 duplicat=0.42
duplicat_what=0.42 law_give=0.42 talk_into=0.42 that_duplicat=0.42 warranty_that=0.42 out_that=0.42 part=0.42
for_six=0.42 belong=0.42 belong_to=0.42 certificat_he=0.42 he_show=0.42 me_belong=0.42 have_be=0.42
a_cage=0.42 cage=0.42 cage_farm=0.42 farm=0.42 organic_egg=0.42 the_organic=0.42 your_word=-0.41 queu=-0.41
add_a=0.41 and_hope=0.41 hope_that=0.41 tip_to=0.41 you_add=0.41 you_have=-0.41 elder_KIN=0.41 my_elder=0.41
cost_and=0.41 extra_cost=0.41 he_assur=0.41 no_extra=0.41 then_ther=0.41 the_same=-0.41 bag_be=0.41
a_faulty=0.41 faulty_unit=0.41 unit=0.41 the_post=0.41 and_tell=0.41 then=0.41 be_never=0.41 go=-0.41
be_wrong=0.41 officer=0.41 how=-0.41 get_her=0.41 time=-0.41 priz=0.41 serv_the=0.41 say=0.41
give_himself=0.41 himself_five=0.41 star_from=0.41 the_flat=0.41 me_when=0.41 advertis_#=0.41
they_advertis=0.41 fre_and=0.41 you_claim=0.41 could_you=-0.41 box_money=0.41 charity_box=0.41
money_never=0.41 the_charity=0.41 will=-0.41 #_the=0.40 another_colour=0.40 convenient=0.40 for_another=0.40
tag_say=0.40 the_tag=0.40 till_say=0.40 sign_someth=0.40 phon_for=0.40 pric_after=0.40 quiet_rais=0.40
would_sign=0.40 you_quiet=0.40 for_eleven=0.40 quiet_about=0.40 award=0.40 award_on=0.40 sell_award=0.40
the_award=0.40 your_door=0.40 i_never=0.40 all_sweet=0.40 talk_until=0.40 until_you=0.40 you_sign=0.40
one_STAFF=-0.40 vet=0.40 her_thumb=0.40 her_weigh=0.40 i_watch=0.40 meat_with=0.40 thumb=0.40 thumb_on=0.40
watch_her=0.40 weigh=0.40 weigh_the=0.40 and_a=-0.40 hold=-0.40 #_with=0.40 STAFF_quot=0.40 ever_mention=0.40
extra_nobody=0.40 final_invoic=0.40 implant=0.40 implant_and=0.40 quot_#=0.40 the_final=0.40 the_implant=0.40
with_extra=0.40 fast_one=0.40 from_ther=0.39 floor=-0.39 and_simp=0.39 make_thing=0.39 noth_about=0.39
simp_make=0.39 the_meet=0.39 explain=-0.39 my_money=0.39 blam=-0.39 be_smell=0.39 contract_for=0.39 gas=0.39
gas_STAFF=0.39 smell_contract=0.39 the_gas=0.39 public=0.39 the_new=-0.39 daylight=0.39 charg_me=0.39
watch=0.39 STAFF_hom=0.39 dres_their=0.39 hom=0.39 into_STAFF=0.39 like_STAFF=0.39 salesmen=0.39
they_dres=0.39 deny_everyth=-0.39 i_show=0.39 STAFF_hide=0.39 buy_a=0.39 STAFF_take=0.39 a_detour=0.39
charg_more=0.39 detour=0.39 detour_on=0.39 purpos_to=0.39 to_charg=0.39 go_home=0.39 good_part=0.39
make_money=0.39 part_to=0.39 replac_good=0.39 work_and=0.39 the_invoic=0.39 be_fib=0.39 ear_payment=0.39
either_he=0.39 fib=0.39 fib_it=0.39 know_or=0.39 loan_have=0.39 no_penalty=0.39 or_he=0.39 penalty=0.39
penalty_for=0.39 promis=0.39 why=-0.39 fuel=0.39 about_the=0.39 what_you=0.38 seller=0.38 date=0.38
proper=-0.38 me_to=-0.38 detail_in=0.38 fill_wrong=0.38 get_loan=0.38 incom=0.38 incom_detail=0.38
loan_pass=0.38 wrong_incom=0.38 star=0.38 do_not=-0.38 be_two=0.38 when_he=0.38 they_use=0.38 year=0.38
one_on=0.38 out_whil=0.38 see_one=0.38 car=0.38 fac=0.38 each=-0.38 fact=0.38 fact_that=0.38 the_fact=0.38
they_withheld=0.38 withheld=0.38 withheld_the=0.38 term=0.38 be_#=0.38 they_just=0.38 send_me=-0.38
long_way=0.38 round_to=0.38 run_up=0.38 taxi_take=0.38 the_long=0.38 to_run=0.38 like_the=0.37 a_contract=0.37
and=-0.37 a_cyst=0.37 cyst=0.37 gp=0.37 own_body=0.37 say_otherwis=0.37 to_about=0.37 as_new=0.37 not_be=-0.37
nobody_look=0.37 day_na=0.37 he_collect=0.37 light_go=0.37 money_say=0.37 na_lie=0.37 say_light=0.37
look=-0.37 name=-0.37 b=0.37 not_do=0.37 my=-0.37 be_not=0.37 day_lose=0.37 lose_#=0.37 other_fee=0.37
ready_just=0.37 be_put=0.37 window=-0.37 right=-0.37 to_turn=0.37 first_fre=0.37 postag_then=0.37
the_postag=0.37 then_just=0.37 it_do=0.37 #_off=0.37 charg_full=0.37 full_pric=0.37 never_exist=0.37
offer_never=0.37 screenshot=0.37 the_screenshot=0.37 and_get=0.37 of_lie=-0.37 weight=0.37 their=-0.37
have_fix=0.37 be_near=0.37 invoic_come=0.37 near_doubl=0.37 phon_but=0.37 pric_over=0.37 scrap=0.37
fob_me=0.37 hand_part=0.37 second_hand=0.37 to_fob=0.37 guess=-0.37 STAFF_dish=0.37 a_brown=0.37
brown_puddl=0.37 dish_from=0.37 elsewher_the=0.37 from_elsewher=0.37 use_photo=0.37 train=-0.37 i_mention=0.37
STAFF_claim=0.37 crack_be=0.37 old_crack=0.37 repair_STAFF=0.37 screen_but=0.37 still_ther=0.37 be_fake=0.37
fake_they=0.37 smil_be=0.37 their_smil=0.37 want_your=0.37 your_money=0.37 hour_be=0.37 mickey=0.37
mickey_with=0.37 never_work=0.37 of_thos=0.37 that_invoic=0.37 the_mickey=0.37 thos_hour=0.37 to_the=-0.37
bill_my=0.36 for_session=0.36 my_insuranc=0.36 never_attend=0.36 session=0.36 session_i=0.36 they_bill=0.36
already_ther=0.36 an_x=0.36 appear_nobody=0.36 charg_us=0.36 now_appear=0.36 ray_that=0.36 that_as=0.36
and_watch=0.36 for_organic=0.36 ordinary=0.36 organic_and=0.36 the_ordinary=0.36 them_unpack=0.36 unpack=0.36
unpack_the=0.36 watch_them=0.36 number=-0.36 ad=0.36 ad_say=0.36 and_switch=0.36 any_day=0.36 bait_and=0.36
day_in=0.36 on_any=0.36 pric_on=0.36 say_flight=0.36 singl_seat=0.36 the_year=0.36 say_a=0.36 be_too=-0.36
tell_ther=0.36 cook=0.36 be_ther=-0.36 off=0.36 problem=-0.36 have_its=0.36 advic=-0.36 replac_it=0.36
a_wardrob=0.36 behind_a=0.36 hide_the=0.36 mould_behind=0.36 wardrob=0.36 what_be=-0.36 the_meat=0.36
question=-0.36 a_certify=0.36 certify_STAFF=0.36 he_claim=0.36 wir_show=0.36 the_cash=0.36 STAFF_shortag=0.36
behind_excus=0.36 board_that=0.36 captain=0.36 circumstanc=0.36 claim_refus=0.36 extraordinary=0.36
extraordinary_circumstanc=0.36 of_extraordinary=0.36 refus_becaus=0.36 shortag=0.36 stop_hide=0.36
charg_my=0.36 the_newspaper=0.36 ask_me=-0.35 then_ask=0.35 just_they=0.35 have_not=0.35 make_up=0.35
trial=0.35 and_it=-0.35 us_to=-0.35 get_ther=0.35 another_STAFF=0.35 STAFF_pay=0.35 STAFF_use=0.35
fake_profil=0.35 keep_STAFF=0.35 profil_to=0.35 use_fake=0.35 his_KIN=0.35 statement=0.35 to_pay=0.35
wrong_with=0.35 make_a=-0.35 and_keep=0.35 promis_to=0.35 on_a=-0.35 system_be=0.35 #_in=0.35 be_bill=0.35
hide_fee=0.35 open=-0.35 be_guarant=0.35 bond_be=0.35 mislead_and=0.35 never_trust=0.35 the_bond=0.35
trust_that=0.35 bump=0.35 bump_up=0.35 do_test=0.35 not_agre=0.35 test_we=0.35 to_bump=0.35 to_just=0.35
damp=0.35 weather=0.34 delivery_date=0.34 fals_promis=0.34 card_reader=0.34 reader=0.34 be_promis=-0.34
not_keep=0.34 that_have=0.34 do=-0.34 miss=-0.34 the_report=0.34 to_a=-0.34 they_have=-0.34 know_noth=0.34
not_need=0.34 to_deliver=0.34 stand=-0.34 with_you=-0.34 for_someth=0.34 sit_in=0.34 mistak_be=0.34
form_to=0.34 give_my=0.34 have_me=0.34 come_next=0.34 debit=0.34 tell_to=-0.33 till=0.33 ther=0.33
they_never=-0.33 faulty=0.33 complaint=-0.33 would_be=0.33 at_me=-0.33 plat_be=0.33 noth=0.33 puddl=0.33
touch=0.33 bill_and=0.33 my_KIN=-0.33 when_i=0.33 a_basement=0.33 a_pool=0.33 basement_twin=0.33 on_sale=0.33
onlin_that=0.33 pool_and=0.33 put_in=0.33 sale_onlin=0.33 same_room=0.33 that_very=0.33 twin=0.33
twin_becaus=0.33 very_minut=0.33 to_see=0.33 high=-0.33 it_up=0.33 return=0.33 they_lose=0.33 in_the=-0.33
slip=0.33 appear=0.33 but_deduct=0.33 charg_but=0.33 deduct_charg=0.33 say_zero=0.33 zero_charg=0.33
assur_me=0.33 treat=-0.33 information=-0.33 keep_me=-0.33 be_down=0.33 old_one=0.33 fill=0.33 cousin_be=0.33
my_cousin=0.33 page_be=0.33 pay_to=0.33 review_on=0.33 star_review=0.33 the_five=0.33 writ_thre=0.33
four_tim=0.33 to_pull=0.33 have_my=0.33 sorry=-0.33 leav=-0.33 amount=0.33 block=0.33 STAFF_count=0.32
and_deny=0.32 camera_footag=0.32 count_the=0.32 fast_give=0.32 footag=0.32 it_until=0.32 me_two=0.32
not_fast=0.32 the_not=0.32 two_short=0.32 his_number=0.32 money_charg=0.32 smooth_talker=0.32 talker=0.32
talker_take=0.32 arriv=-0.32 will_not=-0.32 them=-0.32 twenty=0.32 scratch=-0.32 need=-0.32 plan=0.32
do_you=-0.32 extra_charg=0.32 me_about=0.32 nobody_warn=0.32 the_extra=0.32 warn_me=0.32 fast=0.32 get=0.32
hear=-0.32 of_STAFF=0.32 the_websit=-0.32 come_and=0.32 elder=0.32 #_a=0.32 limit=0.32 door_be=0.32
not_charg=-0.32 find_out=0.32 but_ther=0.32 #_new=0.32 bill_say=0.32 i_mark=0.32 mark_the=0.32 new_plug=0.32
a_fast=0.32 becaus_of=0.32 they_would=-0.32 one=0.32 food=-0.32 and_say=-0.32 collect=0.32 rais_the=0.32
promis_promis=-0.32 car_and=0.32 must_have=-0.32 behind_the=-0.31 a_bakery=0.31 brochur_show=0.31
in_truth=0.31 room_over=0.31 show_a=0.31 truth_it=0.31 two_room=0.31 lie_about=0.31 although=-0.31
half_the=0.31 the_wrong=-0.31 be_extra=0.31 bill_that=0.31 extra_item=0.31 item_on=0.31 be_bury=0.31 bury=0.31
bury_in=0.31 call_that=0.31 deceit=0.31 fee_when=0.31 i_open=0.31 in_paragraph=0.31 month_fee=0.31
nobody_mention=0.31 paragraph=0.31 paragraph_#=0.31 that_deceit=0.31 that_we=0.31 after_we=0.31 parcel=-0.31
a_commission=0.31 commission_from=0.31 us_he=0.31 as_if=-0.31 into_an=0.31 the_bed=-0.31 after_six=0.31
higher_than=0.31 with_his=0.31 when_they=-0.31 she_have=0.31 come_it=0.31 like_a=-0.31 not_read=0.31
me_anyway=0.31 well=-0.31 sign_that=0.31 we_have=0.31 STAFF_risk=0.31 but_say=0.31 car_when=0.31 cctv=0.31
cctv_he=0.31 first_say=0.31 he_remember=0.31 incident=0.31 incident_but=0.31 mention_cctv=0.31
nobody_touch=0.31 park_car=0.31 remember_the=0.31 say_trolley=0.31 trolley_incident=0.31 to_his=0.31
line=-0.31 cashier=0.31 onlin=0.31 chair=-0.31 be_off=0.31 you_be=0.31 small=-0.31 two=0.30 around=-0.30
it_now=0.30 STAFF_and=-0.30 a_clean=0.30 bad=-0.30 sign_up=0.30 finger=-0.30 ray=0.30 x_ray=0.30
with_the=-0.30 their_STAFF=0.30 deposit_and=0.30 pay_a=0.30 run_off=0.30 they_run=0.30 me_be=0.30 chang=0.30
want_to=-0.30 believ=-0.30
"""
