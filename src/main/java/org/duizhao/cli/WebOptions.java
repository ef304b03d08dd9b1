package org.duizhao.cli;

import org.duizhao.pipeline.Location;
import picocli.CommandLine.Option;

/** Options of commands that read transcripts from the web. */
final class WebOptions {
    @Option(
            names = "--allow-local",
            description = "Also fetch from addresses of this machine and its network, which are refused otherwise.")
    private boolean allowLocal;

    Location applyTo(Location location) {
        return allowLocal && location instanceof Location.Web web ? web.allowingLocal() : location;
    }
}
