/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.imaging.ContentHash;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.files.ImageFiles;
import org.cytoloop.workspace.journal.LabelHistory;
import org.cytoloop.workspace.journal.MakersPayload;
import org.cytoloop.workspace.json.Json;
import org.cytoloop.workspace.store.Database;
import org.cytoloop.workspace.store.JournalTable;
import org.cytoloop.workspace.store.SliceTable;
import org.cytoloop.workspace.store.StoredSlice;
import org.cytoloop.workspace.store.StoredSlice.StoredFile;

/**
 * The slices of a study and where their images are. What people say of a slice, and whether it is in the study at all,
 * is in the history that undo walks through; the rest is here. Thread-safe.
 */
public final class SliceRegister {
    private final StudyContext context;
    private final LabelHistory history;
    /** all that were ever added, with their images where they were found */
    private final SortedMap<String, Entry> everAdded;
    /** those in the study now */
    private volatile SortedMap<String, Entry> entries;

    private record Entry(StoredSlice stored, Slice resolved, SliceDetails details) {
        Entry with(SliceDetails now) {
            return new Entry(stored, now.on(resolved), now);
        }
    }

    private SliceRegister(StudyContext context, LabelHistory history, SortedMap<String, Entry> everAdded) {
        this.context = context;
        this.history = history;
        this.everAdded = everAdded;
        follow();
    }

    /** Reads the slices and looks for their images. */
    public static SliceRegister load(StudyContext context, LabelHistory history) throws ProblemException {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (StoredSlice stored : context.database().read(SliceTable::list)) {
            entries.put(stored.slice().name(), entry(context, stored));
        }
        return new SliceRegister(context, history, entries);
    }

    private static Entry entry(StudyContext context, StoredSlice stored) {
        Slice resolved = ImageFiles.resolve(context.folder(), stored);
        return new Entry(stored, resolved, SliceDetails.of(resolved));
    }

    /** Takes over what the history says now; called with the study locked. */
    void follow() {
        SortedMap<String, Entry> next = new TreeMap<>();
        history.state().slices().forEach((name, details) -> {
            Entry entry = everAdded.get(name);
            if (entry != null) {
                next.put(name, entry.with(details));
            }
        });
        entries = Collections.unmodifiableSortedMap(next);
    }

    /** All slices, ordered by name, with their images where they were found. */
    public List<Slice> slices() {
        return entries.values().stream().map(Entry::resolved).toList();
    }

    /** A slice by name. */
    public Optional<Slice> slice(String name) {
        return Optional.ofNullable(entries.get(name)).map(Entry::resolved);
    }

    /** What people say of a slice; {@link SliceDetails#UNKNOWN} when the study does not have it. */
    public SliceDetails details(String name) {
        Entry entry = entries.get(name);
        return entry == null ? SliceDetails.UNKNOWN : entry.details();
    }

    /** A slice by name, or a sentence that there is none. */
    public Slice require(String name) throws ProblemException {
        Optional<Slice> found = slice(name);
        if (found.isEmpty()) {
            String known = entries.isEmpty() ? "it has none yet" : "it has " + String.join(", ", entries.keySet());
            throw new ProblemException("The study has no slice \"" + name + "\"; " + known + ".");
        }
        return found.get();
    }

