/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.addition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.slices.rows.Numbers;
import org.cytoloop.spi.Services;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.ShownNames;
import org.cytoloop.workbench.problems.Problem;
import org.cytoloop.workbench.problems.Problems;
import org.cytoloop.workbench.stage.ImageIntake;
import org.cytoloop.workbench.stage.Stages;
import org.cytoloop.workspace.Study;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.awt.Mnemonics;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;

/** Adds images to the open study: looks into the files, asks what they are, and adds them in the background. */
@ServiceProvider(service = ImageIntake.class, position = 1000)
@Messages({
    "TITLE_addImages=Add Images",
    "JOB_look=Looking into images",
    "JOB_join=Joining channels",
    "JOB_addImages=Adding images",
    "# {0} - number of slices",
    "BTN_addImages=&Add {0}",
    "UNIT_btn_slice=Slice",
    "UNIT_btn_slices=Slices",
    "BTN_addImages_none=&Add",
    "BTN_addImages_cancel=Cancel",
    "MSG_notAdded=These images could not be added:",
    "# {0} - number of slices",
    "STATUS_added={0} added."
})
public final class ImageAddition implements ImageIntake {
    /** For the lookup. */
    public ImageAddition() {}

    @Override
    public void add(List<Path> files) {
        Desk.get().study().ifPresent(open -> add(open, List.copyOf(files)));
    }

    private static void add(OpenStudy open, List<Path> files) {
        if (open.names().masked()) {
            Problems.tell(Bundle.TITLE_addImages(), new ProblemException(ShownNames.whyHidden()));
            return;
        }
        open.jobs().start(Bundle.JOB_look(), task -> Look.into(files, task), look -> {
            if (look.images().isEmpty()) {
                Problems.tell(Bundle.TITLE_addImages(), Bundle.MSG_notAdded(), look.problems());
            } else {
                ask(open, look);
            }
        });
    }

    /**
     * What was found in the files.
     *
     * @param images what could become a slice
     * @param ignored number of files in folders that no reader knows
     * @param problems what cannot be read
     */
    record Look(List<FoundImage> images, int ignored, List<Problem> problems) {
        /** Looks into files and folders. Off the EDT. */
        static Look into(List<Path> files, TaskContext task) {
            task.progress(0, null);
            ImageSearch search =
                    ImageSearch.in(files, file -> Services.readerFor(file).isPresent());
            List<FoundImage> images = new ArrayList<>();
            List<Problem> problems = new ArrayList<>(search.problems());
            for (int i = 0; i < search.images().size(); i++) {
                task.checkCancelled();
                Path file = search.images().get(i);
                task.progress(i / (double) search.images().size(), String.valueOf(file.getFileName()));
                try {
                    images.addAll(FoundImage.in(file));
                } catch (ProblemException e) {
                    problems.add(new Problem(String.valueOf(file.getFileName()), e.getMessage()));
                }
            }
            return new Look(images, search.ignored(), problems);
        }
    }

    private static void ask(OpenStudy open, Look look) {
        Study study = open.study();
        boolean micrometres =
                study.featureContext().map(FeatureContext::micrometres).orElse(false);
        AdditionPlan plan = new AdditionPlan(study.settings(), study.slices(), micrometres, look.images());
        JButton ok = new JButton();
        ok.setName("addImages.ok");
        JButton cancel = new JButton(Bundle.BTN_addImages_cancel());
        cancel.setName("addImages.cancel");
        AddImagesPanel panel = new AddImagesPanel(
                plan,
                look.ignored(),
                look.problems().size(),
                (parts, done) -> join(open, parts, done),
                () -> label(ok, plan));
        label(ok, plan);
        DialogDescriptor dialog = new DialogDescriptor(
                panel,
                Bundle.TITLE_addImages(),
                true,
                new Object[] {ok, cancel},
                ok,
                DialogDescriptor.DEFAULT_ALIGN,
                null,
                null);
        if (DialogDisplayer.getDefault().notify(dialog) == ok) {
            panel.finishTyping();
            run(open, plan.planned(), look.problems());
        }
    }

    private static void label(JButton ok, AdditionPlan plan) {
        int count = plan.planned().size();
        Mnemonics.setLocalizedText(
                ok,
                count == 0
                        ? Bundle.BTN_addImages_none()
                        : Bundle.BTN_addImages(Numbers.of(count, Bundle.UNIT_btn_slice(), Bundle.UNIT_btn_slices())));
        ok.setEnabled(count > 0);
    }

    private static void join(OpenStudy open, List<FoundImage> parts, Consumer<FoundImage> done) {
        open.jobs().start(Bundle.JOB_join(), task -> FoundImage.joined(parts), done);
    }

    private static void run(OpenStudy open, List<AdditionPlan.Planned> planned, List<Problem> unreadable) {
        AdditionRun run = new AdditionRun(planned);
        open.jobs().start(Bundle.JOB_addImages(), task -> run.run(open.study(), task), done -> {
            List<Problem> problems = new ArrayList<>(unreadable);
            problems.addAll(done.problems());
            show(open, done.added());
            Problems.tell(Bundle.TITLE_addImages(), Bundle.MSG_notAdded(), problems);
        });
    }

    private static void show(OpenStudy open, List<String> added) {
        Optional<OpenStudy> onDesk = Desk.get().study();
        if (!added.isEmpty() && onDesk.isPresent() && onDesk.get() == open) {
            open.setSlice(added.get(0));
            Stages.installed().ifPresent(stages -> stages.open(added.get(0)));
            StatusDisplayer.getDefault()
                    .setStatusText(Bundle.STATUS_added(
                            Numbers.of(added.size(), Bundle.UNIT_add_slice(), Bundle.UNIT_add_slices())));
        }
    }
}
