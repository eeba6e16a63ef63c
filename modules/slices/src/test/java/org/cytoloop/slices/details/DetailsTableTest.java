/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.SliceDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsTableTest {
    private static final Map<String, SliceDetails> STUDY = new TreeMap<>(Map.of(
            "M1_a", new SliceDetails("M1", "control", 0.5, true),
            "M1_b", new SliceDetails("", "", Double.NaN, false),
            "M2_a", new SliceDetails("M2", "treated", 0.65, false)));

    @Test
    void parse_excelWithTabs_anyOrderAndUnknownColumns() throws ProblemException {
        DetailsTable table = DetailsTable.parse("Group\tComment\tSlice\tPixel size (µm)\tAnimal\r\n"
                + "control\tnice\tM1_a\t0,65\tM1\r\n"
                + "\t\tM1_b\t\tM7\r\n");

        assertEquals(List.of(), table.problems());
        assertEquals(
                List.of(
                        new DetailsTable.Entry(
                                2,
                                "M1_a",
                                new DetailsEdit(Optional.of("M1"), Optional.of("control"), Optional.of(0.65))),
                        new DetailsTable.Entry(
                                3, "M1_b", new DetailsEdit(Optional.of("M7"), Optional.empty(), Optional.empty()))),
                table.lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"slice,animal,um/px\nM1_a,\"M1, left\",0.5", "slice;animal;µm/px\nM1_a;M1, left;0,5"})
    void parse_commaOrSemicolon(String text) throws ProblemException {
        DetailsTable table = DetailsTable.parse(text);

        assertEquals(
                new DetailsEdit(Optional.of("M1, left"), Optional.empty(), Optional.of(0.5)),
                table.lines().get(0).edit());
    }

    @Test
    void parse_byteOrderMarkBlankLinesAndDoubledQuotes() throws ProblemException {
        DetailsTable table = DetailsTable.parse("\uFEFF\n\nname,animal\n\n\"M1_a\",\"the \"\"old\"\" one\"\n,\n");

        assertEquals(5, table.lines().get(0).line());
        assertEquals(Optional.of("the \"old\" one"), table.lines().get(0).edit().animal());
        assertEquals(1, table.lines().size());
    }

    @Test
    void parse_wrongLines_areToldByNumber_theOthersCount() throws ProblemException {
        DetailsTable table =
                DetailsTable.parse("slice\tanimal\tpixel size\nM1_a\tM1\tabc\n\tM2\t0.5\nM2_a\tM2\t-3\nM1_b\tM3\t1\n");

        assertEquals(1, table.lines().size());
        assertEquals(
                List.of(
                        "Line 2: The pixel size \"abc\" is not a number; write µm per pixel, such as 0.65.",
                        "Line 3: The name of the slice is missing; fill it in.",
                        "Line 4: The pixel size -3 cannot be right; write µm per pixel, between 0.0001 and 1000,"
                                + " such as 0.65."),
                table.problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  \n \n", "animal\tgroup\nM1\tcontrol", "slice\nM1_a", "slice\tanimal\tmouse\nA\tB\tC"})
    void parse_noTable_isRefusedInOneSentence(String text) {
        ProblemException problem = assertThrows(ProblemException.class, () -> DetailsTable.parse(text));

        assertTrue(problem.getMessage().endsWith("."), problem.getMessage());
    }

    @Test
    void plan_findsSlicesAndSaysWhatChanges() throws ProblemException {
        PastePlan plan = PastePlan.of(
                DetailsTable.parse("slice,animal,group\nm1_B.ome.tif,M1,control\nM1_a,M1,control\n"
                        + "C:\\data\\M2_a.tif,M9,\nM3_a,M3,\nM1_b,M5,\n"),
                STUDY);

        assertEquals(1, plan.same());
        assertEquals(
                List.of(
                        "Line 5: the study has no slice \"M3_a\".",
                        "Line 6: slice M1_b is in line 2 already, which counts."),
                plan.problems());
        assertEquals(
                Map.of(
                        "M1_b", new SliceDetails("M1", "control", Double.NaN, false),
                        "M2_a", new SliceDetails("M9", "treated", 0.65, false)),
                plan.details());
    }

    @Test
    void edit_commonAndDifferentValues() {
        DetailsEdit common = DetailsEdit.common(STUDY.values());

        assertEquals(DetailsEdit.NONE, common);
        DetailsEdit one = DetailsEdit.common(List.of(STUDY.get("M1_b")));
        assertEquals(Optional.of(""), one.animal());
        assertTrue(Double.isNaN(one.pixelSizeUm().orElseThrow()));
    }

    @Test
    void edit_changesOnlyWhatDiffers_andKeepsTheStar() {
        DetailsEdit edit = new DetailsEdit(Optional.of("M1"), Optional.empty(), Optional.of(0.5));

        assertEquals(
                Map.of(
                        "M1_b", new SliceDetails("M1", "", 0.5, false),
                        "M2_a", new SliceDetails("M1", "treated", 0.5, false)),
                edit.changes(STUDY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.65", "0,65", " 0.65 µm", "0.65 um/px", "0.65 microns per pixel", ".65"})
    void pixelSize_asPeopleWriteIt(String text) throws ProblemException {
        assertEquals(0.65, PixelSizes.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1e9", "NaN", "Infinity", "0.65 nm", "1.2.3"})
    void pixelSize_thatCannotBe_isRefused(String text) {
        assertThrows(ProblemException.class, () -> PixelSizes.parse(text));
    }
}
