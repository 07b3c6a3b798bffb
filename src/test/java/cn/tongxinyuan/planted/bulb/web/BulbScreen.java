package cn.tongxinyuan.planted.bulb.web;

import jakarta.inject.Named;

/** A page bean that is not named after a view. */
@Named
public class BulbScreen {}
