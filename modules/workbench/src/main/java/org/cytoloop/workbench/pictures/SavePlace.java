/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.pictures;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.problems.Problems;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.StatusDisplayer;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/**
 * Asks where to save something.
 *
 * @param asker whose last folder is proposed again
 * @param title title of the dialog
 * @param kind what files of the kind are called, such as "PNG pictures"
 * @param ending what their names end with, without the dot
 */
@Messages({
    "SavePlace_choose=Save",
    "# {0} - file",
    "SavePlace_replace={0} exists already. Replace it?",
    "# {0} - file",
    "SavePlace_done=Saved {0}."
})
public record SavePlace(Class<?> asker, String title, String kind, String ending) {
    private static final RequestProcessor WRITING = new RequestProcessor(SavePlace.class.getName(), 1);

    /** Writes something to a file. */
    @FunctionalInterface
    public interface Writing {
        /** Off the EDT. */
        void to(Path file) throws ProblemException;
    }

    /**
     * Asks the user and writes in the background; says in the status line when it is done, and tells problems. On the EDT.
     *
     * @param name proposed name without its ending
     */
    public void save(String name, Writing writing) {
        choose(name)
                .ifPresent(file -> WRITING.post(() -> {
                    try {
                        writing.to(file);
                        StatusDisplayer.getDefault()
                                .setStatusText(Bundle.SavePlace_done(String.valueOf(file.getFileName())));
                    } catch (ProblemException e) {
                        Problems.tell(title, e);
                    }
                }));
    }

    /**
     * Asks the user; empty when there is to be no file. On the EDT.
     *
     * @param name proposed name without its ending; signs that file systems refuse are replaced
     */
    public Optional<Path> choose(String name) {
        JFileChooser chooser = new FileChooserBuilder(asker)
                .setTitle(title)
                .setApproveText(Bundle.SavePlace_choose())
                .setFileFilter(new FileNameExtensionFilter(kind, ending))
                .createFileChooser();
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), fileName(name)));
        if (chooser.showSaveDialog(null) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        File file = withEnding(chooser.getSelectedFile());
        return file.exists() && !mayReplace(file) ? Optional.empty() : Optional.of(file.toPath());
    }

    String fileName(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}._ -]", "_") + "." + ending;
    }

    File withEnding(File file) {
        boolean has = file.getName().toLowerCase(Locale.ROOT).endsWith("." + ending);
        return has ? file : new File(file.getParentFile(), file.getName() + "." + ending);
    }

    private boolean mayReplace(File file) {
        NotifyDescriptor question = new NotifyDescriptor.Confirmation(
                Bundle.SavePlace_replace(file.getName()), title, NotifyDescriptor.YES_NO_OPTION);
        return DialogDisplayer.getDefault().notify(question) == NotifyDescriptor.YES_OPTION;
    }
}
