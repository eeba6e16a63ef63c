/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.choice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.operations.chosen.Chosen;
import org.cytoloop.operations.chosen.KindWords;
import org.cytoloop.operations.chosen.ProviderNames;
import org.cytoloop.operations.providers.Missing;
import org.cytoloop.spi.Provider;
import org.cytoloop.spi.Services;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Choices.Place;
import org.cytoloop.workspace.Study;
import org.openide.util.NbBundle.Messages;

/** What can be chosen for a study and its stainings, and what is. For the EDT. */
@Messages({
    "# {0} - what the study uses",
    "ChoiceModel_asStudy=As the study ({0})",
    "# {0} - name of a provider",
    "ChoiceModel_usual=The usual ({0})",
    "ChoiceModel_usualReader=The best for the file",
    "ChoiceModel_usualMiner=The most promising",
    "# {0} - number of feature sets",
    "ChoiceModel_allSets=All {0} sets",
    "# {0} - number of feature sets",
    "# {1} - number of all feature sets",
    "ChoiceModel_someSets={0} of {1} sets",
    "# {0} - name of a provider",
    "ChoiceModel_missing={0} (not installed)",
    "ChoiceModel_none=none is installed",
    "ChoiceModel_choosing=Choosing parts of the loop"
})
final class ChoiceModel {
    private final OpenStudy open;

    ChoiceModel(OpenStudy open) {
        this.open = open;
    }

    private Study study() {
        return open.study();
    }

    /** Where choices hold: the study, then its stainings. */
    List<String> places() {
        List<String> places = new ArrayList<>(List.of(Choices.STUDY));
        study().settings().stainings().stream().map(Staining::name).forEach(places::add);
        return places;
    }

    /** True for what can be chosen at a place. */
    boolean canChoose(String kind, String staining) {
        return staining.isEmpty() || Choices.isPerStaining(kind);
    }

    /** What can be chosen at a place, other than feature sets. */
    List<Option> options(String kind, String staining) {
        List<Option> options = new ArrayList<>();
        if (!staining.isEmpty()) {
            String now =
                    shortName(kind, study().choices().of(kind, Choices.STUDY).providers());
            options.add(new Option(Optional.empty(), Bundle.ChoiceModel_asStudy(now), false));
        }
        options.add(new Option(Optional.of(ProviderChoice.USUAL), usual(kind), false));
        Set<String> ids = new LinkedHashSet<>();
        providers(kind).forEach(provider -> ids.add(provider.id()));
        ids.addAll(study().choices().of(kind, staining).providers());
        for (String id : ids) {
            boolean missing = ProviderNames.installed(kind, id).isEmpty();
            options.add(new Option(Optional.of(ProviderChoice.of(id)), name(kind, List.of(id)), missing));
        }
        return options;
    }

    /** What is chosen at a place. */
    Option selected(String kind, String staining) {
        Optional<ProviderChoice> own = study().choices().own(kind, staining);
        Optional<ProviderChoice> now = own.isEmpty() && staining.isEmpty() ? Optional.of(ProviderChoice.USUAL) : own;
        return options(kind, staining).stream()
                .filter(option -> option.isSame(now))
                .findFirst()
                .orElseThrow();
    }

    /** Chooses, when it is another. */
    void choose(String kind, String staining, Option option) {
        if (!option.equals(selected(kind, staining))) {
            choose(kind, staining, option.choice());
        }
    }

    private void choose(String kind, String staining, Optional<ProviderChoice> choice) {
        Map<Place, Optional<ProviderChoice>> change = Map.of(new Place(kind, staining), choice);
        open.writer().submit(Bundle.ChoiceModel_choosing(), study -> {
            Chosen.choose(study, change);
            return null;
        });
    }

    // --------------------------------------------------------- feature sets

    /** What is chosen of the feature sets, in a few words. */
    String features(String staining) {
        Optional<ProviderChoice> own = study().choices().own(Choices.FEATURES, staining);
        String words = sets(study().choices().of(Choices.FEATURES, staining).providers());
        return own.isEmpty() && !staining.isEmpty() ? Bundle.ChoiceModel_asStudy(words) : words;
    }

    private static String sets(List<String> ids) {
        int all = providers(Choices.FEATURES).size();
        return ids.isEmpty()
                ? Bundle.ChoiceModel_allSets(all)
                : Bundle.ChoiceModel_someSets(ids.size(), Math.max(all, ids.size()));
    }

