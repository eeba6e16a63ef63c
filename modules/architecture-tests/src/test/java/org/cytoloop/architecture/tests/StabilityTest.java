/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cytoloop.core.api.Stability;
import org.cytoloop.core.api.Stability.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What plug-ins see says how far one can rely on it, in words and in labels, and the labels do not contradict. */
class StabilityTest {
    private static final Map<String, Stability> PACKAGES = new TreeMap<>();

    static {
        List.of(Room.CORE, Room.SPI, Room.TESTKIT).forEach(room -> PACKAGES.putAll(labels(room)));
    }

    private static Map<String, Stability> labels(Room room) {
        Map<String, Stability> labels = new TreeMap<>();
        for (JavaClass type : House.classes(room)) {
            type.getPackage()
                    .tryGetAnnotationOfType(Stability.class)
                    .ifPresent(label -> labels.put(type.getPackageName(), label));
        }
        return labels;
    }

    /** The label of a type: its own, that of the type around it, or that of its package. */
    private static Optional<Stability> label(JavaClass type) {
        if (type.isAnnotatedWith(Stability.class)) {
            return Optional.of(type.getAnnotationOfType(Stability.class));
        }
        return type.getEnclosingClass().isPresent()
                ? label(type.getEnclosingClass().get())
                : Optional.ofNullable(PACKAGES.get(type.getPackageName()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Room.class,
            names = {"CORE", "SPI", "TESTKIT"})
    void everyPackageThatIsShownIsLabelled_andNoOther(Room room) {
        Set<String> shown =
                new TreeSet<>(Pom.read(House.folder(room).resolve("pom.xml")).publicPackages());
        if (room.mayBePlainJar()) {
            House.classes(room).forEach(type -> shown.add(type.getPackageName()));
        }
        assertEquals(shown, labels(room).keySet(), "packages the pom shows, and packages with @Stability");
    }

    @ParameterizedTest
    @EnumSource(
            value = Room.class,
            names = {"CORE", "SPI", "TESTKIT"})
    void theWordsOfEachPackageSayItsLabel(Room room) throws IOException {
        for (Map.Entry<String, Stability> label : labels(room).entrySet()) {
            Path words = House.folder(room)
                    .resolve("src/main/java")
                    .resolve(label.getKey().replace('.', '/'))
                    .resolve("package-info.java");
            String said = "<p><strong>" + label.getValue().value() + "</strong>";
            assertTrue(Files.readString(words).contains(said), words + " does not say " + said);
            assertTrue(label.getValue().since().matches("[0-9]+\\.[0-9]+"), words + " says since when as in 0.1");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Room.class,
            names = {"CORE", "SPI", "TESTKIT"})
    void noTypeShowsAWeakerOneWithoutSayingSo(Room room) {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : House.classes(room)) {
            Optional<Stability> label = label(type);
            if (label.isEmpty() || !Shown.isSeen(type)) {
                continue;
            }
            Level allowed = weaker(label.get().value(), label.get().shows());
            for (JavaClass used : Shown.by(type)) {
                Level shown = label(used).map(Stability::value).orElse(Level.STABLE);
                if (shown.compareTo(allowed) > 0) {
                    wrong.add(type.getName() + " (" + allowed + ") shows " + used.getName() + " (" + shown + ")");
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private static Level weaker(Level one, Level other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
