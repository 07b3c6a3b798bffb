package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.platform.listing.Listing;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method answers a list and takes the parameters of its page. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ListOf {

    /** Tag of such methods in the document, by which it learns their common parameters. */
    String TAG = "列表";

    Class<? extends Listing> value();

    /** Parameters of the list whose values the path gives, so that no address may say them again. */
    String[] given() default {};
}
