package org.duizhao.tmx;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.xml.XmlCursor;
import org.duizhao.xml.XmlCursor.Piece;

/**
 * Reads a TMX document unit by unit: versions 1.1 to 1.4b, level 1 and level 2, in any encoding it declares, plain or packed
 * with gzip. Only the unit at hand is held, so a document may be of any length.
 *
 * <p>All methods throw {@link BadInputException} where the document is broken, with line and column, or cannot be read.
 */
public final class TmxReader implements Iterator<TmxUnit>, Closeable {
    private static final String REMEDY = "export it again as TMX 1.4";

    private final String name;
    private final InputStream in;
    private final XmlCursor xml;
    private final TmxHeader header;
    private Optional<TmxUnit> next = Optional.empty();

    private TmxReader(String name, InputStream in) throws IOException {
        this.name = name;
        this.in = in;
        this.xml = XmlCursor.of(name, in);
        this.header = readHeader();
    }

    /** Opens a file and reads its header. */
    public static TmxReader open(Path file) {
        String name = file.toString();
        try {
            return closedOnFailure(name, Files.newInputStream(file));
        } catch (IOException e) {
            throw new BadInputException(
                    Place.of(name),
                    "the file cannot be read (" + e.getClass().getSimpleName() + ")",
                    "check its name and permissions");
        }
    }

    /**
     * Reads the header of a document.
     *
     * @param name what the person calls it
     * @param document its bytes; closed with the reader
     */
    public static TmxReader of(String name, InputStream document) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(document);
        bytes.mark(2);
        boolean packed = bytes.read() == 0x1F && bytes.read() == 0x8B;
        bytes.reset();
        return new TmxReader(name, packed ? new GZIPInputStream(bytes, 1 << 16) : bytes);
    }

    private static TmxReader closedOnFailure(String name, InputStream document) throws IOException {
        try {
            return of(name, document);
        } catch (IOException | RuntimeException e) {
            document.close();
            throw e;
        }
    }

    /** What the document says of itself. */
    public TmxHeader header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty()) {
            next = readUnit();
        }
        return next.isPresent();
    }

    @Override
    public TmxUnit next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        TmxUnit unit = next.orElseThrow();
        next = Optional.empty();
        return unit;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private TmxHeader readHeader() {
        if (!nextStart() || !xml.element().equals("tmx")) {
            throw new BadInputException(
                    Place.of(name), "this is no TMX: it does not begin with the element \"tmx\"", "name another file");
        }
        if (!nextStart() || !xml.element().equals("header")) {
            throw new BadInputException(xml.place(), "the element \"header\" is missing here", REMEDY);
        }
        TmxHeader attributes = new TmxHeader(
                attribute("creationtool"),
                attribute("creationtoolversion"),
                attribute("segtype"),
                attribute("o-tmf"),
                attribute("adminlang"),
                attribute("srclang"),
                attribute("datatype"),
                attribute("creationdate"),
                List.of(),
                List.of());
        About about = new About();
        for (Piece piece = xml.next(); piece != Piece.END; piece = xml.next()) {
            if (piece == Piece.START) {
                about.take(xml);
            }
        }
        return about.of(attributes);
    }

    private Optional<TmxUnit> readUnit() {
        xml.nextPortion();
        while (nextStart()) {
            if (xml.element().equals("tu")) {
                return Optional.of(unit());
            }
        }
        return Optional.empty();
    }

    private TmxUnit unit() {
        String id = attribute("tuid");
        About about = new About();
        List<TmxVariant> variants = new ArrayList<>();
        for (Piece piece = xml.next(); piece != Piece.END; piece = xml.next()) {
            if (piece == Piece.START && xml.element().equals("tuv")) {
                variants.add(variant());
            } else if (piece == Piece.START) {
                about.take(xml);
            }
        }
        return new TmxUnit(id, about.properties(), about.notes(), variants);
    }

    /** Versions before 1.4 name the language in the attribute {@code lang}, later ones in {@code xml:lang}. */
    private TmxVariant variant() {
        Place place = xml.place();
        String language = xml.attribute("lang")
                .filter(tag -> !tag.isBlank())
                .orElseThrow(() -> new BadInputException(place, "the variant does not name its language", REMEDY));
        About about = new About();
        Optional<String> text = Optional.empty();
        for (Piece piece = xml.next(); piece != Piece.END; piece = xml.next()) {
            if (piece == Piece.START && xml.element().equals("seg") && text.isEmpty()) {
                text = Optional.of(Segment.read(xml));
            } else if (piece == Piece.START) {
                about.take(xml);
            }
        }
        return new TmxVariant(
                language,
                text.orElseThrow(() -> new BadInputException(place, "the variant has no segment", REMEDY)),
                about.properties(),
                about.notes());
    }

    private boolean nextStart() {
        Piece piece = xml.next();
        while (piece != Piece.START && piece != Piece.END_OF_DOCUMENT) {
            piece = xml.next();
        }
        return piece == Piece.START;
    }

    private String attribute(String attribute) {
        return xml.attribute(attribute).orElse("");
    }
}
