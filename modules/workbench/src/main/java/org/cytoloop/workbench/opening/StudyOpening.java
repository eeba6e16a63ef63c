/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import java.awt.EventQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.guard.OpenReaders;
import org.cytoloop.operations.training.GuardedTrainer;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.Services;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Problems;
import org.cytoloop.workbench.session.SessionFile;
import org.cytoloop.workbench.session.SessionKeeper;
import org.cytoloop.workbench.session.Sessions;
import org.cytoloop.workspace.Study;
import org.netbeans.api.progress.ProgressHandle;
import org.openide.util.Exceptions;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.openide.util.lookup.ServiceProvider;

/**
 * Opens, makes and closes studies, one after the other, in the background. What is open stays open until the next study
 * is; then its session is saved and it is given back. For the EDT, except where said otherwise.
 */
@ServiceProvider(service = StudyOpening.class)
@Messages({
    "# {0} - name of the study",
    "StudyOpening_opening=Opening {0}",
    "# {0} - name of the study",
    "StudyOpening_making=Making {0}",
    "# {0} - name of the study",
    "StudyOpening_closing=Closing {0}"
})
public final class StudyOpening {
    private static final Logger LOG = Logger.getLogger(StudyOpening.class.getName());

    /** What takes less shows no progress bar. */
    private static final int SHOW_AFTER_MS = 500;

    private static final int SESSION_DELAY_MS = 3000;

    /** Windows close their images in the background, within moments. */
    private static final int LEFT_OPEN_MS = 20_000;

    private static final RequestProcessor LEFT_OPEN = new RequestProcessor("files left open");

    /** One thread: a study is given back before the next request is looked at. Not interruptible, as SQLite works there. */
    private final RequestProcessor processor = new RequestProcessor(StudyOpening.class.getName(), 1, false);

    private final Desk desk;
    private final OpeningSettings settings;
    private final SessionKeeper keeper;
    private final MissingImages missing;
    private final MissingImagesDialog missingDialog;
    private final Set<Path> underway = new HashSet<>();

    /** For the lookup. */
    public StudyOpening() {
        this(Desk.get(), OpeningSettings.ofUser(), SESSION_DELAY_MS);
        missing.announceBy(this::showMissingImages);
    }

    /**
     * Opens studies on a desk.
     *
     * @param sessionDelayMs how long changes of the view wait to be written together
     */
    public StudyOpening(Desk desk, OpeningSettings settings, int sessionDelayMs) {
        this.desk = desk;
        this.settings = settings;
        keeper = new SessionKeeper(desk, processor, sessionDelayMs);
        missing = new MissingImages(desk);
        missingDialog = new MissingImagesDialog(missing);
        desk.addListener(new DeskListener() {
            @Override
            public void deskChanged(DeskChange change) {
                if (change == DeskChange.ANNOTATOR) {
                    desk.study()
                            .ifPresent(study ->
                                    settings.setAnnotator(study.annotator().name()));
                }
            }
        });
    }

    /** The one of this workbench. */
    public static StudyOpening get() {
        return Lookup.getDefault().lookup(StudyOpening.class);
    }

    /** What is remembered from one start to the next. */
    public OpeningSettings settings() {
        return settings;
    }

    /** The images of the open study that are not where they were. */
    public MissingImages missingImages() {
        return missing;
    }

    /** Shows the list of missing images, with what can be done. */
    void showMissingImages() {
        missingDialog.show();
    }

    /** Opens a study in place of the one that is open. Told when that is not possible; nothing has changed then. */
    public void open(Path folder) {
        open(folder, Optional.empty(), study -> {});
    }

    /**
     * Opens a study in place of the one that is open.
     *
     * @param folder the study's folder, or a file in it
     * @param annotator who works from now on; empty for who worked on it last
     * @param then told when it lies on the desk
     */
    public void open(Path folder, Optional<String> annotator, Consumer<OpenStudy> then) {
        Path study = StudyPaths.folderOf(folder);
        Optional<OpenStudy> open = desk.study();
        if (open.isPresent() && open.get().study().folder().equals(study)) {
            annotator.ifPresent(name -> annotate(open.get(), name));
            then.accept(open.get());
            return;
        }
        if (underway.add(study)) {
            Path current = open.map(present -> present.study().folder()).orElse(null);
            String who = annotator.orElseGet(settings::annotator);
            begin(
                    Bundle.StudyOpening_opening(StudyPaths.nameOf(study)),
                    study,
                    () -> opened(study, who, current),
                    opened -> {
                        annotator.ifPresent(name -> annotate(opened, name));
                        then.accept(opened);
                    });
        }
    }

    /**
     * Opens the study that was open when the workbench ended. It is forgotten until it lies on the desk, so that one that
     * cannot be opened is told once, not at every start.
     */
    public void reopen(Path folder) {
        settings.closed();
        open(folder);
    }

    private static void annotate(OpenStudy study, String name) {
        try {
            study.setAnnotator(name);
        } catch (ProblemException e) {
            Problems.tell(Bundle.StudyOpening_opening(study.study().settings().name()), e);
        }
    }

    /** The study, open; null when it is the one that is open already. Off the EDT. */
    private static Study opened(Path folder, String annotator, Path current) throws ProblemException {
        if (current != null && StudyPaths.isSame(folder, current)) {
            return null;
        }
        return Study.open(folder, annotator);
    }

