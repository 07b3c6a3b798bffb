# After `mvn package`: docker build -t tongxinyuan . && docker run --env-file server-config/tongxinyuan.env -v txy:/var/lib/tongxinyuan -p 127.0.0.1:8080:8080 tongxinyuan
FROM eclipse-temurin:17-jre-jammy

RUN groupadd --system tongxinyuan \
 && useradd --system --gid tongxinyuan --home-dir /opt/tongxinyuan --shell /usr/sbin/nologin tongxinyuan \
 && mkdir -p /opt/tongxinyuan/server-config /var/lib/tongxinyuan/tmp \
 && chown -R tongxinyuan:tongxinyuan /var/lib/tongxinyuan \
 && chmod -R 0700 /var/lib/tongxinyuan

WORKDIR /opt/tongxinyuan
# the very server the tests ran on
COPY target/it/payara-micro.jar payara-micro.jar
COPY target/tongxinyuan.war tongxinyuan.war
COPY server-config/ server-config/
# a container is its own boundary: the port is published by docker run, so the listener takes every address inside
RUN sed -i '/http-listener.address=/d' server-config/pre-boot.asadmin

ENV TXY_DATA_DIR=/var/lib/tongxinyuan
VOLUME /var/lib/tongxinyuan
USER tongxinyuan
EXPOSE 8080

HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=3 \
    CMD curl -fsS -o /dev/null http://127.0.0.1:8080/health/ready || exit 1

# same as ExecStart of server-config/tongxinyuan.service; a test compares them
CMD ["java", "-Xmx1g", "-XX:+ExitOnOutOfMemoryError", "-Duser.timezone=Asia/Shanghai", "-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=/var/lib/tongxinyuan/tmp", "-jar", "payara-micro.jar", "--deploy", "tongxinyuan.war", "--contextroot", "ROOT", "--nohazelcast", "--disablephonehome", "--port", "8080", "--prebootcommandfile", "server-config/pre-boot.asadmin", "--postbootcommandfile", "server-config/post-boot.asadmin", "--logproperties", "server-config/logging.properties"]
