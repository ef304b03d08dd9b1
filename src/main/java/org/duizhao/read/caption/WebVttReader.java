package org.duizhao.read.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.read.text.SourceLines;

/** WebVTT: The Web Video Text Tracks Format (W3C, section 4.1, Syntax): blocks that empty lines divide. */
public final class WebVttReader {
    private static final Pattern NO_CUE = Pattern.compile("(?:WEBVTT|NOTE|STYLE|REGION)(?:\\s.*)?", Pattern.DOTALL);

    private final Source source;
    private final List<TimedLines> cues = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();

    private WebVttReader(Source source) {
        this.source = source;
    }

    public static CaptionFile read(Source source) {
        WebVttReader reader = new WebVttReader(source);
        reader.readBlocks(SourceLines.of(source.text()));
        List<TimedLines> cues = RollingCaptions.settle(source, reader.cues);
        return new CaptionFile(CueMarkup.webVtt(source, cues), reader.setAside);
    }

    private void readBlocks(List<Span> lines) {
        List<Span> block = new ArrayList<>();
        for (Span line : lines) {
            if (line.length() > 0) {
                block.add(line);
            } else if (!block.isEmpty()) {
                readBlock(block);
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            readBlock(block);
        }
    }

    private void readBlock(List<Span> block) {
        int timeLine = nextTimeLine(block, 0);
        boolean isNoCue = NO_CUE.matcher(source.excerpt(block.get(0))).matches();
        if (isNoCue) {
            setAside.add(new SetAside(block.get(0).union(block.get(timeLine - 1)), Reason.NOTE));
        } else if (timeLine == block.size() || timeLine > 1) {
            throw noCue(block.get(0));
        }
        while (timeLine < block.size()) {
            int next = nextTimeLine(block, timeLine + 1);
            TimeRange time = TimeLine.read(source, block.get(timeLine));
            cues.add(TimedLines.of(time, source.text(), block.subList(timeLine + 1, next)));
            timeLine = next;
        }
    }

    private int nextTimeLine(List<Span> block, int from) {
        int i = from;
        while (i < block.size() && !TimeLine.is(source.excerpt(block.get(i)))) {
            i++;
        }
        return i;
    }

    private BadInputException noCue(Span line) {
        return new BadInputException(
                Place.of(source.name(), source.text(), line.start()),
                "this is neither a note nor a cue with a time line",
                "begin the cue with a line like 00:00:04.000 --> 00:00:07.750, or the note with NOTE");
    }
}
