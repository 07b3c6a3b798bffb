package cn.tongxinyuan;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Views of the web application, their beans, their listing, and what their markup may hold. */
final class Views {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern MESSAGE = Pattern.compile("i18n\\[\\s*['\"]([^'\"]+)['\"]\\s*(]|\\+=|\\.concat)");
    /** Attributes that a reader sees. */
    private static final Set<String> LABELS = Set.of(
            "title",
            "alt",
            "label",
            "header",
            "headerText",
            "footerText",
            "placeholder",
            "summary",
            "detail",
            "legend",
            "message",
            "emptyMessage",
            "requiredMessage",
            "validatorMessage",
            "converterMessage",
            "itemLabel",
            "hint",
            "tooltip",
            "aria-label",
            "caption",
            "confirm",
            "noSelectionLabel",
            "filterPlaceholder");
    /** Components whose {@code value} is what a reader sees. */
    private static final Set<String> SPEAKING = Set.of(
            "outputText",
            "outputLabel",
            "outputFormat",
            "commandButton",
            "commandLink",
            "button",
            "link",
            "menuitem",
            "tag",
            "badge",
            "linkButton");

    private static final Pattern TYPED = Pattern.compile("<t:filterText\\b[^>]*\\bname=\"([^\"]*)\"");
    private static final Set<String> FORMS = Set.of("jakarta.faces.html", "http://omnifaces.org/ui");
    private static final String TAGS = "urn:tongxinyuan";
    private static final Set<String> TABLES = Set.of("table", "dataTable", "panelGrid");
    private static final Set<String> CODE_BODIES = Set.of("script", "outputScript", "style");

    private final List<SourceFile> files;

    Views(Path webapp) {
        files = SourceFile.under(webapp, Set.of("xhtml"));
    }

    static Set<String> modulesWithViews(Path webapp) {
        return new Views(webapp)
                .pages()
                .filter(view -> view.contains("/"))
                .map(view -> view.substring(0, view.indexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Views with an address, such as {@code lamp/lamp-list}; pieces below WEB-INF and resources have none. */
    Stream<String> pages() {
        return files.stream()
                .map(file -> file.path().replaceFirst("\\.xhtml$", ""))
                .filter(view -> !view.matches("(WEB-INF|META-INF|resources)/.*"));
    }

    /** @param beans names of all page bean classes; views and beans belong together one to one */
    List<String> strangers(String root, Collection<String> beans) {
        Set<String> expected = pages().map(view -> bean(view)).collect(Collectors.toSet());
        Set<String> present = beans.stream().map(name -> shortForm(root, name)).collect(Collectors.toSet());
        return Stream.concat(
                        pages().filter(view -> view.contains("/") && !present.contains(bean(view)))
                                .map(view -> view + " has no bean " + bean(view)),
                        beans.stream()
                                .filter(name -> !expected.contains(shortForm(root, name))
                                        && !expected.contains(
                                                ":" + shortForm(root, name).split(":", 2)[1]))
                                .map(name -> name + " has no view"))
                .toList();
    }

    /** Parameters of lists into which readers type. */
    List<String> typedFilters() {
        return files.stream()
                .flatMap(file -> TYPED.matcher(file.text()).results().map(found -> found.group(1)))
                .distinct()
                .toList();
    }

    /** Listed views whose title, shown in menu and head, has no text. */
    List<String> untitled(Map<String, ? extends Collection<String>> listed, Bundles bundles) {
        return listed.values().stream()
                .flatMap(Collection::stream)
                .filter(view -> view.contains("/"))
                .filter(view -> !bundles.keys().contains(view.replace('/', '.') + ".title"))
                .map(view -> view + " has no title in the bundle of its module")
                .toList();
    }

    /**
     * @param listed views that each module descriptor lists, by module code; views at the top belong to the administration
     */
    List<String> unlisted(Map<String, ? extends Collection<String>> listed) {
        Set<String> views = pages().collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        listed.forEach((module, pages) -> pages.forEach(view -> {
            if (!view.startsWith(module + "/") && (view.contains("/") || !module.equals("administration"))) {
                found.add(module + " lists " + view + " of another module");
            }
            if (!views.contains(view)) {
                found.add(module + " lists " + view + ", which does not exist");
            }
        }));
        views.stream()
                .filter(view -> view.contains("/"))
                .filter(view -> listed.values().stream().noneMatch(pages -> pages.contains(view)))
                .map(view -> view + " is listed by no module and would be 404")
                .sorted()
                .forEach(found::add);
        return found;
    }

    List<String> markup(Bundles bundles) {
        return files.stream().flatMap(file -> markup(file, bundles).stream()).toList();
    }

    private List<String> markup(SourceFile file, Bundles bundles) {
        List<String> found = new ArrayList<>();
        try {
            XMLInputFactory factory = XMLInputFactory.newInstance();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(file.text()));
            List<String> open = new ArrayList<>();
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        open.add(xml.getLocalName());
                        if (isBareTable(file.path(), xml)) {
                            found.add(at(file, xml) + "table without t:rows or t:table: " + xml.getLocalName());
                        }
                        if (isBareForm(file.path(), xml)) {
                            found.add(at(file, xml) + "form without t:form, which would be saved twice");
                        }
                        attributes(xml).forEach(flaw -> found.add(at(file, xml) + flaw));
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.remove(open.size() - 1);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(open, xml.getText())
                            .forEach(flaw -> found.add(at(file, xml) + flaw));
                    default -> {
                        continue;
                    }
                }
            }
        } catch (XMLStreamException broken) {
            found.add(file.path() + " is not well-formed: " + broken.getMessage());
        }
        MESSAGE.matcher(file.text()).results().forEach(use -> {
            String key = use.group(1);
            if (use.group(2).equals("]") ? !bundles.keys().contains(key) : !bundles.knows(key)) {
                found.add(file.path() + " asks for unknown message " + key);
            } else if (belongsToAnotherPage(file.path(), key)) {
                found.add(file.path() + " borrows " + key + " from another page");
            }
        });
        return found;
    }

