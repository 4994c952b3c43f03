"""The key words that misspellings are repaired towards, and the real words that must not be."""

from __future__ import annotations

KEY_WORDS = frozenset(
    """
    ignore ignored ignoring ignores unanswered unattended neglected attention inattentive unhelpful
    unresponsive waitress waiter waiters receptionist manager customer rudeness impolite insulted insulting
    insults abusive aggressive arrogant arrogance attitude shouted shouting yelled yelling screamed screaming
    swearing hostile unfriendly sarcastic manners language behaviour unprofessional trusted trusting promise
    promised promises promising reliable unreliable confidence believe betrayed guaranteed dishonest
    dishonesty deceived deceitful deceptive misleading cheated cheating scammed scammers fraudulent hidden
    charged overcharged advertising advertised disgusting unhygienic hygiene stained stains smelling cockroach
    cockroaches uniform toilets disrespect disrespected disrespectful humiliated humiliating humiliation
    embarrassed embarrassing discriminated discrimination patronising condescending belittled mocked mocking
    racist treated accent responsibility responsible liability blaming excuses department refused denied
    apologise apology packaging presentation presented crumpled crushed squashed missing condiments ketchup
    napkins cutlery spelling misspelled damaged unreadable waiting waited queueing queuing wasting wasted
    minutes appointment transferred delayed knowledge knowledgeable incompetent incompetence clueless
    untrained inexperienced contradictory conflicting understand information explain complaint complained
    answered replied response
    """.split()
)
"""Long words that carry a complaint: one slip away from these is read as these."""

REAL_WORDS = frozenset(
    """
    advertiser altitude apologist aptitude ascent beaming believer betrayer blaring blazing chanted chanting
    charmed charred charted charting chested complainer compliant confidences crashed created creating
    crumbled crumple crusher crushes crusted cutler damages decayed deceiver defied denier hostiles
    humiliations indore insulated insulating ketchum manage managed manages massing minuses misreading
    misusing mucking premise premised presenter prevented rapist recused refuted reused scouted scouting
    screamer searing shearing shelling shooting shorted shorting shunting shutting smalling smearing smelting
    snelling spammed spammers spearing spellings sperling spouted spouting staines stands statins steins
    strained strains streamed streaming swelling swerving thrusting trussed trustee wafted wafting wailed
    wailers wailing waisted waiver waivers waiving walter walters waters watling watters whiter whiting
    wilting winters witted writer writers writing yellen
    """.split()
)
"""English words one slip away from a key word: they mean what they say and are never repaired."""
