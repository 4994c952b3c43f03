"""Learned wording of `poor_appearance`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.52 dirty=1.72 smell=1.61 filthy=1.60 odour=1.42 hair=1.40 hygien=1.33 rubbish=1.32 overflow=1.25
uniform=1.24 not_look=1.19 STAFF_look=1.18 stink=1.17 be_filthy=1.07 bedsheet=1.06 bedsheet_be=1.06
not_charg=1.06 sneez=1.06 glov=1.05 stain=1.04 sticky=1.03 hair_on=1.00 disgust=0.95 in_it=0.94 bad_odour=0.94
wear=0.93 smel=0.93 smel_taxi=0.93 clean=0.93 no_paper=0.92 toilet=0.92 seat=0.92 sweat=0.92 bed=0.91
the_seat=0.91 washroom=0.91 washroom_be=0.91 be_flood=0.91 flood_and=0.91 unhygienic=0.91
unhygienic_condition=0.91 unkempt=0.90 a_stain=0.88 fli=0.88 floor_be=0.88 hygien_be=0.88 cutlery=0.88
floor=0.88 cover_in=0.87 smell_of=0.86 lift=0.85 cleanli=0.84 cleanli_maintain=0.84 maintain=0.84
maintain_at=0.84 no_cleanli=0.84 my_plat=0.84 shirt=0.84 look_clean=0.84 have_not=0.84 black=0.83
the_kitchen=0.83 van=0.83 dirt=0.83 ward=0.83 room_have=0.83 breath=0.81 greasy=0.81 be_green=0.81
breath_in=0.81 hold_my=0.81 your_lift=0.81 loo=0.80 the_loo=0.80 chang_his=0.80 his_glov=0.80 not_chang=0.80
wip=0.80 see_a=0.78 bathroom=0.78 not_be=0.78 and_abusiv=0.77 be_drunk=0.77 drunk=0.77 drunk_and=0.77
shower=0.77 tabl=0.77 the_pool=0.77 uniform_be=0.77 build_be=0.76 to_piec=0.76 delivery_STAFF=0.76 rusty=0.76
tabl_with=0.76 the_ice=0.76 mould=0.75 greasy_cutlery=0.74 pool=0.74 consult=0.73 consult_room=0.73
the_consult=0.73 look_like=0.73 ashtray=0.72 ashtray_at=0.72 overflow_ashtray=0.72 bakery=0.72 rat_behind=0.72
the_bakery=0.72 be_cover=0.72 room=0.72 mop=0.71 be_zero=0.71 over_the=0.71 cobweb=0.70 cobweb_hang=0.70
hang_from=0.70 smok=0.70 green=0.70 kitchen=0.69 be_dirty=0.69 shower_curtain=0.69 slimy=0.69
slimy_shower=0.69 look=0.69 with=0.69 nail=0.68 dust=0.68 a_mous=0.68 mous=0.68 mous_run=0.68 run_along=0.68
carpet=0.68 stain_jacket=0.67 in_the=0.67 pot=0.67 greas=0.66 the_menu=0.66 back_seat=0.66 be_vomit=0.66
vomit=0.66 vomit_on=0.66 tip=0.65 rat=0.65 look_unkempt=0.65 the_build=0.65 flood=0.65 vest=0.65 coat=0.65
cak=0.65 be_smok=0.65 smok_over=0.65 the_pot=0.65 cockroach=0.65 cockroach_in=0.65 pool_be=0.64 fall_to=0.64
eaten=0.64 body_odour=0.64 cat_sleep=0.64 my_cat=0.64 sleep=0.64 sleep_in=0.64 that_bed=0.64 build=0.64
he_sneez=0.63 sneez_over=0.63 everywher_in=0.63 rubbish_everywher=0.63 my_breath=0.63 towel=0.63 it_smell=0.63
the_surgery=0.63 they_smell=0.63 clinic=0.63 STAFF_coat=0.63 bloodstain=0.63 coat_have=0.63 have_old=0.63
old_bloodstain=0.63 black_with=0.62 hygien_standard=0.62 poor_hygien=0.62 for_front=0.62 gutter=0.62
gutter_they=0.62 nobody_wash=0.62 smell_for=0.62 wash_be=0.62 very_dirty=0.61 chew=0.60 chew_gum=0.60 gum=0.60
bulb_miss=0.60 miss_window=0.60 paint_peel=0.60 peel_bulb=0.60 window_break=0.60 to_hold=0.60 cup_have=0.60
have_lipstick=0.60 lipstick_on=0.60 the_cup=0.60 chef=0.60 dirty_and=0.60 sheet=0.59 in_torn=0.59
torn_unwash=0.59 unwash=0.59 unwash_uniform=0.59 be_fall=0.59 of_sweat=0.59 ground_outsid=0.59 needl=0.59
needl_on=0.59 be_disgust=0.59 along=0.59 along_the=0.59 couch=0.58 the_couch=0.58 dentist=0.58 guest=0.58
gum_under=0.58 under_every=0.58 guest_leftover=0.58 previou_guest=0.58 stink_and=0.58 grubby=0.58
grubby_hand=0.58 hand_all=0.58 whit_sofa=0.58 kitchen_look=0.58 rather_not=0.58 think_about=0.58 surgery=0.57
swim_with=0.57 with_fli=0.57 crumb_and=0.57 condition=0.57 plac=0.57 grey=0.56 from_the=0.56 be_full=0.56
a_tip=0.56 we_could=0.56 STAFF_scratch=0.55 scratch_her=0.55 the_sushi=0.55 bath=0.55 else_toenail=0.55
the_bath=0.55 toenail=0.55 toenail_in=0.55 be_hoover=0.55 hoover=0.55 room_be=0.55 on_the=0.55 no_soap=0.55
drain=0.55 get_stick=0.55 my_sho=0.55 sho_get=0.55 so_sticky=0.55 sticky_my=0.55 an_inch=0.54 dust_an=0.54
inch=0.54 inch_thick=0.54 thick=0.54 thick_on=0.54 wast_room=0.54 and_glass=0.54 cutlery_and=0.54 unclean=0.54
unclean_cutlery=0.54 menu_be=0.54 wash=0.54 bare=0.54 bare_feet=0.54 feet_on=0.54 have_her=0.54 her_bare=0.54
piec=0.54 a_bomb=0.53 bomb=0.53 bomb_hit=0.53 hit_it=0.53 STAFF_sneez=0.53 in_her=0.53 sneez_in=0.53
then_hand=0.53 abusiv=0.53 desk=0.53 chair_befor=0.53 could_put=0.53 high_chair=0.53 put_my=0.53 the_high=0.53
to_wipe=0.53 wipe=0.53 wipe_down=0.53 the_entranc=0.53 look_as=0.53 paint=0.53 ice=0.53 dirty_environment=0.53
dri=0.53 disgust_stat=0.53 stat=0.53 stat_of=0.53 hair_in=0.53 taxi=0.52 and_wear=0.52 be_unshaven=0.52
unshaven=0.52 unshaven_and=0.52 wear_yesterday=0.52 yesterday_egg=0.52 chair=0.52 ant=0.52 ant_in=0.52
sugar=0.52 sugar_bowl=0.52 the_sugar=0.52 the_sheet=0.52 and_a=0.52 behind_the=0.52 out_in=0.52 tabl_have=0.52
wall_be=0.52 with_mould=0.52 blood=0.52 blood_on=0.52 on_them=0.52 in_someth=0.52 someth_brown=0.52 too=-0.52
corner_of=0.52 lie_in=0.52 nappy=0.52 nappy_lie=0.52 outsid_the=0.51 and_rusty=0.51 blacken=0.51
blacken_grout=0.51 grout_and=0.51 rusty_tap=0.51 bed_bug=0.51 bug=0.51 bug_in=0.51 be_soak=0.51 in_usabl=0.51
usabl=0.51 usabl_condition=0.51 you=-0.51 hand=0.51 plaster=0.51 bread=0.51 bulb=0.51 come_from=0.51
filthy_toilet=0.51 that_wher=0.51 the_filthy=0.51 to_that=0.51 toilet_the=0.51 breath_could=0.51
have_strip=0.51 strip=0.51 strip_paint=0.51 me=-0.51 reek=0.51 reek_of=0.51 STAFF_wear=0.50 can_smell=0.50
drain_from=0.50 smell_the=0.50 the_drain=0.50 the_street=0.50 the_floor=0.50 clean_from=0.50 from_many=0.50
many_day=0.50 not_clean=0.50 brown=0.50 ther_be=0.50 and_overflow=0.50 lavatory=0.50 lavatory_on=0.50
the_lavatory=0.50 they=-0.50 sofa_in=0.50 dropping=0.50 dropping_on=0.50 pigeon=0.50 pigeon_dropping=0.50
terrac_tabl=0.50 under=0.50 the_washroom=0.50 let_my=0.49 STAFF_leav=0.49 STAFF_arriv=0.49 a_vest=0.49
arriv_in=0.49 flip_flop=0.49 flop=0.49 flop_and=0.49 in_flip=0.49 about_what=0.49 fly_in=0.49 just_pick=0.49
pick_it=0.49 soup_and=0.49 wait_just=0.49 the_bathroom=0.49 cold_and=0.49 her_sleev=0.49 keep_wip=0.49
nose_on=0.49 wip_her=0.49 gent=0.48 or_towel=0.48 soap_or=0.48 the_gent=0.48 towel_in=0.48 man=0.48 cook=0.48
the_gym=0.48 seat_be=0.48 cigaret=0.48 of_cigaret=0.48 bread_with=0.48 handl_money=0.48 my_bread=0.48
same_hand=0.48 she_handl=0.48 your_delivery=0.48 he_have=0.48 half_eaten=0.48 stink_die=0.48 toilet_stink=0.48
your_toilet=0.48 a_plac=0.48 get_clean=0.48 plac_that=0.48 be_untidy=0.47 lie_around=0.47 rubbish_lie=0.47
untidy_with=0.47 with_rubbish=0.47 us_at=0.47 mop_for=0.47 be_grey=0.47 blind_be=0.47 grey_with=0.47
with_dirt=0.47 be_hang=0.47 bel=0.47 button_open=0.47 him_button=0.47 off_him=0.47 open_down=0.47 the_bel=0.47
the_uniform=0.47 i_see=0.47 #=-0.47 i=-0.47 not_wast=0.47 though_he=0.47 menu=0.47 attendant=0.46
all_over=0.46 STAFF_cab=0.46 and_old=0.46 bottl_and=0.46 cab=0.46 cab_be=0.46 empty_bottl=0.46 of_empty=0.46
old_food=0.46 STAFF_canteen=0.46 canteen_smell=0.46 get_into=0.46 smell_get=0.46 the_ward=0.46 one=-0.46
dirty_well=0.46 plac_dirty=0.46 well_well=0.46 sofa=0.46 room_smell=0.46 feet=0.46 lipstick=0.46
and_neglect=0.46 look_run=0.46 neglect=0.46 run_down=0.46 whol_plac=0.46 standard=0.46 in=0.46 the_wast=0.46
cubicl=0.46 bag=-0.45 crumb=0.45 environment=0.45 and_when=0.45 bin_be=0.45 cup=0.45 us=-0.45 trolley_be=0.45
befor_we=0.44 could_use=0.44 flat_befor=0.44 holiday_flat=0.44 kitchen_of=0.44 to_clean=0.44 STAFF_sweat=0.44
gym_mat=0.44 mat_be=0.44 soak_with=0.44 with_other=0.44 flip=0.44 KIN_in=0.44 dirt_under=0.44 have_dirt=0.44
his_nail=0.44 ceil=0.44 the_ceil=0.44 be_cross=0.44 dish_be=0.44 down_and=0.44 apron=0.44 be_black=0.44
head_and=0.44 insect=0.44 pric=-0.44 the_ground=0.44 STAFF_van=0.44 a_health=0.44 cream_STAFF=0.44 hazard=0.44
health_hazard=0.44 van_be=0.44 insid_and=0.43 mud=0.43 mud_all=0.43 van_insid=0.43 for_day=0.43 come_out=0.43
swim=0.43 my=-0.43 be_sticky=0.43 and_ther=0.43 have_oil=0.43 mark_from=0.43 massag=0.43 massag_tabl=0.43
oil_mark=0.43 the_massag=0.43 gym=0.43 over_my=0.43 the_wait=0.43 and_sauc=0.43 sauc_on=0.43 her_hand=0.42
a_fly=0.42 fly=0.42 wast_in=0.42 and_cigarett=0.42 cigarett=0.42 cigarett_end=0.42 fountain=0.42
fountain_be=0.42 of_leav=0.42 the_fountain=0.42 water_in=0.42 handl=0.42 entranc=0.42 the_van=0.42
couch_at=0.42 dri_blood=0.42 a_cold=0.42 curry_hous=0.42 every_window=0.42 fli_on=0.42 have_fli=0.42 sill=0.42
window_sill=0.42 the_bin=0.41 and_go=0.41 hit=0.41 then_my=0.41 and_dusty=0.41 dusty=0.41 dusty_furnitur=0.41
stain_carpet=0.41 in_that=0.41 the_blind=0.41 sinc_the=0.41 used_to=0.41 ice_machin=0.41 mould_in=0.41
a_wet=0.41 have_smell=0.41 minibu=0.41 smell_better=0.41 than_that=0.41 that_minibu=0.41 wet_dog=0.41
wrong=-0.41 wip_and=0.40 noth=-0.40 not_let=0.40 block_and=0.40 apron_be=0.40 be_cak=0.40 butcher=0.40
butcher_apron=0.40 cak_with=0.40 dri_meat=0.40 the_butcher=0.40 with_dri=0.40 the_buffet=0.40 with_the=0.40
a_plaster=0.40 float=0.40 float_in=0.40 plaster_float=0.40 complain_about=0.40 previou=0.40 the_previou=0.40
chair_greas=0.40 greas_on=0.40 menu_greas=0.40 wher_i=0.40 STAFF_uniform=0.40 soak=0.40 body=0.40 fitter=0.40
sushi=0.40 say=-0.40 dirty_dish=0.39 dish_pil=0.39 pil=0.39 pil_up=0.39 STAFF_do=0.39 we=-0.39 stain_all=0.39
coff=-0.39 label=-0.39 hand_and=0.39 my_whit=0.39 it_be=-0.39 lamp=0.39 not_think=0.39 STAFF_floor=0.39
use_it=0.39 by=-0.39 black_ring=0.39 leav_puddl=0.39 puddl_and=0.39 ring_in=0.39 sink=0.39 the_sink=0.39
a_sticky=0.39 sticky_film=0.39 plac_look=0.39 wear_a=0.39 break_lamp=0.39 graffiti_rubbish=0.39 lamp_that=0.39
rubbish_and=0.39 station_welcom=0.39 visitor=0.39 welcom_visitor=0.39 your_station=0.39 phon=-0.39
hand_me=0.39 i_could=0.39 her_nose=0.38 window=0.38 lose=-0.38 eaten_food=0.38 food_leav=0.38 leav_on=0.38
a_urinal=0.38 lift_smell=0.38 smell_like=0.38 urinal=0.38 take=-0.38 it_out=0.38 health=0.38 be_the=-0.38
have_ketchup=0.38 his_tie=0.38 ketchup_on=0.38 bin=0.38 bowl=0.38 money_and=0.38 a_tabl=0.37 his_breath=0.37
her_head=0.37 be_charg=0.37 squeak=-0.37 reception=0.37 never=-0.37 carpet_be=0.37 and_dirt=0.37
floor_litter=0.37 litter=0.37 litter_with=0.37 with_box=0.37 after=-0.37 peel=0.37 over=0.37 a_bucket=0.37
bleach=0.37 bucket=0.37 bucket_of=0.37 my_chair=0.37 of_bleach=0.37 surgery_could=0.37 swab=0.37
swab_under=0.37 under_my=0.37 used_swab=0.37 go_on=0.37 what_the=0.37 sheet_with=0.37 with_yellow=0.37
yellow=0.37 yellow_stain=0.37 every_patient=0.37 glov_for=0.37 lab_STAFF=0.37 same_glov=0.37 the_lab=0.37
wear_the=0.37 have_to=0.37 air_or=0.36 be_air=0.36 or_swept=0.36 swept_for=0.36 food_be=-0.36 clean_sinc=0.36
have_clean=0.36 like_nobody=0.36 the_weekend=0.36 ward_look=0.36 whol_ward=0.36 a_mop=0.36 day_and=0.36
loo_have=0.36 say_ok=0.36 someon_she=0.36 tell_someon=0.36 again=-0.36 last_STAFF=0.36 hang=0.36 welcom=0.36
the_holiday=0.36 a_sock=0.36 be_breadcrumb=0.36 bed_and=0.36 breadcrumb=0.36 breadcrumb_in=0.36 our_under=0.36
sock=0.36 sock_that=0.36 under_it=0.36 used=0.36 car_park=0.36 sleev=0.35 answer=-0.35 on_with=0.35 off=-0.35
better_than=0.35 wait_have=0.35 food=0.35 customer=-0.35 tray_tabl=0.35 how_your=0.35 STAFF_reply=0.35
chang_cubicl=0.35 cubicl_stink=0.35 like_you=0.35 lot_who=0.35 reply_that=0.35 so_the=0.35 who_make=0.35
leav_and=0.35 be_block=0.35 exact_the=0.35 hair_unkempt=0.35 imag=0.35 imag_of=0.35 shirt_untuck=0.35
the_imag=0.35 unkempt_shirt=0.35 untuck=0.35 untuck_not=0.35 the_trolley=0.35 to=-0.35 else_perfum=0.35
of_somebody=0.35 sheet_smell=0.35 and_he=0.35 should_be=0.35 and_beer=0.35 sweat_and=0.35 i_be=-0.34
canteen=0.34 soap=0.34 could_not=-0.34 throw=-0.34 like_a=0.34 the_curry=0.34 wrap=-0.34 and_dead=0.34
dead_insect=0.34 insect_in=0.34 lamp_over=0.34 spider=0.34 spider_and=0.34 blind=0.34 grout=0.34
promis_be=0.34 under_the=-0.34 all_week=0.34 bin_in=0.34 empty_all=0.34 not_empty=0.34 our_room=0.34
react_when=0.34 smell_at=0.34 the_smell=0.34 in_greas=0.34 spill=-0.34 and_half=0.33 die=0.33 call=-0.33
outsid=0.33 for=-0.33 and_someth=0.33 be_grow=0.33 be_rusty=0.33 grow=0.33 grow_in=0.33 rusty_and=0.33
someth_be=0.33 the_vend=0.33 vend=0.33 vend_machin=0.33 even=-0.33 out_of=-0.33 and=0.33 and_filthy=0.33
seat_on=0.33 the_lift=0.33 everyth=-0.33 at_a=0.33 nurs=0.33 have_be=-0.33 time=-0.33 be_used=0.33
STAFF_mop=0.33 brown_water=0.33 floor_with=0.33 mop_the=0.33 with_brown=0.33 hous_have=0.33 but=-0.33
zero=0.32 servic=-0.32 be_in=-0.32 bar_smell=0.32 of_fish=0.32 bottl=0.32 nose=0.32 i_complain=0.32 hour=-0.32
a_week=0.32 alway=-0.32 that_get=0.32 two=-0.32 cat=0.32 shower_have=0.32 full_of=0.32 an=-0.32 a_black=0.32
a_used=0.32 be_how=0.32 friend=-0.32 know=-0.32 bed_have=0.32 charg_sinc=0.32 last_guest=0.32 blam=-0.32
and_touch=0.32 dirty_fals=0.32 fals_nail=0.32 have_long=0.32 long_dirty=0.32 nail_and=0.32 the_cak=0.32
touch_the=0.32 put_us=0.32 under_his=0.32 serv=-0.32 slow=-0.32 glass=0.32 stand=-0.32 lab=0.32 the_same=0.31
yesterday=0.31 in_front=-0.31 talk=-0.31 cream=0.31 just_say=0.31 eaten_from=0.31 food_look=0.31 from_it=0.31
someon_have=0.31 shirt_with=0.31 she=-0.31 buffet=0.31 when_i=0.31 do=-0.31 a_banana=0.31 banana=0.31
banana_skin=0.31 be_sand=0.31 car_i=0.31 clean_ther=0.31 hir=0.31 hir_have=0.31 i_hir=0.31 sand=0.31
sand_and=0.31 dirty_hand=0.31 hand_prepar=0.31 prepar_food=0.31 with_dirty=0.31 wet=0.31 would_rather=0.31
STAFF_shirt=0.31 actual=0.31 actual_afford=0.31 afford_busi=0.31 and_reek=0.31 busi_clas=0.31
could_actual=0.31 shirt_hang=0.31 sweat_look=0.31 on_a=-0.31 manager=-0.31 wobbl=-0.31 STAFF_with=0.31
coat_and=0.31 not_wash=0.31 stain_coat=0.31 wash_his=0.31 she_just=0.31 lid=-0.31 the_plac=0.31 keep=-0.31
the_mattres=0.31 no=-0.31 up=-0.30 order=-0.30 and_out=0.30 the_corner=0.30 more=-0.30 baby=0.30 say_so=0.30
curry=0.30 gym_equipment=0.30 never_wip=0.30 the_towel=0.30 towel_smell=0.30 KIN=-0.30 pleas=-0.30
dog_would=0.30 jacket=0.30 a_rubbish=0.30 alcohol=0.30 alcohol_van=0.30 and_spell=0.30 barefoot=0.30
barefoot_and=0.30 be_barefoot=0.30 of_alcohol=0.30 rubbish_tip=0.30 spell_of=0.30 van_like=0.30
other_STAFF=0.30 its=-0.30 be_too=-0.30 not_a=-0.30 shop=0.30 as_though=0.30 the_promis=0.30 minut=-0.30
the_bag=-0.29 the_phon=-0.29 for_age=0.29 agent=-0.29 packag=-0.29 not_see=0.29 down_to=0.29 between=-0.29
bathroom_stink=0.29 sit=-0.29 and_keep=0.29 chang=0.29 befor_i=0.29 charg=0.29 tie=0.29 mention_the=0.29
good=-0.29 graffiti=0.29 on_every=0.29 cloth=-0.29 puddl=0.29 product=-0.29 train_be=0.29 cross_out=0.29
complaint=-0.29 clean_the=0.29 holiday=0.29 dish=0.29 leftover=0.29 hotel=-0.28 their=-0.28 the_label=-0.28
need=-0.28 many=0.28 nobody_react=0.28 STAFF_turn=0.28 acros_my=0.28 boot_and=0.28 cigaret_with=0.28
cream_carpet=0.28 muddy=0.28 muddy_boot=0.28 my_cream=0.28 stink_of=0.28 them_right=0.28 up_stink=0.28
walk_them=0.28 with_muddy=0.28 i_come=0.28 driver=0.28 and_break=0.28 would_like=-0.28 hang_off=0.28
open_and=0.28 every_STAFF=0.28 someon_else=0.28 nobody=-0.28 ask=-0.28 still=-0.28 wonderful=-0.28 hide=-0.28
for_every=0.28 look_unappetis=-0.28 unappetis=-0.28 at=-0.28 the_last=0.28 not_in=0.28 pick=0.28
bed_squeak=-0.28 say_the=-0.28 the_shelv=0.28 come_to=0.28 new=-0.28 have_the=-0.28 word=-0.28 honest=-0.27
on_her=0.27 make=-0.27 and_sweaty=0.27 armpit=0.27 greasy_hair=0.27 hair_and=0.27 sweaty=0.27
sweaty_armpit=0.27 with_greasy=0.27 trolley=0.27 give=-0.27 websit=-0.27 for_the=-0.27 box=-0.27 be_open=0.27
shout=-0.27 we_be=-0.27 read=-0.27 without=-0.27 liar=-0.27 door_handl=0.27 handl_be=0.27 window_be=0.27
not_exact=0.27 furnitur=0.27 dirty_plac=0.27 the_curtain=-0.27 name=-0.26 like_leftover=-0.26 plat_look=-0.26
the_tray=-0.26 next_tabl=0.26 box_and=0.26 test=-0.26 they_put=0.26 pictur=-0.26 a_comb=0.26 comb=0.26
comb_with=0.26 else_hair=0.26 used_a=0.26 with_someon=0.26 STAFF_like=0.26 lot=0.26 you_lot=0.26 i_tell=0.26
be_terribl=0.26 my_soup=0.26 terribl=0.26 terribl_hair=0.26 the_chair=0.26 anyth=-0.26 pack=-0.26 clos=-0.26
burger=-0.26 if_someon=0.26 languag=-0.26 queu=-0.26 water=0.26 run=0.26 untidy=0.26 half_the=0.26 it_do=0.26
carpet_and=0.26 to_fix=0.26 oil=0.26 machin_be=0.26 whit=0.26 year=-0.26 ketchup=0.26 thre=-0.26
and_leav=-0.26 have=0.26 who_come=0.26 tim=-0.26 parcel=-0.25 boot=0.25 glas_with=0.25 rag=0.25 rag_he=0.25
same_rag=0.25 wip_the=0.25 would_used=0.25 lobby=0.25 shirt_be=0.25 wait_shirt=0.25 display=-0.25
sticky_and=0.25 thi=-0.25 cheat=-0.25 company=-0.25 be_out=-0.25 cigaret_and=0.25 taxi_reek=0.25
and_somebody=0.25 be_plaster=0.25 black_mould=0.25 floor_for=0.25 gym_shower=0.25 have_black=0.25
mould_and=0.25 plaster_have=0.25 that_floor=0.25 four=-0.25 stink_the=0.25 to_deal=0.25 street=0.25 leak=-0.25
mat=0.25 be_ther=-0.25 miss=-0.25 button=0.25 acros_the=-0.25 already_eaten=0.25 come_in=-0.25 letter=-0.25
sauc_all=-0.25 send=-0.25 us_in=-0.25 look_scruffy=0.25 scruffy=0.25 his=0.25 soup=0.25 manner=-0.25
road=-0.25 can=-0.25 he_be=0.25 make_it=0.25 look_at=-0.24 same=0.24 high=0.24 writ=-0.24 sale=-0.24
filthy_room=0.24 the_bed=0.24 upsid=-0.24 upsid_down=-0.24 could_have=0.24 thing=-0.24 curtain=0.24 her=0.24
a_t=0.24 halfway=0.24 halfway_down=0.24 he_come=0.24 his_trouser=0.24 hol=0.24 hol_and=0.24 kitchen_in=0.24
to_fit=0.24 trouser_halfway=0.24 with_hol=0.24 you_can=0.24 in_a=0.24 presentation=-0.24 can_not=-0.24
behaviour=-0.24 terrac=0.24 the_terrac=0.24 on_his=0.24 plastic=-0.24 of_dog=0.24 start=-0.24 mark=0.24
our=-0.24 react=0.24 small=-0.24 the_tabl=-0.24 advic=-0.24 and_talk=-0.24 squash=-0.24 only=-0.24 on=0.24
cake=-0.23 the_water=0.23 mattres=0.23 simp=-0.23 corner_and=-0.23 chair_wobbl=-0.23 line=-0.23 patient=0.23
lack=-0.23 paper=0.23 heat=-0.23 juic=-0.23 item=-0.23 not_our=0.23 someth=0.23 stain_and=-0.23 cross=0.23
go=-0.23 ground=0.23 a_mask=0.23 be_cough=0.23 charg_from=0.23 couch_have=0.23 cough_without=0.23 dr=0.23
mask=0.23 mask_and=0.23 patient_befor=0.23 sheet_on=0.23 the_patient=0.23 sauc=-0.23 disrespectful=-0.23
stop=-0.23 information=-0.23 tell=-0.23 fridg_in=0.23 rotten=0.23 smell_rotten=0.23 kitchen_cupboard=0.23
clerk=-0.23 vegetabl=-0.23 somebody_be=0.23 feel=-0.23 a_dirty=0.23 a_uniform=0.23 dirty_vest=0.23
not_wear=0.23 uniform_just=0.23 becaus=-0.23 in_crumb=0.23 round=-0.23 bed_lie=-0.23 lie_under=-0.23
technician=0.23 and_nobody=0.23 not_dirty=-0.23 fabric_softener=-0.23 of_noth=-0.23 softener=-0.23
softener_smell=-0.23 tea=-0.23 the_window=-0.23 fabric=-0.23 email=-0.23 suit=-0.22 discrimination=-0.22
return=-0.22 photo=-0.22 the_chang=0.22 at_STAFF=0.22 i_get=-0.22 be_from=-0.22 chip=-0.22 STAFF_could=-0.22
equipment=0.22 equipment_be=0.22 at_me=-0.22 bus_be=0.22 the_bread=0.22 the_lamp=0.22 not_know=-0.22
another=-0.22 the_wrong=-0.22 he_would=0.22 must=-0.22 come=-0.22 letter_be=-0.22 ice_cream=0.22 up_on=0.22
on_that=0.22 be_no=0.22 whil=-0.22 until=-0.22 back=-0.22 explain=-0.22 guess=-0.22 afford=0.22 unfriend=-0.22
over_our=0.22 smell_wonderful=-0.22 tea_smell=-0.22 the_tea=-0.22 an_hour=-0.22 plat_be=0.22 around=0.22
she_be=-0.22 be_small=-0.22 extra=-0.22 and_smell=0.21 owner=-0.21 you_have=-0.21 and_chew=0.21 ball_and=0.21
dust_ball=0.21 fit_room=0.21 of_dust=0.21 it_have=-0.21 STAFF_STAFF=-0.21 creas=-0.21 our_tabl=0.21
treat=-0.21 pay=-0.21 machin=0.21 the_back=0.21 look_me=0.21 me_up=0.21 each=-0.21 fit=0.21 STAFF_come=0.21
be_STAFF=0.21 be_bad=-0.21 fee=-0.21 bread_be=-0.21 claim=-0.21 down=0.21 be_half=-0.21 would_not=0.21
lady=0.21 and_no=-0.21 will=-0.21 colour=-0.21 drip=-0.21 fix_it=0.21 at_all=0.21 the_app=-0.21 catalogu=-0.21
thank=-0.21 the_wrapper=-0.21 wrapper=-0.21 pass=-0.21 the_toilet=0.21 and_ask=0.21 see=0.21 last=0.21
sign=-0.21 could_you=-0.21 match=-0.21 the_glass=0.20 the_food=-0.20 guy=-0.20 singl=-0.20 swept=0.20
used_on=0.20 tabl_and=-0.20 be_overflow=0.20 it_stink=0.20 overflow_and=0.20 paper_the=0.20 toilet_have=0.20
rude=-0.20 app=-0.20 fall=0.20 hurry=-0.20 burger_be=-0.20 the_burger=-0.20 contract=-0.20 lack_of=-0.20
station=0.20 different=-0.20 problem=-0.20 i_mention=0.20 the_pictur=-0.20 middl=-0.20 better=0.20
a_singl=-0.20 deny=-0.20 sloppy=-0.20 be_hand=-0.20 hand_over=-0.20 feel_like=-0.20 behind=0.20 second=-0.20
each_other=-0.20 face=-0.20 mistak=-0.20 form=-0.20 the_perfum=-0.20 plat=0.20 into_the=0.20 smell_too=-0.20
soap_smell=-0.20 the_soap=-0.20 too_strong=-0.20 what=-0.20 of_smell=-0.20 smell_mistak=-0.20 offic=-0.20
have_already=0.20 side=-0.20 the_car=0.20 the_egg=-0.20 list=-0.20 seat_and=-0.20 be_simp=-0.20 what_be=-0.20
stand_in=-0.20 fit_the=0.20 throw_the=-0.20 in_STAFF=0.19 right_acros=0.19 swear=-0.19 respect=-0.19
book=-0.19 for_a=-0.19 heap=-0.19 with_her=-0.19 present=-0.19 car_be=-0.19 whether_i=0.19 the_stain=-0.19
polit=-0.19 mix=-0.19 becaus_of=-0.19 error=-0.19 idea=-0.19 much=-0.19 question=-0.19 advertis=-0.19
i_feel=-0.19 down_the=0.19 and_dri=-0.19 buffet_look=-0.19 dri_out=-0.19 look_sad=-0.19 sad=-0.19
sad_and=-0.19 STAFF_clear=-0.19 young_STAFF=-0.19 cough=0.19 old_STAFF=-0.19 date=-0.19
"""
