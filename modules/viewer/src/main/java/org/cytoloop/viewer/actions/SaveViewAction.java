/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.prefs.Preferences;
import org.cytoloop.viewer.export.PictureOptions;
import org.cytoloop.viewer.export.PicturePanel;
import org.cytoloop.viewer.export.ViewPicture;
import org.cytoloop.viewer.window.PanelPicture;
import org.cytoloop.viewer.window.SlicePanel;
import org.cytoloop.workbench.pictures.PngFile;
import org.cytoloop.workbench.pictures.SavePlace;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;
import org.openide.util.NbPreferences;

/** Saves what is seen, or the whole slice, as a picture. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.SaveViewAction")
@ActionRegistration(displayName = "#CTL_SaveViewAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Slice", position = 510),
    @ActionReference(path = "Shortcuts", name = "DS-P")
})
@Messages({
    "CTL_SaveViewAction=&Save View as PNG...",
    "HINT_SaveViewAction=Save the view or the whole slice as a picture (Ctrl+Shift+P)",
    "SaveView_title=Save View as PNG",
    "SaveView_png=PNG pictures",
    "# {0} - file",
    "SaveView_doing=Saving {0}",
    "# {0} - file",
    "SaveView_done=Saved {0}."
})
public final class SaveViewAction extends ViewerAction {
    private static final long serialVersionUID = 1L;
    private static final SavePlace PLACE =
            new SavePlace(SaveViewAction.class, Bundle.SaveView_title(), Bundle.SaveView_png(), "png");

    /** For the registration. */
    public SaveViewAction() {
        super(Bundle.CTL_SaveViewAction(), Bundle.HINT_SaveViewAction(), "camera");
    }

    @Override
    void perform(SlicePanel panel) {
        Preferences preferences = NbPreferences.forModule(SaveViewAction.class);
        Optional<PictureOptions> chosen = ask(panel, PictureOptions.load(preferences));
        if (chosen.isPresent()) {
            chosen.get().save(preferences);
            Optional<ViewPicture> picture = PanelPicture.of(panel, chosen.get());
            Optional<Path> file = PLACE.choose(panel.document().shownName());
            if (picture.isPresent() && file.isPresent()) {
                save(panel, picture.get(), file.get());
            }
        }
    }

    private static Optional<PictureOptions> ask(SlicePanel panel, PictureOptions first) {
        DialogDescriptor dialog = new DialogDescriptor("", Bundle.SaveView_title());
        PicturePanel options = new PicturePanel(first, extent -> PanelPicture.size(panel, extent), dialog::setValid);
        dialog.setMessage(options);
        Object answer = DialogDisplayer.getDefault().notify(dialog);
        return answer == DialogDescriptor.OK_OPTION ? Optional.of(options.options()) : Optional.empty();
    }

    private static void save(SlicePanel panel, ViewPicture picture, Path file) {
        String name = String.valueOf(file.getFileName());
        panel.document()
                .study()
                .jobs()
                .start(
                        Bundle.SaveView_doing(name),
                        task -> {
                            BufferedImage image = picture.paint(task.part(0, 0.6));
                            PngFile.write(image, file, task.part(0.6, 1));
                            return name;
                        },
                        done -> StatusDisplayer.getDefault().setStatusText(Bundle.SaveView_done(done)));
    }
}
