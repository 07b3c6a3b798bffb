package cn.tongxinyuan.organization.map;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.organization.CoordinateSystem;
import cn.tongxinyuan.organization.Position;
import cn.tongxinyuan.organization.PositionQuality;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The outline of a piece of land: its corners in their order, all in one system; the last is joined to the first. Written
 * down a corner a line, longitude first: {@code 116.969000,36.756000}.
 */
public record Outline(List<Position> corners) implements Serializable {

    /** More corners than anybody types or a survey of one area has. */
    public static final int MOST = 100;

    private static final int LEAST = 3;
    private static final Pattern CORNER =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,12})?)[ ,、;]+(\\d{1,3}(?:\\.\\d{1,12})?)");

    /**
     * Checks that the corners enclose something.
     *
     * @throws RuleViolation {@code organization.rule.outline-few}, {@code organization.rule.outline-many},
     *     {@code organization.rule.outline-crosses}
     */
    public Outline {
        corners = List.copyOf(corners);
        if (new HashSet<>(corners).size() < LEAST) {
            throw new RuleViolation("organization.rule.outline-few", LEAST);
        }
        if (corners.size() > MOST) {
            throw new RuleViolation("organization.rule.outline-many", MOST, corners.size());
        }
        refuseCrossing(corners);
    }

    /**
     * Reads what {@link #text} writes, or a person typed: full-width digits and marks, blanks and empty lines are taken, and a
     * last corner that repeats the first is left out, as programs for maps write it.
     *
     * @throws RuleViolation {@code organization.rule.outline-corner} with the number of the line and what stands there, the
     *     rules of {@link Position} and of an outline
     */
    public static Outline parse(String text, CoordinateSystem crs, PositionQuality quality) {
        List<Position> corners = new ArrayList<>();
        String[] lines = Normalizer.normalize(text, Normalizer.Form.NFKC).split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty()) {
                corners.add(corner(i + 1, line, crs, quality));
            }
        }
        if (corners.size() > 1 && corners.get(0).equals(corners.get(corners.size() - 1))) {
            corners.remove(corners.size() - 1);
        }
        return new Outline(corners);
    }

    private static Position corner(int number, String line, CoordinateSystem crs, PositionQuality quality) {
        Matcher pair = CORNER.matcher(line);
        if (!pair.matches()) {
            throw new RuleViolation("organization.rule.outline-corner", number, line);
        }
        return new Position(new BigDecimal(pair.group(1)), new BigDecimal(pair.group(2)), crs, quality);
    }

    public String text() {
        return corners.stream()
                .map(corner -> corner.lng().toPlainString() + "," + corner.lat().toPlainString())
                .collect(Collectors.joining("\n"));
    }

    public CoordinateSystem crs() {
        return corners.get(0).crs();
    }

    public PositionQuality quality() {
        return corners.get(0).quality();
    }

    /** Corners typed in a wrong order make sides that cut each other; such a shape has no inside. */
    private static void refuseCrossing(List<Position> corners) {
        int sides = corners.size();
        for (int i = 0; i < sides; i++) {
            // the neighbours of a side touch it
            for (int j = i + 2; j < sides; j++) {
                boolean neighbours = i == 0 && j == sides - 1;
                if (!neighbours && cross(corners, i, j)) {
                    throw new RuleViolation("organization.rule.outline-crosses", i + 1, j + 1);
                }
            }
        }
    }

    private static boolean cross(List<Position> corners, int one, int other) {
        Position a = corners.get(one);
        Position b = corners.get((one + 1) % corners.size());
        Position c = corners.get(other);
        Position d = corners.get((other + 1) % corners.size());
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    /** On which side of the way from a to b the point lies: -1, 0 or 1. */
    private static int side(Position a, Position b, Position point) {
        BigDecimal east = b.lng().subtract(a.lng()).multiply(point.lat().subtract(a.lat()));
        BigDecimal north = b.lat().subtract(a.lat()).multiply(point.lng().subtract(a.lng()));
        return east.compareTo(north);
    }
}
