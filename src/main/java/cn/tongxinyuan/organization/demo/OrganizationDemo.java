package cn.tongxinyuan.organization.demo;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.demo.AdministratorsDemo;
import cn.tongxinyuan.platform.demo.DemoAccount;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.security.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Accounts of the offices, named after the office and never after a person. */
@ApplicationScoped
public class OrganizationDemo implements DemoPart {

    private static final List<Office> OFFICES = List.of(
            office("district.leader", "区领导", "district-leader", "370105"),
            office("district.org", "区委社会工作部", "district-org", "370105"),
            office("finance.maker", "区财政经办", "finance-maker", "370105"),
            office("finance.checker", "区财政复核", "finance-checker", "370105"),
            office("street.yaoshan", "药山街道党工委书记", "street-secretary", "370105013"),
            office("street.baohua", "宝华街道党工委书记", "street-secretary", "370105010"),
            office("street.luokou", "泺口街道党工委书记", "street-secretary", "370105015"),
            office("community.xinxu", "新徐社区书记", "community-secretary", "370105013008"),
            office("community.mingquan", "名泉春晓社区书记", "community-secretary", "370105010010"),
            office("worker.mingquan", "名泉春晓社区工作者", "community-worker", "370105010010"),
            office("academy", "济南基层党务学院", "academy", "370105"),
            office("miniprogram", "先锋天桥小程序网关", "gateway-miniprogram", "370105"),
            office("hotline", "12345热线网关", "gateway-hotline", "370105"));

    @Inject
    Accounts accounts;

    @Inject
    AdministratorsDemo administrators;

    private record Office(DemoAccount account, ScopePath unit) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void build() {
        String hash = administrators.passwordHash();
        OFFICES.forEach(office -> accounts.createWithHash(
                office.account().username(),
                office.account().displayName(),
                office.account().role(),
                office.unit(),
                hash));
    }

    @Override
    public List<DemoAccount> accounts() {
        return OFFICES.stream().map(Office::account).toList();
    }

    private static Office office(String username, String name, String role, String unit) {
        return new Office(new DemoAccount(username, name, "organization." + role), new ScopePath(unit));
    }
}
