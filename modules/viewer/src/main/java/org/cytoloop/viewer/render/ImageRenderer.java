/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.engine.display.RegionPainter;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.viewer.view.ViewState;
import org.openide.util.RequestProcessor;

/**
 * Draws the pixels of one slice. Coarse at once, sharp as tiles come; what the view has left behind is never read. Tiles
 * are read and composed by two threads that all renderers share; painting only copies what is there. Px of the image
 * are seen as squares from twofold enlargement on.
 *
 * <p>Painting and asking belong to the EDT; {@link #render} to any other thread.
 */
public final class ImageRenderer implements Closeable {
    private static final int THREADS = 2;
    private static final RequestProcessor RP = new RequestProcessor("Cytoloop slice tiles", THREADS);
    private static final long TILE_BYTES = 4L * TilePlace.SIDE * TilePlace.SIDE;

    private final SliceSeries series;
    private final SeriesInfo info;
    private final Runnable changed;
    private final long mostTiles;
    private final SliceTiles tiles;
    private final CoarseImage coarse;
    private final JobQueue<TileJob> queue;
    private final Frame frame = new Frame();
    /** Grows whenever the picture on the screen would be another. */
    private final AtomicLong version = new AtomicLong();
    /** True while {@link #changed} was called and nothing has been painted since. */
    private final AtomicBoolean told = new AtomicBoolean();

    private volatile TilePlan plan;
    private volatile boolean closed;
    private Shown shown;
    private List<TileJob> pictureJobs = List.of();
    /** The tile whose grey values somebody waits for; null when nobody does. */
    private volatile TileJob probe;

    /**
     * A renderer for an open image. The image must stay open until this is closed.
     *
     * @param changed called on any thread when a repaint would look better than the last; not again before the next
     *     {@link #paint}
     */
    public ImageRenderer(SliceSeries series, Runnable changed) {
        this(series, changed, TileMemory.SHARED, RP);
    }

    ImageRenderer(SliceSeries series, Runnable changed, TileMemory memory, Executor executor) {
        this.series = series;
        this.info = series.info();
        this.changed = changed;
        this.mostTiles = Math.max(1, memory.limit() / 2 / TILE_BYTES);
        this.tiles = new SliceTiles(series, memory);
        this.coarse = new CoarseImage(series);
        this.queue = new JobQueue<>(executor, THREADS, this::work);
    }

    /**
     * Paints what is there and asks for what is missing; never waits. Black outside the image.
     *
     * @param g in logical px of the component, whose upper left corner is the view's
     * @param view where to look, in logical px
     * @param deviceScale device px per logical px; the picture is as sharp as the device allows
     */
    public void paint(Graphics2D g, ViewState view, DisplaySettings display, double deviceScale) {
        told.set(false);
        if (view.width() < 1 || view.height() < 1) {
            return;
        }
        if (closed) {
            g.setColor(Color.BLACK);
            g.fillRect(0, 0, view.width(), view.height());
            return;
        }
        if (shown == null || !shown.display().equals(display)) {
            shown = new Shown(display, shown == null ? 1 : shown.number() + 1);
        }
        // the plan and the version are set before tiles are looked up, so that no tile that comes meanwhile is missed
        TilePlan now = TilePlan.of(view, info, deviceScale, mostTiles);
        plan = now;
        long drawing = version.get();
        frame.update(now.geometry(), new Mosaic(now, tiles, coarse), drawing);
        frame.draw(g, deviceScale);
        pictureJobs = missing(now);
        want();
    }

    /** Grey values under the mouse come first: there is one tile of them at most. */
    private void want() {
        List<TileJob> jobs = new ArrayList<>();
        TileJob values = probe;
        if (values != null) {
            jobs.add(values);
        }
        jobs.addAll(pictureJobs);
        queue.want(jobs);
    }

