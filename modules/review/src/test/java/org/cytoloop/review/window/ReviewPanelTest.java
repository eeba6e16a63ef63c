/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.window;

import static org.cytoloop.windowkit.Painted.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.mistakes.review.ReviewDraft;
import org.cytoloop.mistakes.review.SliceNeed;
import org.cytoloop.review.ReviewFixture;
import org.cytoloop.windowkit.Painted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewPanelTest {
    @TempDir
    private Path folder;

    private ReviewFixture fixture;
    private ReviewPanel panel;

    @BeforeEach
    void open() throws Exception {
        fixture = new ReviewFixture(folder);
        panel = fixture.ask(() -> {
            ReviewPanel made = new ReviewPanel(fixture.reviews);
            fixture.reviews.addListener(made);
            made.refresh();
            made.setShown(true);
            fixture.model().judging().setGoesOn(false);
            return made;
        });
    }

    @AfterEach
    void close() throws Exception {
        fixture.edt(panel::release);
        fixture.close();
    }

    private String text(String name) throws Exception {
        return fixture.ask(() -> part(panel, name, JTextComponent.class).getText());
    }

    private void click(String name) throws Exception {
        fixture.edt(() -> part(panel, name, AbstractButton.class).doClick(0));
    }

    private SliceReview said(RoundInfo round, String slice) {
        return ReviewDraft.said(fixture.study, round, slice).orElse(null);
    }

    @Test
    void emptyStates_sayWhatToDo() throws Exception {
        assertTrue(text("review.empty").startsWith("Train first (T)"), text("review.empty"));
        fixture.roundWithoutCalls();
        fixture.await("no calls", () -> text0("review.empty").startsWith("No slice has calls of round 1 yet."));
        fixture.edt(() -> fixture.open().calls().setHidden(true));
        assertTrue(text("review.empty").startsWith("An exam is open"), text("review.empty"));
        fixture.edt(() -> fixture.open().calls().setHidden(false));
        fixture.edt(panel::release);
    }

    private String text0(String name) {
        return part(panel, name, JTextComponent.class).getText();
    }

    @Test
    void aSlice_isJudged_withKindsPlacesAndNote() throws Exception {
        RoundInfo round = fixture.calledRound();
        JTable table = part(panel, "review.slices", JTable.class);
        fixture.await("four rows", () -> table.getRowCount() == 4);
        assertEquals("No slice inspected yet \u00b7 round 1", text("review.summary"));
        fixture.edt(() -> table.setRowSelectionInterval(0, 0));
        assertEquals(
                "A4", fixture.ask(() -> fixture.open().slice().map(Slice::name).orElse("")));
        assertEquals("30\u00a0% of its cells are near the threshold; never judged", text("review.reason"));
        assertFalse(
                fixture.ask(() -> part(panel, "review.note", Component.class).isEnabled()));
        click("review.mistakes");
        fixture.await("a verdict", () -> said(round, "A4") != null);
        fixture.await("kinds are shown", () -> part(panel, "review.kind.edge", Component.class)
                .getParent()
                .isVisible());
        click("review.kind.missed-weak-on");
        click("review.kind.background-on");
        fixture.await("advice", () -> text0("review.advice").contains("about 20 OFF cells"));
        assertFalse(fixture.ask(
                () -> part(panel, "review.mark.edge", Component.class).isEnabled()));
        fixture.edt(() -> fixture.open().selection().select(new CellRef("A4", 2)));
        click("review.mark.missed-weak-on");
        JList<?> places = part(panel, "review.places", JList.class);
        fixture.await("a place", () -> places.getModel().getSize() == 1);
        fixture.edt(() -> part(panel, "review.note", JTextComponent.class).setText("weak ones"));
        // going on keeps what was typed
        click("review.next");
        fixture.await("the note", () -> said(round, "A4").note().equals("weak ones"));
        assertEquals(
                "A3", fixture.ask(() -> fixture.open().slice().map(Slice::name).orElse("")));
        fixture.await("no note here", () -> text0("review.note").isEmpty());
        click("review.good");
        fixture.await("good", () -> said(round, "A3") != null);
        assertEquals(Verdict.GOOD, said(round, "A3").verdict());
        fixture.await(
                "head", () -> text0("review.summary").equals("Good enough on 1 of 2 inspected slices \u00b7 round 1"));
        fixture.await(
                "order", () -> ((SliceNeed) table.getValueAt(3, 0)).slice().equals("A3"));
        paint();
    }

    private void paint() throws Exception {
        BufferedImage picture = fixture.ask(() -> Painted.paint(panel, 300, 640));
        int first = picture.getRGB(1, 1);
        boolean drawn = false;
        for (int y = 0; y < picture.getHeight() && !drawn; y++) {
            for (int x = 0; x < picture.getWidth() && !drawn; x++) {
                drawn = picture.getRGB(x, y) != first;
            }
        }
        assertTrue(drawn, "nothing was painted");
    }

    @Test
    void noStudy_leavesNothingBehind() throws Exception {
        fixture.calledRound();
        JTable table = part(panel, "review.slices", JTable.class);
        fixture.await("four rows", () -> table.getRowCount() == 4);
        fixture.edt(() -> fixture.desk.put(null));
        assertEquals(0, fixture.ask(table::getRowCount));
        assertTrue(text("review.empty").startsWith("Open a study"), text("review.empty"));
    }
}
