/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.thumbnails;

import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.display.AutoContrast;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.engine.imaging.PyramidCache;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.operations.StudyImages;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.workbench.desk.StudyCompanion;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Study;
import org.openide.util.RequestProcessor;

/**
 * The thumbnails of a study: given at once when they are at hand, else made in the background, the newest wish first. For
 * the EDT.
 */
public final class Thumbnails implements StudyCompanion {
    private static final Logger LOG = Logger.getLogger(Thumbnails.class.getName());
    private static final RequestProcessor PROCESSOR = new RequestProcessor(Thumbnails.class.getName(), 1);

    /** Thumbnails in memory: some 20 MB. */
    private static final int KEPT = 400;
    /** Wishes beyond this number are of slices that were scrolled away long ago. */
    private static final int WISHES = 60;
    /** While contrast is dragged, pictures are not made for each step. */
    private static final int REST_MS = 600;

    private final Path cacheFolder;
    private final Source source;
    private final Supplier<List<String>> reader;
    private final ThumbnailFolder folder;
    /** Nothing once it is closed, for it leads to the window. */
    private Runnable changed;

    private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > KEPT;
        }
    };
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private final RequestProcessor.Task task = PROCESSOR.create(this::work);
    /** Held while pictures are made. */
    private final Object making = new Object();

    private Wish underWay;
    private volatile boolean closed;

    /** A picture, or that there is none, and how it was made. */
    private record Kept(String how, BufferedImage picture) {}

    private record Wish(String what, String how, Slice slice, DisplaySettings display) {
        boolean isFor(Wish other) {
            return other != null && what.equals(other.what) && how.equals(other.how);
        }
    }

    /** Opens the image of a slice. */
    @FunctionalInterface
    interface Source {
        /** The open image; whoever asked closes it. */
        SliceImage open(Slice slice) throws ProblemException;
    }

    /**
     * Thumbnails of the slices of a study.
     *
     * @param changed called on the EDT when there is a new picture
     */
    public Thumbnails(Study study, Runnable changed) {
        this(
                study.cacheFolder(),
                slice -> StudyImages.open(study, slice),
                () -> study.choices().of(Choices.READER, Choices.STUDY).providers(),
                changed);
    }

    /** @param reader the ids of the reader that was chosen; others may give other pixels */
    Thumbnails(Path cacheFolder, Source source, Supplier<List<String>> reader, Runnable changed) {
        this.cacheFolder = cacheFolder;
        this.source = source;
        this.reader = reader;
        this.folder = new ThumbnailFolder(cacheFolder);
        this.changed = changed;
    }

    /**
     * The picture of a slice; an older one, or none, while it is being made.
     *
     * @param display how to show its channels; null for automatic contrast
     */
    public Optional<BufferedImage> get(Slice slice, DisplaySettings display) {
        String what =
                Sha256.hex(slice.contentHash() + "\n" + slice.image().series()).substring(0, 32);
        List<String> by = reader.get();
        String how = (display == null ? "auto" : Sha256.hex(display.toString()).substring(0, 8))
                + (by.isEmpty() ? "" : "-" + Sha256.hex(by.toString()).substring(0, 8));
        Kept known = kept.get(what);
        if (known == null || !known.how().equals(how)) {
            wish(new Wish(what, how, slice, display), known != null && known.picture() != null);
        }
        return known == null ? Optional.empty() : Optional.ofNullable(known.picture());
    }

    private void wish(Wish wish, boolean canWait) {
        synchronized (wishes) {
            if (wish.isFor(underWay)) {
                return;
            }
            wishes.removeIf(other -> other.what().equals(wish.what()));
            wishes.addFirst(wish);
            while (wishes.size() > WISHES) {
                wishes.removeLast();
            }
        }
        if (!closed) {
            task.schedule(canWait ? REST_MS : 0);
        }
    }

    /** Tries again what could not be made, because images were found or put back. */
    public void retry() {
        kept.values().removeIf(one -> one.picture() == null);
    }

    /** Makes no more pictures and forgets those it has. */
    public void close() {
        closed = true;
        changed = () -> {};
        task.cancel();
        kept.clear();
        synchronized (wishes) {
            wishes.clear();
        }
    }

    /** Waits until the picture under way is made or given up, so that nothing is written to the cache after that. */
    @Override
    public void end() {
        closed = true;
        synchronized (making) {
            LOG.log(Level.FINE, "no more thumbnails for {0}", cacheFolder);
        }
    }

    private void work() {
        synchronized (making) {
            Wish wish = next();
            while (wish != null && !closed) {
                Wish made = wish;
                BufferedImage picture = make(made);
                EventQueue.invokeLater(() -> keep(made, picture));
                wish = next();
            }
        }
    }

    private Wish next() {
        synchronized (wishes) {
            underWay = wishes.pollFirst();
            return underWay;
        }
    }

    private void keep(Wish wish, BufferedImage picture) {
        if (!closed) {
            kept.put(wish.what(), new Kept(wish.how(), picture));
            changed.run();
        }
    }

    /** The picture from the folder, or a new one; null when the image cannot be shown. */
    private BufferedImage make(Wish wish) {
        Optional<BufferedImage> stored = folder.read(wish.what(), wish.how());
        if (stored.isPresent()) {
            return stored.get();
        }
        try (SliceImage image = source.open(wish.slice())) {
            SliceSeries series = new PyramidCache(cacheFolder)
                    .withPyramid(image, wish.slice().contentHash(), untilClosed());
            DisplaySettings display = wish.display() == null
                            || wish.display().channels().size()
                                    != series.info().channels().size()
                    ? AutoContrast.of(series)
                    : wish.display();
            BufferedImage picture = ThumbnailMaker.make(series, display);
            folder.write(wish.what(), wish.how(), picture);
            return picture;
        } catch (ProblemException | CancellationException e) {
            LOG.log(Level.FINE, "no thumbnail of " + wish.slice().name(), e);
            return null;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "no thumbnail of " + wish.slice().name(), e);
            return null;
        }
    }

    private TaskContext untilClosed() {
        return new TaskContext() {
            @Override
            public int threads() {
                return 1;
            }

            @Override
            public boolean isCancelled() {
                return closed;
            }

            @Override
            public void progress(double fraction, String what) {
                // the list shows a placeholder meanwhile
            }
        };
    }
}
