/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.cellimport;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Vector;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JPanel;
import org.cytoloop.core.model.Slice;
import org.cytoloop.slices.dialogs.FileField;
import org.cytoloop.slices.dialogs.Rows;
import org.cytoloop.slices.dialogs.Sentence;
import org.openide.util.NbBundle.Messages;

/** The contents of the dialog that imports cells. For the EDT. */
@Messages({
    "LBL_CellFile=&File:",
    "TTL_ChooseCells=Choose the File with the Cells",
    "HINT_CellFile=A table (CSV) with columns x and y in pixels, a GeoJSON file, or a label mask",
    "LBL_CellSlice=&Cells are for:",
    "HINT_CellSlice=The slice whose cells the file has; a table with a column \"slice\" can have several",
    "LBL_AllNamed=All slices that the file names",
    "MSG_ChooseCells=Choose a table (CSV) with columns x and y, a GeoJSON file, or a label mask of the size of the"
            + " slice. What is found in it is shown here before anything is changed."
})
final class ImportCellsPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ImportCellsModel model;
    private final FileField file =
            new FileField("importCells.file", Bundle.TTL_ChooseCells(), Bundle.HINT_CellFile(), false);
    private final JComboBox<Optional<Slice>> slices;
    private final Sentence found = new Sentence("importCells.found", 50);
    private final Sentence warning = new Sentence("importCells.warning", 50);

    ImportCellsPanel(ImportCellsModel model) {
        super(new BorderLayout());
        this.model = model;
        List<Optional<Slice>> choices = new ArrayList<>();
        model.slices().forEach(slice -> choices.add(Optional.of(slice)));
        choices.add(Optional.empty());
        slices = new JComboBox<>(new Vector<>(choices));
        slices.setName("importCells.slice");
        slices.setToolTipText(Bundle.HINT_CellSlice());
        slices.setRenderer(new SliceName());
        slices.setSelectedItem(model.slice());
        slices.addActionListener(event -> {
            int index = slices.getSelectedIndex();
            if (index >= 0) {
                model.setSlice(slices.getItemAt(index));
            }
        });
        file.onChange(() -> model.setFile(file.file()));
        found.setRows(4);
        add(
                new Rows()
                        .add(Bundle.LBL_CellFile(), file, file.field())
                        .add(Bundle.LBL_CellSlice(), slices, slices)
                        .wide(found)
                        .wide(warning)
                        .panel(),
                BorderLayout.CENTER);
        refresh();
    }

    /** Shows what the model says now. */
    void refresh() {
        Optional<String> problem = model.problem();
        String words = problem.orElseGet(model::foundWords);
        found.tell(words.isEmpty() ? Bundle.MSG_ChooseCells() : words, problem.isPresent());
        warning.tell(model.warning(), false);
    }

    /** True when the import can begin. */
    boolean isReady() {
        return model.canImport();
    }

    /** What has the keyboard at first. */
    Component first() {
        return file.field();
    }

    /** Names of slices. */
    private static final class SliceName extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            String text = value instanceof Optional<?> choice && choice.orElse(null) instanceof Slice slice
                    ? slice.name()
                    : Bundle.LBL_AllNamed();
            return super.getListCellRendererComponent(list, text, index, selected, focused);
        }
    }
}
