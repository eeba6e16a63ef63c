/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.io.File;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileView;
import org.cytoloop.spi.Services;

/** Lets a file chooser offer folders that are images (OME-Zarr) like files: they are chosen, not entered. */
public final class ImageFolderView extends FileView {
    private ImageFolderView() {}

    /** Has a chooser of images take files and folders, and not enter folders that are images. */
    public static void install(JFileChooser chooser) {
        chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
        chooser.setFileView(new ImageFolderView());
    }

    /** Null for what the chooser decides as always. */
    @Override
    public Boolean isTraversable(File file) {
        boolean image = file.isDirectory() && Services.readerFor(file.toPath()).isPresent();
        return image ? Boolean.FALSE : super.isTraversable(file);
    }
}
