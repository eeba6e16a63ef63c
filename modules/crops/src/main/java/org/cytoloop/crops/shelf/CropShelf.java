/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.task.ProblemException;
import org.openide.util.RequestProcessor;

/**
 * Crops of the cells of one slice: made in the background in the order in which they are wanted, the newest kept. The
 * image stays open as long as crops of its slice may be wanted. For the EDT.
 */
public final class CropShelf {
    private static final RequestProcessor CUTTING = new RequestProcessor(CropShelf.class.getName(), 1);

    /** Enough for every screen; at twice the resolution these are 40 MB. */
    private static final int KEPT = 320;

    private final Runnable arrived;
    private final Consumer<ProblemException> failed;
    private final Map<CellRef, Crop> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final RequestProcessor.Task cutting = CUTTING.create(this::cut);

    /** What to cut next; replaced as a whole, so that the newest wish ends the last. Null when no image may be open. */
    private volatile Order order;

    /** Only touched by {@link #cut}, which never runs twice at a time. */
    private CropSource source;

    private CropSubject unreadable;

    /** Crops that are wanted, in order; places is never changed. */
    private record Order(CropVersion version, List<CropPlace> places) {}

    /**
     * An empty shelf.
     *
     * @param arrived called when another crop can be painted
     * @param failed takes the problem when the image cannot be read; once for each slice
     */
    public CropShelf(Runnable arrived, Consumer<ProblemException> failed) {
        this.arrived = arrived;
        this.failed = failed;
    }

    /** The crop of a cell: as wanted now when it is ready, else an older one; empty when there is none. */
    public Optional<Crop> crop(CellRef cell) {
        return Optional.ofNullable(kept.get(cell));
    }

    /**
     * Asks for crops; those asked for before and not again are forgotten.
     *
     * @param places the most important first; no more than {@link #KEPT} are made
     */
    public void want(CropVersion version, List<CropPlace> places) {
        Order last = order;
        if (last != null
                && !last.version()
                        .subject()
                        .slice()
                        .name()
                        .equals(version.subject().slice().name())) {
            kept.clear();
        }
        List<CropPlace> missing = new ArrayList<>();
        for (CropPlace place : places.subList(0, Math.min(places.size(), KEPT))) {
            Crop crop = kept.get(place.cell());
            if (crop == null || !crop.version().equals(version)) {
                missing.add(place);
            }
        }
        order = new Order(version, List.copyOf(missing));
        if (!missing.isEmpty()) {
            cutting.schedule(0);
        }
    }

    /** Wants nothing any more: forgets all crops and closes the image. */
    public void clear() {
        kept.clear();
        if (order != null) {
            order = null;
            cutting.schedule(0);
        }
    }

    /** Waits until everything wanted so far is cut or closed; never on the EDT. */
    public void flush() {
        assert !EventQueue.isDispatchThread() : "would block the window";
        cutting.waitFinished();
    }

    /** Off the EDT. */
    private void cut() {
        Order now = order;
        Set<CellRef> done = new HashSet<>();
        CropVersion doing = null;
        int next = 0;
        while (now != null && next < now.places().size()) {
            if (!now.version().equals(doing)) {
                doing = now.version();
                done.clear();
            }
            CropPlace place = now.places().get(next++);
            // delivered already, but the wish is older than the delivery
            if (done.add(place.cell()) && !cut(place, now.version())) {
                return;
            }
            if (order != now) {
                now = order;
                next = 0;
            }
        }
        if (now == null) {
            closeSource();
        }
    }

    /** Makes one crop; false when the image cannot be read. */
    private boolean cut(CropPlace place, CropVersion version) {
        if (version.subject().equals(unreadable)) {
            return false;
        }
        try {
            if (source == null || !source.slice().equals(version.subject().slice())) {
                closeSource();
                source = new CropSource(version.subject().slice());
            }
            Crop crop = source.cut(place, version);
            EventQueue.invokeLater(() -> accept(place.cell(), crop));
            return true;
        } catch (ProblemException e) {
            unreadable = version.subject();
            closeSource();
            EventQueue.invokeLater(() -> failed.accept(e));
            return false;
        }
    }

    private void closeSource() {
        unreadable = order == null ? null : unreadable;
        if (source != null) {
            source.close();
            source = null;
        }
    }

    private void accept(CellRef cell, Crop crop) {
        Order now = order;
        if (now == null
                || !now.version()
                        .subject()
                        .slice()
                        .name()
                        .equals(crop.version().subject().slice().name())) {
            return;
        }
        kept.put(cell, crop);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        arrived.run();
    }
}
