/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyCompanion;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyListener;
import org.openide.util.RequestProcessor;

/**
 * Crops of cells of one study: made in the background in the order in which they are wanted, whatever slices they lie
 * in, the newest kept. A few images are open at a time, as long as crops of their slices are wanted. When the study is
 * closed the shelf ends and touches its folder no more. For the EDT, except {@link #flush} and {@link #end}.
 */
public final class CropShelf implements StudyCompanion {
    /** Memory for the pictures of one shelf: 320 pairs of 64 points at twice the resolution. */
    static final long MOST_BYTES = 42L << 20;

    private static final int BYTES_PER_PIXEL = 8;

    /** So far ahead, cells of a slice are cut before the image is changed. */
    private static final int AHEAD = 24;

    private final RequestProcessor processor = new RequestProcessor(CropShelf.class.getName(), 1);
    private final OpenStudy open;
    private final Runnable arrived;
    private final Consumer<String> failed;
    private final KeptCrops kept = new KeptCrops(MOST_BYTES);
    private final RequestProcessor.Task cutting = processor.create(this::cut);

    /** Only touched by {@link #cut}, which never runs twice at a time. */
    private final CropSources sources;

    /** Being cut, or on their way to the EDT. */
    private final Set<Wanted> coming = ConcurrentHashMap.newKeySet();

    /** What could not be cut, and is not tried again as long as it is wanted. */
    private final Set<Unreadable> unreadable = ConcurrentHashMap.newKeySet();

    /** What to cut next; replaced as a whole, so that the newest wish ends the last. */
    private volatile Order order = Order.NONE;

    /** What was asked for last. */
    private List<CropWish> last = List.of();

    private final StudyListener chosen = this::studyChanged;
    private volatile boolean ended;
    private volatile boolean disposed;

    /** One crop to cut. */
    private record Wanted(CropWish wish, CropVersion version) {
        Unreadable source() {
            return new Unreadable(version.slice(), version.reader(), wish.look().channel());
        }
    }

    private record Unreadable(Slice slice, List<String> reader, String channel) {}

    /** What to cut, in order, and the slices whose images may stay open. Never changed. */
    private record Order(List<Wanted> wanted, Set<String> slices) {
        static final Order NONE = new Order(List.of(), Set.of());
    }

    /**
     * An empty shelf, which belongs to the study from now on; {@link #dispose} it when it is not needed any more.
     *
     * @param open the study
     * @param arrived called when another crop can be painted
     * @param failed takes a sentence when an image cannot be read, once as long as crops of its slice are wanted; names
     *     in it are hidden if need be
     */
    public CropShelf(OpenStudy open, Runnable arrived, Consumer<String> failed) {
        this.open = open;
        this.arrived = arrived;
        this.failed = failed;
        this.sources = new CropSources(open.study());
        open.offer(this);
        open.study().addListener(chosen);
    }

    /** Another reader may give other pixels. */
    private void studyChanged(StudyEvent event) {
        if (event.topics().contains(StudyEvent.Topic.CHOICES)) {
            EventQueue.invokeLater(() -> want(last));
        }
    }

    /** The crop that shows this: as wanted when it is ready, else an older one; empty when there is none. */
    public Optional<Crop> crop(CropWish wish) {
        return Optional.ofNullable(kept.get(wish.content()));
    }

    /** True when the crop cannot be made, because the slice is gone or its image cannot be read. */
    public boolean isUnreadable(CropWish wish) {
        Optional<Slice> slice = open.study().slice(wish.cell().slice());
        return slice.isEmpty()
                || unreadable.contains(
                        new Unreadable(slice.get(), reader(), wish.look().channel()));
    }

    /**
     * Asks for crops; those asked for before and not again are not made any more. Cheap when all are there.
     *
     * @param wishes the most important first; no more are made than fit into memory
     */
    public void want(List<CropWish> wishes) {
        if (ended || disposed) {
            return;
        }
        last = List.copyOf(wishes);
        List<Wanted> missing = new ArrayList<>();
        Set<String> slices = new HashSet<>();
        List<DisplaySettings> linked = linked();
        long bytes = 0;
        for (CropWish wish : wishes) {
            bytes += (long) BYTES_PER_PIXEL * wish.look().side() * wish.look().side();
            if (bytes > MOST_BYTES) {
                break;
            }
            Optional<Wanted> wanted = wanted(wish, linked);
            if (wanted.isPresent()) {
                slices.add(wish.cell().slice());
                if (!kept.has(wish.content(), wanted.get().version()) && !coming.contains(wanted.get())) {
                    missing.add(wanted.get());
                }
            }
        }
        unreadable.removeIf(source -> !slices.contains(source.slice().name()));
        Order next = new Order(List.copyOf(missing), Set.copyOf(slices));
        if (!next.equals(order)) {
            order = next;
            cutting.schedule(0);
        }
    }

