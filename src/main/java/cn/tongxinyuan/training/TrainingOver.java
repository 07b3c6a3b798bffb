package cn.tongxinyuan.training;

/**
 * A class was closed or called off, told in the transaction of the act to those who wait for it.
 *
 * @param delivered whether it took place
 */
public record TrainingOver(Training training, boolean delivered) {}
