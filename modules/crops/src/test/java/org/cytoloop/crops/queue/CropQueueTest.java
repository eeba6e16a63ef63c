/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.CropsFixture;
import org.cytoloop.crops.shelf.CropShelf;
import org.cytoloop.windowkit.OnEdt;
import org.cytoloop.windowkit.StudyOnDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CropQueueTest {
    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();
    private final List<Object> kept = new ArrayList<>();
    private final QueueModel model = new QueueModel((item, label) -> said.add(item.key() + " " + label));
    private CropsFixture fixture;
    private CropQueue queue;

    @BeforeEach
    void open() throws Exception {
        fixture = new CropsFixture(folder);
        queue = OnEdt.ask(() -> {
            QueueCommand keep = new QueueCommand(
                    "test.keep", "&Keep", "Keeps it", Optional.of(KeyStroke.getKeyStroke("K")), item -> {
                        kept.add(item.key());
                        return true;
                    });
            CropQueue made = new CropQueue("test", model, List.of(keep));
            made.setStudy(fixture.open());
            return made;
        });
    }

    @AfterEach
    void close() throws Exception {
        OnEdt.edt(() -> queue.setStudy(null));
        fixture.close();
    }

    private static QueueItem item(int number, Label present) {
        return new QueueItem(
                number,
                StudyOnDesk.cell("A" + (1 + number % 6), number),
                CropsFixture.x(number),
                CropsFixture.y(number),
                "Cell " + number,
                "It is near the threshold.",
                Optional.of(present));
    }

    private void fill(int count) throws Exception {
        List<QueueItem> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            items.add(item(i, i % 2 == 0 ? Label.ON : Label.OFF));
        }
        OnEdt.edt(() -> model.setItems(items));
    }

    private BufferedImage paint() throws Exception {
        return paint(480, 400);
    }

    private BufferedImage paint(int width, int height) throws Exception {
        return OnEdt.ask(() -> {
            queue.setSize(width, height);
            layOut(queue);
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.setClip(0, 0, width, height);
            queue.paint(g);
            g.dispose();
            return image;
        });
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    /** Paints once and waits for the crops. */
    private void see() throws Exception {
        paint();
        fixture.open().getLookup().lookup(CropShelf.class).flush();
        OnEdt.edt(() -> {});
    }

    private Component find(String name) {
        Component found = find(queue, name);
        assertNotNull(found, name);
        return found;
    }

    private static Component find(Container in, String name) {
        for (Component child : in.getComponents()) {
            Component found =
                    name.equals(child.getName()) ? child : child instanceof Container inner ? find(inner, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void press(String key) throws Exception {
        fire(KeyStroke.getKeyStroke(key));
        fire(KeyStroke.getKeyStroke("released " + key));
    }

    private void fire(KeyStroke key) throws Exception {
        OnEdt.edt(() -> {
            Object name = queue.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                    .get(key);
            assertNotNull(name, key.toString());
            queue.getActionMap().get(name).actionPerformed(new ActionEvent(queue, 0, ""));
        });
    }

    private boolean isEnabled(String name) throws Exception {
        return OnEdt.ask(() -> find("test." + name).isEnabled());
    }

    @Test
    void keysAnswer() throws Exception {
        fill(8);
        see();
        press("1");
        press("2");
        press("3");
        press("ENTER");
        press("X");
        press("K");
        assertEquals(List.of("1 ON", "2 OFF", "3 UNSURE", "4 ON", "5 ON"), said);
        assertEquals(List.of(6), kept);
        assertEquals("7 of 8 \u00b7 2 left", text("place").substring(0, 15));
        assertEquals("Cell 7", text("title"));
        assertEquals(
                StudyOnDesk.cell("A2", 7),
                OnEdt.ask(() -> fixture.open().selection().selected().orElseThrow()));
        press("B");
        assertEquals("Cell 6", text("title"));
        press("N");
        assertEquals("Cell 7", text("title"));
    }

    private String text(String name) throws Exception {
        return OnEdt.ask(() -> {
            Component found = find("test." + name);
            return found instanceof JLabel label ? label.getText() : ((JTextArea) found).getText();
        });
    }

    @Test
    void theNextCellsAreFetchedAhead() throws Exception {
        fill(20);
        see();
        for (int i = 0; i < 7; i++) {
            assertTrue(isEnabled("on"), "cell " + (i + 1) + " can be judged at once");
            press("1");
        }
        assertEquals(7, said.size());
        assertFalse(isEnabled("on"), "this one was never asked for");
        press("1");
        assertEquals(7, said.size(), "nobody saw it yet");
        see();
        press("1");
        assertEquals(8, said.size());
    }

    @Test
    void aKeyThatIsHeldAnswersOnce() throws Exception {
        fill(5);
        see();
        fire(KeyStroke.getKeyStroke("1"));
        fire(KeyStroke.getKeyStroke("1"));
        fire(KeyStroke.getKeyStroke("1"));
        assertEquals(1, said.size());
        fire(KeyStroke.getKeyStroke("released 1"));
        fire(KeyStroke.getKeyStroke("1"));
        assertEquals(2, said.size());
    }

    @Test
    void blindNothingHintsAtTheLabel() throws Exception {
        OnEdt.edt(() -> queue.setBlind(true));
        for (String name : new String[] {"confirm", "flip", "jump"}) {
            assertFalse(OnEdt.ask(() -> find("test." + name).isVisible()), name);
        }
        OnEdt.edt(() -> model.setItems(List.of(item(1, Label.ON), item(3, Label.ON))));
        see();
        BufferedImage on = paint();
        OnEdt.edt(() -> model.setItems(List.of(item(1, Label.OFF), item(3, Label.ON))));
        BufferedImage off = paint();
        for (int y = 0; y < on.getHeight(); y++) {
            for (int x = 0; x < on.getWidth(); x++) {
                assertEquals(on.getRGB(x, y), off.getRGB(x, y), "at " + x + ", " + y);
            }
        }
        press("ENTER");
        press("X");
        press("J");
        assertEquals(List.of(), said);
        press("2");
        assertEquals(List.of("1 OFF"), said);
        assertTrue(OnEdt.ask(() -> fixture.open().selection().selected().isEmpty()));
    }

    @Test
    void aCellWithoutImageIsExplainedAndCanBeLeft() throws Exception {
        Files.delete(fixture.image("A2"));
        fill(2);
        see();
        assertTrue(text("reason").contains("is missing"), text("reason"));
        assertFalse(isEnabled("on"));
        press("1");
        assertEquals(List.of(), said);
        press("N");
        assertEquals("It is near the threshold.", text("reason"));
        press("1");
        assertEquals(List.of("2 ON"), said);
    }

    @Test
    void withoutStudyOrCellsNothingCanBeDone() throws Exception {
        paint();
        for (String name : new String[] {"on", "off", "unsure", "confirm", "flip", "keep", "back", "next", "jump"}) {
            assertFalse(isEnabled(name), name);
        }
        fill(1);
        see();
        press("1");
        paint();
        assertFalse(isEnabled("on"));
        assertTrue(isEnabled("back"), "the last answer can be seen again");
        OnEdt.edt(() -> queue.setStudy(null));
        paint();
        assertFalse(isEnabled("back"));
    }

    @Test
    void lowAndWide_wordsAndButtonsAreBesideThePictures() throws Exception {
        fill(8);
        see();
        int[][] sizes = {{480, 400}, {980, 200}, {980, 160}, {640, 220}, {980, 500}, {300, 240}, {980, 200}};
        for (int[] size : sizes) {
            paint(size[0], size[1]);
            OnEdt.edt(() -> {
                boolean beside = size[1] < 300 && size[0] > 600;
                String at = size[0] + " x " + size[1];
                Component pictures = pictures();
                Component title = find("test.title");
                Rectangle words = SwingUtilities.convertRectangle(title.getParent(), title.getBounds(), queue);
                assertEquals(beside, words.x >= pictures.getX() + pictures.getWidth(), at);
                if (beside) {
                    assertTrue(pictures.getHeight() >= size[1] - 12, at + ": " + pictures.getBounds());
                }
                if (size[0] == 980 && size[1] == 200) {
                    QueueLayout layout = QueueLayout.of(pictures.getWidth(), pictures.getHeight());
                    assertTrue(layout.marker().width >= 160, layout.toString());
                    assertEquals(layout.marker().width, layout.context().width);
                }
                for (String name : new String[] {"on", "confirm", "flip", "keep", "back", "next", "jump"}) {
                    Component button = find("test." + name);
                    Rectangle bounds = SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), queue);
                    assertTrue(queue.contains(bounds.getLocation()), at + " " + name + bounds);
                    assertTrue(
                            queue.contains(bounds.x + bounds.width - 1, bounds.y + bounds.height - 1),
                            at + " " + name + bounds);
                }
            });
        }
    }

    private Component pictures() {
        for (Component child : queue.getComponents()) {
            if (child instanceof QueuePictures) {
                return child;
            }
        }
        throw new AssertionError("no pictures");
    }

    @Test
    void everyControlHasANameAndATooltip() throws Exception {
        for (String name : new String[] {"on", "off", "unsure", "confirm", "flip", "keep", "back", "next", "jump"}) {
            AbstractButton button = (AbstractButton) find("test." + name);
            assertFalse(button.getToolTipText().isBlank());
            assertTrue(button.getToolTipText().endsWith(")"), "names the key: " + button.getToolTipText());
        }
    }
}
