package org.duizhao.read.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/** The parts of a DOCX file (ECMA-376 part 2, Open Packaging Conventions). */
final class WordPackage {
    /** The most that all parts may unfold to. */
    private static final long MAX_UNFOLDED_BYTES = 256L << 20;

    private static final int MAX_ENTRIES = 10_000;
    private static final int CHUNK = 1 << 16;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ENCRYPTED = "EncryptedPackage";
    private static final String DOCUMENT = "/officeDocument";
    private static final String WORD = "wordprocessingml";
    private static final String DAMAGED_REMEDY = "open it in a word processor and save it again, or save it as text";

    private final String name;
    private final PackagePart document;
    private final WordStyles styles;

    private WordPackage(String name, PackagePart document) {
        this.name = name;
        this.document = document;
        this.styles = related("/styles").stream()
                .findFirst()
                .map(part -> WordXml.read(name, part, WordStyles::read))
                .orElse(WordStyles.NONE);
    }

    static boolean isPackage(byte[] bytes) {
        return begins(bytes, ZIP) || begins(bytes, OLD_OFFICE);
    }

    static WordPackage open(String name, byte[] bytes) {
        if (begins(bytes, OLD_OFFICE)) {
            throw oldOffice(name, bytes);
        }
        checkBounds(name, bytes);
        return new WordPackage(name, document(name, bytes));
    }

    /** The blocks of the text itself. */
    List<WordBlock> body() {
        return blocks(document);
    }

    List<WordBlock> headers() {
        return related("/header").stream()
                .flatMap(part -> blocks(part).stream())
                .toList();
    }

    List<WordBlock> footers() {
        return related("/footer").stream()
                .flatMap(part -> blocks(part).stream())
                .toList();
    }

    /** Footnotes, endnotes and comments. */
    List<WordBlock> notes() {
        return Stream.of("/footnotes", "/endnotes", "/comments")
                .flatMap(kind -> related(kind).stream())
                .flatMap(part -> blocks(part).stream())
                .toList();
    }

    private List<WordBlock> blocks(PackagePart part) {
        return WordXml.read(name, part, xml -> WordPart.read(xml, styles));
    }

    /** Parts that the document refers to, by the end of their relationship's type, which has two beginnings. */
    private List<PackagePart> related(String kind) {
        List<PackagePart> parts = new ArrayList<>();
        try {
            for (PackageRelationship relationship : document.getRelationships()) {
                if (relationship.getRelationshipType().endsWith(kind)) {
                    parts.add(document.getRelatedPart(relationship));
                }
            }
        } catch (OpenXML4JException | RuntimeException e) {
            throw damaged(name);
        }
        return parts;
    }

    /** A damaged package makes POI throw what it likes. */
    private static PackagePart document(String name, byte[] bytes) {
        try {
            for (PackageRelationship relationship :
                    OPCPackage.open(new ByteArrayInputStream(bytes)).getRelationships()) {
                if (relationship.getRelationshipType().endsWith(DOCUMENT)) {
                    PackagePart part = relationship.getPackage().getPart(relationship);
                    if (part != null && part.getContentType().contains(WORD)) {
                        return part;
                    }
                }
            }
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw noDocument(name);
        }
        throw noDocument(name);
    }

    /** Unfolds everything once, which bounds what POI will hold in memory. */
    private static void checkBounds(String name, byte[] bytes) {
        byte[] chunk = new byte[CHUNK];
        long unfolded = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                entries++;
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    unfolded += read;
                    if (unfolded > MAX_UNFOLDED_BYTES || entries > MAX_ENTRIES) {
                        throw new BadInputException(
                                Place.of(name),
                                "this archive unfolds to more than 256 MiB or " + MAX_ENTRIES + " parts",
                                "check that it is the document you meant, or save it as text");
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw noDocument(name);
        } catch (IOException e) {
            throw damaged(name);
        }
    }

    private static BadInputException oldOffice(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_16LE);
        String shifted = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE);
        boolean isEncrypted = text.contains(ENCRYPTED) || shifted.contains(ENCRYPTED);
        return isEncrypted
                ? new BadInputException(
                        Place.of(name), "this document has a password", "save it without one, or as text")
                : new BadInputException(
                        Place.of(name),
                        "this is a document of an old Office (DOC), which is not read",
                        "save it as DOCX");
    }

    private static BadInputException noDocument(String name) {
        return new BadInputException(
                Place.of(name),
                "this is an archive or a damaged file, not a Word document",
                "name a DOCX document; if it is one, " + DAMAGED_REMEDY);
    }

    static BadInputException damaged(String name) {
        return new BadInputException(Place.of(name), "this document is damaged", DAMAGED_REMEDY);
    }

    private static boolean begins(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
