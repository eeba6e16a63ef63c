/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import java.awt.BorderLayout;
import java.awt.Container;
import java.awt.FlowLayout;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import org.cytoloop.core.model.Slice;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.problems.Problem;
import org.cytoloop.workbench.problems.ProblemListPanel;
import org.cytoloop.workbench.problems.Wording;
import org.cytoloop.workbench.widgets.ImageFolderView;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The list of missing images with what can be done about them. For the EDT. */
@Messages({
    "MissingImagesPanel_intro=The images of these slices are not where they were. Labels, counts and models are all there;"
            + " only the pictures cannot be shown until their files are found.",
    "# {0} - file",
    "MissingImagesPanel_lost=There is no file {0}.",
    "# {0} - file",
    "MissingImagesPanel_replaced={0} has another size than the image that was added.",
    "MissingImagesPanel_find=&Find Images...",
    "MissingImagesPanel_find_tooltip=Choose a folder: all missing images are looked for in it, by name and content",
    "MissingImagesPanel_locate=&Locate...",
    "MissingImagesPanel_locate_tooltip=Choose the file of the selected slice, also under another name",
    "MissingImagesPanel_copy=&Copy",
    "MissingImagesPanel_copy_tooltip=Copy the whole list as text",
    "# {0} - number of slices",
    "MissingImagesPanel_left={0,choice,1#1 image is missing.|1<{0} images are missing.}",
    "MissingImagesPanel_none=All images are there.",
    "# {0} - number of images found",
    "# {1} - folder",
    "MissingImagesPanel_found={0,choice,0#No missing image was found|1#1 image was found|1<{0} images were found} in {1}.",
    "MissingImagesPanel_searching=Looking for images...",
    "MissingImagesPanel_folder=Folder with the Images",
    "# {0} - slice",
    "MissingImagesPanel_file=Image of Slice {0}",
    "MissingImagesPanel_choose=Choose"
})
final class MissingImagesPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 620;
    private static final int GAP = 6;

    private final transient MissingImages missing;
    private final ProblemListPanel list;
    private final JButton find = new JButton();
    private final JButton locate = new JButton();
    private final JButton copy = new JButton();
    private final Paragraph state = new Paragraph(" ", WIDTH);
    private transient List<MissingImage> images;

    MissingImagesPanel(MissingImages missing) {
        super(new BorderLayout(0, 8));
        this.missing = missing;
        images = missing.images();
        list = new ProblemListPanel(Bundle.MissingImagesPanel_intro(), problems());
        setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        add(list, BorderLayout.CENTER);
        add(foot(), BorderLayout.SOUTH);
        list.table().getSelectionModel().addListSelectionListener(event -> enableButtons());
        if (images.size() == 1) {
            list.table().setRowSelectionInterval(0, 0);
        }
        state.setText(left());
        enableButtons();
    }

    private Container foot() {
        dress(find, "missingImages.find", Bundle.MissingImagesPanel_find(), Bundle.MissingImagesPanel_find_tooltip());
        dress(
                locate,
                "missingImages.locate",
                Bundle.MissingImagesPanel_locate(),
                Bundle.MissingImagesPanel_locate_tooltip());
        dress(copy, "missingImages.copy", Bundle.MissingImagesPanel_copy(), Bundle.MissingImagesPanel_copy_tooltip());
        find.addActionListener(event -> find());
        locate.addActionListener(event -> locate());
        copy.addActionListener(event -> list.copy());
        state.setName("missingImages.state");
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        buttons.add(find);
        buttons.add(Box.createHorizontalStrut(GAP));
        buttons.add(locate);
        buttons.add(Box.createHorizontalStrut(GAP));
        buttons.add(copy);
        JPanel foot = new JPanel(new BorderLayout(0, 8));
        foot.add(state, BorderLayout.NORTH);
        foot.add(buttons, BorderLayout.CENTER);
        return foot;
    }

    private static void dress(JButton button, String name, String text, String tooltip) {
        Mnemonics.setLocalizedText(button, text);
        button.setToolTipText(tooltip);
        button.setName(name);
    }

    /** Shows what is missing now. */
    void refresh() {
        images = missing.images();
        list.setProblems(problems());
        state.setText(left());
        enableButtons();
    }

    private void enableButtons() {
        find.setEnabled(!images.isEmpty());
        locate.setEnabled(selected().isPresent());
        copy.setEnabled(!images.isEmpty());
    }

    private String left() {
        return images.isEmpty() ? Bundle.MissingImagesPanel_none() : Bundle.MissingImagesPanel_left(images.size());
    }

    private List<Problem> problems() {
        return images.stream()
                .map(image -> new Problem(Wording.of(image.slice().name()), Wording.of(sentence(image))))
                .toList();
    }

    private static String sentence(MissingImage image) {
        String files = image.slice().image().toString();
        return image.replaced() ? Bundle.MissingImagesPanel_replaced(files) : Bundle.MissingImagesPanel_lost(files);
    }

    private Optional<Slice> selected() {
        int row = list.table().getSelectedRow();
        return row >= 0 && row < images.size() ? Optional.of(images.get(row).slice()) : Optional.empty();
    }

    private void find() {
        JFileChooser chooser = new JFileChooser(nearby());
        chooser.setDialogTitle(Bundle.MissingImagesPanel_folder());
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        if (chooser.showDialog(this, Bundle.MissingImagesPanel_choose()) == JFileChooser.APPROVE_OPTION) {
            Path folder = chooser.getSelectedFile().toPath();
            state.setText(Bundle.MissingImagesPanel_searching());
            missing.find(
                    folder,
                    found -> state.setText(Bundle.MissingImagesPanel_found(found.size(), folder)
                            + (images.isEmpty() ? "" : " " + left())));
        }
    }

    private void locate() {
        Optional<Slice> chosen = selected();
        if (chosen.isEmpty()) {
            return;
        }
        Slice slice = chosen.get();
        JFileChooser chooser = new JFileChooser(nearby());
        chooser.setDialogTitle(Wording.of(Bundle.MissingImagesPanel_file(slice.name())));
        ImageFolderView.install(chooser);
        chooser.setMultiSelectionEnabled(slice.image().files().size() > 1);
        if (chooser.showDialog(this, Bundle.MissingImagesPanel_choose()) == JFileChooser.APPROVE_OPTION) {
            List<Path> files = chooser.isMultiSelectionEnabled()
                    ? Arrays.stream(chooser.getSelectedFiles())
                            .map(File::toPath)
                            .toList()
                    : List.of(chooser.getSelectedFile().toPath());
            missing.locate(slice, files);
        }
    }

    /** The folder where the first missing image was, or the nearest one above that exists. */
    private File nearby() {
        Path place = images.isEmpty()
                ? OpeningSettings.documents()
                : images.get(0).slice().image().files().get(0).toAbsolutePath().getParent();
        while (place != null && !place.toFile().isDirectory()) {
            place = place.getParent();
        }
        return place == null ? null : place.toFile();
    }
}
