package org.duizhao.review.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Lets through what comes from a browser that was opened by the link, and nothing else. A request is refused if
 *
 * <ul>
 *   <li>its {@code Host} is not this machine by name or number: a page of another name that resolves to this address (DNS
 *       rebinding) is stopped here;
 *   <li>it names an {@code Origin} that is not this server, or the browser says that another site has made it;
 *   <li>it carries neither the token of the link nor the cookie that the link was exchanged for.
 * </ul>
 */
public final class Gate {
    private static final int TOKEN_BYTES = 24;
    private static final String PARAMETER = "token";

    private final String token = newToken();

    private static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The address that opens the server of a port. */
    public URI link(int port) {
        return URI.create("http://127.0.0.1:" + port + "/?" + PARAMETER + "=" + token);
    }

    /** Puts the gate before all routes. */
    public void guard(RoutesConfig routes) {
        routes.before(context -> {
            SecurityHeaders.addTo(context);
            check(context);
        });
    }

    private void check(Context context) {
        int port = context.req().getLocalPort();
        if (!hostsOf(port).contains(String.valueOf(context.header("Host")))) {
            throw new ForbiddenResponse("this server answers to 127.0.0.1 and localhost only");
        }
        checkOrigin(context, port);
        Optional<String> given = Optional.ofNullable(context.queryParam(PARAMETER));
        if (given.filter(this::isToken).isPresent()) {
            exchange(context, port);
        } else if (!isToken(String.valueOf(context.cookie(cookieName(port))))) {
            throw new ForbiddenResponse("open the review with the link that \"duizhao review\" has printed");
        }
    }

    private static void checkOrigin(Context context, int port) {
        Optional<String> origin = Optional.ofNullable(context.header("Origin"));
        boolean isForeign =
                origin.filter(name -> !originsOf(port).contains(name)).isPresent();
        Optional<String> site = Optional.ofNullable(context.header("Sec-Fetch-Site"));
        boolean isFromElsewhere = site.filter(
                        name -> !Set.of("same-origin", "none").contains(name))
                .isPresent();
        if (isForeign || isFromElsewhere) {
            throw new ForbiddenResponse("another page may not ask this server");
        }
    }

    /** The token goes into a cookie and out of the address. */
    private void exchange(Context context, int port) {
        Cookie cookie = new Cookie(cookieName(port), token);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
        context.redirect("/");
        context.skipRemainingHandlers();
    }

    private boolean isToken(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** Cookies do not know ports, and two servers may run. */
    private static String cookieName(int port) {
        return "duizhao-" + port;
    }

    private static Set<String> hostsOf(int port) {
        return Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    private static Set<String> originsOf(int port) {
        return Set.of("http://127.0.0.1:" + port, "http://localhost:" + port);
    }
}
