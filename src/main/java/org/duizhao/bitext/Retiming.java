package org.duizhao.bitext;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the clock of one version of a recording becomes that of another: they may begin at different places, run at different
 * speeds, and lack different parts, such as advertising.
 *
 * @param pieces the parts that both have, in order of both clocks; one at least
 */
public record Retiming(List<Piece> pieces) {
    /**
     * A part that both have.
     *
     * @param fromMillis where it begins on the old clock, as far as is known
     * @param toMillis where it ends there, as far as is known
     * @param change how the old clock becomes the new one in it
     */
    public record Piece(long fromMillis, long toMillis, ClockChange change) {
        public Piece {
            if (toMillis < fromMillis) {
                throw new IllegalArgumentException("not a part of a recording: " + fromMillis + ".." + toMillis);
            }
        }

        private double newFrom() {
            return change.exactly(fromMillis);
        }

        private double newTo() {
            return change.exactly(toMillis);
        }

        private Piece inverse() {
            long from = Math.round(newFrom());
            return new Piece(from, Math.max(from, Math.round(newTo())), change.inverse());
        }
    }

    public Retiming {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a change of clocks has one piece at least");
        }
    }

    /** One change throughout. */
    public static Retiming of(ClockChange change) {
        return new Retiming(List.of(new Piece(0, 0, change)));
    }

    /**
     * When something is shown by the new clock. Between two pieces the change of the one before holds as long as the one
     * behind does not begin, and else that of the one behind; what neither has room for is in no place there, nor is what
     * ends before the new clock begins.
     */
    public Optional<TimeRange> of(TimeRange time) {
        int k = 0;
        while (k + 1 < pieces.size() && pieces.get(k + 1).fromMillis() <= time.startMillis()) {
            k++;
        }
        Piece piece = pieces.get(k);
        if (k + 1 < pieces.size() && time.startMillis() >= piece.toMillis()) {
            Piece next = pieces.get(k + 1);
            if (piece.change().exactly(time.endMillis()) <= next.newFrom()) {
                return shown(piece, time);
            }
            return next.change().exactly(time.startMillis()) >= piece.newTo() ? shown(next, time) : Optional.empty();
        }
        return shown(piece, time);
    }

    private static Optional<TimeRange> shown(Piece piece, TimeRange time) {
        return piece.change().exactly(time.endMillis()) > 0
                ? Optional.of(piece.change().of(time))
                : Optional.empty();
    }

    /**
     * When something may be shown by the new clock where it is not sure between which of its parts the clocks jump: by the
     * changes of all pieces that are at most {@code reachMillis} from it.
     */
    public List<TimeRange> near(TimeRange time, long reachMillis) {
        return IntStream.range(0, pieces.size())
                .filter(k -> holds(k, time.startMillis(), reachMillis))
                .mapToObj(k -> shown(pieces.get(k), time))
                .flatMap(Optional::stream)
                .toList();
    }

    /** How many milliseconds a time of the new clock is from one of the old clock, by the piece that fits best there. */
    public double apartMillis(long oldMillis, long newMillis) {
        return IntStream.range(0, pieces.size())
                .filter(k -> holds(k, oldMillis, 0))
                .mapToDouble(k -> Math.abs(newMillis - pieces.get(k).change().exactly(oldMillis)))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Whether no piece but this one holds for a time of the old clock by more than a reach. */
    private boolean holds(int k, long oldMillis, long reachMillis) {
        boolean isBehindPrevious = k == 0 || pieces.get(k - 1).toMillis() - reachMillis <= oldMillis;
        boolean isBeforeNext =
                k + 1 == pieces.size() || oldMillis <= pieces.get(k + 1).fromMillis() + reachMillis;
        return isBehindPrevious && isBeforeNext;
    }

    /** How the new clock becomes the old one. */
    public Retiming inverse() {
        return new Retiming(pieces.stream().map(Piece::inverse).toList());
    }
}
