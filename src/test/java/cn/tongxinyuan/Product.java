package cn.tongxinyuan;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What browser journeys walk through: the WAR as it ships and nothing else, with the demonstration district. */
@ArquillianSuiteDeployment
public class Product {

    @Deployment(testable = false)
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "tongxinyuan.war")
                .importFrom(new File(System.getProperty("it.war")))
                .as(WebArchive.class);
    }
}
