package org.duizhao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.workspace.Workspace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and what becomes of texts that mean harm. Requests are written by hand, as no browser would. */
class SecurityTest {
    private static final String SCRIPT = "<script>alert(1)</script>";

    @TempDir
    private Path folder;

    private ReviewServer server;
    private URI link;
    private String cookie;

    @BeforeEach
    void start() throws IOException {
        Workspace.create(folder.resolve("talk.duizhao"), alignment(), "test");
        Files.writeString(folder.resolve("secret.txt"), "nobody may read this");
        server = ReviewServer.start(folder, ReviewedTalk.settings());
        link = server.link();
        cookie = "duizhao-" + link.getPort() + "=" + link.getQuery().substring("token=".length());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whoComesByTheLinkIsLetInAndTheTokenLeavesTheAddress() throws IOException {
        String answer = get("/?" + link.getQuery(), host(), "");

        assertThat(answer).startsWith("HTTP/1.1 302 ").contains("Location: /\r\n");
        assertThat(answer).contains("Set-Cookie: " + cookie + "; Path=/; HttpOnly; SameSite=Strict");
        assertThat(get("/w/talk/", host(), "Cookie: " + cookie)).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/w/talk/",
                "/w/talk/rows?chunk=0",
                "/w/talk/export/tmx",
                "/w/talk/events",
                "/assets/review.js"
            })
    void withoutTheTokenNothingIsShown(String path) throws IOException {
        assertThat(get(path, host(), "")).startsWith("HTTP/1.1 403 ").doesNotContain("编号");
        assertThat(get(path, host(), "Cookie: duizhao-" + link.getPort() + "=guess"))
                .startsWith("HTTP/1.1 403 ");
        assertThat(get("/?token=guess", host(), "")).startsWith("HTTP/1.1 403 ");
    }

    @Test
    void aNameThatOnlyResolvesToThisMachineIsRefused() throws IOException {
        String answer = get("/w/talk/", "rebound.example:" + link.getPort(), "Cookie: " + cookie);

        assertThat(answer).startsWith("HTTP/1.1 403 ").doesNotContain("class=\"bead");
        assertThat(get("/w/talk/", "localhost:" + link.getPort(), "Cookie: " + cookie))
                .startsWith("HTTP/1.1 200 ");
        assertThat(get("/w/talk/", "127.0.0.1:1", "Cookie: " + cookie)).startsWith("HTTP/1.1 403 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1:1",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void aPageOfAnotherOriginChangesNothing(String header) throws IOException {
        String form = "action=mark&bead=1&status=confirmed&version=1";

        String refused = post("/w/talk/edits", form, header);

        assertThat(refused).startsWith("HTTP/1.1 403 ");
        assertThat(version()).isEqualTo(1);
        assertThat(post("/w/talk/edits", form, "Origin: http://" + host())).startsWith("HTTP/1.1 200 ");
        assertThat(version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/w/secret.txt/",
                "/w/../secret.txt",
                "/w/..%2f..%2fetc%2fpasswd/",
                "/w/%2e%2e/",
                "/assets/..%2f..%2fsecret.txt",
                "/assets/../review/words.properties",
                "/w/talk/export/..%2fsecret.txt",
                "/w/talk/export/exe",
                "/META-INF/MANIFEST.MF"
            })
    void aPathOutsideIsRefused(String path) throws IOException {
        String answer = get(path, host(), "Cookie: " + cookie);

        assertThat(answer)
                .containsPattern("^HTTP/1\\.1 40[0-9] ")
                .doesNotContain("nobody may read", "root:", "palette=");
    }

    @Test
    void aScriptInATranscriptAGlossaryANoteOrAFilterIsShownAsText() throws IOException {
        post(
                "/w/talk/edits",
                "action=note&bead=1&version=1&text=" + "%3Cscript%3Ealert(1)%3C/script%3E",
                "Accept: */*");

        String page = get("/w/talk/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", host(), "Cookie: " + cookie);
        String rows = get("/w/talk/rows?chunk=0", host(), "Cookie: " + cookie);

        assertThat(page + rows).doesNotContain(SCRIPT);
        Elements bead = Jsoup.parse(rows).select(".bead");
        assertThat(bead.select(".chinese").text()).isEqualTo("把编号" + SCRIPT + "读给我听。");
        assertThat(bead.select(".english").text()).isEqualTo("Read me the number " + SCRIPT + ".");
        assertThat(bead.select(".note").text()).endsWith(SCRIPT);
        assertThat(bead.select(".term").attr("data-english")).isEqualTo("number " + SCRIPT);
        assertThat(Jsoup.parse(page).select("#search").val()).isEqualTo("\">" + SCRIPT);
    }

    @Test
    void noScriptRunsButThoseOfTheProgram() throws IOException {
        String answer = get("/w/talk/", host(), "Cookie: " + cookie);

        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; ")
                .contains("frame-ancestors 'none'")
                .contains("X-Content-Type-Options: nosniff");
        Document page = Jsoup.parse(answer);
        assertThat(page.select("script"))
                .isNotEmpty()
                .allMatch(script -> script.attr("src").startsWith("/assets/"));
        assertThat(page.select("[style], [^on], [href^=javascript]")).isEmpty();
    }

    @Test
    void onlyThisMachineIsListenedTo() throws IOException {
        assertThat(link.getHost()).isEqualTo("127.0.0.1");
        for (InetAddress address :
                InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
            if (!address.isLoopbackAddress()) {
                assertThat(isOpen(address)).as("%s", address).isFalse();
            }
        }
    }

    private boolean isOpen(InetAddress address) {
        try (Socket socket = new Socket(address, link.getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private long version() {
        try (Workspace workspace = Workspace.open(folder.resolve("talk.duizhao"))) {
            return workspace.snapshot().version();
        }
    }

    private String host() {
        return link.getAuthority();
    }

    private String get(String path, String host, String header) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + (header.isEmpty() ? "" : header + "\r\n")
                + "Connection: close\r\n\r\n");
    }

    private String post(String path, String form, String header) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + cookie + "\r\n" + header
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                + "\r\nConnection: close\r\n\r\n" + form);
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(link.getHost(), link.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Alignment alignment() {
        String chinese = "把编号" + SCRIPT + "读给我听。";
        String english = "Read me the number " + SCRIPT + ".";
        Span term = new Span(1, 3);
        Term entry = Term.builder("编号", "number " + SCRIPT)
                .definition(SCRIPT)
                .domain("\" onmouseover=\"alert(1)")
                .build();
        return new Alignment(
                text(Language.CHINESE, chinese),
                text(Language.ENGLISH, english),
                List.of(new AlignedBead(Bead.of(0, 1, 0, 1), 0.8)),
                List.of(new TermMatch(0, term, "编号", entry, false)));
    }

    private static SegmentedText text(Language language, String text) {
        return new SegmentedText(
                new Source("talk " + SCRIPT, language, text),
                List.of(Sentence.plain(0, text, new Span(0, text.length()))),
                List.of());
    }
}
