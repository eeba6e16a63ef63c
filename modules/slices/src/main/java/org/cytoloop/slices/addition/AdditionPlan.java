/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.addition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.SliceAddition;
import org.cytoloop.slices.details.PixelSizes;

/** The table of images to add: what becomes of each, and why one cannot be added. For one thread. */
final class AdditionPlan {
    private final StudySettings settings;
    private final List<Slice> present;
    private final boolean micrometres;
    private final List<AdditionRow> rows = new ArrayList<>();

    /** What is to be said of a row; it cannot be added when it is an obstacle. */
    record Note(boolean obstacle, String text) {}

    /** A slice to add. */
    record Planned(org.cytoloop.core.image.ImageLocation location, SliceAddition.Details details) {}

    /**
     * A plan.
     *
     * @param settings channels the study needs
     * @param present slices the study has
     * @param micrometres true when the study measures in µm, so that every slice needs a pixel size
     * @param images what was found
     */
    AdditionPlan(StudySettings settings, List<Slice> present, boolean micrometres, List<FoundImage> images) {
        this.settings = settings;
        this.present = List.copyOf(present);
        this.micrometres = micrometres;
        for (FoundImage image : images) {
            rows.add(AdditionRow.first(image));
        }
        nameAfterFolders();
        for (int i = 0; i < rows.size(); i++) {
            boolean doubtful = image(i).series() > 1 && obstacle(i).isPresent();
            if (presentAs(i).isPresent() || doubtful) {
                rows.set(i, rows.get(i).withChosen(false));
            }
        }
    }

    /** Images of one name in different folders are told apart by the folders. */
    private void nameAfterFolders() {
        Map<String, Long> count =
                rows.stream().collect(Collectors.groupingBy(AdditionRow::name, Collectors.counting()));
        for (int i = 0; i < rows.size(); i++) {
            AdditionRow row = rows.get(i);
            var folder = image(i).location().files().get(0).toAbsolutePath().getParent();
            if (count.get(row.name()) > 1 && folder != null && folder.getFileName() != null) {
                rows.set(i, row.withName(folder.getFileName() + "_" + row.name()));
            }
        }
    }

    /** The rows from top to bottom. */
    List<AdditionRow> rows() {
        return List.copyOf(rows);
    }

    /** Changes rows. */
    void change(int[] indexes, UnaryOperator<AdditionRow> change) {
        for (int index : indexes) {
            rows.set(index, change.apply(rows.get(index)));
        }
    }

    private FoundImage image(int index) {
        return rows.get(index).image();
    }

    /** Puts one row in place of several whose channels were joined; it stands where the first of them was. */
    void join(int[] indexes, FoundImage joined) {
        List<AdditionRow> old = new ArrayList<>();
        for (int index : indexes) {
            old.add(rows.get(index));
        }
        AdditionRow first = old.get(0);
        List<FoundImage> parts = new ArrayList<>();
        old.forEach(row -> parts.addAll(row.parts()));
        String size = old.stream()
                .map(AdditionRow::pixelSize)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        String name = commonName(old.stream().map(AdditionRow::name).toList());
        AdditionRow row = new AdditionRow(parts, joined, true, name, first.animal(), first.group(), size);
        rows.removeAll(old);
        rows.add(indexes[0], row);
    }

    /** Takes a joined row apart again. */
    void split(int index) {
        AdditionRow row = rows.remove(index);
        int at = index;
        for (FoundImage part : row.parts()) {
            AdditionRow alone = AdditionRow.first(part).withGroup(row.group());
            rows.add(at++, row.animal().isEmpty() ? alone : alone.withAnimal(row.animal()));
        }
    }

