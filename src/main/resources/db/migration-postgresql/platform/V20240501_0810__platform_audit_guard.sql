-- the trail and its chain are append-only, whoever asks
create function platform_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'append-only: % refuses %', tg_table_name, tg_op;
end $$;

create trigger platform_audit_guard before update or delete or truncate on platform_audit
    for each statement execute function platform_append_only();
create trigger platform_audit_link_guard before update or delete or truncate on platform_audit_link
    for each statement execute function platform_append_only();
