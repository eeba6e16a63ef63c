/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import org.cytoloop.guidance.slices.TrainingProposal.Pick;
import org.cytoloop.slices.training.ProposalDialog.Picks;
import org.junit.jupiter.api.Test;

class ProposalDialogTest {
    private static final int RED = 0xFFD02010;
    private static final List<Pick> PICKS = List.of(
            new Pick("A1", "the most typical slice", false),
            new Pick("B2", "covers group <treated>, animal M3: bright cFos, few cells", false),
            new Pick("C1", "chosen before", true));

    @Test
    void eachSlice_isShownWithItsPictureAndWhy() throws Exception {
        EventQueue.invokeAndWait(() -> {
            BufferedImage picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < 64 * 48; i++) {
                picture.setRGB(i % 64, i / 64, RED);
            }
            JPanel panel = ProposalDialog.panel(
                    new Picks(PICKS), slice -> slice.equals("B2") ? Optional.of(picture) : Optional.empty());
            panel.setSize(panel.getPreferredSize());
            layOut(panel);
            BufferedImage screen = new BufferedImage(panel.getWidth(), panel.getHeight(), BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = screen.createGraphics();
            panel.paint(g);
            g.dispose();

            JTable table = table(panel);
            int red = 0;
            for (int i = 0; i < screen.getWidth() * screen.getHeight(); i++) {
                red += screen.getRGB(i % screen.getWidth(), i / screen.getWidth()) == RED ? 1 : 0;
            }
            assertTrue(red > 100 * 75 && red <= PictureCell.WIDTH * PictureCell.HEIGHT, red + " px of the picture");
            JLabel why = (JLabel) table.prepareRenderer(table.getCellRenderer(1, Picks.WHY), 1, Picks.WHY);
            assertEquals("<html>Covers group &lt;treated>, animal M3: bright cFos, few cells</html>", why.getText());
        });
    }

    @Test
    void whatIsNotTicked_isNotTaken() {
        Picks picks = new Picks(PICKS);
        assertEquals(List.of("A1", "B2", "C1"), picks.taken());

        picks.setValueAt(false, 1, Picks.TAKE);

        assertEquals(List.of("A1", "C1"), picks.taken());
        assertEquals("B2", picks.getValueAt(1, Picks.SLICE));
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inside) {
                layOut(inside);
            }
        }
    }

    private static JTable table(Container container) {
        for (Component child : container.getComponents()) {
            if (child instanceof JTable table) {
                return table;
            } else if (child instanceof Container inside) {
                JTable found = table(inside);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
