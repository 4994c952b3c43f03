"""What retention.staying runs, step by step: temporary tables first, then what differs is written.

Parameters: now, today, zone, quiet (days), currency, value_days, fewest (order days), rare (a share), long.
"""

from __future__ import annotations

# A merged record counts under the one that was kept, however often that was merged on.
BELONGS = """
create temporary table belongs on commit drop as
with recursive step (id, kept) as (
    select id, merged_into_id from customers_customer where merged_into_id is not null
    union
    select step.id, customer.merged_into_id
    from step join customers_customer customer on customer.id = step.kept
    where customer.merged_into_id is not null
)
select step.id, step.kept as customer_id
from step join customers_customer customer on customer.id = step.kept
where customer.merged_into_id is null
"""

FAREWELL = """
create temporary table farewell on commit drop as
select coalesce(belongs.customer_id, gone.customer_id) as customer_id, left_on, reason
from (
    select customer_id, left_on, reason from customers_exit where undone_at is null
    union
    select id, deceased_at, 'death' from customers_customer where deceased_at is not null
) gone
left join belongs on belongs.id = gone.customer_id
where left_on <= %(today)s
"""

# One row a customer and local day with an order, with the order days before and after it.
ORDER_DAY = """
create temporary table order_day on commit drop as
select
    customer_id, day, value_cents,
    lag(day) over in_order as day_before,
    lead(day) over in_order as day_after,
    first_value(day) over in_order as first_day
from (
    select
        coalesce(belongs.customer_id, placed.customer_id) as customer_id,
        (placed_at at time zone %(zone)s)::date as day,
        coalesce(sum(amount_cents - refunded_cents) filter (where currency = %(currency)s), 0) as value_cents
    from customers_order placed
    left join belongs on belongs.id = placed.customer_id
    where placed_at <= %(now)s
    group by 1, 2
) ordered
where exists (
    select from customers_customer customer
    where customer.id = ordered.customer_id and customer.kind <> 'internal'
        and customer.merged_into_id is null
) and not exists (
    select from farewell
    where farewell.customer_id = ordered.customer_id and reason = 'death' and left_on < day
)
window in_order as (partition by customer_id order by day)
"""

# A stay has one last order day: the one after which they left, or the last of all.
STAY_NOW = """
create temporary table stay_now on commit drop as
with told as (
    select distinct on (order_day.customer_id, day) order_day.customer_id, day, left_on, reason
    from farewell join order_day
        on order_day.customer_id = farewell.customer_id
        and day <= left_on and (day_after is null or day_after > left_on)
    order by order_day.customer_id, day, left_on, reason <> 'death', reason
), last_days as (
    select
        order_day.*, left_on, reason,
        case
            when left_on <= day + %(quiet)s then left_on
            when coalesce(day_after, %(today)s) >= day + %(quiet)s then day + %(quiet)s
        end as ended_on
    from order_day left join told using (customer_id, day)
)
select
    customer_id,
    row_number() over in_order as number,
    coalesce(lag(day_after) over in_order, first_day) as began_on,
    ended_on,
    case when ended_on is null then '' when left_on = ended_on then 'told' else 'quiet' end as "end",
    case when left_on = ended_on then reason else '' end as reason
from last_days
where ended_on is not null or day_after is null
window in_order as (partition by customer_id order by day)
"""

STAY_GONE = """
delete from retention_stay stay
where not exists (
    select from stay_now where stay_now.customer_id = stay.customer_id and stay_now.number = stay.number
)
"""

STAY_WRITTEN = """
insert into retention_stay (customer_id, number, began_on, ended_on, "end", reason)
select customer_id, number, began_on, ended_on, "end", reason
from stay_now counted
where not exists (
    select from retention_stay stay
    where stay.customer_id = counted.customer_id and stay.number = counted.number
        and (stay.began_on, stay.ended_on, stay."end", stay.reason)
            is not distinct from (counted.began_on, counted.ended_on, counted."end", counted.reason)
)
on conflict (customer_id, number) do update set
    began_on = excluded.began_on, ended_on = excluded.ended_on,
    "end" = excluded."end", reason = excluded.reason
"""

# Whoever is gone is not overdue. counted_on is the day on which something of the row changed.
RHYTHM_NOW = """
create temporary table rhythm_now on commit drop as
with habits as (
    select
        customer_id,
        count(*) as orders,
        count(day_before) as n,
        min(day) as first_order_on,
        max(day) as last_order_on,
        array_agg(day - day_before order by day - day_before) filter (where day_before is not null) as gaps,
        coalesce(sum(value_cents) filter (where day > %(today)s - %(value_days)s), 0) as value_cents
    from order_day
    group by customer_id
), shares as (
    select
        *,
        (gaps[(n + 1) / 2] + gaps[n / 2 + 1]) / 2.0::float8 as median_gap_days,
        gaps[(9 * n + 9) / 10]::float8 as usual_gap_days,
        case when n > 0 then
            (1 + (select count(*) from unnest(gaps) gap where gap >= %(today)s - last_order_on))::float8
            / (n + 1)
        end as gap_share
    from habits
)
select
    customer_id, orders, first_order_on, last_order_on, median_gap_days, usual_gap_days, gap_share,
    orders >= %(fewest)s
        and (gap_share <= %(rare)s or %(today)s - last_order_on > %(long)s * median_gap_days)
        and exists (
            select from stay_now where stay_now.customer_id = shares.customer_id and ended_on is null
        ) as is_overdue,
    value_cents
from shares
"""

RHYTHM_GONE = """
delete from retention_rhythm rhythm
where not exists (select from rhythm_now where rhythm_now.customer_id = rhythm.customer_id)
"""

RHYTHM_WRITTEN = """
insert into retention_rhythm (
    customer_id, orders, first_order_on, last_order_on, median_gap_days, usual_gap_days, gap_share,
    is_overdue, value_cents, counted_on
)
select *, %(today)s
from rhythm_now counted
where not exists (
    select from retention_rhythm rhythm
    where rhythm.customer_id = counted.customer_id
        and (
            rhythm.orders, rhythm.first_order_on, rhythm.last_order_on, rhythm.median_gap_days,
            rhythm.usual_gap_days, rhythm.gap_share, rhythm.is_overdue, rhythm.value_cents
        ) is not distinct from (
            counted.orders, counted.first_order_on, counted.last_order_on, counted.median_gap_days,
            counted.usual_gap_days, counted.gap_share, counted.is_overdue, counted.value_cents
        )
)
on conflict (customer_id) do update set
    orders = excluded.orders, first_order_on = excluded.first_order_on,
    last_order_on = excluded.last_order_on, median_gap_days = excluded.median_gap_days,
    usual_gap_days = excluded.usual_gap_days, gap_share = excluded.gap_share,
    is_overdue = excluded.is_overdue, value_cents = excluded.value_cents, counted_on = excluded.counted_on
"""
