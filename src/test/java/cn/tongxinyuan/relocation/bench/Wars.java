package cn.tongxinyuan.relocation.bench;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the product is compared with on the same server. */
final class Wars {

    private static final String DATA_SOURCE =
            """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <data-source>
                <name>java:app/jdbc/tongxinyuan</name>
                <class-name>${MPCONFIG=txy.db.class}</class-name>
                <url>${MPCONFIG=txy.db.url}</url>
                <user>${MPCONFIG=txy.db.user}</user>
                <password>${MPCONFIG=txy.db.password}</password>
                <initial-pool-size>2</initial-pool-size>
                <max-pool-size>24</max-pool-size>
                <min-pool-size>2</min-pool-size>
              </data-source>
            </web-app>
            """;

    private Wars() {}

    /** One servlet with the product's driver and pool. */
    static Path floor(Path folder) {
        return export(
                folder.resolve("floor.war"),
                ShrinkWrap.create(WebArchive.class)
                        .addClass(FloorServlet.class)
                        .addAsLibrary(driver())
                        .setWebXML(new StringAsset(DATA_SOURCE)));
    }

    static Path empty(Path folder) {
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
