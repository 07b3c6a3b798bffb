/**
 * 睦邻市集: markets of the communities, from the plan to the counts.
 *
 * <p>Answers the article: “睦邻市集500余次”, “11个区域”, “20多项惠民服务”.
 *
 * <table>
 * <caption>Use cases</caption>
 * <tr><th>use case</th><th>page, call</th><th>service</th><th>permission</th></tr>
 * <tr><td>plan, change, publish, repeat, open, close, call off</td><td>market-edit, market-view, market-repeat, /markets</td><td>{@link MarketService}</td><td>host, publish</td></tr>
 * <tr><td>apply for a stall, change, withdraw</td><td>stall-edit, /markets/…/stalls</td><td>{@link StallService}</td><td>host</td></tr>
 * <tr><td>accept or refuse a stall, check food papers</td><td>stall-view, /stalls/…/decision</td><td>{@link StallService#decide}</td><td>decide</td></tr>
 * <tr><td>draw lots for stalls, draw again</td><td>market-view</td><td>{@link StallDrawService}</td><td>decide</td></tr>
 * <tr><td>place stalls on the drawing</td><td>market-view</td><td>{@link StallService#place}</td><td>host</td></tr>
 * <tr><td>count who was served, write incidents down</td><td>count-edit, /markets/…/counts</td><td>{@link StallService#count}, {@link MarketService#incident}</td><td>host</td></tr>
 * <tr><td>say what it cost and who paid</td><td>cost-edit</td><td>{@link OutcomeService#spend}</td><td>host</td></tr>
 * <tr><td>count what visitors said</td><td>opinion-edit</td><td>{@link OutcomeService#rate}</td><td>host</td></tr>
 * <tr><td>collect what residents ask for, answer</td><td>need-edit, need-view</td><td>{@link NeedService}</td><td>host</td></tr>
 * <tr><td>take markets of the past in</td><td>market-intake</td><td>{@link MarketIntake}</td><td>host</td></tr>
 * <tr><td>see which community held one when</td><td>coverage-board, indicators</td><td>{@link MarketStatistics}</td><td>view</td></tr>
 * <tr><td>see what zones are called, rename those of the district</td><td>zone-list, zone-edit</td><td>{@link
 * cn.tongxinyuan.market.zone.ZoneService}</td><td>view, zones</td></tr>
 * <tr><td>forget residents</td><td>by night</td><td>{@link NeedForgetting}</td><td>host</td></tr>
 * </table>
 *
 * <p>Glossary: 市集 market · 区域 zone · 摊位 stall · 摊位号 pitch · 服务项目 service, item · 服务人次 served · 信息公示卡 food card · 健康证明
 * health certificate · 开市 opening · 诉求 need.
 *
 * <p>Decisions. A market counts once it was closed with its visitors; nothing else is “held”. Accepting a stall with food is the
 * check of its papers, by somebody of the street or the district, where such stalls are filed by law; papers that change later
 * are unchecked. A market with a food stall that is undecided, unchecked or whose health certificate ends before the day, or before
 * today where that is later, cannot open. What a market cost is known of those alone of which somebody said it: none said is not
 * nothing spent. A police licence is for one event: what repeats a market waits for its own. Whether it opens early is the office's to say: it is then held on the day it opened. What a service has served is said
 * as a total, so that saying it twice changes nothing. Where more apply than there is room for, those undecided draw for the
 * stalls left; between list and result nobody applies, decides, opens or changes their number. A food stall that draws a
 * place is accepted and still unchecked. Who changes stalls holds the market's row first.
 */
package cn.tongxinyuan.market;
