/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.training.FeatureSource;
import org.cytoloop.spi.StudyView;
import org.cytoloop.workspace.files.StudyFolder;
import org.cytoloop.workspace.lock.StudyLock;
import org.cytoloop.workspace.register.EventHub;
import org.cytoloop.workspace.register.StudyBooks;
import org.cytoloop.workspace.register.StudyContext;
import org.cytoloop.workspace.store.Database;
import org.cytoloop.workspace.store.Migrations;

/**
 * One study on disk, open for one writer. Every change is one transaction that also writes the journal; when the method
 * returns, the change has reached the disk, and when it throws, nothing was changed. Thread-safe; listeners are told
 * after the change is on disk. Not to be used after {@link #close}.
 *
 * <p>Methods that do not throw {@link ProblemException}, except {@link #missingImages} and {@link #close}, answer from
 * memory and never wait for the disk or for a change that is being written: they may be called on the event thread. All
 * others touch the disk and may not.
 */
public final class Study implements Closeable {
    private final StudyLock lock;
    private final StudyContext context;
    private final StudyBooks books;

    private Study(StudyLock lock, StudyContext context) throws ProblemException {
        this.lock = lock;
        this.context = context;
        this.books = StudyBooks.open(context);
    }

    /**
     * Makes a new study and opens it.
     *
     * @param folder where; {@code .cytoloop} is added to its name when it does not end so. It must not exist, or be an
     *     empty folder; its parent must exist.
     * @param settings what the study begins with
     * @param annotator who works on it
     * @throws ProblemException when that is not possible; nothing is left behind then
     */
    public static Study create(Path folder, StudySettings settings, String annotator) throws ProblemException {
        StudyBeginning.check(settings);
        String who = StudyBeginning.annotator(annotator);
        Path made = StudyFolder.create(folder, draft -> StudyBeginning.write(draft, settings, who));
        return open(made, who);
    }

    /**
     * Opens a study and takes the right to write to it.
     *
     * @param folder the study folder; {@code .cytoloop} may be left out
     * @param annotator who works on it
     * @throws ProblemException when there is none, it is open elsewhere, from a newer program, damaged, or cannot be
     *     written
     */
    public static Study open(Path folder, String annotator) throws ProblemException {
        String who = StudyBeginning.annotator(annotator);
        Path found = StudyFolder.locate(folder);
        return openWith(StudyLock.acquire(found), found, who);
    }

    private static Study openWith(StudyLock lock, Path folder, String annotator) throws ProblemException {
        Database database = null;
        Study study = null;
        try {
            database = Database.open(folder.resolve(StudyFolder.DATABASE), Migrations.known());
            StudySettings settings = StudyBeginning.settings(database, folder);
            study = new Study(lock, new StudyContext(folder, database, settings, annotator, new EventHub()));
            return study;
        } finally {
            if (study == null) {
                if (database != null) {
                    database.close();
                }
                lock.close();
            }
        }
    }

    /** The study folder, absolute. */
    public Path folder() {
        return context.folder();
    }

    /** Folder for everything that can be computed again; may be deleted at any time, so make it before writing. */
    public Path cacheFolder() {
        return context.folder().resolve(StudyFolder.CACHE);
    }

    /** Folder for results; make it before writing. */
    public Path exportsFolder() {
        return context.folder().resolve(StudyFolder.EXPORTS);
    }

    /** What the study began with. */
    public StudySettings settings() {
        return context.settings();
    }

    /** Who works on it. */
    public String annotator() {
        return context.annotator();
    }

    /**
     * From now on someone else works on it; what was done before keeps its author.
     *
     * @throws ProblemException when the name is empty or has control characters
     */
    public void setAnnotator(String name) throws ProblemException {
        context.setAnnotator(StudyBeginning.annotator(name));
    }

    // ---------------------------------------------------------------- slices

    /** The slices ordered by name; their images where they were found when the study was opened. */
    public List<Slice> slices() {
        return books.slices().slices();
    }

    /** A slice by name. */
    public Optional<Slice> slice(String name) {
        return books.slices().slice(name);
    }

    /**
     * Adds a slice.
     *
     * @param slice with a new name, an image that exists, and a channel for each of the study's; an empty content hash
     *     is filled in with {@link org.cytoloop.engine.imaging.ContentHash}
     * @throws ProblemException when the slice does not fit
     */
    public void addSlice(Slice slice) throws ProblemException {
        addSlice(slice, List.of(), "");
    }

    /**
     * Adds a slice of which it is known what read its image.
     *
     * @param readers what read it
     * @param format its format, such as "OME-TIFF"
     * @throws ProblemException when the slice does not fit
     */
    public void addSlice(Slice slice, List<UsedProvider> readers, String format) throws ProblemException {
        books.slices().add(slice, readers, format);
    }

    /**
     * Checks whether {@link #addSlice} would take a slice; for work that is done before it is added.
     *
     * @throws ProblemException when the slice does not fit
     */
    public void checkSlice(Slice slice) throws ProblemException {
        books.slices().check(slice);
    }

