package cn.tongxinyuan.relocation.rest;

import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.ws.rs.NotFoundException;
import java.util.function.Supplier;

/** A record that is not there, or not in the caller's scope, is 404: its existence is itself a secret. */
final class Found {

    private Found() {}

    static <T> T orNotFound(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleViolation refused) {
            if (refused.code().startsWith("UNKNOWN_")) {
                throw new NotFoundException(refused);
            }
            throw refused;
        }
    }
}
