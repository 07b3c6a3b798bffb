package cn.tongxinyuan.relocation.bench;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;

/** One of each kind of thing that an application on this stack consists of: what the choice of the stack costs. */
public final class StackParts {

    private StackParts() {}

    /** A row. */
    @Entity(name = "relocation_area")
    public static class Row {

        @Id
        private long id;

        public long getId() {
            return id;
        }
    }

    /** A service. */
    @Stateless
    public static class Rows {

        @PersistenceContext
        EntityManager entities;

        public long count() {
            return entities.createQuery("select count(r) from relocation_area r", Long.class)
                    .getSingleResult();
        }
    }

    /** The interface. */
    @ApplicationPath("api")
    public static class Interface extends Application {}

    /** An endpoint. */
    @Path("rows")
    public static class Endpoint {

        @Inject
        Rows rows;

        @GET
        public long count() {
            return rows.count();
        }
    }
}
