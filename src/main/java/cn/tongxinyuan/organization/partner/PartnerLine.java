package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.kernel.ScopePath;

/** A line of a workbook of partners; without a code it is about whoever has the credit code or, of residents, the mobile. */
record PartnerLine(String code, PartnerKind kind, ScopePath unit, PartnerDetails details) {}
