/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.chosen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.spi.Provider;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Study;

/**
 * Which reader a study has for an image: the one that was chosen, where it can read the file; else the one that read it
 * when it was added, so that a plug-in that is installed later changes no pixels by itself; else the one that supports
 * it best.
 */
public final class SliceReaders {
    private SliceReaders() {}

    /** The reader of a file that is to be added. */
    public static Optional<SliceReaderProvider> of(Study study, Path file) {
        Optional<SliceReaderProvider> chosen = chosen(study, file);
        return chosen.isPresent() ? chosen : Services.readerFor(file);
    }

    /** The reader of a file of a slice. */
    public static Optional<SliceReaderProvider> of(Study study, Slice slice, Path file) {
        Optional<SliceReaderProvider> chosen = chosen(study, file);
        if (chosen.isPresent()) {
            return chosen;
        }
        List<String> then = ids(study.provenance().ofSlice(slice.name()));
        if (then.size() == 1) {
            Optional<SliceReaderProvider> same = Services.all(SliceReaderProvider.class).stream()
                    .filter(reader -> reader.id().equals(then.get(0)))
                    .findFirst();
            if (same.isPresent()) {
                return same;
            }
        }
        Optional<SliceReaderProvider> one =
                then.isEmpty() ? Optional.empty() : Services.readerFor(file, reader -> then.contains(reader.id()));
        return one.isPresent() ? one : Services.readerFor(file);
    }

    private static Optional<SliceReaderProvider> chosen(Study study, Path file) {
        List<String> chosen = study.choices().of(Choices.READER, Choices.STUDY).providers();
        return chosen.isEmpty() ? Optional.empty() : Services.readerFor(file, reader -> chosen.contains(reader.id()));
    }

    private static List<String> ids(List<UsedProvider> used) {
        return used.stream().map(UsedProvider::id).distinct().toList();
    }

    /** The readers of a slice as they are now, each once; empty when nothing can read it, or its image is not there. */
    public static List<UsedProvider> now(Study study, Slice slice) {
        List<SliceReaderProvider> readers = new ArrayList<>();
        for (Path file : slice.image().files()) {
            of(study, slice, file).ifPresent(readers::add);
        }
        return described(readers);
    }

    /** Readers as a study remembers them, each once. */
    public static List<UsedProvider> described(List<? extends Provider> readers) {
        return readers.stream()
                .map(reader -> Services.described(Choices.READER, reader))
                .distinct()
                .toList();
    }

    /** What decides the pixels of a slice beside its content: ids and versions of its readers; empty when it has none. */
    public static String identity(Study study, Slice slice) {
        return identity(now(study, slice));
    }

    /** Ids and versions of readers. */
    public static String identity(List<UsedProvider> readers) {
        return readers.stream()
                .filter(used -> used.kind().equals(Choices.READER))
                .map(ProviderNames::identity)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" + "));
    }
}
