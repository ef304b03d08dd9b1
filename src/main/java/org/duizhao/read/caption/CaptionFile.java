package org.duizhao.read.caption;

import java.util.List;
import org.duizhao.bitext.SetAside;

/**
 * A caption file, read.
 *
 * @param captions its cues in the order of the file, those without words left out
 * @param setAside notes and settings
 */
public record CaptionFile(List<Caption> captions, List<SetAside> setAside) {
    public CaptionFile {
        captions = List.copyOf(captions);
        setAside = List.copyOf(setAside);
    }
}
