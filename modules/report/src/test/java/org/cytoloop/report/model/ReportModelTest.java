/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.reporting.files.ReportFile.Format;
import org.cytoloop.reporting.groups.GroupTest;
import org.cytoloop.windowkit.StudyOnDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportModelTest {
    @TempDir
    Path folder;

    private StudyOnDesk desk;
    private ReportModel model;
    private boolean masked;

    @BeforeEach
    void make() throws Exception {
        desk = StudyOnDesk.small(folder);
        model = desk.ask(() -> new ReportModel(
                desk.study,
                ReportChoices.usual(desk.study),
                (work, done, failed) -> desk.open().jobs().start("report", work, done, failed),
                java.awt.EventQueue::invokeLater,
                () -> masked,
                desk::changed));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void usual_isAPageInTheExportsOfTheStudy_withoutATest() {
        assertEquals(Format.HTML, model.choices().format());
        assertEquals(
                desk.study.exportsFolder().toAbsolutePath(),
                model.choices().file().getParent());
        assertTrue(model.choices().pictures());
        assertEquals(Optional.empty(), model.test());
    }

    @Test
    void report_isWritten_andToldOf() throws Exception {
        desk.edt(model::make);
        desk.await("the report", () -> model.written().isPresent());
        Path file = desk.ask(() -> model.written().get().file());
        assertTrue(Files.readString(file).contains("</html>"));
        assertFalse(desk.ask(model::isMaking));
        desk.edt(() -> model.test(Optional.of(GroupTest.WELCH)));
        assertEquals(Optional.empty(), model.written());
    }

    @Test
    void format_andEndingOfTheFile_goTogether() {
        ReportChoices pdf = model.choices().with(Format.PDF);
        assertTrue(pdf.file().toString().endsWith(" report.pdf"), pdf.toString());
        assertEquals(Format.HTML, pdf.with(folder.resolve("x.html")).format());
        assertEquals(
                folder.resolve("x.pdf").toAbsolutePath(),
                pdf.with(folder.resolve("x")).file());
        assertEquals(
                folder.resolve("a.b.pdf").toAbsolutePath(),
                pdf.with(folder.resolve("a.b")).file());
    }

    @Test
    void choices_areKept_nonsenseIsAsUsual() {
        ReportChoices chosen = model.choices().with(folder.resolve("x.pdf")).with(false);
        assertEquals(chosen, ReportChoices.restored(desk.study, chosen.saved()));
        ReportChoices usual = model.choices();
        assertEquals(usual, ReportChoices.restored(desk.study, Map.of("format", "?", "file", "a\0b")));
    }

    @Test
    void placeThatCannotBe_isOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        desk.edt(() -> model.choose(model.choices().with(file.resolve("x.html"))));
        desk.edt(model::make);
        desk.await("a problem", () -> !model.problem().isEmpty());
        assertTrue(model.problem().contains("choose another place"), model.problem());
        assertTrue(desk.ask(model::canMake));
    }

    @Test
    void cancelled_leavesNothing() throws Exception {
        desk.edt(() -> {
            model.make();
            model.cancel();
        });
        assertTrue(desk.ask(model::canMake));
        desk.await("the end of the work", () -> desk.open().jobs().isIdle());
        assertEquals(Optional.empty(), desk.ask(model::written));
        assertFalse(Files.exists(model.choices().file()));
    }

    @Test
    void masked_makesNone() throws Exception {
        masked = true;
        desk.edt(model::make);
        assertFalse(desk.ask(model::isMaking));
        assertFalse(desk.ask(model::canMake));
    }
}
