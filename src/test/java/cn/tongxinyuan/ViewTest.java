package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.platform.view.Conditions;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One view, one bean, one line of a descriptor; no text, style or script in the markup. */
class ViewTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Views TREE = new Views(MAIN.resolve("webapp"));
    /** Days and codes of acts. */
    private static final Set<String> TYPED_BUT_NO_NAMES = Set.of("from", "to", "action");

    private static final String FRAME =
            "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:h='jakarta.faces.html'>%s</html>";

    @TempDir
    Path folder;

    @Test
    void everyViewHasItsBeanAndEveryPageItsView() throws IOException {
        assertThat(TREE.strangers(Tree.ROOT, pageBeans())).isEmpty();

        new Planting(folder)
                .file("login.xhtml", "<html/>")
                .file("index.xhtml", "<html/>")
                .file("lamp/lamp-list.xhtml", "<html/>")
                .file("lamp/lamp-view.xhtml", "<html/>")
                .file("WEB-INF/templates/edit.xhtml", "<html/>");
        assertThat(new Views(folder)
                        .strangers(
                                "cn.house",
                                List.of(
                                        "cn.house.lamp.web.LampListPage",
                                        "cn.house.bulb.web.LampViewPage",
                                        "cn.house.platform.security.web.LoginPage")))
                .containsExactlyInAnyOrder(
                        "lamp/lamp-view has no bean lamp:LampViewPage", "cn.house.bulb.web.LampViewPage has no view");
    }

    @Test
    void markupNamesBeansOfItsOwnModuleAndOfThePlatform() throws IOException {
        Map<String, String> beans = BeanReach.beans(Tree.ROOT, Tree.CLASSES);
        assertThat(beans).containsEntry("me", "platform").containsKey("householdListPage");
        // the words of the trail are the administration's so far; whoever moves them takes this line away
        assertThat(BeanReach.strays(MAIN.resolve("webapp"), beans))
                .singleElement()
                .asString()
                .endsWith("household-history.xhtml names auditListPage of administration");

        new Planting(folder)
                .file("lamp/lamp-view.xhtml", "#{me.name} #{lampPage.row.bulbPage} #{x['bulbPage'] and bulbPage.row}")
                .file("WEB-INF/fragments/lamp/bulb.xhtml", "#{not empty bulbPage ? 1 : lampPage}")
                .file("WEB-INF/tags/list.xhtml", "#{lampPage.row}");
        assertThat(BeanReach.strays(folder, Map.of("me", "platform", "lampPage", "lamp", "bulbPage", "bulb")))
                .containsExactly(
                        "WEB-INF/fragments/lamp/bulb.xhtml names bulbPage of bulb",
                        "WEB-INF/tags/list.xhtml names lampPage of lamp",
                        "lamp/lamp-view.xhtml names bulbPage of bulb");
    }

    @Test
    void everyViewIsListedByItsModule() throws IOException {
        assertThat(TREE.unlisted(Descriptors.pages(Tree.CLASSES))).isEmpty();

        new Planting(folder)
                .file("lamp/lamp-list.xhtml", "<html/>")
                .file("lamp/lamp-view.xhtml", "<html/>")
                .file("index.xhtml", "<html/>");
        assertThat(new Views(folder)
                        .unlisted(Map.of(
                                "lamp",
                                List.of("lamp/lamp-list", "lamp/lamp-gone"),
                                "bulb",
                                List.of("lamp/lamp-list"),
                                "administration",
                                List.of("index"))))
                .containsExactlyInAnyOrder(
                        "lamp lists lamp/lamp-gone, which does not exist",
                        "bulb lists lamp/lamp-list of another module",
                        "lamp/lamp-view is listed by no module and would be 404");
    }

    @Test
    void everyListedViewHasATitle() throws IOException {
        assertThat(TREE.untitled(
                        Descriptors.pages(Tree.CLASSES), new Bundles(MAIN.resolve("resources/cn/tongxinyuan"))))
                .isEmpty();

        new Planting(folder).file("lamp/messages.properties", "lamp.lamp-list.title=灯");
        assertThat(TREE.untitled(
                        Map.of("lamp", List.of("lamp/lamp-list", "lamp/lamp-view", "index")), new Bundles(folder)))
                .containsExactly("lamp/lamp-view has no title in the bundle of its module");
    }

    @Test
    void wordsThatReadersTypeIntoAListAreNoPartOfASavedView() throws IOException {
        assertThat(TREE.typedFilters())
                .containsAnyElementsOf(Conditions.TYPED)
                .allMatch(name -> Conditions.TYPED.contains(name) || TYPED_BUT_NO_NAMES.contains(name));

        new Planting(folder).file("lamp/lamp-list.xhtml", "<p><t:filterText label='' name=\"owner\"/></p>");
        assertThat(new Views(folder).typedFilters()).containsExactly("owner");
    }

    @Test
    void markupOfTheTreeIsClean() {
        assertThat(TREE.markup(new Bundles(MAIN.resolve("resources/cn/tongxinyuan"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p style="color:red"/>                                  | inline style on p
                    <script>alert(1)</script>                               | code in the body of script
                    <h:outputScript>alert(1)</h:outputScript>               | code in the body of outputScript
                    <style>p {}</style>                                     | code in the body of style
                    <h:outputText value="#{a.b}" escape="false"/>           | unescaped output in outputText
                    <p>保存</p>                                             | hard-coded text 保存
                    <p>#{a.b} Save</p>                                      | hard-coded text #{a.b} Save
                    <p>#{a.b ? '是' : '否'}</p>                             | hard-coded text
                    <h:inputText value="#{a.b ? '是' : '否'}"/>             | hard-coded value
                    <h:commandButton value="Save"/>                         | hard-coded value Save
                    <h:inputText title="Name"/>                             | hard-coded title Name
                    <h:inputText converter="汉字"/>                         | hard-coded converter 汉字
                    <p>#{i18n['lamp.lamp-list.gone']}</p>                   | asks for unknown message lamp.lamp-list.gone
                    <p>#{i18n['lamp.Colour.' += a.b]}</p>                   | asks for unknown message lamp.Colour.
                    <p>#{i18n['lamp.lamp-view.title']}</p>                  | borrows lamp.lamp-view.title from another page
                    <table><tr/></table>                                    | table without t:rows or t:table: table
                    <h:dataTable value="#{a.b}" var="c"/>                   | table without t:rows or t:table: dataTable
                    <h:form id="lamp"><p>1</p></h:form>                     | form without t:form
                    <p>                                                     | is not well-formed
                    """)
    void aPlantedFlawIsSeen(String markup, String finding) throws IOException {
        assertThat(flaws(markup)).hasSize(1).first().asString().contains(finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p class="note">#{i18n['lamp.lamp-list.title']} · 1/2</p>
                    <p>#{i18n['lamp.field.name']} #{i18n['lamp.LampStatus.' += a.b]}</p>
                    <h:outputScript name="js/txy.js" library="txy"/>
                    <h:commandButton value="#{i18n['lamp.lamp-list.title']}" action="#{lampListPage.save}"/>
                    <h:inputHidden value="DRAFT"/>
                    """)
    void cleanMarkupPasses(String markup) throws IOException {
        assertThat(flaws(markup)).isEmpty();
    }

    @Test
    void descriptorsAreReadWithoutAContainer() {
        boolean descriptorsExist = Tree.CLASSES.contain("cn.tongxinyuan.platform.module.Module");

        assertThat(Descriptors.pages(Tree.CLASSES).isEmpty()).isEqualTo(!descriptorsExist);
    }

    private List<String> flaws(String markup) throws IOException {
        new Planting(folder)
                .file("web/lamp/lamp-list.xhtml", FRAME.formatted(markup))
                .file("web/lamp/lamp-view.xhtml", "<html/>")
                .file(
                        "res/lamp/messages.properties",
                        "lamp.lamp-list.title=灯\nlamp.lamp-view.title=灯\nlamp.field.name=名\nlamp.LampStatus.ON=亮");
        return new Views(folder.resolve("web")).markup(new Bundles(folder.resolve("res")));
    }

    private static List<String> pageBeans() {
        return Tree.CLASSES.stream()
                .filter(type -> (type.getPackageName() + ".").contains(".web."))
                .filter(type -> type.getSimpleName().endsWith("Page") && !type.isInterface())
                .filter(type -> type.isAnnotatedWith("jakarta.inject.Named"))
                .map(JavaClass::getName)
                .toList();
    }
}
