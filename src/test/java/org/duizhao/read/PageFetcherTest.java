package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import org.duizhao.bitext.Language;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.InputFile;
import org.duizhao.problem.ServiceException;
import org.duizhao.read.encoding.TextFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetcherTest {
    private final MockWebServer server = new MockWebServer();
    private final PageFetcher fetcher = new PageFetcher(true, Duration.ofMillis(300));

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageIsDecodedByTheCharacterSetItNames() {
        Buffer body = new Buffer().write("大家好。".getBytes(Charset.forName("GB18030")));
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/plain; charset=gb18030")
                .body(body)
                .build());

        assertThat(text(fetcher.fetch(url("/talk.txt")))).isEqualTo("大家好。");
    }

    @Test
    void aPageThatNamesNoCharacterSetIsUtf8() {
        server.enqueue(text("\uFEFF大家好。"));

        assertThat(text(fetcher.fetch(url("/talk.txt")))).isEqualTo("大家好。");
    }

    @Test
    void redirectsAreFollowedToWhereThePageIs() {
        server.enqueue(redirect("/b"));
        server.enqueue(text("Hello."));

        Fetched page = fetcher.fetch(url("/a"));

        assertThat(page.address()).isEqualTo(url("/b"));
        assertThat(text(page)).isEqualTo("Hello.");
    }

    @Test
    void theSixthRedirectIsNotFollowed() {
        for (int i = 0; i < 6; i++) {
            server.enqueue(redirect("/again"));
        }

        assertThatThrownBy(() -> fetcher.fetch(url("/a")))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("more than 5 redirects");
        assertThat(server.getRequestCount()).isEqualTo(6);
    }

    @Test
    void anAnswerThatIsAnErrorIsTheServicesFailure() {
        server.enqueue(new MockResponse.Builder().code(503).build());

        assertThatThrownBy(() -> fetcher.fetch(url("/a")))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("503");
    }

    @Test
    void anAnswerThatDoesNotComeIsTheServicesFailure() {
        assertThatThrownBy(() -> fetcher.fetch(url("/a")))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("took too long");
    }

    @Test
    void whatIsNoTextIsRefused() {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "image/png")
                .body("x")
                .build());

        assertThatThrownBy(() -> fetcher.fetch(url("/a")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("image/png");
    }

    @Test
    void aBodyLargerThanTheBoundIsRefused() {
        Buffer body = new Buffer().write(new byte[InputFile.MAX_BYTES + 1]);
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/plain")
                .body(body)
                .build());

        assertThatThrownBy(() -> fetcher.fetch(url("/a"))).hasMessageContaining("128 MiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hosts", "ftp://example.com/a", "talk.txt"})
    void onlyTheWebIsFetched(String address) {
        assertThatThrownBy(() -> fetcher.fetch(address)).isInstanceOf(BadInputException.class);
    }

    @Test
    void anAddressOfThisMachineIsRefusedBeforeAnythingIsSent() {
        PageFetcher publicOnly = new PageFetcher(false);

        assertThatThrownBy(() -> publicOnly.fetch("http://localhost:" + server.getPort() + "/"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("this machine");
        assertThatThrownBy(() -> publicOnly.fetch("http://127.0.0.1:" + server.getPort() + "/"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("this machine");
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:10.0.0.1",
                "2002:a00:1::",
                "64:ff9b::a00:1"
            })
    void addressesOfLocalNetworksAreNotPublic(String address) throws IOException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "100.128.0.1", "2606:2800:21f::1"})
    void otherAddressesArePublic(String address) throws IOException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    private String url(String path) {
        return server.url(path).toString();
    }

    private static String text(Fetched page) {
        Received received = page.received(Optional.empty());
        return TextFile.decode(received.name(), received.bytes(), Language.CHINESE, received.encoding())
                .text();
    }

    private static MockResponse text(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "text/plain")
                .body(body)
                .build();
    }

    private static MockResponse redirect(String location) {
        return new MockResponse.Builder()
                .code(302)
                .addHeader("Location", location)
                .build();
    }
}
