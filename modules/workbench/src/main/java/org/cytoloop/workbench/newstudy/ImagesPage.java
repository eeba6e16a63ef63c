/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Graphics;
import java.awt.event.ActionEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Box;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.FileDrop;
import org.cytoloop.workbench.widgets.ImageFolderView;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The second step: images to begin with. */
@Messages({
    "ImagesPage_intro=Images to begin with, one slice each. They can also be added later; without one you type the"
            + " numbers of the channels in the next step.",
    "ImagesPage_list=&Images:",
    "ImagesPage_list_tooltip=Drop image files or folders here; Delete removes the selected ones",
    "ImagesPage_empty=Drop images here, or choose Add...",
    "ImagesPage_add=&Add...",
    "ImagesPage_add_tooltip=Choose image files or folders, several at once",
    "ImagesPage_remove=&Remove",
    "ImagesPage_remove_tooltip=Take the selected images off the list (Delete); the files stay",
    "ImagesPage_chooser=Images to Begin With"
})
final class ImagesPage extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 460;
    private static final int HEIGHT = 220;

    private final transient NewStudyModel model;
    private final transient Consumer<List<Path>> adder;
    private final DefaultListModel<ProbedImage> shown = new DefaultListModel<>();
    private final JList<ProbedImage> list = new DropList(shown);
    private final JButton add = new JButton();
    private final JButton remove = new JButton();

    /** @param adder takes files that the user chooses or drops */
    ImagesPage(NewStudyModel model, Consumer<List<Path>> adder) {
        super(new BorderLayout(0, 6));
        this.model = model;
        this.adder = adder;
        dress();
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, Bundle.ImagesPage_list());
        label.setLabelFor(list);
        JPanel head = new JPanel(new BorderLayout(0, 12));
        head.add(new Paragraph(Bundle.ImagesPage_intro(), WIDTH), BorderLayout.NORTH);
        head.add(label, BorderLayout.SOUTH);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setPreferredSize(new Dimension(WIDTH, HEIGHT));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        buttons.add(add);
        buttons.add(Box.createHorizontalStrut(6));
        buttons.add(remove);
        add(head, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        add(buttons, BorderLayout.SOUTH);
        FileDrop drop = new FileDrop(adder);
        list.setTransferHandler(drop);
        setTransferHandler(drop);
        refresh();
        model.addListener(this::refresh);
    }

    private void dress() {
        list.setName("newStudy.images");
        list.setToolTipText(Bundle.ImagesPage_list_tooltip());
        list.setCellRenderer(new ImageCell());
        list.addListSelectionListener(event -> remove.setEnabled(!list.isSelectionEmpty()));
        list.getInputMap().put(KeyStroke.getKeyStroke("DELETE"), "remove");
        list.getActionMap().put("remove", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                removeSelected();
            }
        });
        Mnemonics.setLocalizedText(add, Bundle.ImagesPage_add());
        add.setToolTipText(Bundle.ImagesPage_add_tooltip());
        add.setName("newStudy.addImages");
        add.addActionListener(event -> choose());
        Mnemonics.setLocalizedText(remove, Bundle.ImagesPage_remove());
        remove.setToolTipText(Bundle.ImagesPage_remove_tooltip());
        remove.setName("newStudy.removeImages");
        remove.addActionListener(event -> removeSelected());
        remove.setEnabled(false);
    }

    /** Puts the cursor where the user begins. */
    void begin() {
        add.requestFocusInWindow();
    }

    private void refresh() {
        List<ProbedImage> images = model.images();
        for (int i = 0; i < images.size(); i++) {
            if (i >= shown.size()) {
                shown.addElement(images.get(i));
            } else if (!shown.get(i).equals(images.get(i))) {
                shown.set(i, images.get(i));
            }
        }
        while (shown.size() > images.size()) {
            shown.remove(shown.size() - 1);
        }
    }

    private void removeSelected() {
        model.removeFiles(
                list.getSelectedValuesList().stream().map(ProbedImage::file).toList());
        list.clearSelection();
    }

    private void choose() {
        JFileChooser chooser = new JFileChooser(new File(model.place()));
        chooser.setDialogTitle(Bundle.ImagesPage_chooser());
        ImageFolderView.install(chooser);
        chooser.setMultiSelectionEnabled(true);
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            adder.accept(
                    Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList());
        }
    }

    /** A list that says what to do while it is empty. */
    private static final class DropList extends JList<ProbedImage> {
        private static final long serialVersionUID = 1L;

        DropList(DefaultListModel<ProbedImage> model) {
            super(model);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            super.paintComponent(graphics);
            if (getModel().getSize() == 0) {
                JLabel hint = new JLabel(Bundle.ImagesPage_empty(), JLabel.CENTER);
                hint.setForeground(UIManager.getColor("Label.disabledForeground"));
                hint.setSize(getSize());
                hint.paint(graphics);
            }
        }
    }
}
