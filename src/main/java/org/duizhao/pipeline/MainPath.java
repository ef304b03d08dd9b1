package org.duizhao.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.align.Aligner;
import org.duizhao.align.AlignmentReviewer;
import org.duizhao.align.Weights;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.TermMatch;
import org.duizhao.evaluate.LadderFile;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.segment.Segmenter;
import org.duizhao.term.Corrections;
import org.duizhao.term.TermBase;
import org.duizhao.term.TermConflict;
import org.duizhao.term.TermConflicts;
import org.duizhao.term.TermFinder;
import org.duizhao.term.check.AlignmentChecker;
import org.duizhao.term.discover.TermDiscovery;
import org.duizhao.term.format.GlossaryReader;

/** The main path: read, segment, find terms, align; and where that is asked for, check. */
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
        return align(new AlignmentInputs(
                new Location.Local(chineseFile),
                englishFile.map(Location.Local::new),
                glossaries,
                List.of(),
                Optional.empty(),
                Optional.empty()));
    }

    /**
     * Aligns as the other does, where asked with weights of one's own and around beads that are fixed.
     *
     * @throws org.duizhao.problem.BadInputException if one of the files cannot be used
     */
    public static Alignment align(AlignmentInputs inputs) {
        return align(inputs, Lexicon.bundled(inputs.dictionaries()), termBase(inputs.glossaries()));
    }

    /**
     * Aligns in the same way, then checks the terms, names and numbers of what came out.
     *
     * @throws org.duizhao.problem.BadInputException if one of the files cannot be used
     */
    public static CheckedAlignment check(AlignmentInputs inputs) {
        Lexicon lexicon = Lexicon.bundled(inputs.dictionaries());
        TermBase termBase = termBase(inputs.glossaries());
        Alignment alignment = align(inputs, lexicon, termBase);
        return new CheckedAlignment(alignment, new AlignmentChecker(termBase, lexicon).check(alignment));
    }

    /**
     * Checks an alignment as it is, such as that of a workspace: by some glossaries or, without any, by the entries of the
     * terms that it holds.
     *
     * @throws org.duizhao.problem.BadInputException if one of the files cannot be used
     */
    public static CheckedAlignment check(Alignment alignment, List<Path> glossaries, List<Path> dictionaries) {
        Lexicon lexicon = Lexicon.bundled(dictionaries);
        if (glossaries.isEmpty()) {
            TermBase held = TermBase.of(
                    alignment.terms().stream().map(TermMatch::term).distinct().toList());
            return new CheckedAlignment(alignment, new AlignmentChecker(held, lexicon).check(alignment));
        }
        TermBase termBase = termBase(glossaries);
        Alignment found = new Alignment(
                alignment.chinese(),
                alignment.english(),
                alignment.beads(),
                new TermFinder(termBase, lexicon).find(alignment.chinese()));
        return new CheckedAlignment(found, new AlignmentChecker(termBase, lexicon).check(found));
    }

    private static Alignment align(AlignmentInputs inputs, Lexicon lexicon, TermBase termBase) {
        Weights weights = inputs.weights().map(Weights::read).orElseGet(Weights::bundled);
        List<Bead> fixed = inputs.fixedBeads().map(LadderFile::read).orElse(List.of());
        SegmentedText chinese = segment(inputs.chinese(), Language.CHINESE);
        SegmentedText english = inputs.english()
                .map(location -> segment(location, Language.ENGLISH))
                .orElse(SegmentedText.none(Language.ENGLISH));
        List<TermMatch> terms = new TermFinder(termBase, lexicon).find(chinese);
        List<AlignedBead> beads = new Aligner(lexicon, weights).realign(chinese, english, terms, fixed);
        return new Alignment(chinese, english, beads, terms);
    }

    /**
     * What a person should know of an alignment before using it, a sentence each: that its texts probably do not belong
     * together, or where their order does not hold. Empty where all looks well.
     */
    public static List<String> warnings(Alignment alignment) {
        return new AlignmentReviewer(Lexicon.bundled()).review(alignment).warnings();
    }

    /** Reads a transcript from a file and cuts it into sentences. */
    public static SegmentedText segment(Path file, Language language) {
        return segment(new Location.Local(file), language);
    }

    /** Reads a transcript and cuts it into sentences. */
    public static SegmentedText segment(Location location, Language language) {
        return Segmenter.of(language).segment(location.read(language));
    }

    /** Reads a Chinese transcript, cuts it into sentences and finds the terms of the glossaries in them. */
    public static FoundTerms findTerms(Location chineseText, List<Path> glossaries) {
        TermBase termBase = termBase(glossaries);
        SegmentedText chinese = segment(chineseText, Language.CHINESE);
        return new FoundTerms(chinese, new TermFinder(termBase, Lexicon.bundled()).find(chinese));
    }

    /** The entries of glossaries that do not go together. */
    public static List<TermConflict> conflicts(List<Path> glossaries) {
        return TermConflicts.in(termBase(glossaries));
    }

    /** Finds the terms of the glossaries in a Chinese transcript and puts right what was misheard, beside the text as it is. */
    public static Corrections correct(Location chineseText, List<Path> glossaries) {
        FoundTerms found = findTerms(chineseText, glossaries);
        return Corrections.of(found.chinese(), found.matches());
    }

    /**
     * Aligns, and proposes entries for a glossary from what it finds; those of the glossaries are left out. Without
     * English the Chinese alone proposes them.
     *
     * @throws org.duizhao.problem.BadInputException if one of the files cannot be used
     */
    public static ProposedTerms proposeTerms(AlignmentInputs inputs) {
        Lexicon lexicon = Lexicon.bundled(inputs.dictionaries());
        TermBase termBase = termBase(inputs.glossaries());
        Alignment alignment = align(inputs, lexicon, termBase);
        return new ProposedTerms(alignment, new TermDiscovery(lexicon, termBase).discover(alignment));
    }

    static TermBase termBase(List<Path> files) {
        return new TermBase(files.stream().map(GlossaryReader::read).toList());
    }
}
