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
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.imaging.ContentHash;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.files.ImageFiles;
import org.cytoloop.workspace.json.Json;
import org.cytoloop.workspace.store.Database;
import org.cytoloop.workspace.store.JournalTable;
import org.cytoloop.workspace.store.SliceTable;
import org.cytoloop.workspace.store.StoredSlice;
import org.cytoloop.workspace.store.StoredSlice.StoredFile;

/** The slices of a study and where their images are. Thread-safe. */
public final class SliceRegister {
    private final StudyContext context;
    private volatile SortedMap<String, Entry> entries;

    private record Entry(StoredSlice stored, Slice resolved) {}

    private SliceRegister(StudyContext context, SortedMap<String, Entry> entries) {
        this.context = context;
        this.entries = entries;
    }

    /** Reads the slices and looks for their images. */
    public static SliceRegister load(StudyContext context) throws ProblemException {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (StoredSlice stored : context.database().read(SliceTable::list)) {
            entries.put(stored.slice().name(), new Entry(stored, ImageFiles.resolve(context.folder(), stored)));
        }
        return new SliceRegister(context, entries);
    }

    /** All slices, ordered by name, with their images where they were found. */
    public List<Slice> slices() {
        return entries.values().stream().map(Entry::resolved).toList();
    }

    /** A slice by name. */
    public Optional<Slice> slice(String name) {
        return Optional.ofNullable(entries.get(name)).map(Entry::resolved);
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
    public void add(Slice given) throws ProblemException {
        try (Database.Hold held = context.database().hold()) {
            check(given);
            List<StoredFile> files = ImageFiles.remember(context.folder(), given.image());
            Slice slice = placed(given);
            StoredSlice stored = new StoredSlice(slice, files, 0);
            long seq = context.database().write(connection -> {
                SliceTable.insert(connection, stored);
                return JournalTable.append(connection, context.annotator(), JournalEvent.SLICE_ADDED, payload(stored))
                        .seq();
            });
            replace(stored, seq);
        }
        context.events().deliver();
    }

    /** Refuses a slice that does not fit the study. */
    public void check(Slice slice) throws ProblemException {
        if (slice.name().isBlank() || slice.name().chars().anyMatch(Character::isISOControl)) {
            throw new ProblemException("\"" + slice.name() + "\" cannot be the name of a slice; give it another one.");
        }
        if ((slice.animal() + slice.group()).chars().anyMatch(Character::isISOControl)) {
            throw new ProblemException("The animal or group of slice \"" + slice.name()
                    + "\" has line breaks or other control characters; leave them out.");
        }
        if (entries.containsKey(slice.name())) {
            throw new ProblemException(
                    "The study has a slice \"" + slice.name() + "\" already; give this one another name.");
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
                if (Files.isRegularFile(candidate)) {
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
        SortedMap<String, Entry> next = new TreeMap<>(entries);
        next.put(stored.slice().name(), new Entry(stored, ImageFiles.resolve(context.folder(), stored)));
        entries = Collections.unmodifiableSortedMap(next);
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