    private Optional<Wanted> wanted(CropWish wish, List<DisplaySettings> linked) {
        String name = wish.cell().slice();
        return open.study().slice(name).map(slice -> {
            Optional<DisplaySettings> own = open.display().of(name).map(CropShelf::ofAllChannels);
            return new Wanted(
                    wish,
                    new CropVersion(
                            slice,
                            open.study().cellSet(name).map(CellSetInfo::id).orElse(0L),
                            reader(),
                            own,
                            own.isPresent() ? List.of() : linked,
                            wish.look().side()));
        });
    }

    /** The reader that was chosen; others may give other pixels. */
    private List<String> reader() {
        return open.study().choices().of(Choices.READER, Choices.STUDY).providers();
    }

    /** How slices are shown after which others take. */
    private List<DisplaySettings> linked() {
        return open.display().isLinked()
                ? new TreeMap<>(open.display().all())
                        .values().stream()
                                .map(CropShelf::ofAllChannels)
                                .distinct()
                                .toList()
                : List.of();
    }

    /** A channel the viewer shows alone for a while does not concern crops. */
    private static DisplaySettings ofAllChannels(DisplaySettings display) {
        return display.withSingle(-1);
    }

    /** Wants nothing any more: forgets all crops and closes the images. */
    public void clear() {
        last = List.of();
        kept.clear();
        unreadable.clear();
        if (order != Order.NONE) {
            order = Order.NONE;
            cutting.schedule(0);
        }
    }

    /** Lets go of the study for good; images are closed in the background. */
    public void dispose() {
        if (!disposed) {
            disposed = true;
            open.study().removeListener(chosen);
            clear();
            // after the last cut: until then closing the study has to wait for this shelf
            processor.post(() -> open.withdraw(this));
        }
    }

    @Override
    public void end() {
        ended = true;
        order = Order.NONE;
        cutting.schedule(0);
        cutting.waitFinished();
    }

    /** Waits until everything wanted so far is cut or closed; never on the EDT. */
    public void flush() {
        assert !EventQueue.isDispatchThread() : "would block the window";
        cutting.waitFinished();
    }

    /** Memory its crops take, bytes. */
    long bytes() {
        return kept.bytes();
    }

    // ------------------------------------------------------------ off the EDT

    private void cut() {
        Order now;
        do {
            now = order;
            Set<Wanted> left = new HashSet<>(now.wanted());
            for (int next = 0; next < now.wanted().size() && order == now; next++) {
                cutSlice(now, next, left);
            }
            sources.retain(now.slices());
        } while (order != now);
    }

    /** Cuts a crop, and with it those of the same slice that are wanted soon after. */
    private void cutSlice(Order now, int from, Set<Wanted> left) {
        Wanted first = now.wanted().get(from);
        if (!left.contains(first)) {
            return;
        }
        int to = Math.min(now.wanted().size(), from + AHEAD);
        for (int i = from; i < to && order == now; i++) {
            Wanted wanted = now.wanted().get(i);
            if (wanted.version().slice().equals(first.version().slice()) && left.remove(wanted)) {
                cut(wanted);
            }
        }
    }

    private void cut(Wanted wanted) {
        if (unreadable.contains(wanted.source()) || !coming.add(wanted)) {
            return;
        }
        try {
            Crop crop = sources.of(wanted.version()).cut(wanted.wish(), wanted.version());
            EventQueue.invokeLater(() -> accept(wanted, crop));
        } catch (ProblemException e) {
            coming.remove(wanted);
            sources.close(wanted.wish().cell().slice());
            if (!ended && unreadable.add(wanted.source())) {
                EventQueue.invokeLater(() -> fail(e));
            }
        }
    }

    // ------------------------------------------------------------- on the EDT

    private void accept(Wanted wanted, Crop crop) {
        coming.remove(wanted);
        if (!ended && order.slices().contains(wanted.wish().cell().slice())) {
            kept.put(wanted.wish().content(), wanted.version(), crop);
            arrived.run();
        }
    }

    private void fail(ProblemException problem) {
        if (!ended && !disposed) {
            failed.accept(open.names().text(problem.getMessage()));
            arrived.run();
        }
    }
}
