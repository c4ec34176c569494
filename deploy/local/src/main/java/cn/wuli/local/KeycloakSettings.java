package cn.wuli.local;

/**
 * What one Keycloak is started with.
 *
 * @param applicationUrl where people open the application; sign-in only ever returns there
 * @param clientSecret of the client {@code wuli-backend}; counts at the first start over a database, as all secrets here
 * @param provisioningSecret of the client {@code wuli-provisioning}
 * @param adminPassword of the administrator {@code admin} of Keycloak itself
 */
public record KeycloakSettings(
        int port,
        String applicationUrl,
        DatabaseAddress database,
        String clientSecret,
        String provisioningSecret,
        String adminPassword) {
    @Override
    public String toString() {
        return "KeycloakSettings[" + port + " for " + applicationUrl + "]";
    }
}
