/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.journal.ChoicePayload;
import org.cytoloop.workspace.store.Database;

/** Which providers are chosen. Thread-safe; reads wait for no change. */
final class ChoiceRegister implements Choices {
    private final Ledger ledger;

    ChoiceRegister(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public ProviderChoice of(String kind, String staining) {
        Map<Place, ProviderChoice> all = all();
        ProviderChoice study = all.getOrDefault(new Place(kind, STUDY), ProviderChoice.USUAL);
        return all.getOrDefault(new Place(kind, staining), study);
    }

    @Override
    public Optional<ProviderChoice> own(String kind, String staining) {
        return Optional.ofNullable(all().get(new Place(kind, staining)));
    }

    @Override
    public Map<Place, ProviderChoice> all() {
        return ledger.now().choices();
    }

    @Override
    public void choose(Map<Place, Optional<ProviderChoice>> changes, List<UsedProvider> known) throws ProblemException {
        for (Map.Entry<Place, Optional<ProviderChoice>> change : changes.entrySet()) {
            check(change.getKey(), change.getValue());
        }
        try (Database.Hold held = ledger.hold()) {
            ObjectNode payload = ChoicePayload.of(changes, known, ledger.state().choices());
            if (ChoicePayload.choosesAnything(payload)) {
                ledger.commit(JournalEvent.PROVIDERS_CHOSEN, payload);
            }
        }
        ledger.deliver();
    }

    private void check(Place place, Optional<ProviderChoice> choice) throws ProblemException {
        if (!KINDS.contains(place.kind())) {
            throw new ProblemException(
                    "There is no choice of \"" + place.kind() + "\"; choose one of " + String.join(", ", KINDS) + ".");
        }
        if (!place.staining().equals(STUDY)) {
            ledger.context().requireStaining(place.staining());
            if (!Choices.isPerStaining(place.kind())) {
                throw new ProblemException("The " + place.kind() + " cannot be chosen for " + place.staining()
                        + " alone, for images are read and cells are found once for all stainings;"
                        + " choose it for the whole study.");
            }
        }
        List<String> ids = choice.map(ProviderChoice::providers).orElse(List.of());
        if (ids.size() > 1 && !place.kind().equals(FEATURES)) {
            throw new ProblemException("Only one " + place.kind() + " can be chosen, not " + ids.size() + ".");
        }
        if (new HashSet<>(ids).size() < ids.size()
                || ids.stream().anyMatch(id -> id.isBlank() || id.chars().anyMatch(Character::isISOControl))) {
            throw new ProblemException(
                    "Name each of the " + place.kind() + " once, by its id: not \"" + String.join(", ", ids) + "\".");
        }
    }
}
