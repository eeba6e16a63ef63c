/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.window;

import java.awt.FlowLayout;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.rounds.model.RoundsDesk;
import org.cytoloop.rounds.model.RoundsModel;
import org.cytoloop.rounds.rows.RoundNames;
import org.cytoloop.rounds.rows.RoundRow;
import org.cytoloop.rounds.rows.RoundsCsv;
import org.cytoloop.workbench.pictures.CsvFile;
import org.cytoloop.workbench.pictures.SavePlace;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** What can be done with the selected rounds. */
@Messages({
    "CommandBar_current=&Make Current",
    "CommandBar_currentTip=The calls of the selected round are shown, counted and exported from now on; it can be undone",
    "CommandBar_compare=&Compare",
    "CommandBar_compareTip=The two selected rounds side by side: exam, training sets, settings; without two of them the current"
            + " round and the one before",
    "CommandBar_difference=Show &Difference",
    "CommandBar_hide=Hide &Difference",
    "CommandBar_differenceTip=Draws over the slices which cells the two rounds call differently (D)",
    "CommandBar_rebuild=Re&build",
    "CommandBar_rebuildTip=Trains the round once more from the journal, and says whether the same bytes come out",
    "CommandBar_export=&Export",
    "CommandBar_exportTip=Saves the table of rounds, or the model of the selected one",
    "CommandBar_table=&Table of Rounds (CSV)...",
    "CommandBar_tableTip=All rounds of this staining with settings and scores",
    "# {0} - round",
    "CommandBar_model=&Model of {0}...",
    "CommandBar_noModel=&Model...",
    "CommandBar_modelTip=The classifier in its open format, which Python reads",
    "CommandBar_save=Export Rounds",
    "CommandBar_csvKind=Tables (CSV)",
    "CommandBar_modelKind=Models (JSON)",
    "# {0} - staining",
    "CommandBar_tableName={0} rounds",
    "# {0} - staining",
    "# {1} - number",
    "CommandBar_modelName={0} round {1}"
})
final class CommandBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient RoundsDesk desk;
    private final JButton current;
    private final JButton compare;
    private final JButton difference;
    private final JButton rebuild;
    private final JButton export;

    /** @param bring brings a tab to the front */
    CommandBar(RoundsDesk desk, Consumer<Tab> bring) {
        super(new FlowLayout(FlowLayout.LEADING, 4, 3));
        this.desk = desk;
        setBorder(BorderFactory.createEmptyBorder(1, 2, 1, 2));
        current = button(
                "rounds.current",
                Bundle.CommandBar_current(),
                Bundle.CommandBar_currentTip(),
                model -> model.selectedRow().map(RoundRow::round).ifPresent(model::makeCurrent));
        compare = button(
                "rounds.compare", Bundle.CommandBar_compare(), Bundle.CommandBar_compareTip(), model -> model.pair()
                        .ifPresent(pair -> {
                            model.comparisons().compare(pair);
                            bring.accept(Tab.COMPARISON);
                        }));
        difference = button(
                "rounds.difference", Bundle.CommandBar_difference(), Bundle.CommandBar_differenceTip(), model -> {
                    model.toggleDifference();
                    bring.accept(Tab.DIFFERENCE);
                });
        rebuild = button(
                "rounds.rebuild", Bundle.CommandBar_rebuild(), Bundle.CommandBar_rebuildTip(), model -> model.target()
                        .ifPresent(model::rebuild));
        export = button("rounds.export", Bundle.CommandBar_export(), Bundle.CommandBar_exportTip(), this::offer);
    }

    private JButton button(String name, String text, String tip, Consumer<RoundsModel> action) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tip);
        button.addActionListener(event -> desk.model().ifPresent(action));
        add(button);
        return button;
    }

    void refresh(Optional<RoundsModel> model) {
        boolean one = model.flatMap(RoundsModel::selectedRow)
                .filter(row -> !row.current())
                .isPresent();
        current.setEnabled(one);
        compare.setEnabled(model.flatMap(RoundsModel::pair).isPresent());
        difference.setEnabled(model.filter(RoundsModel::canToggleDifference).isPresent());
        boolean hides = model.filter(RoundsModel::hidesDifference).isPresent();
        Mnemonics.setLocalizedText(difference, hides ? Bundle.CommandBar_hide() : Bundle.CommandBar_difference());
        rebuild.setEnabled(model.filter(now -> !now.isRebuilding())
                .flatMap(RoundsModel::target)
                .isPresent());
        export.setEnabled(model.filter(now -> !now.rows().isEmpty()).isPresent());
    }

    private void offer(RoundsModel model) {
        JPopupMenu menu = new JPopupMenu();
        JMenuItem whole = new JMenuItem();
        Mnemonics.setLocalizedText(whole, Bundle.CommandBar_table());
        whole.setName("rounds.export.table");
        whole.setToolTipText(Bundle.CommandBar_tableTip());
        whole.addActionListener(event -> saveTable(model));
        menu.add(whole);
        Optional<RoundInfo> target = model.target();
        JMenuItem one = new JMenuItem();
        Mnemonics.setLocalizedText(
                one,
                target.map(round -> Bundle.CommandBar_model(RoundNames.of(round)))
                        .orElse(Bundle.CommandBar_noModel()));
        one.setName("rounds.export.model");
        one.setToolTipText(Bundle.CommandBar_modelTip());
        one.setEnabled(target.isPresent());
        one.addActionListener(event -> target.ifPresent(round -> saveModel(model, round)));
        menu.add(one);
        menu.show(export, 0, export.getHeight());
    }

    private static void saveTable(RoundsModel model) {
        String table = RoundsCsv.of(model.rows());
        new SavePlace(RoundsPanel.class, Bundle.CommandBar_save(), Bundle.CommandBar_csvKind(), "csv")
                .save(Bundle.CommandBar_tableName(model.study().staining().name()), file -> CsvFile.write(table, file));
    }

    private static void saveModel(RoundsModel model, RoundInfo round) {
        new SavePlace(RoundsPanel.class, Bundle.CommandBar_save(), Bundle.CommandBar_modelKind(), "json")
                .save(
                        Bundle.CommandBar_modelName(round.staining(), Integer.toString(round.number())),
                        file -> RoundsModel.exportModel(model.study().study(), round, file));
    }
}
