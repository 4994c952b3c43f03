"""Learned wording of `poor_presentation`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.51 miss=1.44 bag=1.40 box=1.37 messy=1.33 plat=1.32 pack=1.26 creas=1.21 wrap=1.17 squash=1.16
condiment=1.14 carton=1.13 messy_STAFF=1.13 lid=1.10 packag=1.10 seal_break=1.07 poster=1.04 display=1.03
cake=1.02 look=1.02 instruction=1.01 label=0.98 be_cut=0.97 fork=0.97 sauc=0.97 plastic=0.97 half=0.96
crook=0.96 line_up=0.93 not_line=0.93 hang_out=0.92 never_give=0.92 the_condiment=0.92 upsid=0.91
upsid_down=0.91 bad=0.91 unreadabl=0.90 seal=0.90 sloppy=0.90 salad=0.90 bottom=0.89 egg_at=0.89
the_bottom=0.89 paperwork=0.89 chip=0.87 websit_be=0.86 come_with=0.86 in_used=0.86 used_carton=0.86 mes=0.86
letter_be=0.85 torn=0.84 they_forget=0.83 insid=0.82 the_wallpaper=0.82 wallpaper_do=0.82 illegibl=0.81
presentation=0.81 handwritten=0.81 uneven=0.79 presentation_be=0.79 flower=0.78 icing=0.78 the_icing=0.78
page=0.78 slid=0.77 food=0.76 cabl_hang=0.76 no_ketchup=0.76 print=0.76 the_instruction=0.75
untidy_display=0.75 damag_box=0.75 be_unreadabl=0.74 name=0.74 a_mes=0.73 invoic_be=0.73 photo_of=0.73
shelv=0.73 the_label=0.72 item=0.72 gift=0.72 fad=0.71 fad_poster=0.71 poster_for=0.71 same_fad=0.71
window_have=0.71 on_a=0.71 forget_the=0.71 screw=0.71 the_invoic=0.70 not_pack=0.70 pack_proper=0.70
leak_through=0.70 through_everyth=0.70 fram=0.69 be_squash=0.69 squash_under=0.69 look_unappetis=0.69
unappetis=0.69 arriv=0.69 haircut=0.69 haircut_be=0.69 the_haircut=0.69 uneven_at=0.69 of_smell=0.69
smell_mistak=0.69 a_torn=0.69 envelop=0.68 spoon=0.68 all_over=0.68 the_bag=0.68 together=0.68 look_as=0.67
crush=0.67 all_mash=0.67 mash=0.67 mash_up=0.67 sushi_all=0.67 pag=0.67 stor=0.67 insid_nylon=0.67 nylon=0.67
ketchup=0.67 misspell=0.67 chines=0.66 chines_only=0.66 in_chines=0.66 manual_be=0.66 presentation_of=0.66
look_like=0.66 the_brochur=0.66 shabby=0.66 shabby_packag=0.66 careles=0.66 careles_packag=0.66 be_bad=0.66
display_be=0.65 have_coff=0.65 be_smudg=0.65 smudg=0.65 look_noth=0.65 noth_like=0.65 like_it=0.65
app_look=0.65 look_unfinish=0.65 unfinish=0.65 pric=0.65 come_without=0.64 soup_leak=0.64 crumpl=0.64 he=-0.64
awful=0.64 be_awful=0.64 dish=0.64 the_salad=0.63 bread_again=0.63 garlic=0.63 garlic_bread=0.63 leav_out=0.63
the_garlic=0.63 the_letter=0.63 sloppy_paperwork=0.63 the_egg=0.63 fall=0.63 be_illegibl=0.63 heap=0.63
bouquet=0.63 if_a=0.62 the_shelv=0.62 dip=0.62 dip_again=0.62 the_dip=0.62 and_the=0.62 no_sauc=0.62
third_time=0.62 wallpaper=0.62 straw=0.62 pack_so=0.62 present_be=0.62 sloppi=0.62 sloppi_that=0.62
so_sloppi=0.62 the_present=0.62 logo=0.62 basket=0.61 certificat=0.61 the_certificat=0.61 i=-0.61 untidy=0.61
hang=0.60 be_crush=0.60 mes_you=0.60 tell_what=0.60 photo=0.60 a_heap=0.60 fold=0.60 print_be=0.60
date_and=0.60 box_have=0.60 time_no=0.59 chip_but=0.59 cake_be=0.59 a_maze=0.59 maze=0.59 pictur=0.59
the_quot=0.59 bread=0.59 napkin=0.58 label_be=0.58 the_drink=0.58 have_slid=0.58 in_a=0.58 photocopy=0.58
the_wrapper=0.58 wrapper=0.58 in_pencil=0.58 pencil=0.58 the_websit=0.57 from_another=0.57 third=0.57
name_on=0.57 cross_out=0.57 drink=0.57 a_biro=0.57 be_correct=0.57 biro=0.57 correct_with=0.57 list_have=0.57
full_of=0.57 cabl=0.57 present=0.57 STAFF=-0.56 up_in=0.56 wait_and=0.56 clos_again=0.56 open_someth=0.56
parcel_have=0.56 someth_have=0.56 str=0.56 take_and=0.56 with_str=0.56 one_side=0.56 tray=0.56 proper=0.55
as_shown=0.55 cake_design=0.55 design=0.55 design_be=0.55 not_same=0.55 same_as=0.55 into_a=0.55 shelv_be=0.55
half_of=0.55 cardboard=0.55 the_back=0.55 STAFF_window=0.55 deliver_without=0.55 furnitur_deliver=0.55
without_screw=0.55 no_put=0.55 or_serviett=0.55 put_spoon=0.55 serviett=0.55 spoon_or=0.55 websit=0.54
and_a=0.54 icing_be=0.54 wrap_in=0.54 the_food=0.54 brochur=0.53 a_bag=0.53 sleev_be=0.53 the_vinyl=0.53
vinyl=0.53 vinyl_sleev=0.53 be_what=0.53 have_typ=0.53 report_look=0.53 typ_it=0.53 STAFF_wrap=0.53
kitchen_paper=0.53 of_kitchen=0.53 one_sheet=0.53 sheet_of=0.53 wrap_glass=0.53 and_too=0.53 creas_and=0.53
tablecloth=0.53 tablecloth_creas=0.53 too_short=0.53 melt=0.53 melt_and=0.53 be_slap=0.53 drip_everywher=0.53
on_drip=0.53 paint_be=0.53 slap_on=0.53 stag=0.53 stag_look=0.53 the_stag=0.53 come=0.53 sushi=0.53
be_pack=0.53 sauc_all=0.52 cross=0.52 manual=0.52 spill=0.52 on_the=0.52 and_half=0.52 you=-0.52 cut=0.52
blur=0.52 laid=0.52 thing_on=0.52 be_hand=0.51 hand_over=0.51 no_noth=0.51 no_straw=0.51 no_tissu=0.51
straw_no=0.51 tissu_no=0.51 product_be=0.51 my=-0.51 come_wrap=0.51 old_newspaper=0.51 poor_presentation=0.51
pizza=0.51 leak=0.51 be_misspell=0.51 misspell_on=0.51 me=-0.50 buffet=0.50 cloth_on=0.50 crumpl_cloth=0.50
rail=0.50 the_rail=0.50 be_uneven=0.50 without=0.50 they_never=0.50 lin=0.50 coff=0.50 no_fork=0.50 us=-0.50
the_print=0.50 order=0.49 in_an=0.49 they_send=0.49 soak=0.49 fall_apart=0.49 writ_in=0.49 a_page=0.49
the_STAFF=-0.49 we=-0.48 the_manual=0.48 she=-0.48 spell=0.48 everywher=0.48 pour=0.48 say=-0.48 be_miss=0.48
paper=0.48 pleas=-0.48 bad_translat=0.48 explain_them=0.48 instruction_be=0.48 them_either=0.48 translat=0.48
translat_and=0.48 food_scatter=0.48 for_insid=0.48 my_food=0.48 scatter=0.48 scatter_for=0.48 slap=0.48
soft=0.48 my_meal=0.48 be_a=0.48 a_jumbl=0.47 jumbl=0.47 be_half=0.47 poor=0.47 product=0.47 napkin_no=0.47
no_napkin=0.47 be_photocopy=0.47 handout=0.47 handout_be=0.47 photocopy_upsid=0.47 train_handout=0.47
a_plastic=0.47 cloth=0.47 invitation=0.47 our_name=0.47 spell_our=0.47 the_invitation=0.47 they_spell=0.47
plastic_torn=0.47 sofa_with=0.47 the_plastic=0.47 it_come=0.46 go=-0.46 wine_list=0.46 basket_be=0.46
sell_as=0.46 fork_miss=0.46 proper_fork=0.46 set_proper=0.46 read_it=0.46 promis=-0.46 miss_and=0.46
the_welcom=0.45 photo_you=0.45 block_the=0.45 box_block=0.45 floor_box=0.45 good_lie=0.45 lie_on=0.45 typ=0.45
STAFF_room=0.45 half_prepar=0.45 look_half=0.45 no_lamp=0.45 no_towel=0.45 prepar_no=0.45 room_look=0.45
towel_no=0.45 sticky_and=0.45 wast=-0.45 day=-0.45 parcel=0.44 pric_and=0.44 to=-0.44 through=0.44
bouquet_look=0.44 i_pick=0.44 one_i=0.44 catalogu=0.44 #_s=0.44 catalogu_show=0.44 have_two=0.44 old_pric=0.44
s=0.44 two_page=0.44 your_catalogu=0.44 egg=0.44 plat_be=0.44 sleev=0.43 and_hang=0.43 askew=0.43
contradict_each=0.43 hall_contradict=0.43 hang_askew=0.43 other_and=0.43 sign_in=0.43 the_hall=0.43
sticker=0.43 and_soak=0.43 apart_and=0.43 soak_through=0.43 a_fold=0.43 fold_right=0.43 poster_have=0.43
the_face=0.43 the_poster=0.43 give_the=0.43 arriv_squash=0.43 parcel_arriv=0.43 deliver=0.43 that_come=0.43
busi=0.43 be_writ=0.43 and_no=0.43 ruin=0.43 too=-0.43 a_handwritten=0.43 do_busi=0.43 handwritten_note=0.43
note_be=0.43 that_how=0.43 the_suit=0.42 letter=0.42 contain=0.42 they_leav=0.42 it_in=0.42 apart=0.42
sandwich_be=0.42 the_sandwich=0.42 as_gift=0.42 box_sell=0.42 open_box=0.42 back_of=0.42 be_scribbl=0.42
quot_be=0.42 scribbl=0.42 scribbl_on=0.42 seat=-0.42 tag=0.42 a_year=0.42 sid=0.42 the_sid=0.42 item_be=0.42
miss_in=0.42 one_item=0.42 packet=0.42 the_packet=0.42 and_cover=0.41 be_bleach=0.41 bleach_by=0.41
good_in=0.41 in_pric=0.41 pric_star=0.41 sun_and=0.41 your_window=0.41 fri=0.41 fri_and=0.41 i_text=0.41
nobody_rep=0.41 order_fri=0.41 page_and=0.41 sauc_i=0.41 text_your=0.41 bad_wrap=0.41 invoic=0.41
the_wait=-0.41 over=0.41 they_put=0.41 squash_flat=0.41 egg_be=-0.41 dish_like=0.41 euro_dish=0.41 plat_a=0.41
school_lunch=0.41 they_plat=0.41 no_cutlery=0.41 the_aisl=0.41 chopstick=0.41 dead_when=0.41 flower_be=0.41
half_dead=0.41 the_flower=0.41 they_arriv=0.41 torn_and=0.41 poor_wrap=0.41 wrap_gift=0.41 stain_and=0.41
the_writ=0.41 #_can=0.40 claus_#=0.40 contract_scan=0.40 of_claus=0.40 poor_that=0.40 scan_so=0.40
so_poor=0.40 that_half=0.40 pric_tag=0.40 pictur_and=0.40 shown=0.40 after_iron=0.40 bag_after=0.40 iron=0.40
shirt_stuf=0.40 stuf_into=0.40 the_head=0.40 blam=-0.40 and_dri=0.40 buffet_look=0.40 dri_out=0.40
look_sad=0.40 sad=0.40 sad_and=0.40 the_thing=0.40 look_unprofessional=0.40 websit_look=0.40 the_dish=0.40
letter_over=0.40 newsletter_be=0.40 over_letter=0.40 phon_letter=0.40 unreadabl_on=0.40 your_newsletter=0.40
a_tester=0.40 perfum_be=0.40 tester=0.40 tester_without=0.40 ther=-0.40 me_my=0.40 my_test=0.40 of_paper=0.40
result_on=0.40 scrap_of=0.40 test_result=0.40 torn_scrap=0.40 arriv_wait=0.40 flower_arriv=0.40 the_vase=0.40
vase=0.40 vase_be=0.40 text=0.40 cut_off=0.40 have_the=0.40 send_it=0.40 fingerprint_and=0.40
have_fingerprint=0.40 laptop_have=0.40 new_laptop=0.40 scratch_lid=0.40 the_plat=0.40 and_your=0.39
KIN_fram=0.39 a_soft=0.39 envelop_glas=0.39 fram_photo=0.39 glas_in=0.39 in_splinter=0.39 soft_envelop=0.39
splinter=0.39 cover=0.39 wrong_and=0.39 and_creas=0.39 brochur_be=0.39 of_date=0.39 STAFF_be=-0.39
and_bad=0.39 bad_print=0.39 error_and=0.39 of_error=0.39 seller=0.39 a_height=0.39 be_tip=0.39
have_obvious=0.39 height=0.39 obvious_be=0.39 salad_have=0.39 tip_in=0.39 no=0.39 forget=0.39 name_be=0.39
grout_all=0.38 laid_uneven=0.38 til_laid=0.38 uneven_grout=0.38 suit=0.38 and_yesterday=0.38 break_head=0.38
ros=0.38 ros_come=0.38 the_ros=0.38 with_break=0.38 yesterday_water=0.38 the_sign=0.38 newspaper=0.38
the_tray=0.38 every=-0.38 correct=0.38 half_the=0.38 off_at=0.38 at=-0.38 a_lid=0.38 and_brown=0.38
on_display=0.38 the_vegetabl=0.38 vegetabl_on=0.38 a_receipt=0.38 a_footprint=0.38 and_rattl=0.38
footprint=0.38 footprint_on=0.38 like_the=0.38 the_box=0.38 the_wine=0.38 sinc=-0.38 link=0.37 be_scratch=0.37
fram_be=0.37 scratch_and=0.37 sticker_on=0.37 the_fram=0.37 the_sticker=0.37 birthday=0.37 still_on=0.37
after=-0.37 hair=-0.37 busi_card=0.37 card_and=0.37 cut_crook=0.37 edg=0.37 edg_be=0.37 for_busi=0.37
number_on=0.37 phon_number=0.37 the_edg=0.37 food_be=0.37 with_the=0.37 an_old=0.37 and_contain=0.37
another_client=0.37 bad_format=0.37 client_logo=0.37 contain_another=0.37 format=0.37 format_and=0.37
banner=0.37 be_stretch=0.37 colour_be=0.37 off_on=0.37 on_all=0.37 stretch=0.37 stretch_and=0.37
the_banner=0.37 nobody=-0.37 cream=0.37 in_its=0.37 its_plac=0.37 well=-0.37 bad_present=0.37 and_on=0.37
coff_spill=0.37 saucer=0.37 saucer_and=0.37 spill_in=0.37 the_saucer=0.37 could=-0.37 and_cross=0.37
coff_stain=0.37 contract_have=0.37 out_lin=0.37 odour=-0.37 be_open=0.37 i_be=-0.36 battery_or=0.36
or_instruction=0.36 toy_come=0.36 without_battery=0.36 jar=0.36 stuf=0.36 bent=0.36 bent_corner=0.36
book_have=0.36 have_bent=0.36 torn_cover=0.36 a_lush=0.36 bouquet_what=0.36 cellophan=0.36 come_be=0.36
five_limp=0.36 in_cellophan=0.36 limp=0.36 limp_stem=0.36 lush=0.36 lush_bouquet=0.36 onlin_it=0.36 stem=0.36
stem_in=0.36 what_come=0.36 beautiful=-0.36 tabl_be=0.36 they_no=0.36 in_one=0.36 label_have=0.36 a_pile=0.36
a_tray=0.36 lukewarm_thing=0.36 of_lukewarm=0.36 order_in=0.36 pile=0.36 pile_of=0.36 tray_no=0.36
be_too=-0.36 keep=-0.36 #_euro=0.36 euro=0.36 you_print=0.36 cocktail=0.36 cocktail_come=0.36 plastic_cup=0.36
the_cocktail=0.36 the_report=0.36 the_cover=0.36 floor_mat=0.36 no_floor=0.36 over_with=0.36
plastic_still=0.36 with_plastic=0.36 right_acros=0.36 extra_sauc=0.36 for_none=0.36 none_in=0.36
sauc_order=0.36 breakfast_buffet=0.36 buffet_a=0.36 butter=0.36 butter_juic=0.36 crumb_in=0.36
empty_platter=0.36 juic_spill=0.36 platter=0.36 platter_crumb=0.36 sight=0.36 sight_empty=0.36
sorry_sight=0.36 spill_and=0.36 the_butter=0.36 be_take=0.36 lose=-0.36 KIN_have=0.36 be_blur=0.35
instruction_make=0.35 make_no=0.35 pictur_be=0.35 sens_pictur=0.35 and_everyth=0.35 be_mix=0.35 label_on=0.35
no_label=0.35 shelv_and=0.35 the_arm=0.35 another_file=0.35 coff_mark=0.35 page_from=0.35 paperwork_for=0.35
the_paperwork=0.35 than=-0.35 a_sloppy=0.35 cold_plat=0.35 sloppy_mes=0.35 take=-0.35 card_with=0.35
tissu=0.35 smell_of=-0.35 in_from=0.35 so=0.35 balloon=0.35 balloon_half=0.35 be_decorat=0.35 colour_with=0.35
decorat=0.35 decorat_in=0.35 deflat=0.35 half_deflat=0.35 venu_be=0.35 with_balloon=0.35 hour=-0.35
insid_bag=0.35 pour_insid=0.35 rice_pour=0.35 aisl=0.35 need=-0.35 and_without=0.35 order_come=0.35
without_the=0.35 and=0.35 angry_thi=0.35 but_be=0.35 but_do=0.35 buy_my=0.35 condiment_and=0.35
get_condiment=0.35 meal_that=0.35 my_third=0.35 time_buy=0.35 with_chip=0.35 with_zizo=0.35 zizo=0.35
zizo_she=0.35 fingerprint=0.35 the_bouquet=0.35 be_messy=0.34 bleach=0.34 wine=0.34 brown=0.34 someth=0.34
the_tin=0.34 tin=0.34 around_to=0.34 everyth_on=0.34 heap_no=0.34 no_pric=0.34 no_siz=0.34 nobody_around=0.34
siz_no=0.34 stand_be=0.34 the_stand=0.34 stain_on=0.34 wrong=0.34 even=-0.34 and_tap=0.34 back_together=0.34
be_rip=0.34 rip=0.34 rip_open=0.34 tap_back=0.34 print_on=0.34 small_that=0.34 name_wrong=0.34 wrong_on=0.34
answer=-0.34 cupcak=0.34 cupcak_have=0.34 lump=0.34 singl_lump=0.34 slid_together=0.34 the_cupcak=0.34
together_into=0.34 his=-0.34 sandwich=0.34 bad_pack=0.34 bit=0.34 bit_in=0.34 brochur_fall=0.34 insid_be=0.34
list_insid=0.34 to_bit=0.34 glass=0.34 side=0.34 they_hand=0.34 not_set=0.34 product_look=0.34
and_refrozen=0.34 cream_melt=0.34 lid_off=0.34 refrozen=0.34 refrozen_lid=0.34 scratch=0.33 i_order=0.33
scrap=0.33 the_pric=0.33 furnitur=0.33 a_school=0.33 be_upsid=0.33 glass_in=0.33 still_have=0.33
have_not=-0.33 show_the=0.33 come_in=0.33 be_incomplet=0.33 drink_miss=0.33 incomplet=0.33
incomplet_drink=0.33 order_be=0.33 her=-0.33 about=-0.33 an_item=0.33 bloody_screw=0.33 depot_for=0.33
driv_to=0.33 item_miss=0.33 one_bloody=0.33 row_with=0.33 third_delivery=0.33 tim_i=0.33 be_dump=0.33
cat_food=0.33 dump=0.33 dump_in=0.33 like_cat=0.33 plat_like=0.33 with_an=0.33 alway_someth=0.33
someth_miss=0.33 have_come=0.33 would=-0.33 again_with=0.32 it_again=0.32 seat_and=0.32 not_explain=0.32
STAFF_look=-0.32 how_you=0.32 the_offer=0.32 be_bland=-0.32 bland=-0.32 whol=-0.32 filthy=-0.32 customer=-0.32
unprofessional=0.32 unprofessional_and=0.32 a_bowl=0.32 a_bruis=0.32 appl=0.32 appl_in=0.32 bruis_appl=0.32
welcom_basket=0.32 advic=-0.32 dirty=-0.32 claus=0.32 get=-0.32 so_bad=0.32 bad_odour=-0.32 break_pastry=0.32
cream_and=0.32 heap_of=0.32 of_cream=0.32 pastry=0.32 tart=0.32 tart_be=0.32 the_tart=0.32 for_over=0.32
first=-0.32 have_thre=0.32 break=0.32 for=-0.32 dress=0.32 on=0.32 be_ruin=0.32 decoration=0.32
decoration_fall=0.32 fall_off=0.32 ruin_decoration=0.32 STAFF_thre=0.32 the_bottl=0.32 nth_time=0.31
welcom=0.31 i_talk=0.31 greasy=-0.31 hall=0.31 not_tell=0.31 not=-0.31 smell=-0.31 and_pay=0.31 a_funeral=0.31
funeral=0.31 funeral_wreath=0.31 wreath=0.31 wreath_with=0.31 wrong_name=0.31 complaint=-0.31 page_#=0.31
set=0.31 the_coff=-0.31 contradict=0.31 already_open=0.31 bill_cover=0.31 item_receiv=0.31 receiv_without=0.31
without_box=0.31 bottl=0.31 our_logo=0.31 off=0.31 meal=0.31 a_scratch=0.31 be_the=-0.31 of_a=0.31 but_no=0.31
no_salt=0.31 no_vinegar=0.31 salt_no=0.31 vinegar=0.31 vinegar_no=0.31 staf=-0.31 treat=-0.31 they_say=-0.30
drip=0.30 pizza_have=0.30 side_of=0.30 slid_to=0.30 the_pizza=0.30 be_mislead=0.30 and_wet=0.30
catalogu_come=0.30 come_fold=0.30 fold_in=0.30 half_and=0.30 in_half=0.30 be_stick=0.30 slic=0.30 scan=0.30
charg=-0.30 i_would=-0.30 chees=0.30 next=-0.30 the_photo=0.30 uniform=-0.30 line=0.30 run=-0.30 them_be=0.30
like=0.30 queu=-0.30 the_paint=0.30 wed=0.30 be_five=0.30 chopstick_the=0.30 ginger=0.30 ginger_and=0.30
the_chopstick=0.30 the_ginger=0.30 the_wasabi=0.30 wasabi=0.30 bloody=0.30 your=-0.30 to_tell=0.30
i_expect=0.30 mistak=0.30 nth=0.30 be_pour=0.30 careless=0.30 careless_that=0.30 drink_be=0.30 glass_be=0.30
pour_so=0.30 so_careless=0.30 wet_all=0.30 and_thread=0.30 be_crook=0.30 crook_and=0.30 seam_be=0.30
thread=0.30 thread_hang=0.30 in_#few=0.30 helplin=0.29 order_and=0.29 on_your=-0.29 lift=-0.29 noth_be=0.29
rubbish=-0.29 over_an=0.29 no_order=0.29 a_photo=0.29 food_come=0.29 the_whol=-0.29 the_venu=0.29 venu=0.29
slow=-0.29 STAFF_but=0.29 the_book=0.29 not_get=0.29 they_would=0.29 clean=-0.29 must=-0.29 he_be=-0.29
the_middl=0.29 come_off=0.29 be_cover=-0.29 STAFF_dish=0.29 a_brown=0.29 brown_puddl=0.29 dish_from=0.29
elsewher_the=0.29 from_elsewher=0.29 use_photo=0.29 get_the=0.29 deny=-0.29 so_rude=0.29 and_noth=0.28
the_good=0.28 ask=-0.28 van=-0.28 week=-0.28 a_paper=0.28 not_a=-0.28 break_egg=0.28 egg_box=0.28
thre_break=0.28 quot=0.28 obvious=0.28 ribbon=0.28 the_ribbon=0.28 form=-0.28 befor=-0.28 the_lift=-0.28
their=-0.28 manner=-0.28 and_bill=0.28 can_read=0.28 communication=-0.28 another_tabl=0.28 chees_plat=0.28
leftover_from=0.28 depot=0.28 the_depot=0.28 four=-0.28 our=-0.28 out=0.28 each_other=0.28 result=0.28
rattl=0.28 be_confus=0.28 the_perfum=0.28 but=-0.28 servic=-0.28 label_right=0.28 pictur_on=0.28
pric_label=0.28 right_over=0.28 stick_the=0.28 would_stick=0.28 be_so=0.28 window_be=0.28 it_at=0.28
the_app=0.28 the_bus=-0.27 short=0.27 client=0.27 a_stain=0.27 person=-0.27 expert_read=-0.27 read_out=-0.27
the_expert=-0.27 the_glas=-0.27 man=-0.27 a_cold=0.27 fault=-0.27 list=0.27 be_lopsid=0.27 lopsid=0.27
lopsid_and=0.27 writ_illegibl=0.27 cutlery_no=0.27 an_envelop=0.27 box_noth=0.27 bracelet=0.27
bracelet_be=0.27 envelop_no=0.27 just_loos=0.27 no_box=0.27 noth_it=0.27 the_bracelet=0.27 head=0.27
between=-0.27 hand_me=0.27 liar=-0.27 empty_and=0.27 open_and=0.27 by_the=0.27 bag_of=0.27 drink_and=0.27
into=0.27 a_bankruptcy=0.27 bankruptcy=0.27 bankruptcy_sale=0.27 cardboard_look=0.27 door_handwritten=0.27
handwritten_on=0.27 on_cardboard=0.27 sign_on=0.27 delivery_in=0.27 be_print=0.27 centr=0.27
certificat_have=0.27 off_centr=0.27 print_off=0.27 it_and=0.27 terrac=-0.27 the_terrac=-0.27 be_on=-0.27
money=-0.27 on_crook=0.27 and_unreadabl=0.27 be_handwritten=0.27 handwritten_and=0.27 hold=-0.27 have_no=-0.27
be_read=0.27 can_not=0.27 glas_be=-0.27 loos=0.27 loos_in=0.27 look_at=-0.27 crush_and=0.27 the_order=0.27
the_wall=0.26 fine=-0.26 acros_the=0.26 be_cross=0.26 dish_be=0.26 advertis=-0.26 logo_be=0.26
arriv_without=0.26 item_arriv=0.26 without_packag=0.26 overflow=-0.26 damag=0.26 much=-0.26 month=-0.26
but_the=-0.26 like_leftover=0.26 plat_look=0.26 i_have=-0.26 bag_no=0.26 carton_no=0.26 earpiec=0.26
earpiec_no=0.26 no_carton=0.26 no_earpiec=0.26 nylon_bag=0.26 phon_insid=0.26 then=-0.26 bus=-0.26 from_a=0.26
the_seat=-0.26 say_she=0.26 offer_be=0.26 twic=-0.26 carpet=-0.26 happen=-0.26 know=-0.26 dirt=-0.26
laptop=0.26 back_creas=0.26 button_miss=0.26 creas_with=0.26 suit_come=0.26 STAFF_bag=0.26 chip_STAFF=0.26
crumpl_chip=0.26 elegant=0.26 elegant_it=0.26 expect_someth=0.26 someth_elegant=0.26 off_by=0.26 text_on=0.26
the_text=0.26 then_my=0.26 so_angry=0.26 standard=-0.26 grandmother=0.26 everyth=0.26 and_someon=0.26
else_name=0.26 have_miss=0.26 miss_pag=0.26 pag_and=0.26 report_you=0.26 send_us=0.26 stock=-0.26 report=0.26
bruis=0.26 corner_and=0.26 week_for=0.26 confus=0.26 down_in=0.26 never=-0.26 ther_be=-0.26 miss_from=0.26
put_up=0.26 turn=-0.26 end=-0.26 mud=-0.26 wall=0.25 mumbl=0.25 slid_be=0.25 speaker=0.25 speaker_mumbl=0.25
the_speaker=0.25 unreadabl_and=0.25 soup=0.25 be_fall=0.25 stick_to=0.25 all_good=-0.25 pass=-0.25
your_STAFF=-0.25 you_can=0.25 #=-0.25 more=-0.25 middl=0.25 and_full=0.25 apology=-0.25 vegetabl=0.25
honest=-0.25 see=-0.25 talk_with=0.25 burger_be=0.25 the_burger=0.25 and_out=-0.25 til=0.25 hous_have=0.25
do_it=0.25 on_my=-0.25 a_supermarket=0.25 button_melt=0.25 my_suit=0.25 shov_into=0.25 supermarket_bag=0.25
the_button=0.25 start=-0.25 who=-0.25 wrong_colour=0.25 fee=-0.25 and_be=0.25 pool=-0.25 tast=-0.25
mes_on=0.25 car_be=0.25 we_be=-0.25 a_salad=0.25 eat_a=0.25 fork_again=0.25 ketchup_no=0.25 mean_to=0.25
to_do=0.25 can_i=-0.25 unfriend=-0.25 could_the=-0.25 bulb=-0.25 crumb_and=-0.25 word=-0.25 advert=-0.25
be_beautiful=-0.25 beautiful_wrap=-0.25 room_be=-0.24 my_parcel=0.24 the_first=-0.24 tim=-0.24 meat=-0.24
fair=-0.24 pric_be=-0.24 i_driv=0.24 no_lid=0.24 of_STAFF=0.24 booklet=0.24 booklet_come=0.24
different_way=0.24 in_thre=0.24 my_surnam=0.24 pag_upsid=0.24 policy_booklet=0.24 surnam=0.24
surnam_wrong=0.24 with_pag=0.24 wrong_in=0.24 put_the=0.24 jumbl_pric=0.24 pric_under=0.24 wrong_good=0.24
hygien=-0.24 peel=-0.24 bad_that=0.24 birthday_read=0.24 brith=0.24 happy_birthday=0.24 hapy=0.24
hapy_brith=0.24 icing_on=0.24 read_hapy=0.24 squeez=0.24 squeez_the=0.24 that_happy=0.24 would_squeez=0.24
a_#=0.24 bad_condition=0.24 condition_pack=0.24 in_very=0.24 pack_be=0.24 parcel_come=0.24 the_one=0.24
red=-0.24 after_a=-0.24 everyon=-0.24 be_cold=-0.24 towel=0.24 poor_communication=-0.24 prepar=0.24
cheat=-0.24 stick=0.24 problem=-0.24 grout=0.24 very=-0.24 taxi=-0.24 document_be=0.24 be_sticky=0.24
visit=-0.24 be_in=0.24 dust=-0.24 a_sorry=0.24 and_have=0.24 and_still=0.24 stink=-0.24 the_lid=0.24
no_hurry=-0.24 machin=-0.23 come_it=0.23 disgust=-0.23 a_crumpl=0.23 soak_and=0.23 either=0.23 note=0.23
be_never=-0.23 STAFF_come=-0.23 no_courtesy=-0.23 well_present=-0.23 a_button=0.23 have_have=0.23
discrimination=-0.23 spell_wrong=0.23 so_small=0.23 siz=0.23 jar_be=0.23 label_hang=0.23 the_jar=0.23
a_different=-0.23 hurry=-0.23 a_phon=0.23 arithmetic=0.23 arithmetic_mistak=0.23 be_typ=0.23 do_thes=0.23
misspell_and=0.23 mistak_the=0.23 name_misspell=0.23 quot_have=0.23 rate_my=0.23 thre_arithmetic=0.23
"""
