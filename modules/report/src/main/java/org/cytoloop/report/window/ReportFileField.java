/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.report.window;

import java.awt.BorderLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.cytoloop.report.model.ReportChoices;
import org.openide.awt.Mnemonics;
import org.openide.filesystems.FileChooserBuilder;

/** Where the report is written: typed or chosen. For the EDT. */
final class ReportFileField extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JTextField field = new JTextField(36);
    private final JButton browse = new JButton();
    private final transient Consumer<Path> chosen;
    private transient Path shown;

    /** @param chosen told of another file when it was typed or chosen */
    ReportFileField(Consumer<Path> chosen) {
        super(new BorderLayout(6, 0));
        this.chosen = chosen;
        field.setName("report.file");
        field.setToolTipText(Bundle.HINT_File());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                commit();
            }
        });
        browse.setName("report.file.browse");
        browse.setToolTipText(Bundle.HINT_BrowseReport());
        Mnemonics.setLocalizedText(browse, Bundle.BTN_BrowseReport());
        browse.addActionListener(event -> browse());
        add(field, BorderLayout.CENTER);
        add(browse, BorderLayout.LINE_END);
    }

    /** What a label is for. */
    JTextField field() {
        return field;
    }

    /** Shows a file. */
    void show(Path file) {
        if (!file.equals(shown)) {
            shown = file;
            field.setText(file.toString());
        }
    }

    /** Takes over what is typed; nonsense is put back. */
    void commit() {
        Path typed = ReportChoices.path(field.getText()).orElse(shown);
        if (typed.equals(shown)) {
            field.setText(shown.toString());
        } else {
            chosen.accept(typed);
        }
    }

    private void browse() {
        File file = new FileChooserBuilder("report.file")
                .setTitle(Bundle.TTL_ChooseReport())
                .setApproveText(Bundle.BTN_ChooseReport())
                .setDefaultWorkingDirectory(shown.getParent().toFile())
                .forceUseOfDefaultWorkingDirectory(true)
                .setFilesOnly(true)
                .showSaveDialog();
        if (file != null) {
            chosen.accept(file.toPath());
        }
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        field.setEnabled(enabled);
        browse.setEnabled(enabled);
    }
}
