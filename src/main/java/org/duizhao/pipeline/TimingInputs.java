package org.duizhao.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * What Chinese sentences are timed by.
 *
 * @param chinese the Chinese transcript, whose times, if it has any, do not count
 * @param english the English captions
 * @param glossaries in order of priority, highest first
 * @param dictionaries dictionaries of one's own
 */
public record TimingInputs(Location chinese, Location english, List<Path> glossaries, List<Path> dictionaries) {
    public TimingInputs {
        glossaries = List.copyOf(glossaries);
        dictionaries = List.copyOf(dictionaries);
    }
}
