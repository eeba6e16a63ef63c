/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.providers;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.Provider;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SliceWriterProvider;
import org.cytoloop.spi.SupportLevel;
import org.cytoloop.testkit.DotsFormat;
import org.openide.util.lookup.AbstractLookup;
import org.openide.util.lookup.InstanceContent;
import org.openide.util.lookup.Lookups;

/** Providers that come and go, and differ by version. */
final class Plugins {
    private Plugins() {}

    /** Something done while providers are installed. */
    @FunctionalInterface
    interface Deed {
        void run() throws Exception;
    }

    /** Does something while exactly these are installed, in this order. */
    static void with(List<? extends Provider> installed, Deed deed) throws Exception {
        InstanceContent content = new InstanceContent();
        installed.forEach(content::add);
        Exception[] thrown = new Exception[1];
        Lookups.executeWith(new AbstractLookup(content), () -> {
            try {
                deed.run();
            } catch (Exception e) {
                thrown[0] = e;
            }
        });
        if (thrown[0] != null) {
            throw thrown[0];
        }
    }

    /** Reads pictures of dots; every grey value is multiplied. */
    static final class Dots implements SliceReaderProvider {
        private final DotsFormat format = new DotsFormat();
        private final String id;
        private final String version;
        private final int times;

        Dots(String id, String version, int times) {
            this.id = id;
            this.version = version;
            this.times = times;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String displayName() {
            return "Dots times " + times;
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public SupportLevel support(Path file) {
            return format.support(file);
        }

        @Override
        public SliceReader open(Path file) throws ProblemException {
            return new Times(format.open(file), times);
        }
    }

    private record Times(SliceReader reader, int times) implements SliceReader, Closeable {
        @Override
        public String format() {
            return reader.format();
        }

        @Override
        public List<SliceSeries> series() {
            SliceSeries one = reader.series().get(0);
            return List.of(new SliceSeries() {
                @Override
                public SeriesInfo info() {
                    return one.info();
                }

                @Override
                public PixelTile read(int channel, int level, int z, int t, int x, int y, int w, int h)
                        throws ProblemException {
                    PixelTile tile = one.read(channel, level, z, t, x, y, w, h);
                    short[] data = (short[]) tile.data();
                    for (int i = 0; i < data.length; i++) {
                        data[i] *= (short) times;
                    }
                    return tile;
                }
            });
        }

        @Override
        public void close() {
            reader.close();
        }
    }

    /** Has to be there when slices are added; pictures this small get no pyramid. */
    record Writer() implements SliceWriterProvider {
        @Override
        public String id() {
            return "none";
        }

        @Override
        public String displayName() {
            return "None";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public String extension() {
            return ".none";
        }

        @Override
        public void write(SliceSeries series, SeriesInfo info, Path file, TaskContext task) {
            throw new AssertionError("no pyramid is needed");
        }
    }

    /** Finds cells on the grid of the dots, a little beside it. */
    record Grid(String id, String version, float beside) implements CellDetector {
        @Override
        public String displayName() {
            return "Grid";
        }

        @Override
        public List<ParameterSpec> parameters() {
            return List.of(
                    ParameterSpec.real(CellDetector.DIAMETER_PX, "Diameter", "Of cells.", Double.NaN, 1, 100, "px"),
                    ParameterSpec.real(CellDetector.SENSITIVITY, "Sensitivity", "Of nothing.", Double.NaN, 0, 1, ""));
        }

        @Override
        public Result detect(Plane channel, ParameterSet parameters, TaskContext task) {
            int across = channel.width() / 20;
            int count = across * (channel.height() / 20);
            float[] x = new float[count];
            float[] y = new float[count];
            float[] area = new float[count];
            for (int i = 0; i < count; i++) {
                x[i] = 10 + 20 * (i % across) + beside;
                y[i] = 10 + 20 * (i / across);
                area[i] = 80;
            }
            double diameter = parameters.isAutomatic(DIAMETER_PX) ? 10 : parameters.real(DIAMETER_PX);
            return new Result(Cells.points(x, y, area), diameter, 0.5);
        }
    }

    /** The grey value of cFos at the centre of a cell. */
    record Grey(String id, String version) implements FeatureExtractor {
        @Override
        public String displayName() {
            return "Grey";
        }

        @Override
        public List<FeatureSpec> features(FeatureContext context) {
            return List.of(new FeatureSpec("grey", "1", "grey value", "", 1));
        }

        @Override
        public int reach(FeatureContext context, double pixelSizeUm) {
            return 1;
        }

        @Override
        public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns)
                throws ProblemException {
            float[] one = new float[1];
            for (int i : run) {
                pixels.plane(1).read((int) cells.x(i), (int) cells.y(i), 1, 1, one);
                columns[0][i] = one[0];
            }
        }
    }
}
