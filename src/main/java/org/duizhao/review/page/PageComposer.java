package org.duizhao.review.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.Sentence.Kind;
import org.duizhao.review.desk.Desk;
import org.duizhao.review.desk.Stretch;
import org.duizhao.review.find.Matches;
import org.duizhao.review.find.Pinyin;
import org.duizhao.review.find.Showing;
import org.duizhao.review.find.View;
import org.duizhao.review.page.DeskState.KindCount;
import org.duizhao.workspace.HistoryEntry;
import org.duizhao.workspace.Snapshot;
import org.duizhao.workspace.document.Document;
import org.duizhao.write.OutputFormat;

/** Composes what the page of a workspace shows of one version, to one view. */
public final class PageComposer {
    private final Desk desk;
    private final Snapshot snapshot;
    private final View view;
    private final Words words;
    private final Matches matches;

    public PageComposer(Desk desk, Snapshot snapshot, View view, Words words, Pinyin pinyin) {
        this.desk = desk;
        this.snapshot = snapshot;
        this.view = view;
        this.words = words;
        this.matches = Matches.of(snapshot.document(), view, pinyin);
    }

    /** The whole page. */
    public DeskPage page(String base, boolean shelf) {
        List<Chunk> chunks = IntStream.range(0, Chunk.count(matches.size()))
                .mapToObj(number -> number == 0 ? chunk(0) : new Chunk(number, List.of()))
                .toList();
        List<String> formats = Arrays.stream(OutputFormat.values())
                .filter(OutputFormat::isOneFile)
                .map(OutputFormat::id)
                .toList();
        return new DeskPage(desk.name(), base, shelf, view.text(), state(), chunks, sections(), formats);
    }

    /** One chunk; without rows if there are not so many. */
    public Chunk chunk(int number) {
        int from = Math.min(number * Chunk.SIZE, matches.size());
        int to = Math.min(from + Chunk.SIZE, matches.size());
        return new Chunk(number, new RowComposer(snapshot.document(), words).rows(matches, from, to));
    }

    /**
     * What a page has to exchange.
     *
     * @param since the version that it shows
     * @param loaded the numbers of the chunks that it holds
     */
    public Changes changes(long since, Collection<Integer> loaded, String message, boolean isRefusal) {
        Stretch stretch = desk.changedSince(since);
        List<Chunk> changed = loaded.stream()
                .filter(number -> isTouched(number, stretch))
                .map(this::chunk)
                .toList();
        return new Changes(state(), changed, message, isRefusal);
    }

    /** The index of the bead to look at after a change. */
    public int indexOfChange(long since) {
        Stretch stretch = desk.changedSince(since);
        return Math.min(matches.indexFrom(stretch.first()), Math.max(0, matches.size() - 1));
    }

    /** The index of a bead, or of the first one behind it that the view shows. */
    public Optional<Integer> indexOf(int position) {
        int index = matches.indexFrom(position);
        return index < matches.size() ? Optional.of(index) : Optional.empty();
    }

    private boolean isTouched(int chunk, Stretch stretch) {
        if (stretch.isEmpty()) {
            return false;
        }
        int first = matches.indexFrom(stretch.first());
        // who leaves or enters a view that is not whole moves all that stand behind
        boolean moves = stretch.last() == Integer.MAX_VALUE || !view.isWhole();
        int last = moves ? Integer.MAX_VALUE : matches.indexFrom(stretch.last()) + 1;
        return chunk >= first / Chunk.SIZE && chunk <= last / Chunk.SIZE;
    }

    private DeskState state() {
        Document document = snapshot.document();
        int beads = document.beads().size();
        int confirmed = document.progress().getOrDefault(BeadStatus.CONFIRMED, 0);
        return new DeskState(
                snapshot.version(),
                matches.size(),
                beads,
                confirmed,
                beads == 0 ? 0 : 100 * confirmed / beads,
                desk.undoable().map(HistoryEntry::description).orElse(""),
                desk.redoable().map(HistoryEntry::description).orElse(""),
                Arrays.stream(Showing.values()).map(this::count).toList());
    }

    private KindCount count(Showing kind) {
        long count = snapshot.document().beads().stream()
                .filter(kind.filter()::accepts)
                .count();
        return new KindCount(kind.id(), (int) count, view.has(kind));
    }

    private List<DeskPage.Section> sections() {
        List<DeskPage.Section> sections = new ArrayList<>();
        snapshot.document()
                .beads()
                .forEach(bead -> bead.chinese().stream()
                        .filter(sentence -> sentence.kind() == Kind.HEADING)
                        .forEach(sentence -> sections.add(new DeskPage.Section(sentence.text(), bead.id()))));
        return sections;
    }
}
