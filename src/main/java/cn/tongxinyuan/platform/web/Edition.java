package cn.tongxinyuan.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** What is deployed: the version people read, and the stamp in the addresses of styles and scripts. */
@Named
@ApplicationScoped
public class Edition {

    private static final String COORDINATES = "/META-INF/maven/cn.tongxinyuan/tongxinyuan/pom.properties";
    private static final String RESOURCES = "/resources/txy/";

    @Inject
    ServletContext context;

    private String version;
    private String stamp;

    @PostConstruct
    void read() {
        try (InputStream coordinates = context.getResourceAsStream(COORDINATES)) {
            Properties properties = new Properties();
            if (coordinates != null) {
                properties.load(coordinates);
            }
            version = properties.getProperty("version", "0");
            CRC32 sum = new CRC32();
            add(RESOURCES, sum);
            stamp = version + "-" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getVersion() {
        return version;
    }

    /** Changes whenever a style or script changes, so that browsers may keep the files for a year. */
    public String getStamp() {
        return stamp;
    }

    private void add(String path, CRC32 sum) throws IOException {
        if (path.endsWith("/")) {
            for (String child : new TreeSet<>(context.getResourcePaths(path))) {
                add(child, sum);
            }
        } else {
            try (InputStream file = context.getResourceAsStream(path)) {
                sum.update(file.readAllBytes());
            }
        }
    }
}
