"""Learned wording of `lack_of_trust`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.65 promis=2.33 trust=1.84 believ=1.54 unreliabl=1.50 your_word=1.41 let=1.33 faith=1.32 word=1.29 now=1.20
safe=1.20 guarant=1.19 commitment=1.16 faith_in=1.16 be_promis=1.14 not_trustworthy=1.12 trustworthy=1.12
keep_my=1.12 us_up=1.09 and_you=1.08 assur=1.06 you=1.05 from_you=1.04 #_nobody=1.02 let_down=1.00
stranger=1.00 bank=0.99 thi_STAFF=0.99 not_keep=0.98 be_fix=0.98 confidenc=0.97 doubt=0.96 date=0.96
in_writ=0.95 confidenc_in=0.95 repair=0.95 stand_us=0.93 nobody_show=0.93 date_be=0.92 confirm=0.92
what_you=0.92 leav_my=0.91 collect=0.90 last_increas=0.90 they_vow=0.90 vow=0.90 vow_it=0.90
unreliabl_STAFF=0.90 to_trust=0.90 card=0.89 will=0.89 charg_my=0.88 rely=0.88 rely_on=0.88 without_ask=0.87
they_promis=0.86 once=0.85 on_you=0.85 builder=0.85 again=0.85 file_be=0.84 its_way=0.84 on_its=0.84
a_parcel=0.83 have_see=0.83 feel_let=0.82 come_between=0.81 keep_chang=0.80 you_say=0.80 company=0.80
say_he=0.79 fool_me=0.79 me_once=0.79 they_stand=0.78 do_you=-0.78 start_in=0.78 would_start=0.78
assuranc=0.78 assuranc_be=0.78 your_assuranc=0.78 to_someon=0.76 give=0.76 key=0.76 i_no=0.76 end_of=0.76
would_look=0.76 fail=0.76 unreliabl_they=0.76 not_safe=0.75 check_becaus=0.75 fool=0.75 after=0.75 of_it=0.75
you_swear=0.75 someon=0.75 my_account=0.75 after_that=0.74 you_keep=0.74 everyth_you=0.74 be_to=0.74
repair_the=0.74 thes_STAFF=0.74 promis_me=0.74 open_my=0.73 agreement=0.73 our_agreement=0.73 file=0.73
agre=0.72 STAFF_open=0.72 be_confirm=0.72 be_shown=0.72 information_be=0.72 my_personal=0.72
personal_information=0.72 shown_to=0.72 that_lose=0.72 it_and=0.72 increas=0.72 say_a=0.71 know_he=0.71
make_promis=0.71 promis_he=0.71 befor_her=0.71 her_birthday=0.71 they_get=0.71 on_your=0.71 and_#=0.71
be_count=0.71 confirmation_from=0.71 you_worth=0.71 and_i=0.70 any_more=0.70 see_your=0.70 say_you=0.70
in_thi=0.70 i_do=0.70 the_school=0.70 never=0.69 account=0.69 you_assur=0.68 between_#=0.68 fix_and=0.68
the_hous=0.67 may_nobody=0.67 suppos_to=0.67 back_but=0.67 but_he=0.67 he_will=0.67 lose=0.66
confidentiality=0.66 confidentiality_and=0.66 for_confidentiality=0.66 know_now=0.66 street_know=0.66
whol_street=0.66 the_term=0.66 everyon_to=0.66 for_everyon=0.66 leav_open=0.66 medical_file=0.66 have_ask=0.66
would=0.66 a_second=0.65 be_assur=0.65 count_on=0.65 card_without=0.65 without_tell=0.65 back_on=0.65
go_back=0.65 their_word=0.65 lose_all=0.65 chanc=0.64 personal=0.64 never_come=0.64 can_we=0.64 go_to=0.64
a_and=0.64 contract_say=0.64 do_b=0.64 thank=-0.64 to_believ=0.64 any=0.64 i_will=0.63 rather_keep=0.63
saving_under=0.63 as_alway=0.63 empty_word=0.63 word_as=0.63 i_can=0.63 give_thes=0.63 nobody_should=0.63
should_give=0.63 have_stop=0.63 my_letter=0.63 thank_you=-0.62 need_you=0.62 you_you=0.62 can_you=-0.62
agre_to=0.61 STAFF_reliability=0.61 doubt_of=0.61 in_doubt=0.61 reliability=0.61 another_customer=0.61
no_longer=0.61 swear_on=0.61 open_a=0.61 a_confirmation=0.61 be_abus=0.61 trust_have=0.61 cancell_on=0.61
monday=0.61 tell_the=0.61 tim_and=0.60 not_feel=0.60 as_good=0.60 good_as=0.60 new_date=0.60 one_that=0.60
have_pass=0.60 insid_must=0.60 my_information=0.60 pass_on=0.60 someon_insid=0.60 can_explain=0.60
the_promis=0.59 to_protect=0.59 look_into=0.59 come_when=0.59 anyon_can=0.59 can_log=0.59 joke_anyon=0.59
the_result=0.59 she=-0.59 hand_my=0.59 parcel_to=0.59 someon_i=0.59 not_trust=0.59 have_have=0.59 mean=0.59
arriv_befor=0.59 third=0.59 to_arriv=0.58 be_worthles=0.58 worthles=0.58 it_a=0.58 not_go=0.58 risk_it=0.58
to_risk=0.58 so_what=0.58 ther_so=0.58 whenever=0.58 whenever_i=0.58 suppos=0.58 my_card=0.58
collect_loan=0.58 my_line=0.58 somebody_use=0.58 you_break=0.58 and_let=0.58 next_day=0.57 lose_faith=0.57
account_be=0.57 like=-0.57 swear=0.57 data=0.57 second_time=0.57 fix=0.57 alway_next=0.57 never_now=0.57
week_never=0.57 me_back=0.57 customer_at=0.57 christma_it=0.57 for_christma=0.57 tell_i=0.57 chang_the=0.56
statement=0.56 KIN_ther=0.56 feel_secur=0.56 secur=0.56 secur_leav=0.56 empty=0.56 in_may=0.55 longer=0.55
stop_believ=0.55 on_their=0.55 commitment_again=0.55 fals_commitment=0.55 answer=-0.55 my_faith=0.55
assur_it=0.55 care_of=0.55 take_care=0.55 a_promis=0.55 christma=0.55 no_faith=0.55 why_should=0.55
mean_noth=0.55 word_mean=0.55 you_do=0.55 and_do=0.54 believ_your=0.54 chequ_and=0.54 chequ_in=0.54
no_chequ=0.54 ther_never=0.54 you_would=0.54 babysitter=0.54 babysitter_you=0.54 conviction=0.54
her_third=0.54 recommend_be=0.54 the_babysitter=0.54 third_conviction=0.54 my_photo=0.54 page_without=0.54
into_it=0.54 have_to=-0.54 look_wher=0.53 proces_look=0.53 wher_that=0.53 not_call=0.53 same_even=0.53
they_swear=0.53 sit_by=0.53 still_sit=0.53 salary_slip=0.53 slip_with=0.53 guarant_be=0.53 last_roof=0.53
same_guarant=0.53 a_wit=0.53 and_with=0.53 sign_and=0.53 wit=0.53 would_need=0.53 writ_sign=0.53
STAFF_after=0.53 break_our=0.53 twic_i=0.53 be_suppos=0.53 door_becaus=0.53 have_key=0.53 lock_on=0.53
second_lock=0.53 pleas=-0.53 build_have=0.53 card_copy=0.53 copy_at=0.53 have_their=0.53 our_build=0.53
their_card=0.53 your_machin=0.53 information=0.52 i_reply=0.52 reply_on=0.52 your_advic=0.52 hack=0.52
hous=0.52 be_give=0.52 the_insuranc=0.52 they_have=0.52 fail_every=0.52 can_tell=0.52 like_now=0.52
you_like=0.52 will_call=0.52 thre_chanc=0.52 still=0.52 be_empty=0.52 as_the=0.52 another_i=0.52
believ_neither=0.52 thing_your=0.52 track_say=0.52 cri=0.52 cri_wolf=0.52 have_cri=0.52 once_too=0.52
too_often=0.52 wolf=0.52 wolf_once=0.52 the_date=0.51 believ_you=0.51 a_deal=0.51 deal_and=0.51 you_open=0.51
advanc=0.51 advanc_again=0.51 be_mad=0.51 in_advanc=0.51 mad=0.51 mad_to=0.51 to_come=0.51 the=-0.51
be_ready=0.51 with_you=0.51 detail=0.51 with_my=0.51 alway_on=0.51 never_here=0.51 who_have=0.51 of_your=0.50
a_joke=0.50 joke=0.50 how_can=0.50 else=0.50 my_medical=0.50 i_believ=0.50 february=0.50 claim=-0.50
STAFF_would=0.50 anonymou=0.50 anonymou_it=0.50 be_anonymou=0.50 data_would=0.50 the_data=0.50 no_good=0.50
in_to=0.50 i_used=0.50 you_have=0.50 awak=0.50 lie_awak=0.50 my_pension=0.50 pension=0.50 pension_be=0.50
STAFF_read=0.50 becaus_your=0.50 health_check=0.50 lab_send=0.50 my_health=0.50 result_of=0.50 them_to=0.50
your_lab=0.50 a_stranger=0.49 let_a=0.49 stranger_collect=0.49 KIN_will=0.49 have_you=0.49 what_else=0.49
for_a=-0.49 worth=0.49 pledg=0.49 pledg_to=0.49 protect_our=0.49 you_pledg=0.49 monday_and=0.49
account_and=0.49 all_trust=0.49 betray=0.49 betray_a=0.49 customer_of=0.49 have_betray=0.49 of_thirty=0.49
thirty=0.49 thirty_year=0.49 #=-0.49 he_know=0.49 to_collect=0.49 be_as=0.49 you_confirm=0.49 empty_and=0.49
which_of=0.49 agency=0.49 trust_them=0.48 trust_a=0.48 be_no=0.48 and_never=0.48 b=0.48 explain_how=0.48
time_i=0.48 thi=0.48 day_delivery=0.48 delivery_take=0.48 guarant_next=0.48 take_eight=0.48 privat=0.48
shar=0.48 shar_my=0.48 you_shar=0.48 roof_and=0.48 never_once=0.48 once_pay=0.48 process_four=0.48
refund_process=0.48 a_newborn=0.48 me_again=0.48 newborn=0.48 newborn_paper=0.48 not_on=0.48 birthday=0.48
have_lose=0.47 operation=0.47 in_your=0.47 when_they=0.47 go_miss=0.47 at_time=0.47 fake_promis=0.47
make_at=0.47 of_sale=0.47 promis_make=0.47 time_of=0.47 school=0.47 line_to=0.47 my_saving=0.47 saving=0.47
not_ther=0.47 STAFF_a=0.47 than=-0.47 phon=-0.47 just=-0.47 be_take=0.47 form=-0.47 promis_for=0.46 bond=0.46
child=0.46 the_end=0.46 word_for=0.46 confirm_in=0.46 sell=-0.46 everyth_from=0.46 me_post=0.46
would_keep=0.46 do_another=0.46 you_agre=0.46 resolv=0.46 in_february=0.46 undertook=0.46 his_word=0.46
me_his=0.46 word_and=0.46 my_data=0.46 meter_reading=0.46 of_meter=0.46 own_list=0.46 reading_sinc=0.46
sinc_your=0.46 your_can=0.46 to_read=0.45 and_it=0.45 after_be=0.45 they_hand=0.45 use_my=0.45 STAFF_that=0.45
apply=0.45 discount_be=0.45 never_apply=0.45 promis_discount=0.45 neither=0.45 doubt_about=0.45
have_seriou=0.45 integrity=0.45 seriou=0.45 seriou_doubt=0.45 your_integrity=0.45 need_it=0.45 me_to=-0.45
hospital=0.45 i_worry=0.45 worry_about=0.45 it_break=0.45 open=0.45 he=-0.45 commitment_of=0.45
delivery_and=0.45 fulfill=0.45 give_commitment=0.45 not_fulfill=0.45 of_delivery=0.45 deal=0.45 used_to=0.45
you_make=0.44 the_track=0.44 well=-0.44 health=0.44 agre_that=0.44 be_agre=0.44 be_away=0.44 enter_the=0.44
flat_whil=0.44 nobody_would=0.44 would_enter=0.44 us_for=0.44 sinc=-0.44 from_them=0.44 hear_from=0.44
my_signatur=0.44 signatur_i=0.44 them_again=0.44 your=0.44 to_get=-0.44 used_on=0.44 file_my=0.44
forget_to=0.44 say_trust=0.44 then_forget=0.44 to_file=0.44 trust_us=0.44 he_could=0.44 used=0.44
you_again=0.44 risk=0.44 us_and=0.44 one_thing=0.44 at_it=0.44 medical=0.43 after_thi=0.43 but_after=0.43
i_question=0.43 question_everyth=0.43 sorry_but=0.43 thi_i=0.43 could=-0.43 acces=0.43 acces_to=0.43
phon_me=0.43 my_STAFF=0.43 will_not=0.43 i_have=0.43 insuranc_for=0.43 my_tarif=0.43 tarif_without=0.43
you_charg=0.43 a_spar=0.43 spar=0.43 spar_key=0.43 ignor=-0.43 the_mattres=0.43 conversation_and=0.43
in_on=0.43 listen_in=0.43 privat_conversation=0.43 used_it=0.43 convinc=0.43 convinc_me=0.43 good_hand=0.43
in_good=0.43 nobody_will=0.43 will_convinc=0.43 copy=0.43 anyth_else=0.42 else_from=0.42 lawyer_advis=0.42
my_lawyer=0.42 sign_anyth=0.42 wrong=-0.42 slip=0.42 can=0.42 not_and=0.42 keep=0.42 confirm_thre=0.42
still_they=0.42 problem=-0.42 delivery=0.42 but_till=0.42 commit=0.42 commit_to=0.42 date_noth=0.42
day_but=0.42 executiv_commit=0.42 resolv_in=0.42 till_date=0.42 to_resolv=0.42 STAFF_and=-0.42
STAFF_statement=0.42 else_STAFF=0.42 have_mine=0.42 receiv_someon=0.42 so_who=0.42 statement_so=0.42
it_have=0.42 fenc_and=0.42 the_fenc=0.42 they_undertook=0.42 to_repair=0.42 undertook_in=0.42 nobody_can=0.42
the_last=0.42 week_of=0.42 you_promis=0.41 to_do=-0.41 result=0.41 day_of=0.41 important_day=0.41 me_down=0.41
most_important=0.41 the_most=0.41 you_let=0.41 and_again=0.41 wast=-0.41 that_fail=0.41 we_rely=0.41
over=-0.41 to_phon=0.41 another_day=0.41 have_cancell=0.41 take_another=0.41 tim_that=0.41 us_so=0.41
confirmation=0.41 march=0.41 would_be=0.41 lab=0.41 trust_the=0.41 STAFF_for=0.41 i_lie=0.41 the_chequ=0.41
half=-0.40 swear_it=0.40 book_and=0.40 confirm_our=0.40 our_book=0.40 then_give=0.40 fault=-0.40 real_any=0.40
tell_which=0.40 your_invoic=0.40 customer_on=0.40 detail_visibl=0.40 personal_detail=0.40 visibl=0.40
visibl_to=0.40 old_one=0.40 my_trust=0.40 a_bill=0.40 fre_repair=0.40 reality_be=0.40 the_reality=0.40
the_flat=0.40 shown=0.40 laptop_for=0.40 pictur_have=0.40 privat_pictur=0.40 repair_and=0.40 be_still=0.39
two_day=0.39 date_so=0.39 never_be=0.39 back_never=0.39 promis_call=0.39 to_it=0.39 #_and=0.39 an_upgrad=0.39
and_an=0.39 apology_get=0.39 get_none=0.39 promis_an=0.39 upgrad_a=0.39 wait=-0.39 mean_and=0.39 a_card=0.39
ask_you=0.39 bill_on=0.39 card_i=0.39 to_remov=0.39 be_our=0.39 i_put=0.39 your_bond=0.39 they_will=-0.39
be_renew=0.39 renew_and=0.39 no_confidenc=0.39 the_mix=0.39 STAFF_another=0.39 roof=0.39 have_it=0.39
and_have=0.39 way=0.39 in_my=-0.38 check_everyth=0.38 doubl_check=0.38 i_doubl=0.38 me_now=0.38 be_friday=0.38
commitment_be=0.38 for_monday=0.38 give_for=0.38 installation_today=0.38 monday_installation=0.38
today_be=0.38 and_take=0.38 it_for=0.38 hesitat=0.38 hesitat_to=0.38 i_hesitat=0.38 to_order=0.38 it_do=0.38
log_in=0.38 receiv_it=-0.38 second=0.38 feedback=-0.38 get_to=0.38 caterer_cancell=0.38 eve=0.38 eve_of=0.38
the_eve=0.38 wed_although=0.38 about_your=0.38 believ_anyth=0.38 you_and=0.38 deposit=0.38 afraid_to=0.38
atm=0.38 atm_swallow=0.38 cash_and=0.38 my_cash=0.38 swallow=0.38 swallow_my=0.38 your_atm=0.38 my_parcel=0.38
that_get=0.38 call_me=0.38 STAFF_die=0.37 be_scam=0.37 collect_premium=0.37 die_they=0.37 evry=0.37
evry_month=0.37 month_sharp=0.37 premium_evry=0.37 sharp_but=0.37 sharp_sharp=0.37 start_story=0.37
they_collect=0.37 they_start=0.37 when_STAFF=0.37 either=0.37 how_to=-0.37 your_statement=0.37 money=0.37
help=-0.37 our_deposit=0.37 still_believ=0.37 never_hear=0.37 without=0.37 time_you=0.37 say_it=-0.37
term=0.37 photo_be=0.37 start=0.37 you_mean=0.37 someon_do=0.37 proces=0.37 messag=-0.37 not_happen=0.37
on_it=0.37 size=-0.37 brak_be=0.37 car_again=0.37 i_let=0.37 i_near=0.37 let_them=0.37 near_crash=0.37
near_my=0.37 the_brak=0.37 them_near=0.37 would_i=0.37 account_without=0.37 my_permission=0.37 not_stick=0.37
tuesday_either=0.37 for_and=0.37 promis_pay=0.37 quiet_drop=0.37 school_trip=0.37 then_quiet=0.37 trip_be=0.37
process=0.37 assur_and=0.37 you_fail=0.37 next=0.37 chequ=0.37 day=0.36 paper_do=0.36 post=0.36
promis_thank=-0.36 not_rely=0.36 my_phon=-0.36 track=0.36 would_like=-0.36 never_send=0.36 a_privat=0.36
on=0.36 ready_on=0.36 on_monday=0.36 keep_push=0.36 lose_hope=0.36 believ_him=0.36 of_tomorrow=0.36
tomorrow_every=0.36 you_lose=0.35 idea=-0.35 order_from=0.35 have_the=-0.35 break_the=0.35 nobody_come=0.35
be_bill=0.35 send_them=0.35 should_i=0.35 word_be=0.35 do_it=-0.35 let_stranger=0.35 nanny=0.35 nanny_let=0.35
stranger_into=0.35 the_nanny=0.35 it_today=-0.35 it_impossibl=0.35 installer=0.35 to_one=0.35 can_not=0.35
thing_and=0.35 loan=0.35 in_the=-0.35 important=0.35 money_leav=0.35 the_post=0.35 me_within=0.35
refund_me=0.35 week_that=0.35 would_refund=0.35 card_detail=0.35 someth=-0.35 enter=0.35 room_to=0.35
installation=0.35 and_lose=0.35 meter=0.35 up_again=0.35 put_a=0.35 a_call=0.35 be_real=0.35 bos=0.35
have_thre=0.35 i_trust=0.35 STAFF_give=-0.35 delivery_only=0.34 do_they=0.34 for_delivery=0.34
now_stranger=0.34 only_and=0.34 stranger_call=0.34 with_offer=0.34 the_parcel=-0.34 callback=0.34
respect=-0.34 to_another=0.34 protect=0.34 go_up=-0.34 speak=-0.34 smell=-0.34 you_but=0.34 out_everyth=0.34
they_let=0.34 another_deadlin=0.34 another_promis=0.34 deadlin_miss=0.34 miss_another=0.34 promis_break=0.34
any_confidenc=0.34 longer_have=0.34 be_it=-0.34 an_outsid=0.34 ask_an=0.34 expert_to=0.34 outsid_expert=0.34
whol_day=0.34 be_used=0.34 say_tomorrow=0.34 tomorrow_and=0.34 about_what=0.34 could_you=-0.34 often=0.34
be_quiet=0.34 how_safe=0.34 money_ther=0.34 safe_be=0.34 somebody_withdrew=0.34 withdrew=0.34
withdrew_money=0.34 that_be=0.34 have_only=0.34 only_your=0.34 cancell=0.34 give_to=0.34 the_wed=0.34
for_him=0.34 on_tuesday=0.34 you_listen=0.33 somebody=0.33 my_laptop=0.33 way_and=0.33 without_my=0.33
in_our=0.33 be_tell=0.33 repair_be=0.33 reality=0.33 i_keep=0.33 on_a=0.33 cover=-0.33 exclud_weather=0.33
guarant_sudden=0.33 guarant_the=0.33 last_ten=0.33 one_it=0.33 paint_would=0.33 sudden_exclud=0.33
they_guarant=0.33 would_last=0.33 minut=-0.33 the_same=0.33 becaus_the=0.33 STAFF_do=-0.33 visit=-0.33
third_time=0.33 give_my=0.33 that_you=-0.33 the_proces=0.33 but_when=0.33 tarif=0.33 discount=0.33
promis_and=0.32 i_give=0.32 your_portal=0.32 compensation_never=0.32 in_compensation=0.32 the_voucher=0.32
voucher_you=0.32 abus=0.32 count=0.32 flat_for=0.32 they_agre=0.32 they_would=-0.32 me_the=-0.32 me_not=0.32
would_sort=0.32 guarant_that=0.32 happen_again=0.32 who_guarant=0.32 lose_passport=0.32 twic_and=-0.32
staf=-0.32 never_answer=-0.32 fenc=0.32 use_it=0.32 be_ever=0.32 conclusion=0.32 ever_real=0.32
investigat_so=0.32 real_investigat=0.32 think_my=0.32 trust_your=0.32 your_conclusion=0.32 two_week=-0.32
at=-0.32 he_give=0.32 advis_me=0.32 within_a=0.32 anyth_in=0.32 if=-0.32 through=-0.32 hand_on=0.31
he_shak=0.31 his_cousin=0.31 hous_go=0.31 shak_my=0.31 build=0.31 between=0.31 warranty_be=0.31 thre=0.31
my_salary=0.31 salary=0.31 and_used=0.31 down_on=0.31 work=-0.31 send_me=-0.31 name=-0.31 be_go=0.31
hold=-0.31 stick_to=0.31 i_should=-0.31 my_privat=0.31 the_wrong=-0.31 my_mistak=0.31 word_my=0.31 you_at=0.31
the_old=0.31 keep_it=0.31 wast_for=-0.31 thes=0.31 my_messag=-0.31 a_clear=0.31 clear_conscienc=0.31
conscienc=0.31 conscienc_any=0.31 friend_to=0.31 send_all=0.31 you_i=0.31 off_for=0.31 promis_be=0.31
to_other=0.31 alway=0.31 we_have=0.31 not_get=0.31 STAFF_make=0.31 lie_to=-0.31 back_to=-0.30 thing=0.30
the_repair=0.30 pay_in=0.30 and_that=0.30 STAFF_again=0.30 lock=0.30 log=0.30 it_take=-0.30 push=0.30
offic=-0.30 account_i=0.30 have_spend=0.30 miss_they=0.30 money_go=0.30 one_bite=0.30 spend_it=0.30
them_one=0.30 when_money=0.30 i_get=-0.30 my_money=0.30 they_tell=-0.30 thre_STAFF=0.30 document_for=0.30
even_know=0.30 have_them=0.30 month_and=0.30 you_still=0.30 talk=-0.30 complaint=-0.30 or=-0.30 a_refund=0.30
silenc_how=0.30 that_silenc=0.30 we_leav=0.30 at_your=0.30 receipt=-0.30 mattres=0.30 hack_they=0.30
job_to=0.30 money_i=0.30 mov_my=0.30 the_hack=0.30 trust_such=0.30 another=0.29 not_tell=0.29 be_so=-0.29
hour_now=0.29 now_be=0.29 one_week=0.29 friday_and=-0.29 the_whol=0.29 callback_never=0.29 never_happen=0.29
promis_callback=0.29 to_see=0.29 be_pass=-0.29 and_now=0.29 after_they=0.29 faith_leav=0.29 two_wrong=0.29
wrong_diagnos=0.29 tim=0.29 in_you=-0.29 me_what=0.29 your_app=0.29 tabl=-0.29 get_my=0.29 be_let=0.29
decid_to=0.29 down_thre=0.29 have_decid=0.29 row_i=0.29 fee=-0.29 have_acces=0.29 someon_charg=0.29
let_my=-0.29 cancell_operation=0.29 definit=0.29 definit_next=0.29 fifth_date=0.29 four_cancell=0.29
time_definit=0.29 advic_and=0.29 on_us=0.29 ready=0.29 on_her=0.29 not_a=-0.29 them=0.29 understand=-0.29
front=-0.29 find_you=-0.29 thi_find=-0.29 you_well=-0.29 like_to=-0.29 open_on=0.29 email=-0.29 have=0.28
#_march=0.28 collect_my=0.28 list_of=0.28 na=-0.28 pas=-0.28 a_hack=0.28 certain=0.28 certain_not=0.28
customer_own=0.28 hack_account=0.28 money_safe=0.28 negligenc=0.28 negligenc_then=0.28 not_with=0.28
own_negligenc=0.28 then_wher=0.28 agreement_and=0.28 fix_in=0.28 not_be=0.28 most=0.28 that_nobody=0.28
come_back=-0.28 he_would=0.28 a_servic=0.28 someon_used=0.28 used_my=0.28 father=0.28 into=0.28 again_and=0.28
bag=-0.28 and_look=0.28 else_have=0.28 you_to=0.28 not_know=-0.28 not_have=-0.28 responsibility=-0.28
my_life=0.28 small=-0.28 to_take=-0.28 each_time=0.28 wed=0.28 STAFF_to=-0.28 conversation=0.28 treat=-0.28
blam=-0.28 you_STAFF=-0.28 i=0.28 that_the=0.28 they_be=-0.28 be_in=0.27 me_that=0.27 not=0.27 so_why=0.27
you_protect=-0.27 again_thes=0.27 bid=0.27 bid_tell=0.27 both_of=0.27 coupl_the=0.27 honour=0.27
no_honour=0.27 no_other=0.27 other_bid=0.27 other_coupl=0.27 push_both=0.27 us_ther=0.27 impossibl=0.27
to_be=-0.27 get_me=0.27 serv=-0.27 damag=-0.27 sal=0.27 other_customer=0.27 they_keep=-0.27 an_apology=0.27
already=-0.27 feel_like=-0.27 ask_me=0.27 car=-0.27 condition=-0.27 clos_my=-0.27 hard_to=0.27 be_right=0.27
never_arriv=0.27 replacement_that=0.27 that_never=0.27 my_question=-0.27 permission=0.27 not_believ=0.27
mail=-0.27 clos=-0.27 ticket=-0.27 to_deliver=0.27 dog_with=0.27 for_repair=0.27 promis_a=0.27 late=-0.27
brak=0.27 the_newspaper=0.27 promis_to=0.27 i_know=0.27 but_the=-0.27 expert=0.26 we_know=0.26 find=-0.26
shak=0.26 deletion=0.26 for_deletion=0.26 be_safe=0.26 detail_be=0.26 know_my=0.26 safe_with=0.26
car_and=-0.26 not_what=-0.26 a_day=-0.26 quiet_about=0.26 you_tell=0.26 cost=-0.26 by_the=0.26 renew=0.26
head=-0.26 hold_the=0.26 hour_and=0.26 card_will=0.26 friday_be=0.26 ready_friday=0.26 whil_we=0.26
appointment_how=0.26 even_keep=0.26 how_will=0.26 keep_an=0.26 will_you=0.26 that=0.26 you_send=-0.26
run=-0.26 a_decision=0.26 call_on=0.26 decision_on=0.26 friday_none=0.26 friday_with=0.26 monday_none=0.26
my_mortgag=0.26 none_on=0.26 none_today=0.26 websit=-0.26 say_one=0.26 get_it=0.26 fill=-0.26 part=-0.26
what_be=0.26 for_my=-0.26 about_it=0.26 go_on=-0.26 STAFF=-0.26 do_what=0.26 tell_you=-0.26 like_a=-0.26
next_week=0.26 delivery_dat=0.26 queu=-0.26 real=0.26 to_you=-0.26 very=-0.26 assur_me=0.26 system=-0.26
bad=-0.26 servic_that=0.26 exclud=0.26 when_i=-0.26 to_my=0.25 street=0.25 to_find=0.25 worry=0.25
caterer=0.25 the_caterer=0.25 four_tim=0.25 clean=-0.25 you_ask=-0.25 say_i=-0.25 see_me=0.25 speak_to=-0.25
steal=-0.25 print=-0.25 different=-0.25 excus=-0.25 man=-0.25 leav=0.25 refund=0.25 lose_confidenc=0.25
your_servic=0.25 decid=0.25 neighbour=-0.25 to_somebody=0.25 that_with=0.25 sinc_i=-0.25 a=-0.25
not_make=-0.25 none_of=-0.25 on_hold=-0.25 customer=0.25 simp_say=0.25 but_i=-0.25 guy=-0.25 diagnos=0.25
it_arriv=-0.25 policy=-0.25 no_idea=-0.25 it_come=0.25 crash=0.25 and_still=0.25 after_what=0.25
another_cent=0.25 cent_in=0.25 deposit_i=0.25 not_put=0.25 put_another=0.25 be_sorry=0.25 cashier=-0.25
fail_to=0.25 have_never=-0.25 but_you=0.25 and_say=-0.24 five_week=0.24 us_that=0.24 packag=-0.24
leav_you=0.24 now_i=0.24 think_ten=0.24 tim_befor=0.24 to_recommend=0.24 would_think=0.24 by_your=-0.24
afraid=0.24 be_afraid=0.24 cousin=0.24 sudden=0.24 push_the=0.24 far=-0.24 walk=-0.24 be_cancell=-0.24
they_never=0.24 with_a=0.24 show=0.24 have_go=0.24 lose_its=-0.24 you_never=-0.24 come_off=0.24 mix_up=0.24
not_your=0.24 at_face=0.24 back_the=0.24 face_valu=0.24 hear_that=0.24 noth_you=0.24 say_someon=0.24
someon_would=0.24 take_noth=0.24 that_five=0.24 tim_now=0.24 would_ring=0.24 morn=-0.24 be_just=-0.24
they_simp=0.24 will_never=0.24 half_of=-0.24 the_weather=-0.24 off=-0.24 lie=-0.24 be_you=-0.24
not_investigat=-0.24 would_not=-0.24 your_page=0.24 nursery_be=0.24 cleaner=-0.24 it_to=0.24 a_date=0.24
date_for=0.24 operation_four=0.24 the_operation=0.24 time_noth=0.24 leak=-0.24 chang_every=0.24
figur_chang=0.24 your_figur=0.24 know_if=0.23 in_that=-0.23 ignor_again=-0.23 be_five=0.23 and_each=0.23
finish=-0.23 not_understand=-0.23 deny=-0.23 my=0.23 of_us=0.23 let_it=0.23 care=0.23
"""
