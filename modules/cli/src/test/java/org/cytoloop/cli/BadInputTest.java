/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong is said in one sentence, and the study stays as it was. */
class BadInputTest {
    @TempDir
    private static Path folder;

    private static Path study;
    private static String slice;
    private static Path image;

    @BeforeAll
    static void makeStudy() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        study = folder.resolve("bad.cytoloop");
        slice = small.written().slices().get(0).slice().name();
        CommandRun.json("new", study, "--staining", "cFos=cFos", "--nuclei", "DAPI");
        image = small.written().slices().get(0).image();
        CommandRun.json("add", study, image);
        CommandRun.json("import-cells", study, file("good.csv", "x,y\n10,10\n50,60\n100,100\n"), "--slice", slice);
        CommandRun.json("label", study, file("on.csv", "slice,cell,label\n" + slice + ",1,ON\n"), "--staining", "cFos");
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    static Stream<Arguments> wrongTables() {
        return Stream.of(
                Arguments.of("label", "a,b,c\n1,2,3\n", "label"),
                Arguments.of("label", "slice,x,y,label\nSLICE,12,abc,ON\n", "line 2"),
                Arguments.of("label", "slice,x,y,label\nSLICE,12,99999,ON\n", "outside"),
                Arguments.of("label", "slice,cell,label\nSLICE,4,ON\n", "has no cell 4"),
                Arguments.of("label", "slice,cell,label\nnowhere,1,ON\n", "nowhere"),
                Arguments.of("label", "slice,cell,label\nSLICE,1,OFF\nSLICE,2,MAYBE\n", "MAYBE"),
                Arguments.of("label", "", "empty"),
                Arguments.of("import-cells", "a,b\n1,2\n", "x"),
                Arguments.of("import-cells", "x,y\n5,q\n", "line 2"),
                Arguments.of("import-cells", "x,y\n5,5\n5000,5\n", "outside"));
    }

    @ParameterizedTest
    @MethodSource("wrongTables")
    void wrongTable_isRefusedInOneSentenceAndChangesNothing(String command, String text, String expected)
            throws Exception {
        Path table = file("wrong.csv", text.replace("SLICE", slice));
        String before = contents();
        CommandRun run = command.equals("label")
                ? CommandRun.of("label", study, table, "--staining", "cFos")
                : CommandRun.of("import-cells", study, table, "--slice", slice);
        assertRefused(run, expected);
        assertEquals(before, contents());
    }

    static Stream<Arguments> wrongCommands() {
        return Stream.of(
                Arguments.of("add STUDY no-such-image.tif", "no-such-image.tif"),
                Arguments.of("label STUDY no-such.csv --staining cFos", "no-such.csv"),
                Arguments.of("label STUDY on.csv --staining PV", "PV"),
                Arguments.of("train STUDY --staining cFos", "only ON"),
                Arguments.of("train STUDY --staining cFos --trainer nobody", "nobody"),
                Arguments.of("train STUDY --staining cFos --features nothing", "nothing"),
                Arguments.of("train STUDY --staining cFos --features ,", "No feature set"),
                Arguments.of("add STUDY IMAGE --name again --channels a,A", "a name of its own"),
                Arguments.of("add STUDY IMAGE --name again --animal a\u0085b", "control characters"),
                Arguments.of("add STUDY a\u0000b.tif", "cannot be the path"),
                Arguments.of("classify STUDY --staining cFos --annotator a\u0085b", "control characters"),
                Arguments.of("classify STUDY --staining cFos", "train first"),
                Arguments.of("detect STUDY --detector nobody", "nobody"),
                Arguments.of("sample STUDY --staining cFos --slice elsewhere --rect 0,0,9,9 --class ON", "elsewhere"),
                Arguments.of("export STUDY --out x --format papyrus", "papyrus"),
                Arguments.of("new STUDY --staining a=1", "exists"),
                Arguments.of("detect no-study.cytoloop", "no-study"));
    }

    @ParameterizedTest
    @MethodSource("wrongCommands")
    void wrongCommand_isRefusedInOneSentenceAndChangesNothing(String line, String expected) throws Exception {
        String before = contents();
        Object[] words = line.replace("STUDY", study.toString())
                .replace("IMAGE", image.toString())
                .replace("on.csv", folder.resolve("on.csv").toString())
                .replace("--out x", "--out " + folder.resolve("x"))
                .split(" ");
        assertRefused(CommandRun.of(words), expected);
        assertEquals(before, contents());
    }

    @ParameterizedTest
    @MethodSource("wrongUsage")
    void wrongUsage_exitsWithTwo(String line, String expected) {
        Object[] words = line.replace("STUDY", study.toString()).split(" ");
        CommandRun run = CommandRun.of(words);
        assertEquals(2, run.exitCode(), run.err());
        assertTrue(run.err().contains(expected), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    static Stream<Arguments> wrongUsage() {
        return Stream.of(
                Arguments.of("frobnicate", "frobnicate"),
                Arguments.of("detect STUDY --wrong", "--wrong"),
                Arguments.of("sample STUDY --staining cFos --slice s --rect 1,2 --class ON", "--rect"),
                Arguments.of("sample STUDY --staining cFos --slice s --rect 0,0,Infinity,5 --class ON", "--rect"),
                Arguments.of("sample STUDY --staining cFos --slice s --rect NaN,0,5,5 --class ON", "--rect"),
                Arguments.of("label STUDY on.csv --staining cFos --radius -1", "--radius"),
                Arguments.of("label STUDY on.csv --staining cFos --radius NaN", "--radius"),
                Arguments.of("evaluate STUDY --staining cFos --radius Infinity", "--radius"),
                Arguments.of("detect STUDY --threads 0", "--threads"),
                Arguments.of("demo --out no-such-place --size 255", "--size"),
                Arguments.of("detect /", "STUDY"),
                Arguments.of("new --staining a=1 ", "STUDY"),
                Arguments.of("add STUDY Gr\uFFFD\uFFFDe.tif", "LC_ALL"),
                Arguments.of("sample STUDY --staining cFos --slice s --rect 1,2,3,4 --class MAYBE", "MAYBE"),
                Arguments.of("new STUDY --staining cFos", "NAME=CHANNEL"));
    }

    @Test
    void study_thatIsOpenElsewhere_isRefused() throws Exception {
        try (Study held = Study.open(study, "somebody")) {
            assertRefused(CommandRun.of("detect", study), "open");
            assertEquals("bad", held.settings().name());
        }
    }

    private static void assertRefused(CommandRun run, String expected) {
        assertEquals(1, run.exitCode(), run.err());
        assertEquals(1, run.err().strip().lines().count(), run.err());
        assertTrue(run.err().contains(expected), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertEquals("", run.out());
    }

    /** The journal as text: a study that has not changed has no new event. */
    private static String contents() throws Exception {
        StringBuilder text = new StringBuilder();
        try (Study opened = Study.open(study, "reader")) {
            for (JournalEvent event : opened.journal(1, Integer.MAX_VALUE)) {
                text.append(event).append('\n');
            }
            text.append(opened.samples("cFos")).append(opened.cells(slice).size());
        }
        return text.toString();
    }
}
