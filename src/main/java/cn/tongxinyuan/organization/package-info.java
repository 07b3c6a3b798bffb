/**
 * 组织机构: regions of the district, its 党群服务中心, its 人员 with their posts, and the roles of its offices.
 *
 * <p>Use cases:
 *
 * <table>
 * <caption>who does what</caption>
 * <tr><td>every office</td><td>finds a street or community, sees the centres of its unit</td><td>{@code organization.view}</td></tr>
 * <tr><td>区委社会工作部, 街道, 社区</td><td>records and corrects a centre, says since when the map shows it, withdraws,
 * closes</td><td>{@code organization.centres}</td></tr>
 * <tr><td>区委社会工作部, 街道, 社区</td><td>enrols staff, records posts, moves and departures, corrects, loads the register of a
 * unit</td><td>{@code organization.staff}</td></tr>
 * <tr><td>every office</td><td>sees the staff of its unit, telephones masked</td><td>{@code organization.staff-view}</td></tr>
 * <tr><td>区委社会工作部, 街道, 社区</td><td>registers partners, puts down needs and resources, claims and completes them</td><td>{@code
 * organization.partners}, see {@link cn.tongxinyuan.organization.partner}</td></tr>
 * <tr><td>mini-program</td><td>reads {@code /regions}, {@code /centres}, {@code /centres.geojson}</td><td>{@code organization.view}</td></tr>
 * </table>
 *
 * <p>Glossary: 区 district · 街道 street · 社区 community · 村 village · 网格 grid · 区划代码 region code · 党群服务中心 service
 * centre · 园区·楼宇 park · 上线地图 on the map · 坐标系 coordinate system · 人员 staff · 人员册 register of staff · 岗位 post · 在任 in
 * office.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A region's code is its identity and its scope (GB/T 2260 and the statistics office: 6, 9, 12, 15 digits). Codes
 *       change every year, so a region has a period and a successor; it is never deleted.
 *   <li>Regions are public data, since the statistics office publishes them and a community must read the name of the
 *       street it lies in. They change by migration, so the tree is read once and a name costs no statement.
 *   <li>Names repeat across streets (丁庄社区, 丁庄村): lists show street and community.
 *   <li>144 centres are fewer than the communities of the district: a centre has a level and a unit of its own, not a
 *       community it stands for.
 *   <li>Coordinates are kept as they were taken, with their system (WGS84, CGCS2000, GCJ02, BD09) and with how far they
 *       can be trusted; only the GeoJSON layer converts, to WGS84 as RFC 7946 asks.
 *   <li>A pair of days says whether and since when a position is published, so {@code venue.on_map} can be asked as of
 *       any day. Publishing again after a withdrawal starts a new period; the older one lives in the audit trail.
 *   <li>A member of staff belongs to the unit of the latest post; earlier posts may lie in other units and stay on the
 *       record. Posts are values of the record: they have no life of their own. The mini-program may not read people, so
 *       they have a permission beside that of regions and centres. Roles are dated codes, not constants.
 *   <li>Accounts are named after offices, never after persons.
 * </ul>
 *
 * <p>Source: list of regions of the National Bureau of Statistics, 2023; the centres' official list is not public.
 */
package cn.tongxinyuan.organization;
