package cn.tongxinyuan;

import cn.tongxinyuan.showcase.ShowcaseListing;
import cn.tongxinyuan.showcase.ShowcaseModule;
import cn.tongxinyuan.showcase.web.ShowcaseListPage;
import cn.tongxinyuan.showcase.web.ShowcaseViewPage;
import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What browser journeys walk through: the WAR as it ships, with the demonstration district; beside it the showcase, a
 * page with every tag in every state.
 */
@ArquillianSuiteDeployment
public class Product {

    @Deployment(testable = false)
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "tongxinyuan.war")
                .importFrom(new File(System.getProperty("it.war")))
                .as(WebArchive.class)
                .addClasses(ShowcaseModule.class, ShowcaseListing.class, ShowcaseListing.Sample.class)
                .addClasses(ShowcaseListPage.class, ShowcaseViewPage.class)
                .addAsWebResource("showcase/showcase-list.xhtml", "showcase/showcase-list.xhtml")
                .addAsWebResource("showcase/showcase-view.xhtml", "showcase/showcase-view.xhtml");
    }
}
