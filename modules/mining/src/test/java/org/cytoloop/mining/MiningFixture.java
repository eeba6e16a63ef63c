/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.mining.model.MiningDesk;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.windowkit.StudyPlan;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workspace.CellSetInfo;

/** The small study with miners by rule. */
public final class MiningFixture extends StudyOnDesk {
    public final MiningDesk mining;
    public FakeSource source;
    private final StudyPlan plan;

    private MiningFixture(Path folder, StudyPlan plan) throws Exception {
        super(plan.make(Files.createDirectories(folder)), new Desk());
        this.plan = plan;
        mining = new MiningDesk(desk, (study, staining) -> {
            source = new FakeSource(study, staining);
            return source;
        });
        mining.addListener(this::changed);
        arrive();
    }

    /** With a hundred cells on each slice. */
    public static MiningFixture withCells(Path folder) throws Exception {
        return new MiningFixture(folder, StudyPlan.small());
    }

    /** With slices that were not detected. */
    public static MiningFixture withoutCells(Path folder) throws Exception {
        StudyPlan small = StudyPlan.small();
        return new MiningFixture(
                folder,
                new StudyPlan(
                        DetectionMode.SHARED,
                        small.slices(),
                        List.of(0, 0),
                        small.across(),
                        small.width(),
                        small.height()));
    }

    /** Detects the cells of a slice, once more if need be. */
    public void detect(String slice) throws ProblemException {
        study.setCells(slice, plan.grid(100), new CellSetInfo.Draft("nuclei", Map.of(), 11));
    }

    /** Labels a cell by hand, as in the viewer. */
    public void label(CellRef cell, Label label) throws ProblemException {
        label(cell.slice(), label, cell.cell());
    }

    /** Waits until all that was asked for is on disk and told of. */
    public void settle() throws Exception {
        open().writer().flush();
        edt(() -> {});
        edt(() -> {});
    }
}
