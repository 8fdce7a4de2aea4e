package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script, copied into an empty project, with a Java and a Maven that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JAVA = "#!/bin/bash\nif [ \"$1\" = -version ]; then echo 'openjdk version \"%s\"' >&2; "
            + "else printf '[%%s]' \"$@\"; fi\n";
    private static final String MAVEN = "#!/bin/bash\nsleep 0.3; echo x >>\"$PWD/builds\"; mkdir -p app/target; "
            + "touch app/target/entente.jar; : >app/target/classpath\n";

    @TempDir
    Path dir;

    private Path project = Path.of("");
    private Path tools = Path.of("");

    @BeforeEach
    void make() throws IOException {
        project = Files.createDirectories(dir.resolve("a project"));
        tools = Files.createDirectories(dir.resolve("bin"));
        for (String module : new String[] {"core", "coder", "app"}) {
            Files.createDirectories(project.resolve(module + "/src/main"));
            Files.writeString(project.resolve(module + "/pom.xml"), "");
        }
        Files.writeString(project.resolve("pom.xml"), "");
        Path script = Path.of("").toAbsolutePath().resolveSibling("entente");
        Files.copy(script, project.resolve("entente"), StandardCopyOption.COPY_ATTRIBUTES);
        tool("java", String.format(JAVA, "17.0.1"));
        tool("javac", "#!/bin/bash\n");
        tool("mvn", MAVEN);
    }

    @Test
    void buildsOnceAndAgainWhenASourceIsNewer() throws Exception {
        assertThat(run("a b", "--c")).contains("building").contains("[org.entente.cli.Entente][a b][--c]");
        assertThat(run()).doesNotContain("building").contains("[org.entente.cli.Entente]");
        Thread.sleep(20);
        Files.writeString(project.resolve("core/src/main/New.java"), "");
        assertThat(run()).contains("building");
        assertThat(project.resolve("builds")).content().isEqualTo("x\nx\n");
    }

    @Test
    void twoFirstCallsBuildOnce() throws Exception {
        Process first = start();
        Process second = start();
        assertThat(said(first) + said(second)).containsOnlyOnce("building");
        assertThat(project.resolve("builds")).content().isEqualTo("x\n");
    }

    @Test
    void isFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(dir.resolve("linked"), project.resolve("entente"));
        assertThat(said(new ProcessBuilder(link.toString(), "x"))).contains("[org.entente.cli.Entente][x]");
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        tool("java", String.format(JAVA, "11.0.2"));
        assertThat(run()).contains("Java 11 is too old. Maybe");
        tool("java", String.format(JAVA, "17.0.1"));
        tool("mvn", "#!/bin/bash\necho '[ERROR] no such artifact'; exit 1\n");
        assertThat(run())
                .contains("no such artifact")
                .contains("the build failed")
                .contains("entente.build.log");
        ProcessBuilder elsewhere = new ProcessBuilder(project.resolve("entente").toString());
        elsewhere.environment().put("JAVA_HOME", "/no/java");
        assertThat(said(elsewhere)).contains("JAVA_HOME is /no/java");
    }

    @Test
    void optionsForJavaAreHandedOn() throws Exception {
        ProcessBuilder launch = new ProcessBuilder(project.resolve("entente").toString());
        launch.environment().put("ENTENTE_JAVA_OPTS", "-Xmx3g -Da=b");
        assertThat(said(launch)).contains("[-Xmx3g][-Da=b]");
        tool("java", String.format(JAVA, "25"));
        assertThat(run()).contains("[--enable-native-access=ALL-UNNAMED]");
    }

    private String run(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = project.resolve("entente").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return said(new ProcessBuilder(command));
    }

    private Process start() throws IOException {
        return prepared(new ProcessBuilder(project.resolve("entente").toString()))
                .start();
    }

    private String said(ProcessBuilder launch) throws Exception {
        return said(prepared(launch).start());
    }

    private static String said(Process process) throws Exception {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private ProcessBuilder prepared(ProcessBuilder launch) {
        launch.environment().putIfAbsent("JAVA_HOME", "");
        if (launch.environment().get("JAVA_HOME").equals(System.getenv("JAVA_HOME"))) {
            launch.environment().put("JAVA_HOME", "");
        }
        launch.environment().put("PATH", tools + ":/usr/bin:/bin");
        return launch.redirectErrorStream(true);
    }

    private void tool(String name, String script) throws IOException {
        Path tool = Files.writeString(tools.resolve(name), script);
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
