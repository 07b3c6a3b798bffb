-- the trail and its chain are append-only, whoever asks
create trigger platform_audit_guard_u before update on platform_audit call 'cn.tongxinyuan.platform.audit.AppendOnly';
create trigger platform_audit_guard_d before delete on platform_audit call 'cn.tongxinyuan.platform.audit.AppendOnly';
create trigger platform_audit_link_guard_u before update on platform_audit_link call 'cn.tongxinyuan.platform.audit.AppendOnly';
create trigger platform_audit_link_guard_d before delete on platform_audit_link call 'cn.tongxinyuan.platform.audit.AppendOnly';
