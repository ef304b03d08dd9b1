package org.duizhao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.duizhao.problem.BadInputException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server answers, without a browser. */
class ReviewServerTest {
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    @TempDir
    private Path folder;

    private ReviewServer server;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        Files.move(ReviewedTalk.in(folder), folder.resolve("港口 talk.duizhao"));
        ReviewedTalk.in(folder);
        Files.writeString(folder.resolve("broken.duizhao"), "no workspace");
        server = ReviewServer.start(folder, ReviewedTalk.settings());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theWorkspacesOfAFolderAreListedWithTheirProgress() throws Exception {
        get(server.link(), "en");
        post("/w/talk/edits", "action=confirm-likely&probability=0.99&version=1");

        Document list = get(server.link(), "en");

        assertThat(list.select("tbody tr")).hasSize(3);
        assertThat(list.select("tbody tr").get(0).text()).contains("broken", "this is no workspace of Duizhao");
        assertThat(list.select("tbody tr").get(1).text()).containsPattern("talk [1-9][0-9] of 158 confirmed 158 0");
        assertThat(list.select("tbody tr").get(2).text()).contains("港口 talk 0 of 158 confirmed");
        assertThat(get(link("/w/" + "%E6%B8%AF%E5%8F%A3%20talk/"), "en")
                        .select("h1")
                        .text())
                .isEqualTo("港口 talk");
    }

    @Test
    void thePageSpeaksTheLanguageOfTheBrowser() throws Exception {
        get(server.link(), "en");

        assertThat(get(link("/w/talk/"), "zh-TW,zh;q=0.9").text()).contains("只显示", "合并", "已确认 0 / 158");
        assertThat(get(link("/w/talk/"), "fr,en;q=0.5").text()).contains("Show only", "Merge");
        assertThat(ResourceBundle.getBundle("org.duizhao.review.words", Locale.CHINESE)
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("org.duizhao.review.words", Locale.ROOT)
                        .keySet());
    }

    @Test
    void anEditIsRefusedWithItsReasonOrBecauseOfANewerVersion() throws Exception {
        get(server.link(), "en");

        HttpResponse<String> impossible =
                post("/w/talk/edits", "action=move&bead=1&side=chinese&direction=up&version=1");
        HttpResponse<String> done = post("/w/talk/edits", "action=mark&bead=5&status=confirmed&version=1");
        HttpResponse<String> other = post("/w/talk/edits", "action=mark&bead=6&status=confirmed&version=1&loaded=0");
        HttpResponse<String> late = post("/w/talk/edits", "action=merge&with=next&bead=4&version=1&loaded=0");

        assertThat(impossible.statusCode()).isEqualTo(422);
        assertThat(impossible.body()).contains("b1: there is no bead before it; ");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(other.statusCode()).as("an edit of another bead").isEqualTo(200);
        assertThat(late.statusCode())
                .as("an edit of a bead that was confirmed meanwhile")
                .isEqualTo(409);
        assertThat(late.body()).contains("Somebody has changed this meanwhile", "id=\"chunk-0\"", "data-version=\"3\"");
    }

    @Test
    void aPageGetsOnlyTheChunksInWhichSomethingHasChanged() throws Exception {
        get(server.link(), "en");

        String marked = post("/w/talk/edits", "action=mark&bead=50&status=confirmed&version=1&loaded=0,1,2")
                .body();
        String merged = post("/w/talk/edits", "action=merge&with=next&bead=60&version=2&loaded=0,1,2")
                .body();

        assertThat(marked).contains("id=\"chunk-1\"").doesNotContain("id=\"chunk-0\"", "id=\"chunk-2\"");
        assertThat(merged).contains("id=\"chunk-1\"", "id=\"chunk-2\"").doesNotContain("id=\"chunk-0\"");
    }

    @Test
    void aFolderWithoutWorkspacesAndAFileThatIsNoneAreRefused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path broken = folder.resolve("broken.duizhao");

        assertThatThrownBy(() -> ReviewServer.start(empty, ReviewedTalk.settings()))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(empty + ": there is no workspace in this folder; ");
        assertThatThrownBy(() -> ReviewServer.start(broken, ReviewedTalk.settings()))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(broken + ": this is no workspace of Duizhao; ");
    }

    private URI link(String path) {
        return server.link().resolve(path);
    }

    private Document get(URI address, String language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Language", language)
                .build();
        return Jsoup.parse(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(link(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
