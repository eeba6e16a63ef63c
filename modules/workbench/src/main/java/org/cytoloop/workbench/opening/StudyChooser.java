/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileFilter;
import javax.swing.filechooser.FileView;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.WindowManager;

/** A file chooser in which study folders look and act like files. For the EDT. */
@Messages({
    "StudyChooser_title=Open Study",
    "StudyChooser_open=Open",
    "StudyChooser_open_tooltip=Open the chosen study",
    "StudyChooser_filter=Cytoloop studies (*.cytoloop)"
})
public final class StudyChooser extends JFileChooser {
    private static final long serialVersionUID = 1L;

    private StudyChooser(File folder) {
        super(folder);
        setName("openStudy.chooser");
        setDialogTitle(Bundle.StudyChooser_title());
        setApproveButtonText(Bundle.StudyChooser_open());
        setApproveButtonToolTipText(Bundle.StudyChooser_open_tooltip());
        setFileSelectionMode(FILES_AND_DIRECTORIES);
        setAcceptAllFileFilterUsed(false);
        addChoosableFileFilter(new Studies());
        setFileView(new StudyView());
    }

    /** Asks for a study; empty when the user changed their mind. */
    public static Optional<Path> choose(OpeningSettings settings) {
        Path place = settings.recent().stream().findFirst().map(Path::getParent).orElseGet(settings::place);
        StudyChooser chooser = new StudyChooser(place.toFile());
        Component window = WindowManager.getDefault().getMainWindow();
        return chooser.showOpenDialog(window) == APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    /** A study is chosen, not entered. */
    @Override
    public boolean isTraversable(File file) {
        return !StudyPaths.isNamedLikeStudy(file.toPath()) && super.isTraversable(file);
    }

    /** A folder that is no study is entered instead. */
    @Override
    public void approveSelection() {
        File chosen = getSelectedFile();
        if (chosen != null
                && chosen.isDirectory()
                && !StudyPaths.isNamedLikeStudy(chosen.toPath())
                && !StudyPaths.holdsStudy(chosen.toPath())) {
            setCurrentDirectory(chosen);
            setSelectedFile(null);
        } else {
            super.approveSelection();
        }
    }

    private static final class Studies extends FileFilter {
        @Override
        public boolean accept(File file) {
            return file.isDirectory() || "study.db".equals(file.getName());
        }

        @Override
        public String getDescription() {
            return Bundle.StudyChooser_filter();
        }
    }

    private static final class StudyView extends FileView {
        private final Icon icon = ImageUtilities.loadImageIcon("org/cytoloop/workbench/icons/study.svg", true);

        @Override
        public Icon getIcon(File file) {
            return StudyPaths.isNamedLikeStudy(file.toPath()) ? icon : null;
        }
    }
}
