/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.SampleOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A study.db that version 3 wrote opens for ever. The file was written once (by {@link VersionThreeStudy}) and is never
 * written again; what a later version adds gets a file and a test of its own.
 */
class VersionThreeTest {
    @TempDir
    Path folder;

    @Test
    void open_studyOfVersionThree_hasRulesRepeatsAndMasks() throws Exception {
        Path study = Files.createDirectory(folder.resolve("old.cytoloop"));
        try (InputStream in = new GZIPInputStream(VersionThreeTest.class.getResourceAsStream("study-v3.db.gz"))) {
            Files.copy(in, study.resolve("study.db"));
        }
        try (Study open = Study.open(study, "Carl")) {
            assertEquals(List.of(), open.verify());
            List<Rule> rules = open.rulebook().versions(Studies.CFOS);
            assertEquals(List.of(1, 2), rules.stream().map(Rule::version).toList());
            assertEquals(List.of("cFos.snr >= 2.5 ± 0.3"), rules.get(1).conditions());
            assertEquals("clearer", rules.get(1).note());
            assertEquals(1, rules.get(1).examples().size());
            assertNull(open.batches(Studies.CFOS).get(1).label());
            assertEquals(
                    SampleOrigin.RULE,
                    open.sample(Studies.CFOS, new CellRef("A1", 20))
                            .orElseThrow()
                            .origin());
            assertEquals(
                    2,
                    open.sample(Studies.CFOS, new CellRef("A1", 20))
                            .orElseThrow()
                            .ruleVersion());
            List<Repeat> repeats = open.repeats().all(Studies.CFOS);
            assertEquals(
                    Map.of(new CellRef("A1", 3), Label.UNSURE), open.repeats().open(Studies.CFOS));
            assertEquals(Label.ON, repeats.get(1).consensus());
            assertEquals("Ben", repeats.get(1).secondAnnotator());
            assertEquals(
                    "out of focus",
                    open.memory()
                            .kept(Studies.CFOS, new CellRef("A1", 5))
                            .orElseThrow()
                            .reason());
            assertEquals(
                    List.of(Label.OFF, Label.ON),
                    open.memory().given(Studies.CFOS, new CellRef("A1", 4)).stream()
                            .map(GivenLabel::label)
                            .toList());
            assertEquals(1, open.blinding().masks().size());
            assertEquals(5, open.blinding().masks().get(0).seed());
            assertEquals("labelled 1 cell of slice A1 ON for cFos", open.redo().orElseThrow());
            assertEquals(List.of(), open.memory().kept(Studies.CFOS));
            while (open.canUndo()) {
                open.undo();
            }
            assertEquals(List.of(), open.rulebook().versions(Studies.CFOS));
            assertEquals(List.of(), open.repeats().all(Studies.CFOS));
            assertEquals(1, open.blinding().masks().size(), "masks stay");
            assertEquals(List.of(), open.verify());
        }
    }
}
