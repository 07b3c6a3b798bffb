package cn.tongxinyuan.platform.paper;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Writes sheets as one PDF, page by page; what is written cannot be taken back. */
public final class Paper implements AutoCloseable {

    private static final String CHINESE = "DroidSansFallbackFull.ttf";
    private static final char MISSING = '〓';
    private static final float MARGIN = 42;
    private static final float TITLE = 17;
    private static final float BODY = 10.5f;
    private static final float SMALL = 8.5f;
    private static final float HOLDER = 22;
    private static final float HUGE = 40;
    private static final float FRAME = 24;
    /** Of the width between the margins, in percent. */
    private static final float DIPLOMA_WIDTH = 84;

    private static final float LINE = 24;
    private static final float PADDING = 6;
    /** Above a table: what stands beside and below each other in {@link #head}. */
    private static final float HEAD = 60;
    /** Room for three lines, written or printed. */
    private static final float ROW = 58;

    /** Read from two metres away. */
    private static final float LARGE = 15;

    private static final float POSTER_TITLE = 28;
    private static final float POSTER_WORDS = 19;
    /** Above the lines of a poster: its title, which may take two lines, and what stands below it. */
    private static final float POSTER_HEAD = 130;

    private static final float[] TWO_FACTS = {17, 33, 17, 33};
    private static final int COLUMNS = TWO_FACTS.length;

    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final PdfWriter writer;
    private final BaseFont chinese = chinese();
    private final BaseFont latin = latin();

    /** @param name of the document */
    public Paper(OutputStream out, String name) {
        writer = PdfWriter.getInstance(document, out);
        document.addTitle(name);
        document.open();
    }

    /** @param number of the page, as it is printed at the foot in the words of its reader */
    public void add(Sheet sheet, String number) {
        document.newPage();
        document.add(head(sheet.title(), sheet.left(), sheet.right()));
        document.add(facts(sheet));
        document.add(blanks(sheet));
        foot(sheet.foot(), number);
    }

    /**
     * Adds a table, on as many pages as it takes.
     *
     * @param number of a page and how many there are, as they are printed at the foot in the words of their reader
     */
    public void add(Table table, BiFunction<Integer, Integer, String> number) {
        add(table, BODY, ROW, number);
    }

    /** The same with lines no higher than what is printed in them: nobody writes on it. */
    public void addDense(Table table, BiFunction<Integer, Integer, String> number) {
        add(table, BODY, LINE, number);
    }

    /** The same in type that is read from afar, as it hangs on a wall. */
    public void addLarge(Table table, BiFunction<Integer, Integer, String> number) {
        add(table, LARGE, LINE, number);
    }

    private void add(Table table, float size, float height, BiFunction<Integer, Integer, String> number) {
        List<Consumer<PdfPTable>> rows = table.rows().stream()
                .<Consumer<PdfPTable>>map(row -> page -> row.forEach(text -> page.addCell(cell(text, size, height))))
                .toList();
        List<PdfPTable> pages = pages(() -> started(table, size), rows, HEAD);
        for (int i = 0; i < pages.size(); i++) {
            document.newPage();
            document.add(head(table.title(), table.left(), table.right()));
            document.add(pages.get(i));
            foot(table.foot(), number.apply(i + 1, pages.size()));
        }
    }

    /** Adds a certificate, on a page of its own that lies on its side. */
    public void add(Diploma diploma) {
        document.setPageSize(PageSize.A4.rotate());
        document.newPage();
        PdfContentByte canvas = writer.getDirectContent();
        frame(canvas, FRAME);
        frame(canvas, FRAME + PADDING);
        PdfPTable table = table(1, 1);
        table.setWidthPercentage(DIPLOMA_WIDTH);
        table.addCell(line(diploma.title(), HUGE, Element.ALIGN_CENTER, 2, 2 * LINE, LINE));
        table.addCell(line(diploma.number(), BODY, Element.ALIGN_RIGHT, 2, 0, LINE));
        table.addCell(line(diploma.holder(), HOLDER, Element.ALIGN_LEFT, 2, PADDING, PADDING));
        PdfPCell text = line(diploma.text(), TITLE, Element.ALIGN_LEFT, 2, PADDING, PADDING);
        text.setIndent(2 * TITLE);
        text.setLeading(2 * TITLE, 0);
        text.setMinimumHeight(5 * LINE);
        table.addCell(text);
        table.addCell(check(diploma));
        table.addCell(line(diploma.issuer() + "\n" + diploma.day(), TITLE, Element.ALIGN_CENTER, 1, LINE, 0));
        document.add(table);
    }

