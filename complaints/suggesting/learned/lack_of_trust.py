"""Learned wording of `lack_of_trust`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.65 promis=2.26 trust=1.83 believ=1.49 unreliabl=1.46 your_word=1.42 word=1.37 faith=1.34 let=1.26
faith_in=1.19 safe=1.19 commitment=1.17 not_trustworthy=1.11 trustworthy=1.11 us_up=1.09 now=1.08
from_you=1.04 assur=1.03 #_nobody=1.01 let_down=1.01 be_promis=1.00 you=1.00 confirm=1.00 stranger=1.00
thi_STAFF=0.98 and_you=0.98 not_keep=0.97 confidenc=0.95 nobody_show=0.94 bank=0.94 to_trust=0.94
confidenc_in=0.93 doubt=0.93 they_promis=0.93 guarant=0.92 stand_us=0.92 last_increas=0.91 they_vow=0.91
vow=0.91 vow_it=0.91 card=0.91 fool_me=0.90 me_once=0.90 keep_my=0.88 be_fix=0.88 unreliabl_STAFF=0.87
collect=0.87 say_he=0.87 charg_my=0.87 rely=0.87 rely_on=0.87 on_you=0.87 of_it=0.86 on_your=0.86 fool=0.86
will=0.86 without_ask=0.85 promis_me=0.84 company=0.84 my_account=0.83 feel_let=0.82 you_say=0.81
a_parcel=0.80 have_see=0.80 repair=0.80 come_between=0.80 be_confirm=0.80 date=0.80 builder=0.79 agre=0.79
keep_chang=0.79 you_break=0.78 they_stand=0.78 repair_the=0.77 assuranc=0.77 assuranc_be=0.77
your_assuranc=0.77 to_someon=0.77 monday=0.77 fail=0.76 everyth_you=0.76 you_keep=0.76 again=0.76
not_safe=0.76 end_of=0.75 would_look=0.75 leav_my=0.75 i_will=0.75 unreliabl_they=0.74 fix_and=0.74
check_becaus=0.74 i_no=0.74 start_in=0.74 would_start=0.74 open_my=0.73 i_do=0.73 increas=0.73 be_to=0.73
account=0.72 say_you=0.72 someon=0.72 be_shown=0.71 information_be=0.71 my_personal=0.71
personal_information=0.71 shown_to=0.71 thes_STAFF=0.71 confirmation_from=0.71 you_worth=0.71 say_a=0.70
they_get=0.70 do_you=-0.70 STAFF_open=0.70 in_thi=0.70 in_writ=0.70 after=0.70 and_#=0.70 lose=0.69 i_can=0.69
be_count=0.69 give=0.69 befor_her=0.69 her_birthday=0.69 to_arriv=0.69 tell_the=0.69 you_assur=0.69
any_more=0.68 see_your=0.68 everyon_to=0.67 for_everyon=0.67 leav_open=0.67 medical_file=0.67 between_#=0.67
my_letter=0.67 he_know=0.67 know_he=0.67 make_promis=0.67 promis_he=0.67 never=0.66 you_do=0.66 can_we=0.66
count_on=0.66 as_alway=0.66 empty_word=0.66 word_as=0.66 card_without=0.66 without_tell=0.66
confidentiality=0.65 confidentiality_and=0.65 for_confidentiality=0.65 know_now=0.65 street_know=0.65
whol_street=0.65 would=0.65 suppos_to=0.65 like=-0.65 rather_keep=0.65 saving_under=0.65 the_term=0.64
back_on=0.64 go_back=0.64 their_word=0.64 have_ask=0.64 me_back=0.64 it_a=0.63 not_go=0.63 risk_it=0.63
to_risk=0.63 may_nobody=0.63 never_come=0.63 you_would=0.63 need_you=0.63 you_you=0.63 personal=0.63
to_believ=0.63 a_and=0.63 contract_say=0.63 do_b=0.63 chang_the=0.62 agre_to=0.62 back_but=0.62 but_he=0.62
he_will=0.62 data=0.62 lose_faith=0.62 and_it=0.62 it_and=0.61 cancell_on=0.61 second_time=0.61 lose_all=0.61
any=0.61 the_promis=0.61 in_may=0.61 another_customer=0.61 hand_my=0.60 parcel_to=0.60 someon_i=0.60
not_feel=0.60 a_confirmation=0.60 be_abus=0.60 trust_have=0.60 can_explain=0.60 STAFF_reliability=0.60
doubt_of=0.60 in_doubt=0.60 reliability=0.60 have_stop=0.60 thank=-0.60 alway_next=0.59 never_now=0.59
week_never=0.59 open_a=0.59 longer=0.59 thank_you=-0.59 have_pass=0.59 insid_must=0.59 my_information=0.59
pass_on=0.59 someon_insid=0.59 be_worthles=0.59 worthles=0.59 time_i=0.59 no_longer=0.59 look_into=0.59
be_assur=0.59 still=0.59 my_card=0.58 anyon_can=0.58 can_log=0.58 joke_anyon=0.58 its_way=0.58 on_its=0.58
a_spar=0.58 give_thes=0.58 nobody_should=0.58 should_give=0.58 spar=0.58 spar_key=0.58 file=0.58 so_what=0.58
ther_so=0.58 whenever=0.58 whenever_i=0.58 to_protect=0.58 come_when=0.57 arriv_befor=0.57 and_i=0.57
the_date=0.57 commitment_again=0.57 fals_commitment=0.57 worth=0.57 agreement=0.57 break_our=0.57
our_agreement=0.57 collect_loan=0.56 my_line=0.56 somebody_use=0.56 suppos=0.56 account_be=0.56 next_day=0.56
empty=0.56 christma_it=0.56 for_christma=0.56 tell_i=0.56 the_result=0.56 customer_at=0.56 KIN_ther=0.55
feel_secur=0.55 secur=0.55 secur_leav=0.55 christma=0.55 not_trust=0.55 can_you=-0.55 no_faith=0.55
trust_a=0.55 file_be=0.55 statement=0.55 of_your=0.55 same_even=0.55 they_swear=0.55 on_their=0.54
mean_noth=0.54 word_mean=0.54 STAFF_after=0.54 with_my=0.54 twic_i=0.54 else=0.54 on_monday=0.54
why_should=0.53 into_it=0.53 build_have=0.53 card_copy=0.53 copy_at=0.53 have_their=0.53 our_build=0.53
their_card=0.53 your_machin=0.53 us_and=0.53 sinc=-0.53 she=-0.53 thi=0.53 a_promis=0.53 be_take=0.53
pleas=-0.53 have_to=-0.53 salary_slip=0.53 slip_with=0.53 my_faith=0.52 answer=-0.52 information=0.52
operation=0.52 chequ_and=0.52 chequ_in=0.52 no_chequ=0.52 ther_never=0.52 how_can=0.52 key=0.52 in_your=0.52
my_data=0.52 my_photo=0.52 page_without=0.52 i_have=0.52 sit_by=0.51 still_sit=0.51 the_school=0.51
be_empty=0.51 look_wher=0.51 proces_look=0.51 wher_that=0.51 go_to=0.51 it_have=0.51 the_insuranc=0.51
medical=0.51 my_medical=0.51 another_i=0.51 believ_neither=0.51 thing_your=0.51 track_say=0.51 hack=0.51
be_suppos=0.51 detail=0.51 i_reply=0.51 reply_on=0.51 your_advic=0.51 you_open=0.51 i_used=0.50 the_hous=0.50
a_deal=0.50 deal_and=0.50 believ_your=0.50 fail_every=0.50 STAFF_a=0.50 not_call=0.50 i_believ=0.50
confirm_thre=0.50 date_be=0.50 still_they=0.50 do_another=0.50 you_agre=0.50 i_worry=0.50 worry_about=0.50
delivery=0.50 to_read=0.50 believ_you=0.50 stop_believ=0.50 you_confirm=0.50 you_again=0.50 betray=0.50
betray_a=0.50 customer_of=0.50 have_betray=0.50 of_thirty=0.50 thirty=0.50 thirty_year=0.50 anonymou=0.50
anonymou_it=0.50 be_anonymou=0.50 data_would=0.50 the_data=0.50 to_come=0.50 promis_for=0.50 his_word=0.49
me_his=0.49 word_and=0.49 fix=0.49 empty_and=0.49 a_joke=0.49 joke=0.49 february=0.49 confirm_in=0.49
and_have=0.49 risk=0.49 in_to=0.49 used=0.49 claim=-0.49 account_and=0.49 day_delivery=0.49 delivery_take=0.49
guarant_next=0.49 take_eight=0.49 KIN_will=0.49 have_you=0.49 what_else=0.49 shar=0.49 shar_my=0.49
you_shar=0.49 assur_it=0.49 care_of=0.49 take_care=0.49 have_lose=0.49 explain_how=0.48 undertook=0.48
STAFF_read=0.48 becaus_your=0.48 health_check=0.48 lab_send=0.48 my_health=0.48 result_of=0.48 them_to=0.48
your_lab=0.48 my_saving=0.48 saving=0.48 who_have=0.48 you_lose=0.48 our_deposit=0.48 pledg=0.48 pledg_to=0.48
protect_our=0.48 you_pledg=0.48 will_call=0.48 just=-0.47 the=-0.47 to_collect=0.47 never_send=0.47
they_hand=0.47 will_not=0.47 once=0.47 #=-0.47 file_my=0.47 forget_to=0.47 say_trust=0.47 then_forget=0.47
to_file=0.47 trust_us=0.47 your=0.47 bond=0.47 be_ready=0.47 be_tell=0.47 line_to=0.47 a_stranger=0.47
let_a=0.47 stranger_collect=0.47 they_let=0.47 b=0.47 somebody=0.47 child=0.46 go_miss=0.46 never_be=0.46
which_of=0.46 all_trust=0.46 it_break=0.46 everyth_from=0.46 me_post=0.46 would_keep=0.46 at_time=0.46
fake_promis=0.46 make_at=0.46 of_sale=0.46 promis_make=0.46 time_of=0.46 you_make=0.46 in_february=0.46
word_for=0.46 after_be=0.45 and_again=0.45 conversation_and=0.45 in_on=0.45 listen_in=0.45
privat_conversation=0.45 used_it=0.45 not_ther=0.45 deposit=0.45 apply=0.45 discount_be=0.45 never_apply=0.45
promis_discount=0.45 resolv=0.45 when_they=0.45 fenc_and=0.45 the_fenc=0.45 they_undertook=0.45 to_repair=0.45
undertook_in=0.45 birthday=0.45 hous=0.45 STAFF_would=0.45 monday_and=0.45 one_thing=0.45 used_to=0.45
to_get=-0.45 the_end=0.45 open_on=0.45 the_flat=0.44 say_tomorrow=0.44 tomorrow_and=0.44 phon=-0.44
he_could=0.44 well=-0.44 neither=0.44 open=0.44 from_them=0.44 hear_from=0.44 my_signatur=0.44 signatur_i=0.44
them_again=0.44 use_my=0.44 trust_them=0.44 third_time=0.44 commitment_of=0.44 delivery_and=0.44 fulfill=0.44
give_commitment=0.44 not_fulfill=0.44 of_delivery=0.44 money=0.43 anyth_else=0.43 else_from=0.43
lawyer_advis=0.43 my_lawyer=0.43 sign_anyth=0.43 doubt_about=0.43 have_seriou=0.43 integrity=0.43 seriou=0.43
seriou_doubt=0.43 your_integrity=0.43 the_track=0.43 you_promis=0.43 the_mattres=0.43 my_tarif=0.43
tarif_without=0.43 you_charg=0.43 mean=0.43 slip=0.43 ignor=-0.43 what_you=0.43 agre_that=0.43 be_agre=0.43
be_away=0.43 enter_the=0.43 flat_whil=0.43 nobody_would=0.43 would_enter=0.43 with_you=0.43 no_confidenc=0.43
the_mix=0.43 he=-0.43 insuranc_for=0.43 STAFF_for=0.43 after_thi=0.43 but_after=0.43 i_question=0.43
question_everyth=0.43 sorry_but=0.43 thi_i=0.43 deal=0.42 health=0.42 to_phon=0.42 nobody_can=0.42
check_everyth=0.42 doubl_check=0.42 i_doubl=0.42 me_now=0.42 swear_it=0.42 lie=-0.42 but_till=0.42 commit=0.42
commit_to=0.42 date_noth=0.42 day_but=0.42 executiv_commit=0.42 resolv_in=0.42 till_date=0.42 to_resolv=0.42
not_on=0.42 on_tuesday=0.42 me_to=-0.42 to_do=-0.42 used_on=0.42 two_day=0.42 acces=0.42 acces_to=0.42
for_a=-0.42 and_take=0.42 wrong=-0.41 another_day=0.41 have_cancell=0.41 take_another=0.41 tim_that=0.41
us_so=0.41 phon_me=0.41 copy=0.41 my_STAFF=0.41 march=0.41 day_of=0.41 important_day=0.41 me_down=0.41
most_important=0.41 the_most=0.41 you_let=0.41 problem=-0.41 tim_and=0.41 be_still=0.41 next=0.41
STAFF_statement=0.41 else_STAFF=0.41 have_mine=0.41 receiv_someon=0.41 so_who=0.41 statement_so=0.41
not_happen=0.40 be_our=0.40 a_bill=0.40 fre_repair=0.40 reality_be=0.40 the_reality=0.40 date_so=0.40
and_do=0.40 form=-0.40 confirmation=0.40 be_renew=0.40 renew_and=0.40 shown=0.40 my_trust=0.40 week_of=0.40
that_fail=0.40 we_rely=0.40 an_upgrad=0.40 and_an=0.40 apology_get=0.40 get_none=0.40 promis_an=0.40
upgrad_a=0.40 over=-0.40 third=0.40 to_it=0.40 than=-0.40 have_it=0.40 on_a=0.40 STAFF_and=-0.40
lose_passport=0.40 that_lose=0.40 be_friday=0.39 commitment_be=0.39 for_monday=0.39 give_for=0.39
installation_today=0.39 monday_installation=0.39 today_be=0.39 lab=0.39 book_and=0.39 confirm_our=0.39
our_book=0.39 room_to=0.39 then_give=0.39 the_chequ=0.39 a_privat=0.39 it_for=0.39 day=0.39 customer_on=0.39
detail_visibl=0.39 personal_detail=0.39 visibl=0.39 visibl_to=0.39 could=-0.39 result=0.39 sell=-0.39
trust_the=0.39 let_stranger=0.39 nanny=0.39 nanny_let=0.39 stranger_into=0.39 the_nanny=0.39 without=0.39
a_second=0.39 my_parcel=0.39 about_what=0.38 caterer_cancell=0.38 eve=0.38 eve_of=0.38 the_eve=0.38
wed_although=0.38 keep=0.38 they_will=-0.38 hesitat=0.38 hesitat_to=0.38 i_hesitat=0.38 to_order=0.38
afraid_to=0.38 atm=0.38 atm_swallow=0.38 cash_and=0.38 my_cash=0.38 swallow=0.38 swallow_my=0.38 your_atm=0.38
callback=0.38 thing_and=0.38 feedback=-0.38 to_one=0.38 how_to=-0.38 #_and=0.38 STAFF_another=0.38 wast=-0.38
log_in=0.38 real_any=0.38 tell_which=0.38 your_invoic=0.38 me_within=0.38 refund_me=0.38 week_that=0.38
would_refund=0.38 fault=-0.38 term=0.37 it_do=0.37 pay=-0.37 mattres=0.37 count=0.37 either=0.37
STAFF_die=0.37 be_scam=0.37 collect_premium=0.37 die_they=0.37 evry=0.37 evry_month=0.37 month_sharp=0.37
premium_evry=0.37 sharp_but=0.37 sharp_sharp=0.37 start_story=0.37 they_collect=0.37 they_start=0.37
when_STAFF=0.37 post=0.37 the_post=0.37 build=0.37 your_statement=0.37 a_card=0.37 ask_you=0.37 be_bill=0.37
bill_on=0.37 card_i=0.37 to_remov=0.37 guarant_that=0.37 happen_again=0.37 who_guarant=0.37 not_and=0.37
still_believ=0.37 back_never=0.37 promis_call=0.37 believ_anyth=0.36 i_give=0.36 that_get=0.36 help=-0.36
never_hear=0.36 your_bond=0.36 break_the=0.36 repair_be=0.36 wait=-0.36 keep_it=0.36 card_detail=0.36
whol_day=0.36 receiv_it=-0.36 installer=0.36 about_your=0.36 you_listen=0.36 account_without=0.36
my_permission=0.36 installation=0.36 time_you=0.36 not_stick=0.36 stick_to=0.36 assur_and=0.36 you_fail=0.36
brak=0.36 brak_be=0.36 car_again=0.36 i_let=0.36 i_near=0.36 let_them=0.36 near_crash=0.36 near_my=0.36
the_brak=0.36 them_near=0.36 would_i=0.36 messag=-0.36 have_have=0.35 order_from=0.35 someon_do=0.35
a_call=0.35 proces=0.35 the_repair=0.35 important=0.35 promis_thank=-0.35 STAFF_give=-0.35 cancell=0.35
idea=-0.35 he_give=0.35 them=0.35 track=0.35 can=0.35 start=0.35 dog_with=0.35 photo_be=0.35 give_my=0.35
STAFF_do=-0.35 chequ=0.35 half=-0.35 that_nobody=0.35 money_leav=0.34 in_my=-0.34 should_i=0.34 fenc=0.34
loan=0.34 and_lose=0.34 word_be=0.34 have_go=0.34 STAFF_again=0.34 up_again=0.34 smell=-0.34 enter=0.34
respect=-0.34 out_everyth=0.34 exclud_weather=0.34 guarant_sudden=0.34 guarant_the=0.34 last_ten=0.34
one_it=0.34 paint_would=0.34 sudden_exclud=0.34 they_guarant=0.34 would_last=0.34 it_impossibl=0.34
within_a=0.34 send_them=0.34 do_it=-0.34 you_but=0.34 for_him=0.34 the_wed=0.34 an_outsid=0.34 ask_an=0.34
expert_to=0.34 outsid_expert=0.34 delivery_only=0.34 do_they=0.34 for_delivery=0.34 now_stranger=0.34
only_and=0.34 stranger_call=0.34 with_offer=0.34 size=-0.34 hard_to=0.34 he_would=0.33 my_phon=-0.33
staf=-0.33 at=-0.33 to_another=0.33 reality=0.33 between=0.33 believ_him=0.33 of_tomorrow=0.33
tomorrow_every=0.33 and_used=0.33 too=-0.33 me_not=0.33 discount=0.33 bos=0.33 swear=0.33 another_deadlin=0.33
another_promis=0.33 deadlin_miss=0.33 miss_another=0.33 promis_break=0.33 show=0.33 would_rather=0.33
send_me=-0.33 any_confidenc=0.33 longer_have=0.33 go_up=-0.33 after_that=0.33 silenc_how=0.33 that_silenc=0.33
we_leav=0.33 that_the=0.33 each_time=0.33 call_me=0.33 but_you=0.33 advis_me=0.33 of_my=0.33 be_go=0.33
would_sort=0.33 we_have=0.33 break=0.33 it_today=-0.33 thing=0.32 keep_push=0.32 lose_hope=0.32 so_i=0.32
tuesday_either=0.32 have_only=0.32 only_your=0.32 tarif=0.32 without_my=0.32 not_rely=0.32 protect=0.32
lose_the=0.32 worry=0.32 be_real=0.32 hour_now=0.32 now_be=0.32 one_week=0.32 be_quiet=0.32 how_safe=0.32
money_ther=0.32 safe_be=0.32 somebody_withdrew=0.32 withdrew=0.32 withdrew_money=0.32 use_it=0.32 i_be=0.32
document_for=0.32 even_know=0.32 have_them=0.32 month_and=0.32 you_still=0.32 school=0.32 have_the=-0.32
another=0.32 and_now=0.32 have_be=0.32 the_wrong=-0.32 promis_a=0.32 be_used=0.32 never_answer=-0.32
the_parcel=-0.31 and_that=0.31 old=-0.31 my_salary=0.31 salary=0.31 cover=-0.31 anyth_in=0.31 could_you=-0.31
new=-0.31 hold=-0.31 again_and=0.31 my_money=0.31 nobody_come=0.31 but_when=0.31 and_still=0.31 be_it=-0.31
compensation_never=0.31 in_compensation=0.31 the_voucher=0.31 voucher_you=0.31 i_trust=0.31 abus=0.31
two_week=-0.31 STAFF_make=0.31 say_it=-0.31 down_on=0.31 your_portal=0.31 come_back=-0.31 in_the=-0.31
would_like=-0.31 thre_STAFF=0.31 a_clear=0.31 clear_conscienc=0.31 conscienc=0.31 conscienc_any=0.31
friend_to=0.31 send_all=0.31 you_i=0.31 me_the=-0.31 you_have=0.31 your_app=0.31 ready_on=0.31 someth=-0.30
off_for=0.30 can_not=0.30 not_a=-0.30 be_ever=0.30 conclusion=0.30 ever_real=0.30 investigat_so=0.30
real_investigat=0.30 so_why=0.30 think_my=0.30 trust_your=0.30 your_conclusion=0.30 thre_tim=0.30
promis_be=0.30 into=0.30 be_alway=-0.30 the_proces=0.30 speak=-0.30 fee=-0.30 and_let=0.30 flat_for=0.30
they_agre=0.30 receipt=-0.30 that_you=-0.30 after_they=0.30 wast_for=-0.30 log=0.30 the_whol=0.30
to_other=0.30 be_let=0.30 decid_to=0.30 down_thre=0.30 have_decid=0.30 row_i=0.30 talk=-0.30 privat=0.30
appointment_how=0.30 even_keep=0.30 how_will=0.30 keep_an=0.30 will_you=0.30 not_tell=0.30 email=-0.30
promis_and=0.30 on_us=0.30 expert=0.29 my_mistak=0.29 word_my=0.29 you_at=0.29 work=-0.29 what_be=0.29
warranty_be=0.29 callback_never=0.29 never_happen=0.29 promis_callback=0.29 understand=-0.29 hack_they=0.29
job_to=0.29 money_i=0.29 mov_my=0.29 the_hack=0.29 trust_such=0.29 get_my=0.29 be_pass=-0.29 you_tell=0.29
twic_and=-0.29 deletion=0.29 for_deletion=0.29 a_date=0.29 date_for=0.29 operation_four=0.29
the_operation=0.29 time_noth=0.29 someon_used=0.29 used_my=0.29 my_messag=-0.29 never_arriv=0.29
replacement_that=0.29 that_never=0.29 on=0.29 again_thes=0.29 bid=0.29 bid_tell=0.29 both_of=0.29
coupl_the=0.29 honour=0.29 no_honour=0.29 no_other=0.29 other_bid=0.29 other_coupl=0.29 push_both=0.29
us_ther=0.29 cancell_operation=0.29 definit=0.29 definit_next=0.29 fifth_date=0.29 four_cancell=0.29
time_definit=0.29 at_your=0.29 it_take=-0.29 real=0.29 not=0.29 street=0.29 thes=0.29 conversation=0.29
assur_me=0.29 nursery_be=0.28 visit=-0.28 account_i=0.28 have_spend=0.28 miss_they=0.28 money_go=0.28
one_bite=0.28 spend_it=0.28 them_one=0.28 when_money=0.28 responsibility=-0.28 father=0.28 customer=0.28
advic_and=0.28 wed=0.28 rais=-0.28 be_give=0.28 find_you=-0.28 thi_find=-0.28 you_well=-0.28 you_protect=-0.28
push=0.28 good=-0.28 tell_it=0.28 na=-0.28 you_to=0.28 they_would=-0.28 name=-0.28 an_apology=0.28
impossibl=0.28 leav=0.28 anyon=0.28 my_life=0.28 renew=0.28 blam=-0.28 not_believ=0.28 else_have=0.28
know_precis=0.28 month_it=0.28 month_you=0.28 overcharg_have=0.28 precis=0.28 precis_what=0.28 swear_that=0.28
the_overcharg=0.28 think_you=0.28 you_swear=0.28 be_safe=0.27 detail_be=0.27 know_my=0.27 safe_with=0.27
have=0.27 faith_leav=0.27 two_wrong=0.27 wrong_diagnos=0.27 minut=-0.27 front=-0.27 parcel=0.27 get_it=0.27
way=0.27 ask_me=0.27 exclud=0.27 already=-0.27 a_hack=0.27 certain=0.27 certain_not=0.27 customer_own=0.27
hack_account=0.27 money_safe=0.27 negligenc=0.27 negligenc_then=0.27 not_with=0.27 own_negligenc=0.27
then_wher=0.27 i=0.27 by_the=0.27 or=-0.27 bag=-0.27 they_keep=-0.27 a_servic=0.27 next_week=0.27 for_it=0.27
promis_to=0.27 us_that=0.27 complaint=-0.27 most=0.27 to_take=-0.27 my_paper=0.27 they_have=0.27
not_know=-0.27 ready=0.27 get_me=0.27 back_to=-0.27 #_march=0.27 know=0.27 have_acces=0.27 someon_charg=0.27
damag=-0.27 my_question=-0.27 not_have=-0.26 tabl=-0.26 condition=-0.26 the_newspaper=0.26 it_to=0.26
pas=-0.26 they_be=-0.26 to_find=0.26 mail=-0.26 never_leav=0.26 permission=0.26 run=-0.26 they_tell=-0.26
tell_you=-0.26 be_so=-0.26 to_my=0.26 for_my=-0.26 collect_my=0.26 send_it=0.26 cost=-0.26 and_each=0.26
will_never=0.26 lie_to=-0.26 clos_my=-0.26 hour_and=0.26 by_your=-0.26 it_be=0.26 you_ask=-0.26
other_customer=0.26 STAFF_to=-0.26 not_give=0.26 card_will=0.26 friday_be=0.26 ready_friday=0.26 a_day=-0.26
know_if=0.26 whil_we=0.26 serv=-0.26 how=0.26 say_i=-0.26 get=-0.25 quiet_about=0.25 like_to=-0.25
but_the=-0.25 not_make=-0.25 treat=-0.25 to_deliver=0.25 find=-0.25 we_know=0.25 if=-0.25 servic_that=0.25
car_and=-0.25 car=-0.25 i_leav=-0.25 leav_you=0.25 now_i=0.25 think_ten=0.25 tim_befor=0.25 to_everybody=0.25
to_recommend=0.25 would_think=0.25 through=-0.25 that_with=0.25 i_get=-0.25 it_arriv=-0.25 caterer=0.25
the_caterer=0.25 would_be=0.25 ticket=-0.25 mix_up=0.25 steal=-0.25 ask_for=0.25 excus=-0.25
not_understand=-0.25 when_i=-0.25 STAFF_that=0.25 into_the=0.25 i_know=0.25 sal=0.25 clean=-0.25 time=0.25
my_document=0.25 you_STAFF=-0.25 different=-0.25 bad=-0.25 it_will=0.25 head=-0.25 decid=0.25 guy=-0.25
of_us=0.25 packag=-0.25 fail_to=0.25 queu=-0.25 you_be=0.25 part=-0.25 friday=0.25 sudden=0.25 it_come=0.25
about_it=0.25 say_one=0.24 small=-0.24 flat=0.24 come_off=0.24 after_what=0.24 another_cent=0.24 cent_in=0.24
deposit_i=0.24 not_put=0.24 put_another=0.24 my_time=-0.24 afraid=0.24 be_afraid=0.24 late=-0.24 own=-0.24
on_the=-0.24 becaus_you=0.24 deposit_becaus=0.24 me_your=0.24 word_about=0.24 you_give=0.24 be_just=-0.24
offic=-0.24 feel_like=-0.24 be_leav=0.24 a_decision=0.24 call_on=0.24 decision_on=0.24 friday_none=0.24
friday_with=0.24 monday_none=0.24 my_mortgag=0.24 none_on=0.24 none_today=0.24 KIN_with=0.24 websit=-0.24
i_should=-0.24 not_investigat=-0.24 under_the=0.24 policy=-0.24 system=-0.24 no_idea=-0.24 same_thing=0.24
deny=-0.24 STAFF=-0.24 sale=0.24 insid=0.24 the_same=0.24 pric=-0.24 be_sorry=0.24 cleaner=-0.24
in_front=-0.24 year=0.24 very=-0.24 right=-0.24 far=-0.24 thre=0.24 better=-0.24 an_appointment=0.24
speak_to=-0.24 the_weather=-0.24 i_upgrad=-0.23 upgrad_my=-0.23 i_come=-0.23 crash=0.23 be_burn=0.23
burn_by=0.23 by_thi=0.23 chanc=0.23 give_them=0.23 them_a=0.23 thi_travel=0.23 third_chanc=0.23 even_pick=0.23
in_proces=0.23 now_they=0.23 of_pocket=0.23 of_promis=0.23 pocket_and=0.23 proces_i=0.23 promis_that=0.23
still_out=0.23 you_never=-0.23 front_of=-0.23 the_nursery=0.23 on_hold=-0.23 simp_say=0.23 first=-0.23
but_i=-0.23 at_face=0.23 back_the=0.23 face_valu=0.23 hear_that=0.23 noth_you=0.23 say_someon=0.23
someon_would=0.23 take_noth=0.23 that_five=0.23 tim_now=0.23 would_ring=0.23 leak=-0.23 now_the=0.23
fix_for=0.23 from_your=-0.23 hold_the=0.23 a=-0.23 clos=-0.23 to_somebody=0.23 and_say=-0.23 salesman=-0.23
here=-0.23 you_can=-0.23 by_monday=0.23 fix_by=0.23 issu_would=0.23 after_it=0.23 fail_thre=0.23 it_fail=0.23
repair_after=0.23 may=0.23 tim=0.23 me_#=0.23 be_cancell=-0.23 coupl=0.23 be_one=0.23 and_blind=0.23
blind_i=0.23 boot_too=0.23 car_key=0.23 eff_and=0.23 foot_in=0.23 him_either=0.23 key_with=0.23 kofi=0.23
kofi_talk=0.23 me_eff=0.23 miss_out=0.23 my_boot=0.23 not_leav=0.23 tool_go=0.23 way_kofi=0.23 one=-0.23
sinc_i=-0.23 diagnos=0.23 technician=0.23 both=0.23 they_simp=0.23 thre_month=0.23 come_to=-0.22
they_never=0.22 and_we=0.22 arriv_friday=-0.22 friday_and=-0.22 keep_thank=-0.22 promis_keep=-0.22
would_arriv=-0.22 never_turn=0.22 the_last=0.22 week_and=-0.22 as_a=-0.22 hope=0.22 your_page=0.22
a_cancellation=0.22 all_thre=0.22 any_time=0.22 can_rely=0.22 cancel_any=0.22 cancellation_charg=0.22
charg_and=0.22 contract_a=0.22 contract_cancel=0.22 i_record=0.22 in_april=0.22 longer_know=0.22
month_contract=0.22 no_contract=0.22 pric_fix=0.22 pric_rose=0.22 record_the=0.22 rose=0.22 rose_in=0.22
statement_i=0.22 thre_be=0.22 thre_thing=0.22 time_pric=0.22 hair=-0.22 be_you=-0.22 man=-0.22 remov=0.22
nobody_have=-0.22 delivery_dat=0.22 item=-0.22 mechanic=0.22 report=-0.22 leav_our=0.22 your_promis=-0.22
number_to=0.22 the_first=-0.22 call_and=0.22 get_the=-0.22 be_five=0.22 my=0.22 invoic_be=0.22 still_have=0.22
nursery=0.22 touch=-0.22 take_a=-0.22 to_have=-0.22 busi_elsewher=0.22 elsewher_becaus=0.22
"""
