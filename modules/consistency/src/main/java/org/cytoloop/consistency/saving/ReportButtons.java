/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.saving;

import java.awt.Dimension;
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
import org.openide.awt.Mnemonics;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;

/** Buttons that save a report as a table or a picture, or copy it as text. For the EDT. */
@Messages({
    "ReportButtons_copy=&Copy",
    "ReportButtons_copyTip=Copies the whole report as text",
    "ReportButtons_csv=Save CS&V...",
    "ReportButtons_csvTip=Saves the numbers as a table (CSV) that spreadsheets and R read",
    "ReportButtons_png=Save &PNG...",
    "ReportButtons_pngTip=Saves the report as a picture, at twice the resolution of the screen",
    "ReportButtons_title=Save Report",
    "ReportButtons_csvKind=Tables (CSV)",
    "ReportButtons_pngKind=PNG pictures",
    "ReportButtons_copied=The report is on the clipboard."
})
public final class ReportButtons extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int SHARPNESS = 2;

    private final transient Report report;
    private final JButton copy;
    private final JButton csv;
    private final JButton png;

    /**
     * What can be saved.
     *
     * @param name what its files are called
     * @param text all of it in words
     * @param csv its numbers as comma-separated text
     * @param picture the component that shows it
     */
    public record Report(Supplier<String> name, Supplier<String> text, Supplier<String> csv, JComponent picture) {}

    /**
     * Buttons for a report.
     *
     * @param prefix begins the names of the buttons for journeys
     */
    public ReportButtons(String prefix, Report report) {
        super(new FlowLayout(FlowLayout.TRAILING, 4, 0));
        this.report = report;
        copy = button(prefix + ".copy", Bundle.ReportButtons_copy(), Bundle.ReportButtons_copyTip(), this::copyText);
        csv = button(prefix + ".csv", Bundle.ReportButtons_csv(), Bundle.ReportButtons_csvTip(), this::saveTable);
        png = button(prefix + ".png", Bundle.ReportButtons_png(), Bundle.ReportButtons_pngTip(), this::savePicture);
    }

    private JButton button(String name, String text, String tip, Runnable action) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tip);
        button.addActionListener(event -> action.run());
        add(button);
        return button;
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        copy.setEnabled(enabled);
        csv.setEnabled(enabled);
        png.setEnabled(enabled);
    }

    private void copyText() {
        Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(report.text().get()), null);
        StatusDisplayer.getDefault().setStatusText(Bundle.ReportButtons_copied());
    }

    private void saveTable() {
        String text = report.csv().get();
        save(Bundle.ReportButtons_csvKind(), "csv", file -> CsvFile.write(text, file));
    }

    private void savePicture() {
        BufferedImage picture = picture(report.picture());
        save(Bundle.ReportButtons_pngKind(), "png", file -> PngFile.write(picture, file, TaskContext.quiet(1)));
    }

    /** Paints a component as it is. */
    static BufferedImage picture(JComponent component) {
        Dimension size = component.getSize();
        BufferedImage picture = new BufferedImage(
                Math.max(1, SHARPNESS * size.width), Math.max(1, SHARPNESS * size.height), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.scale(SHARPNESS, SHARPNESS);
        component.printAll(g);
        g.dispose();
        return picture;
    }

    private void save(String kind, String ending, SavePlace.Writing writing) {
        new SavePlace(ReportButtons.class, Bundle.ReportButtons_title(), kind, ending)
                .save(report.name().get(), writing);
    }
}
