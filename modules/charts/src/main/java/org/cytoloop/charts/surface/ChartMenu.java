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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workbench.pictures.CopiedPicture;
import org.cytoloop.workbench.pictures.PngFile;
import org.cytoloop.workbench.pictures.SavePlace;
import org.cytoloop.workbench.problems.Problems;
import org.openide.awt.Mnemonics;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** What every chart offers on a right click: copy and save, as a picture and as a table. */
@Messages({
    "ChartMenu_copyPicture=&Copy Picture",
    "ChartMenu_copyTable=Copy &Table",
    "ChartMenu_savePicture=Save as &PNG...",
    "ChartMenu_saveTable=Save as CS&V...",
    "ChartMenu_title=Save Chart",
    "ChartMenu_png=PNG pictures",
    "ChartMenu_csv=Tables (CSV)",
    "# {0} - file",
    "ChartMenu_done=Saved {0}.",
    "# {0} - file",
    "# {1} - reason",
    "ChartMenu_failed=The table {0} could not be written: {1}; choose another folder or make room on the disk."
})
public final class ChartMenu {
    private static final RequestProcessor WRITING = new RequestProcessor("Saving charts", 1);
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
        save(Bundle.ChartMenu_csv(), "csv", file -> write(text, file));
    }

    private void save(String kind, String ending, Writing writing) {
        Optional<Path> place =
                new SavePlace(ChartMenu.class, Bundle.ChartMenu_title(), kind, ending).choose(name.get());
        place.ifPresent(file -> WRITING.post(() -> {
            try {
                writing.to(file);
                StatusDisplayer.getDefault().setStatusText(Bundle.ChartMenu_done(file.getFileName()));
            } catch (ProblemException e) {
                Problems.tell(Bundle.ChartMenu_title(), e);
            }
        }));
    }

    /** Writes a table: a whole file or none. Off the EDT. */
    static void write(String text, Path file) throws ProblemException {
        try (DraftFile draft = DraftFile.beside(file)) {
            Files.writeString(draft.path(), text, StandardCharsets.UTF_8);
            draft.sync();
            draft.complete();
        } catch (IOException e) {
            throw new ProblemException(Bundle.ChartMenu_failed(file, e.getMessage()), e);
        }
    }

    /** Writes something to a file. */
    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws ProblemException;
    }
}
