package org.duizhao.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.InputFile;
import org.duizhao.problem.Place;
import org.duizhao.problem.ServiceException;
import org.duizhao.read.encoding.DeclaredEncoding;

/** Fetches a transcript from an {@code http} or {@code https} address. One fetcher serves many addresses and threads. */
public final class PageFetcher {
    private static final int MAX_REDIRECTS = 5;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration CALL_TIMEOUT = Duration.ofMinutes(2);
    private static final Set<String> READ_APPLICATIONS = Set.of(
            "x-subrip",
            "x-ass",
            "x-ssa",
            "json",
            "xhtml+xml",
            "vnd.openxmlformats-officedocument.wordprocessingml.document",
            "zip",
            "octet-stream");

    private final OkHttpClient client;

    /** @param allowLocal whether addresses of this machine and its network may be fetched, too */
    public PageFetcher(boolean allowLocal) {
        this(allowLocal, READ_TIMEOUT);
    }

    PageFetcher(boolean allowLocal, Duration readTimeout) {
        this.client = new OkHttpClient.Builder()
                .dns(allowLocal ? Dns.SYSTEM : new PublicAddresses())
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(CONNECT_TIMEOUT)
                .readTimeout(readTimeout)
                .callTimeout(CALL_TIMEOUT)
                .build();
    }

    /**
     * Fetches a page of 128 MiB at most, following five redirects at most.
     *
     * @throws BadInputException if the address is malformed, not of the web or not public, or the page is no text
     * @throws ServiceException if the page cannot be fetched
     */
    public Fetched fetch(String address) {
        HttpUrl url = parse(address);
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            try (Response response = send(address, url)) {
                Optional<HttpUrl> next = redirect(address, response);
                if (next.isEmpty()) {
                    return read(address, response);
                }
                url = next.get();
            } catch (PublicAddresses.LocalAddressException e) {
                throw new BadInputException(
                        Place.of(address),
                        "this leads to an address of this machine or its network",
                        "save the page to a file and name the file");
            } catch (UnknownHostException e) {
                throw new ServiceException(address, "there is no host " + url.host());
            } catch (InterruptedIOException e) {
                throw new ServiceException(address, "the answer took too long");
            } catch (IOException e) {
                throw new ServiceException(address, "the page could not be fetched (" + e.getMessage() + ")");
            }
        }
        throw new ServiceException(address, "more than " + MAX_REDIRECTS + " redirects");
    }

    private static HttpUrl parse(String address) {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null) {
            throw new BadInputException(
                    Place.of(address), "this is not an address of the web", "begin it with https:// or http://");
        }
        return url;
    }

    /** The client looks up names only; a host that is a number is looked up here, and so checked. */
    private Response send(String address, HttpUrl url) throws IOException {
        client.dns().lookup(url.host());
        Response response =
                client.newCall(new Request.Builder().url(url).build()).execute();
        if (!response.isSuccessful() && !response.isRedirect()) {
            response.close();
            throw new ServiceException(address, "the server answered " + response.code() + " " + response.message());
        }
        return response;
    }

    private static Optional<HttpUrl> redirect(String address, Response response) {
        if (!response.isRedirect()) {
            return Optional.empty();
        }
        String location = response.header("Location", "");
        HttpUrl next = response.request().url().resolve(location == null ? "" : location);
        if (next == null) {
            throw new ServiceException(
                    address, "the server redirects to \"" + location + "\", which is no web address");
        }
        return Optional.of(next);
    }

    private static Fetched read(String address, Response response) throws IOException {
        MediaType type = response.body().contentType();
        if (type != null && !isRead(type)) {
            throw new BadInputException(
                    Place.of(address),
                    "the page is " + type.type() + "/" + type.subtype() + ", not text",
                    "name a page, a text, captions or a DOCX document");
        }
        Optional<Charset> declared = Optional.ofNullable(type)
                .map(known -> known.parameter("charset"))
                .flatMap(DeclaredEncoding::of);
        Optional<String> mediaType =
                Optional.ofNullable(type).map(known -> (known.type() + "/" + known.subtype()).toLowerCase(Locale.ROOT));
        return new Fetched(response.request().url().toString(), bytes(address, response), mediaType, declared);
    }

    private static byte[] bytes(String address, Response response) throws IOException {
        try (InputStream in = response.body().byteStream()) {
            byte[] bytes = in.readNBytes(InputFile.MAX_BYTES + 1);
            InputFile.checkSize(address, bytes.length);
            return bytes;
        }
    }

    private static boolean isRead(MediaType type) {
        String subtype = type.subtype().toLowerCase(Locale.ROOT);
        return type.type().equals("text") || (type.type().equals("application") && READ_APPLICATIONS.contains(subtype));
    }
}
