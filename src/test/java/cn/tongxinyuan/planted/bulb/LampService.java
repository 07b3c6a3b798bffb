package cn.tongxinyuan.planted.bulb;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Stateless;

/** Takes the name of another module's service, which the container knows by nothing else. */
@Stateless
@DenyAll
public class LampService {}
