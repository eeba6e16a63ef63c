/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.addition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.junit.jupiter.api.Test;

class AdditionPlanTest {
    private static final StudySettings SETTINGS =
            new StudySettings("test", DetectionMode.SHARED, "DAPI", List.of(new Staining("cFos", "2")));

    private static FoundImage image(String file, int series, int count, int planes, String... channels) {
        SeriesInfo info = new SeriesInfo(
                "",
                100,
                80,
                PixelType.UINT8,
                Arrays.stream(channels).map(name -> new ChannelInfo(name, -1)).toList(),
                planes,
                1,
                0.5,
                List.of(new LevelSize(100, 80)));
        return new FoundImage(new ImageLocation(List.of(Path.of("/data").resolve(file)), series), info, count);
    }

    private static FoundImage good(String file) {
        return image(file, 0, 1, 1, "DAPI", "cFos");
    }

    private static AdditionPlan plan(FoundImage... images) {
        return new AdditionPlan(SETTINGS, List.of(), false, List.of(images));
    }

    private static String note(AdditionPlan plan, int row) {
        return plan.note(row).map(AdditionPlan.Note::text).orElse("");
    }

    @Test
    void first_nameAnimalAndPixelSizeAreFilledIn() {
        AdditionPlan plan = plan(good("M1_a.ome.tif"));

        AdditionRow row = plan.rows().get(0);
        assertEquals("M1_a", row.name());
        assertEquals("M1", row.animal());
        assertEquals("0.5", row.pixelSize());
        assertEquals("DAPI, cFos", row.channels());
        assertTrue(plan.note(0).isEmpty());
        assertEquals(1, plan.planned().size());
        assertEquals(0.5, plan.planned().get(0).details().pixelSizeUm());
    }

    @Test
    void channelsThatDoNotFit_areToldBeforeAdding() {
        AdditionPlan plan = plan(image("a.tif", 0, 1, 1, "GFP", "cFos"), image("b.tif", 0, 1, 1, "DAPI"));

        assertEquals("has no channel \"DAPI\" for nuclei", note(plan, 0));
        assertEquals(
                "has no channel \"2\" for cFos; select all files of this slice and join them as channels",
                note(plan, 1));
        assertEquals(List.of(), plan.planned());
        assertEquals(2, plan.obstructed());
    }

    @Test
    void namesThatAreTaken_areObstacles_untilChanged() {
        AdditionPlan plan = plan(good("a/s1.tif"), good("b/s1.tif"), good("c/x.tif"));

        assertEquals("a_s1", plan.rows().get(0).name());
        assertEquals("b_s1", plan.rows().get(1).name());
        plan.change(new int[] {2}, row -> row.withName("b_s1"));
        assertEquals("another slice has this name", note(plan, 2));
        assertEquals(1, plan.planned().size());
        plan.change(new int[] {1}, row -> row.withChosen(false));
        assertEquals(2, plan.planned().size());
        plan.change(new int[] {2}, row -> row.withName(" "));
        assertEquals("needs a name", note(plan, 2));
    }

    @Test
    void imageThatIsInTheStudy_isNotChosen() {
        FoundImage image = good("M1_a.tif");
        Slice present = new Slice(
                "old", "", "", image.location(), 100, 80, 0.5, image.info().channels(), "x");

        AdditionPlan plan = new AdditionPlan(SETTINGS, List.of(present), false, List.of(image, good("M1_b.tif")));

        assertFalse(plan.rows().get(0).chosen());
        assertEquals("is in the study already, as old", note(plan, 0));
        assertEquals(1, plan.planned().size());
    }

    @Test
    void series_areRowsOfTheirOwn_thoseThatDoNotFitAreNotChosen() {
        AdditionPlan plan = plan(
                image("scan.tif", 0, 3, 1, "DAPI", "cFos"),
                image("scan.tif", 1, 3, 5, "DAPI", "cFos"),
                image("scan.tif", 2, 3, 1, "Red"));

        assertEquals(
                List.of("scan_1", "scan_2", "scan_3"),
                plan.rows().stream().map(AdditionRow::name).toList());
        assertEquals("only the first of its 5 planes is used", note(plan, 1));
        assertEquals(2, plan.planned().size());
        assertEquals(0, plan.obstructed());
    }

    @Test
    void pixelSize_wrongOrMissing() {
        AdditionPlan plan = plan(good("a.tif"));
        plan.change(new int[] {0}, row -> row.withPixelSize("abc"));
        assertTrue(plan.note(0).orElseThrow().obstacle());
        plan.change(new int[] {0}, row -> row.withPixelSize(""));
        assertEquals(
                new AdditionPlan.Note(false, "pixel size not known"),
                plan.note(0).orElseThrow());
        AdditionPlan micrometres = new AdditionPlan(SETTINGS, List.of(), true, List.of(good("a.tif")));
        micrometres.change(new int[] {0}, row -> row.withPixelSize(""));
        assertEquals("needs a pixel size, because this study measures in µm", note(micrometres, 0));
    }

    @Test
    void join_makesOneRow_splitMakesThemAgain() {
        FoundImage dapi = image("M1_a_dapi.tif", 0, 1, 1, "dapi");
        FoundImage cfos = image("M1_a_cfos.tif", 0, 1, 1, "cfos");
        AdditionPlan plan = plan(dapi, good("M2_a.tif"), cfos);
        FoundImage joined = new FoundImage(
                new ImageLocation(List.of(Path.of("/data/M1_a_dapi.tif"), Path.of("/data/M1_a_cfos.tif")), 0),
                image("x.tif", 0, 1, 1, "dapi", "cfos").info(),
                1);

        plan.join(new int[] {0, 2}, joined);

        assertEquals(
                List.of("M1_a", "M2_a"),
                plan.rows().stream().map(AdditionRow::name).toList());
        assertEquals("M1", plan.rows().get(0).animal());
        assertEquals("M1_a_dapi.tif + M1_a_cfos.tif", plan.rows().get(0).fileNames());
        assertEquals(2, plan.planned().get(0).location().files().size());
        plan.split(0);
        assertEquals(
                List.of("M1_a_dapi", "M1_a_cfos", "M2_a"),
                plan.rows().stream().map(AdditionRow::name).toList());
    }

    @Test
    void commonName_endsBeforeTheJoint() {
        assertEquals("s1", AdditionPlan.commonName(List.of("s1_dapi", "s1_cfos")));
        assertEquals("s1", AdditionPlan.commonName(List.of("s1_ch1", "s1_ch2")));
        assertEquals("s1", AdditionPlan.commonName(List.of("s1", "s1")));
        assertEquals("dapi", AdditionPlan.commonName(List.of("dapi", "cfos")));
    }
}
