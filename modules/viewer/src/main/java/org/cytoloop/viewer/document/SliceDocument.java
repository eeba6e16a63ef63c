/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.document;

import java.awt.EventQueue;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.viewer.options.Overlay;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.viewer.render.ImageRenderer;
import org.cytoloop.viewer.review.UncertaintyMap;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.jobs.Job;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.util.RequestProcessor;

/**
 * A slice that is open in a viewer: opens its image in the background, follows what becomes known of its cells, and
 * gives everything back when it is closed. For the EDT.
 */
public final class SliceDocument implements DeskListener {
    /** How far it is. */
    public enum Phase {
        /** The image is being opened. */
        OPENING,
        /** The image can be painted. */
        READY,
        /** The image cannot be shown, see {@link #sentence()}. */
        BROKEN,
        /** Everything was given back. */
        CLOSED
    }

    private static final Logger LOG = Logger.getLogger(SliceDocument.class.getName());
    /** Switches that change what is known, and not only how it is drawn. */
    private static final Set<Overlay> SEEN_HERE =
            EnumSet.of(Overlay.UNCERTAINTY_MAP, Overlay.ONLY_UNCERTAIN, Overlay.ONLY_CHANGED);

    private static final RequestProcessor FACTS = new RequestProcessor(SliceDocument.class.getName(), 1, false);
    private static final RequestProcessor CLOSING = new RequestProcessor(SliceDocument.class.getName() + ".close", 1);

    private final OpenStudy study;
    private final String name;
    private final FactReader reader;
    private final FactsOnScreen onScreen;
    private final ViewerState state;
    private final Runnable stateListener = this::stateChanged;
    private final MapMaker maps = new MapMaker(this::mapMade);
    private final RequestProcessor.Task reading;
    private final AtomicBoolean callsMayDiffer = new AtomicBoolean();
    private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
    private final Handover handover = new Handover();
    private Phase phase = Phase.OPENING;
    private String sentence = "";
    private Job opening;
    /** The reader that was chosen when the image was opened. */
    private List<String> openedBy = List.of();

    private LoadedSlice loaded;
    private ImageRenderer renderer;
    /** As it is on disk. */
    private CellFacts read = CellFacts.none();
    /** As it is to be shown. */
    private CellFacts facts = read;

    private UncertaintyMap map;
    private Set<Overlay> filters = EnumSet.noneOf(Overlay.class);

    private volatile boolean withBefore;
    private volatile String staining;
    private volatile boolean closed;

    /** A slice of a study; nothing happens before {@link #open}. */
    public SliceDocument(OpenStudy study, String name) {
        this.study = study;
        this.name = name;
        this.staining = study.staining().name();
        this.reader = new FactReader(study.study(), name);
        this.onScreen = new FactsOnScreen(study, name);
        this.state = ViewerState.of(study);
        state.addListener(stateListener);
        this.reading = FACTS.create(this::readFacts);
    }

    /** The study it belongs to. */
    public OpenStudy study() {
        return study;
    }

    /** Name of the slice; not to be shown. */
    public String name() {
        return name;
    }

    /** How far it is. */
    public Phase phase() {
        return phase;
    }

    /** Why the image cannot be shown. */
    public String sentence() {
        return study.names().text(sentence);
    }

    /** What the slice is called on the screen. */
    public String shownName() {
        return study.names().slice(name);
    }

    /** The slice as the study knows it now; empty when it is no longer there. */
    public Optional<Slice> slice() {
        return study.study().slice(name);
    }

    /** Paints the image; empty unless ready. */
    public Optional<ImageRenderer> renderer() {
        return Optional.ofNullable(renderer);
    }

    /** The open image; empty unless ready. */
    public Optional<LoadedSlice> loaded() {
        return Optional.ofNullable(loaded);
    }

    /** The cells and what is known of them. */
    public CellFacts facts() {
        return facts;
    }

    /** Where calls are uncertain; empty while that is not shown, or not known yet. */
    public Optional<UncertaintyMap> uncertaintyMap() {
        return state.shows(Overlay.UNCERTAINTY_MAP) ? Optional.ofNullable(map) : Optional.empty();
    }

    /** How the channels are shown; empty until that is known. */
    public Optional<DisplaySettings> display() {
        return study.display().of(name);
    }

    /** Tells a listener of every change from now on. */
    public void addListener(DocumentListener listener) {
        listeners.add(listener);
    }

    /** Tells a listener no more. */
    public void removeListener(DocumentListener listener) {
        listeners.remove(listener);
    }

    /**
     * Opens the image and reads the cells, in the background.
     *
     * @param title what the user reads beside the progress bar
     */
    public void open(String title) {
        Optional<Slice> slice = slice();
        if (closed || slice.isEmpty()) {
            return;
        }
        if (opening != null) {
            opening.cancel();
        }
        openedBy = chosenReader();
        CLOSING.post(closing(renderer, loaded));
        renderer = null;
        loaded = null;
        setPhase(Phase.OPENING, "");
        stateChanged();
        opening = study.jobs().start(title, task -> load(slice.get(), task), done -> adopt(), this::fail);
        readFactsSoon(true);
    }

    /** True when the study has chosen another reader since the image was opened: it shows the pixels of the old one. */
    public boolean isReadOtherwise() {
        return phase != Phase.CLOSED && opening != null && !openedBy.equals(chosenReader());
    }

