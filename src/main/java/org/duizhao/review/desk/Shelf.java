package org.duizhao.review.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.workspace.Workspace;

/** The workspaces that can be reviewed, by name. Each is opened when it is first asked for. No other file is touched. */
public final class Shelf implements AutoCloseable {
    private final Path place;
    private final Realigner realigner;
    private final Map<String, Desk> open = new TreeMap<>();

    private Shelf(Path place, Realigner realigner) {
        this.place = place;
        this.realigner = realigner;
    }

    /**
     * The shelf of one workspace, or of all in a folder.
     *
     * @throws BadInputException if the workspace cannot be used, or the folder holds none
     */
    public static Shelf of(Path place, Realigner realigner) {
        Shelf shelf = new Shelf(place, realigner);
        Map<String, Path> files = shelf.files();
        if (files.isEmpty()) {
            throw new BadInputException(
                    Place.of(place.toString()),
                    "there is no workspace in this folder",
                    "make one with \"duizhao align -o NAME.duizhao\"");
        }
        if (!Files.isDirectory(place)) {
            shelf.open.put(Workspace.nameOf(place), Desk.open(Workspace.nameOf(place), place, realigner));
        }
        return shelf;
    }

    /** Whether it is a folder, whose workspaces may come and go. */
    public boolean isFolder() {
        return Files.isDirectory(place);
    }

    /** What its workspaces are called, in order. */
    public List<String> names() {
        return List.copyOf(files().keySet());
    }

    /**
     * The workspace of a name.
     *
     * @throws BadInputException if it cannot be used
     */
    public synchronized Optional<Desk> desk(String name) {
        Desk known = open.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Path> file = Optional.ofNullable(files().get(name));
        Optional<Desk> opened = file.map(path -> Desk.open(name, path, realigner));
        opened.ifPresent(desk -> open.put(name, desk));
        return opened;
    }

    @Override
    public synchronized void close() {
        open.values().forEach(Desk::close);
        open.clear();
    }

    private Map<String, Path> files() {
        Map<String, Path> files = new TreeMap<>();
        if (!isFolder()) {
            files.put(Workspace.nameOf(place), place);
            return files;
        }
        try (Stream<Path> found = Files.list(place)) {
            found.filter(file -> file.toString().endsWith(Workspace.ENDING) && Files.isRegularFile(file))
                    .forEach(file -> files.put(Workspace.nameOf(file), file));
        } catch (IOException e) {
            throw new BadInputException(
                    Place.of(place.toString()),
                    "the folder cannot be read (" + e.getClass().getSimpleName() + ")",
                    "check its permissions");
        }
        return files;
    }
}
