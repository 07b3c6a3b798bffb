-- what the office promises about bookings, with the day from which it holds
create table booking_terms (
    id bigint not null,
    version bigint not null,
    valid_from date not null,
    counter_percent integer not null,
    shared_hours integer not null,
    offer_hours integer not null,
    office_opens time not null,
    office_closes time not null,
    most_seats integer not null,
    no_shows integer not null,
    no_show_days integer not null,
    suspension_days integer not null,
    confirm_days integer not null,
    keep_days integer not null,
    constraint booking_terms_pk primary key (id),
    constraint booking_terms_uk unique (valid_from)
);
insert into booking_terms values (1, 1, date '2020-01-01', 30, 24, 2, time '08:30:00', time '17:30:00', 10, 2, 30, 30, 7, 180);

create table booking_offering (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    title varchar(80) not null,
    kind varchar(10) not null,
    seat_mode varchar(10) not null,
    state varchar(10) not null,
    scope varchar(15) not null,
    centre varchar(30) not null,
    room varchar(40),
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    opens_at timestamp with time zone not null,
    closes_at timestamp with time zone not null,
    cancel_until timestamp with time zone not null,
    waiting_list boolean not null,
    per_person integer not null,
    communities varchar(1000),
    cancel_reason varchar(200),
    planned_at timestamp with time zone not null,
    constraint booking_offering_pk primary key (id),
    constraint booking_offering_uk unique (code),
    constraint booking_offering_kind_ck check (kind in ('ACTIVITY', 'SCREENING', 'COURSE', 'STALL', 'CLASS')),
    constraint booking_offering_mode_ck check (seat_mode in ('FIRST_COME', 'DRAW')),
    constraint booking_offering_state_ck check (state in ('DRAFT', 'PUBLISHED', 'CANCELLED', 'HELD')),
    constraint booking_offering_time_ck check (opens_at < closes_at and closes_at <= starts_at and starts_at < ends_at)
);
create index booking_offering_start_ix on booking_offering (starts_at, code);
create index booking_offering_scope_ix on booking_offering (scope, starts_at);

-- the one place where seats are counted; its row is locked by whoever changes anything about them
create table booking_seats (
    offering_id bigint not null,
    capacity integer not null,
    counter_quota integer not null,
    online_taken integer not null,
    counter_taken integer not null,
    shared_from timestamp with time zone not null,
    last_queue_no integer not null,
    waiting integer not null,
    closed_at timestamp with time zone,
    constraint booking_seats_pk primary key (offering_id),
    constraint booking_seats_offering_fk foreign key (offering_id) references booking_offering (id),
    constraint booking_seats_taken_ck check (online_taken >= 0 and counter_taken >= 0
        and online_taken + counter_taken <= capacity),
    constraint booking_seats_quota_ck check (counter_quota between 0 and capacity)
);

create table booking_booking (
    id bigint not null,
    version bigint not null,
    receipt varchar(9) not null,
    offering_id bigint not null,
    scope varchar(15) not null,
    name_sealed varchar(400),
    mobile_sealed varchar(200),
    person_key varchar(64),
    active_key varchar(66),
    community varchar(15) not null,
    seats integer not null,
    least_seats integer not null,
    channel varchar(10) not null,
    state varchar(15) not null,
    cause varchar(30),
    queue_no integer,
    passed_at timestamp with time zone,
    lot varchar(16),
    booked_at timestamp with time zone not null,
    booked_by varchar(60) not null,
    offered_at timestamp with time zone,
    offered_until timestamp with time zone,
    reminded_at timestamp with time zone,
    attended_at timestamp with time zone,
    sheet varchar(40),
    part_of varchar(9),
    constraint booking_booking_pk primary key (id),
    constraint booking_booking_receipt_uk unique (receipt),
    constraint booking_booking_active_uk unique (offering_id, active_key),
    constraint booking_booking_lot_uk unique (lot),
    constraint booking_booking_state_ck check (state in ('CONFIRMED', 'WAITING', 'OFFERED', 'ENTERED', 'CANCELLED',
        'HOST_CANCELLED', 'ATTENDED', 'ABSENT', 'LAPSED')),
    constraint booking_booking_channel_ck check (channel in ('ONLINE', 'COUNTER', 'TELEPHONE')),
    constraint booking_booking_seats_ck check (least_seats between 1 and seats),
    constraint booking_booking_offering_fk foreign key (offering_id) references booking_offering (id)
);
create index booking_booking_offering_ix on booking_booking (offering_id, state, queue_no);
create index booking_booking_person_ix on booking_booking (person_key, state);
create index booking_booking_offered_ix on booking_booking (state, offered_until);

-- two bookings of one person wait for each other at one of these rows, whoever the person is
create table booking_person_turn (
    id bigint not null,
    constraint booking_person_turn_pk primary key (id)
);
insert into booking_person_turn
    select 1 + a.n * 16 + b.n
    from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) as a (n),
         (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) as b (n);

create table booking_suspension (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    scope varchar(15) not null,
    person_key varchar(64),
    name_sealed varchar(400),
    mobile_sealed varchar(200),
    from_on date not null,
    until_on date not null,
    absences integer not null,
    appeal varchar(500),
    appealed_at timestamp with time zone,
    lifted_at timestamp with time zone,
    lifted_by varchar(60),
    answer varchar(500),
    constraint booking_suspension_pk primary key (id),
    constraint booking_suspension_uk unique (code)
);
create index booking_suspension_person_ix on booking_suspension (person_key, until_on);

create table booking_draw (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    offering_id bigint not null,
    scope varchar(15) not null,
    state varchar(10) not null,
    entries integer not null,
    list_hash varchar(64) not null,
    secret_sealed varchar(200) not null,
    commitment varchar(64) not null,
    witness varchar(40),
    closed_early_from timestamp with time zone,
    reason varchar(200),
    ordered_by varchar(60) not null,
    ordered_at timestamp with time zone not null,
    approved_by varchar(60),
    held_at timestamp with time zone,
    held_by varchar(60),
    constraint booking_draw_pk primary key (id),
    constraint booking_draw_uk unique (code),
    constraint booking_draw_state_ck check (state in ('PROPOSED', 'COMMITTED', 'HELD', 'SUPERSEDED')),
    constraint booking_draw_offering_fk foreign key (offering_id) references booking_offering (id)
);
create index booking_draw_offering_ix on booking_draw (offering_id, ordered_at);

create table booking_lot (
    id bigint not null,
    version bigint not null,
    draw_id bigint not null,
    lot varchar(16) not null,
    place integer,
    state varchar(15),
    constraint booking_lot_pk primary key (id),
    constraint booking_lot_uk unique (draw_id, lot),
    constraint booking_lot_state_ck check (state in ('CONFIRMED', 'WAITING', 'OFFERED', 'ENTERED', 'CANCELLED',
        'HOST_CANCELLED', 'ATTENDED', 'ABSENT', 'LAPSED')),
    constraint booking_lot_draw_fk foreign key (draw_id) references booking_draw (id)
);
