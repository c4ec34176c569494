package cn.wuli.architecture;

import static cn.wuli.architecture.ModulesTest.CLASSES;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.access.AccessMatrix;
import cn.wuli.platform.access.Open;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.agroal.api.AgroalDataSource;
import io.quarkus.security.PermissionsAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final DescribedPredicate<JavaMethod> ENDPOINT =
            describe("endpoint", method -> method.isMetaAnnotatedWith(HttpMethod.class));

    @Test
    void declaresThePermissionOfEveryEndpoint() {
        methods()
                .that(ENDPOINT)
                .should(new ArchCondition<>("carry exactly one of @PermissionsAllowed and @Open") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean permission = method.isAnnotatedWith(PermissionsAllowed.class);
                        boolean open = method.isAnnotatedWith(Open.class);
                        events.add(new SimpleConditionEvent(method, permission ^ open, method.getFullName()));
                    }
                })
                .because("an endpoint without a declared permission is a leak that waits")
                .check(CLASSES);
    }

    /** What is in the contract is proved operation by operation (OperationMatrixTest); the others must be few and known. */
    @Test
    void putsEveryEndpointIntoTheContractButTheStreamAndTheWayThroughTheSignIn() throws IOException {
        String contract = Files.readString(Path.of("..", "openapi.yaml"));
        Set<String> outside = new TreeSet<>();
        CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(ENDPOINT)
                .filter(method -> !contract.contains("operationId: " + method.getName() + "\n"))
                .forEach(method -> outside.add(method.getName()));
        assertEquals(Set.of("follow", "stepUp"), outside, "test it in BesideTheContractTest and name it here");
    }

    @Test
    void namesOnlyPermissionsOfTheMatrix() {
        Set<String> unknown = new TreeSet<>();
        AccessMatrix matrix = new AccessMatrix();
        CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(PermissionsAllowed.class))
                .flatMap(method -> List.of(
                        method.getAnnotationOfType(PermissionsAllowed.class).value())
                        .stream())
                .filter(permission -> !matrix.actions().containsKey(permission))
                .forEach(unknown::add);
        assertEquals(Set.of(), unknown, "add them to " + AccessMatrix.ACTIONS);
    }

    @Test
    void keepsEntitiesOutOfTheContract() {
        noClasses()
                .that()
                .resideInAPackage("..rest..")
                .should(new ArchCondition<>("show an entity in a field or signature") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(field ->
                                        field.getAllInvolvedRawTypes().stream().anyMatch(HouseRulesTest::isEntity))
                                .forEach(field ->
                                        events.add(SimpleConditionEvent.satisfied(field, field.getFullName())));
                        type.getMethods().stream()
                                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                                .filter(method ->
                                        method.getAllInvolvedRawTypes().stream().anyMatch(HouseRulesTest::isEntity))
                                .forEach(method ->
                                        events.add(SimpleConditionEvent.satisfied(method, method.getFullName())));
                    }
                })
                .because("what a table looks like is nobody's business outside")
                .check(CLASSES);
    }

    @Test
    void reachesOtherDatabaseRolesFromThePlatformAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("cn.wuli.platform..", "db.migration..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(AgroalDataSource.class)
                .because("a pool of another role would walk around the policies")
                .check(CLASSES);
    }

    @Test
    void countsMoneyInWholeFen() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("cn.wuli.fund..", "cn.wuli.assistance..", "cn.wuli.platform.money..")
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .because("money is bigint fen, never floating point")
                .check(CLASSES);
    }

    @Test
    void usesNamesThatSaySomething() {
        classes()
                .should(new ArchCondition<>("not end in an empty word") {
                    private final List<String> banned = List.of(
                            "DTO", "Dto", "VO", "BO", "PO", "Impl", "Util", "Utils", "Helper", "Manager", "Bean");

                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean empty = banned.stream().anyMatch(type.getSimpleName()::endsWith);
                        events.add(new SimpleConditionEvent(type, !empty, type.getName()));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void describesEveryPackage() {
        Set<String> bare = new TreeSet<>();
        CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(javaPackage -> javaPackage.getName().startsWith(ModulesTest.ROOT))
                .filter(javaPackage -> javaPackage.tryGetPackageInfo().isEmpty())
                .forEach(javaPackage -> bare.add(javaPackage.getName()));
        assertEquals(Set.of(), bare, "add a package-info.java: one sentence and @NullMarked");
    }

    @Test
    void sawTheProduct() {
        assertTrue(CLASSES.size() > 40, "the importer found next to nothing: the rules above checked nothing");
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }
}
