package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebAddressTest {
    private static final String PAGE = "# 海边的灯塔\n\n**主持人：** 灯塔亮了。船回来了！\n\n**老周：** 我等了一夜。\n";

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageIsReadLikeAFile() {
        server.enqueue(page(200, PAGE));

        Run run = Run.of("segment", address("/lighthouse.zh.md"), "--allow-local");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).contains("灯塔亮了。", "船回来了！", "我等了一夜。");
    }

    @Test
    void anAddressOfThisMachineIsRefusedUnlessAllowed() {
        Run run = Run.of("segment", address("/lighthouse.zh.md"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("this leads to an address of this machine or its network");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aServerThatFailsIsNotTheUsersFault() {
        server.enqueue(page(503, "down"));

        Run run = Run.of("segment", address("/lighthouse.zh.md"), "--allow-local");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("duizhao: http://").contains("503");
    }

    private String address(String path) {
        return server.url(path).toString();
    }

    private static MockResponse page(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "text/markdown; charset=utf-8")
                .body(body)
                .build();
    }
}
