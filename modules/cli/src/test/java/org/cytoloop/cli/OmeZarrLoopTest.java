/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole loop on images that are folders gives what it gives on the same images as TIFF. */
class OmeZarrLoopTest {
    @TempDir
    private Path folder;

    private SmallStudy small;
    private final List<Path> tiffs = new ArrayList<>();
    private final List<Path> zarrs = new ArrayList<>();

    @BeforeEach
    void writeImages() throws Exception {
        small = SmallStudy.write(folder);
        Path home = Files.createDirectory(folder.resolve("zarr"));
        for (Path tiff : small.images()) {
            tiffs.add(tiff);
            String name = tiff.getFileName().toString().replace(".ome.tif", ".ome.zarr");
            zarrs.add(ZarrCopy.of(tiff, home.resolve(name)));
        }
    }

    @Test
    void cellsFeaturesModelAndCalls_areTheSameBytesAsFromTiff() throws Exception {
        Outcome tiff = run("tiff", tiffs);
        Outcome zarr = run("zarr", zarrs);
        assertEquals(tiff.modelHash(), zarr.modelHash());
        assertArrayEquals(tiff.cells(), zarr.cells());
        assertEquals(tiff.features(), zarr.features());
        assertTrue(tiff.features().size() >= zarrs.size(), tiff.features() + " feature files");
    }

    @Test
    void inspect_saysOfTheFolderWhatItSaysOfTheTiff() {
        JsonNode tiff = CommandRun.json("inspect", tiffs.get(0), "--stats")
                .get("series")
                .get(0);
        JsonNode zarr = CommandRun.json("inspect", zarrs.get(0), "--stats");
        assertEquals("OME-Zarr 0.4", zarr.get("reader").asText());
        for (String fact : List.of("width", "height", "type", "channels", "pixelSizeUm", "levels")) {
            assertEquals(tiff.get(fact), zarr.get("series").get(0).get(fact), fact);
        }
    }

    @Test
    void movedFolder_isMissedAndFoundAgain_anotherInItsPlaceIsRefused() throws Exception {
        Path study = folder.resolve("moved.cytoloop");
        CommandRun.json("new", study, "--staining", "cFos=cFos", "--nuclei", "DAPI");
        CommandRun.json("add", study, zarrs.get(0));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path moved = Files.move(zarrs.get(0), elsewhere.resolve(zarrs.get(0).getFileName()));
        assertTrue(refused("detect", study).contains("is missing"));

        Files.move(zarrs.get(1), zarrs.get(0));
        String replaced = refused("detect", study);
        assertTrue(replaced.contains("not the one that was added"), replaced);

        CommandRun.json("relocate", study, "--folder", elsewhere);
        assertTrue(CommandRun.json("detect", study).get(0).get("cells").asInt() > 50);
        Files.writeString(moved.resolve("0/0/0/0"), "no chunk");
        String damaged = refused("detect", study);
        assertTrue(damaged.contains(moved.toString()), damaged);
    }

    private static String refused(Object... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertEquals(1, run.exitCode(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        return run.err();
    }

    private record Outcome(String modelHash, byte[] cells, List<Integer> features) {}

    private Outcome run(String name, List<Path> images) throws Exception {
        Path study = folder.resolve(name + ".cytoloop");
        CommandRun.json("new", study, "--staining", "cFos=cFos", "--nuclei", "DAPI");
        for (Path image : images) {
            CommandRun.json("add", study, image);
        }
        CommandRun.json("detect", study);
        CommandRun.json("label", study, small.labels(6, 1), "--staining", "cFos");
        JsonNode trained = CommandRun.json("train", study, "--staining", "cFos", "--param", "trees=20");
        CommandRun.json("classify", study, "--staining", "cFos");
        Path out = folder.resolve(name + "-out");
        CommandRun.json("export", study, "--out", out);
        List<Integer> features = new ArrayList<>();
        try (Stream<Path> files = Files.list(study.resolve("cache/features"))) {
            for (Path file : files.toList()) {
                features.add(Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        features.sort(null);
        return new Outcome(trained.get("modelHash").asText(), Files.readAllBytes(out.resolve("cells.csv")), features);
    }
}
