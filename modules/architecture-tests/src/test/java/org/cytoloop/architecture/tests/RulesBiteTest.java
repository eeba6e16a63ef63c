/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A rule that never fails protects nothing: each is shown code that breaks it. */
class RulesBiteTest {
    private static final class Printing {
        void run() {
            System.out.println("hello");
        }
    }

    private static final class Tracing {
        void run() {
            new IllegalStateException().printStackTrace();
        }
    }

    private static final class Sleeping {
        void run() throws InterruptedException {
            Thread.sleep(1);
        }
    }

    private static final class Pooling {
        long run(List<Integer> numbers) {
            return numbers.parallelStream().count();
        }
    }

    private static final class Streaming {
        long run(List<Integer> numbers) {
            return numbers.stream().parallel().count();
        }
    }

    private static final class Rolling {
        double run() {
            return new Random().nextDouble();
        }
    }

    private static final class Drawing {
        double run(Random random) {
            return random.nextDouble();
        }
    }

    private static final class Exiting {
        void run() {
            System.exit(1);
        }
    }

    private static final class Reading {
        Object run(InputStream in) throws IOException, ClassNotFoundException {
            return new ObjectInputStream(in).readObject();
        }
    }

    private static final class Swinging {
        Object run() {
            return new javax.swing.JLabel();
        }
    }

    private static final class Painting {
        Object run() {
            return new java.awt.image.BufferedImage(1, 1, 1);
        }
    }

    private static final class Shaping {
        Object run() {
            return new java.awt.geom.Point2D.Double(1, 2);
        }
    }

    private static final class Borrowing {
        Object run() {
            return new ClassFileImporter();
        }
    }

    private static boolean breaks(ArchRule rule, Class<?> culprit) {
        JavaClasses classes = new ClassFileImporter().importClasses(culprit);
        return rule.evaluate(classes).hasViolation();
    }

    @Test
    void culpritsAreCaught() {
        Map<Class<?>, ArchRule> cases = new LinkedHashMap<>(Map.of(
                Printing.class, Rules.printsNothing(),
                Tracing.class, Rules.printsNothing(),
                Sleeping.class, Rules.leavesTheMachineAlone(),
                Pooling.class, Rules.leavesTheMachineAlone(),
                Streaming.class, Rules.leavesTheMachineAlone(),
                Rolling.class, Rules.leavesTheMachineAlone(),
                Exiting.class, Rules.doesNotExit(),
                Reading.class, Rules.noJavaSerialisation(),
                Swinging.class, Rules.hasNoFace(Room.ENGINE),
                Borrowing.class, Rules.knowsOnlyItsDoors(Room.ENGINE)));
        cases.put(Drawing.class, Rules.drawsFromSeededRandom());
        cases.forEach((culprit, rule) -> assertTrue(breaks(rule, culprit), culprit.getSimpleName() + " got away"));
    }

    @Test
    void picturesAreForReadersOnlyAndShapesForAll() {
        assertTrue(breaks(Rules.hasNoFace(Room.FEATURES), Painting.class));
        assertFalse(breaks(Rules.hasNoFace(Room.READERS), Painting.class));
        assertTrue(breaks(Rules.hasNoFace(Room.READERS), Swinging.class));
        assertFalse(breaks(Rules.hasNoFace(Room.FEATURES), Shaping.class));
    }

    @Test
    void doorsOpenDownwardsOnly() {
        JavaClasses spi = House.classes(Room.SPI);
        assertFalse(Rules.knowsOnlyItsDoors(Room.SPI).evaluate(spi).hasViolation());
        // the same classes would be strangers in core, which knows nobody
        assertTrue(Rules.knowsOnlyItsDoors(Room.CORE).evaluate(spi).hasViolation());
        assertEquals(List.of(), Room.CORE.doors());
    }
}
