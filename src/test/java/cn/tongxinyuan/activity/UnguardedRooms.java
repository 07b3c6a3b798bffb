package cn.tongxinyuan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The control of the races for a room: looks whether it is free and takes it, and the programme learns nothing of it. */
@ApplicationScoped
public class UnguardedRooms {

    @Inject
    ProgrammeQueries queries;

    @Inject
    ProgrammeWork work;

    @Transactional
    public void move(String code, ItemDetails details) {
        ProgrammeItem item = queries.item(code);
        item.describe(details);
        work.requireReady(item);
    }
}
