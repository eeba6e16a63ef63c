/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.surface;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.image.BufferedImage;
import java.util.function.Supplier;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.cytoloop.core.task.TaskContext;
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
    "ChartMenu_saveTable=Save as CS&V...",
    "ChartMenu_title=Save Chart",
    "ChartMenu_png=PNG pictures",
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

    private void saveTable() {
        String text = table.get();
        save(Bundle.ChartMenu_csv(), "csv", file -> CsvFile.write(text, file));
    }

    private void save(String kind, String ending, SavePlace.Writing writing) {
        new SavePlace(ChartMenu.class, Bundle.ChartMenu_title(), kind, ending).save(name.get(), writing);
    }
}
