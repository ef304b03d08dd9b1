package org.duizhao.read.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimedWord;
import org.duizhao.read.text.RunningText;

/** Captions that show two languages, of which one is read: the lines of the other are set aside. */
public final class OneLanguage {
    private final Language language;
    private final LineLanguages languages;
    private final List<SetAside> setAside;

    private OneLanguage(Language language, LineLanguages languages, CaptionFile file) {
        this.language = language;
        this.languages = languages;
        this.setAside = new ArrayList<>(file.setAside());
    }

    /** The captions in one language; a file that shows no other stays as it is. */
    public static CaptionFile of(CaptionFile file, Language language) {
        LineLanguages languages =
                LineLanguages.of(file.captions().stream().map(Caption::lines).toList());
        if (!languages.isBilingual()) {
            return file;
        }
        OneLanguage one = new OneLanguage(language, languages, file);
        List<Caption> captions = new ArrayList<>();
        file.captions().forEach(caption -> one.add(caption, captions));
        one.setAside.sort(Comparator.comparingInt(aside -> aside.span().start()));
        return new CaptionFile(captions, one.setAside);
    }

    private void add(Caption caption, List<Caption> captions) {
        List<Language> all = languages.ofLines(caption.lines());
        List<Caption.Voice> voices = new ArrayList<>();
        List<Span> read = new ArrayList<>();
        int line = 0;
        for (Caption.Voice voice : caption.voices()) {
            RunningText text = voice.text();
            List<Span> own = new ArrayList<>();
            for (Span stretch : text.lines()) {
                if (all.get(line++) == language) {
                    own.add(stretch);
                    read.add(text.passage().sourceSpan(stretch));
                } else {
                    setAside.add(new SetAside(text.passage().sourceSpan(stretch), SetAside.Reason.OTHER_LANGUAGE));
                }
            }
            if (!own.isEmpty()) {
                voices.add(new Caption.Voice(voice.name(), text.of(own, language)));
            }
        }
        if (!voices.isEmpty()) {
            List<TimedWord> words = caption.words().stream()
                    .filter(word -> read.stream().anyMatch(word.span()::overlaps))
                    .toList();
            captions.add(new Caption(caption.time(), voices, words));
        }
    }
}
