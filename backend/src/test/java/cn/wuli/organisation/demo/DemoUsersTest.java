package cn.wuli.organisation.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.local.KeycloakServer;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;

/** Accounts of the demo in a real Keycloak, made by the provisioning client. */
@Tag("slow")
@WuliTest
@TestProfile(DemoUsersTest.WithKeycloak.class)
class DemoUsersTest {
    @Inject
    DemoUsers users;

    @Inject
    Keycloak client;

    @Test
    void makesAUserOnceAndGivesItANewPasswordTheSecondTime() {
        String subject = provideAsTheLoaderDoes();
        assertEquals(subject, provideAsTheLoaderDoes());
        var user = client.realm(KeycloakServer.REALM).users().get(subject).toRepresentation();
        assertEquals("欧阳静", user.getFirstName());
        assertTrue(user.getRequiredActions().isEmpty(), "no forced change of the password in the demo");
    }

    /** On a thread without a request context. */
    private String provideAsTheLoaderDoes() {
        return CompletableFuture.supplyAsync(
                        () -> users.provide("zjsu-zhuxi", "欧阳静", DemoUsers.newPassword()), Thread::startVirtualThread)
                .join();
    }

    /** Runs the application beside a Keycloak of its own. */
    public static class WithKeycloak implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RealKeycloak.class));
        }
    }

    /** The Keycloak, for as long as the test runs. */
    @SuppressWarnings("NullAway.Init")
    public static class RealKeycloak implements QuarkusTestResourceLifecycleManager {
        private KeycloakServer server;

        @Override
        public Map<String, String> start() {
            server = KeycloakServer.ephemeral(TestDatabase.server(), "http://localhost:8080");
            return Map.of(
                    "quarkus.keycloak.admin-client.server-url", server.url(),
                    "quarkus.keycloak.admin-client.client-secret",
                            server.settings().provisioningSecret());
        }

        @Override
        public void stop() {
            server.close();
        }
    }
}
