package cn.wuli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.testsupport.DrawnDocs;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The ground floor first: a module may use those that stand before it in the list, never those after. */
class ModulesTest {
    static final String ROOT = "cn.wuli";
    private static final Pattern LOCAL_PLATFORM = Pattern.compile(".*(deploy/local|wuli-local).*");
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.matches(LOCAL_PLATFORM))
            .importPackages(ROOT);

    /** docs/architecture.md, Modules. A new module is added here, in its place. */
    private static final List<String> MODULES =
            List.of("organisation", "membership", "inbox", "flow", "rulepack", "fund", "assistance", "rights");

    @Test
    void knowsEveryModule() {
        Set<String> packages = CLASSES.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        packages.remove("platform");
        packages.removeAll(MODULES);
        assertEquals(Set.of(), packages, "list the module in ModulesTest and in docs/architecture.md");
    }

    @Test
    void isDrawnInTheArchitecture() throws IOException {
        Set<String> edges = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = moduleOf(type);
                String to = moduleOf(dependency.getTargetClass());
                if (MODULES.contains(from) && MODULES.contains(to) && !from.equals(to)) {
                    edges.add("    " + from + " --> " + to + "\n");
                }
            }
        }
        DrawnDocs.expect("architecture.md", "modules", "```mermaid\ngraph BT\n" + String.join("", edges) + "```\n");
    }

    @Test
    void usesOnlyModulesBelow() {
        for (int place = 0; place < MODULES.size(); place++) {
            for (String above : MODULES.subList(place + 1, MODULES.size())) {
                noClasses()
                        .that()
                        .resideInAPackage(inside(MODULES.get(place)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(inside(above))
                        .because(above + " stands above " + MODULES.get(place))
                        .allowEmptyShould(true)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void keepsDomainWordsOutOfThePlatform() {
        for (String module : MODULES) {
            noClasses()
                    .that()
                    .resideInAPackage(inside("platform"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(inside(module))
                    .because("the platform serves all modules and knows none")
                    .check(CLASSES);
        }
    }

    @Test
    void hasNoCyclesAmongModules() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void letsNobodyImportTheRestPackages() {
        for (String module : MODULES) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(inside(module) + "rest..")
                    .and()
                    .resideInAPackage(inside(module))
                    .and()
                    .haveNameNotMatching(".*\\.rest\\..*")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("cn\\.wuli\\.[a-z]+(\\.[a-z]+)*\\.rest\\..*")
                    .because("REST is an edge: requests and views belong to nobody else")
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    private static String moduleOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1).split("\\.")[0] : "";
    }

    private static String inside(String module) {
        return ROOT + "." + module + "..";
    }
}
