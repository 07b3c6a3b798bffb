package cn.tongxinyuan.training.institution;

import cn.tongxinyuan.training.KnownInstitutions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What classes ask of institutions. */
@ApplicationScoped
class InstitutionBook implements KnownInstitutions {

    @Inject
    InstitutionService institutions;

    @Override
    public boolean isInForce(String code, LocalDate day) {
        return institutions.find(code).filter(one -> one.isInForce(day)).isPresent();
    }

    @Override
    public String name(String code) {
        return institutions.find(code).map(Institution::getName).orElse(code);
    }
}
