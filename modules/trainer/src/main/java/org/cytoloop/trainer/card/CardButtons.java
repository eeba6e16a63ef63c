/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.card;

import java.awt.FlowLayout;
import java.awt.Graphics2D;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.image.BufferedImage;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workbench.pictures.CsvFile;
import org.cytoloop.workbench.pictures.PngFile;
import org.cytoloop.workbench.pictures.SavePlace;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;

/** Copies the card as text, saves it as a table or as a picture. */
@Messages({
    "CardButtons_copy=Copy",
    "CardButtons_copyTip=Copies the card as text",
    "CardButtons_copied=The card is on the clipboard.",
    "CardButtons_csv=CSV...",
    "CardButtons_csvTip=Saves all numbers of the card as a table (CSV)",
    "CardButtons_png=PNG...",
    "CardButtons_pngTip=Saves the card as a picture, as it is unfolded now, at twice the resolution of the screen",
    "CardButtons_title=Save Card",
    "CardButtons_csvKind=Tables (CSV)",
    "CardButtons_pngKind=PNG pictures"
})
final class CardButtons extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int SHARPNESS = 2;

    private final JComponent card;
    private final transient Contents contents;

    /**
     * What is copied and saved.
     *
     * @param name what files are called
     * @param words the card as text
     * @param table the card as comma-separated text
     */
    record Contents(Supplier<String> name, Supplier<String> words, Supplier<String> table) {}

    CardButtons(JComponent card, Contents contents) {
        super(new FlowLayout(FlowLayout.LEADING, 0, 0));
        this.card = card;
        this.contents = contents;
        setOpaque(false);
        button("trainer.card.copy", Bundle.CardButtons_copy(), Bundle.CardButtons_copyTip(), this::copy);
        button("trainer.card.csv", Bundle.CardButtons_csv(), Bundle.CardButtons_csvTip(), this::saveTable);
        button("trainer.card.png", Bundle.CardButtons_png(), Bundle.CardButtons_pngTip(), this::savePicture);
    }

    private void button(String name, String text, String tip, Runnable what) {
        JButton button = new JButton(text);
        button.setName(name);
        button.setToolTipText(tip);
        button.addActionListener(event -> what.run());
        add(button);
    }

    private void copy() {
        Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(contents.words().get()), null);
        StatusDisplayer.getDefault().setStatusText(Bundle.CardButtons_copied());
    }

    private void saveTable() {
        String table = contents.table().get();
        new SavePlace(CardButtons.class, Bundle.CardButtons_title(), Bundle.CardButtons_csvKind(), "csv")
                .save(contents.name().get(), file -> CsvFile.write(table, file));
    }

    private void savePicture() {
        BufferedImage picture = picture();
        new SavePlace(CardButtons.class, Bundle.CardButtons_title(), Bundle.CardButtons_pngKind(), "png")
                .save(contents.name().get(), file -> PngFile.write(picture, file, TaskContext.quiet(1)));
    }

    /** All of the card, also what is scrolled out of sight. */
    BufferedImage picture() {
        int width = Math.max(1, card.getWidth());
        int height = Math.max(1, card.getHeight());
        BufferedImage picture = new BufferedImage(SHARPNESS * width, SHARPNESS * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.scale(SHARPNESS, SHARPNESS);
        g.setColor(javax.swing.UIManager.getColor("Panel.background"));
        g.fillRect(0, 0, width, height);
        card.printAll(g);
        g.dispose();
        return picture;
    }
}