    /** What people say of a slice; {@link SliceDetails#UNKNOWN} when the study does not have it. */
    public SliceDetails details(String slice) {
        return books.slices().details(slice);
    }

    /**
     * Changes what people say of slices, as one change that can be undone. Calls of a slice whose pixel size changes are
     * forgotten when the study's features are measured in µm, for they no longer hold.
     *
     * @param changes by name of the slice
     * @throws ProblemException when a slice does not exist, a text has control characters, or a pixel size cannot be;
     *     in a study that measures in µm no pixel size can be taken away
     */
    public void setDetails(Map<String, SliceDetails> changes) throws ProblemException {
        books.edits().edit(changes);
    }

    /**
     * Takes a slice out of the study, with its cells (also those of the exam), samples and batches; undo brings all of
     * it back. Rounds trained on its samples stay as they are. Its name is not free for another slice.
     */
    public void removeSlice(String name) throws ProblemException {
        books.edits().remove(name);
    }

    /** Slices whose image is, at this moment, neither beside the study nor at its old place with its old size. */
    public List<Slice> missingImages() {
        return books.slices().missingImages();
    }

    /**
     * Tells where the image of a slice is now.
     *
     * @throws ProblemException when the content is not that of the slice's image
     */
    public void relocate(String slice, ImageLocation image) throws ProblemException {
        books.slices().relocate(slice, image);
    }

    /**
     * Looks in a folder for all missing images, by file name and content, and relocates them.
     *
     * @return names of the slices that were found
     */
    public List<String> findMovedImages(Path folder) throws ProblemException {
        return books.slices().findMoved(folder);
    }

    // ----------------------------------------------------------------- cells

    /** The current cells of a slice; none when it has not been detected. */
    public Cells cells(String slice) throws ProblemException {
        return books.edits().cells(slice);
    }

    /** The cells of one version, current or not. */
    public Cells cells(CellSetInfo cellSet) throws ProblemException {
        return books.edits().cells(cellSet);
    }

    /** A cell set by id, current or not; empty when there never was one. */
    public Optional<CellSetInfo> cellSet(long id) {
        return books.edits().cellSet(id);
    }

    /** What is known of the current cells of a slice; empty when it has not been detected. */
    public Optional<CellSetInfo> cellSet(String slice) {
        return books.edits().cellSet(slice);
    }

    /**
     * Gives a slice new cells. Its samples go to the nearest new cell within half a cell diameter; the others are kept
     * as detached and come back when a later cell set has a cell at their place. Undone as a whole.
     *
     * @return where each sample went
     * @throws ProblemException when a cell lies outside the slice
     */
    public ReattachReport setCells(String slice, Cells cells, CellSetInfo.Draft draft) throws ProblemException {
        return books.edits().setCells(slice, cells, draft);
    }

    // -------------------------------------------------------------- features

    /** The feature settings; empty until they were fixed. */
    public Optional<FeatureContext> featureContext() {
        return books.features().context();
    }

    /**
     * Fixes the feature settings for good. Fixing the same again does nothing.
     *
     * @throws ProblemException when others were fixed before
     */
    public void fixFeatureContext(FeatureContext featureContext) throws ProblemException {
        books.features().fix(featureContext);
    }

    // ---------------------------------------------------------------- labels

    /**
     * Labels cells, in one transaction that is on disk when the method returns. A command that changes nothing writes
     * nothing and gives a receipt with sequence number 0.
     *
     * @throws ProblemException when the staining, a slice or a cell does not exist, or a cell that would get a label
     *     belongs to the {@linkplain Exams exam}
     */
    public LabelReceipt label(LabelCommand command) throws ProblemException {
        return books.labels().label(command);
    }

    /** The current samples of a staining, ordered by slice and cell; an immutable snapshot. */
    public List<Sample> samples(String staining) {
        return books.labels().samples(staining);
    }

    /** The current samples of a staining on one slice, ordered by cell; an immutable snapshot. */
    public List<Sample> samples(String staining, String slice) {
        return books.labels().samples(staining, slice);
    }

    /** Numbers of the samples of a staining, overall and by slice, without those of the exam. */
    public SampleCounts sampleCounts(String staining) {
        return books.labels().counts(staining);
    }

    /** The sample on a cell; empty when it has no label. */
    public Optional<Sample> sample(String staining, CellRef cell) {
        return books.labels().sample(staining, cell);
    }

    /** Samples of a staining whose cell was not found again after detection. */
    public List<DetachedSample> detachedSamples(String staining) {
        return books.labels().detached(staining);
    }

    /** The batches of a staining, oldest first, without those that were undone. */
    public List<Batch> batches(String staining) {
        return books.labels().batches(staining);
    }

    /** True when there is something to undo. */
    public boolean canUndo() {
        return books.history().undoText().isPresent();
    }

