package cn.tongxinyuan.platform.view;

import java.io.Serializable;

/**
 * A view as a list offers it.
 *
 * @param owner sign-in name of the one who saved it
 * @param ownerName as shown to colleagues, such as 药山街道征迁工作组
 */
public record ViewRow(
        String code, String name, String conditions, String owner, String ownerName, boolean shared, boolean standard)
        implements Serializable {

    public boolean isOf(String username) {
        return owner.equals(username);
    }
}
