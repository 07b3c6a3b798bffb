package cn.tongxinyuan;

import jakarta.servlet.ServletContainerInitializer;
import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What every integration test runs in: the WAR as it ships, deployed once for the whole suite, with the tests inside. */
@ArquillianSuiteDeployment
public class Application {

    /** Tests that need no server, tests that need a browser and their showcase, the benchmarks, and the culprits planted for the fence stay outside. */
    private static final String INSIDE =
            ".*/cn/tongxinyuan/(?!planted/|showcase/|\\w{1,60}/bench/).*(?<!Test|Journey|JourneyIT)(?<!Test\\$\\w{1,60})\\.class";

    @Deployment
    public static WebArchive war() {
        GenericArchive tests = ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(whereIs(Application.class))
                .as(GenericArchive.class);
        JavaArchive door = ShrinkWrap.create(JavaArchive.class, "it.jar")
                .addAsManifestResource("it/web-fragment.xml", "web-fragment.xml")
                .addAsServiceProvider(ServletContainerInitializer.class, TestRunnerDoor.class);
        return ShrinkWrap.create(ZipImporter.class, "tongxinyuan.war")
                .importFrom(new File(System.getProperty("it.war")))
                .as(WebArchive.class)
                .merge(tests, "WEB-INF/classes", Filters.include(INSIDE))
                .merge(tests, "WEB-INF/classes", Filters.include(".*/samples/.*"))
                .addAsLibraries(door)
                .addAsLibraries(whereIs(Assertions.class));
    }

    private static File whereIs(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
