package org.duizhao.read.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.SetAside.Reason;

/**
 * Tells the main text of a page from what stands around it. Running text counts by its letters, links left out; what
 * an element's name, role or class says of it holds unless nearly all of the page stands in it. The main text is where
 * the page says so, if most of the running text is there, and then as far in as nearly all of it is.
 */
final class MainText {
    /** What holds more of the page than this is the page, whatever its class is called. */
    private static final double MOST_OF_PAGE_IN_REGION = 0.8;
    /** A row of this many blocks of links leads elsewhere. */
    private static final int FEWEST_LINKS = 3;

    private final Layout layout;
    private final List<Optional<Reason>> reasons = new ArrayList<>();

    private MainText(Layout layout) {
        this.layout = layout;
    }

    /**
     * Finds the main text.
     *
     * @param title the title of the page; a heading above the main text that has it belongs to the text
     */
    static MainText of(Layout layout, String title) {
        MainText main = new MainText(layout);
        List<Optional<Reason>> regions = main.regions();
        int box = new MainBox(layout, main.prose(regions)).find();
        BitSet inside = main.boxesIn(box);
        for (HtmlBlock block : layout.blocks()) {
            main.reasons.add(regions.get(block.box())
                    .or(() -> inside.get(block.box()) ? Optional.empty() : Optional.of(outside(block))));
        }
        main.setAsideLinks();
        new PageTitle(layout.blocks(), title).index(main.reasons).ifPresent(i -> main.reasons.set(i, Optional.empty()));
        return main;
    }

    /** Why a block is not read; empty for the main text. */
    Optional<Reason> reasonNotToRead(int block) {
        return reasons.get(block);
    }

    private static Reason outside(HtmlBlock block) {
        return block instanceof HtmlBlock.Text text && text.isLinks() ? Reason.NAVIGATION : Reason.BESIDE;
    }

    /** What each box says of itself or stands in. */
    private List<Optional<Reason>> regions() {
        long[] prose = prose(Collections.nCopies(layout.boxes().size(), Optional.empty()));
        List<Optional<Reason>> regions = new ArrayList<>();
        for (int i = 0; i < layout.boxes().size(); i++) {
            Layout.Box box = layout.boxes().get(i);
            Optional<Reason> around = i == 0 ? Optional.empty() : regions.get(box.parent());
            boolean isPage = prose[i] > MOST_OF_PAGE_IN_REGION * prose[0];
            regions.add(around.isPresent() || isPage ? around : Regions.reasonOf(box.element()));
        }
        return regions;
    }

    /** How much running text stands in each box, regions left out. */
    private long[] prose(List<Optional<Reason>> regions) {
        long[] prose = new long[layout.boxes().size()];
        for (HtmlBlock block : layout.blocks()) {
            if (block instanceof HtmlBlock.Text text && regions.get(text.box()).isEmpty()) {
                prose[text.box()] += text.prose();
            }
        }
        for (int i = prose.length - 1; i > 0; i--) {
            prose[layout.boxes().get(i).parent()] += prose[i];
        }
        return prose;
    }

    private BitSet boxesIn(int main) {
        BitSet inside = new BitSet();
        inside.set(main);
        for (int i = main + 1; i < layout.boxes().size(); i++) {
            inside.set(i, inside.get(layout.boxes().get(i).parent()));
        }
        return inside;
    }

    /** Rows of links within the text lead elsewhere, unless the text itself is made of links. */
    private void setAsideLinks() {
        List<Integer> links = new ArrayList<>();
        long linked = 0;
        long all = 0;
        List<Integer> row = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).isPresent() || !(layout.blocks().get(i) instanceof HtmlBlock.Text text)) {
                continue;
            }
            all += text.letters();
            if (!text.isHeading() && text.isLinks() && !text.isSentence()) {
                linked += text.letters();
                row.add(i);
            } else {
                links.addAll(row.size() < FEWEST_LINKS ? List.of() : row);
                row.clear();
            }
        }
        links.addAll(row.size() < FEWEST_LINKS ? List.of() : row);
        if (2 * linked < all) {
            links.forEach(i -> reasons.set(i, Optional.of(Reason.NAVIGATION)));
        }
    }
}