    /** Slices of which a file is not where it was, or has another size. */
    public List<Slice> missingImages() {
        List<Slice> missing = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (!ImageFiles.isThere(entry.resolved(), entry.stored())) {
                missing.add(entry.resolved());
            }
        }
        return missing;
    }

    /** Adds a slice. */
    public void add(Slice given, List<UsedProvider> readers, String format) throws ProblemException {
        try (Database.Hold held = context.database().hold()) {
            check(given);
            List<StoredFile> files = ImageFiles.remember(context.folder(), given.image());
            Slice slice = placed(given);
            StoredSlice stored = new StoredSlice(slice, files, 0);
            ObjectNode payload = payload(stored);
            MakersPayload.put(payload, readers);
            MakersPayload.putFormat(payload, format);
            JournalEvent event = context.database().write(connection -> {
                SliceTable.insert(connection, stored);
                return JournalTable.append(connection, context.annotator(), JournalEvent.SLICE_ADDED, payload);
            });
            history.replay(event);
            replace(stored, event.seq());
        }
        context.events().deliver();
    }

    /** Refuses a slice that does not fit the study. */
    public void check(Slice slice) throws ProblemException {
        if (slice.name().isBlank() || slice.name().chars().anyMatch(Character::isISOControl)) {
            throw new ProblemException("\"" + slice.name() + "\" cannot be the name of a slice; give it another one.");
        }
        checkDetails(slice.name(), SliceDetails.of(slice));
        if (entries.containsKey(slice.name())) {
            throw new ProblemException(
                    "The study has a slice \"" + slice.name() + "\" already; give this one another name.");
        }
        if (hasRemoved(slice.name())) {
            throw new ProblemException("A slice \"" + slice.name()
                    + "\" was removed from the study and may come back by undo; give this one another name.");
        }
        for (Staining channel : context.settings().channels()) {
            if (slice.channelIndex(channel.channel()) < 0) {
                throw new ProblemException("Slice " + slice.name() + " has no channel \"" + channel.channel()
                        + "\" for " + channel.name() + "; its channels are "
                        + String.join(
                                ", ",
                                slice.channels().stream().map(ChannelInfo::name).toList()) + ".");
            }
        }
    }

    private boolean hasRemoved(String name) {
        try (Database.Hold held = context.database().hold()) {
            return everAdded.containsKey(name) && !entries.containsKey(name);
        }
    }

    /** Refuses details that no slice can have. */
    static void checkDetails(String slice, SliceDetails details) throws ProblemException {
        if ((details.animal() + details.group()).chars().anyMatch(Character::isISOControl)) {
            throw new ProblemException("The animal or group of slice \"" + slice
                    + "\" has line breaks or other control characters; leave them out.");
        }
        double size = details.pixelSizeUm();
        if (!Double.isNaN(size) && !(size > 0 && size < Double.POSITIVE_INFINITY)) {
            throw new ProblemException(
                    "The pixel size of slice \"" + slice + "\" cannot be " + size + " µm; it must be more than 0.");
        }
    }

    /** The slice with absolute paths and a content hash. */
    private static Slice placed(Slice slice) throws ProblemException {
        List<Path> files = new ArrayList<>();
        for (Path file : slice.image().files()) {
            files.add(file.toAbsolutePath().normalize());
        }
        ImageLocation image = new ImageLocation(files, slice.image().series());
        Slice placed = slice.withImage(image);
        return slice.contentHash().isEmpty() ? placed.withContentHash(ContentHash.of(image.files())) : placed;
    }

    /** Tells where the image of a slice is now. */
    public void relocate(String name, ImageLocation image) throws ProblemException {
        try (Database.Hold held = context.database().hold()) {
            Slice slice = require(name);
            List<StoredFile> files = ImageFiles.remember(context.folder(), image);
            if (!ContentHash.of(image.files()).equals(slice.contentHash())) {
                throw new ProblemException(image + " is not the image of slice " + name
                        + " (its content differs); choose the right file.");
            }
            List<Path> paths = new ArrayList<>();
            files.forEach(file -> paths.add(Path.of(file.absolute())));
            Entry old = entries.get(name);
            StoredSlice stored = new StoredSlice(
                    slice.withImage(new ImageLocation(paths, image.series())),
                    files,
                    old.stored().cellSet());
            long seq = context.database().write(connection -> {
                SliceTable.relocate(connection, stored);
                return JournalTable.append(
                                connection, context.annotator(), JournalEvent.SLICE_RELOCATED, payload(stored))
                        .seq();
            });
            replace(stored, seq);
        }
        context.events().deliver();
    }

    /**
     * Looks in a folder for missing images by name and content.
     *
     * @return names of the slices that were found
     */
    public List<String> findMoved(Path folder) throws ProblemException {
        List<String> found = new ArrayList<>();
        for (Slice slice : missingImages()) {
            List<Path> candidates = new ArrayList<>();
            for (Path file : slice.image().files()) {
                Path candidate = folder.resolve(String.valueOf(file.getFileName()));
                if (Files.exists(candidate)) {
                    candidates.add(candidate);
                }
            }
            if (candidates.size() == slice.image().files().size()) {
                ImageLocation image =
                        new ImageLocation(candidates, slice.image().series());
                if (ContentHash.of(image.files()).equals(slice.contentHash())) {
                    relocate(slice.name(), image);
                    found.add(slice.name());
                }
            }
        }
        return found;
    }

    private void replace(StoredSlice stored, long seq) {
        everAdded.put(stored.slice().name(), entry(context, stored));
        follow();
        context.events()
                .queue(new StudyEvent(
                        seq,
                        Set.of(StudyEvent.Topic.SLICES),
                        Set.of(),
                        Set.of(stored.slice().name())));
    }

    private static ObjectNode payload(StoredSlice stored) {
        Slice slice = stored.slice();
        ObjectNode payload = Json.object();
        payload.put("slice", slice.name()).put("animal", slice.animal()).put("group", slice.group());
        payload.put("width", slice.width()).put("height", slice.height());
        Json.put(payload, "pixelSizeUm", slice.pixelSizeUm());
        payload.put("contentHash", slice.contentHash());
        payload.put("series", slice.image().series());
        payload.set(
                "channels",
                Json.ofTexts(slice.channels().stream().map(ChannelInfo::name).toList()));
        for (StoredFile file : stored.files()) {
            payload.withArray("files")
                    .addObject()
                    .put("relative", file.relative())
                    .put("absolute", file.absolute())
                    .put("bytes", file.bytes());
        }
        return payload;
    }
}
