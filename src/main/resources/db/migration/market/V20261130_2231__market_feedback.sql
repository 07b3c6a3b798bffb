-- 满意度: what visitors said of a market on five steps, counted from slips or by QR; all of it or nothing
alter table market_market add column very_good integer;
alter table market_market add column good integer;
alter table market_market add column fair integer;
alter table market_market add column poor integer;
alter table market_market add column very_poor integer;
alter table market_market add constraint market_market_feedback_ck check (
    very_good is null and good is null and fair is null and poor is null and very_poor is null
    or state = 'HELD' and very_good >= 0 and good >= 0 and fair >= 0 and poor >= 0 and very_poor >= 0
        and very_good + good + fair + poor + very_poor <= visitors);
