/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import static org.cytoloop.workbench.fixtures.Studies.doOnEdt;
import static org.cytoloop.workbench.fixtures.Studies.onEdt;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.fixtures.MemoryPreferences;
import org.cytoloop.workbench.fixtures.RecordedProblems;
import org.cytoloop.workbench.fixtures.Studies;
import org.cytoloop.workbench.session.SessionFile;
import org.cytoloop.workbench.stage.StageTool;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyOpeningTest {
    @TempDir
    private Path folder;

    private final Desk desk = new Desk();
    private final OpeningSettings settings = new OpeningSettings(new MemoryPreferences());
    private final StudyOpening opening = new StudyOpening(desk, settings, 10);

    @BeforeEach
    void forgetProblems() {
        RecordedProblems.clear();
    }

    @AfterEach
    void giveBack() {
        opening.shutDown();
    }

    private OpenStudy open(Path study) throws Exception {
        CompletableFuture<OpenStudy> opened = new CompletableFuture<>();
        doOnEdt(() -> opening.open(study, Optional.empty(), opened::complete));
        return opened.get(20, TimeUnit.SECONDS);
    }

    private Optional<OpenStudy> onDesk() throws Exception {
        return onEdt(desk::study);
    }

    @Test
    void openingLaysTheStudyOnTheDeskAndRemembersIt() throws Exception {
        Path study = Studies.make(folder, "mice");
        OpenStudy opened = open(study.resolve("study.db"));
        assertEquals(Optional.of(opened), onDesk());
        assertEquals(List.of(study), settings.recent());
        assertEquals(Optional.of(study), settings.toReopen());
    }

    @Test
    void openingTheStudyThatIsOpenChangesNothing() throws Exception {
        Path study = Studies.make(folder, "mice");
        OpenStudy first = open(study);
        assertEquals(first, open(study));
        assertTrue(RecordedProblems.none());
    }

    @Test
    void openingAnotherGivesTheFirstBack() throws Exception {
        Path first = Studies.make(folder, "first");
        Path second = Studies.make(folder, "second");
        open(first);
        OpenStudy other = open(second);
        assertEquals(Optional.of(other), onDesk());
        // its lock is free again
        Study.open(first, "bob").close();
        assertTrue(Files.exists(first.resolve(SessionFile.NAME)));
    }

    @Test
    void makingAStudyOpensIt() throws Exception {
        CompletableFuture<OpenStudy> made = new CompletableFuture<>();
        Path place = folder.resolve("new.cytoloop");
        doOnEdt(() -> opening.create(place, Studies.settings("new"), "Grace", made::complete));
        OpenStudy study = made.get(20, TimeUnit.SECONDS);
        assertEquals(place, study.study().folder());
        assertEquals("Grace", onEdt(study::annotator).name());
        assertEquals(folder, settings.place());
        assertEquals("Grace", settings.annotator());
    }

    @Test
    void closingGivesItBackAndForgetsItForTheNextStart() throws Exception {
        Path study = Studies.make(folder, "mice");
        open(study);
        doOnEdt(opening::close);
        assertEquals(Optional.empty(), onDesk());
        assertEquals(Optional.empty(), settings.toReopen());
        opening.shutDown();
        Study.open(study, "bob").close();
    }

    @Test
    void nothingHoldsAStudyThatWasClosed() throws Exception {
        ReferenceQueue<OpenStudy> collected = new ReferenceQueue<>();
        Reference<OpenStudy> study = new WeakReference<>(open(Studies.make(folder, "mice")), collected);
        doOnEdt(opening::close);
        opening.shutDown();
        Reference<? extends OpenStudy> gone = null;
        for (int i = 0; i < 40 && gone == null; i++) {
            System.gc();
            gone = collected.remove(250);
        }
        assertEquals(study, gone);
    }

    @Test
    void theEndKeepsItForTheNextStart() throws Exception {
        Path study = Studies.make(folder, "mice");
        open(study);
        opening.saveSession();
        opening.shutDown();
        assertEquals(Optional.of(study), settings.toReopen());
        Study.open(study, "bob").close();
    }

    @Test
    void aLockedStudyIsToldAndTheOpenOneStays() throws Exception {
        OpenStudy present = open(Studies.make(folder, "present"));
        Path locked = Studies.make(folder, "locked");
        try (Study elsewhere = Study.open(locked, "bob")) {
            doOnEdt(() -> opening.open(locked));
            String told = RecordedProblems.next();
            assertTrue(
                    told.contains("open in another Cytoloop") && told.contains(System.getProperty("user.name")), told);
            assertEquals(locked, elsewhere.folder());
        }
        assertEquals(Optional.of(present), onDesk());
        assertEquals(List.of(present.study().folder()), settings.recent());
        // and it can be tried again
        assertEquals(locked, open(locked).study().folder());
    }

    @Test
    void aNewerStudyIsToldAndTheOpenOneStays() throws Exception {
        OpenStudy present = open(Studies.make(folder, "present"));
        Path newer = Studies.make(folder, "newer");
        write(newer.resolve("study.db"), 60, ByteBuffer.allocate(4).putInt(999).array());
        byte[] before = Files.readAllBytes(newer.resolve("study.db"));
        doOnEdt(() -> opening.open(newer));
        String told = RecordedProblems.next();
        assertTrue(told.contains("newer"), told);
        assertArrayEquals(before, Files.readAllBytes(newer.resolve("study.db")));
        assertEquals(Optional.of(present), onDesk());
    }

    @Test
    void aDamagedStudyIsToldAndTheOpenOneStays() throws Exception {
        OpenStudy present = open(Studies.make(folder, "present"));
        Path damaged = Studies.make(folder, "damaged");
        Files.writeString(damaged.resolve("study.db"), "this is no database ".repeat(200));
        doOnEdt(() -> opening.open(damaged));
        String told = RecordedProblems.next();
        assertTrue(told.contains(damaged.toString()), told);
        assertEquals(Optional.of(present), onDesk());
    }

    @Test
    void aStudyThatIsGoneIsToldOnceAtTheStart() throws Exception {
        Path gone = folder.resolve("gone.cytoloop");
        settings.opened(gone);
        doOnEdt(() -> opening.reopen(gone));
        String told = RecordedProblems.next();
        assertTrue(told.contains("no study at " + gone), told);
        assertEquals(Optional.empty(), settings.toReopen());
        assertEquals(List.of(gone), settings.recent());
    }

    private static void write(Path file, long at, byte[] bytes) throws IOException {
        try (RandomAccessFile database = new RandomAccessFile(file.toFile(), "rw")) {
            database.seek(at);
            database.write(bytes);
        }
    }

    @Test
    void theSessionBringsTheUserBack() throws Exception {
        Path study = Studies.make(folder, "mice");
        DisplaySettings bright = new DisplaySettings(List.of(new ChannelDisplay("DAPI", 0xFF, 10, 200, true)), 0);
        DisplaySettings dim = new DisplaySettings(List.of(new ChannelDisplay("DAPI", 0xFF, 1, 2, false)), -1);
        OpenStudy before = open(study);
        Studies.addSlice(before.study(), "A1", folder.resolve("A1.tif"));
        Studies.addSlice(before.study(), "A2", folder.resolve("A2.tif"));
        doOnEdt(() -> {
            before.setStaining("PV");
            before.setSlice("A2");
            before.setTool(StageTool.REVIEW);
            before.display().setLinked(false);
            before.display().set("A1", bright);
            before.display().set("A2", dim);
            opening.close();
        });
        OpenStudy after = open(study);
        doOnEdt(() -> {
            assertEquals("PV", after.staining().name());
            assertEquals("A2", after.slice().orElseThrow().name());
            assertEquals(StageTool.REVIEW, after.tool());
            assertEquals(Map.of("A1", bright, "A2", dim), after.display().all());
            assertEquals(false, after.display().isLinked());
        });
    }

    @Test
    void aDamagedSessionDoesNotStandInTheWay() throws Exception {
        Path study = Studies.make(folder, "mice");
        Files.writeString(
                study.resolve(SessionFile.NAME),
                "desk/staining=nobody\ndesk/slice=nowhere\ndesk/tool=HAMMER\ndesk/display/A1=x\ndesk/annotator=\n");
        OpenStudy opened = open(study);
        doOnEdt(() -> {
            assertEquals("cFos", opened.staining().name());
            assertEquals(StageTool.RECTANGLE, opened.tool());
        });
        assertTrue(RecordedProblems.none());
    }

    @Test
    void theAnnotatorIsWhoWorkedOnItLastUnlessToldOtherwise() throws Exception {
        Path study = Studies.make(folder, "mice");
        settings.setAnnotator("Ada");
        OpenStudy first = open(study);
        assertEquals("Ada", onEdt(first::annotator).name());
        doOnEdt(opening::close);
        settings.setAnnotator("Bob");
        OpenStudy second = open(study);
        assertEquals("Ada", onEdt(second::annotator).name());
        doOnEdt(opening::close);
        CompletableFuture<OpenStudy> opened = new CompletableFuture<>();
        doOnEdt(() -> opening.open(study, Optional.of("Carol"), opened::complete));
        assertEquals("Carol", onEdt(opened.get(20, TimeUnit.SECONDS)::annotator).name());
    }

    @Test
    void whoIsChosenToLabelIsTheDefaultFromThenOn() throws Exception {
        settings.setAnnotator("Ada");
        OpenStudy study = open(Studies.make(folder, "mice"));
        doOnEdt(() -> annotate(study, "Bob"));
        assertEquals("Bob", settings.annotator());
    }

    @Test
    void aStudyThatHasJustBeenLaidOnTheDeskCanBeClosedAndOpenedAgain() throws Exception {
        Path study = Studies.make(folder, "mice");
        CompletableFuture<OpenStudy> again = new CompletableFuture<>();
        doOnEdt(() -> {
            // as soon as it is on the desk, before the opening has quite ended
            desk.addListener(new DeskListener() {
                @Override
                public void deskChanged(DeskChange change) {
                    if (desk.study().isPresent()) {
                        desk.removeListener(this);
                        EventQueue.invokeLater(() -> {
                            opening.close();
                            opening.open(study, Optional.empty(), again::complete);
                        });
                    }
                }
            });
            opening.open(study);
        });
        OpenStudy second = again.get(20, TimeUnit.SECONDS);
        assertEquals(Optional.of(second), onDesk());
    }

    private static void annotate(OpenStudy study, String name) {
        try {
            study.setAnnotator(name);
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }
}
