package org.duizhao.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Bead;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Utf8File;

/**
 * A ladder in a file, as Vecalign writes it: a bead a line, {@code [0, 1]:[0]}, sentences counted from 0, Chinese first,
 * {@code []} where a side is empty; what follows a second colon (the cost) does not count. Beads may come in any order
 * and share sentences, as those of gold by hand do. Beads empty on both sides and blank lines are left out.
 */
public final class LadderFile {
    private LadderFile() {}

    /**
     * The beads of a file, in its order.
     *
     * @throws BadInputException if a line is not a bead, or the file is not text
     */
    public static List<Bead> read(Path file) {
        List<Bead> beads = new ArrayList<>();
        int number = 0;
        for (String line : Utf8File.read(file).lines().toList()) {
            number++;
            if (!line.isBlank()) {
                Optional<Bead> bead = new LadderLine(file.toString(), number, line).bead();
                bead.ifPresent(beads::add);
            }
        }
        return beads;
    }
}
