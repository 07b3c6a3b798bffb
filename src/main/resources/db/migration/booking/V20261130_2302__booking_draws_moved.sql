-- draws stand in the ground now, for other modules draw too
insert into platform_draw (id, version, code, subject_type, subject_code, scope, state, entries, list_hash, secret_sealed,
        commitment, witness, closed_early_from, reason, ordered_by, ordered_at, approved_by, held_at, held_by)
    select d.id, d.version, d.code, 'Offering', o.code, d.scope, d.state, d.entries, d.list_hash, d.secret_sealed,
        d.commitment, d.witness, d.closed_early_from, d.reason, d.ordered_by, d.ordered_at, d.approved_by, d.held_at, d.held_by
    from booking_draw d join booking_offering o on o.id = d.offering_id;
insert into platform_draw_lot (id, version, draw_id, lot, place, result)
    select id, version, draw_id, lot, place, state from booking_lot;
drop table booking_lot;
drop table booking_draw;
