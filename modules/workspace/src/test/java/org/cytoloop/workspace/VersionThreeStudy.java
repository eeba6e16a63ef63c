/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.LabelCommand.BatchDraft;
import org.cytoloop.workspace.LabelCommand.HiddenRepeat;

/** Made the study of {@link VersionThreeTest}, into the folder given as argument; kept to show what is in it. */
final class VersionThreeStudy {
    private VersionThreeStudy() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Study study = Studies.withCells(folder, 60, "A1", "A2")) {
            RuleExample example = new RuleExample("A1", 30, 10, RuleExample.Kind.CLEAR_ON);
            study.rulebook().save(Studies.CFOS, new RuleDraft("a ring", "no ring", List.of(), List.of(), ""));
            study.label(Studies.batch("A1", 1, 10, Label.OFF));
            study.blinding().mask(5);
            study.rulebook()
                    .save(
                            Studies.CFOS,
                            new RuleDraft(
                                    "a ring", "none", List.of("cFos.snr >= 2.5 ± 0.3"), List.of(example), "clearer"));
            BatchDraft byRule = new BatchDraft("A1", new Region(0, 0, 500, 500), null, 2, 50, 7, "rectangle-1");
            List<Assignment> drawn = List.of(
                    new Assignment(new CellRef("A1", 20), Label.ON, 0.04),
                    new Assignment(new CellRef("A1", 21), Label.UNSURE, 0.04));
            study.label(LabelCommand.drawn(Studies.CFOS, drawn, SampleOrigin.RULE, byRule, LabelCommand.CURRENT_RULE)
                    .withRepeats(List.of(new HiddenRepeat(new CellRef("A1", 3), Label.ON))));
            study.repeats().answer(Map.of(1L, Label.UNSURE));
            study.blinding().unmask();
            study.setAnnotator("Ben");
            study.repeats().read(Studies.CFOS, new CellRef("A1", 4), Label.ON);
            study.repeats().settle(2, Label.ON);
            study.memory().keep(Studies.CFOS, new CellRef("A1", 5), "out of focus");
            study.label(LabelCommand.flip(
                    Studies.CFOS, List.of(new Assignment(new CellRef("A1", 5), Label.ON, Double.NaN)), 0));
            study.undo();
        }
    }
}