    /** True when there is something to do again. */
    public boolean canRedo() {
        return books.history().redoText().isPresent();
    }

    /** What {@link #undo} would undo, such as "labelled 30 cells of slice A1 ON for cFos (batch 3)". */
    public Optional<String> undoText() {
        return books.history().undoText();
    }

    /** What {@link #redo} would do again. */
    public Optional<String> redoText() {
        return books.history().redoText();
    }

    /** Undoes the newest change that can be undone and was not undone yet; gives what was undone. Without limit. */
    public Optional<String> undo() throws ProblemException {
        return books.history().undo();
    }

    /** Does again what was undone last; gives what was done. Anything new in between ends it. */
    public Optional<String> redo() throws ProblemException {
        return books.history().redo();
    }

    /** The rules by which cells are labelled. */
    public Rulebook rulebook() {
        return books.rules();
    }

    /** Blind repeats and second readings. */
    public Repeats repeats() {
        return books.repeats();
    }

    /** Earlier labels, and labels that are kept for a reason. */
    public LabelMemory memory() {
        return books.memory();
    }

    /** Group-blind labelling. */
    public Blinding blinding() {
        return books.blinding();
    }

    /** The trained rounds. */
    public Rounds rounds() {
        return books.rounds();
    }

    /** The exams. */
    public Exams exams() {
        return books.exams();
    }

    /** Questions that were answered. */
    public Findings findings() {
        return books.findings();
    }

    /** Verdicts on slices. */
    public Reviews reviews() {
        return books.reviews();
    }

    /** The balance each staining's classifier is trained with. */
    public Balances balances() {
        return books.balances();
    }

    /** Which trainer, feature sets, detector, reader and miner are used. */
    public Choices choices() {
        return books.choices();
    }

    /** What made rounds, cells and slices. */
    public Provenance provenance() {
        return books.provenance();
    }

    // ----------------------------------------------------------------- calls

    /**
     * Stores p(ON) of every current cell of a slice under a round, in place of earlier calls.
     *
     * @param pOn one value per cell, 0 to 1
     */
    public void storeCalls(String slice, RoundInfo round, float[] pOn) throws ProblemException {
        storeCalls(books.edits().requireCells(slice), round, pOn);
    }

    /** Stores calls for the very cells they were computed for, whatever is current by now. */
    public void storeCalls(CellSetInfo cellSet, RoundInfo round, float[] pOn) throws ProblemException {
        storeCalls(cellSet, round, pOn, "");
    }

    /** The same, telling which versions of trainer and reader gave them, in words that are only compared. */
    public void storeCalls(CellSetInfo cellSet, RoundInfo round, float[] pOn, String madeBy) throws ProblemException {
        books.calls().store(cellSet, round, pOn, madeBy);
    }

    /** What gave the calls of a cell set, as it was told; empty when there are no calls, or it was not told. */
    public Optional<String> callsMadeBy(CellSetInfo cellSet, RoundInfo round) throws ProblemException {
        return books.calls().madeBy(cellSet, round);
    }

    /** p(ON) of each current cell of a slice; empty when it was not classified since its cells were set. */
    public Optional<float[]> calls(String slice, RoundInfo round) throws ProblemException {
        Optional<CellSetInfo> cellSet =
                books.edits().cellSet(books.slices().require(slice).name());
        return cellSet.isPresent() ? books.calls().calls(cellSet.get(), round) : Optional.empty();
    }

    // --------------------------------------------------------------- journal

    /**
     * Reads the journal.
     *
     * @param fromSeq first event, from 1
     * @param max largest number of events
     */
    public List<JournalEvent> journal(long fromSeq, int max) throws ProblemException {
        return books.history().journal(fromSeq, max);
    }

    /**
     * The journal in words, newest first.
     *
     * @param beforeSeq only events before this one; {@link Long#MAX_VALUE} for the newest
     * @param max largest number of entries
     */
    public List<HistoryEntry> history(long beforeSeq, int max) throws ProblemException {
        return books.history().history(beforeSeq, max);
    }

    /** The labels as computed from the journal alone. */
    public Replay replay() throws ProblemException {
        return books.history().replay();
    }

    /**
     * Checks the whole study: SQLite's own integrity check, and that tables and memory are what the journal gives. Reads
     * everything, so it takes a while for a large study.
     *
     * @return what is wrong, one line each; empty when all is well
     */
    public List<String> verify() throws ProblemException {
        return books.history().verify();
    }

    /** The study as exporters see it. */
    public StudyView view(FeatureSource featureSource) {
        return new OpenStudyView(this, featureSource);
    }

    /** Tells a listener of every change from now on. */
    public void addListener(StudyListener listener) {
        context.events().add(listener);
    }

    /** Tells a listener no more. */
    public void removeListener(StudyListener listener) {
        context.events().remove(listener);
    }

    Database database() {
        return context.database();
    }

    /** Gives the right to write back. Closing twice does nothing. */
    @Override
    public void close() {
        context.database().close();
        lock.close();
    }
}
