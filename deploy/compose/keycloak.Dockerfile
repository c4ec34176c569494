# Keycloak, built once for PostgreSQL and for its address below /auth, with our realm and login page.
#   docker build -f deploy/compose/keycloak.Dockerfile -t wuli-keycloak:$VERSION .
FROM quay.io/keycloak/keycloak:26.7.3 AS built
ENV KC_DB=postgres KC_HEALTH_ENABLED=true KC_METRICS_ENABLED=true KC_HTTP_RELATIVE_PATH=/auth
COPY deploy/keycloak/themes/wuli/ /opt/keycloak/themes/wuli/
RUN /opt/keycloak/bin/kc.sh build

FROM quay.io/keycloak/keycloak:26.7.3
COPY --from=built /opt/keycloak/ /opt/keycloak/
COPY deploy/keycloak/realm-wuli.json /opt/keycloak/data/import/realm-wuli.json
COPY deploy/compose/with-secrets.sh /opt/keycloak/bin/with-secrets.sh
USER 1000:0
EXPOSE 8080 9000
ENTRYPOINT ["sh", "/opt/keycloak/bin/with-secrets.sh"]
CMD ["/opt/keycloak/bin/kc.sh", "start", "--optimized", "--import-realm"]
