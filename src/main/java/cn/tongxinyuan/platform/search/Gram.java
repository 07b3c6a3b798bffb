package cn.tongxinyuan.platform.search;

import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A piece of what a record is found by. */
@Entity
@Table(name = "platform_gram")
@IdClass(Gram.Key.class)
@PublicData(reason = "an index, which leads to records that are read within their own unit and tells nothing of them")
@NamedQuery(name = "Gram.forget", query = "delete from Gram g where g.record in :records")
public class Gram {

    @Id
    @Column(name = "gram")
    private String piece;

    @Id
    @Column(name = "record_id")
    private long record;

    protected Gram() {}

    /** A piece and its record. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String piece;
        private long record;

        protected Key() {}

        @Override
        public final boolean equals(Object other) {
            return other instanceof Key that && that.record == record && that.piece.equals(piece);
        }

        @Override
        public final int hashCode() {
            return 31 * piece.hashCode() + Long.hashCode(record);
        }
    }
}
