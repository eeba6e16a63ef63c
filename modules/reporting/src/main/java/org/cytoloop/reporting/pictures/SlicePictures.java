/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.pictures;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.CellSize;
import org.cytoloop.reporting.model.Block;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.workspace.Study;

/**
 * Pictures of the slices of a study with the calls of a round on them. The captions hold no number but names: what was
 * counted stands in the tables.
 */
public final class SlicePictures {
    private static final int LONGEST = 900;
    /** With many slices each is smaller, or nobody could send the report to anybody. */
    private static final int LONGEST_OF_MANY = 560;

    private static final int MANY = 16;
    private static final int EXAMPLES = 16;

    private SlicePictures() {}

    /**
     * A picture of each slice, in the order of their names; in place of one that cannot be shown a sentence that says
     * why. Reads images; never on the event thread.
     *
     * @throws ProblemException when calls cannot be read; a missing image is no problem
     */
    public static List<Block> of(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        List<Slice> slices = ordered(study);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            task.checkCancelled();
            double at = i / (double) slices.size();
            task.progress(at, "painting slice " + slices.get(i).name());
            blocks.add(block(
                    study, slices.get(i), round, slices.size() > MANY ? LONGEST_OF_MANY : LONGEST, task.part(at, at)));
        }
        return blocks;
    }

    private static List<Slice> ordered(Study study) {
        return study.slices().stream().sorted(Comparator.comparing(Slice::name)).toList();
    }

    private static Block block(Study study, Slice slice, RoundInfo round, int longest, TaskContext task)
            throws ProblemException {
        Optional<float[]> pOn = study.calls(slice.name(), round);
        if (pOn.isEmpty()) {
            return missing(slice, "its cells have not been classified under this round");
        }
        Cells cells = study.cells(slice.name());
        if (cells.size() != pOn.get().length) {
            throw new ProblemException("Slice \"" + slice.name() + "\" got other cells while it was painted; make the"
                    + " report again when detection is done.");
        }
        try (OpenSlice open = OpenSlice.of(study, slice, task)) {
            double diameter = CellSize.diameter(study.cellSet(slice.name()), cells);
            BufferedImage picture = CallPicture.paint(slice, open, cells, pOn.get(), round, diameter, longest, task);
            Prose caption = Prose.of("Slice ").name(slice.name());
            if (!slice.animal().isEmpty()) {
                caption.words(", animal ").name(slice.animal());
            }
            caption.words(": cells called ON filled orange, OFF as blue rings (round ")
                    .id(round.number())
                    .words(")");
            caption.words(slice.pixelSizeUm() > 0 ? "." : "; no scale bar, as the size of a pixel is not known.");
            return new Block.Picture(caption.list(), PngFile.bytes(picture), picture.getWidth());
        } catch (ProblemException e) {
            return missing(
                    slice, study.missingImages().contains(slice) ? "its image is missing" : "its image cannot be read");
        }
    }

    private static Block missing(Slice slice, String why) {
        return new Block.Paragraph(Prose.of("No picture of slice ")
                .name(slice.name())
                .words(": " + why + ".")
                .list());
    }

    /**
     * Examples of what a round calls clearly ON, clearly OFF, and can hardly tell: a picture for each, of cells from all
     * slices whose images are there.
     *
     * @throws ProblemException when calls cannot be read; a missing image is no problem
     */
    public static List<Block> examples(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        Staining staining = study.settings().stainings().stream()
                .filter(one -> one.name().equals(round.staining()))
                .findFirst()
                .orElseThrow();
        ExampleChoice on = new ExampleChoice(EXAMPLES, c -> round.callsOn(c.pOn()) ? c.pOn() : Double.NaN);
        ExampleChoice off = new ExampleChoice(EXAMPLES, c -> round.callsOn(c.pOn()) ? Double.NaN : -c.pOn());
        ExampleChoice border = new ExampleChoice(EXAMPLES, c -> -Math.abs(c.pOn() - round.threshold()));
        Set<String> gone = study.missingImages().stream().map(Slice::name).collect(Collectors.toSet());
        for (Slice slice : ordered(study)) {
            task.checkCancelled();
            Optional<float[]> pOn = gone.contains(slice.name()) ? Optional.empty() : study.calls(slice.name(), round);
            for (int i = 0; pOn.isPresent() && i < pOn.get().length; i++) {
                ExampleChoice.Called called = new ExampleChoice.Called(new CellRef(slice.name(), i + 1), pOn.get()[i]);
                on.offer(called);
                off.offer(called);
                border.offer(called);
            }
        }
        ExampleSheet sheet = new ExampleSheet(study, staining, task);
        List<Block> blocks = new ArrayList<>();
        add(blocks, sheet, on, "Cells called clearly ON");
        add(blocks, sheet, off, "Cells called clearly OFF");
        add(blocks, sheet, border, "Cells nearest to the threshold, where calls are least certain");
        return blocks;
    }

    private static void add(List<Block> blocks, ExampleSheet sheet, ExampleChoice choice, String what) {
        try {
            Optional<BufferedImage> picture = sheet.of(choice.chosen());
            picture.ifPresent(painted -> blocks.add(new Block.Picture(
                    Prose.of(what + ": all channels above, the marker alone below.")
                            .list(),
                    PngFile.bytes(painted),
                    painted.getWidth())));
        } catch (ProblemException e) {
            blocks.add(new Block.Paragraph(Prose.of(what + " cannot be shown, as an image cannot be read.")
                    .list()));
        }
    }
}
