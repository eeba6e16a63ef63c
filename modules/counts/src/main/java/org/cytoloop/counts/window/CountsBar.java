/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.window;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.cytoloop.counts.model.CountUnit;
import org.cytoloop.counts.model.CountsModel;
import org.cytoloop.workbench.desk.ShownNames;
import org.cytoloop.workbench.pictures.CsvFile;
import org.cytoloop.workbench.pictures.SavePlace;
import org.openide.awt.Mnemonics;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;

/** The controls above the table: what a row is, counting again, copying and saving. */
@Messages({
    "CountsBar_slices=Slices",
    "CountsBar_slicesTip=One row for each slice (Alt+1)",
    "CountsBar_animals=Animals",
    "CountsBar_animalsTip=One row for each animal: its slices together (Alt+2)",
    "CountsBar_groups=Groups",
    "CountsBar_groupsTip=One row for each group, with mean and standard deviation of its animals (Alt+3)",
    "CountsBar_again=Count Aga&in",
    "CountsBar_againTip=Counts anew",
    "CountsBar_copy=Cop&y",
    "CountsBar_copyTip=Copies the table, ready for a spreadsheet",
    "CountsBar_csv=Save CS&V...",
    "CountsBar_csvTip=Saves the table as CSV, which spreadsheets and R read",
    "CountsBar_title=Save Counts",
    "CountsBar_kind=Tables (CSV)",
    "# {0} - staining",
    "CountsBar_file=counts {0}",
    "CountsBar_copied=The table is on the clipboard."
})
final class CountsBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient CountsModel model;
    private final transient Supplier<String> csv;
    private final Map<CountUnit, JToggleButton> units = new EnumMap<>(CountUnit.class);
    private final JButton again;
    private final JButton copy;
    private final JButton save;

    /** @param csv the table as it stands */
    CountsBar(CountsModel model, Supplier<String> csv) {
        super(new BorderLayout());
        this.model = model;
        this.csv = csv;
        setBorder(BorderFactory.createEmptyBorder(2, 4, 4, 4));
        JPanel start = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        ButtonGroup one = new ButtonGroup();
        unit(CountUnit.SLICE, Bundle.CountsBar_slices(), Bundle.CountsBar_slicesTip(), one, start);
        unit(CountUnit.ANIMAL, Bundle.CountsBar_animals(), Bundle.CountsBar_animalsTip(), one, start);
        unit(CountUnit.GROUP, Bundle.CountsBar_groups(), Bundle.CountsBar_groupsTip(), one, start);
        JPanel end = new JPanel(new FlowLayout(FlowLayout.TRAILING, 4, 0));
        again = button("counts.again", Bundle.CountsBar_again(), Bundle.CountsBar_againTip(), model::again, end);
        copy = button("counts.copy", Bundle.CountsBar_copy(), Bundle.CountsBar_copyTip(), this::copyTable, end);
        save = button("counts.csv", Bundle.CountsBar_csv(), Bundle.CountsBar_csvTip(), this::saveTable, end);
        add(start, BorderLayout.LINE_START);
        add(end, BorderLayout.LINE_END);
    }

    private void unit(CountUnit unit, String text, String tip, ButtonGroup one, JPanel row) {
        JToggleButton button = new JToggleButton(text);
        button.setMnemonic(KeyEvent.VK_1 + unit.ordinal());
        button.setName("counts." + unit.name().toLowerCase(java.util.Locale.ROOT));
        button.setToolTipText(tip);
        button.addActionListener(event -> model.setUnit(unit));
        one.add(button);
        row.add(button);
        units.put(unit, button);
    }

    private static JButton button(String name, String text, String tip, Runnable action, JPanel row) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tip);
        button.addActionListener(event -> action.run());
        row.add(button);
        return button;
    }

    /** Shows how the counts stand. */
    void refresh() {
        boolean masked = model.masked();
        units.forEach((unit, button) -> {
            button.setSelected(unit == model.unit());
            button.setEnabled(model.study().isPresent() && (!masked || unit == CountUnit.SLICE));
        });
        JToggleButton animals = units.get(CountUnit.ANIMAL);
        JToggleButton groups = units.get(CountUnit.GROUP);
        animals.setToolTipText(masked ? ShownNames.whyHidden() : Bundle.CountsBar_animalsTip());
        groups.setToolTipText(masked ? ShownNames.whyHidden() : Bundle.CountsBar_groupsTip());
        boolean counted = model.counts().isPresent();
        again.setEnabled(model.study().isPresent() && !model.isCounting());
        copy.setEnabled(counted);
        save.setEnabled(counted);
    }

    private void copyTable() {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(csv.get()), null);
        StatusDisplayer.getDefault().setStatusText(Bundle.CountsBar_copied());
    }

    private void saveTable() {
        String text = csv.get();
        String name = Bundle.CountsBar_file(
                model.study().map(open -> open.staining().name()).orElse(""));
        new SavePlace(CountsBar.class, Bundle.CountsBar_title(), Bundle.CountsBar_kind(), "csv")
                .save(name, file -> CsvFile.write(text, file));
    }
}
