/**
 * 区域目录: the eleven kinds of services markets are laid out by, as they are called from when to when.
 *
 * <p>Four of them (政策宣传、法律咨询、便民服务、就业帮扶) are named by the article and stay; the district calls the seven others as it
 * likes, from tomorrow at the earliest: markets that were held keep the names of their day, those to come get the new ones.
 */
package cn.tongxinyuan.market.zone;
