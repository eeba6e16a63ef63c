/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.document;

import java.util.Optional;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.viewer.cells.CellLook;
import org.cytoloop.viewer.review.CallsBefore;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;
import org.openide.util.NbBundle.Messages;

/**
 * Reads what is known of the cells of one slice, and reads again only what may have changed. For one thread at a time,
 * off the EDT.
 */
@Messages({"# {0} - earlier", "# {1} - later", "FactReader_rounds=round {0} → round {1}"})
final class FactReader {
    private final Study study;
    private final String slice;
    private CellSetInfo info;
    private CellFacts last = CellFacts.none();
    private CalledUnder called;

    FactReader(Study study, String slice) {
        this.study = study;
        this.slice = slice;
    }

    /**
     * Reads.
     *
     * @param callsMayDiffer false when calls that were read before are still good
     * @param withBefore whether it is asked what the round before called the cells
     */
    CellFacts read(String staining, boolean callsMayDiffer, boolean withBefore) throws ProblemException {
        readCells();
        Optional<RoundInfo> round = study.rounds().current(staining);
        if (callsMayDiffer || called == null || !called.is(staining, round, info)) {
            called = readCalls(staining, round);
        }
        double threshold = round.map(RoundInfo::threshold).orElse(0.5);
        last = last.labelled(labels(staining))
                .calledBy(called.pOn(), threshold, called.round())
                .calledBefore(withBefore ? before(staining, round) : null);
        return last;
    }

    private void readCells() throws ProblemException {
        CellSetInfo now = study.cellSet(slice).orElse(null);
        if (now == null ? info != null : !now.equals(info)) {
            Cells cells = now == null ? Cells.none() : study.cells(now);
            info = now;
            called = null;
            last = CellFacts.of(last.version() + 1, now == null ? 0 : now.id(), cells);
        }
    }

    private byte[] labels(String staining) {
        byte[] labels = new byte[last.cells().size()];
        for (Sample sample : study.samples(staining)) {
            int index = sample.cell().cell() - 1;
            if (index < labels.length && sample.cell().slice().equals(slice)) {
                labels[index] = CellFacts.code(sample.label());
            }
        }
        // nothing may tell a cell that is asked again from the others of its batch: its answer stands for its label
        study.repeats().open(staining).forEach((cell, answer) -> {
            int index = cell.cell() - 1;
            if (index < labels.length && cell.slice().equals(slice)) {
                labels[index] = answer == null ? CellLook.NONE : CellFacts.code(answer);
            }
        });
        return labels;
    }

    private CalledUnder readCalls(String staining, Optional<RoundInfo> round) throws ProblemException {
        float[] pOn = null;
        if (round.isPresent() && info != null) {
            pOn = study.calls(slice, round.get())
                    .filter(values -> values.length == last.cells().size())
                    .orElse(null);
        }
        return new CalledUnder(staining, round.map(RoundInfo::number).orElse(0), info, pOn);
    }

    /** What the newest of the earlier rounds called the cells, at the threshold it has now. */
    private CallsBefore before(String staining, Optional<RoundInfo> round) throws ProblemException {
        RoundInfo earlier = null;
        for (RoundInfo other : study.rounds().of(staining)) {
            boolean older = round.isPresent() && other.number() < round.get().number();
            earlier = older && (earlier == null || other.number() > earlier.number()) ? other : earlier;
        }
        if (earlier == null || info == null) {
            return null;
        }
        String title = Bundle.FactReader_rounds(
                Integer.toString(earlier.number()), Integer.toString(round.get().number()));
        double threshold = earlier.threshold();
        return study.calls(slice, earlier)
                .filter(values -> values.length == last.cells().size())
                .map(values -> new CallsBefore(title, values, threshold))
                .orElse(null);
    }

    private record CalledUnder(String staining, int round, CellSetInfo cells, float[] pOn) {
        boolean is(String otherStaining, Optional<RoundInfo> otherRound, CellSetInfo otherCells) {
            return staining.equals(otherStaining)
                    && round == otherRound.map(RoundInfo::number).orElse(0)
                    && cells == otherCells;
        }
    }
}
