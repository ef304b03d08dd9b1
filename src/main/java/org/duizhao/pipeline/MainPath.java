package org.duizhao.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.align.Aligner;
import org.duizhao.align.AlignmentReviewer;
import org.duizhao.align.Weights;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.Transcript;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.read.TranscriptReader;
import org.duizhao.segment.Segmenter;
import org.duizhao.term.GlossaryReader;
import org.duizhao.term.TermBase;
import org.duizhao.term.TermFinder;

/** The main path: read, segment, find terms, align. */
public final class MainPath {
    private MainPath() {}

    /**
     * Aligns a Chinese transcript with its English source. Without one every Chinese sentence stands alone, with its
     * terms, to be translated.
     *
     * @param glossaries in order of priority, highest first
     * @throws org.duizhao.problem.BadInputException if one of the files cannot be used
     */
    public static Alignment align(Path chineseFile, Optional<Path> englishFile, List<Path> glossaries) {
        TermBase termBase = glossary(glossaries);
        SegmentedText chinese = segment(chineseFile, Language.CHINESE);
        SegmentedText english =
                englishFile.map(file -> segment(file, Language.ENGLISH)).orElse(SegmentedText.none(Language.ENGLISH));
        List<TermMatch> terms = new TermFinder(termBase).find(chinese);
        List<AlignedBead> beads = new Aligner(Lexicon.bundled(), Weights.bundled()).align(chinese, english, terms);
        return new Alignment(chinese, english, beads, terms);
    }

    /**
     * What a person should know of an alignment before using it, a sentence each: that its texts probably do not belong
     * together, or where their order does not hold. Empty where all looks well.
     */
    public static List<String> warnings(Alignment alignment) {
        return new AlignmentReviewer(Lexicon.bundled()).review(alignment).warnings();
    }

    /** Reads a transcript and cuts it into sentences. */
    public static SegmentedText segment(Path file, Language language) {
        Transcript transcript = TranscriptReader.read(file, language);
        return Segmenter.of(language).segment(transcript);
    }

    /** Reads a Chinese transcript, cuts it into sentences and finds the terms of the glossaries in them. */
    public static FoundTerms findTerms(Path chineseFile, List<Path> glossaries) {
        TermBase termBase = glossary(glossaries);
        SegmentedText chinese = segment(chineseFile, Language.CHINESE);
        return new FoundTerms(chinese, new TermFinder(termBase).find(chinese));
    }

    private static TermBase glossary(List<Path> files) {
        return files.stream().map(GlossaryReader::read).reduce(TermBase.empty(), TermBase::merged);
    }
}
