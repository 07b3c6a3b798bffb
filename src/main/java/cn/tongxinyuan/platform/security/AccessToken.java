package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A bearer token that was issued, by its hash: who reads the table cannot call with it. */
@Entity
@Table(name = "platform_token")
@PublicData(reason = "says who calls before any scope is known; nothing lists it")
@NamedQuery(name = "AccessToken.forget", query = "delete from AccessToken t where t.username = :username")
public class AccessToken {

    @Id
    @Column(name = "token_hash")
    private String hash;

    @Column(name = "username", updatable = false)
    private String username;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    protected AccessToken() {}

    AccessToken(String hash, String username, Instant expiresAt) {
        this.hash = hash;
        this.username = username;
        this.expiresAt = expiresAt;
    }
}
