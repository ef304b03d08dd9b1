package org.duizhao.pipeline;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Transcript;
import org.duizhao.read.PageFetcher;
import org.duizhao.read.TranscriptReader;

/** Where a transcript is to be found. */
public sealed interface Location {
    /** What {@link #of} takes for an address of the web. */
    Pattern WEB_ADDRESS = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);

    /** The last part of its path: the name of a file or page. */
    String name();

    /**
     * Reads the transcript.
     *
     * @throws org.duizhao.problem.BadInputException if it cannot be used
     * @throws org.duizhao.problem.ServiceException if it cannot be fetched
     */
    Transcript read(Language language);

    /** A path, or an address that begins with {@code http://} or {@code https://}. */
    static Location of(String written) {
        return WEB_ADDRESS.matcher(written).matches()
                ? new Web(written, false, Optional.empty())
                : new Local(Path.of(written));
    }

    /** The same place, where the text is in an encoding that the person names. */
    Location encodedIn(Charset charset);

    /**
     * A file.
     *
     * @param file its path
     * @param encoding its encoding, if the person names one
     */
    record Local(Path file, Optional<Charset> encoding) implements Location {
        /** A file whose encoding its bytes tell. */
        public Local(Path file) {
            this(file, Optional.empty());
        }

        @Override
        public Local encodedIn(Charset charset) {
            return new Local(file, Optional.of(charset));
        }

        @Override
        public String name() {
            Path name = file.getFileName();
            return name == null ? "" : name.toString();
        }

        @Override
        public Transcript read(Language language) {
            return TranscriptReader.read(file, language, encoding);
        }
    }

    /**
     * A page.
     *
     * @param address its address, with scheme
     * @param allowsLocal whether it may be on this machine or its network
     * @param encoding its encoding, if the person names one
     */
    record Web(String address, boolean allowsLocal, Optional<Charset> encoding) implements Location {
        private static final Pattern LAST_PART = Pattern.compile("^[^?#]*?([^/?#]*)/?(?:[?#].*)?$", Pattern.DOTALL);

        /** The same page, also where it is on this machine or its network. */
        public Web allowingLocal() {
            return new Web(address, true, encoding);
        }

        @Override
        public Web encodedIn(Charset charset) {
            return new Web(address, allowsLocal, Optional.of(charset));
        }

        @Override
        public String name() {
            return LAST_PART.matcher(address).replaceFirst("$1");
        }

        @Override
        public Transcript read(Language language) {
            return TranscriptReader.read(new PageFetcher(allowsLocal).fetch(address), language, encoding);
        }
    }
}