    private PdfPCell check(Diploma diploma) {
        // an inch for the code, which phones read at a hand's breadth
        PdfPTable both = table(1, 3);
        PdfPCell picture = new PdfPCell(Code.of(diploma.code()), true);
        picture.setBorder(PdfPCell.NO_BORDER);
        both.addCell(picture);
        both.addCell(line(diploma.check(), SMALL, Element.ALIGN_LEFT, 1, PADDING, 0));
        PdfPCell cell = new PdfPCell(both);
        cell.setBorder(PdfPCell.NO_BORDER);
        return cell;
    }

    private void frame(PdfContentByte canvas, float inset) {
        canvas.rectangle(
                inset,
                inset,
                document.getPageSize().getWidth() - 2 * inset,
                document.getPageSize().getHeight() - 2 * inset);
        canvas.stroke();
    }

    private PdfPCell line(String text, float size, int alignment, int span, float above, float below) {
        PdfPCell cell = plain(text, size, alignment, span);
        cell.setPaddingTop(above);
        cell.setPaddingBottom(below);
        cell.setLeading(size + PADDING, 0);
        return cell;
    }

    /**
     * Adds a poster, on as many pages as it takes.
     *
     * @param number as of {@link #add(Table, BiFunction)}
     */
    public void add(Poster poster, BiFunction<Integer, Integer, String> number) {
        List<Consumer<PdfPTable>> lines = poster.lines().stream()
                .<Consumer<PdfPTable>>map(line -> page -> announce(page, line))
                .toList();
        List<PdfPTable> pages = pages(() -> started(26, 74), lines, POSTER_HEAD);
        for (int i = 0; i < pages.size(); i++) {
            document.newPage();
            PdfPTable head = table(1);
            head.addCell(plain(poster.title(), POSTER_TITLE, Element.ALIGN_CENTER, 1));
            PdfPCell below = plain(poster.subtitle(), LARGE, Element.ALIGN_CENTER, 1);
            below.setPaddingBottom(3 * PADDING);
            head.addCell(below);
            document.add(head);
            document.add(pages.get(i));
            foot(poster.foot(), number.apply(i + 1, pages.size()));
        }
    }

    private void announce(PdfPTable page, Poster.Line line) {
        page.addCell(lined(phrase(line.when(), LARGE)));
        PdfPTable words = table(1);
        words.addCell(plain(line.what(), POSTER_WORDS, Element.ALIGN_LEFT, 1));
        words.addCell(plain(line.note(), LARGE - 2, Element.ALIGN_LEFT, 1));
        PdfPCell cell = new PdfPCell(words);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setPaddingBottom(PADDING);
        page.addCell(cell);
    }

