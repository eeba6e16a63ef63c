/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.dialogs;

import java.awt.BorderLayout;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.openide.awt.Mnemonics;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle.Messages;

/** A file that is typed or chosen. For the EDT. */
@Messages({"BTN_Browse=&Browse...", "HINT_Browse=Choose the file", "BTN_ChooseFile=Choose"})
public final class FileField extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JTextField field = new JTextField(34);
    private final JButton browse = new JButton();
    private final String title;
    private final boolean save;

    /**
     * An empty field.
     *
     * @param name name of the text field; that of the button has {@code .browse} added
     * @param title title of the chooser
     * @param hint tooltip of the field
     * @param save true to choose a file that is to be written
     */
    public FileField(String name, String title, String hint, boolean save) {
        super(new BorderLayout(6, 0));
        this.title = title;
        this.save = save;
        field.setName(name);
        field.setToolTipText(hint);
        browse.setName(name + ".browse");
        browse.setToolTipText(Bundle.HINT_Browse());
        Mnemonics.setLocalizedText(browse, Bundle.BTN_Browse());
        browse.addActionListener(event -> browse());
        add(field, BorderLayout.CENTER);
        add(browse, BorderLayout.LINE_END);
    }

    /** What a label is for. */
    public JTextField field() {
        return field;
    }

    /** The file; empty while nothing or nonsense is typed. */
    public Optional<Path> file() {
        String text = field.getText().trim();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Shows a file. */
    public void setFile(Path file) {
        field.setText(file.toString());
    }

    /** Tells of every change. */
    public void onChange(Runnable listener) {
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                listener.run();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                listener.run();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // attributes of plain text do not change
            }
        });
    }

    private void browse() {
        FileChooserBuilder chooser = new FileChooserBuilder(field.getName())
                .setTitle(title)
                .setApproveText(Bundle.BTN_ChooseFile())
                .setFilesOnly(true);
        File chosen = save ? chooser.showSaveDialog() : chooser.showOpenDialog();
        if (chosen != null) {
            setFile(chosen.toPath());
        }
    }
}
