package cn.wuli.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that run before any Java, with a PATH that holds what each test puts there. */
@SuppressWarnings("NullAway.Init")
class MachineChecksTest {
    private static final List<String> BASICS =
            List.of("sh", "head", "grep", "sed", "awk", "dirname", "readlink", "mkdir", "df", "id");

    @TempDir
    Path folder;

    private Path programs;

    @BeforeEach
    void prepareTheProgramsOfAGoodMachine() throws IOException {
        programs = Files.createDirectory(folder.resolve("bin"));
        for (var name : BASICS) {
            Files.createSymbolicLink(programs.resolve(name), which(name));
        }
        program("mvn", "exit 0");
        program("npm", "exit 0");
        program("node", "echo v20.19.0");
    }

    @Test
    void findsNothingToSayAboutAGoodMachine() throws Exception {
        var answer = checkMachine(folder.resolve("var"));
        assertEquals("", answer.text());
        assertEquals(0, answer.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v20.19.0", "v20.20.2", "v22.12.0", "v23.1.0", "v24.0.0"})
    void acceptsNode(String version) throws Exception {
        program("node", "echo " + version);
        assertEquals(0, checkMachine(folder.resolve("var")).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v18.20.8", "v20.18.3", "v21.7.0", "v22.11.0"})
    void refusesNode(String version) throws Exception {
        program("node", "echo " + version);
        var answer = checkMachine(folder.resolve("var"));
        assertOneSentence(answer, "Node.js 版本 " + version.substring(1) + " 不适用");
    }

    @ParameterizedTest
    @ValueSource(strings = {"node", "npm", "mvn"})
    void namesTheMissingProgram(String name) throws Exception {
        Files.delete(programs.resolve(name));
        assertOneSentence(checkMachine(folder.resolve("var")), "没有找到");
    }

    @Test
    void refusesTooSmallADisk() throws Exception {
        Files.delete(programs.resolve("df"));
        program("df", "printf 'Filesystem 1024-blocks Used Available Capacity Mounted\\n/dev/x 9 9 2097152 9%% /\\n'");
        assertOneSentence(checkMachine(folder.resolve("var")), "磁盘空间不足");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        assertOneSentence(checkMachine(file.resolve("var")), "不可写");
    }

    @Test
    void saysWhatToInstallWithoutJdk25() throws Exception {
        var old = Files.createDirectories(folder.resolve("jvm/jdk-25-broken/bin"));
        executable(old.resolve("java"), "echo 'openjdk version \"21.0.4\"' >&2");
        executable(old.resolve("javac"), "exit 0");
        assertOneSentence(findJdk(""), "没有找到 JDK 25");
    }

    @Test
    void prefersJavaHomeAndFallsBackToTheUsualFolder() throws Exception {
        var usual = jdk25("jvm/temurin-25");
        assertEquals(usual.toString(), findJdk("").text());
        assertEquals(
                usual.toString(), findJdk(folder.resolve("nowhere").toString()).text());
        var own = jdk25("own");
        assertEquals(own.toString(), findJdk(own.toString()).text());
    }

    @Test
    void findsTheJdkWhateverItSaysBeforeItsVersion() throws Exception {
        var home = jdk25("jvm/temurin-25");
        executable(home.resolve("bin/java"), """
                echo 'Picked up JAVA_TOOL_OPTIONS: -Dfile.encoding=UTF-8' >&2
                echo 'openjdk version "25" 2025-09-16' >&2""");
        assertEquals(home.toString(), findJdk("").text());
        executable(home.resolve("bin/java"), """
                echo 'Picked up JAVA_TOOL_OPTIONS: -Dversion="25"' >&2
                echo 'openjdk version "21.0.4" 2024-07-16' >&2""");
        assertOneSentence(findJdk(""), "没有找到 JDK 25");
    }

    private Path jdk25(String name) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        executable(home.resolve("bin/java"), "echo 'openjdk version \"25.0.1\" 2025-10-21' >&2");
        executable(home.resolve("bin/javac"), "exit 0");
        return home;
    }

    private Answer checkMachine(Path var) throws Exception {
        return run(List.of("sh", local("check-machine.sh"), var.toString()), "");
    }

    private Answer findJdk(String javaHome) throws Exception {
        return run(List.of("sh", "-c", ". \"$1\" && echo \"$JAVA_HOME\"", "sh", local("find-jdk.sh")), javaHome);
    }

    private Answer run(List<String> words, String javaHome) throws Exception {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        builder.environment().put("WULI_JDK_FOLDER", folder.resolve("jvm").toString());
        builder.environment().put("JAVA_HOME", javaHome);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text.strip());
    }

    private static String local(String script) {
        return Repository.root().resolve("deploy/local").resolve(script).toString();
    }

    private void program(String name, String body) throws IOException {
        executable(programs.resolve(name), body);
    }

    private static void executable(Path path, String body) throws IOException {
        Files.writeString(path, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path which(String name) {
        return List.of("/usr/bin", "/bin").stream()
                .map(place -> Path.of(place, name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static void assertOneSentence(Answer answer, String expected) {
        assertEquals(1, answer.status(), answer.text());
        assertTrue(answer.text().contains(expected), answer.text());
        assertEquals(1, answer.text().lines().count(), answer.text());
    }

    private record Answer(int status, String text) {}
}
