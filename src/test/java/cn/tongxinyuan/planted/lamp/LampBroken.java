package cn.tongxinyuan.planted.lamp;

import cn.tongxinyuan.kernel.DomainEvent;

/** An event that can be changed after the fact. */
abstract class LampBroken implements DomainEvent {}
