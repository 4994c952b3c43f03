"""Families of words that the cause modules share: who serves, who is served, how long, how often."""

from __future__ import annotations

_TABLE = """
staffn: staff staffs employee~ worker~ waiter~ waitress~ server~ bartender~ barman barmaid barista host
  hostess chef~ cook manager~ supervisor~ boss owner~ foreman cashier~ teller~ clerk~ assistant~ salesman
  salesmen saleswoman salesperson salesgirl saleslady salesboy rep~ representative~ agent~ advisor~ adviser~
  consultant~ officer~ official~ receptionist~ secretary nurse~ sister doctor~ dr dentist~ matron porter~
  surgeon~ gp physician pharmacist~ chemist caseworker attendant~ steward~ stewardess crew captain pilot
  driver~ conductor~ courier~ rider~ deliveryman technician~ tech engineer~ mechanic~ plumber~ electrician~
  builder~ fitter~ installer~ roofer contractor~ handyman handymen inspector~ surveyor~ assessor~ handler~
  adjuster broker~ banker~ operator~ team teams guard~ security bouncer~ guy~ lady ladies man men woman
  women girl~ boy~ lad~ chap bloke~ fellow person people colleague~ department~ office desk company bank
  shop store restaurant hotel clinic hospital branch reception counter customerservice callcentre support
  helpline helpdesk management landlord~ agency tutor teacher~ coach instructor~ trainer~ principal
  headmaster headmistress administrator~ admin admins seller~ vendor~ trader~ dealer~ provider~ hairdresser~
  stylist~ barber concierge housekeeper~ bellboy maid maids cleaner~ usher~ sales therapist~ physio
  physiotherapist librarian registrar warden~ caretaker buyer merchant specialist~ midwife midwives
  paramedic~ optician~ vet attendents gentleman kid kids youth madame
they: they he she you it those these
me: me us my our him her them mum mother father dad wife husband son daughter parents grandmother
  grandfather gran customer~ client~ family
i: i we
staff: @staffn @they who
not: not never
nobody: nobody none neither nothing
very: so very really too extremely incredibly terribly awfully unbelievably quite rather pretty totally
  absolutely completely utterly downright plain just simply bloody damn super exceedingly most more such
  truly always even fairly thoroughly entirely horribly outright real openly plainly clearly proper
be: be~ was felt feel feels feeling seem~ sounded looked looks got gets became
aux: do~ did have~ had has will would could can be~ should
msg: email~ mail~ mails letter~ message~ text~ voicemail~ tweet~ dm dms ticket~ request~ complaint~ query
  queries enquiry enquiries inquiry inquiries reminder~ form~ whatsapp whatsapps question~ post~ chat chats
  report~ claim~ review~ note~ fax faxes call~ phone~
reply: reply replies replied replying response responses respond~ answer~ acknowledge~ acknowledgement
  acknowledgment feedback callback revert~ update~ reaction
n: # two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty
  ninety several multiple many countless numerous umpteen dozen dozens hundred hundreds
nth: nth second third fourth fifth sixth seventh eighth ninth tenth umpteenth
unit: minute minutes hour hours day days week weeks month months year years fortnight nights night morning
  mornings afternoon afternoons weekend weekends
long: hour hours day days week weeks month months fortnight year years
ages: ages hours forever eternity
line: queue~ line lines lineup
no: no zero without lack lacking nil
dayname: monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight weekend
  christmas noon lunchtime
food: meal~ food burger~ pizza~ sandwich sandwiches cake~ salad~ soup~ dish dishes plate~ steak~ fish curry
  rice fries chips dessert~ breakfast lunch dinner order~ drink~ coffee wrap wraps pasta sushi chicken sauce
  takeaway
pack: box boxes package~ packaging parcel~ carton~ bag~ packet~ wrapping envelope~ container~ lid tray~
  crate~ wrapper~ tub case hamper basket container
damaged: crushed squashed torn ripped dented smashed battered soggy broken open leaking bent burst ruined
  split opened squished mangled damp wet falling flattened crumpled tatty shredded punctured dirty unsealed
doc: letter~ document~ form~ invoice~ bill~ statement~ contract~ leaflet~ booklet brochure~ menu~ website
  site page~ pages report~ quote~ receipt~ certificate~ notice~ card~ ticket~ policy catalogue app flyer~
  layout email~ manual
place: room~ toilet~ bathroom~ restroom~ washroom~ loo loos floor~ table~ tablecloth~ seat~ chair~ cabin bed
  beds sheet~ towel~ carpet~ counter~ kitchen~ hall lobby ward~ shop store restaurant hotel clinic hospital
  office branch premises building place bus taxi train van cab cutlery fork~ spoon~ glass glasses plate~
  cup~ mug~ shower~ bath bathtub sink~ curtain~ pillow~ linen bedding corridor~ cubicle~ waiting reception
  pool gym window~ trolley~ basket~ tray~ wall~ walls ceiling~ surface~ equipment machine~ bin bins tables
  mattress changing fridge shelf shelves salon surgery station stairs lift stall
clothes: uniform~ shirt~ apron~ trousers shoes boots coat~ tie jeans clothes clothing overalls tshirt outfit
  dress suit hands fingernails nails hair teeth gloves beard jacket~ fingers blouse collar dressed
fee: fee~ charge~ cost~ price~ surcharge~ commission deduction~ interest tax taxes extra extras payment~
  deposit~ penalty penalties rate~ amount
other: courier~ supplier~ manufacturer~ seller~ merchant~ bank airline~ airport garage~ contractor~
  subcontractor~ insurer~ broker~ network post driver~ system computer~ software weather franchise landlord~
  agency department~ vendor~ operator partner~ party factory warehouse store shop retailer developer host
  council hospital doctor
extra: condiment~ sauce~ ketchup mayo mayonnaise napkin~ serviette~ cutlery fork forks spoon~ straw~ salt
  pepper dip~ dips dressing vinegar chutney tissue~ topping~ sides sugar lemon gravy mustard relish sachet~
  coleslaw garnish pickle~ charger cable manual screws instructions candles remote dessert drink chopsticks
  plates
kin: mother mum mom father dad husband wife son daughter grandmother grandfather grandma grandpa gran
  brother sister friend partner aunt uncle child children kids kid baby colleague boyfriend girlfriend
"""


def _read(table: str) -> dict[str, tuple[str, ...]]:
    families: dict[str, tuple[str, ...]] = {}
    name = ""
    for line in table.strip().splitlines():
        head, colon, tail = line.partition(":")
        if colon:
            name, line = head, tail
            families[name] = ()
        families[name] += tuple(line.split())
    return families


FAMILIES = _read(_TABLE)
"""Family name → its words; a word may be `word~` (all forms) or `@other` (another family)."""

NEGATORS = frozenset(
    "not never no nobody none neither nor without hardly barely nothing zero seldom lacks lacked".split()
)
"""Words that turn the sense of what follows; a pattern that has one of its own looks for no other."""

COMMON_WORDS = frozenset(
    """
    a an the i we you he she it they me us him her them my our your his their this that these those is
    was be were been being am are have has had having do did does done doing not no never nobody will
    would could can should to of in on at for with from by as and or but if so very really too just even
    more who what when where why how all any some one two # there here then than about after before
    again get got gets getting go went going come came said say says told tell out up down off over back
    only still
    """.split()
)
"""Words found in nearly every text: poor anchors for a search."""
