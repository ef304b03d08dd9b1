package org.duizhao.tmx;

import java.util.List;

/**
 * What a memory says of itself. Attributes that a file lacks are empty.
 *
 * @param tool the program that made it
 * @param toolVersion that program's version
 * @param segmentation what a segment is: {@code sentence}, {@code paragraph}, {@code phrase} or {@code block}
 * @param memoryFormat the format of the memory that it was made from ({@code o-tmf})
 * @param adminLanguage the language of notes and properties
 * @param sourceLanguage the tag of the language that was translated, or {@code *all*}
 * @param dataType the kind of data, such as {@code plaintext}
 * @param created when it was made: {@code 20250309T080507Z}, or empty
 * @param properties what else is said of it
 * @param notes what people have written about it
 */
public record TmxHeader(
        String tool,
        String toolVersion,
        String segmentation,
        String memoryFormat,
        String adminLanguage,
        String sourceLanguage,
        String dataType,
        String created,
        List<TmxProperty> properties,
        List<String> notes) {
    public TmxHeader {
        properties = List.copyOf(properties);
        notes = List.copyOf(notes);
    }
}
