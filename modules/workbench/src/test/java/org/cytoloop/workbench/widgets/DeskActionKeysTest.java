/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.Action;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.fixtures.Studies;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys and commands: plain ones are left to whoever writes, held ones last. */
class DeskActionKeysTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final List<String> done = new ArrayList<>();
    private OpenStudy study;

    @BeforeEach
    void openStudy() throws Exception {
        study = new OpenStudy(Study.open(Studies.make(folder, "pilot"), "ada"));
        EventQueue.invokeAndWait(() -> desk.put(study));
    }

    @AfterEach
    void closeStudy() throws Exception {
        EventQueue.invokeAndWait(() -> desk.put(null));
        study.close();
    }

    private final class Draw extends DeskAction {
        private static final long serialVersionUID = 1L;

        Draw(String tooltip) {
            super(desk, "&Draw", tooltip, null);
        }

        @Override
        protected void perform(OpenStudy open) {
            done.add("draw");
        }
    }

    private final class Pan extends HoldAction {
        private static final long serialVersionUID = 1L;

        Pan() {
            super(desk, "&Pan", "Pan", null);
        }

        @Override
        protected void pressed(OpenStudy open) {
            done.add("pressed");
        }

        @Override
        protected void released() {
            done.add("released");
        }
    }

    /** As the platform's keymap does: a command that is not enabled leaves the key alone. */
    private static void invoke(Action action, KeyEvent key) {
        if (key.getID() == KeyEvent.KEY_PRESSED && action.isEnabled()) {
            action.actionPerformed(new ActionEvent(key.getSource(), ActionEvent.ACTION_PERFORMED, ""));
        }
    }

    private int draws(Component focused, int modifiers, int code) throws Exception {
        Draw draw = new Draw("Draws");
        EventQueue.invokeAndWait(() -> {});
        done.clear();
        try (KeyPresses keys = new KeyPresses(focused, key -> invoke(draw, key))) {
            keys.send(KeyEvent.KEY_PRESSED, modifiers, code);
        }
        return done.size();
    }

    @Test
    void aPlainKey_isLeftToATextField() throws Exception {
        assertEquals(1, draws(new JPanel(), 0, KeyEvent.VK_R));
        assertEquals(0, draws(new JTextField(), 0, KeyEvent.VK_R));
        assertEquals(0, draws(new JTextField(), InputEvent.SHIFT_DOWN_MASK, KeyEvent.VK_R));
        JTextField fixed = new JTextField();
        fixed.setEditable(false);
        assertEquals(1, draws(fixed, 0, KeyEvent.VK_R), "nobody can write there");
    }

    @Test
    void keysWithCtrlAndFunctionKeys_workInATextField() throws Exception {
        assertEquals(1, draws(new JTextField(), InputEvent.CTRL_DOWN_MASK, KeyEvent.VK_R));
        assertEquals(1, draws(new JTextField(), 0, KeyEvent.VK_F1));
    }

    @Test
    void aPlainKey_isLeftToATableCellThatIsEdited() throws Exception {
        JTable table = new JTable(1, 1);
        assertEquals(1, draws(table, 0, KeyEvent.VK_R));
        EventQueue.invokeAndWait(() -> table.editCellAt(0, 0));
        assertEquals(0, draws(table, 0, KeyEvent.VK_R));
    }

    @Test
    void aStudyThatOpensWhileSomeoneTypes_enablesTheCommandAfterwards() throws Exception {
        Draw draw = new Draw("Draws");
        EventQueue.invokeAndWait(() -> desk.put(null));
        List<Object> told = new ArrayList<>();
        draw.addPropertyChangeListener(change -> {
            if ("enabled".equals(change.getPropertyName())) {
                told.add(draw.isEnabled());
            }
        });
        try (KeyPresses keys = new KeyPresses(new JTextField(), key -> desk.put(study))) {
            keys.send(KeyEvent.KEY_PRESSED, 0, KeyEvent.VK_ENTER);
        }
        EventQueue.invokeAndWait(() -> {});
        assertEquals(List.of(true), told, "a button that was told must find the command enabled");
    }

    @Test
    void heldKey_lastsFromPressToReleaseAndDoesNotRepeat() throws Exception {
        Pan pan = new Pan();
        EventQueue.invokeAndWait(() -> {});
        try (KeyPresses keys = new KeyPresses(new JPanel(), key -> invoke(pan, key))) {
            keys.send(KeyEvent.KEY_PRESSED, 0, KeyEvent.VK_SPACE);
            keys.send(KeyEvent.KEY_PRESSED, 0, KeyEvent.VK_SPACE);
            keys.send(KeyEvent.KEY_RELEASED, 0, KeyEvent.VK_H);
            assertTrue(pan.isHeld());
            keys.send(KeyEvent.KEY_RELEASED, 0, KeyEvent.VK_SPACE);
            assertFalse(pan.isHeld());
        }
        assertEquals(List.of("pressed", "released"), done);
    }

    @Test
    void heldKey_endsWithTheStudy() throws Exception {
        Pan pan = new Pan();
        EventQueue.invokeAndWait(() -> {});
        try (KeyPresses keys = new KeyPresses(new JPanel(), key -> invoke(pan, key))) {
            keys.send(KeyEvent.KEY_PRESSED, 0, KeyEvent.VK_SPACE);
            EventQueue.invokeAndWait(() -> desk.put(null));
            keys.send(KeyEvent.KEY_RELEASED, 0, KeyEvent.VK_SPACE);
        }
        assertEquals(List.of("pressed", "released"), done);
    }

    @Test
    void chosenFromAMenu_lastsUntilChosenAgain() throws Exception {
        Pan pan = new Pan();
        EventQueue.invokeAndWait(() -> {
            pan.actionPerformed(new ActionEvent(this, ActionEvent.ACTION_PERFORMED, ""));
            assertTrue(pan.isHeld());
            pan.actionPerformed(new ActionEvent(this, ActionEvent.ACTION_PERFORMED, ""));
        });
        assertEquals(List.of("pressed", "released"), done);
    }

    @Test
    void tooltip_leavesTheKeyToThePlatform() {
        for (String key : List.of("R", "Ctrl+Z", "Ctrl+Shift+Z", "hold Space", "F1", "[", ".")) {
            assertEquals(
                    "Draws a rectangle",
                    new Draw("Draws a rectangle (" + key + ")").getValue(Action.SHORT_DESCRIPTION));
        }
        assertEquals("Draws (slowly)", new Draw("Draws (slowly)").getValue(Action.SHORT_DESCRIPTION));
        assertEquals(
                Optional.of("Draws"),
                Optional.of(new Draw("Draws").getMenuPresenter().getToolTipText()));
    }
}
