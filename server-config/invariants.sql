-- What must always hold (同心圆). Each query names what broke it and answers no row on a sound database: run it after a
-- restore, a crash or a load, such as psql -f invariants.sql. It reads and changes nothing.

-- INV-01 seats of bookings are the seats that are counted as taken, by channel, and never more than there are
select 'INV-01' as invariant, o.code, s.capacity, s.online_taken, s.counter_taken
    from booking_offering o join booking_seats s on s.offering_id = o.id
    where s.online_taken + s.counter_taken > s.capacity
       or s.online_taken <> (select coalesce(sum(b.seats), 0) from booking_booking b where b.offering_id = o.id
            and b.channel = 'ONLINE' and b.state in ('CONFIRMED', 'OFFERED', 'ATTENDED', 'ABSENT'))
       or s.counter_taken <> (select coalesce(sum(b.seats), 0) from booking_booking b where b.offering_id = o.id
            and b.channel <> 'ONLINE' and b.state in ('CONFIRMED', 'OFFERED', 'ATTENDED', 'ABSENT'));

-- INV-02 nobody is in two places at a time (a move by the host may bring it about; both bookings are told)
select 'INV-02' as invariant, a.receipt, b.receipt as other
    from booking_booking a join booking_booking b on b.person_key = a.person_key and b.id > a.id
    join booking_offering p on p.id = a.offering_id join booking_offering q on q.id = b.offering_id
    where p.id <> q.id and p.starts_at < q.ends_at and q.starts_at < p.ends_at
      and p.kind in ('ACTIVITY', 'SCREENING', 'CLASS') and q.kind in ('ACTIVITY', 'SCREENING', 'CLASS')
      and a.state in ('CONFIRMED', 'WAITING', 'OFFERED', 'ENTERED', 'ATTENDED')
      and b.state in ('CONFIRMED', 'WAITING', 'OFFERED', 'ENTERED', 'ATTENDED');

-- INV-03 no room of a centre holds two things of published programmes at a time
select 'INV-03' as invariant, a.code, b.code as other
    from activity_item a join activity_programme p on p.id = a.programme_id and p.state = 'PUBLISHED'
    join activity_item b on b.centre = a.centre and b.room = a.room and b.id > a.id
    join activity_programme q on q.id = b.programme_id and q.state = 'PUBLISHED'
    where a.state = 'PLANNED' and b.state = 'PLANNED' and a.starts_at < b.ends_at and b.starts_at < a.ends_at;

-- INV-04 nobody was promoted while an earlier one waited who fits into the same seats and was never asked
select 'INV-04' as invariant, w.receipt, l.receipt as promoted
    from booking_booking w join booking_booking l on l.offering_id = w.offering_id
    where w.state = 'WAITING' and w.offered_at is null and l.offered_at is not null and l.queue_no > w.queue_no
      and w.least_seats <= l.seats and (w.channel = 'ONLINE') = (l.channel = 'ONLINE')
      and w.booked_at < l.offered_at
      -- whoever got the first place back later was not waiting then
      and not exists (select 1 from nightschool_forfeit f
        where f.booking_id = w.id and f.state = 'RESTORED' and f.decided_at >= l.offered_at);

-- INV-05 as many wait as are counted, and nobody who was not asked waits while seats for the channel are free
select 'INV-05' as invariant, o.code, s.waiting
    from booking_offering o join booking_seats s on s.offering_id = o.id
    where s.waiting <> (select count(*) from booking_booking b where b.offering_id = o.id and b.state = 'WAITING')
       or s.closed_at is null and o.state = 'PUBLISHED' and o.starts_at > current_timestamp and exists
            (select 1 from booking_booking b where b.offering_id = o.id and b.state = 'WAITING' and b.passed_at is null
              and b.least_seats <= s.capacity - s.online_taken - s.counter_taken
              and b.least_seats <= case
                when s.shared_from <= current_timestamp then s.capacity - s.online_taken - s.counter_taken
                when b.channel = 'ONLINE' then s.capacity - s.counter_quota - s.online_taken
                else s.counter_quota - s.counter_taken end);

-- INV-16 what a class was credited with are the hours of the lessons somebody was at, each once
select 'INV-16' as invariant, c.training_code, c.staff_code, c.hours
    from training_credit c join training_participant p on p.class_id = c.class_id and p.staff_id = c.staff_id
    where c.hours <> coalesce((select sum(l.hours) from training_mark m join training_lesson l on l.id = m.lesson_id
        where m.participant_id = p.id and m.presence = 'PRESENT'), 0);

-- INV-17 an open studio has no more mentees and the forum no more members than their terms allow, and nobody has two mentors
select 'INV-17' as invariant, s.code, count(*) as mentees
    from mentoring_pair p join mentoring_studio s on s.id = p.studio_id
    where p.ended_on is null group by s.code
    having count(*) > (select most_mentees from mentoring_terms t
        where t.valid_from = (select max(valid_from) from mentoring_terms where valid_from <= current_date))
union all
select 'INV-17', max(p.code), count(*)
    from mentoring_pair p where p.ended_on is null group by p.cadre_id having count(*) > 1
union all
select 'INV-17', 'forum', count(*)
    from mentoring_forum_member m where m.live_staff is not null
    having count(*) > (select most_members from mentoring_terms t
        where t.valid_from = (select max(valid_from) from mentoring_terms where valid_from <= current_date));

-- INV-18 who was told 不合格 has a confirmed failing situation with its measure, decided by two; marks stand under a rule of the
-- scheme, in its range
select 'INV-18' as invariant, f.code, 0 as rule_no
    from appraisal_file f
    where f.state <> 'DRAFTING' and f.grade = 'UNQUALIFIED' and not exists (select 1 from appraisal_hit h
        where h.file_id = f.id and h.confirmed = true and h.measure_no is not null and h.decided_by <> h.proposed_by
          and h.statement is not null)
union all
select 'INV-18', f.code, m.rule_no
    from appraisal_mark m join appraisal_file f on f.id = m.file_id join appraisal_cycle c on c.id = f.cycle_id
    where not exists (select 1 from appraisal_clause k where k.scheme_id = c.scheme_id and k.kind = 'RULE'
        and k.clause_no = m.rule_no and m.marks <= k.full_marks and (k.scoring = 'MEASURED' or m.reason is not null));

-- INV-20 the audit chain has no gap
select 'INV-20' as invariant, a.seq
    from platform_audit_link a
    where a.seq > 1 and not exists (select 1 from platform_audit_link b where b.seq = a.seq - 1);
