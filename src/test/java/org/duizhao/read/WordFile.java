package org.duizhao.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes DOCX files out of their XML, since what is hard about them is what no library writes. */
final class WordFile {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final String document;

    private WordFile(String document) {
        this.document = document;
    }

    /** A document with this body. */
    static WordFile of(String body) {
        return ofDocument(root("document", "<w:body>" + body + "</w:body>"));
    }

    /** A document whose main part is this XML. */
    static WordFile ofDocument(String xml) {
        return new WordFile(xml);
    }

    /** The same document with one more part: {@code styles}, {@code footnotes}, {@code comments}, {@code header}. */
    WordFile with(String kind, String content) {
        String root = kind.equals("header") ? "hdr" : kind;
        parts.put(kind, root(root, content));
        return this;
    }

    byte[] bytes() {
        StringBuilder types = new StringBuilder();
        StringBuilder relationships = new StringBuilder();
        parts.keySet().forEach(kind -> {
            types.append("<Override PartName='/word/%s.xml' ContentType='%s'/>".formatted(kind, TYPE.formatted(kind)));
            relationships.append(
                    "<Relationship Id='%s' Type='%s/%s' Target='%s.xml'/>".formatted(kind, RELATIONSHIPS, kind, kind));
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='" + PACKAGE + "content-types'>"
                            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                            + "<Override PartName='/word/document.xml' ContentType='" + TYPE.formatted("document.main")
                            + "'/>"
                            + types + "</Types>");
            add(
                    zip,
                    "_rels/.rels",
                    relationships("<Relationship Id='d' Type='" + RELATIONSHIPS
                            + "/officeDocument' Target='word/document.xml'/>"));
            add(zip, "word/_rels/document.xml.rels", relationships(relationships.toString()));
            add(zip, "word/document.xml", document);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                add(zip, "word/" + part.getKey() + ".xml", part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A paragraph of one run. */
    static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static String root(String name, String content) {
        return "<w:%s xmlns:w='%s'>%s</w:%s>".formatted(name, WORD, content, name);
    }

    private static String relationships(String content) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'>" + content + "</Relationships>";
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version='1.0' encoding='UTF-8'?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
