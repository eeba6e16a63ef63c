/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.cellimport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.CellImport;
import org.cytoloop.slices.dialogs.LatestOnly;
import org.cytoloop.slices.dialogs.ReplacedCells;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.ReattachReport;
import org.cytoloop.workspace.Study;
import org.openide.util.NbBundle.Messages;

/** What the dialog that imports cells shows and does. For the EDT. */
@Messages({
    "MSG_ReadingFile=Reading the file …",
    "# {0} - slice",
    "# {1} - number of cells",
    "MSG_Found={0}: {1,number,0} {1,choice,0#cells|1#cell|1<cells}",
    "# {0} - name of the importer",
    "MSG_ReadBy={0}. None lies outside its slice.",
    "# {0} - names of slices",
    "MSG_Unknown=Left out, as the study has no such slice: {0}",
    "# {0} - number of further slices",
    "MSG_AndMore=and {0} more",
    "LBL_ImportingCells=Importing cells"
})
final class ImportCellsModel {
    private static final int MOST_LINES = 8;

    private final OpenStudy open;
    private final Runnable changed;
    private final LatestOnly<CellFile.Wish, Read> reading;
    private Optional<Path> file = Optional.empty();
    private Optional<Slice> slice;
    private CellFile.Wish asked;
    private Optional<CellFile> found = Optional.empty();
    private Optional<String> problem = Optional.empty();
    private ReplacedCells replaced = ReplacedCells.UNKNOWN;
    private boolean busy;

    private record Read(CellFile file, ReplacedCells replaced) {}

    /**
     * @param background runs one thing at a time, off the EDT
     * @param edt runs on the EDT, later
     * @param changed told on the EDT when something to show is another
     */
    ImportCellsModel(OpenStudy open, Executor background, Executor edt, Runnable changed) {
        this.open = open;
        this.changed = changed;
        this.slice = open.slice();
        this.reading = new LatestOnly<>(background, edt, this::read, this::done, this::failed);
    }

    private Read read(CellFile.Wish wish, TaskContext task) throws ProblemException {
        return new Read(CellFile.read(wish, task), ReplacedCells.count(open.study()));
    }

    private void done(Read read) {
        busy = false;
        found = Optional.of(read.file());
        replaced = read.replaced();
        changed.run();
    }

    private void failed(ProblemException e) {
        busy = false;
        problem = Optional.of(e.getMessage());
        changed.run();
    }

    /** The slices to choose from. */
    List<Slice> slices() {
        return open.study().slices();
    }

    /** The slice the cells are for; empty for all slices that the file names. */
    Optional<Slice> slice() {
        return slice;
    }

    /** Chooses the slice; empty for all slices that the file names. */
    void setSlice(Optional<Slice> next) {
        slice = next;
        look();
    }

    /** Chooses the file. */
    void setFile(Optional<Path> next) {
        file = next;
        look();
    }

    private void look() {
        CellFile.Wish wish =
                file.map(path -> new CellFile.Wish(path, slices(), slice)).orElse(null);
        if (Objects.equals(wish, asked)) {
            return;
        }
        asked = wish;
        found = Optional.empty();
        problem = Optional.empty();
        busy = wish != null;
        if (wish == null) {
            reading.cancel();
        } else {
            reading.ask(wish);
        }
        changed.run();
    }

    /** True while the file is read. */
    boolean isBusy() {
        return busy;
    }

    /** What is wrong, in a sentence. */
    Optional<String> problem() {
        return problem;
    }

    /** What was found, a line for each slice; empty when nothing was. */
    String foundWords() {
        if (busy) {
            return Bundle.MSG_ReadingFile();
        }
        return found.map(ImportCellsModel::words).orElse("");
    }

    private static String words(CellFile file) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Cells> entry : file.cells().entrySet()) {
            if (lines.size() == MOST_LINES && file.cells().size() > MOST_LINES + 1) {
                lines.add(Bundle.MSG_AndMore(file.cells().size() - MOST_LINES));
                break;
            }
            lines.add(Bundle.MSG_Found(entry.getKey(), entry.getValue().size()));
        }
        lines.add(Bundle.MSG_ReadBy(file.importer().displayName()));
        if (!file.unknown().isEmpty()) {
            lines.add(Bundle.MSG_Unknown(
                    String.join(", ", file.unknown().stream().limit(MOST_LINES).toList())));
        }
        return String.join("\n", lines);
    }

    /** What happens to cells and labels that there are; empty when there are none. */
    String warning() {
        return found.map(read -> replaced.warning(
                        open.study(),
                        slices().stream()
                                .filter(s -> read.cells().containsKey(s.name()))
                                .toList(),
                        open.names()::slice))
                .orElse("");
    }

    /** True when the import can begin. */
    boolean canImport() {
        return found.isPresent();
    }

    /**
     * Gives the slices their new cells in the background.
     *
     * @param done takes what is said of it, on the EDT
     */
    void start(Consumer<String> done) {
        CellFile read = found.orElseThrow();
        Study study = open.study();
        open.jobs()
                .start(
                        Bundle.LBL_ImportingCells(),
                        task -> {
                            List<String> lines = new ArrayList<>();
                            for (Map.Entry<String, Cells> entry : read.cells().entrySet()) {
                                task.checkCancelled();
                                task.progress(
                                        lines.size() / (double) read.cells().size(), entry.getKey());
                                ReattachReport report =
                                        CellImport.store(study, entry.getKey(), entry.getValue(), read.importer());
                                lines.add(Bundle.MSG_Found(
                                                entry.getKey(), entry.getValue().size())
                                        + ReplacedCells.reattached(report));
                            }
                            return String.join("\n", lines);
                        },
                        done);
    }

    /** Stops reading. */
    void close() {
        reading.cancel();
    }
}