    /**
     * Makes a study and opens it in place of the one that is open.
     *
     * @param folder where; must not exist
     * @param then told when it lies on the desk
     */
    public void create(Path folder, StudySettings begin, String annotator, Consumer<OpenStudy> then) {
        settings.setAnnotator(annotator);
        Path parent = folder.getParent();
        if (parent != null) {
            settings.setPlace(parent);
        }
        if (underway.add(folder)) {
            begin(
                    Bundle.StudyOpening_making(StudyPaths.nameOf(folder)),
                    folder,
                    () -> Study.create(folder, begin, annotator),
                    then);
        }
    }

    /** Closes the open study; it is not opened again at the next start. */
    public void close() {
        settings.closed();
        take().ifPresent(taken -> processor.post(() -> {
            try (Progress shown = new Progress(Bundle.StudyOpening_closing(taken.name()))) {
                taken.giveBack();
            }
        }));
    }

    /** Saves the session without waiting for more changes; for the moment before the windows go. Thread-safe. */
    public void saveSession() {
        onEdt(() -> desk.study()
                        .map(study -> new Taken(study, Sessions.collect(study)))
                        .orElse(null))
                .ifPresent(taken -> processor.post(taken::saveSession));
    }

    /** Closes the open study for the end of the workbench and waits for all that was asked for; never on the EDT. */
    public void shutDown() {
        assert !EventQueue.isDispatchThread() : "would block the window";
        processor
                .post(() -> onEdt(() -> take().orElse(null)).ifPresent(Taken::giveBack))
                .waitFinished();
    }

    private void begin(String title, Path folder, Opener opener, Consumer<OpenStudy> then) {
        processor.post(() -> {
            OpenStudy laid = null;
            try (Progress shown = new Progress(title)) {
                Study study = opener.open();
                if (study != null) {
                    OpenStudy next = new OpenStudy(study);
                    lay(next, folder);
                    laid = next;
                }
            } catch (ProblemException e) {
                Problems.tell(title, e);
            } catch (RuntimeException | Error e) {
                Exceptions.printStackTrace(e);
            }
            if (laid == null) {
                EventQueue.invokeLater(() -> underway.remove(folder));
            } else {
                // a dialog may follow: the progress has ended by now
                OpenStudy next = laid;
                EventQueue.invokeLater(() -> then.accept(next));
            }
        });
    }

    /**
     * Lays a study on the desk and gives back the one that was there. Off the EDT.
     *
     * @param asked the folder that was asked for; from now on it may be asked for again
     */
    private void lay(OpenStudy next, Path asked) {
        Map<String, Map<String, String>> session = SessionFile.read(next.study().folder());
        onEdt(() -> take().orElse(null)).ifPresent(Taken::giveBack);
        onEdt(() -> {
            underway.remove(asked);
            settings.opened(next.study().folder());
            desk.put(next);
            keeper.begin(next, session);
            Sessions.restore(next, session);
            return next;
        });
        Services.all(ClassifierTrainer.class).stream().findFirst().ifPresent(trainer -> GuardedTrainer.of(trainer)
                .makeReady());
    }

    /** Takes the study off the desk. */
    private Optional<Taken> take() {
        Optional<OpenStudy> open = desk.study();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Taken taken = new Taken(open.get(), keeper.end(open.get()));
        desk.put(null);
        return Optional.of(taken);
    }

    /** Asks something of the EDT and waits for it, but not forever: at the end the EDT may not come any more. */
    private static <T> Optional<T> onEdt(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        if (EventQueue.isDispatchThread()) {
            task.run();
        } else {
            EventQueue.invokeLater(task);
        }
        try {
            return Optional.ofNullable(task.get(1, TimeUnit.MINUTES));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            Exceptions.printStackTrace(e.getCause());
        } catch (TimeoutException e) {
            LOG.log(Level.WARNING, "the window does not answer", e);
        }
        return Optional.empty();
    }

    /** Makes or opens a study, off the EDT. */
    @FunctionalInterface
    private interface Opener {
        /** The study; null when there is nothing to do. */
        Study open() throws ProblemException;
    }

    /**
     * A study that was taken off the desk.
     *
     * @param session where the user was
     */
    private record Taken(OpenStudy study, Map<String, Map<String, String>> session) {
        String name() {
            return study.study().settings().name();
        }

        void saveSession() {
            Path folder = study.study().folder();
            if (Files.isDirectory(folder)) {
                SessionFile.write(folder, session);
            }
        }

        /** What of the study's files is open long after it was closed, a plug-in has forgotten. */
        private void closeLeftOpen() {
            Set<Path> images = new HashSet<>();
            study.study().slices().forEach(slice -> images.addAll(slice.image().files()));
            Path cache = study.study().cacheFolder();
            OpenReaders.Left left = OpenReaders.of(file -> images.contains(file) || file.startsWith(cache));
            LEFT_OPEN.post(left::close, LEFT_OPEN_MS);
        }

        void giveBack() {
            saveSession();
            closeLeftOpen();
            try {
                study.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                study.study().close();
            }
        }
    }

    /** A progress bar without a button to cancel. */
    private static final class Progress implements AutoCloseable {
        private final ProgressHandle handle;

        Progress(String title) {
            handle = ProgressHandle.createHandle(title);
            handle.setInitialDelay(SHOW_AFTER_MS);
            handle.start();
        }

        @Override
        public void close() {
            handle.finish();
        }
    }
}
