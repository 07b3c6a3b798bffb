package cn.tongxinyuan.platform.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Comments on the cells of one sheet. A spreadsheet wants each twice: its text in a part of comments, its box in a drawing
 * of the old kind, or it calls the file broken.
 */
final class CellNotes {

    private static final String AUTHOR = "同心圆";
    /** Boxes one number in the map of a drawing stands for. */
    private static final int BOXES = 1024;
    /** Columns and rows a box spans. */
    private static final int WIDE = 4;

    private static final int HIGH = 5;

    private final List<Note> notes = new ArrayList<>();

    /** Row and column counted from 0. */
    private record Note(int row, int column, String text) {}

    void add(int row, int column, String text) {
        notes.add(new Note(row, column, text));
    }

    void writeTexts(Writer out, String namespace) throws IOException {
        out.write("<comments xmlns=\"" + namespace + "\"><authors><author>" + AUTHOR
                + "</author></authors><commentList>");
        for (Note note : notes) {
            out.write("<comment ref=\"" + XlsxOut.columnName(note.column) + (note.row + 1)
                    + "\" authorId=\"0\"><text><r><t xml:space=\"preserve\">" + XmlText.escaped(note.text)
                    + "</t></r></text></comment>");
        }
        out.write("</commentList></comments>");
    }

    void writeBoxes(Writer out) throws IOException {
        StringBuilder map = new StringBuilder("1");
        for (int i = 2; i <= notes.size() / BOXES + 1; i++) {
            map.append(',').append(i);
        }
        out.write("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\""
                + " data=\"" + map + "\"/></o:shapelayout><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\""
                + " o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path"
                + " gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        int id = BOXES;
        for (Note note : notes) {
            id++;
            int left = note.column + 1;
            String anchor = left + ", 15, " + note.row + ", 2, " + (left + WIDE) + ", 15, " + (note.row + HIGH) + ", 4";
            out.write("<v:shape id=\"_x0000_s" + id
                    + "\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\""
                    + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\""
                    + " color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox"
                    + " style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox><x:ClientData"
                    + " ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + anchor
                    + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + note.row + "</x:Row><x:Column>"
                    + note.column + "</x:Column></x:ClientData></v:shape>");
        }
        out.write("</xml>");
    }
}