    private List<String> chosenReader() {
        return study.study().choices().of(Choices.READER, Choices.STUDY).providers();
    }

    private Void load(Slice slice, TaskContext task) throws ProblemException {
        handover.put(LoadedSlice.open(study.study(), slice, task));
        return null;
    }

    private void adopt() {
        LoadedSlice arrived = handover.take();
        if (arrived != null) {
            loaded = arrived;
            renderer = new ImageRenderer(arrived.series(), () -> EventQueue.invokeLater(this::imageChanged));
            study.display().begin(name, arrived.automatic());
            setPhase(Phase.READY, "");
        }
    }

    private void fail(ProblemException problem) {
        if (problem.getCause() != null) {
            LOG.log(Level.INFO, problem.getMessage(), problem.getCause());
        }
        if (!closed) {
            setPhase(Phase.BROKEN, problem.getMessage());
        }
    }

    private void setPhase(Phase next, String why) {
        phase = next;
        sentence = why;
        listeners.forEach(DocumentListener::phaseChanged);
    }

    private void imageChanged() {
        if (!closed) {
            listeners.forEach(DocumentListener::imageChanged);
        }
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING) {
            staining = study.staining().name();
            // nothing may be taken for a call of this staining until it is read
            adopt(read.calledBy(null, read.threshold(), 0).calledBefore(null));
            readFactsSoon(true);
        } else if (change == DeskChange.CALLS || change == DeskChange.DIFFERENCE) {
            adopt(read);
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        boolean here = event.slices().isEmpty() || event.slices().contains(name);
        boolean calls =
                event.topics().contains(Topic.CALLS) && here || event.topics().contains(Topic.ROUNDS);
        // a batch on any slice closes the repeats of the batch before it
        boolean labels =
                here && event.topics().contains(Topic.LABELS) || event.topics().contains(Topic.REPEATS);
        if (calls || labels || here && event.topics().contains(Topic.CELLS)) {
            readFactsSoon(calls);
        }
    }

    private void readFactsSoon(boolean calls) {
        if (calls) {
            callsMayDiffer.set(true);
        }
        reading.schedule(0);
    }

    /** Off the EDT; many events in a row are answered by one reading. */
    private void readFacts() {
        if (closed) {
            return;
        }
        try {
            CellFacts now = reader.read(staining, callsMayDiffer.getAndSet(false), withBefore);
            EventQueue.invokeLater(() -> adopt(now));
        } catch (ProblemException e) {
            LOG.log(closed ? Level.FINE : Level.WARNING, "the cells of " + name + " cannot be shown", e);
        }
    }

    private void adopt(CellFacts now) {
        if (!closed) {
            read = now;
            facts = onScreen.of(now, state);
            map = state.isOn(Overlay.UNCERTAINTY_MAP) ? maps.of(facts) : null;
            listeners.forEach(DocumentListener::factsChanged);
        }
    }

    /** Another filter, or a map: what was read is enough, but for what the round before called the cells. */
    private void stateChanged() {
        Set<Overlay> now = EnumSet.noneOf(Overlay.class);
        for (Overlay overlay : SEEN_HERE) {
            if (state.isOn(overlay)) {
                now.add(overlay);
            }
        }
        if (!now.equals(filters)) {
            filters = now;
            adopt(read);
            if (filters.contains(Overlay.ONLY_CHANGED) != withBefore) {
                withBefore = !withBefore;
                readFactsSoon(false);
            }
        }
    }

    private void mapMade() {
        if (!closed) {
            map = state.isOn(Overlay.UNCERTAINTY_MAP) ? maps.of(facts) : null;
            imageChanged();
        }
    }

    /** Gives back the image and everything that was read. Closing twice does nothing. */
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        reading.cancel();
        if (opening != null) {
            opening.cancel();
        }
        LoadedSlice unclaimed = handover.refuse();
        ImageRenderer oldRenderer = renderer;
        LoadedSlice oldImage = loaded;
        renderer = null;
        loaded = null;
        read = CellFacts.none();
        facts = read;
        map = null;
        maps.clear();
        state.removeListener(stateListener);
        setPhase(Phase.CLOSED, "");
        listeners.clear();
        CLOSING.post(closing(oldRenderer, oldImage));
        CLOSING.post(closing(null, unclaimed));
    }

    private static Runnable closing(ImageRenderer painter, LoadedSlice image) {
        return () -> {
            if (painter != null) {
                painter.close();
            }
            if (image != null) {
                image.close();
            }
        };
    }

    /**
     * Waits until files of closed slices are closed; never on the EDT.
     *
     * @return false when it took longer
     */
    static boolean awaitClosed(long timeout, TimeUnit unit) throws InterruptedException {
        return CLOSING.post(() -> {}).waitFinished(unit.toMillis(timeout));
    }

    /** Brings the image from the job to the EDT, or closes it when nobody wants it any more. Thread-safe. */
    private static final class Handover {
        private LoadedSlice waiting;
        private boolean refused;

        synchronized void put(LoadedSlice image) {
            if (refused) {
                image.close();
            } else {
                if (waiting != null) {
                    waiting.close();
                }
                waiting = image;
            }
        }

        synchronized LoadedSlice take() {
            LoadedSlice image = waiting;
            waiting = null;
            return image;
        }

        /** From now on images are closed as they come; gives the one that nobody took, or null. */
        synchronized LoadedSlice refuse() {
            refused = true;
            return take();
        }
    }
}
