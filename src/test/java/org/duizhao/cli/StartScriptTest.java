package org.duizhao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code duizhao} in a tree of its own, with JDKs that only say what they are asked. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for Unix shells")
class StartScriptTest {
    private static final List<String> TOOLS =
            List.of("bash", "env", "cat", "dirname", "find", "readlink", "rm", "sed", "touch");

    @TempDir
    private Path folder;

    private Path tools;
    private Path home;

    @BeforeEach
    void copyTheScriptBesideATreeThatIsBuilt() throws IOException {
        tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : TOOLS) {
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + found(tool) + " \"$@\"\n");
        }
        home = Files.createDirectory(folder.resolve("home"));
        Files.copy(Path.of("duizhao"), home.resolve("duizhao"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("corpora/segmentation"));
        Files.createDirectories(home.resolve("target/dist/lib"));
        Files.createFile(home.resolve("pom.xml"));
        try (Stream<Path> sources = Files.walk(home)) {
            for (Path source : sources.toList()) {
                Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
            }
        }
        Files.createFile(home.resolve("target/dist/built"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"16.0.2", "11", "1.8.0_392"})
    void aJavaThatIsTooOldIsRefused(String version) throws Exception {
        Path jdk = jdk(version);

        Run run = start(Map.of("JAVA_HOME", jdk.toString()), "--version");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("duizhao: Java " + version + " at " + jdk
                        + "/bin/java is too old; Duizhao needs a JDK 17 or newer (set JAVA_HOME to one)\n");
    }

    @Test
    void aJavaWithoutAReleaseFileIsAskedForItsVersion() throws Exception {
        Path jdk = jdk("11.0.2");
        Files.delete(jdk.resolve("release"));

        Run run = start(Map.of("JAVA_HOME", jdk.toString()), "--version");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("duizhao: Java 11.0.2 at ").contains("is too old");
    }

    @Test
    void aJavaHomeThatPointsNowhereIsRefused() throws Exception {
        Run run = start(Map.of("JAVA_HOME", folder.resolve("nowhere").toString()), "--version");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("duizhao: there is no Java in JAVA_HOME (")
                .endsWith("set it to a JDK 17 or newer, or unset it\n")
                .hasLineCount(1);
    }

    @Test
    void noJavaAtAllIsRefused() throws Exception {
        Run run = start(Map.of(), "--version");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("duizhao: no Java was found").hasLineCount(1);
    }

    @Test
    void aTreeThatIsNotBuiltNeedsMaven() throws Exception {
        Files.delete(home.resolve("target/dist/built"));

        Run run = start(Map.of("JAVA_HOME", jdk("17.0.9").toString()), "--version");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("duizhao: Maven was not found, which builds Duizhao on first use")
                .hasLineCount(1);
    }

    @Test
    void aSourceNewerThanTheBuildNeedsMavenToo() throws Exception {
        Path source = Files.createFile(home.resolve("src/main/New.java"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

        Run run = start(Map.of("JAVA_HOME", jdk("17.0.9").toString()), "--version");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("duizhao: Maven was not found");
    }

    @Test
    void aBuildThatFailsIsSaidToHaveFailed() throws Exception {
        Files.delete(home.resolve("target/dist/built"));
        executable(tools.resolve("mvn"), "#!/bin/sh\necho 'no network'\nexit 1\n");

        Run run = start(Map.of("JAVA_HOME", jdk("17.0.9").toString()), "--version");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no network").endsWith("duizhao: the build failed; see above\n");
        assertThat(home.resolve("target/dist/built")).doesNotExist();
    }

    @Test
    void theProgramGetsItsArgumentsAndItsExitCodeIsPassedOn() throws Exception {
        Files.createFile(home.resolve("target/dist/classes-21.0.1.jsa"));

        Run run = start(Map.of("JAVA_HOME", jdk("21.0.1").toString()), "align", "a talk.md", "*");

        assertThat(run.exitCode()).isEqualTo(42);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .containsSubsequence(
                        "-jar", home.resolve("target/dist/lib/duizhao.jar").toString(), "align", "a talk.md", "*")
                .contains("-XX:SharedArchiveFile=" + home.resolve("target/dist/classes-21.0.1.jsa"))
                .endsWith("*");
    }

    @Test
    void theScriptWorksThroughASymbolicLink() throws Exception {
        Files.createFile(home.resolve("target/dist/classes-17.0.9.jsa"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("duizhao"));

        Run run = start(link, Map.of("JAVA_HOME", jdk("17.0.9").toString()), "--version");

        assertThat(run.exitCode()).isEqualTo(42);
        assertThat(run.lines())
                .contains(home.resolve("target/dist/lib/duizhao.jar").toString());
    }

    /** A JDK whose java prints its arguments and returns 42. */
    private Path jdk(String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve("jdk-" + version));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.createDirectories(jdk.resolve("bin"));
        executable(jdk.resolve("bin/java"), """
                #!/bin/sh
                if [ "$1" = -version ]; then
                  echo 'openjdk version "%s" 2019-01-15' >&2
                  exit 0
                fi
                printf '%%s\\n' "$@"
                exit 42
                """.formatted(version));
        return jdk;
    }

    private static void executable(Path file, String body) throws IOException {
        Files.writeString(file, body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run start(Map<String, String> environment, String... arguments) throws Exception {
        return start(home.resolve("duizhao"), environment, arguments);
    }

    private Run start(Path script, Map<String, String> environment, String... arguments) throws Exception {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(script.toString()), Stream.of(arguments))
                .toList());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("the script ended").isTrue();
        return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private static Path found(String tool) {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(":", -1))
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst();
        return found.orElseThrow(() -> new AssertionError(tool + " is not on the path"));
    }
}
