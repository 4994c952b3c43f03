"""Learned wording of `disrespect`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.62 condescend=1.68 disrespectful=1.65 laugh=1.64 comment=1.45 discrimination=1.45 mock=1.38 at_my=1.35
belittl=1.30 i_be=1.23 citizen=1.17 KIN=1.14 lady=1.13 make_to=1.10 respect=1.10 to_a=1.09 treat=1.08
woman=1.08 STAFF_and=1.08 a_number=1.08 dignity=1.05 racist=1.05 accus=1.05 serv=1.04 talk_down=1.03 live=1.02
no_respect=1.01 respect_for=1.01 as_a=0.99 condescend_STAFF=0.99 STAFF_mock=0.96 my_cloth=0.95 look_down=0.94
feel=0.94 the_only=0.93 comment_on=0.93 be_condescend=0.92 patronis=0.91 of_lie=0.91 tone_be=0.90
foreigner=0.90 crippl=0.89 all_in=0.89 when_my=0.88 be_ask=0.87 as=0.87 proper=0.87 disrespectful_STAFF=0.87
very_disrespectful=0.87 humiliation=0.87 english=0.86 cloth=0.86 speak=0.86 not_respect=0.85
respect_customer=0.85 they_give=0.85 his_hand=0.84 off_like=0.84 us_off=0.84 she_tell=0.84 experienc=0.83
humiliation_experienc=0.83 and_say=0.83 by_a=0.82 ask_at=0.82 cast_be=0.82 racist_remark=0.82 senior=0.81
senior_citizen=0.81 KIN_have=0.81 my_head=0.81 as_in=0.81 small_as=0.81 from_me=0.81 so_small=0.80 me_as=0.80
be_tell=0.79 smil_at=0.79 profil_at=0.79 racial=0.79 racial_profil=0.79 belittl_behaviour=0.78 and_rude=0.78
disrespectful_and=0.78 oi=0.78 oi_your=0.78 so_disrespectful=0.78 STAFF_dismiss=0.78 dismiss=0.78
dismiss_my=0.78 STAFF_follow=0.77 number_to=0.77 nobody=-0.77 ask_my=0.77 danc=0.77 to_danc=0.77 to_stick=0.77
in_front=0.76 down_to=0.76 like=0.76 a_STAFF=0.75 be_misbehav=0.75 misbehav=0.75 misbehav_with=0.75
whol_wast=0.75 security=0.75 teach=0.75 and_laugh=0.74 tell_to=0.74 person=0.73 my_KIN=0.73 STAFF_let=0.72
assum_i=0.72 treat_as=0.72 a_drama=0.72 drama=0.72 drama_queen=0.72 not_you=0.72 call_out=0.72 out_what=0.72
you_acros=0.72 we_be=0.72 feel_thi=0.72 leav_feel=0.72 thi_small=0.72 pity_they=0.72 serv_everybody=0.72
me_in=0.71 fun=0.71 fun_of=0.71 make_fun=0.71 i_feel=0.71 accus_me=0.71 disrespect=0.71 front_of=0.70
comment_from=0.70 sexist=0.70 sexist_comment=0.70 down_upon=0.70 becaus_i=0.70 my=0.70 be_make=0.70
to_lose=0.69 chair=0.69 jok_about=0.69 use_a=0.69 STAFF_belittl=0.69 at_poor=0.69 be_smil=0.69 poor_thing=0.69
judg=0.69 not_stop=0.69 or_crippl=0.69 pram_or=0.69 stop_for=0.69 KIN_for=0.69 cast=0.68 let_my=0.68 pat=0.68
STAFF_hang=0.68 hang_on=0.68 about_my=0.68 privacy=0.68 snigger=0.67 be_disrespect=0.67 disrespect_senior=0.67
letter_talk=0.67 STAFF_sneer=0.67 sneer_at=0.67 serv_the=0.67 exact_our=0.67 our_typical=0.67 typical=0.67
typical_client=0.67 well_you=0.67 deaf=0.67 whit=0.67 assum=0.66 small=0.66 remark=0.66 becaus=0.66
follow=0.65 with_you=0.65 call_me=0.65 with_STAFF=0.65 tell_STAFF=0.64 he_assum=0.64 not_pay=0.64 it_off=0.64
laugh_it=0.64 an_idiot=0.64 idiot=0.64 alway_want=0.64 foreigner_alway=0.64 someth_for=0.64 want_someth=0.64
you_foreigner=0.64 father=0.64 fill_in=0.64 would_not=0.64 finger_to=0.63 old=0.63 villag=0.63
villag_STAFF=0.63 outsid_with=0.63 wait_outsid=0.63 patronis_me=0.63 they_patronis=0.63 whether_i=0.63
stupid_to=0.63 too_stupid=0.63 bartender=0.62 mock_us=0.62 clap=0.62 profil=0.62 STAFF_discuss=0.62
he_rais=0.62 rais_his=0.62 my_accent=0.62 belittl_me=0.62 how_it=0.62 he=0.62 sham=0.62 sham_for=0.62
they_serv=0.61 befor_it=0.61 hear_on=0.61 line_befor=0.61 me_sick=0.61 sick_that=0.61 a_farmer=0.61
farmer=0.61 farmer_like=0.61 me_get=0.61 no_chair=0.61 rich=0.61 the_rich=0.61 waitres=0.61 say_that=0.61
suit=0.61 a_pity=0.61 pity=0.61 wrong_with=0.60 everyon=0.60 student=0.60 they_be=-0.60 pregnant=0.60
be_grateful=0.60 grateful=0.60 understand_car=0.60 every_word=0.59 mistook_me=0.59 they_mistook=0.59
a_human=0.59 human=0.59 human_be=0.59 i_could=0.59 the_tone=0.59 take_the=0.59 the_back=0.59
disrespectful_treatment=0.59 behind_me=0.59 me_first=0.59 they_help=0.59 star_at=0.59 out_loud=0.59
help_the=0.59 coach=0.59 they_look=0.58 only=0.58 boy=0.58 STAFF_of=0.58 they=0.58 be_noth=0.58 accent=0.58
jok=0.58 after_touch=0.58 hand_after=0.58 wip_his=0.58 i_park=0.58 park_well=0.58 well_for=0.58 us=0.58
the_entranc=0.58 cleaner=0.58 they_make=0.57 loud=0.57 he_snap=0.57 snap_his=0.57 KIN_half=0.57 half_nak=0.57
nak=0.57 nak_in=0.57 front=0.57 talk=0.57 my_body=0.57 STAFF_manag=0.57 manag=0.57 me_most=0.57
most_STAFF=0.57 ramp_and=0.57 insult=0.57 do_your=0.57 mummy=0.57 mummy_not=0.57 not_teach=0.57 teach_you=0.57
you_how=0.57 your_mummy=0.57 i_say=0.57 have_STAFF=0.57 wher_you=0.57 you_live=0.57 should_be=0.57
old_STAFF=0.57 condescend_and=0.57 keep_sigh=0.57 sigh_when=0.57 be_refus=0.56 refus_a=0.56 card_do=0.56
everyon_at=0.56 except=0.56 except_me=0.56 from_everyon=0.56 tabl_except=0.56 wait_take=0.56 coin_on=0.56
he_tip=0.56 the_coin=0.56 tip_the=0.56 to_pick=0.56 STAFF_call=0.56 down=0.56 me_of=0.56 whether=0.56
grandpa=0.56 naughty=0.56 not_valu=0.56 valu_as=0.56 estat_your=0.56 i_live=0.56 live_in=0.56 taxi_will=0.56
your_taxi=0.56 all_the=0.56 make=0.56 my_whit=0.56 treat_us=0.55 us_like=0.55 KIN_by=0.55 ask=0.55
me_with=0.55 answer=-0.55 and_ignor=0.55 KIN_to=-0.55 look_me=0.55 me_up=0.55 my_name=0.55 discuss=0.55
word_of=0.55 know_better=0.55 than_you=0.55 you_all=0.55 feel_judg=0.54 i_walk=0.54 judg_from=0.54
the_minut=0.54 #=-0.54 about_me=0.54 STAFF_to=0.54 STAFF_stand=0.54 they_say=-0.54 put_us=0.53 ask_if=0.53
for_pram=0.53 pram=0.53 a_market=0.53 a_proper=0.53 market_stall=0.53 proper_STAFF=0.53 through=0.53 it=-0.53
him_to=0.53 i_do=-0.53 and_rais=0.53 lower=0.53 lower_your=0.53 rich_and=0.53 voic_for=0.53 you_lower=0.53
your_voic=0.53 what_be=0.53 hour_seven=0.53 month_pregnant=0.53 seven_month=0.53 to_stand=0.53 rais=0.53
if_i=0.53 to_serv=0.53 ask_to=0.53 debt=0.53 as_if=0.53 busi_and=0.53 his_busi=0.53 know_it=0.53 life_be=0.53
privat_life=0.53 the_question=0.53 bouncer=0.53 like_naughty=0.52 naughty_STAFF=0.52 STAFF_not=0.52
be_all=0.52 as_an=0.52 client=0.52 everybody=0.52 stop_be=0.52 in_that=0.52 prov_that=0.52 never_be=0.52
KIN_would=0.52 amount_to=0.52 never_amount=0.52 to_anyth=0.52 be_lol=0.52 description_granny=0.52 granny=0.52
lol=0.52 lol_read=0.52 polit_question=0.52 not_exact=0.52 suit_and=0.52 entranc=0.52 like_me=0.52 like_a=0.52
fare_but=0.52 same_fare=0.52 to_sit=0.52 my_sare=0.52 pass_comment=0.52 sare=0.52 a_wast=0.51 my_bag=0.51
and_do=0.51 room_why=0.51 pick_up=0.51 he_imitat=0.51 imitat=0.51 imitat_my=0.51 my_stammer=0.51 stammer=0.51
that_she=0.51 babe=0.51 he_wink=0.51 me_babe=0.51 wink=0.51 wink_at=0.51 STAFF_comment=0.51 skin_colour=0.51
for_elder=0.51 floor_for=0.51 me=0.51 tell_that=0.51 disabl=0.51 disabl_KIN=0.51 my_disabl=0.51 be_what=0.50
the_dog=0.50 insult_my=0.50 give_the=0.50 a_walki=0.50 follow_me=0.50 talki=0.50 walki=0.50 walki_talki=0.50
go_dead=0.50 only_my=0.50 search_only=0.50 they_search=0.50 he_insult=0.50 my_nationality=0.50
nationality=0.50 a_student=0.50 complaint_be=0.50 be_insult=0.50 callcentr=0.50 ther_by=0.50 ther_ther=0.50
coin=0.50 sneer=0.50 you_STAFF=0.50 dres_would=0.50 someon_your=0.50 suit_someon=0.50 your_size=0.50 sal=0.50
although_i=0.50 exact=0.50 give_me=-0.49 bles=0.49 bles_her=0.49 call_end=0.49 end_with=0.49 with_bles=0.49
be_in=-0.49 my_concern=0.49 fill=0.49 charg=-0.49 stand_for=0.49 to_prov=0.49 the_upgrad=0.49 upgrad_to=0.49
who_look=0.49 a_hijab=0.49 bag_that=0.49 get_open=0.49 her_be=0.49 hijab=0.49 only_bag=0.49 stick_to=0.49
dignity_door=0.49 door_wide=0.49 no_dignity=0.49 no_privacy=0.49 privacy_no=0.49 wide=0.49 wide_open=0.49
mistook=0.49 he_speak=0.49 pleas=-0.49 come_from=0.49 filthy_toilet=0.49 that_wher=0.49 the_filthy=0.49
to_that=0.49 toilet_the=0.49 we_know=0.49 upon=0.48 disappear_do=0.48 to_disappear=0.48 want_old=0.48
be_look=0.48 a_beggar=0.48 beggar=0.48 trainer=0.48 proper_english=0.48 speak_proper=0.48 rais_it=0.48
loudspeaker=0.48 name_over=0.48 the_loudspeaker=0.48 they_jok=0.48 for_STAFF=0.48 mock_my=0.47 laugh_off=0.47
my_pain=0.47 pain_be=0.47 #_year=0.47 be_laugh=0.47 be_just=0.47 away_with=0.47 he_wav=0.47 question_away=0.47
wav_my=0.47 should_not=0.47 not_understand=0.47 seat_when=0.47 see_who=0.47 who_we=0.47 worst_seat=0.47
touch_my=0.47 a_sheep=0.47 be_herd=0.47 herd=0.47 herd_like=0.47 sheep=0.47 sister=0.47 STAFF_wip=0.47
a_pat=0.47 grown_STAFF=0.47 pat_on=0.47 shoulder=0.47 the_shoulder=0.47 sit_at=0.47 sick=0.47 who=0.47
i_wait=0.47 as_that=0.46 one_over=0.46 over_ther=0.46 talk_about=0.46 that_one=0.46 counter=0.46 be_we=0.46
instructor=0.46 not_a=0.46 to_feel=0.46 accus_of=0.46 be_accus=0.46 of_steal=0.46 own_purs=0.46
ask_whether=0.46 correct=0.46 when_i=0.46 dirt_on=0.46 her_shoe=0.46 like_dirt=0.46 shoe=0.46 a_customer=0.46
chair_in=0.46 behaviour=0.46 whit_friend=0.46 i_seem=0.46 seem_not=0.46 student_i=0.46 your_letter=0.46
we=0.46 elder=0.46 to_you=0.45 he_laugh=0.45 laugh_when=0.45 to_app=0.45 african=0.45 african_in=0.45
deposit_only=0.45 only_african=0.45 only_from=0.45 of_our=0.45 tabl_becaus=0.45 and_ask=0.45 minut_i=0.45
feel_like=0.45 and_keep=0.45 be_wrong=0.45 a_sil=0.45 aloud=0.45 aloud_with=0.45 letter_aloud=0.45 sil=0.45
sil_accent=0.45 STAFF_touch=0.45 wast_machin=0.45 wast_room=0.45 someon_who=0.45 break_wrist=0.45
lose_some=0.45 some_weight=0.45 weight_then=0.45 will_talk=0.45 wrist=0.45 he_explain=0.45 better_than=0.45
be_young=0.45 me_serious=0.45 serious_becaus=0.45 have_never=0.45 on_every=0.44 into=-0.44 and_put=0.44
touch=0.44 although=0.44 everyth=-0.44 she=0.44 to_use=0.44 and_chang=0.44 chang_befor=0.44 dress_and=0.44
madam_at=0.44 my_dress=0.44 get_no=0.44 away_from=0.44 can_writ=0.44 find_someon=0.44 form_away=0.44
would_find=0.44 to_the=-0.44 treat_like=0.44 body_like=0.43 discuss_my=0.43 of_meat=0.43 guy=-0.43 busi=0.43
that_i=0.43 pick=0.43 with_a=0.43 he_mock=0.43 mock_me=0.43 keep=-0.43 or_dignity=0.43 time_or=0.43 star=0.43
explain_percent=0.43 i_teach=0.43 math=0.43 percent_to=0.43 teach_math=0.43 at_all=-0.43 age_should=0.43
driv_anyway=0.43 exces=0.43 exces_on=0.43 my_policy=0.43 only_ask=0.43 the_exces=0.43 your_age=0.43
a_queen=-0.43 just_a=0.43 my_privat=0.43 it_work=0.43 handwrit=0.43 my_handwrit=0.43 clas=0.43 a_ramp=0.43
ramp=0.43 ignor_me=0.43 be_none=0.43 me_and=0.43 and_swear=0.43 abus=-0.43 phon=-0.43 not_suit=0.43
for_fill=0.42 wrong_slip=0.42 weight=0.42 the=-0.42 STAFF_pronounc=0.42 and_everyon=0.42 everyon_snigger=0.42
pronounc=0.42 pronounc_my=0.42 purpos_and=0.42 registrar=0.42 from_your=0.42 for_not=0.42 correct_them=0.42
have_correct=0.42 my_proper=0.42 never_use=0.42 proper_titl=0.42 titl=0.42 titl_although=0.42 shout=-0.42
door_that=0.42 door_trap=0.42 hard_our=0.42 not_operat=0.42 operat=0.42 operat_a=0.42 our_problem=0.42
revolv=0.42 revolv_door=0.42 simpl_door=0.42 sir_if=0.42 the_revolv=0.42 thi_after=0.42 trap=0.42 trap_my=0.42
sinc=-0.42 can_stand=0.42 clos_time=0.42 local=0.42 local_can=0.42 ther_till=0.42 till_clos=0.42
tourist_first=0.42 we_local=0.42 day=-0.41 poor=0.41 another=-0.41 announc=0.41 announc_my=0.41 debt_out=0.41
loud_at=0.41 my_debt=0.41 they_announc=0.41 they_treat=0.41 STAFF_whil=0.41 third_STAFF=0.41 and_point=0.41
my_scar=0.41 they_whisper=0.41 whisper=0.41 whisper_and=0.41 first_and=0.41 poor_asid=0.41 serv_big=0.41
the_poor=0.41 amount=0.41 to_like=0.41 STAFF_behind=0.41 the_whol=0.41 way_through=0.41 deserv=0.41
deserv_a=0.41 not_deserv=0.41 would_like=-0.41 estat=0.41 the_estat=0.41 order_from=0.41 STAFF_like=0.41
most=0.41 daughter=0.41 she_could=0.41 ask_loud=0.41 could_read=0.41 loud_whether=0.41 she_ask=0.41
clap_slow=0.41 final_find=0.41 slow_when=0.41 they_clap=0.41 for_me=0.41 look_the=0.40 in_my=0.40 smil=0.40
i_would=-0.40 us_in=0.40 feel_unwelcom=0.40 unwelcom=0.40 and_wav=0.40 cattl=0.40 like_cattl=0.40 tu=0.40
tu_and=0.40 used_tu=0.40 wav_us=0.40 explain=0.40 again=-0.40 stall=0.40 take_me=0.40 new=-0.39 alhaji=0.39
alhaji_get=0.39 chair_to=0.39 even_offer=0.39 get_tea=0.39 pregnant_STAFF=0.39 the_alhaji=0.39 my_polit=0.39
and_smil=0.39 at_each=0.39 one=-0.39 not_say=0.39 a_form=0.39 to_fill=0.39 tell=0.39 good=-0.39 last=-0.39
concern=0.39 say_sorry=0.39 STAFF_serv=0.39 me_when=0.39 delivery=-0.39 would_be=-0.39 not_me=0.39
you_come=0.38 no_regard=0.38 regard_me=0.38 lot=0.38 you_lot=0.38 when=0.38 how_they=0.38 like_we=0.38
noth_that=0.38 waiter=-0.38 happen=-0.38 the_description=0.38 STAFF_have=-0.38 she_laugh=0.38 and_down=0.38
my_skin=0.38 be_deaf=0.38 eye_when=0.38 roll_their=0.38 their_eye=0.38 they_roll=0.38 STAFF_wher=0.38
KIN_he=0.38 learn_it=0.38 old_to=0.38 to_learn=0.38 too_old=0.38 why_bother=0.38 promis=-0.38
understand_my=-0.38 never=-0.38 tell_the=0.38 chest=0.38 chest_the=0.38 he_star=0.38 my_chest=0.38 bill=-0.38
son=0.38 becaus_of=0.38 a_full=0.38 age_i=0.38 be_glad=0.38 get_anyth=0.38 glad=0.38 glad_to=0.38 that_at=0.38
KIN_without=0.38 draw=0.38 draw_the=0.38 they_undress=0.38 undress=0.38 undress_my=0.38 without_draw=0.38
complain_about=0.37 app_for=0.37 it_go=0.37 voic=0.37 treat_me=0.37 his_voic=0.37 voic_in=0.37 serious=0.37
kind=-0.37 keep_ask=0.37 to_explain=0.37 patronis_rep=0.37 rep_from=0.37 mother=0.37 her_to=0.37
runaround=0.37 runaround_and=0.37 someth_she=0.37 the_runaround=0.37 check=-0.37 have_not=-0.37 trust=-0.37
would_come=0.37 under=-0.37 tone=0.37 thank=-0.37 ticket=-0.37 call=0.37 treatment=0.36 befor_you=0.36
pay_the=0.36 collect=-0.36 sigh=0.36 the_job=0.36 steal_my=0.36 a_celebrity=0.36 book_to=0.36 celebrity=0.36
celebrity_and=0.36 seat_we=0.36 would_book=0.36 that_my=0.36 be_speak=0.36 STAFF_reply=0.36 chang_cubicl=0.36
cubicl_stink=0.36 like_you=0.36 lot_who=0.36 reply_that=0.36 so_the=0.36 who_make=0.36 come_they=0.36
floor_the=0.36 get_chair=0.36 sit_us=0.36 they_sit=0.36 town_STAFF=0.36 when_villag=0.36 nurs=-0.36 use=0.36
calm_down=0.36 dear_by=0.36 down_dear=0.36 old_when=0.36 tell_calm=0.36 have=-0.36 sell=-0.36 second_clas=0.36
i_hear=0.36 ther_be=-0.36 to_customer=-0.36 age=0.35 question_about=0.35 STAFF_fatty=0.35 fatty=0.35
fatty_in=0.35 grandmother=0.35 they_could=-0.35 glas=-0.35 she_read=0.35 first=0.35 tell_ther=0.35 mov=-0.35
every_aisl=0.35 follow_us=0.35 through_every=0.35 us_through=0.35 the_dres=0.35 lie_to=-0.35 besid=0.35
besid_the=0.35 bin_whil=0.35 come_later=0.35 coupl_who=0.35 exact_what=0.35 give_us=0.35 later_get=0.35
see_exact=0.35 tabl_besid=0.35 whil_whit=0.35 whit_coupl=0.35 STAFF_address=0.35 STAFF_although=0.35
address_my=0.35 the_director=0.35 whit_STAFF=0.35 be_driv=0.35 KIN_a=-0.35 he_mim=0.35 mim=0.35 mim_yawn=0.35
yawn=0.35 yawn_whil=0.35 friend_in=0.35 all_foreigner=0.35 and_stand=0.35 citizen_walk=0.35 for_hour=0.35
foreigner_have=0.35 hour_citizen=0.35 one_singl=0.35 right_through=0.35 walk_right=0.35 year_old=0.35
valu=0.35 a_deposit=0.35 a_break=0.35 STAFF_by=0.35 eleven_year=0.35 follow_round=0.35 have_shop=0.35
shop_with=0.35 bad=-0.35 divorc=0.35 divorc_to=0.35 my_divorc=0.35 ten_STAFF=0.35 with_ten=0.35 and_the=-0.35
used_to=0.35 #_not=0.35 account_with=0.35 discus=0.35 discus_my=0.35 gaga=0.35 not_discus=0.35 not_gaga=0.35
deaf_KIN=0.35 down_for=0.35 my_deaf=0.35 she_refus=0.35 thing_down=0.35 writ_thing=0.35 walk_in=0.35
forget=-0.35 company=-0.35 can=-0.35 send=-0.35 regard=0.35 say_tough=0.35 tough_luck=0.35 becaus_we=0.34
money_we=0.34 no_money=0.34 my_religion=0.34 religion=0.34 religion_be=0.34 but_ask=0.34 could_pay=0.34
else_through=0.34 everyon_else=0.34 let_everyon=0.34 through_but=0.34 me_be=-0.34 skin=0.34 you_ask=-0.34
clos=-0.34 ask_a=-0.34 languag_and=0.34 own_languag=0.34 speak_about=0.34 they_speak=0.34 the_door=-0.34
week=-0.34 miss=-0.34 i_final=0.34 man=0.34 pay=0.34 acros_the=0.34 roll=0.34 on_villag=0.34 not_like=-0.34
and_insult=-0.34 feel_let=-0.34 head=0.34 a_racist=0.34 racist_comment=0.34 abus_me=-0.34 she_abus=-0.34
KIN_although=0.34 ignor_whil=0.34 speak_only=0.34 on_a=-0.34 be_feel=0.34 carer=0.34 carer_how=0.34
my_carer=0.34 an_inconvenienc=0.34 disability=0.34 disability_be=0.34 my_disability=0.34 i_come=0.34
description=0.34 claim=-0.34 the_tabl=0.33 as_i=-0.33 act=-0.33 it_for=0.33 dementia=0.33 for_wet=0.33
have_dementia=0.33 the_dignity=0.33 wet_the=0.33 here=-0.33 run=-0.33 question_be=0.33 wher=0.33 read_my=0.33
KIN_put=0.33 adult_around=0.33 around_her=0.33 cream_thre=0.33 for_ice=0.33 hand_up=0.33 put_her=0.33
the_adult=0.33 up_for=0.33 my_pin=0.33 damag=-0.33 guess=-0.33 who_can=0.33 up_and=0.33 not_let=-0.33
a_thief=0.33 STAFF_swear=-0.33 husband=0.33 in_ther=0.33 wip=0.33 my_#=0.33 old_KIN=0.33 back_through=0.33
bring_proper=0.33 ever_bring=0.33 if_STAFF=0.33 mine_back=0.33 paper_then=0.33 proper_paper=0.33 the_slot=0.33
then_throw=0.33 ther_ever=0.33 throw_mine=0.33 i_only=0.33 alway_pay=0.32 my_sort=0.32 pay_late=0.32
sort_alway=0.32 they_have=0.32 already=-0.32 they_ask=0.32 clas_citizen=0.32 hair_be=0.32 her_hair=0.32
not_professional=0.32 professional=0.32 that_her=0.32 afford=0.32 do_i=-0.32 dress=0.32 customer_for=0.32
be_wait=-0.32 us_and=0.32 to_do=-0.32 STAFF_first=0.32 big_STAFF=0.32 he_know=0.32 attitud_for=0.32
my_right=0.32 she_be=0.32 against_becaus=0.32 be_discriminat=0.32 discriminat=0.32 discriminat_against=0.32
doctor=0.32 like_the=-0.32 tell_him=0.32 i_can=-0.32 interviewer=0.32 interviewer_snigger=0.32 snigger_at=0.32
the_interviewer=0.32 time=-0.32 like_to=-0.32 acceptabl=0.32 call_KIN=0.32 not_acceptabl=0.32 let_down=-0.32
head_off=-0.32 be_old=0.32 attendant=0.32 sir=0.32 neighbour=-0.32 a_pas=0.31 pas_at=0.31 long=-0.31
say_go=0.31 need=-0.31 grammar=0.31 grammar_in=0.31 my_grammar=0.31 she_correct=0.31 to_count=0.31 money=-0.31
purs=0.31 and_then=-0.31 the_rep=0.31 whol_time=0.31 look_like=-0.31 we_will=0.31 in_STAFF=-0.31 act_as=-0.31
hand_say=0.31 i_tri=0.31 leav_that=0.31 say_leav=0.31 that_to=0.31 still=-0.31 my_english=0.31 now=-0.31
a_pregnant=0.31 STAFF_smirk=0.31 a_busi=0.31 busi_loan=0.31 littl_STAFF=0.31 loan_and=0.31 my_littl=0.31
real_a=0.31 smirk=0.31 smirk_when=0.31 wait_a=0.31 whether_my=0.31 my_account=-0.31 disappear=0.31
the_town=0.31 such=-0.31 name_wrong=0.31 wrong_on=0.31 complaint=-0.31 touch_me=0.31 thi_be=0.31 though=0.31
blam=-0.31 make_of=-0.31 of_glas=-0.31 be_beg=0.31 pay_your=0.31 you_as=0.31 you_by=0.31 your_number=0.31
your_wag=0.31 so_why=0.31 eye=0.31 the_worst=0.31 worst=0.31 with_respect=-0.31 push_the=0.31 STAFF_in=-0.31
the_old=0.30 driver=-0.30 speak_of=0.30 stupid=0.30 they_keep=-0.30 the_customer=0.30 they_would=0.30
their=-0.30 prov=0.30 the_third=0.30 if=0.30 press=-0.30 year=0.30 customer=0.30 count_KIN=0.30 dad=0.30
full_queu=0.30 queu_listen=0.30 you_count=0.30 and_when=0.30 KIN_say=0.30 why_i=0.30 a_grown=0.30 grown=0.30
water=-0.30 me_it=0.30 luck=0.30 if_they=-0.30 and_i=-0.30 whil=0.30 like_i=-0.30 STAFF_she=-0.30
STAFF_give=-0.30 an_apprentic=0.30 apprentic=0.30 apprentic_i=0.30 eat_stand=0.30 the_yard=0.30 yard=0.30
upgrad=0.30 STAFF_for=-0.30 twic=-0.30 my_arm=0.30 feet=-0.30 though_i=0.30 acros=0.30 matter=-0.30
such_a=-0.30 teacher=0.30 that_STAFF=0.30 embarrass_me=0.30 they_embarrass=0.30 morn=-0.30 scar=0.29
collar_and=0.29 his_backsid=0.29 move_his=0.29 the_collar=0.29 me_for=0.29 STAFF_could=-0.29 fare=0.29
a_crippl=0.29 crippl_and=0.29 face_call=0.29 laugh_in=0.29 on_home=0.29 roll_on=0.29 to_roll=0.29 sun=0.29
the_sun=0.29 stink_and=0.29 one_STAFF=-0.29 have_come=0.29 ask_me=-0.29 nasty=-0.29 be_mov=-0.29 afraid=-0.29
be_afraid=-0.29 once=-0.29 size=0.29 see_me=-0.29 and_tie=0.29 not_STAFF=0.29 respect_suit=0.29
they_respect=0.29 tie_not=0.29 percent=0.29 test=-0.29 name=0.29 STAFF_account=0.29 my_paper=0.29 fault=-0.29
number=0.29 trolley=-0.29 do=-0.29 back_to=-0.29 i_lay=0.29 from_ther=0.29 hide=-0.29 polit=0.29 not_have=0.29
she_would=0.29 well=0.29 by_your=-0.29 and_pat=0.29 love_and=0.29 pat_my=0.29 she_call=0.29 outsid=0.29
two=-0.29 then_we=0.29 black_fami=0.29 fami_in=0.29 only_black=0.29 other_tabl=0.29 our_we=0.29 serv_all=0.29
down_the=-0.29 STAFF_wear=0.29 director=0.29 accident_and=0.28 like_that=0.28 name_like=0.28 not_surpris=0.28
surpris=0.28 surpris_i=0.28 cancell=-0.28 if_you=0.28 the_floor=0.28 advic=-0.28 clap_his=0.28 earth=0.28
earth_to=0.28 he_clap=0.28 hello_earth=0.28 she_look=0.28 she_say=0.28 four=-0.28 photo=-0.28 block=-0.28
on_purpos=0.28 purpos=0.28 interview_room=0.28 stairwell=0.28 the_interview=0.28 the_stairwell=0.28 home=0.28
against=0.28 thi=0.28 and_would=-0.28 be_pass=0.28 aisl=0.28 they_leav=0.28 be_how=0.28 be_never=-0.28
clean=-0.28 different_becaus=0.28 treat_different=0.28 STAFF_make=0.28 coupl=0.28 return=-0.28 see_a=-0.28
STAFF_but=0.28 rais_her=-0.28 appointment=-0.28 KIN_i=0.28 alway_ask=0.28 extra_proof=0.28 for_extra=0.28
singl_KIN=0.28 our_KIN=0.28 say_so=0.28 in_their=0.28 get=-0.28 be_leav=-0.28 lawyer=-0.28 he_have=-0.28
the_room=0.28 difficult=-0.28 let_me=-0.28 the_tourist=0.28 tourist=0.28 ask_him=0.28 cubicl=0.28
offensiv=-0.28 i_stand=-0.28 mouth=-0.28 receipt=-0.28 to_talk=0.27 break=-0.27 be_used=0.27 packag=-0.27
tell_me=-0.27 say_she=0.27 case_for=0.27 cloth_paint=0.27 display_case=0.27 jeweller=0.27 jeweller_would=0.27
my_work=0.27 paint_and=0.27 the_jeweller=0.27 work_cloth=0.27 speak_with=0.27 courier=-0.27 not_tell=-0.27
customerservic=-0.27 STAFF_say=0.27 STAFF_snub=0.27 snub=0.27 snub_my=0.27 speak_the=0.27 the_languag=0.27
parcel=-0.27 KIN_though=0.27 who_ask=0.27
"""
