/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.surface;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.plots.files.VectorPicture;
import org.cytoloop.workbench.pictures.CopiedPicture;
import org.cytoloop.workbench.pictures.CsvFile;
import org.cytoloop.workbench.pictures.PngFile;
import org.cytoloop.workbench.pictures.SavePlace;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** What every chart offers on a right click: copy and save, as a picture and as a table. */
@Messages({
    "ChartMenu_copyPicture=&Copy Picture",
    "ChartMenu_copyTable=Copy &Table",
    "ChartMenu_savePicture=Save as &PNG...",
    "ChartMenu_saveDrawing=Save as &SVG...",
    "ChartMenu_saveDocument=Save as P&DF...",
    "ChartMenu_white=Drawn black on white, for papers and slides",
    "ChartMenu_saveTable=Save as CS&V...",
    "ChartMenu_title=Save Chart",
    "ChartMenu_png=PNG pictures",
    "ChartMenu_svg=SVG drawings",
    "ChartMenu_pdf=PDF documents",
    "# {0} - file",
    "# {1} - reason",
    "ChartMenu_failed=The chart {0} could not be written: {1}; choose another folder or make room on the disk.",
    "ChartMenu_csv=Tables (CSV)"
})
public final class ChartMenu {
    private static final double SHARPNESS = 2;

    private final ChartSurface surface;
    private final Supplier<String> name;
    private final Supplier<String> table;

    /**
     * A menu for a chart.
     *
     * @param name what its files are called
     * @param table its numbers as comma-separated text
     */
    public ChartMenu(ChartSurface surface, Supplier<String> name, Supplier<String> table) {
        this.surface = surface;
        this.name = name;
        this.table = table;
    }

    /** Adds the commands to a menu. */
    public void addTo(JPopupMenu menu) {
        menu.add(item("copyPicture", Bundle.ChartMenu_copyPicture(), this::copyPicture));
        menu.add(item("copyTable", Bundle.ChartMenu_copyTable(), this::copyTable));
        menu.addSeparator();
        menu.add(item("savePicture", Bundle.ChartMenu_savePicture(), this::savePicture));
        menu.add(white("saveDrawing", Bundle.ChartMenu_saveDrawing(), this::saveDrawing));
        menu.add(white("saveDocument", Bundle.ChartMenu_saveDocument(), this::saveDocument));
        menu.add(item("saveTable", Bundle.ChartMenu_saveTable(), this::saveTable));
    }

    /** An entry that does something. */
    public static JMenuItem item(String name, String text, Runnable what) {
        JMenuItem item = new JMenuItem();
        Mnemonics.setLocalizedText(item, text);
        item.setName("charts." + name);
        item.addActionListener(event -> what.run());
        return item;
    }

    private static JMenuItem white(String name, String text, Runnable what) {
        JMenuItem item = item(name, text, what);
        item.setToolTipText(Bundle.ChartMenu_white());
        return item;
    }

    private void copyPicture() {
        Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new CopiedPicture(surface.picture(SHARPNESS)), null);
    }

    private void copyTable() {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(table.get()), null);
    }

    private void savePicture() {
        BufferedImage picture = surface.picture(SHARPNESS);
        save(Bundle.ChartMenu_png(), "png", file -> PngFile.write(picture, file, TaskContext.quiet(1)));
    }

    private void saveDrawing() {
        byte[] drawing = surface.svg(name.get()).getBytes(StandardCharsets.UTF_8);
        save(Bundle.ChartMenu_svg(), "svg", file -> write(drawing, file));
    }

    private void saveDocument() {
        byte[] document = surface.pdf();
        save(Bundle.ChartMenu_pdf(), "pdf", file -> write(document, file));
    }

    private static void write(byte[] bytes, Path file) throws ProblemException {
        try {
            VectorPicture.write(bytes, file);
        } catch (IOException e) {
            throw new ProblemException(Bundle.ChartMenu_failed(file, e.getMessage()), e);
        }
    }

    private void saveTable() {
        String text = table.get();
        save(Bundle.ChartMenu_csv(), "csv", file -> CsvFile.write(text, file));
    }

    private void save(String kind, String ending, SavePlace.Writing writing) {
        new SavePlace(ChartMenu.class, Bundle.ChartMenu_title(), kind, ending).save(name.get(), writing);
    }
}
