"""How the customers of a landmark day were answered, and how long each was with us from then on.

Parameters: those of Scope.sql; landmark (a date), since and known_by (moments), not_ours (reasons).
"""

from __future__ import annotations

from retention.counting.scope import OF_SEGMENT

# Of each customer with us on the landmark day: their group, when they left, and why.
GROUPED = f"""
with complaint as (
    select ticket.id, ticket.customer_id,
        coalesce(ticket.first_response_at < %(known_by)s, false) as is_answered
    from complaints_ticket ticket
    where ticket.opened_at >= %(since)s and ticket.opened_at < %(known_by)s
        and ticket.status not in ('spam', 'merged')
), failed as (
    select complaint.id from complaint join complaints_deadline clock on clock.ticket_id = complaint.id
    where clock.metric in ('acknowledgement', 'first_response') and clock.subject = ''
        and clock.state <> 'cancelled' and (
            clock.breached_at < %(known_by)s
            or (clock.due_at < %(known_by)s and (clock.ended_at is null or clock.ended_at > clock.due_at))
        )
    union
    select complaint.id from complaint join complaints_promise given on given.ticket_id = complaint.id
    where given.state <> 'released' and (
        (given.due_at < %(known_by)s and (given.ended_at is null or given.ended_at > given.due_at))
        or (given.state = 'broken' and given.ended_at < %(known_by)s)
    )
    union
    select id from (
        select distinct on (said.invitation_id) complaint.id, said.is_solved, said.rating
        from complaint
        join feedback_invitation invitation on invitation.ticket_id = complaint.id
        join feedback_answer said on said.invitation_id = invitation.id
        where said.at < %(known_by)s
        order by said.invitation_id, said.at desc, said.id desc
    ) last_answer
    where is_solved = false or rating <= 2
), complained as (
    select customer_id, bool_or(failed.id is not null) as is_failed, bool_and(is_answered) as is_answered
    from complaint left join failed using (id)
    group by customer_id
)
select
    stay.customer_id,
    case
        when complained.customer_id is null then 'never'
        when is_failed then 'badly'
        when complained.is_answered then 'well'
    end as grouped,
    stay.ended_on,
    stay.reason
from retention_stay stay
join customers_customer customer on customer.id = stay.customer_id
left join complained on complained.customer_id = stay.customer_id
where stay.began_on <= %(landmark)s and (stay.ended_on is null or stay.ended_on > %(landmark)s)
    and {OF_SEGMENT}
"""  # noqa: S608 (nothing but constants)

DURATIONS = f"""
select
    grouped,
    least(coalesce(ended_on, %(as_of)s), %(as_of)s) - %(landmark)s as days,
    count(*) filter (where has_left),
    count(*) filter (where not has_left)
from (
    select *, coalesce(ended_on <= %(as_of)s and reason <> all (%(not_ours)s), false) as has_left
    from ({GROUPED}) grouped_customer
) watched
where grouped is not null
group by 1, 2
"""  # noqa: S608