    /** Only the tags of the product write tables themselves; elsewhere their look, their name and their form on a phone are lost. */
    private static boolean isBareTable(String path, XMLStreamReader xml) {
        return TABLES.contains(xml.getLocalName())
                && !TAGS.equals(xml.getNamespaceURI())
                && !path.startsWith("WEB-INF/tags/");
    }

    /** Only t:form carries the key by which a form is saved once; who logs in saves nothing. */
    private static boolean isBareForm(String path, XMLStreamReader xml) {
        return xml.getLocalName().equals("form")
                && FORMS.contains(xml.getNamespaceURI())
                && !path.startsWith("WEB-INF/tags/")
                && !path.equals("login.xhtml");
    }

    private static Stream<String> attributes(XMLStreamReader xml) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String fixed = EXPRESSION.matcher(xml.getAttributeValue(i)).replaceAll("");
            boolean label = LABELS.contains(name) || name.equals("value") && SPEAKING.contains(xml.getLocalName());
            if (name.equals("style")) {
                found.add("inline style on " + xml.getLocalName());
            } else if (name.equals("escape") && fixed.equals("false")) {
                found.add("unescaped output in " + xml.getLocalName());
            } else if (CHINESE.matcher(xml.getAttributeValue(i)).find()
                    || label && LETTER.matcher(fixed).find()) {
                found.add("hard-coded " + name + " " + xml.getAttributeValue(i));
            }
        }
        return found.stream();
    }

    private static Stream<String> text(List<String> open, String text) {
        String fixed = EXPRESSION.matcher(text).replaceAll("").strip();
        if (!open.isEmpty() && CODE_BODIES.contains(open.get(open.size() - 1))) {
            return text.isBlank() ? Stream.empty() : Stream.of("code in the body of " + open.get(open.size() - 1));
        }
        return LETTER.matcher(fixed).find() || CHINESE.matcher(text).find()
                ? Stream.of("hard-coded text " + text.strip())
                : Stream.empty();
    }

    private boolean belongsToAnotherPage(String path, String key) {
        String[] words = key.split("\\.");
        String owner = words.length > 2 ? words[0] + "/" + words[1] : "";
        String own = path.replaceFirst("\\.xhtml$", "");
        return pages().anyMatch(own::equals) && !owner.equals(own) && pages().anyMatch(owner::equals);
    }

    private static String at(SourceFile file, XMLStreamReader xml) {
        return file.path() + ":" + xml.getLocation().getLineNumber() + " ";
    }

    /** {@code lamp/lamp-list} → {@code lamp:LampListPage}; a view at the top has no module. */
    private static String bean(String view) {
        String module = view.contains("/") ? view.substring(0, view.indexOf('/')) : "";
        String words = Stream.of(view.substring(view.lastIndexOf('/') + 1).split("-"))
                .map(word -> word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return module + ":" + words + "Page";
    }

    private static String shortForm(String root, String className) {
        String path = className.substring(root.length() + 1);
        return path.substring(0, path.indexOf('.')) + ":" + className.substring(className.lastIndexOf('.') + 1);
    }
}
