package cn.tongxinyuan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EntityMappingIT {

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Test
    void findsTheColumnsOfEveryEntity() {
        caller.hired("platform.auditor", "370105");

        assertThat(records.entities())
                .isNotEmpty()
                .allSatisfy(entity -> caller.asSystem(() -> records.some(entity, 1)));
    }

    @Test
    void ranEveryScriptOnAnEmptyDatabase() {
        assertThat(records.sql("select \"script\" from \"flyway_schema_history\" where not \"success\""))
                .isEmpty();
        assertThat(records.sql("select \"script\" from \"flyway_schema_history\""))
                .isNotEmpty();
    }
}
