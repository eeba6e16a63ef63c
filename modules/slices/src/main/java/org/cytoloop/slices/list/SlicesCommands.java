/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.event.ActionEvent;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.Action;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.slices.addition.AddImagesAction;
import org.cytoloop.slices.details.DetailsDialogs;
import org.cytoloop.slices.details.PixelSizes;
import org.cytoloop.slices.rows.Numbers;
import org.cytoloop.slices.rows.SliceColumn;
import org.cytoloop.slices.rows.SliceRow;
import org.cytoloop.slices.rows.Totals;
import org.cytoloop.slices.training.ProposalDialog;
import org.cytoloop.workbench.desk.ShownNames;
import org.cytoloop.workbench.problems.Problem;
import org.cytoloop.workbench.problems.Problems;
import org.cytoloop.workspace.SliceDetails;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.Actions;
import org.openide.awt.StatusDisplayer;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle.Messages;

/** The commands of the slices window that ask something. On the EDT. */
@Messages({
    "TITLE_remove=Remove Slices",
    "# {0} - names or number of slices",
    "# {1} - cells and samples",
    "MSG_remove=Remove {0} from the study? {1} The image file stays where it is. Undo brings everything back.",
    "# {0} - name",
    "REMOVE_one=slice {0}",
    "# {0} - number",
    "REMOVE_many={0} slices",
    "REMOVE_nothing=No cells and no samples go with it.",
    "# {0} - cells",
    "# {1} - samples",
    "REMOVE_with={0} and {1} go with it.",
    "UNIT_sample=sample",
    "UNIT_samples=samples",
    "TITLE_pixelSize=Pixel Size",
    "TITLE_findImages=Find Images",
    "BTN_findImages=Search Here",
    "JOB_findImages=Looking for images",
    "# {0} - number of slices",
    "STATUS_found=The images of {0} were found.",
    "MSG_notFound=These images are not in that folder:",
    "MSG_notFound_one=No file there has the name and content of this image."
})
final class SlicesCommands {
    private SlicesCommands() {}

    /** Shows the selected slice, or the current one. */
    static void open(SlicesModel model) {
        List<SliceRow> targets = model.targets();
        if (!targets.isEmpty()) {
            model.show(targets.get(0).name());
        }
    }

    /** Edits the details of the selected slices together. */
    static void edit(SlicesModel model) {
        List<SliceRow> targets = model.targets();
        if (!targets.isEmpty() && maySeeNames(model)) {
            model.set(
                    DetailsDialogs.edit(details(targets), details(model.rows()).values()));
        }
    }

    /** Takes details from a table on the clipboard. */
    static void paste(SlicesModel model) {
        if (maySeeNames(model)) {
            model.set(DetailsDialogs.paste(details(model.rows())));
        }
    }

    /** False while names are hidden, which is then said. */
    private static boolean maySeeNames(SlicesModel model) {
        if (model.masked()) {
            StatusDisplayer.getDefault().setStatusText(ShownNames.whyHidden());
        }
        return !model.masked();
    }

    private static Map<String, SliceDetails> details(List<SliceRow> rows) {
        Map<String, SliceDetails> details = new LinkedHashMap<>();
        rows.forEach(row -> details.put(row.name(), row.details()));
        return details;
    }

    /** Takes over what was typed into a cell of the table. */
    static void typed(SlicesModel model, SliceRow row, SliceColumn column, String text) {
        List<SliceRow> which = model.selected().contains(row.name()) ? model.targets() : List.of(row);
        try {
            switch (column) {
                case ANIMAL -> model.edit(which, details -> details.withAnimal(text.trim()));
                case GROUP -> model.edit(which, details -> details.withGroup(text.trim()));
                case PIXEL_SIZE -> {
                    double size = PixelSizes.parse(text);
                    if (!text.trim().equals(Numbers.pixelSize(row.details().pixelSizeUm()))) {
                        model.edit(which, details -> details.withPixelSizeUm(size));
                    }
                }
                default -> throw new IllegalArgumentException(column.name());
            }
        } catch (ProblemException e) {
            Problems.tell(Bundle.TITLE_pixelSize(), e);
        }
    }

