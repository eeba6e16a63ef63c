/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.parameters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;

/** What a user has typed into a form of parameters so far, right or wrong. Not thread-safe. */
final class ParameterDraft {
    private final List<ParameterSpec> specs;
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** A draft with the defaults. */
    ParameterDraft(List<ParameterSpec> specs) {
        this.specs = List.copyOf(specs);
        for (ParameterSpec spec : specs) {
            texts.put(spec.id(), spec.defaultValue());
        }
    }

    /** True when the value may be left to the provider. */
    static boolean canBeAutomatic(ParameterSpec spec) {
        return spec.defaultValue().isEmpty();
    }

    /** The text of a parameter; empty for automatic. */
    String text(String id) {
        return texts.get(id);
    }

    /**
     * Takes over a text.
     *
     * @return true when it is another than before
     */
    boolean put(String id, String text) {
        return !text.equals(texts.put(id, text));
    }

    /** What is wrong with a parameter, in one sentence. */
    Optional<String> problem(ParameterSpec spec) {
        try {
            check(spec);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(sentence(spec));
        }
    }

    private ParameterSet check(ParameterSpec spec) throws ProblemException {
        return ParameterSet.of(List.of(spec), Map.of(spec.id(), NumberText.plain(spec, texts.get(spec.id()))));
    }

    private static String sentence(ParameterSpec spec) {
        String automatic = canBeAutomatic(spec) ? ", or automatic." : ".";
        return switch (spec.kind()) {
            case INTEGER, REAL ->
                spec.displayName() + " must be a "
                        + (spec.kind() == ParameterSpec.Kind.INTEGER ? "whole number" : "number") + " from "
                        + NumberText.of(spec.minimum()) + " to " + NumberText.of(spec.maximum())
                        + (spec.unit().isEmpty() ? "" : " " + spec.unit()) + automatic;
            case BOOLEAN, CHOICE -> spec.displayName() + " must be one of the values offered" + automatic;
        };
    }

    /** What is wrong first, in one sentence; empty when all is well. */
    Optional<String> problem() {
        return specs.stream().flatMap(spec -> problem(spec).stream()).findFirst();
    }

    /**
     * The values.
     *
     * @throws ProblemException when something is wrong, as {@link #problem()} says
     */
    ParameterSet values() throws ProblemException {
        Optional<String> problem = problem();
        if (problem.isPresent()) {
            throw new ProblemException(problem.get());
        }
        Map<String, String> given = new LinkedHashMap<>();
        for (ParameterSpec spec : specs) {
            given.put(spec.id(), NumberText.plain(spec, texts.get(spec.id())));
        }
        return ParameterSet.of(specs, given);
    }
}
