/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Slice;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/**
 * The slices of the open study whose images are not where they were; looked for when a study is opened and when its
 * slices change. For the EDT.
 */
@Messages({
    "# {0} - folder",
    "MissingImages_finding=Looking for images in {0}",
    "# {0} - name of the slice",
    "MissingImages_locating=Locating the image of {0}"
})
public final class MissingImages {
    private final RequestProcessor processor = new RequestProcessor(MissingImages.class.getName(), 1, false);
    private final Desk desk;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final RequestProcessor.Task check = processor.create(this::check);

    /** The study to look at; read by the check. */
    private volatile OpenStudy study;

    private List<MissingImage> images = List.of();
    private boolean fresh;
    private Runnable announcement = () -> {};

    MissingImages(Desk desk) {
        this.desk = desk;
        desk.addListener(new DeskListener() {
            @Override
            public void deskChanged(DeskChange change) {
                if (change == DeskChange.STUDY) {
                    follow();
                }
            }

            @Override
            public void studyChanged(StudyEvent event) {
                if (event.topics().contains(StudyEvent.Topic.SLICES)
                        || event.topics().contains(StudyEvent.Topic.BLINDING)) {
                    check.schedule(0);
                }
            }
        });
    }

    private void follow() {
        study = desk.study().orElse(null);
        fresh = study != null;
        images = List.of();
        listeners.forEach(Runnable::run);
        if (study != null) {
            check.schedule(0);
        }
    }

    /** On the processor. */
    private void check() {
        OpenStudy looked = study;
        if (looked == null) {
            return;
        }
        List<MissingImage> found = looked.study().missingImages().stream()
                .sorted(Comparator.comparing(Slice::name, looked.names().order()))
                .map(MissingImage::of)
                .toList();
        EventQueue.invokeLater(() -> {
            if (study == looked) {
                boolean tell = fresh && !found.isEmpty();
                fresh = false;
                set(found);
                if (tell) {
                    announcement.run();
                }
            }
        });
    }

    private void set(List<MissingImage> found) {
        if (!found.equals(images)) {
            images = found;
            listeners.forEach(Runnable::run);
        }
    }

    /** The slices without an image, with the files where they were last. */
    public List<MissingImage> images() {
        return images;
    }

    /** True when no study is open. */
    boolean studyIsGone() {
        return study == null;
    }

    /** Is told when the list changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Is told no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Is told once after a study was opened that has missing images. */
    public void announceBy(Runnable teller) {
        announcement = teller;
    }

    /**
     * Looks for all missing images in a folder and the folders in it, in the background.
     *
     * @param found told the names of the slices whose image was found
     */
    public void find(Path folder, Consumer<List<String>> found) {
        desk.study().ifPresent(open -> open.jobs()
                .start(
                        Bundle.MissingImages_finding(folder),
                        task -> MovedImageSearch.find(open.study(), folder, task),
                        found));
    }

    /**
     * Takes files as the image of a slice, in the background; told when they are not.
     *
     * @param slice that of one of {@link #images()}
     * @param files as many as its image has
     */
    public void locate(Slice slice, List<Path> files) {
        ImageLocation place =
                new ImageLocation(inOrder(slice, files), slice.image().series());
        desk.study().ifPresent(open -> open.jobs()
                .start(
                        Bundle.MissingImages_locating(slice.name()),
                        task -> {
                            open.study().relocate(slice.name(), place);
                            return null;
                        },
                        done -> {}));
    }

    /** The files in the order of the channels, as far as their names tell. */
    static List<Path> inOrder(Slice slice, List<Path> files) {
        List<Path> rest = new ArrayList<>(files);
        List<Path> ordered = new ArrayList<>();
        for (Path known : slice.image().files()) {
            rest.stream()
                    .filter(file -> String.valueOf(file.getFileName()).equals(String.valueOf(known.getFileName())))
                    .findFirst()
                    .ifPresent(file -> {
                        ordered.add(file);
                        rest.remove(file);
                    });
        }
        ordered.addAll(rest);
        return ordered;
    }
}
