package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.kernel.Slice;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next opaque; goes back as {@code after}; null on the last page
 */
@JsonbPropertyOrder({"items", "next"})
public record Items<T>(List<T> items, String next) {

    public static <S, T> Items<T> of(Slice<S> slice, Function<S, T> answer) {
        return new Items<>(slice.items().stream().map(answer).toList(), Paging.token(slice.next()));
    }
}
