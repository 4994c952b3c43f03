"""Words that stand where a name could stand, and are none: "I talked to them", "served by a waiter"."""

from __future__ import annotations

NOT_NAMES = frozenset(
    """
    a about after again agent agents all already also am an and angry another any anybody anyone april
    are as asked assistant at attendant august back bad be because been before being boss both bt but by
    call called calling can care cashier chef chips clerk colleague colleagues company complaint cook
    could customer customers day dear december delivery desk did different do doctor does doing done
    driver each either else employee employees even ever every everybody everyone february few finally
    first food for friday friend from front get girl god good got guard guy had has have he head hello
    helpline her here hers herself hi him himself his hotel how however husband i if in is it its itself
    january july june just kind kitchen lady last later least line lot madam man management manager many
    march may maybe me meal men might mine miss monday month more most mother mr mrs ms much must my
    myself nd neither never nevertheless new next nice no nobody none nor not nothing november now nurse
    october of off office ok okay old on once one only operator or order other others our out over owner
    people person phone please rather reception receptionist rep representative restaurant rider rude
    said sales same saturday says september service several shall she shop should since sir so some
    somebody someone something sorry staff still store such sunday supervisor support team than thank
    thanks that the their them themselves then there these they thing things this those though three
    through thursday till time to today told tomorrow tuesday two u unfortunately unhappy until up upset
    ur us very waiter waitress was we wednesday week well were what when where which while who whole
    whom whose why wife will with without woman women would wth ya year yes yesterday yet you young your
    yours
    """.split()
)
