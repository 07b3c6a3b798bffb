package cn.tongxinyuan.bench;

import cn.tongxinyuan.ServerProcess;
import jakarta.servlet.http.HttpServlet;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the product is compared with on the same server. */
public final class Wars {

    private static final String DATA_SOURCE =
            """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              %s
              <data-source>
                <name>java:app/jdbc/tongxinyuan</name>
                <class-name>${MPCONFIG=txy.db.class}</class-name>
                <url>${MPCONFIG=txy.db.url}</url>
                <user>${MPCONFIG=txy.db.user}</user>
                <password>${MPCONFIG=txy.db.password}</password>
                <initial-pool-size>2</initial-pool-size>
                <max-pool-size>44</max-pool-size>
                <min-pool-size>2</min-pool-size>
              </data-source>
            </web-app>
            """;
    private static final String FACES =
            """
            <servlet>
              <servlet-name>faces</servlet-name>
              <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
              <load-on-startup>1</load-on-startup>
            </servlet>
            <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
            """;
    private static final String PAGE =
            """
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html"><h:head/><h:body>page</h:body></html>
            """;

    private Wars() {}

    /** One servlet with the product's driver and pool. */
    public static Path floor(Path folder, Class<? extends HttpServlet> servlet) {
        return export(
                folder.resolve("floor.war"),
                ShrinkWrap.create(WebArchive.class)
                        .addClass(servlet)
                        .addAsLibrary(driver())
                        .setWebXML(new StringAsset(DATA_SOURCE.formatted(""))));
    }

    /** The product's libraries and one of each kind of thing: page, service, entity, endpoint; nothing is done at the start. */
    public static Path stack(Path folder, Class<?> parts) {
        WebArchive libraries = ShrinkWrap.create(ZipImporter.class)
                .importFrom(ServerProcess.shippedWar().toFile())
                .as(WebArchive.class);
        WebArchive war = ShrinkWrap.create(WebArchive.class)
                .addClass(parts)
                .addClasses(parts.getClasses())
                .addAsResource("META-INF/persistence.xml")
                .addAsWebInfResource(
                        new StringAsset("<beans bean-discovery-mode=\"annotated\" version=\"4.0\"/>"), "beans.xml")
                .addAsWebResource(new StringAsset(PAGE), "page.xhtml")
                .setWebXML(new StringAsset(DATA_SOURCE.formatted(FACES)));
        war.merge(libraries, Filters.include("/WEB-INF/lib/.*"));
        return export(folder.resolve("stack.war"), war);
    }

    public static Path empty(Path folder) {
        return export(
                folder.resolve("empty.war"),
                ShrinkWrap.create(WebArchive.class).addAsWebResource(new StringAsset("empty"), "index.html"));
    }

    private static Path export(Path file, WebArchive war) {
        war.as(ZipExporter.class).exportTo(file.toFile(), true);
        return file;
    }

    private static File driver() {
        try {
            return new File(org.postgresql.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
