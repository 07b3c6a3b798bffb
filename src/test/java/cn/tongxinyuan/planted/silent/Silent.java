package cn.tongxinyuan.planted.silent;

import cn.tongxinyuan.kernel.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Says neither to whom it belongs nor that it is public. */
@Entity
@Table(name = "planted_silent")
public class Silent extends BaseEntity {

    private static final long serialVersionUID = 1L;
}