    /** What the names begin with, without the joint before the name of the channel; else the first name. */
    static String commonName(List<String> names) {
        String common = names.get(0);
        for (String name : names) {
            while (!name.startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        if (names.stream().allMatch(common::equals)) {
            return common;
        }
        String joint = common.replaceFirst("[\\s_.-]+([cC]h?)?$", "");
        return joint.isEmpty() ? names.get(0) : joint;
    }

    /** What is to be said of a row, the most important first; empty when all is well. */
    Optional<Note> note(int index) {
        AdditionRow row = rows.get(index);
        Optional<Note> obstacle = obstacle(index).map(text -> new Note(true, text));
        if (obstacle.isPresent()) {
            return obstacle;
        }
        Optional<String> already = presentAs(index);
        if (already.isPresent()) {
            return Optional.of(new Note(false, "is in the study already, as " + already.get()));
        }
        long planes = (long) row.image().info().sizeZ() * row.image().info().sizeT();
        if (planes > 1) {
            return Optional.of(new Note(false, "only the first of its " + planes + " planes is used"));
        }
        return row.pixelSize().isEmpty() ? Optional.of(new Note(false, "pixel size not known")) : Optional.empty();
    }

    private Optional<String> obstacle(int index) {
        AdditionRow row = rows.get(index);
        if (row.name().isBlank()) {
            return Optional.of("needs a name");
        }
        if (names(index).contains(row.name())) {
            return Optional.of("another slice has this name");
        }
        double size;
        try {
            size = PixelSizes.parse(row.pixelSize());
        } catch (ProblemException e) {
            return Optional.of(e.getMessage());
        }
        if (micrometres && Double.isNaN(size)) {
            return Optional.of("needs a pixel size, because this study measures in µm");
        }
        return missingChannel(row);
    }

    /** Names this row must not have. */
    private Set<String> names(int index) {
        Set<String> names = new HashSet<>();
        present.forEach(slice -> names.add(slice.name()));
        for (int i = 0; i < rows.size(); i++) {
            if (i != index && rows.get(i).chosen()) {
                names.add(rows.get(i).name());
            }
        }
        return names;
    }

    private Optional<String> missingChannel(AdditionRow row) {
        var info = row.image().info();
        Slice slice = new Slice(
                row.name(), "", "", row.image().location(), info.width(), info.height(), 1, info.channels(), "");
        for (Staining channel : settings.channels()) {
            if (slice.channelIndex(channel.channel()) < 0) {
                String advice =
                        info.channels().size() == 1 ? "; select all files of this slice and join them as channels" : "";
                return Optional.of("has no channel \"" + channel.channel() + "\" for " + channel.name() + advice);
            }
        }
        return Optional.empty();
    }

    /** The slice of the study that shows this very image. */
    private Optional<String> presentAs(int index) {
        var location = image(index).location();
        return present.stream()
                .filter(slice -> slice.image().series() == location.series()
                        && slice.image().files().equals(location.files()))
                .map(Slice::name)
                .findFirst();
    }

    /** What will be added: rows that are chosen and have no obstacle. */
    List<Planned> planned() {
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            AdditionRow row = rows.get(i);
            if (row.chosen() && obstacle(i).isEmpty()) {
                planned.add(new Planned(
                        row.image().location(),
                        new SliceAddition.Details(row.name(), row.animal(), row.group(), size(row), List.of())));
            }
        }
        return planned;
    }

    /** Number of rows that are chosen but cannot be added. */
    int obstructed() {
        return (int) rows.stream().filter(AdditionRow::chosen).count()
                - planned().size();
    }

    private static double size(AdditionRow row) {
        try {
            return PixelSizes.parse(row.pixelSize());
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Animals of the rows and of the study, for completion. */
    Set<String> animals() {
        Map<String, String> animals = new HashMap<>();
        rows.forEach(row -> animals.putIfAbsent(row.animal().toLowerCase(Locale.ROOT), row.animal()));
        present.forEach(slice -> animals.putIfAbsent(slice.animal().toLowerCase(Locale.ROOT), slice.animal()));
        animals.remove("");
        return Set.copyOf(animals.values());
    }
}