    /** What is to be done for a plan: the coarse image, then the tiles in view, then those around them. */
    private List<TileJob> missing(TilePlan now) {
        List<TileJob> jobs = new ArrayList<>();
        if (!tiles.isDone(coarse, shown)) {
            jobs.add(new TileJob(TileJob.Kind.COARSE, null, shown));
        }
        if (now.coarseOnly()) {
            return jobs;
        }
        addTiles(now.visible(), jobs);
        List<TilePlace> around = now.around();
        if (now.count() + around.size() <= mostTiles / 2) {
            addTiles(around, jobs);
        }
        return jobs;
    }

    private void addTiles(List<TilePlace> places, List<TileJob> jobs) {
        for (TilePlace place : places) {
            if (!tiles.isDone(place, shown)) {
                jobs.add(new TileJob(TileJob.Kind.TILE, place, shown));
            }
        }
    }

    /** Runs on a background thread. */
    private void work(TileJob job) {
        switch (job.kind()) {
            case COARSE -> tiles.compose(coarse, job.shown(), () -> queue.isWanted(job));
            case TILE -> tiles.compose(job.place(), job.shown(), () -> queue.isWanted(job));
            case VALUES -> {
                tiles.readAll(job.place(), () -> queue.isWanted(job));
                if (job.equals(probe)) {
                    probe = null;
                }
            }
        }
        boolean seen = job.kind() == TileJob.Kind.COARSE || job.kind() == TileJob.Kind.TILE && plan.sees(job.place());
        if (seen) {
            version.incrementAndGet();
        }
        if ((seen || job.kind() == TileJob.Kind.VALUES) && !closed && told.compareAndSet(false, true)) {
            changed.run();
        }
    }

    /** True when all that this view needs has been painted or can be: every tile of the right level is there. */
    public boolean isSharp(ViewState view, DisplaySettings display, double deviceScale) {
        if (closed || shown == null || !shown.display().equals(display)) {
            return false;
        }
        TilePlan needed = TilePlan.of(view, info, deviceScale, mostTiles);
        return needed.coarseOnly()
                ? tiles.isDone(coarse, shown)
                : needed.visible().stream().allMatch(place -> tiles.isDone(place, shown));
    }

    /**
     * Paints a part of the slice at any size, exactly, with all that it takes. Off the EDT.
     *
     * @param region px of the full resolution; what lies outside the image is black
     * @param width columns of the picture
     * @param height rows of the picture
     * @throws ProblemException when the image cannot be read
     */
    public BufferedImage render(Region region, int width, int height, DisplaySettings display, TaskContext task)
            throws ProblemException {
        int[] argb = RegionPainter.paint(series, display, region, width, height, false, task);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        System.arraycopy(argb, 0, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0, argb.length);
        return image;
    }

    /**
     * The grey values of a pixel, as far as they are in memory; never waits. What is missing is read in the background,
     * and {@code changed} is called when it is there.
     *
     * @param x column, px of the full resolution
     * @param y row, px of the full resolution
     * @return one per channel, NaN where not known (yet) and outside the image
     */
    public double[] values(int x, int y) {
        double[] values = new double[info.channels().size()];
        Arrays.fill(values, Double.NaN);
        if (closed || x < 0 || y < 0 || x >= info.width() || y >= info.height()) {
            return values;
        }
        TilePlace place = new TilePlace(0, x / TilePlace.SIDE, y / TilePlace.SIDE);
        boolean complete = true;
        for (int c = 0; c < values.length; c++) {
            PixelTile tile = tiles.raw(c, place);
            if (tile == null) {
                complete = false;
            } else {
                values[c] = tile.value((y - place.y()) * tile.width() + x - place.x());
            }
        }
        if (!complete && !tiles.isUnreadable(place)) {
            TileJob job = new TileJob(TileJob.Kind.VALUES, place, null);
            if (!job.equals(probe)) {
                probe = job;
                want();
            }
        }
        return values;
    }

    /** The first reason why a part of the image could not be read. */
    public Optional<ProblemException> problem() {
        return Optional.ofNullable(tiles.problem());
    }

    /** Begins no more work, forgets all tiles. What is being read just now is read to its end and dropped. */
    @Override
    public void close() {
        closed = true;
        queue.close();
        tiles.close();
        frame.clear();
    }
}
