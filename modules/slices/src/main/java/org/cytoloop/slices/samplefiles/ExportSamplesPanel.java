/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.samplefiles;

import java.awt.BorderLayout;
import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import org.cytoloop.slices.dialogs.FileField;
import org.cytoloop.slices.dialogs.Rows;
import org.cytoloop.slices.dialogs.Sentence;
import org.openide.util.NbBundle.Messages;

/** The contents of the dialog that exports samples. For the EDT. */
@Messages({
    "LBL_ExportStaining=&Staining:",
    "HINT_ExportStaining=The staining whose samples are written",
    "LBL_ExportFile=&File:",
    "TTL_ChooseExport=Choose Where to Write the Samples",
    "HINT_ExportFile=A table (CSV) that Import Samples reads again",
    "# {0} - number of samples",
    "MSG_WillWrite={0,number,0} {0,choice,1#sample|1<samples} with slice, position, label, origin, annotator and time.",
    "MSG_WillReplace=The file is there already and will be replaced.",
    "MSG_NoFolder=There is no such folder.",
    "MSG_NoExportFile=Choose a file."
})
final class ExportSamplesPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient List<Choice> choices;
    private final JComboBox<String> stainings;
    private final FileField file =
            new FileField("exportSamples.file", Bundle.TTL_ChooseExport(), Bundle.HINT_ExportFile(), true);
    private final Sentence words = new Sentence("exportSamples.words", 50);
    private final transient Runnable changed;

    /**
     * A staining that has samples.
     *
     * @param staining its name
     * @param samples number of samples
     */
    record Choice(String staining, int samples) {}

    /**
     * @param choices at least one
     * @param current the staining that is chosen at first
     * @param folder where the file is proposed
     */
    ExportSamplesPanel(List<Choice> choices, String current, Path folder, Runnable changed) {
        super(new BorderLayout());
        this.choices = List.copyOf(choices);
        this.changed = changed;
        stainings = new JComboBox<>(choices.stream().map(Choice::staining).toArray(String[]::new));
        stainings.setName("exportSamples.staining");
        stainings.setToolTipText(Bundle.HINT_ExportStaining());
        stainings.setSelectedItem(current);
        stainings.addActionListener(event -> {
            file.setFile(proposal(folder));
            refresh();
        });
        file.setFile(proposal(folder));
        file.onChange(this::refresh);
        words.setRows(2);
        add(
                new Rows()
                        .add(Bundle.LBL_ExportStaining(), stainings, stainings)
                        .add(Bundle.LBL_ExportFile(), file, file.field())
                        .wide(words)
                        .panel(),
                BorderLayout.CENTER);
        refresh();
    }

    private Path proposal(Path folder) {
        return folder.resolve(choice().staining().replaceAll("[^\\p{L}\\p{N}._-]", "_") + "-samples.csv");
    }

    private Choice choice() {
        return choices.get(stainings.getSelectedIndex());
    }

    /** The staining. */
    String staining() {
        return choice().staining();
    }

    /** Where to write; empty when that is not possible. */
    Optional<Path> target() {
        return file.file().filter(path -> path.getParent() != null && Files.isDirectory(path.getParent()));
    }

    private void refresh() {
        Optional<Path> path = file.file();
        if (path.isEmpty()) {
            words.tell(Bundle.MSG_NoExportFile(), true);
        } else if (target().isEmpty()) {
            words.tell(Bundle.MSG_NoFolder(), true);
        } else {
            String replaces = Files.exists(path.get()) ? "\n" + Bundle.MSG_WillReplace() : "";
            words.tell(Bundle.MSG_WillWrite(choice().samples()) + replaces, false);
        }
        changed.run();
    }

    /** What has the keyboard at first. */
    Component first() {
        return file.field();
    }
}
