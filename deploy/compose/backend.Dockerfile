# The backend, from what `mvn -pl backend -am package` left. Build at the root of the working copy:
#   docker build -f deploy/compose/backend.Dockerfile -t wuli-backend:$VERSION .
FROM eclipse-temurin:25-jre-noble
RUN groupadd --gid 10001 wuli && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin wuli \
  && install -d -o 10001 -g 10001 -m 0700 /srv/wuli/keys \
  # Backups are taken as the user of PostgreSQL, 999: it may read the files, which are encrypted, and never the keys.
  && install -d -o 10001 -g 999 -m 0750 /srv/wuli/files
COPY deploy/compose/with-secrets.sh /usr/local/bin/with-secrets.sh
COPY backend/target/quarkus-app/ /opt/wuli/
USER 10001:10001
WORKDIR /srv/wuli
ENV TZ=Asia/Shanghai
EXPOSE 8080
ENTRYPOINT ["sh", "/usr/local/bin/with-secrets.sh"]
CMD ["java", "-XX:MaxRAMPercentage=55", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=/tmp", "-jar", "/opt/wuli/quarkus-run.jar"]
