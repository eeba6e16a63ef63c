/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How far authors of plug-ins can rely on a package or a type. Every package that {@code core}, {@code spi} and {@code
 * testkit} show has it; a type has it where it differs from its package, and its nested types share it. The build
 * compares both modules with the last released API and holds the labels to their word.
 *
 * <pre>{@code
 * @Stability(value = Stability.Level.STABLE, since = "0.1")
 * package org.cytoloop.spi;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface Stability {
    /** How far one can rely on it. */
    Level value();

    /** The version in which it came, such as "0.1"; of a type, in which it got this label. */
    String since();

    /**
     * The weakest label among the types of ours that its public signatures show, when that is weaker than its own. The
     * word for the type itself stays true then; what it hands out is held to its own label only. On a type; ignored on a
     * package.
     */
    Level shows() default Level.STABLE;

    /** What a label promises, the strongest first. */
    enum Level {
        /**
         * A plug-in compiled against it runs with every later release of the same major version. It grows only in ways
         * that plug-ins do not feel: new types, default methods, static methods, further constructors.
         */
        STABLE,
        /**
         * May change with any release: records may get components, interfaces methods. Each change that a plug-in can
         * feel is told in the API change log ({@code modules/spi/API-CHANGES.md}), with what to do.
         */
        EVOLVING,
        /** Shown for Cytoloop's own modules only. May change or vanish with any release, and nobody tells. */
        INTERNAL
    }
}