    private static PdfPCell lined(Phrase phrase) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setPadding(PADDING);
        return cell;
    }

    /** Rows page by page, each page begun anew; a row is never broken. */
    private List<PdfPTable> pages(Supplier<PdfPTable> begun, List<Consumer<PdfPTable>> rows, float head) {
        float room = document.top() - document.bottom() - head;
        List<PdfPTable> pages = new ArrayList<>();
        PdfPTable page = begun.get();
        for (Consumer<PdfPTable> row : rows) {
            row.accept(page);
            if (page.getTotalHeight() > room && page.size() > 1) {
                page.deleteLastRow();
                pages.add(page);
                page = begun.get();
                row.accept(page);
            }
        }
        pages.add(page);
        return pages;
    }

    private PdfPTable started(Table table, float size) {
        int[] widths = table.widths().stream().mapToInt(Integer::intValue).toArray();
        PdfPTable page = started(widths);
        table.heads().forEach(head -> page.addCell(cell(head, size, LINE)));
        return page;
    }

    private PdfPTable started(int... widths) {
        PdfPTable page = new PdfPTable(widths.length);
        page.setWidths(widths);
        page.setTotalWidth(document.right() - document.left());
        page.setLockedWidth(true);
        return page;
    }

    private PdfPCell cell(String text, float size, float height) {
        PdfPCell cell = new PdfPCell(phrase(text, size));
        cell.setMinimumHeight(height);
        cell.setPadding(PADDING);
        return cell;
    }

    private void foot(String left, String right) {
        PdfContentByte canvas = writer.getDirectContent();
        float below = MARGIN - LINE / 2;
        ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, phrase(left, SMALL), MARGIN, below, 0);
        ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, phrase(right, SMALL), document.right(), below, 0);
    }

    private PdfPTable head(String title, String left, String right) {
        PdfPTable table = table(1, 1);
        table.addCell(plain(left, SMALL, Element.ALIGN_LEFT, 1));
        table.addCell(plain(right, SMALL, Element.ALIGN_RIGHT, 1));
        PdfPCell cell = plain(title, TITLE, Element.ALIGN_CENTER, 2);
        cell.setPaddingTop(PADDING);
        cell.setPaddingBottom(2 * PADDING);
        table.addCell(cell);
        return table;
    }

    private PdfPTable facts(Sheet sheet) {
        PdfPTable table = table(TWO_FACTS);
        int column = 0;
        for (Sheet.Fact fact : sheet.facts()) {
            if (fact.wide() && column > 0) {
                table.addCell(cell("", COLUMNS - column));
                column = 0;
            }
            int span = fact.wide() ? COLUMNS - 1 : 1;
            table.addCell(cell(fact.label(), 1));
            table.addCell(cell(fact.value(), span));
            column = (column + 1 + span) % COLUMNS;
        }
        if (column > 0) {
            table.addCell(cell("", COLUMNS - column));
        }
        return table;
    }

    private PdfPTable blanks(Sheet sheet) {
        PdfPTable table = table(TWO_FACTS[0], 100 - TWO_FACTS[0]);
        for (Sheet.Blank blank : sheet.blanks()) {
            PdfPCell label = cell(blank.label(), 1);
            label.setMinimumHeight(blank.lines() * LINE);
            table.addCell(label);
            table.addCell(cell("", 1));
        }
        return table;
    }

    private static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        return table;
    }

    private PdfPCell cell(String text, int span) {
        PdfPCell cell = new PdfPCell(phrase(text, BODY));
        cell.setColspan(span);
        cell.setMinimumHeight(LINE);
        cell.setPadding(PADDING);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private PdfPCell plain(String text, float size, int alignment, int span) {
        PdfPCell cell = new PdfPCell(phrase(text, size));
        cell.setColspan(span);
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setHorizontalAlignment(alignment);
        return cell;
    }

    /** Runs of one font; the library would leave out what a font has not. */
    private Phrase phrase(String text, float size) {
        Phrase phrase = new Phrase();
        StringBuilder run = new StringBuilder();
        BaseFont of = latin;
        for (int sign : text.codePoints().toArray()) {
            BaseFont font = Character.isBmpCodePoint(sign) && latin.charExists(sign) ? latin : chinese;
            if (font != of) {
                phrase.add(new Chunk(run.toString(), new Font(of, size)));
                run.setLength(0);
                of = font;
            }
            run.append(Character.isBmpCodePoint(sign) && font.charExists(sign) ? (char) sign : MISSING);
        }
        phrase.add(new Chunk(run.toString(), new Font(of, size)));
        return phrase;
    }

    private static BaseFont chinese() {
        try (InputStream font = Paper.class.getResourceAsStream(CHINESE)) {
            return BaseFont.createFont(
                    CHINESE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, font.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the fonts that every reader of such files has. */
    private static BaseFont latin() {
        try {
            return BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        document.close();
    }
}
