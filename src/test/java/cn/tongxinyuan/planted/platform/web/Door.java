package cn.tongxinyuan.planted.platform.web;

/** Stands above the rooms of the ground. */
public class Door {}
