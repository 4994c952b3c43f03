"""Learned wording of `poor_presentation`; written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

TABLE = """
-0.49 miss=1.45 bag=1.39 box=1.39 messy=1.31 pack=1.27 creas=1.21 wrap=1.20 squash=1.16 plat=1.16
condiment=1.13 messy_STAFF=1.11 packag=1.11 carton=1.11 seal_break=1.09 look=1.08 lid=1.06 cake=1.04
display=1.01 poster=1.01 be_cut=1.00 half=0.99 sauc=0.98 instruction=0.98 mes=0.97 fork=0.97 crook=0.96
unreadabl=0.94 seal=0.93 never_give=0.90 the_condiment=0.90 chip=0.90 sloppy=0.89 paperwork=0.89 label=0.89
bad=0.88 line_up=0.87 not_line=0.87 hang_out=0.86 bottom=0.86 egg_at=0.86 the_bottom=0.86 flower=0.85
websit_be=0.85 upsid=0.85 upsid_down=0.85 food=0.84 in_used=0.84 used_carton=0.84 salad=0.83 letter_be=0.82
handwritten=0.80 illegibl=0.80 print=0.80 presentation_be=0.79 uneven=0.78 the_wallpaper=0.78 wallpaper=0.78
wallpaper_do=0.78 presentation=0.77 gift=0.77 icing=0.77 the_icing=0.77 the_label=0.76 be_unreadabl=0.76
the_instruction=0.75 a_mes=0.75 untidy_display=0.75 no_ketchup=0.74 damag_box=0.74 shelv=0.74 photo_of=0.74
insid=0.74 a_torn=0.73 all_over=0.73 name=0.73 plastic=0.72 item=0.71 screw=0.71 arriv=0.71 look_like=0.70
pag=0.70 dip=0.70 dip_again=0.70 forget_the=0.70 the_dip=0.70 they_forget=0.70 hang=0.70 torn=0.69
not_pack=0.69 pack_proper=0.69 certificat=0.69 the_certificat=0.69 fram=0.68 leak_through=0.68
through_everyth=0.68 all_mash=0.68 mash=0.68 mash_up=0.68 sushi_all=0.68 have_coff=0.68 haircut=0.68
haircut_be=0.68 the_haircut=0.68 uneven_at=0.68 be_squash=0.67 squash_under=0.67 the_salad=0.67 fad=0.67
fad_poster=0.67 poster_for=0.67 same_fad=0.67 window_have=0.67 cabl_hang=0.67 spoon=0.67 like_it=0.67
the_bag=0.67 crumpl=0.66 come_with=0.66 be_smudg=0.66 smudg=0.66 crush=0.66 ketchup=0.66 chines=0.66
chines_only=0.66 in_chines=0.66 manual_be=0.66 insid_nylon=0.66 nylon=0.66 look_unappetis=0.66 unappetis=0.66
display_be=0.65 the_brochur=0.65 stor=0.65 drink=0.65 full_of=0.65 misspell=0.65 be_what=0.65 mes_you=0.65
tell_what=0.65 heap=0.65 in_a=0.65 look_noth=0.64 noth_like=0.64 careles=0.64 careles_packag=0.64 shabby=0.64
shabby_packag=0.64 awful=0.64 be_awful=0.64 photo=0.64 the_shelv=0.63 look_as=0.63 app_look=0.63
look_unfinish=0.63 unfinish=0.63 be_bad=0.63 page=0.63 on_a=0.63 of_smell=0.63 smell_mistak=0.63 the_egg=0.63
soup_leak=0.62 fall=0.62 come_without=0.62 cake_be=0.62 bread_again=0.62 garlic=0.62 garlic_bread=0.62
leav_out=0.62 the_garlic=0.62 presentation_of=0.62 sloppy_paperwork=0.62 the_letter=0.61 straw=0.61
no_sauc=0.61 label_be=0.61 one_side=0.61 pack_so=0.61 present_be=0.61 sloppi=0.61 sloppi_that=0.61
so_sloppi=0.61 the_present=0.61 untidy=0.60 fold=0.60 i=-0.60 he=-0.60 be_illegibl=0.60 third=0.60 a_heap=0.60
envelop=0.60 the_wrapper=0.60 wrapper=0.60 third_time=0.60 if_a=0.59 leak=0.59 the_quot=0.59 brochur=0.59
cabl=0.59 be_crush=0.58 bouquet=0.58 half_of=0.58 a_maze=0.58 maze=0.58 date_and=0.58 chip_but=0.58
print_be=0.58 the_food=0.57 napkin=0.57 photocopy=0.57 time_no=0.57 cardboard=0.57 the_drink=0.56
the_websit=0.56 cross_out=0.56 spill=0.56 pric=0.55 pizza=0.55 sushi=0.55 wait_and=0.55 coff=0.55 melt=0.55
melt_and=0.55 shelv_be=0.55 the_back=0.55 they_send=0.55 be_a=0.54 no_put=0.54 or_serviett=0.54 put_spoon=0.54
serviett=0.54 spoon_or=0.54 sauc_all=0.54 and_the=0.54 be_hand=0.54 hand_over=0.54 cut=0.53 pictur=0.53
up_in=0.53 deliver_without=0.53 furnitur_deliver=0.53 without_screw=0.53 present=0.53 proper=0.53 STAFF=-0.53
as_shown=0.53 cake_design=0.53 design=0.53 design_be=0.53 not_same=0.53 same_as=0.53 come=0.53 sleev_be=0.53
the_vinyl=0.53 vinyl=0.53 vinyl_sleev=0.53 and_too=0.53 creas_and=0.53 tablecloth=0.53 tablecloth_creas=0.53
too_short=0.53 blur=0.53 a_plastic=0.53 spell=0.53 be_slap=0.52 drip_everywher=0.52 on_drip=0.52 paint_be=0.52
slap_on=0.52 STAFF_window=0.52 cloth_on=0.52 crumpl_cloth=0.52 rail=0.52 the_rail=0.52 icing_be=0.52
websit=0.52 a_year=0.52 wrap_in=0.52 the_plat=0.52 without=0.52 and_half=0.52 stag=0.51 stag_look=0.51
the_stag=0.51 STAFF_wrap=0.51 kitchen_paper=0.51 of_kitchen=0.51 one_sheet=0.51 sheet_of=0.51 wrap_glass=0.51
basket=0.51 manual=0.51 be_pack=0.51 laid=0.51 soak=0.51 cross=0.51 product=0.51 have_typ=0.51
report_look=0.51 typ_it=0.51 no_noth=0.50 no_straw=0.50 no_tissu=0.50 straw_no=0.50 tissu_no=0.50 paper=0.50
bread=0.50 they_never=0.50 together=0.50 product_be=0.50 come_wrap=0.50 old_newspaper=0.50 no_fork=0.49
fall_apart=0.49 be_uneven=0.49 have_thre=0.49 my_meal=0.49 letter=0.49 be_misspell=0.49 misspell_on=0.49
invitation=0.49 our_name=0.49 spell_our=0.49 the_invitation=0.49 they_spell=0.49 me=-0.49 a_jumbl=0.49
jumbl=0.49 be_miss=0.49 and_no=0.48 everywher=0.48 cloth=0.48 we=-0.48 slid=0.48 they_put=0.48 the_manual=0.48
say=-0.48 in_an=0.48 give_the=0.48 the_report=0.48 pour=0.48 buffet=0.48 soft=0.48 like_the=0.47 us=-0.47
bad_translat=0.47 explain_them=0.47 instruction_be=0.47 them_either=0.47 translat=0.47 translat_and=0.47
invoic_be=0.47 slap=0.47 poor_presentation=0.47 the_welcom=0.47 my=-0.47 be_photocopy=0.47 handout=0.47
handout_be=0.47 photocopy_upsid=0.47 train_handout=0.47 the_STAFF=-0.47 food_scatter=0.46 for_insid=0.46
my_food=0.46 scatter=0.46 scatter_for=0.46 pleas=-0.46 napkin_no=0.46 no_napkin=0.46 she=-0.46 you=-0.46
plat_be=0.46 it_come=0.46 text=0.46 photo_you=0.46 pric_and=0.46 suit=0.46 it_in=0.46 contain=0.45
arriv_squash=0.45 parcel_arriv=0.45 take=-0.45 fork_miss=0.45 proper_fork=0.45 set_proper=0.45 #_s=0.45
catalogu_show=0.45 have_two=0.45 old_pric=0.45 s=0.45 two_page=0.45 your_catalogu=0.45 the_print=0.45
block_the=0.45 box_block=0.45 floor_box=0.45 good_lie=0.45 lie_on=0.45 dish=0.45 a_fold=0.45 fold_right=0.45
poster_have=0.45 the_face=0.45 the_poster=0.45 promis=-0.45 the_suit=0.45 the_invoic=0.45 the_writ=0.45
and_a=0.44 be_half=0.44 sell_as=0.44 sticker=0.44 wast=-0.44 a_bag=0.44 after_iron=0.44 bag_after=0.44
iron=0.44 shirt_stuf=0.44 stuf_into=0.44 catalogu=0.44 tag=0.44 stain_and=0.44 sticky_and=0.44 that_come=0.44
egg=0.44 poor=0.43 the_thing=0.43 sleev=0.43 and_soak=0.43 apart_and=0.43 soak_through=0.43 the_dish=0.43
typ=0.43 back_of=0.42 be_scribbl=0.42 quot_be=0.42 scribbl=0.42 scribbl_on=0.42 and_hang=0.42 askew=0.42
contradict_each=0.42 hall_contradict=0.42 hang_askew=0.42 other_and=0.42 sign_in=0.42 the_hall=0.42
STAFF_room=0.42 half_prepar=0.42 look_half=0.42 no_lamp=0.42 no_towel=0.42 prepar_no=0.42 room_look=0.42
towel_no=0.42 ruin=0.42 deliver=0.42 pric_tag=0.42 out_the=0.42 the_tray=0.42 read_it=0.42 day=-0.42
apart=0.42 busi=0.42 squash_flat=0.42 cut_off=0.42 to=-0.42 egg_be=-0.42 pictur_and=0.42 no_cutlery=0.42
too=-0.42 fri=0.41 fri_and=0.41 i_text=0.41 nobody_rep=0.41 order_fri=0.41 page_and=0.41 sauc_i=0.41
text_your=0.41 through=0.41 as_gift=0.41 box_sell=0.41 open_box=0.41 sandwich_be=0.41 the_sandwich=0.41
the_wait=-0.41 me_my=0.41 my_test=0.41 of_paper=0.41 result_on=0.41 scrap_of=0.41 test_result=0.41
torn_scrap=0.41 cream=0.41 go=-0.41 food_be=0.41 on_the=0.41 the_aisl=0.41 over=0.41 bouquet_look=0.40
i_pick=0.40 one_i=0.40 bent=0.40 bent_corner=0.40 book_have=0.40 have_bent=0.40 the_book=0.40 torn_cover=0.40
and_contain=0.40 another_client=0.40 bad_format=0.40 client_logo=0.40 contain_another=0.40 format=0.40
format_and=0.40 item_be=0.40 miss_in=0.40 one_item=0.40 packet=0.40 the_packet=0.40 STAFF_be=-0.40
scratch=0.40 blam=-0.40 the_head=0.40 a_handwritten=0.40 do_busi=0.40 handwritten_note=0.40 note_be=0.40
that_how=0.40 at=-0.40 stuf=0.40 they_leav=0.40 letter_over=0.40 newsletter_be=0.40 over_letter=0.40
phon_letter=0.40 unreadabl_on=0.40 your_newsletter=0.40 birthday=0.40 seat=-0.40 into_a=0.39 label_have=0.39
sid=0.39 the_sid=0.39 and_on=0.39 coff_spill=0.39 saucer=0.39 saucer_and=0.39 spill_in=0.39 the_saucer=0.39
a_tester=0.39 perfum_be=0.39 tester=0.39 tester_without=0.39 arriv_wait=0.39 flower_arriv=0.39 the_vase=0.39
vase=0.39 vase_be=0.39 have_the=0.39 name_on=0.39 dead_when=0.39 flower_be=0.39 half_dead=0.39 the_flower=0.39
they_arriv=0.39 grout_all=0.39 laid_uneven=0.39 til_laid=0.39 uneven_grout=0.39 tray=0.39 brown=0.39
bad_wrap=0.39 off_at=0.39 wrong_and=0.39 look_unprofessional=0.39 websit_look=0.39 still_on=0.39 KIN_fram=0.38
a_soft=0.38 envelop_glas=0.38 fram_photo=0.38 glas_in=0.38 in_splinter=0.38 soft_envelop=0.38 splinter=0.38
send_it=0.38 a_receipt=0.38 a_height=0.38 be_tip=0.38 have_obvious=0.38 height=0.38 obvious_be=0.38
salad_have=0.38 tip_in=0.38 #_can=0.38 claus_#=0.38 contract_scan=0.38 of_claus=0.38 poor_that=0.38
scan_so=0.38 so_poor=0.38 that_half=0.38 and_brown=0.38 on_display=0.38 the_vegetabl=0.38 vegetabl_on=0.38
get=-0.38 and_your=0.38 cocktail=0.38 cocktail_come=0.38 plastic_cup=0.38 the_cocktail=0.38 side=0.38
half_the=0.38 shown=0.38 so=0.38 no=0.38 tabl_be=0.38 the_sign=0.38 and_cross=0.38 coff_stain=0.38
contract_have=0.38 lin=0.38 out_lin=0.38 order=0.38 and_creas=0.38 brochur_be=0.38 of_date=0.38 name_be=0.38
be_scratch=0.37 fram_be=0.37 scratch_and=0.37 sticker_on=0.37 the_fram=0.37 the_sticker=0.37 right_acros=0.37
be_too=-0.37 a_page=0.37 another_file=0.37 coff_mark=0.37 from_another=0.37 page_from=0.37 paperwork_for=0.37
the_paperwork=0.37 poor_wrap=0.37 wrap_gift=0.37 floor_mat=0.37 no_floor=0.37 over_with=0.37
plastic_still=0.37 with_plastic=0.37 jar=0.37 fingerprint=0.37 fingerprint_and=0.37 have_fingerprint=0.37
laptop_have=0.37 new_laptop=0.37 scratch_lid=0.37 balloon=0.37 balloon_half=0.37 be_decorat=0.37
colour_with=0.37 decorat=0.37 decorat_in=0.37 deflat=0.37 half_deflat=0.37 venu_be=0.37 with_balloon=0.37
welcom=0.37 card_with=0.37 and_dri=0.37 buffet_look=0.37 dri_out=0.37 look_sad=0.37 sad=0.37 sad_and=0.37
seller=0.37 and_everyth=0.37 be_mix=0.37 label_on=0.37 no_label=0.37 shelv_and=0.37 ther=-0.37 link=0.37
well=-0.37 newspaper=0.37 a_lid=0.37 the_box=0.37 and_bad=0.37 bad_print=0.37 error_and=0.37 of_error=0.37
be_upsid=0.36 alway_someth=0.36 someth_miss=0.36 odour=-0.36 insid_bag=0.36 pour_insid=0.36 rice_pour=0.36
and_tap=0.36 back_together=0.36 be_rip=0.36 rip=0.36 rip_open=0.36 tap_back=0.36 keep=-0.36 come_in=0.36
name_wrong=0.36 wrong_on=0.36 they_no=0.36 busi_card=0.36 card_and=0.36 cut_crook=0.36 edg=0.36 edg_be=0.36
for_busi=0.36 number_on=0.36 phon_number=0.36 the_edg=0.36 you_print=0.36 be_blur=0.36 instruction_make=0.36
make_no=0.36 pictur_be=0.36 sens_pictur=0.36 a_lush=0.36 bouquet_what=0.36 cellophan=0.36 come_be=0.36
five_limp=0.36 in_cellophan=0.36 limp=0.36 limp_stem=0.36 lush=0.36 lush_bouquet=0.36 onlin_it=0.36 stem=0.36
stem_in=0.36 what_come=0.36 have_come=0.36 i_be=-0.36 it_again=0.36 could=-0.35 extra_sauc=0.35 for_none=0.35
none_in=0.35 sauc_order=0.35 in_its=0.35 its_plac=0.35 miss_and=0.35 the_tin=0.35 tin=0.35 every=-0.35
nobody=-0.35 smell_of=-0.35 breakfast_buffet=0.35 buffet_a=0.35 butter=0.35 butter_juic=0.35 crumb_in=0.35
empty_platter=0.35 juic_spill=0.35 platter=0.35 platter_crumb=0.35 sight=0.35 sight_empty=0.35
sorry_sight=0.35 spill_and=0.35 the_butter=0.35 bit=0.35 bit_in=0.35 brochur_fall=0.35 insid_be=0.35
list_insid=0.35 pric_list=0.35 to_bit=0.35 they_hand=0.35 tissu=0.35 wrong=0.35 in_from=0.35 around_to=0.35
everyth_on=0.35 heap_no=0.35 no_pric=0.35 no_siz=0.35 nobody_around=0.35 siz_no=0.35 stand_be=0.35
the_stand=0.35 battery_or=0.34 or_instruction=0.34 toy_come=0.34 without_battery=0.34 angry_thi=0.34
but_be=0.34 but_do=0.34 buy_my=0.34 condiment_and=0.34 get_condiment=0.34 meal_that=0.34 my_third=0.34
time_buy=0.34 with_chip=0.34 with_zizo=0.34 zizo=0.34 zizo_she=0.34 be_messy=0.34 have_slid=0.34
pizza_have=0.34 side_of=0.34 slid_to=0.34 the_pizza=0.34 in_one=0.34 an_old=0.34 scrap=0.34 aisl=0.34
and_without=0.34 drink_and=0.34 order_come=0.34 without_the=0.34 product_look=0.34 STAFF_look=-0.34
show_the=0.34 with_an=0.34 report=0.34 seat_and=0.34 not_tell=0.34 a_sloppy=0.34 cold_plat=0.34 mes_on=0.34
sloppy_mes=0.34 be_bland=-0.34 bland=-0.34 i_order=0.34 bad_pack=0.33 after=-0.33 would=-0.33 KIN_have=0.33
sandwich=0.33 our=-0.33 even=-0.33 need=-0.33 wed=0.33 out=0.33 sinc=-0.33 furnitur=0.33 bad_present=0.33
a_bowl=0.33 a_bruis=0.33 appl=0.33 appl_in=0.33 basket_be=0.33 bruis_appl=0.33 welcom_basket=0.33
the_paint=0.33 towel=0.33 be_incomplet=0.33 drink_miss=0.33 incomplet=0.33 incomplet_drink=0.33 order_be=0.33
so_bad=0.33 not_set=0.33 page_#=0.32 already_open=0.32 bill_cover=0.32 item_receiv=0.32 receiv_without=0.32
without_box=0.32 still_have=0.32 advic=-0.32 have_have=0.32 answer=-0.32 week_for=0.32 hour=-0.32 your=-0.32
be_stick=0.32 smell=-0.32 a_photo=0.32 of_a=0.32 and_refrozen=0.32 cream_melt=0.32 lid_off=0.32 refrozen=0.32
refrozen_lid=0.32 filthy=-0.32 whol=-0.32 glass=0.32 STAFF_dish=0.32 a_brown=0.32 brown_puddl=0.32
dish_from=0.32 elsewher_the=0.32 from_elsewher=0.32 use_photo=0.32 print_on=0.32 small_that=0.32
have_not=-0.32 box_have=0.32 break_egg=0.32 egg_box=0.32 thre_break=0.32 an_item=0.32 bloody_screw=0.32
depot_for=0.32 driv_to=0.32 item_miss=0.32 one_bloody=0.32 row_with=0.32 third_delivery=0.32 tim_i=0.32
break_pastry=0.32 cream_and=0.32 heap_of=0.32 of_cream=0.32 pastry=0.32 tart=0.32 tart_be=0.32 the_tart=0.32
come_off=0.32 lose=-0.32 sofa=-0.32 about=-0.32 glass_in=0.31 greasy=-0.31 from_a=0.31 unprofessional=0.31
unprofessional_and=0.31 bad_odour=-0.31 complaint=-0.31 meal=0.31 and=0.31 quot=0.31 nth_time=0.31 dirty=-0.31
confus=0.31 i_talk=0.31 not_get=0.31 be_dump=0.31 cat_food=0.31 dump=0.31 dump_in=0.31 like_cat=0.31
plat_like=0.31 laptop=0.31 be_ruin=0.31 decoration=0.31 decoration_fall=0.31 fall_off=0.31
ruin_decoration=0.31 not_explain=0.31 slow=-0.31 first=-0.31 the_bouquet=0.31 a_sorry=0.31 in_#few=0.31
the_photo=0.31 the_venu=0.31 venu=0.31 the_parcel=-0.31 staf=-0.31 clean=-0.31 forget=0.31 he_be=-0.31
beautiful=-0.31 and_pay=0.30 on_crook=0.30 read=0.30 same=0.30 treat=-0.30 and_wet=0.30 catalogu_come=0.30
come_fold=0.30 fold_in=0.30 half_and=0.30 in_half=0.30 for_over=0.30 put_the=0.30 how_you=0.30 #=-0.30
the_offer=0.30 hall=0.30 her=-0.30 not=-0.30 stick_to=0.30 contradict=0.30 claus=0.30 set=0.30 than=-0.30
but_no=0.30 no_salt=0.30 no_vinegar=0.30 salt_no=0.30 vinegar=0.30 vinegar_no=0.30 hair=-0.30 they_say=-0.30
van=-0.30 the_name=0.30 be_five=0.30 and_have=0.30 client=0.30 be_mislead=0.30 drip=0.30 STAFF_thre=0.30
either=0.30 i_expect=0.29 customer=-0.29 nth=0.29 and_bill=0.29 open_and=0.29 you_can=0.29 to_tell=0.29
the_middl=0.29 charg=-0.29 the_coff=-0.29 like=0.29 his=-0.29 the_whol=-0.29 mumbl=0.29 slid_be=0.29
speaker=0.29 speaker_mumbl=0.29 the_speaker=0.29 unreadabl_and=0.29 week=-0.29 a_supermarket=0.29
button_melt=0.29 my_suit=0.29 shov_into=0.29 supermarket_bag=0.29 the_button=0.29 and_someon=0.29
else_name=0.29 have_miss=0.29 miss_pag=0.29 pag_and=0.29 report_you=0.29 send_us=0.29 order_and=0.29
queu=-0.29 miss_from=0.29 STAFF_but=0.29 under_the=0.29 a_scratch=0.29 ask=-0.29 and_unreadabl=0.29
be_handwritten=0.29 handwritten_and=0.29 for=-0.29 bloody=0.29 and_thread=0.29 be_crook=0.29 crook_and=0.29
seam_be=0.29 thread=0.29 thread_hang=0.29 be_pour=0.29 careless=0.29 careless_that=0.29 drink_be=0.29
glass_be=0.29 pour_so=0.29 so_careless=0.29 wet_all=0.29 parcel=0.29 the_bottl=0.28 manner=-0.28 logo=0.28
be_lopsid=0.28 lopsid=0.28 lopsid_and=0.28 writ_illegibl=0.28 scan=0.28 corner_and=0.28 have_no=-0.28
obvious=0.28 off_by=0.28 text_on=0.28 the_text=0.28 deny=-0.28 the_wall=0.28 them_be=0.28 food_come=0.28
hand_me=0.28 bottl=0.28 the_order=0.28 over_an=0.28 next=-0.28 helplin=0.28 noth_be=0.28 fault=-0.28
an_envelop=0.28 box_noth=0.28 bracelet=0.28 bracelet_be=0.28 envelop_no=0.28 just_loos=0.28 no_box=0.28
noth_it=0.28 the_bracelet=0.28 look_at=-0.28 wrong_colour=0.28 hold=-0.28 servic=-0.28 and_noth=0.27
communication=-0.27 so_rude=0.27 be_so=0.27 cover_in=-0.27 form=-0.27 back_creas=0.27 button_miss=0.27
creas_with=0.27 suit_come=0.27 depot=0.27 the_depot=0.27 liar=-0.27 the_glas=-0.27 my_parcel=0.27 result=0.27
line=0.27 a_bankruptcy=0.27 bankruptcy=0.27 bankruptcy_sale=0.27 cardboard_look=0.27 door_handwritten=0.27
handwritten_on=0.27 on_cardboard=0.27 sign_on=0.27 down_in=0.27 that_nobody=0.27 mark_and=0.27 be_in=0.27
fine=-0.27 be_the=-0.27 the_perfum=0.27 mat=0.27 short=0.27 wall=0.27 hous_have=0.27 be_print=0.27 centr=0.27
certificat_have=0.27 off_centr=0.27 print_off=0.27 be_torn=0.27 STAFF_bag=0.27 chip_STAFF=0.27
crumpl_chip=0.27 elegant=0.27 elegant_it=0.27 expect_someth=0.27 someth_elegant=0.27 must=-0.27 can_not=0.27
month=-0.27 their=-0.27 advertis=-0.27 bag_no=0.27 carton_no=0.27 earpiec=0.27 earpiec_no=0.27 no_carton=0.27
no_earpiec=0.27 nylon_bag=0.27 phon_insid=0.27 so_small=0.27 of_STAFF=0.26 befor=-0.26 car_be=0.26
glas_be=-0.26 bad_condition=0.26 condition_pack=0.26 in_very=0.26 pack_be=0.26 parcel_come=0.26
each_other=0.26 spell_wrong=0.26 run=-0.26 a_chip=0.26 chip_plat=0.26 in_water=0.26 plat_swim=0.26 steak=0.26
steak_come=0.26 swim_in=0.26 the_steak=0.26 delivery_in=0.26 turn=-0.26 acros_the=0.26 tast=-0.26 and_my=0.26
booklet=0.26 booklet_come=0.26 different_way=0.26 in_thre=0.26 my_surnam=0.26 pag_upsid=0.26
policy_booklet=0.26 surnam=0.26 surnam_wrong=0.26 with_pag=0.26 wrong_in=0.26 person=-0.26 thing_on=0.26
i_would=-0.26 mistak=0.26 soak_and=0.26 the_lid=0.26 room_be=-0.26 bruis=0.26 loos=0.26 loos_in=0.26
cutlery_no=0.26 pool=-0.26 but=-0.26 the_sofa=-0.26 from_#=0.26 be_confus=0.26 crush_and=0.26 a_cold=0.26
end=-0.26 apology=-0.26 dirt=-0.26 on=0.26 overflow=-0.26 the_app=0.26 money=-0.26 say_she=0.26 be_wrong=0.26
can_read=0.26 email_be=0.26 your_email=0.26 it_be=-0.26 jumbl_pric=0.26 pric_under=0.26 wrong_good=0.26
have_be=-0.25 off=0.25 but_the=-0.25 empty_and=0.25 unfriend=-0.25 then_my=0.25 til=0.25 talk_with=0.25
return_my=0.25 so_angry=0.25 much=-0.25 not_a=-0.25 hygien=-0.25 can_i=-0.25 be_full=0.25 carpet=-0.25
a_salad=0.25 eat_a=0.25 fork_again=0.25 ketchup_no=0.25 mean_to=0.25 burger_be=0.25 the_burger=0.25
be_fall=0.25 we_be=-0.25 full=0.25 to_one=0.25 man=-0.25 middl=0.25 know=-0.25 tim=-0.25 be_cover=-0.25
taxi=-0.25 red=-0.24 arriv_without=0.24 item_arriv=0.24 without_packag=0.24 do_it=0.24 grandmother=0.24
never=-0.24 bad_that=0.24 birthday_read=0.24 brith=0.24 happy_birthday=0.24 hapy=0.24 hapy_brith=0.24
icing_on=0.24 read_hapy=0.24 squeez=0.24 squeez_the=0.24 that_happy=0.24 would_squeez=0.24 be_read=0.24
be_cross=0.24 dish_be=0.24 everyth=0.24 be_sticky=0.24 be_cold=-0.24 us_have=0.24 peel=-0.24 a_button=0.24
damag=0.24 see=-0.24 and_out=-0.24 dead=0.24 a_crumpl=0.24 more=-0.24 jar_be=0.24 label_hang=0.24 the_jar=0.24
vegetabl=0.24 on_your=-0.24 grout=0.24 hand_and=0.24 the_lift=-0.24 a_disgrac=0.24 chair_wait=0.24
cloth_plac=0.24 creas_cloth=0.24 disgrac=0.24 flower_creas=0.24 mismatch=0.24 mismatch_chair=0.24
plac_card=0.24 wait_flower=0.24 wed_tabl=0.24 wrong_nam=0.24 the_new=0.24 a_discounter=0.24
basket_contain=0.24 contain_soft=0.24 discounter=0.24 fruit=0.24 fruit_basket=0.24 plum=0.24 plum_and=0.24
pric_sticker=0.24 soft_plum=0.24 sticker_from=0.24 the_fruit=0.24 then=-0.24 advert=-0.24 soup=0.24
the_first=-0.24 ther_be=-0.24 twic=-0.24 put_up=0.24 late=-0.24 note=0.24 offer_be=0.24 break=0.24
disgust=-0.24 my_name=0.24 dust=-0.24 to_do=0.24 the_pric=0.24 they_use=0.24 and_full=0.24 honest=-0.24
discrimination=-0.24 start=-0.24 tag_be=0.24 call=-0.23 crumb_and=-0.23 pass=-0.23 be_no=0.23
nobody_have=-0.23 link_do=0.23 overlap=0.23 overlap_with=0.23 pric_overlap=0.23 read_pric=0.23 the_link=0.23
with_pictur=0.23 puddl=0.23 siz=0.23 when=-0.23 no_courtesy=-0.23 machin=-0.23 the_seat=-0.23 hurry=-0.23
cheat=-0.23 meat=-0.23 poor_communication=-0.23 against_one=0.23 chees_on=0.23 pizza_squash=0.23
side_chees=0.23 squash_against=0.23 the_cardboard=0.23 and_fork=0.23 fork_throw=0.23 garnish=0.23
garnish_no=0.23 knif_and=0.23 no_garnish=0.23 no_side=0.23 plat_knif=0.23 side_plat=0.23 throw_on=0.23
come_it=0.23 stink=-0.23 rubbish=-0.23 no_hurry=-0.23 and_still=0.23 and_be=0.23 prepar=0.23 lack=-0.23
without_a=0.23 behaviour=-0.23 accountability=-0.23 no_accountability=-0.23 word=-0.23 the_soup=-0.23
embarrass=0.23 i_have=-0.23 well_present=-0.23 hand=0.23 expect=0.23 a_phon=0.23 arithmetic=0.23
arithmetic_mistak=0.23 be_typ=0.23 do_thes=0.23 misspell_and=0.23 mistak_the=0.23 name_misspell=0.23
quot_have=0.23 rate_my=0.23 thre_arithmetic=0.23 typ_on=0.23 vat_rate=0.23 wrong_vat=0.23 becaus=-0.23
park=-0.23 happen=-0.23 acros=0.23 cost=-0.23 already=0.23 between=-0.23 stock=-0.23 tone=-0.23 who=-0.23
lift=-0.23 bus=-0.23 album=0.23 album_have=0.23 be_glu=0.23 blur_pictur=0.23 glu=0.23 glu_crook=0.23
have_blur=0.23 our_wed=0.23 the_pag=0.23 wed_album=0.23 for_the=-0.23 battery=0.23 the_old=0.23 i_driv=0.23
the_chair=-0.23 hide=-0.23 a_different=-0.23 uniform=-0.23 the_van=-0.22 fee=-0.22 put=0.22 fair=-0.22
ok=-0.22 be_beautiful=-0.22 beautiful_wrap=-0.22 a_cover=0.22 a_wire=0.22 hanger=0.22 hanger_without=0.22
over_on=0.22 suit_be=0.22 wire=0.22 wire_hanger=0.22 carton_leak=0.22 leak_in=0.22 milk_carton=0.22
the_milk=0.22 order_miss=0.22 it=-0.22 dress_be=0.22 salad_dress=0.22 bed=-0.22 cup=0.22 and_break=0.22
very=-0.22 cover_be=0.22 be_wait=0.22 everyth_be=0.22 food_take=-0.22 forever=-0.22 take_forever=-0.22
the_bus=-0.22 about_the=-0.22 feel=-0.22 no_complaint=-0.22 and_shov=0.22
"""
