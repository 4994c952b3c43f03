"""Learned wording of `poor_appearance`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.52 dirty=1.74 smell=1.64 filthy=1.61 rubbish=1.47 hair=1.46 odour=1.43 hygien=1.34 overflow=1.26
not_charg=1.24 not_look=1.23 STAFF_look=1.21 uniform=1.18 stink=1.16 be_filthy=1.14 glov=1.12 sticky=1.06
sneez=1.05 hair_on=1.05 black=1.04 toilet=1.03 have_not=0.99 bedsheet=0.99 bedsheet_be=0.99 ward=0.99
in_it=0.98 stain=0.97 disgust=0.95 bad_odour=0.94 wip=0.94 smel=0.92 smel_taxi=0.92 unkempt=0.92 washroom=0.92
washroom_be=0.92 floor_be=0.92 seat=0.91 unhygienic=0.91 unhygienic_condition=0.91 clean=0.90 sweat=0.90
be_flood=0.90 flood_and=0.90 no_paper=0.90 my_plat=0.88 hygien_be=0.88 cutlery=0.88 look_clean=0.88
be_green=0.88 wear=0.88 the_seat=0.87 bed=0.87 fli=0.87 dust=0.87 vest=0.86 cleanli=0.86 cleanli_maintain=0.86
maintain=0.86 maintain_at=0.86 no_cleanli=0.86 chew=0.86 a_roll=0.85 dustbin=0.85 roll_dustbin=0.85
room_have=0.85 breath=0.85 breath_in=0.85 hold_my=0.85 your_lift=0.85 carpet=0.85 floor=0.85 dirt=0.84
the_ice=0.84 chang_his=0.83 his_glov=0.83 shirt=0.83 greasy=0.81 kitchen=0.80 and_abusiv=0.80 be_drunk=0.80
drunk_and=0.80 the_kitchen=0.79 bathroom=0.79 loo=0.79 the_loo=0.79 cover_in=0.78 tabl=0.78 bare=0.78
build_be=0.78 to_piec=0.78 rat_behind=0.78 the_bakery=0.78 pot=0.78 greas=0.78 tabl_with=0.78 rusty=0.78
the_pot=0.77 the_menu=0.77 see_a=0.77 toenail=0.77 smell_of=0.77 delivery_STAFF=0.76 over_the=0.76
uniform_be=0.75 consult=0.75 consult_room=0.75 the_consult=0.75 a_stain=0.75 a_vest=0.75 greasy_cutlery=0.74
the_pool=0.73 ashtray=0.73 ashtray_at=0.73 overflow_ashtray=0.73 bus_be=0.73 stain_jacket=0.73 be_zero=0.72
be_cover=0.71 pool=0.71 with=0.71 not_be=0.71 be_dirty=0.71 pool_be=0.70 mop=0.70 in_the=0.70 drunk=0.70
mould=0.69 lift=0.69 shower_curtain=0.69 slimy=0.69 slimy_shower=0.69 van=0.68 look_unkempt=0.68 nail=0.68
a_mous=0.68 mous=0.68 mous_run=0.68 run_along=0.68 on_every=0.68 cat_sleep=0.68 sleep=0.68 sleep_in=0.68
that_bed=0.68 cobweb=0.67 cobweb_hang=0.67 hang_from=0.67 my_breath=0.67 over_my=0.67 it_smell=0.67
back_seat=0.67 be_vomit=0.67 vomit=0.67 vomit_on=0.67 the_ward=0.67 clinic=0.67 eaten=0.66 not_chang=0.66
the_build=0.66 be_full=0.66 fall_to=0.66 look_like=0.66 cak=0.65 STAFF_leav=0.65 in_torn=0.65 torn_unwash=0.65
unwash=0.65 unwash_uniform=0.65 flood=0.65 STAFF_coat=0.65 bloodstain=0.65 coat_have=0.65 have_old=0.65
old_bloodstain=0.65 bulb=0.64 bakery=0.64 body_odour=0.64 they_smell=0.64 cockroach=0.63 cockroach_in=0.63
to_hold=0.63 hol=0.63 of_sweat=0.63 green=0.63 hygien_standard=0.62 poor_hygien=0.62 the_surgery=0.62
dirty_and=0.62 for_front=0.61 gutter=0.61 gutter_they=0.61 nobody_wash=0.61 smell_for=0.61 wash_be=0.61
crumb_and=0.61 ice=0.61 guest_leftover=0.61 previou_guest=0.61 everywher_in=0.61 rubbish_everywher=0.61
room=0.61 be_fall=0.61 bath=0.61 the_bath=0.61 bulb_miss=0.61 miss_window=0.61 paint_peel=0.61 peel_bulb=0.61
window_break=0.61 shower=0.61 ground_outsid=0.61 needl=0.61 needl_on=0.61 rat=0.61 he_sneez=0.61
sneez_over=0.61 sheet=0.60 couch=0.60 the_couch=0.60 cup_have=0.60 have_lipstick=0.60 lipstick_on=0.60
the_cup=0.60 very_dirty=0.60 kitchen_look=0.60 rather_not=0.60 think_about=0.60 STAFF_scratch=0.60
scratch_her=0.60 the_sushi=0.60 coat=0.60 a_mattres=0.60 history=0.60 mattres_with=0.60 with_history=0.60
mattres=0.59 look=0.59 build=0.59 hang=0.59 along=0.59 along_the=0.59 fitter=0.58 a_bucket=0.58 bucket=0.58
grey=0.58 greas_on=0.58 be_disgust=0.58 be_black=0.58 black_with=0.58 plac=0.58 my_sho=0.58 sho_get=0.58
so_sticky=0.58 sticky_my=0.58 stink_and=0.58 from_the=0.58 condition=0.58 soap=0.57 towel=0.57 be_smok=0.57
smok_over=0.57 menu=0.57 surgery=0.57 swim_with=0.57 with_fli=0.57 room_be=0.56 be_hoover=0.56 hoover=0.56
charg_sinc=0.56 STAFF_sneez=0.56 in_her=0.56 sneez_in=0.56 then_hand=0.56 gym_mat=0.56 mat_be=0.56 drain=0.56
wash=0.56 abusiv=0.56 barefoot=0.55 corner_of=0.55 lie_in=0.55 nappy=0.55 nappy_lie=0.55 blood=0.55
blood_on=0.55 smok=0.55 gum_under=0.55 under_every=0.55 the_gym=0.55 chef=0.54 grubby=0.54 grubby_hand=0.54
hand_all=0.54 whit_sofa=0.54 bare_feet=0.54 feet_on=0.54 have_her=0.54 her_bare=0.54 and_glass=0.54
cutlery_and=0.54 unclean=0.54 unclean_cutlery=0.54 chair_befor=0.54 could_put=0.54 high_chair=0.54 put_my=0.54
the_high=0.54 to_wipe=0.54 wipe=0.54 wipe_down=0.54 and_somebody=0.54 an_inch=0.54 dust_an=0.54 inch=0.54
inch_thick=0.54 thick=0.54 thick_on=0.54 sofa_in=0.54 too=-0.54 a_bomb=0.54 bomb=0.54 bomb_hit=0.54
hit_it=0.54 chew_gum=0.54 gum=0.54 my_cat=0.54 taxi=0.54 we_could=0.54 outsid_the=0.53 the_entranc=0.53
disgust_stat=0.53 stat=0.53 stat_of=0.53 STAFF_wear=0.53 cook=0.53 ther_be=0.53 the_sheet=0.53 dri=0.53
me=-0.53 dirty_environment=0.53 on_them=0.53 and_rusty=0.52 blacken=0.52 blacken_grout=0.52 grout_and=0.52
rusty_tap=0.52 look_as=0.52 they=-0.52 mud=0.52 hair_in=0.52 ant=0.52 ant_in=0.52 sugar=0.52 sugar_bowl=0.52
the_sugar=0.52 come_from=0.52 filthy_toilet=0.52 that_wher=0.52 the_filthy=0.52 to_that=0.52 toilet_the=0.52
under=0.52 and_wear=0.52 be_unshaven=0.52 unshaven=0.52 unshaven_and=0.52 wear_yesterday=0.52
yesterday_egg=0.52 and_overflow=0.52 lavatory=0.52 lavatory_on=0.52 the_lavatory=0.52 reek=0.52 reek_of=0.52
bread_with=0.52 handl_money=0.52 my_bread=0.52 same_hand=0.52 she_handl=0.52 brown=0.52 in_someth=0.52
someth_brown=0.52 about_what=0.51 no_soap=0.51 clean_from=0.51 from_many=0.51 many_day=0.51 not_clean=0.51
half_eaten=0.51 dentist=0.51 can_smell=0.51 drain_from=0.51 smell_the=0.51 the_drain=0.51 the_street=0.51
out_in=0.51 in_usabl=0.51 usabl=0.51 usabl_condition=0.51 seat_be=0.51 hand=0.51 the_washroom=0.51 guest=0.51
sinc_the=0.51 behind_the=0.51 breath_could=0.51 have_strip=0.51 strip=0.51 strip_paint=0.51 you=-0.50
us_at=0.50 desk=0.50 piec=0.50 fly_in=0.50 just_pick=0.50 pick_it=0.50 soup_and=0.50 wait_just=0.50
the_wast=0.50 tip=0.50 his_jumper=0.50 hol_than=0.50 jumper=0.50 jumper_have=0.50 more_hol=0.50 than_wool=0.50
wool=0.50 somebody_be=0.49 the_bathroom=0.49 cold_and=0.49 her_sleev=0.49 keep_wip=0.49 nose_on=0.49
wip_her=0.49 crumb=0.49 feet=0.49 plaster=0.49 pric=-0.49 a_tip=0.49 wall_be=0.49 with_mould=0.49 gym=0.49
menu_be=0.49 tabl_have=0.48 #=-0.48 a_plac=0.48 get_clean=0.48 plac_that=0.48 and_cigarett=0.48 cigarett=0.48
over=0.48 bread=0.48 cigaret=0.48 of_cigaret=0.48 cubicl=0.48 come_out=0.48 your_delivery=0.48 i=-0.48
a_chew=0.48 chew_toothpick=0.48 toothpick=0.48 toothpick_in=0.48 else_toenail=0.48 toenail_in=0.48 and_he=0.47
be_soak=0.47 trolley=0.47 gent=0.47 or_towel=0.47 soap_or=0.47 the_gent=0.47 towel_in=0.47 and_neglect=0.47
look_run=0.47 neglect=0.47 run_down=0.47 whol_plac=0.47 one=-0.47 be_grey=0.47 blind_be=0.47 grey_with=0.47
with_dirt=0.47 get_stick=0.47 on_the=0.47 paint=0.46 not_see=0.46 the_floor=0.46 i_see=0.46 stink_die=0.46
toilet_stink=0.46 your_toilet=0.46 lipstick=0.46 standard=0.46 dirty_well=0.46 plac_dirty=0.46 well_well=0.46
be_untidy=0.46 lie_around=0.46 rubbish_lie=0.46 untidy_with=0.46 with_rubbish=0.46 and_sauc=0.46 sauc_on=0.46
and_go=0.46 STAFF_cab=0.46 and_old=0.46 bottl_and=0.46 cab=0.46 cab_be=0.46 empty_bottl=0.46 of_empty=0.46
old_food=0.46 dropping=0.46 dropping_on=0.46 pigeon=0.46 pigeon_dropping=0.46 terrac_tabl=0.46 not_wast=0.46
though_he=0.46 in=0.46 down_and=0.46 chair=0.46 the_ground=0.45 handl=0.45 my=-0.45 environment=0.45
mop_for=0.45 then_my=0.45 bed_bug=0.45 bug=0.45 bug_in=0.45 cup=0.45 be_hang=0.45 bel=0.45 button_open=0.45
him_button=0.45 off_him=0.45 open_down=0.45 the_bel=0.45 the_uniform=0.45 all_over=0.45 her_hand=0.45
STAFF_arriv=0.45 arriv_in=0.45 flip_flop=0.45 flop=0.45 flop_and=0.45 in_flip=0.45 he_would=0.45
insid_and=0.45 mud_all=0.45 van_insid=0.45 KIN_in=0.45 trolley_be=0.44 have_oil=0.44 mark_from=0.44
massag=0.44 massag_tabl=0.44 oil_mark=0.44 the_massag=0.44 befor_we=0.44 could_use=0.44 flat_befor=0.44
holiday_flat=0.44 kitchen_of=0.44 to_clean=0.44 us=-0.44 couch_at=0.44 dri_blood=0.44 let_my=0.44 be_the=-0.44
sink=0.44 the_sink=0.44 a_fly=0.44 fly=0.44 and_when=0.44 swim=0.43 wrong=-0.43 sushi=0.43 dirt_under=0.43
have_dirt=0.43 his_nail=0.43 yesterday=0.43 STAFF_canteen=0.43 canteen_smell=0.43 smell_get=0.43 entranc=0.43
attendant=0.43 previou=0.43 the_previou=0.43 he_have=0.43 be_sticky=0.43 take=-0.43 noth=-0.43 be_cross=0.42
dish_be=0.42 STAFF_uniform=0.42 like_a=0.42 curtain=0.42 terrac=0.42 the_terrac=0.42 stain_all=0.42 hit=0.42
STAFF_floor=0.42 block_and=0.42 apron=0.42 phon=-0.42 and_a=0.42 hand_and=0.42 used_to=0.42 insect=0.42
for_day=0.42 not_let=0.42 wher_i=0.42 money_and=0.41 not_think=0.41 her_head=0.41 wast_in=0.41 it_be=-0.41
complain_about=0.41 after=-0.41 a_cold=0.41 hand_me=0.41 label=-0.41 ceil=0.41 the_ceil=0.41 bin_be=0.41
lose=-0.41 dirty_dish=0.41 dish_pil=0.41 pil=0.41 pil_up=0.41 the_blind=0.41 a_urinal=0.41 lift_smell=0.41
smell_like=0.41 urinal=0.41 STAFF_do=0.41 the_bus=0.41 cream=0.40 the_bin=0.40 flip=0.40 apron_be=0.40
be_cak=0.40 butcher=0.40 butcher_apron=0.40 cak_with=0.40 dri_meat=0.40 the_butcher=0.40 with_dri=0.40
bag=-0.40 plac_look=0.40 break_lamp=0.40 graffiti_rubbish=0.40 lamp_that=0.40 rubbish_and=0.40
station_welcom=0.40 welcom_visitor=0.40 your_station=0.40 by=-0.40 say=-0.40 eaten_food=0.40 food_leav=0.40
leav_on=0.40 and_dusty=0.40 dusty=0.40 dusty_furnitur=0.40 stain_carpet=0.40 we=-0.40 a_plaster=0.40
float=0.40 float_in=0.40 plaster_float=0.40 cigarett_end=0.40 fountain=0.40 fountain_be=0.40 of_leav=0.40
the_fountain=0.40 body=0.40 full_of=0.40 a_tabl=0.40 food=0.40 her_nose=0.40 never=-0.39 STAFF_van=0.39
a_health=0.39 cream_STAFF=0.39 hazard=0.39 health_hazard=0.39 van_be=0.39 toilet_have=0.39 man=0.39 lamp=0.39
use_it=0.39 a_wet=0.39 have_smell=0.39 minibu=0.39 smell_better=0.39 than_that=0.39 that_minibu=0.39
wet_dog=0.39 wear_a=0.39 it_out=0.39 wast_room=0.39 reception=0.39 in_that=0.39 and_ther=0.39 on_with=0.39
coff=-0.38 answer=-0.38 food_be=-0.38 have_ketchup=0.38 his_tie=0.38 ketchup_on=0.38 have_be=-0.38 for=-0.38
last_STAFF=0.38 curry_hous=0.38 every_window=0.38 fli_on=0.38 have_fli=0.38 sill=0.38 window_sill=0.38
customer=-0.38 STAFF_sweat=0.38 soak_with=0.38 with_other=0.38 and_dirt=0.38 floor_litter=0.38 litter=0.38
litter_with=0.38 with_box=0.38 and_beer=0.38 sweat_and=0.38 again=-0.38 STAFF_sit=0.38 eat_with=0.38
finger_over=0.38 vest_eat=0.38 air_or=0.38 be_air=0.38 or_swept=0.38 swept_for=0.38 be_drink=0.38
would_clear=0.38 peel=0.38 mat=0.38 the_buffet=0.38 ice_machin=0.38 mould_in=0.38 carpet_be=0.38 a_sticky=0.38
sticky_film=0.38 every_patient=0.38 glov_for=0.38 lab_STAFF=0.38 same_glov=0.38 the_lab=0.38 wear_the=0.38
sheet_with=0.37 with_yellow=0.37 yellow=0.37 yellow_stain=0.37 my_whit=0.37 be_toenail=0.37 limescal=0.37
limescal_and=0.37 scum=0.37 scum_limescal=0.37 soap_scum=0.37 roll=0.37 a_used=0.37 two=-0.37 have_to=0.37
bowl=0.37 i_could=0.37 squeak=-0.37 a_sock=0.37 be_breadcrumb=0.37 bed_and=0.37 breadcrumb=0.37
breadcrumb_in=0.37 our_under=0.37 sock=0.37 sock_that=0.37 under_it=0.37 should_be=0.37 his_breath=0.37
and_nobody=0.37 and_damp=0.37 be_block=0.37 wait_have=0.37 his=0.37 the_van=0.36 get_into=0.36 how_your=0.36
STAFF_reply=0.36 chang_cubicl=0.36 cubicl_stink=0.36 like_you=0.36 lot_who=0.36 reply_that=0.36 so_the=0.36
who_make=0.36 the_holiday=0.36 hair_and=0.36 chair_greas=0.36 menu_greas=0.36 soak=0.36 sofa=0.36 on_a=-0.36
sleev=0.36 time=-0.36 in_a=0.36 used=0.36 else_perfum=0.36 of_somebody=0.36 sheet_smell=0.36 to=-0.36 bin=0.35
outsid=0.35 off=-0.35 would_not=0.35 i_be=-0.35 plastic=-0.35 lid=-0.35 exact_the=0.35 hair_unkempt=0.35
imag=0.35 imag_of=0.35 shirt_untuck=0.35 the_imag=0.35 unkempt_shirt=0.35 untuck=0.35 untuck_not=0.35
black_ring=0.35 leav_puddl=0.35 puddl_and=0.35 ring_in=0.35 what_the=0.35 the_trolley=0.35 ice_cream=0.34
health=0.34 all_week=0.34 bin_in=0.34 empty_all=0.34 not_empty=0.34 our_room=0.34 react_when=0.34
smell_at=0.34 the_smell=0.34 wip_and=0.34 grout=0.34 spill=-0.34 car_park=0.34 clean_sinc=0.34 have_clean=0.34
like_nobody=0.34 the_weekend=0.34 ward_look=0.34 whol_ward=0.34 call=-0.34 put_us=0.34 everyth=-0.34
STAFF_mop=0.34 brown_water=0.34 floor_with=0.34 mop_the=0.34 with_brown=0.34 need=-0.34 tray_tabl=0.34
jacket=0.34 better_than=0.34 she=-0.34 KIN=-0.34 that_get=0.34 room_smell=0.34 a_mop=0.34 day_and=0.34
loo_have=0.34 say_ok=0.34 someon_she=0.34 tell_someon=0.34 be_how=0.34 not_a=-0.34 blind=0.34 i_complain=0.34
be_in=-0.34 nose=0.34 bar_smell=0.34 of_fish=0.34 but=-0.34 be_used=0.33 and_someth=0.33 be_grow=0.33
be_rusty=0.33 grow=0.33 grow_in=0.33 rusty_and=0.33 someth_be=0.33 the_vend=0.33 vend=0.33 vend_machin=0.33
go_on=0.33 a_smell=0.33 corridor_like=0.33 dead_animal=0.33 smell_in=0.33 could_not=-0.33 and_half=0.33
the_corner=0.33 mark=0.33 throw=-0.33 in_front=-0.33 no=-0.33 dead=0.33 leav_and=0.33 up=-0.33
like_leftover=-0.33 plat_look=-0.33 the_bag=-0.33 an=-0.33 blam=-0.33 its=-0.33 filthy_room=0.33 bird_mes=0.33
every_tabl=0.33 nobody_wip=0.33 tabl_of=0.33 terrac_and=0.33 wip_it=0.33 wrap=-0.33 friend=-0.33 the_wait=0.33
coat_and=0.33 not_wash=0.33 stain_coat=0.33 wash_his=0.33 lab=0.33 do=-0.33 die=0.33 good=-0.32 and=0.32
promis_be=0.32 bucket_of=0.32 my_chair=0.32 of_bleach=0.32 surgery_could=0.32 swab=0.32 swab_under=0.32
under_my=0.32 used_swab=0.32 be_charg=0.32 slow=-0.32 ther_in=0.32 know=-0.32 bare_a=0.32 bucket_under=0.32
bulb_bare=0.32 down_bulb=0.32 hang_down=0.32 wallpaper_hang=0.32 order=-0.32 and_dead=0.32 dead_insect=0.32
insect_in=0.32 lamp_over=0.32 spider=0.32 spider_and=0.32 at_a=0.32 a_carpet=0.32 carpet_you=0.32
curtain_stif=0.32 dust_a=0.32 not_walk=0.32 on_barefoot=0.32 stif_with=0.32 walk_on=0.32 with_dust=0.32
alway=-0.32 new=-0.32 charg=0.32 baby=0.32 say_so=0.32 canteen=0.32 even=-0.32 and_touch=0.32 dirty_fals=0.32
fals_nail=0.32 have_long=0.32 long_dirty=0.32 nail_and=0.32 the_cak=0.32 touch_the=0.32 bottl=0.32 nurs=0.32
head_and=0.32 hour=-0.31 bag_stand=0.31 food_trolley=0.31 have_rubbish=0.31 kitchen_have=0.31 open_next=0.31
rubbish_bag=0.31 stand_open=0.31 ward_kitchen=0.31 between=-0.31 the_curry=0.31 zero=0.31 talk=-0.31
water=0.31 when_i=0.31 STAFF_shirt=0.31 actual=0.31 actual_afford=0.31 afford_busi=0.31 and_reek=0.31
busi_clas=0.31 could_actual=0.31 shirt_hang=0.31 sweat_look=0.31 for_age=0.31 glass=0.31 the_plac=0.31
welcom=0.31 out_of=-0.31 serv=-0.31 damp=0.31 pleas=-0.31 servic=-0.31 eaten_from=0.31 food_look=0.31
from_it=0.31 someon_have=0.31 box=-0.31 train_be=0.30 graffiti=0.30 fresh_linen=-0.30 linen=-0.30
drink_and=0.30 minut=-0.30 dirty_hand=0.30 hand_prepar=0.30 prepar_food=0.30 with_dirty=0.30 under_his=0.30
window=0.30 i_come=0.30 manager=-0.30 keep=-0.30 and_keep=0.30 have=0.30 tie=0.30 at=-0.30 hous_have=0.30
word=-0.30 down=0.30 the_curtain=-0.30 mention_the=0.30 a_banana=0.30 banana=0.30 banana_skin=0.30
be_sand=0.30 car_i=0.30 clean_ther=0.30 hir=0.30 hir_have=0.30 i_hir=0.30 sand=0.30 sand_and=0.30
with_the=0.30 many=0.30 befor_i=0.30 shower_have=0.30 writ=-0.30 of_fresh=-0.30 have_the=-0.29 name=-0.29
holiday=0.29 be_too=-0.29 just_say=0.29 agent=-0.29 open_and=0.29 the_phon=-0.29 wobbl=-0.29 wet=0.29
i_get=-0.29 would_like=-0.29 their=-0.29 see=0.29 nobody_react=0.29 visitor=0.29 she_just=0.29 the_chang=0.29
to_fix=0.29 gym_equipment=0.29 never_wip=0.29 the_towel=0.29 towel_smell=0.29 still=-0.29 who_come=0.29
as_though=0.29 be_ther=-0.29 water_in=0.29 a_rubbish=0.29 alcohol=0.29 alcohol_van=0.29 and_spell=0.29
barefoot_and=0.29 be_barefoot=0.29 of_alcohol=0.29 rubbish_tip=0.29 spell_of=0.29 van_like=0.29 product=-0.29
buffet=0.29 somebody=0.29 give=-0.29 dog_would=0.29 fridg_in=0.29 rotten=0.29 smell_rotten=0.29 and_break=0.29
complaint=-0.29 the_promis=0.28 fresh=-0.28 for_every=0.28 in_greas=0.28 packag=-0.28 a_black=0.28
STAFF_beard=0.28 beard=0.28 beard_hang=0.28 pot_and=0.28 scratch_it=0.28 chang=0.28 door_handl=0.28
handl_be=0.28 cloth=-0.28 read=-0.28 websit=-0.28 the_label=-0.28 black_greas=0.28 every_door=0.28
fingerprint_in=0.28 in_black=0.28 leav_fingerprint=0.28 curry=0.28 pictur=-0.28 come_to=0.28 hide=-0.28
honest=-0.28 sit_ther=0.28 clean_the=0.28 shirt_with=0.28 and_out=0.28 a_week=0.28 STAFF_with=0.28
of_feet=0.28 not_in=0.28 box_and=0.28 down_to=0.27 wonderful=-0.27 year=-0.27 bathroom_stink=0.27
the_shelv=0.27 for_the=-0.27 hotel=-0.27 come=-0.27 letter=-0.27 cross_out=0.27 it_do=0.27 four=-0.27
liar=-0.27 lot=0.27 you_lot=0.27 without=-0.27 stink_the=0.27 to_deal=0.27 make=-0.27 lady=0.27 back=-0.27
oil=0.27 have_more=0.27 tea=-0.27 can=-0.27 paper=0.27 next_tabl=0.27 say_the=-0.27 the_tray=-0.27 our=-0.27
STAFF_turn=0.27 acros_my=0.27 boot_and=0.27 cigaret_with=0.27 cream_carpet=0.27 muddy=0.27 muddy_boot=0.27
my_cream=0.27 stink_of=0.27 them_right=0.27 up_stink=0.27 walk_them=0.27 with_muddy=0.27 thre=-0.27
bed_squeak=-0.27 can_not=-0.27 not_exact=0.27 ask=-0.27 animal=0.27 and_sweaty=0.27 armpit=0.27
greasy_hair=0.27 sweaty=0.27 sweaty_armpit=0.27 with_greasy=0.27 other_STAFF=0.27 ketchup=0.26
look_unappetis=-0.26 unappetis=-0.26 sauc_all=-0.26 road=-0.26 mes_on=0.26 queu=-0.26 thi=-0.26
cigaret_and=0.26 taxi_reek=0.26 bird=0.26 and_leav=-0.26 colour=-0.26 languag=-0.26 go=-0.26 machin_be=0.26
the_tabl=-0.26 on_his=0.26 shop=0.26 a_comb=0.26 comb=0.26 comb_with=0.26 else_hair=0.26 used_a=0.26
with_someon=0.26 burger=-0.26 shout=-0.26 look_at=-0.26 furnitur=0.26 playground=0.26 playground_toilet=0.26
see_water=0.26 the_playground=0.26 water_sinc=0.26 be_terribl=0.26 my_soup=0.26 terribl=0.26 terribl_hair=0.26
suit=-0.26 we_be=-0.26 test=-0.26 look_scruffy=0.26 scruffy=0.26 if_someon=0.26 miss=-0.26 bus=0.26 pack=-0.26
cat=0.26 clos=-0.26 you_have=-0.25 upsid=-0.25 upsid_down=-0.25 high=0.25 half_the=0.25 anyth=-0.25
the_tea=-0.25 display=-0.25 nobody=-0.25 lobby=0.25 someon_else=0.25 parcel=-0.25 hang_off=0.25 find_a=0.25
puddl=0.25 whit=0.25 thing=-0.25 would_rather=0.25 button=0.25 vegetabl=-0.25 manner=-0.25 i_tell=0.25
another=-0.25 presentation=-0.25 the_same=0.25 dish=0.25 dirty_plac=0.25 of_dog=0.25 already_eaten=0.25
company=-0.25 untidy=0.25 glas_with=0.25 rag=0.25 rag_he=0.25 same_rag=0.25 wip_the=0.25 would_used=0.25
ground=0.25 soup=0.25 glas=0.25 react=0.25 shirt_be=0.25 wait_shirt=0.25 not_our=0.25 in_crumb=0.24 sign=-0.24
send=-0.24 STAFF_like=0.24 us_in=-0.24 list=-0.24 behaviour=-0.24 small=-0.24 street=0.24 wallpaper=0.24
bed_have=0.24 last_guest=0.24 whil=-0.24 tell=-0.24 juic=-0.24 bill=-0.24 carpet_and=0.24 and_talk=-0.24
squash=-0.24 come_in=-0.24 fix_it=0.24 tim=-0.24 patient=0.24 pay=-0.24 next_to=0.24 you_can=0.24 stop=-0.24
cheat=-0.24 acros_the=-0.24 line=-0.24 make_it=0.24 sale=-0.23 must=-0.23 black_and=0.23 he_be=0.23 chip=-0.23
face=-0.23 under_the=-0.23 STAFF_on=-0.23 the_wrong=-0.23 on_her=0.23 run=0.23 start=-0.23 bleach=0.23
until=-0.23 item=-0.23 it_have=-0.23 the_back=0.23 corner_and=-0.23 the_leak=0.23 feel=-0.23 up_on=0.23
sticky_and=0.23 simp=-0.23 mix=-0.23 be_out=-0.23 stain_and=-0.23 creas=-0.23 becaus=-0.23 i_find=0.23
cross=0.23 offic=-0.23 disrespectful=-0.23 fall=0.23 mutter=-0.23 only=-0.23 the_paint=-0.23 in_STAFF=0.23
bed_lie=-0.23 lie_under=-0.23 treat=-0.23 a_glas=0.23 a_wasp=0.23 cloudy=0.23 cloudy_water=0.23
cream_scoop=0.23 glas_of=0.23 of_cloudy=0.23 scoop=0.23 scoop_stand=0.23 wasp=0.23 wasp_in=0.23
water_with=0.23 singl=-0.23 the_pictur=-0.23 a_mask=0.23 be_cough=0.23 charg_from=0.23 couch_have=0.23
cough_without=0.23 dr=0.23 mask=0.23 mask_and=0.23 patient_befor=0.23 sheet_on=0.23 the_patient=0.23
discrimination=-0.23 explain=-0.23 claim=-0.23 not_know=-0.23 not_dirty=-0.22 the_mattres=0.22 second=-0.22
each=-0.22 fabric=-0.22 with_her=-0.22 cabl=-0.22 be_plaster=0.22 black_mould=0.22 gym_shower=0.22
have_black=0.22 mould_and=0.22 plaster_have=0.22 that_floor=0.22 afford=0.22 STAFF_STAFF=-0.22 and_smell=0.22
round=-0.22 fabric_softener=-0.22 of_noth=-0.22 softener=-0.22 softener_smell=-0.22 cake=-0.22 they_put=0.22
photo=-0.22 advic=-0.22 a_singl=-0.22 lack=-0.22 be_STAFF=0.22 STAFF_clear=-0.22 be_from=-0.22 catalogu=-0.22
full=0.22 pick=0.22 look_me=0.22 me_up=0.22 information=-0.22 the_wrapper=-0.22 wrapper=-0.22 heat=-0.22
she_be=-0.22 at_STAFF=0.22 station=0.22 sinc_yesterday=0.22 swept=0.22 behind=0.22 sun=-0.22 the_sun=-0.22
number=-0.22 mes=0.22 unfriend=-0.22 STAFF_could=-0.22 technician=0.22 sauc=-0.22 be_half=-0.22
chair_wobbl=-0.22 blam_the=-0.22 his_phon=-0.22 extra=-0.22 problem=-0.22 guess=-0.21 smell_too=-0.21
soap_smell=-0.21 the_soap=-0.21 too_strong=-0.21 curtain_be=-0.21 smell_wonderful=-0.21 tea_smell=-0.21
of_smell=-0.21 smell_mistak=-0.21 be_bad=-0.21 equipment=0.21 equipment_be=0.21 plat_be=0.21 owner=-0.21
form=-0.21 email=-0.21 return=-0.21 around=0.21 be_small=-0.21 an_hour=-0.21 sit_in=-0.21 recommend=-0.21
and_ask=0.21 letter_be=-0.21 would_be=-0.21 bread_be=-0.21 the_glass=0.21 enough=-0.21 kid=-0.21
question=-0.21 scratch=0.21
"""
