package cn.tongxinyuan.showcase;

import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A list long enough for three pages, of records that no table keeps. */
@ApplicationScoped
public class ShowcaseListing extends Listing {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final int MANY = 45;

    private static final Fields FIELDS = Fields.of(
                    "relocation",
                    Field.from("number", Kind.CODE, Sample::number)
                            .sorted()
                            .searched()
                            .fixed(),
                    Field.from("owner", Kind.TEXT, Sample::owner).searched(),
                    Field.from("place", Kind.TEXT, Sample::place),
                    Field.from("floorArea", Kind.AREA, Sample::area).sorted().summed(),
                    Field.from("lastVisitOn", Kind.DAY, Sample::day).optional())
            .key("number")
            .everybodys();

    /** One of them. */
    public record Sample(String number, String owner, String place, BigDecimal area, LocalDate day) {}

    @Override
    public String view() {
        return "showcase/showcase-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    @Override
    protected Optional<List<?>> records(Query query) {
        return Optional.of(IntStream.rangeClosed(1, MANY)
                .mapToObj(n -> new Sample(
                        "样张-%04d".formatted(n),
                        "王某",
                        "药山街道新徐社区 11 号院 15 号楼 1 单元 302",
                        new BigDecimal("1234.50").add(BigDecimal.valueOf(n)),
                        DAY.minusDays(n)))
                .toList());
    }
}
