/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.SliceWriterProvider;

/** The demo study: two groups, three animals, six slices. Equal size and seed give equal images and truth. */
public final class DemoStudy {
    /** Edge length of a slice unless asked otherwise, px. */
    public static final int DEFAULT_SIZE = 2048;

    /** Least edge length, px. */
    public static final int MIN_SIZE = 256;

    /** Largest edge length, px. */
    public static final int MAX_SIZE = 16384;

    /** Name of the file with the truth. */
    public static final String TRUTH_FILE = "truth.csv";

    private static final String[] SECTIONS = {"a", "b"};

    private DemoStudy() {}

    /**
     * A written slice.
     *
     * @param slice its plan
     * @param image the image
     */
    public record WrittenSlice(DemoSlice slice, Path image) {}

    /**
     * What {@link #write} made.
     *
     * @param slices the slices in order
     * @param truthFile CSV of slice, x, y, label, kind
     * @param truth the same truth in memory
     */
    public record Written(List<WrittenSlice> slices, Path truthFile, DemoTruth truth) {}

    /**
     * Plans the six slices, ordered by name.
     *
     * @param size edge length of a slice, {@link #MIN_SIZE} to {@link #MAX_SIZE} px
     * @param seed any value
     * @throws ProblemException when the size is out of range
     */
    public static List<DemoSlice> plan(int size, long seed) throws ProblemException {
        if (size < MIN_SIZE || size > MAX_SIZE) {
            throw new ProblemException("The size of a demo slice is " + size + " px but must be between " + MIN_SIZE
                    + " and " + MAX_SIZE + ".");
        }
        List<DemoSlice> slices = new ArrayList<>();
        for (Specimen specimen : Specimen.ALL) {
            for (String section : SECTIONS) {
                long own = SeededRandom.forPart(seed, slices.size()).nextLong();
                slices.add(new DemoSlice(specimen.animal() + "_" + section, specimen, size, own));
            }
        }
        return List.copyOf(slices);
    }

    /**
     * Writes the images, with pyramids, and the truth into a folder, which is made when it does not exist. Each file
     * appears under its name only when it is complete.
     *
     * @param folder where to
     * @param size edge length of a slice, px
     * @param seed any value
     * @throws ProblemException when there is no writer or the folder cannot be written
     */
    public static Written write(Path folder, int size, long seed, TaskContext task) throws ProblemException {
        List<DemoSlice> plan = plan(size, seed);
        SliceWriterProvider writer = Services.first(SliceWriterProvider.class, "image writer");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProblemException(
                    "The folder " + folder + " for the demo study could not be made (" + e.getMessage() + ").", e);
        }
        List<WrittenSlice> written = new ArrayList<>();
        List<SliceTruth> truths = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            task.checkCancelled();
            DemoSlice slice = plan.get(i);
            task.progress(i / (double) plan.size(), "drawing slice " + slice.name());
            SyntheticSeries series = new SyntheticSeries(slice);
            Path image = folder.resolve(slice.name() + writer.extension());
            TaskContext part = task.part(i / (double) plan.size(), (i + 1.0) / plan.size());
            writer.write(series, series.info(), image, part);
            written.add(new WrittenSlice(slice, image));
            truths.add(series.truth());
        }
        Path truthFile = writeTruth(folder.resolve(TRUTH_FILE), truths);
        task.progress(1, "demo study written");
        return new Written(List.copyOf(written), truthFile, new DemoTruth(truths));
    }

    private static Path writeTruth(Path target, List<SliceTruth> truths) throws ProblemException {
        try (DraftFile draft = DraftFile.beside(target)) {
            try (BufferedWriter out = Files.newBufferedWriter(draft.path(), StandardCharsets.UTF_8)) {
                out.write("slice,x,y,label,kind\r\n");
                for (SliceTruth truth : truths) {
                    writeRows(truth, out);
                }
            }
            draft.sync();
            draft.complete();
            return target;
        } catch (IOException e) {
            throw new ProblemException(target + ": the truth could not be written (" + e.getMessage() + ").", e);
        }
    }

    private static void writeRows(SliceTruth truth, Writer out) throws IOException {
        for (int i = 0; i < truth.size(); i++) {
            String label = truth.on(i) ? "ON" : "OFF";
            String kind = truth.kind(i).text();
            out.write(String.format(
                    Locale.ROOT, "%s,%.2f,%.2f,%s,%s", truth.slice(), truth.x(i), truth.y(i), label, kind));
            out.write("\r\n");
        }
    }
}
