package org.duizhao.pipeline;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Transcript;
import org.duizhao.read.PageFetcher;
import org.duizhao.read.ReadingChoices;
import org.duizhao.read.TalkExtent;
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
                ? new Web(written, false, ReadingChoices.NONE)
                : new Local(Path.of(written));
    }

    /** What the person says of how it is to be read. */
    ReadingChoices choices();

    /** The same place, read by other choices. */
    Location readBy(ReadingChoices other);

    /** The same place, where the text is in an encoding that the person names. */
    default Location encodedIn(Charset charset) {
        return readBy(choices().encodedIn(charset));
    }

    /**
     * The same place, where the person says which part of the text is the talk.
     *
     * @param from where it begins: the number of a line, or words of the first paragraph
     * @param to where it ends: the number of a line, or words of the last paragraph
     * @param keepsAll whether everything between is talk, however much it looks like introduction or advertising
     */
    default Location limitedTo(Optional<String> from, Optional<String> to, boolean keepsAll) {
        return readBy(choices().limitedTo(new TalkExtent(from, to, keepsAll)));
    }

    /**
     * A file.
     *
     * @param file its path
     * @param choices what the person says of how it is to be read
     */
    record Local(Path file, ReadingChoices choices) implements Location {
        /** A file of which the person says nothing. */
        public Local(Path file) {
            this(file, ReadingChoices.NONE);
        }

        @Override
        public Local readBy(ReadingChoices other) {
            return new Local(file, other);
        }

        @Override
        public String name() {
            Path name = file.getFileName();
            return name == null ? "" : name.toString();
        }

        @Override
        public Transcript read(Language language) {
            return TranscriptReader.read(file, language, choices);
        }
    }

    /**
     * A page.
     *
     * @param address its address, with scheme
     * @param allowsLocal whether it may be on this machine or its network
     * @param choices what the person says of how it is to be read
     */
    record Web(String address, boolean allowsLocal, ReadingChoices choices) implements Location {
        private static final Pattern LAST_PART = Pattern.compile("^[^?#]*?([^/?#]*)/?(?:[?#].*)?$", Pattern.DOTALL);

        /** The same page, also where it is on this machine or its network. */
        public Web allowingLocal() {
            return new Web(address, true, choices);
        }

        @Override
        public Web readBy(ReadingChoices other) {
            return new Web(address, allowsLocal, other);
        }

        @Override
        public String name() {
            return LAST_PART.matcher(address).replaceFirst("$1");
        }

        @Override
        public Transcript read(Language language) {
            return TranscriptReader.read(new PageFetcher(allowsLocal).fetch(address), language, choices);
        }
    }
}
