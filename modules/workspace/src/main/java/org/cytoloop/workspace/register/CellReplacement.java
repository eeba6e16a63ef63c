/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.DetachedSample;
import org.cytoloop.workspace.ReattachReport;
import org.cytoloop.workspace.ReattachReport.Moved;
import org.cytoloop.workspace.attach.Reattachment;
import org.cytoloop.workspace.journal.CellsPayload;
import org.cytoloop.workspace.journal.DetachedEntry;
import org.cytoloop.workspace.journal.DetachedKey;
import org.cytoloop.workspace.journal.LabelState;
import org.cytoloop.workspace.journal.SampleEntry;

/** Works out, once, where the samples of a slice go when its cells are replaced. */
final class CellReplacement {
    private final LabelState state;
    private final Slice slice;
    private final Cells cells;
    private final CellSetInfo.Draft draft;
    private final List<Moved> moved = new ArrayList<>();
    private final List<Moved> restored = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();
    private CellSetInfo info;
    private double radiusPx;

    private record Lost(Sample sample, float x, float y) {}

    /** Refuses cells outside the slice. */
    CellReplacement(LabelState state, Slice slice, Cells cells, CellSetInfo.Draft draft) throws ProblemException {
        this.state = state;
        this.slice = slice;
        this.cells = cells;
        this.draft = draft;
        for (int i = 0; i < cells.size(); i++) {
            float x = cells.x(i);
            float y = cells.y(i);
            if (!(x >= 0 && x <= slice.width() && y >= 0 && y <= slice.height())) {
                throw new ProblemException("Cell " + (i + 1) + " at (" + x + ", " + y + ") lies outside slice "
                        + slice.name() + ", which is " + slice.width() + " x " + slice.height() + " px.");
            }
        }
    }

    CellSetInfo info(long id, int version, String hash) {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        return new CellSetInfo(
                id,
                slice.name(),
                version,
                draft.source(),
                new TreeMap<>(draft.parameters()),
                draft.diameterPx(),
                now,
                cells.size(),
                hash);
    }

    /** Attaches the samples of every staining; gives the payload of the journal event. */
    JsonNode attach(CellSetInfo newInfo, CellSetInfo before, Cells old) {
        info = newInfo;
        radiusPx = Reattachment.radiusPx(draft, before, cells);
        Reattachment reattachment = new Reattachment(cells, radiusPx);
        CellsPayload payload = new CellsPayload(info, radiusPx, draft.providers());
        TreeSet<String> stainings = new TreeSet<>(state.stainings());
        state.detached().keySet().forEach(key -> stainings.add(key.staining()));
        stainings.addAll(state.exams().stainings());
        ExamSearch exams = new ExamSearch(state.exams(), slice.name(), info.id(), reattachment);
        for (String staining : stainings) {
            boolean[] taken = new boolean[cells.size()];
            exams.find(staining, taken, payload::exam);
            attachSamples(staining, old, reattachment, taken, payload);
            attachDetached(staining, reattachment, taken, payload);
        }
        return payload.tree();
    }

    private void attachSamples(
            String staining, Cells old, Reattachment reattachment, boolean[] taken, CellsPayload payload) {
        List<SampleEntry> entries =
                new ArrayList<>(state.samples(staining, slice.name()).values());
        float[] x = new float[entries.size()];
        float[] y = new float[entries.size()];
        for (int s = 0; s < x.length; s++) {
            int index = entries.get(s).sample().cell().cell() - 1;
            x[s] = old.x(index);
            y[s] = old.y(index);
        }
        int[] target = reattachment.assign(x, y, taken);
        for (int s = 0; s < x.length; s++) {
            Sample sample = entries.get(s).sample();
            int from = sample.cell().cell();
            if (target[s] < 0) {
                payload.detach(staining, from, x[s], y[s]);
                lost.add(new Lost(sample, x[s], y[s]));
            } else {
                Moved move = moved(sample, target[s], reattachment.distance(target[s], x[s], y[s]));
                payload.move(staining, from, move.to().cell(), move.distancePx());
                moved.add(move);
            }
        }
    }

    private void attachDetached(String staining, Reattachment reattachment, boolean[] taken, CellsPayload payload) {
        List<DetachedKey> keys = state.detached().keySet().stream()
                .filter(key -> key.staining().equals(staining) && key.slice().equals(slice.name()))
                .toList();
        float[] x = new float[keys.size()];
        float[] y = new float[keys.size()];
        for (int s = 0; s < x.length; s++) {
            DetachedEntry entry = state.detached().get(keys.get(s));
            x[s] = entry.x();
            y[s] = entry.y();
        }
        int[] target = reattachment.assign(x, y, taken);
        for (int s = 0; s < x.length; s++) {
            if (target[s] >= 0) {
                Sample sample = state.detached().get(keys.get(s)).entry().sample();
                Moved move = moved(sample, target[s], reattachment.distance(target[s], x[s], y[s]));
                payload.restore(keys.get(s), move.to().cell(), move.distancePx());
                restored.add(move);
            }
        }
    }

    private Moved moved(Sample sample, int target, double distance) {
        CellRef to = new CellRef(slice.name(), target + 1);
        return new Moved(sample.staining(), sample.label(), sample.cell(), to, distance);
    }

    ReattachReport report(long seq) {
        List<DetachedSample> detached = new ArrayList<>();
        lost.forEach(l -> detached.add(new DetachedSample(l.sample(), l.x(), l.y(), seq)));
        return new ReattachReport(seq, info, radiusPx, moved, restored, detached);
    }
}
