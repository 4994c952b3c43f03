"""Learned wording of `disrespect`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.61 laugh=1.67 condescend=1.64 disrespectful=1.64 discrimination=1.44 comment=1.43 at_my=1.43 mock=1.37
belittl=1.28 KIN=1.23 lady=1.22 i_be=1.21 citizen=1.15 make_to=1.15 respect=1.14 woman=1.11 STAFF_and=1.06
racist=1.05 a_number=1.05 dignity=1.04 talk_down=1.04 treat=1.03 accus=1.03 condescend_STAFF=1.00 as_a=0.99
no_respect=0.98 respect_for=0.98 she_tell=0.98 comment_on=0.92 my_cloth=0.92 patronis=0.92 STAFF_mock=0.92
by_a=0.91 to_a=0.91 look_down=0.91 smil_at=0.90 when_my=0.89 of_lie=0.89 proper=0.89 the_only=0.88 feel=0.87
foreigner=0.87 be_condescend=0.86 be_ask=0.86 like=0.86 speak=0.85 english=0.85 all_in=0.85 and_say=0.85
humiliation=0.84 cloth=0.84 not_respect=0.84 respect_customer=0.84 his_hand=0.84 security=0.84 tone_be=0.84
disrespectful_STAFF=0.83 very_disrespectful=0.83 experienc=0.83 humiliation_experienc=0.83 STAFF_dismiss=0.82
dismiss=0.82 dismiss_my=0.82 ask_at=0.81 cast_be=0.81 and_rude=0.81 disrespectful_and=0.81 oi=0.81
oi_your=0.81 so_disrespectful=0.81 racist_remark=0.81 me_as=0.80 off_like=0.80 us_off=0.80 senior=0.80
senior_citizen=0.80 KIN_have=0.79 belittl_behaviour=0.78 my_head=0.78 profil_at=0.78 racial=0.78
racial_profil=0.78 to_lose=0.77 down_to=0.77 my_KIN=0.77 with_you=0.76 jok_about=0.76 number_to=0.76
not_you=0.75 feel_thi=0.75 leav_feel=0.75 thi_small=0.75 a_drama=0.75 drama=0.75 drama_queen=0.75 as=0.75
serv=0.75 STAFF_let=0.74 i_feel=0.74 assum_i=0.74 from_me=0.74 treat_as=0.74 in_front=0.73 be_make=0.73
and_laugh=0.73 tell_STAFF=0.72 they_give=0.72 be_misbehav=0.72 misbehav=0.72 misbehav_with=0.72
disrespect=0.72 fun=0.71 fun_of=0.71 make_fun=0.71 use_a=0.70 pat=0.70 serv_the=0.70 a_STAFF=0.70 becaus=0.70
say_that=0.70 accus_me=0.70 judg=0.69 nobody=-0.69 we_be=0.69 call_out=0.69 out_what=0.69 wrong_with=0.69
you_acros=0.69 the_tone=0.69 letter_talk=0.69 becaus_i=0.69 cast=0.68 STAFF_belittl=0.68 loud=0.68
would_not=0.68 assum=0.68 chair=0.67 villag=0.67 villag_STAFF=0.67 old_STAFF=0.67 comment_from=0.67
sexist=0.67 sexist_comment=0.67 front_of=0.67 us=0.67 stupid_to=0.67 too_stupid=0.67 whit=0.66 snigger=0.66
everyon=0.66 my=0.66 call_me=0.66 understand_car=0.66 exact_our=0.66 our_typical=0.66 typical=0.66
typical_client=0.66 well_you=0.66 be_disrespect=0.66 disrespect_senior=0.66 he_assum=0.66 not_pay=0.66
KIN_for=0.66 down_upon=0.66 deaf=0.66 patronis_me=0.65 they_patronis=0.65 remark=0.65 STAFF_sneer=0.65
sneer_at=0.65 my_accent=0.65 privacy=0.65 jok=0.64 he_rais=0.64 rais_his=0.64 at_poor=0.64 be_smil=0.64
poor_thing=0.64 i_could=0.64 it_off=0.64 laugh_it=0.64 fill_in=0.63 old=0.63 STAFF_hang=0.63 hang_on=0.63
talk=0.63 student=0.63 finger_to=0.63 whether_i=0.62 they_serv=0.62 sham=0.62 sham_for=0.62 room_why=0.62
whol_wast=0.62 only=0.62 outsid_with=0.62 wait_outsid=0.62 with_STAFF=0.62 belittl_me=0.61 how_it=0.61
STAFF_discuss=0.61 alway_want=0.61 foreigner_alway=0.61 someth_for=0.61 want_someth=0.61 you_foreigner=0.61
cleaner=0.61 waitres=0.61 pregnant=0.61 profil=0.61 help_the=0.61 rich=0.61 the_rich=0.61 it=-0.60
naughty=0.60 an_idiot=0.60 idiot=0.60 person=0.60 they_make=0.60 down=0.60 me_in=0.60 behind_me=0.60
me_first=0.60 they_help=0.60 STAFF_call=0.60 star_at=0.60 disrespectful_treatment=0.59 my_name=0.59 ask=0.59
ask_my=0.59 insult=0.59 a_human=0.58 human=0.58 human_be=0.58 bartender=0.58 mock_us=0.58 do_your=0.58
mummy=0.58 mummy_not=0.58 not_teach=0.58 teach_you=0.58 you_how=0.58 your_mummy=0.58 STAFF_of=0.58
take_the=0.58 grandpa=0.58 be_all=0.58 a_farmer=0.58 farmer=0.58 farmer_like=0.58 me_get=0.58 no_chair=0.58
as_if=0.58 estat_your=0.58 i_live=0.58 live=0.58 live_in=0.58 taxi_will=0.58 your_taxi=0.58 i_say=0.57
out_loud=0.57 my_bag=0.57 mistook_me=0.57 they_mistook=0.57 they_be=-0.57 if_i=0.57 whether=0.57
they_look=0.57 my_whit=0.57 he_snap=0.57 snap_his=0.57 all_the=0.56 front=0.56 through=0.56 STAFF_manag=0.56
manag=0.56 me_most=0.56 most_STAFF=0.56 ramp_and=0.56 bouncer=0.56 the_entranc=0.56 not_valu=0.56 valu_as=0.56
and_do=0.56 KIN_by=0.56 put_us=0.56 like_a=0.56 be_noth=0.55 i_park=0.55 park_well=0.55 well_for=0.55
condescend_and=0.55 keep_sigh=0.55 sigh_when=0.55 be_tell=0.55 my_body=0.55 fill=0.55 entranc=0.55
STAFF_like=0.55 every_word=0.55 be_look=0.55 stop_be=0.55 should_be=0.55 me_of=0.54 a_wast=0.54 be_refus=0.54
refus_a=0.54 card_do=0.54 smil=0.54 what_be=0.54 he_imitat=0.54 imitat=0.54 imitat_my=0.54 my_stammer=0.54
stammer=0.54 who=0.54 ask_to=0.54 discuss=0.54 make=0.54 KIN_half=0.54 half_nak=0.54 nak=0.54 nak_in=0.54
my_sare=0.53 pass_comment=0.53 sare=0.53 after_touch=0.53 hand_after=0.53 wip_his=0.53 everyon_at=0.53
except=0.53 except_me=0.53 from_everyon=0.53 tabl_except=0.53 wait_take=0.53 feel_judg=0.53 i_walk=0.53
judg_from=0.53 the_minut=0.53 be_lol=0.53 description_granny=0.53 granny=0.53 lol=0.53 lol_read=0.53
polit_question=0.53 as_an=0.53 he_insult=0.53 my_nationality=0.53 nationality=0.53 hour_seven=0.53
month_pregnant=0.53 seven_month=0.53 to_stand=0.53 a_market=0.53 a_proper=0.53 market_stall=0.53
proper_STAFF=0.53 stall=0.53 him_to=0.53 rais=0.53 know_better=0.53 than_you=0.53 you_all=0.53 my_concern=0.53
look_me=0.53 me_up=0.53 not_a=0.52 babe=0.52 he_wink=0.52 me_babe=0.52 wink=0.52 wink_at=0.52 insult_my=0.52
like_naughty=0.52 naughty_STAFF=0.52 for_STAFF=0.52 although_i=0.52 disabl=0.52 disabl_KIN=0.52 my_disabl=0.52
STAFF_stand=0.52 answer=-0.52 he_speak=0.52 debt=0.52 not_exact=0.52 they=0.51 be_insult=0.51 callcentr=0.51
ther_by=0.51 ther_ther=0.51 prov_that=0.51 treat_us=0.51 us_like=0.51 that_my=0.51 client=0.51 and_ignor=0.51
trainer=0.51 disappear_do=0.51 to_disappear=0.51 want_old=0.51 not_understand=0.51 about_me=0.51 #=-0.51
on_every=0.51 to_you=0.50 dres_would=0.50 someon_your=0.50 suit_someon=0.50 your_size=0.50 pleas=-0.50
exact=0.50 KIN_would=0.50 amount_to=0.50 never_amount=0.50 to_anyth=0.50 that_she=0.50 ask_if=0.50
the_upgrad=0.50 upgrad_to=0.50 who_look=0.50 a_student=0.50 from_your=0.50 sneer=0.50 i_do=-0.50 word_of=0.50
he_mock=0.50 mock_me=0.50 that_i=0.49 come_from=0.49 filthy_toilet=0.49 that_wher=0.49 the_filthy=0.49
to_that=0.49 toilet_the=0.49 the_dog=0.49 proper_english=0.49 speak_proper=0.49 charg=-0.49 STAFF_comment=0.49
skin_colour=0.49 #_year=0.49 give_me=-0.49 ask_whether=0.49 and_rais=0.49 lower=0.49 lower_your=0.49
rais_it=0.49 rich_and=0.49 voic_for=0.49 you_lower=0.49 your_voic=0.49 whit_friend=0.49 to_prov=0.49
like_me=0.49 they_say=-0.49 only_my=0.48 search_only=0.48 they_search=0.48 weight=0.48 loudspeaker=0.48
name_over=0.48 the_loudspeaker=0.48 they_jok=0.48 be_laugh=0.48 stand_for=0.48 son=0.48 me=0.48 suit=0.48
a_pat=0.48 grown_STAFF=0.48 pat_on=0.48 shoulder=0.48 the_shoulder=0.48 i_wait=0.48 be_wrong=0.48 a_hijab=0.48
bag_that=0.48 get_open=0.48 her_be=0.48 hijab=0.48 only_bag=0.48 for_elder=0.47 wast_machin=0.47 he=0.47
complaint_be=0.47 a_customer=0.47 be_just=0.47 we_know=0.47 away_with=0.47 he_wav=0.47 question_away=0.47
wav_my=0.47 dirt_on=0.47 her_shoe=0.47 like_dirt=0.47 shoe=0.47 dignity_door=0.47 door_wide=0.47
no_dignity=0.47 no_privacy=0.47 privacy_no=0.47 wide=0.47 wide_open=0.47 to_use=0.47 should_not=0.46
why_i=0.46 he_laugh=0.46 laugh_when=0.46 to_app=0.46 laugh_off=0.46 my_pain=0.46 pain_be=0.46 mistook=0.46
boy=0.46 to_feel=0.46 your_letter=0.46 mock_my=0.46 although=0.46 accus_of=0.46 be_accus=0.46 of_steal=0.46
own_purs=0.46 never=-0.46 star=0.46 seat_when=0.45 see_who=0.45 who_we=0.45 worst_seat=0.45 teach=0.45
or_dignity=0.45 time_or=0.45 give_the=0.45 a_break=0.45 break_wrist=0.45 lose_some=0.45 some_weight=0.45
weight_then=0.45 will_talk=0.45 would_come=0.45 wrist=0.45 behaviour=0.45 as_that=0.45 one_over=0.45
over_ther=0.45 talk_about=0.45 that_one=0.45 and_ask=0.45 a_ramp=0.45 ramp=0.45 a_sheep=0.45 be_herd=0.45
herd=0.45 herd_like=0.45 sheep=0.45 a_beggar=0.45 beggar=0.45 upon=0.45 correct_them=0.45 have_correct=0.45
my_proper=0.45 never_use=0.45 proper_titl=0.45 titl=0.45 titl_although=0.45 husband=0.45 driver=-0.45
STAFF_wip=0.45 i_seem=0.45 seem_not=0.45 student_i=0.45 to_count=0.45 we=0.45 be_we=0.45 father=0.45
be_young=0.45 me_serious=0.45 serious_becaus=0.45 minut_i=0.44 in_my=0.44 STAFF_whil=0.44 speak_of=0.44
third_STAFF=0.44 elder=0.44 STAFF_fatty=0.44 fatty=0.44 fatty_in=0.44 small=0.44 have=-0.44 roll=0.44
poor=0.44 sister=0.44 deserv=0.44 deserv_a=0.44 not_deserv=0.44 instructor=0.44 at_all=-0.44 tone=0.44
mother=0.44 and_chang=0.44 chang_befor=0.44 dress_and=0.44 madam_at=0.44 my_dress=0.44 touch_my=0.43
would_like=-0.43 abus=-0.43 it_work=0.43 be_in=-0.43 and_keep=0.43 STAFF_touch=0.43 feel_unwelcom=0.43
unwelcom=0.43 not_suit=0.43 voic=0.43 someon_who=0.43 of_our=0.43 tabl_becaus=0.43 african=0.43
african_in=0.43 deposit_only=0.43 only_african=0.43 only_from=0.43 to_like=0.43 just_a=0.43 first_and=0.42
poor_asid=0.42 serv_big=0.42 the_poor=0.42 better_than=0.42 a_queen=-0.42 for_not=0.42 everyth=-0.42
concern=0.42 chair_in=0.42 guy=-0.42 estat=0.42 the_estat=0.42 handwrit=0.42 my_handwrit=0.42 me_and=0.42
another=-0.42 shout=-0.41 about_my=0.41 touch=0.41 age_should=0.41 be_driv=0.41 driv_anyway=0.41 exces=0.41
exces_on=0.41 my_policy=0.41 only_ask=0.41 the_exces=0.41 your_age=0.41 wast_room=0.41 feel_like=0.41
STAFF_behind=0.41 clas=0.41 not_me=0.41 brother=0.41 sinc=-0.41 get_no=0.41 look_the=0.41 announc=0.41
announc_my=0.41 debt_out=0.41 loud_at=0.41 my_debt=0.41 they_announc=0.41 a_celebrity=0.41 book_to=0.41
celebrity=0.41 celebrity_and=0.41 seat_we=0.41 would_book=0.41 most=0.41 STAFF_follow=0.41 every_aisl=0.41
follow_us=0.41 through_every=0.41 us_through=0.41 a_form=0.41 to_fill=0.41 can_stand=0.41 clos_time=0.41
local=0.41 local_can=0.41 ther_till=0.41 till_clos=0.41 tourist_first=0.41 we_local=0.41 for_fill=0.41
wrong_slip=0.41 day=-0.41 attitud_for=0.40 my_right=0.40 my_polit=0.40 door_that=0.40 door_trap=0.40
hard_our=0.40 not_operat=0.40 operat=0.40 operat_a=0.40 our_problem=0.40 revolv=0.40 revolv_door=0.40
simpl_door=0.40 sir_if=0.40 the_revolv=0.40 thi_after=0.40 trap=0.40 trap_my=0.40 counter=0.40 ask_loud=0.40
could_read=0.40 loud_whether=0.40 she_ask=0.40 the=-0.40 come_they=0.40 floor_the=0.40 get_chair=0.40
sit_us=0.40 they_sit=0.40 town_STAFF=0.40 when_villag=0.40 she_laugh=0.40 STAFF_tell=-0.40 and_point=0.40
my_scar=0.40 they_whisper=0.40 whisper=0.40 whisper_and=0.40 alhaji=0.40 alhaji_get=0.40 chair_to=0.40
even_offer=0.40 get_tea=0.40 pregnant_STAFF=0.40 the_alhaji=0.40 amount=0.40 STAFF_pronounc=0.40
and_everyon=0.40 everyon_snigger=0.40 pronounc=0.40 pronounc_my=0.40 purpos_and=0.40 registrar=0.40 into=-0.40
keep=-0.40 alway_pay=0.40 my_sort=0.40 pay_late=0.40 sort_alway=0.40 away_from=0.40 can_writ=0.40
find_someon=0.40 form_away=0.40 she_take=0.40 who_can=0.40 would_find=0.40 she_be=0.39 the_description=0.39
way_through=0.39 treat_me=0.39 a_piec=0.39 body_like=0.39 discuss_my=0.39 of_meat=0.39 we_will=0.39
take_me=0.39 ignor_me=0.39 use=0.39 and_swear=0.39 STAFF_serv=0.39 how_they=0.39 like_we=0.39 noth_that=0.39
she_could=0.39 follow=0.38 KIN_to=-0.38 be_deaf=0.38 eye_when=0.38 roll_their=0.38 their_eye=0.38
they_roll=0.38 teacher=0.38 chest=0.38 chest_the=0.38 he_star=0.38 my_chest=0.38 they_treat=0.38 when_i=0.38
STAFF_in=-0.38 lot=0.38 you_lot=0.38 app_for=0.38 order_from=0.38 be_old=0.38 us_in=0.38 waiter=-0.38
the_customer=0.38 phon=-0.38 name=0.38 complain_about=0.38 friend_in=0.37 first=0.37 not_say=0.37 happen=-0.37
serious=0.37 disappear=0.37 me_when=0.37 you_come=0.37 attendant=0.37 to_the=-0.37 new=-0.37 year=0.37
no_regard=0.37 regard_me=0.37 when=0.37 ticket=-0.37 the_job=0.37 tell_ther=0.37 promis=-0.37 gentleman=0.37
would_be=-0.37 year_old=0.37 his_voic=0.37 voic_in=0.37 whol_STAFF=0.37 becaus_of=0.36 patronis_rep=0.36
rep_from=0.36 again=-0.36 and_wav=0.36 cattl=0.36 like_cattl=0.36 tu=0.36 tu_and=0.36 used_tu=0.36 wav_us=0.36
a_full=0.36 i_would=-0.36 calm_down=0.36 dear_by=0.36 down_dear=0.36 old_when=0.36 tell_calm=0.36 man=0.36
and_down=0.36 befor_you=0.36 a_racist=0.36 racist_comment=0.36 dress=0.36 they_would=0.36 KIN_without=0.36
draw=0.36 draw_the=0.36 they_undress=0.36 undress=0.36 undress_my=0.36 without_draw=0.36 sigh=0.36
the_whol=0.36 my_skin=0.36 head=0.36 steal_my=0.36 and_smil=0.36 at_each=0.36 say_sorry=0.36 trust=-0.36
the_dres=0.36 bad=-0.35 used_to=0.35 treatment=0.35 the_back=0.35 treat_like=0.35 valu=0.35 for_us=0.35
keep_ask=0.35 if=0.35 us_and=0.35 STAFF_reply=0.35 chang_cubicl=0.35 cubicl_stink=0.35 like_you=0.35
lot_who=0.35 reply_that=0.35 so_the=0.35 who_make=0.35 an_inconvenienc=0.35 disability=0.35 disability_be=0.35
my_disability=0.35 and_insult=-0.35 tell_to=0.35 have_not=-0.35 age_i=0.35 be_glad=0.35 get_anyth=0.35
glad=0.35 glad_to=0.35 that_at=0.35 let_my=0.35 company=-0.35 acceptabl=0.35 call_KIN=0.35 not_acceptabl=0.35
number=0.35 with_a=0.35 get_her=0.35 her_to=0.35 runaround=0.35 runaround_and=0.35 someth_she=0.35
the_runaround=0.35 on_villag=0.35 description=0.35 nurs=-0.35 to_customer=-0.35 lie_to=-0.35
all_foreigner=0.35 and_stand=0.35 citizen_walk=0.35 for_hour=0.35 foreigner_have=0.35 hour_citizen=0.35
one_singl=0.35 right_through=0.35 walk_right=0.35 delivery=-0.35 against_becaus=0.34 be_discriminat=0.34
discriminat=0.34 discriminat_against=0.34 hand_say=0.34 i_tri=0.34 leav_that=0.34 say_leav=0.34 that_to=0.34
forget=-0.34 and_tie=0.34 not_STAFF=0.34 respect_suit=0.34 suit_and=0.34 they_respect=0.34 tie_not=0.34
my_paper=0.34 besid=0.34 besid_the=0.34 bin_whil=0.34 come_later=0.34 coupl_who=0.34 exact_what=0.34
give_us=0.34 later_get=0.34 see_exact=0.34 tabl_besid=0.34 whil_whit=0.34 whit_coupl=0.34 question_be=0.34
here=-0.34 kind=-0.34 the_town=0.34 customer=0.34 abus_me=-0.34 she_abus=-0.34 aisl=0.34 but_ask=0.34
could_pay=0.34 else_through=0.34 everyon_else=0.34 let_everyon=0.34 through_but=0.34 understand_my=-0.34
STAFF_by=0.34 eleven_year=0.34 follow_round=0.34 for_eleven=0.34 have_shop=0.34 shop_with=0.34 on_the=-0.34
my_religion=0.34 religion=0.34 religion_be=0.34 becaus_we=0.34 money_we=0.34 no_money=0.34 interviewer=0.34
interviewer_snigger=0.34 snigger_at=0.34 the_interviewer=0.34 i_come=0.34 miss=-0.34 she=0.34 my_#=0.34
old_KIN=0.34 you_ask=-0.34 accent=0.34 STAFF_address=0.34 STAFF_although=0.34 address_my=0.34
the_director=0.34 whit_STAFF=0.34 say_tough=0.34 tough_luck=0.34 a_deposit=0.34 check=-0.34 STAFF_first=0.34
official=0.34 damag=-0.34 call=0.34 but=-0.33 last=-0.33 KIN_put=0.33 adult_around=0.33 around_her=0.33
cream_thre=0.33 for_ice=0.33 hand_up=0.33 put_her=0.33 the_adult=0.33 up_for=0.33 regard=0.33 big_STAFF=0.33
offic=-0.33 collect=-0.33 glas=-0.33 KIN_although=0.33 STAFF_speak=0.33 ignor_whil=0.33 speak_only=0.33
week=-0.33 bill=-0.33 like_the=-0.33 clos=-0.33 good=-0.33 size=0.33 second_clas=0.33 ther_be=-0.33
like_to=-0.33 up=-0.33 tell_that=0.33 walk_in=0.33 in_and=0.33 me_be=-0.33 a_pas=0.33 pas_at=0.33 age=0.33
under=-0.33 on_a=-0.33 market=0.33 act=-0.33 deaf_KIN=0.33 down_for=0.33 my_deaf=0.33 she_refus=0.33
thing_down=0.33 writ_thing=0.33 and_the=-0.33 stupid=0.32 KIN_say=0.32 customer_for=0.32 sell=-0.32
grandmother=0.32 STAFF_swear=-0.32 skin=0.32 dementia=0.32 for_wet=0.32 have_dementia=0.32 the_dignity=0.32
wet_the=0.32 me_it=0.32 thi=0.32 she_look=0.32 they_could=-0.32 not_like=-0.32 languag_and=0.32
own_languag=0.32 speak_about=0.32 they_speak=0.32 press=-0.32 a_thief=0.32 one=-0.32 #_not=0.32
account_with=0.32 discus=0.32 discus_my=0.32 gaga=0.32 not_discus=0.32 not_gaga=0.32 embarrass_me=0.32
they_embarrass=0.32 clerk=0.32 whol_time=0.32 and_then=-0.32 wip=0.32 the_old=0.32 though=0.32 thank=-0.32
long=-0.32 do=-0.32 correct=0.32 clas_citizen=0.32 daughter=0.32 feel_let=-0.32 he_do=-0.32 look_like=-0.32
the_third=0.32 the_rep=0.31 tell_him=0.31 acros_the=0.31 a_pregnant=0.31 the_tabl=0.31 sun=0.31 the_sun=0.31
up_and=0.31 say_go=0.31 accident_and=0.31 like_that=0.31 name_like=0.31 not_surpris=0.31 surpris=0.31
surpris_i=0.31 upgrad=0.31 my_english=0.31 a_grown=0.31 grown=0.31 claim=-0.31 ten=-0.31 money=-0.31
push_the=0.31 it_for=0.31 trolley=-0.31 i_only=0.31 STAFF_smirk=0.31 a_busi=0.31 busi_loan=0.31
littl_STAFF=0.31 loan_and=0.31 my_littl=0.31 real_a=0.31 smirk=0.31 smirk_when=0.31 wait_a=0.31
whether_my=0.31 send=-0.31 purs=0.31 the_room=0.31 be_pass=0.31 back_through=0.31 bring_proper=0.31
ever_bring=0.31 if_STAFF=0.31 mine_back=0.31 paper_then=0.31 proper_paper=0.31 the_slot=0.31 then_throw=0.31
ther_ever=0.31 throw_mine=0.31 though_i=0.31 they_ask=0.31 i_lay=0.31 a_crippl=0.31 crippl=0.31
crippl_and=0.31 face_call=0.31 laugh_in=0.31 on_home=0.31 roll_on=0.31 to_roll=0.31 ask_a=-0.31
complaint=-0.31 want=0.31 thi_be=0.31 piec_of=0.31 at_and=0.30 be_star=0.30 to_leav=0.30 and_when=0.30
touch_me=0.30 against=0.30 right=0.30 head_off=-0.30 STAFF_have=-0.30 afford=0.30 and_would=-0.30 black=0.30
you_want=0.30 walk=0.30 act_as=-0.30 run=-0.30 KIN_though=0.30 who_ask=0.30 dear=0.30 make_of=-0.30
of_glas=-0.30 line=-0.30 say_so=0.30 still=-0.30 sir=0.30 have_no=0.30 paper=0.30 to_talk=0.30 and_pat=0.30
love_and=0.30 pat_my=0.30 she_call=0.30 prov=0.30 hide=-0.30 pay=0.30 need=-0.30 cancell=-0.30
with_respect=-0.30 to_speak=0.30 count_KIN=0.30 dad=0.30 full_queu=0.30 queu_listen=0.30 you_count=0.30
already=-0.29 my_account=-0.29 guess=-0.29 neighbour=-0.29 mov=-0.29 let_down=-0.29 they_do=0.29 queen=0.29
be_beg=0.29 pay_your=0.29 you_as=0.29 you_by=0.29 your_number=0.29 your_wag=0.29 outsid=0.29 be_how=0.29
not_let=-0.29 STAFF_she=-0.29 appointment=-0.29 ther=0.29 blam=-0.29 fault=-0.29 clap=0.29 clap_his=0.29
earth=0.29 earth_to=0.29 he_clap=0.29 hello_earth=0.29 be_mov=-0.29 an_apprentic=0.29 apprentic=0.29
apprentic_i=0.29 eat_stand=0.29 the_yard=0.29 yard=0.29 name_wrong=0.29 wrong_on=0.29 twic=-0.29
offensiv=-0.29 know=-0.29 me_for=0.29 the_worst=0.29 worst=0.29 as_i=-0.29 nasty=-0.29 call_my=0.29 some=0.29
now=-0.29 like_i=-0.29 the_door=-0.29 scar=0.29 they_keep=-0.29 in_STAFF=-0.29 matter=-0.29 luck=0.29
lose_the=0.29 and_push=0.29 if_they=-0.29 discuss_me=0.29 his_student=0.29 student_as=0.29 polit=0.29
such=-0.28 my_arm=0.28 dres=0.28 afraid=-0.28 be_afraid=-0.28 i_can=-0.28 i_pay=-0.28 in_ther=0.28 home=0.28
STAFF_at=-0.28 say_what=0.28 STAFF_but=0.28 embarrass=0.28 he_tell=0.28 stink_and=0.28 to_wait=0.28
be_leav=-0.28 STAFF_wear=0.28 do_i=-0.28 and_tell=0.28 ask_him=0.28 press_the=-0.28 black_fami=0.28
fami_in=0.28 only_black=0.28 other_tabl=0.28 our_we=0.28 serv_all=0.28 not_tell=-0.28 coupl=0.28 STAFF_to=0.28
STAFF_time=0.28 i_leav=0.28 be_used=0.28 then_we=0.28 cubicl=0.28 and_put=0.28 be_wait=-0.28
different_becaus=0.28 treat_different=0.28 director=0.28 block=-0.28 tell=0.28 once=-0.28 sal=0.28 to_do=-0.28
see_a=-0.28 STAFF_could=-0.28 hair=-0.28 be_overcharg=0.27 overcharg_and=0.27 they_laugh=0.27 even_look=-0.27
the_tourist=0.27 tourist=0.27 information=-0.27 time=-0.27 at_your=-0.27 packag=-0.27 steward=-0.27
offer_a=0.27 his_finger=0.27 to_call=0.27 collar_and=0.27 his_backsid=0.27 move_his=0.27 the_collar=0.27
request=-0.27 stand_in=0.27 be_black=0.27 explain_what=0.27 corridor=0.27 the_corridor=0.27 acros=0.27
STAFF_account=0.27 the_attitud=0.27 be_cancell=-0.27 morn=-0.27 on=-0.27 on_purpos=0.27 purpos=0.27
if_you=0.27 bother=-0.27 rais_her=-0.27 have_come=0.27 they_tell=-0.27 apology=-0.27 bag=0.27 well=0.27
cow=-0.27 rep_to=0.27 case_for=0.27 cloth_paint=0.27 display_case=0.27 jeweller=0.27 jeweller_would=0.27
my_work=0.27 paint_and=0.27 the_jeweller=0.27 work_cloth=0.27 a_church=0.27 and_everybody=0.27 church=0.27
church_collection=0.27 coin_and=0.27 everybody_laugh=0.27 my_coin=0.27 you_a=0.27 us_on=0.27 train=-0.27
snap=0.27 down_the=-0.27 use_the=0.26 unbelievabl=0.26 by_your=-0.26 clean=-0.26 such_a=-0.26 tast=-0.26
he_make=0.26 mouth=-0.26 more=-0.26 be_real=0.26 four=-0.26 a_rude=-0.26 my_STAFF=0.26 be_poor=0.26
very_rude=-0.26 body=0.26 my_money=-0.26 speak_with=0.26 water=-0.26 hear=-0.26 from_ther=0.26 kitchen=-0.26
and_serv=0.26 difficult=-0.26 he_have=-0.26 STAFF_for=-0.26 photo=-0.26 the_wrong=-0.26 you_tell=-0.26
KIN_a=-0.26 a_stupid=-0.26 he_call=-0.26 stupid_cow=-0.26 eat=0.26 big=0.26 and_ther=-0.26 parcel=-0.26
alway=0.26 too=-0.26 our_KIN=0.26 sign_someth=0.26 only_to=0.26 me_with=0.26 a_chair=0.26 hiss=-0.26
arriv=-0.26 seven=0.26 KIN_i=0.26 alway_ask=0.26 extra_proof=0.26 for_extra=0.26 singl_KIN=0.26 can=-0.26
KIN_come=0.26 hold_her=0.26 nose_when=0.26 she_hold=0.26 KIN_they=0.26 boutiqu=0.26 boutiqu_tell=0.26
her_shap=0.26 shap=0.26 the_boutiqu=0.26 work=0.26 you_STAFF=-0.26 us_at=0.26 english_smell=0.25 tie=0.25
bag_in=0.25 empty_my=0.25 entir_queu=0.25 feel_so=0.25 never_feel=0.25 nobody_apologis=0.25 they_find=0.25
to_empty=0.25 be_never=-0.25 down_on=0.25 my_age=0.25 not=0.25 her_hand=0.25 to_repeat=0.25 inconvenienc=0.25
wear_a=0.25 courier=-0.25 two=-0.25 they_see=0.25 his_wheelchair=0.25 in_his=0.25 not_serv=0.25 serv_my=0.25
she_would=0.25 typ=-0.25 to_be=-0.25 understand=0.25 to_our=0.25 stand=0.25 tough=0.25 messag=-0.25
my_privacy=0.25 come_to=0.25 in_their=0.25 i_stand=-0.25 then=-0.25 see_me=-0.25 me_he=-0.25 so=-0.25
lay_ther=0.25
"""
