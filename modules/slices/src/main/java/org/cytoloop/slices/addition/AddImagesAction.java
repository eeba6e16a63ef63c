/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.addition;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileFilter;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.cytoloop.workbench.widgets.ImageFolderView;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle.Messages;

/** Asks for files and folders and adds their images to the open study. */
@ActionID(category = "File", id = "org.cytoloop.slices.addition.AddImagesAction")
@ActionRegistration(lazy = false, displayName = "#CTL_AddImages")
@ActionReferences({
    @ActionReference(path = "Menu/File", position = 200, separatorBefore = 190),
    @ActionReference(path = "Toolbars/File", position = 200),
    @ActionReference(path = "Shortcuts", name = "D-I")
})
@Messages({
    "CTL_AddImages=Add &Images...",
    "HINT_AddImages=Adds image files, or the images of folders, to the study (Ctrl+I)",
    "BTN_choose=Choose",
    "# {0} - names of formats",
    "FILTER_images=Images ({0})"
})
public final class AddImagesAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public AddImagesAction() {
        super(Desk.get(), Bundle.CTL_AddImages(), Bundle.HINT_AddImages(), "org/cytoloop/slices/icons/add-images.svg");
    }

    /** Files mostly are named like what they show. */
    @Override
    protected boolean showsNames() {
        return true;
    }

    @Override
    protected void perform(OpenStudy study) {
        JFileChooser chooser = new FileChooserBuilder(AddImagesAction.class)
                .setTitle(Bundle.TITLE_addImages())
                .setApproveText(Bundle.BTN_choose())
                .setFileFilter(new ReadableImages())
                .createFileChooser();
        chooser.setName("addImages.chooser");
        ImageFolderView.install(chooser);
        chooser.setMultiSelectionEnabled(true);
        if (chooser.showOpenDialog(
                        org.openide.windows.WindowManager.getDefault().getMainWindow())
                == JFileChooser.APPROVE_OPTION) {
            new ImageAddition()
                    .add(Arrays.stream(chooser.getSelectedFiles())
                            .map(File::toPath)
                            .toList());
        }
    }

    /** Files that an installed reader knows; the chooser asks in the background. */
    private static final class ReadableImages extends FileFilter {
        @Override
        public boolean accept(File file) {
            return file.isDirectory() || Services.readerFor(file.toPath()).isPresent();
        }

        @Override
        public String getDescription() {
            return Bundle.FILTER_images(Services.all(SliceReaderProvider.class).stream()
                    .map(SliceReaderProvider::displayName)
                    .collect(Collectors.joining(", ")));
        }
    }
}