    /** Removes the selected slices, after asking. */
    static void remove(SlicesModel model) {
        List<SliceRow> targets = model.targets();
        if (targets.isEmpty()) {
            return;
        }
        NotifyDescriptor question = new NotifyDescriptor.Confirmation(
                removal(targets), Bundle.TITLE_remove(), NotifyDescriptor.OK_CANCEL_OPTION);
        if (DialogDisplayer.getDefault().notify(question) == NotifyDescriptor.OK_OPTION) {
            model.remove(targets);
        }
    }

    /** What removing slices means, in words. */
    static String removal(List<SliceRow> rows) {
        Totals totals = Totals.of(rows);
        int samples = rows.stream().mapToInt(row -> row.samples().total()).sum();
        String what = rows.size() == 1
                ? (rows.get(0).masked()
                        ? rows.get(0).shown()
                        : Bundle.REMOVE_one(rows.get(0).name()))
                : Bundle.REMOVE_many(Numbers.whole(rows.size()));
        String with = totals.cells() + samples == 0
                ? Bundle.REMOVE_nothing()
                : Bundle.REMOVE_with(
                        Numbers.of(totals.cells(), Bundle.UNIT_cell(), Bundle.UNIT_cells()),
                        Numbers.of(samples, Bundle.UNIT_sample(), Bundle.UNIT_samples()));
        return Bundle.MSG_remove(what, with);
    }

    /** Proposes training slices. */
    static void propose(SlicesModel model) {
        if (!maySeeNames(model)) {
            return;
        }
        ProposalDialog.propose(model.open(), taken -> {
            Map<String, SliceDetails> changes = new LinkedHashMap<>();
            for (SliceRow row : model.rows()) {
                boolean chosen = taken.contains(row.name());
                if (chosen != row.details().training()) {
                    changes.put(row.name(), row.details().withTraining(chosen));
                }
            }
            model.set(changes);
        });
    }

    /** Asks for files and adds them. */
    static void add() {
        new AddImagesAction().actionPerformed(new ActionEvent(SlicesCommands.class, 0, "add"));
    }

    /** Detects cells, with the command of the menu. */
    static void detect() {
        Optional<Action> action =
                Optional.ofNullable(Actions.forID("Slice", "org.cytoloop.slices.detection.DetectCellsAction"));
        action.filter(Action::isEnabled)
                .ifPresent(found -> found.actionPerformed(new ActionEvent(SlicesCommands.class, 0, "detect")));
    }

    /** Looks in a folder for images that are missing. */
    static void findImages(SlicesModel model) {
        File folder = new FileChooserBuilder(SlicesCommands.class)
                .setDirectoriesOnly(true)
                .setTitle(Bundle.TITLE_findImages())
                .setApproveText(Bundle.BTN_findImages())
                .showOpenDialog();
        if (folder == null) {
            return;
        }
        model.open()
                .jobs()
                .start(
                        Bundle.JOB_findImages(),
                        task -> model.open().study().findMovedImages(folder.toPath()),
                        found -> {
                            StatusDisplayer.getDefault()
                                    .setStatusText(Bundle.STATUS_found(
                                            Numbers.of(found.size(), Bundle.UNIT_slice(), Bundle.UNIT_slices())));
                            Problems.tell(Bundle.TITLE_findImages(), Bundle.MSG_notFound(), notFound(model, found));
                            model.checkImages();
                        });
    }

    private static List<Problem> notFound(SlicesModel model, List<String> found) {
        return model.rows().stream()
                .filter(row -> row.missing() && !found.contains(row.name()))
                .map(row -> new Problem(row.shown(), Bundle.MSG_notFound_one()))
                .toList();
    }
}
