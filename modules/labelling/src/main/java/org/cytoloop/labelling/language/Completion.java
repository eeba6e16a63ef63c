/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;

/** Proposes how a condition may go on at the caret. */
public final class Completion {
    private static final String[][] COMPARISONS = {
        {">=", "at least"},
        {">", "greater than"},
        {"<=", "at most"},
        {"<", "less than"},
        {"=", "equal to"},
        {"!=", "not equal to"}
    };
    private static final String[][] ARITHMETIC = {{"+", "plus"}, {"-", "minus"}, {"*", "times"}, {"/", "divided by"}};
    private static final String[][] LOGIC = {{"and", "both must hold"}, {"or", "one must hold"}};

    private final CompletionPlace place;
    private final FeatureSchema schema;
    private final List<Proposal> proposals = new ArrayList<>();

    private Completion(CompletionPlace place, FeatureSchema schema) {
        this.place = place;
        this.schema = schema;
    }

    /**
     * Something to put into the text.
     *
     * @param text what to put in
     * @param start index of the first character it replaces
     * @param end index after the last character it replaces
     * @param description what it means, in a sentence or a few words
     * @param unit unit of a feature; empty for what is none or has none
     */
    public record Proposal(String text, int start, int end, String description, String unit) {}

    /**
     * What may stand at the caret, best first: features whose name begins with the word there or has it inside (capitals
     * do not matter), comparisons and words after a feature, units after a number. Empty when nothing fits.
     *
     * @param caret index in the text, 0 to its length
     */
    public static List<Proposal> propose(String text, int caret, FeatureSchema schema) {
        Optional<CompletionPlace> place = CompletionPlace.of(text, caret);
        return place.isEmpty() ? List.of() : new Completion(place.get(), schema).propose();
    }

    private List<Proposal> propose() {
        switch (place.expected()) {
            case CONDITION -> {
                features();
                word("not", "the contrary must hold");
            }
            case QUANTITY -> features();
            case COMPARISON -> {
                words(COMPARISONS);
                words(ARITHMETIC);
            }
            case AFTER_NUMBER -> {
                units();
                if (place.bandPossible()) {
                    word("±", "a grey band around the threshold");
                }
                words(LOGIC);
            }
            case LOGIC -> words(LOGIC);
            case NUMBER -> {
                // only the user knows which
            }
        }
        return List.copyOf(proposals);
    }

    private record Match(FeatureSpec spec, int rank) {}

    private void features() {
        String word = place.word();
        List<Match> matches = new ArrayList<>();
        for (FeatureSpec spec : schema.specs()) {
            int rank = rank(spec.name(), word);
            if (rank >= 0) {
                matches.add(new Match(spec, rank));
            }
        }
        matches.sort(Comparator.comparingInt(Match::rank));
        for (Match match : matches) {
            FeatureSpec spec = match.spec();
            String unit = spec.unit().equals("1") ? "" : spec.unit();
            add(Names.written(spec.name()), spec.description(), unit);
        }
    }

    /** 0 for the best, -1 for none. */
    private static int rank(String name, String word) {
        if (name.startsWith(word)) {
            return 0;
        }
        String small = name.toLowerCase(Locale.ROOT);
        String searched = word.toLowerCase(Locale.ROOT);
        if (small.startsWith(searched)) {
            return 1;
        }
        int rank = -1;
        for (int at = small.indexOf(searched); at > 0; at = small.indexOf(searched, at + 1)) {
            if (!Character.isLetterOrDigit(small.charAt(at - 1))) {
                return 2;
            }
            rank = 3;
        }
        return rank;
    }

    private void units() {
        Optional<FeatureSpec> compared = place.compared()
                .map(schema::indexOf)
                .filter(column -> column >= 0)
                .map(column -> schema.specs().get(column));
        if (compared.isEmpty()) {
            return;
        }
        Dimension dimension = Dimension.of(compared.get().unit());
        Arrays.stream(Unit.values())
                .filter(unit -> unit != Unit.RATIO && Dimension.of(unit.base()).equals(dimension))
                .sorted(Comparator.comparing(unit -> !unit.symbol().equals(unit.base())))
                .forEach(unit -> word(unit.symbol(), meaning(unit, compared.get())));
    }

    private static String meaning(Unit unit, FeatureSpec feature) {
        if (unit.symbol().equals(unit.base())) {
            return "unit of " + feature.name();
        }
        String plain = NumberText.exact(unit.toBase(1)) + (unit.base().isEmpty() ? "" : " " + unit.base());
        return "1 " + unit.symbol() + " is " + plain;
    }

    private void words(String[][] words) {
        for (String[] word : words) {
            word(word[0], word[1]);
        }
    }

    private void word(String text, String description) {
        if (text.toLowerCase(Locale.ROOT).startsWith(place.word().toLowerCase(Locale.ROOT))) {
            add(text, description, "");
        }
    }

    private void add(String text, String description, String unit) {
        proposals.add(new Proposal(text, place.start(), place.end(), description, unit));
    }
}
