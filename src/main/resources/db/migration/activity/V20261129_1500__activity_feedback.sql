-- what residents said afterwards on five steps, counted from slips and the mini-program
alter table activity_item add column very_good integer;
alter table activity_item add column good integer;
alter table activity_item add column fair integer;
alter table activity_item add column poor integer;
alter table activity_item add column very_poor integer;
alter table activity_item add constraint activity_item_feedback_ck check (
    very_good >= 0 and good >= 0 and fair >= 0 and poor >= 0 and very_poor >= 0);