    /** True when a feature set that is chosen is not installed. */
    boolean missesFeatures(String staining) {
        return featureOptions(staining).stream().anyMatch(set -> set.used() && set.missing());
    }

    /** The feature sets that can be ticked. */
    List<FeatureOption> featureOptions(String staining) {
        List<String> chosen = study().choices().of(Choices.FEATURES, staining).providers();
        Set<String> ids = new LinkedHashSet<>();
        providers(Choices.FEATURES).forEach(set -> ids.add(set.id()));
        ids.addAll(chosen);
        List<FeatureOption> options = new ArrayList<>();
        for (String id : ids) {
            boolean missing = ProviderNames.installed(Choices.FEATURES, id).isEmpty();
            options.add(new FeatureOption(
                    id, name(Choices.FEATURES, List.of(id)), chosen.isEmpty() || chosen.contains(id), missing));
        }
        return options;
    }

    /** Uses these feature sets; all that are installed are the usual. The last one cannot be taken away. */
    void chooseFeatures(String staining, List<String> ids) {
        List<String> installed =
                providers(Choices.FEATURES).stream().map(Provider::id).toList();
        if (!ids.isEmpty()) {
            choose(
                    Choices.FEATURES,
                    staining,
                    Optional.of(ids.equals(installed) ? ProviderChoice.USUAL : new ProviderChoice(ids, Map.of())));
        }
    }

    /** Uses the feature sets of the study. */
    void featuresOfStudy(String staining) {
        choose(Choices.FEATURES, staining, Optional.empty());
    }

    // ----------------------------------------------------------- parameters

    /** The parameters of what is chosen at a place; none when it has none, is not installed, or is the study's. */
    List<ParameterSpec> parameters(String kind, String staining) {
        Optional<ProviderChoice> own = study().choices().own(kind, staining);
        boolean adjustable = !kind.equals(Choices.READER) && !kind.equals(Choices.FEATURES);
        boolean named = own.isPresent() && !own.get().providers().isEmpty();
        return adjustable && named ? Chosen.parameters(kind, own.get()).orElse(List.of()) : List.of();
    }

    /** Their values that were chosen. */
    Map<String, String> values(String kind, String staining) {
        return study().choices().of(kind, staining).parameters();
    }

    /** Chooses parameters; those that have their default are left to it. */
    void setValues(String kind, String staining, Map<String, String> values) {
        Map<String, String> chosen = parameters(kind, staining).stream()
                .filter(spec ->
                        values.containsKey(spec.id()) && !values.get(spec.id()).equals(spec.defaultValue()))
                .collect(Collectors.toMap(ParameterSpec::id, spec -> values.get(spec.id())));
        List<String> ids = study().choices().of(kind, staining).providers();
        choose(kind, staining, Optional.of(new ProviderChoice(ids, chosen)));
    }

    // -------------------------------------------------------------- missing

    /** A sentence for each provider that is missing. */
    List<String> missing() {
        return Missing.of(study()).stream()
                .map(missing -> open.names().text(missing.sentence()))
                .toList();
    }

    // ---------------------------------------------------------------- names

    private static List<? extends Provider> providers(String kind) {
        return Services.all(Services.kinds().get(kind));
    }

    private static String usual(String kind) {
        if (kind.equals(Choices.READER)) {
            return Bundle.ChoiceModel_usualReader();
        }
        if (kind.equals(Choices.MINER)) {
            return Bundle.ChoiceModel_usualMiner();
        }
        return Bundle.ChoiceModel_usual(first(kind));
    }

    /** Without saying that it is the usual one. */
    private String shortName(String kind, List<String> ids) {
        boolean named = !ids.isEmpty() || kind.equals(Choices.READER) || kind.equals(Choices.MINER);
        return named ? name(kind, ids) : first(kind);
    }

    private static String first(String kind) {
        return providers(kind).stream().findFirst().map(Provider::displayName).orElse(Bundle.ChoiceModel_none());
    }

    private String name(String kind, List<String> ids) {
        if (ids.isEmpty()) {
            return usual(kind);
        }
        String id = ids.get(0);
        Optional<Provider> installed = ProviderNames.installed(kind, id);
        if (installed.isPresent()) {
            return installed.get().displayName();
        }
        String known = ProviderNames.remembered(study(), kind, id).name();
        return Bundle.ChoiceModel_missing(known.isEmpty() ? id : known);
    }

    /** What a kind is called. */
    static String heading(String kind) {
        return KindWords.heading(kind);
    }
}
