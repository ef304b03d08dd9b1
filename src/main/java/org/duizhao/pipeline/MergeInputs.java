package org.duizhao.pipeline;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Language;

/**
 * Two subtitle files of one video.
 *
 * @param chinese the one with Chinese lines
 * @param chineseEncoding its encoding, where the person names it
 * @param english the one with English lines
 * @param glossaries in order of priority, highest first
 * @param dictionaries dictionaries of one's own
 * @param clock whose times are kept
 */
public record MergeInputs(
        Path chinese,
        Optional<Charset> chineseEncoding,
        Location english,
        List<Path> glossaries,
        List<Path> dictionaries,
        Language clock) {
    public MergeInputs {
        glossaries = List.copyOf(glossaries);
        dictionaries = List.copyOf(dictionaries);
    }
}
