/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cytoloop.mistakes.mining.MinerRecord;

/**
 * Which miners are offered, which is chosen, and with which parameters. Until the user chooses, the first is. While one
 * answers, the order stays: a list that moves under the mouse is no help.
 */
final class MinerChoice {
    private static final String MINER = "miner";
    private static final String PARAMETER = "parameter.";

    private final Map<String, Map<String, String>> parameters = new HashMap<>();
    private List<MinerRecord> offered = List.of();
    private String chosen = "";
    /** The last choice of the user that makes sense another day as well. */
    private String wanted = "";

    private boolean chosenByUser;

    /** Offers miners, in their order; keeps what is chosen if there is something. */
    void offer(List<MinerRecord> miners) {
        offered = List.copyOf(miners);
        if (chosen().isEmpty() && offered.stream().anyMatch(miner -> miner.id().equals(wanted))) {
            chosen = wanted;
        }
    }

    /** Chooses the first, unless the user chose. */
    void first() {
        if (!offered.isEmpty() && (chosen().isEmpty() || !chosenByUser)) {
            chosen = offered.get(0).id();
        }
    }

    /** The same miners with other figures, in the order they have now. */
    void update(List<MinerRecord> miners) {
        Map<String, MinerRecord> byId =
                miners.stream().collect(Collectors.toMap(MinerRecord::id, Function.identity(), (a, b) -> a));
        List<MinerRecord> next = new ArrayList<>();
        for (MinerRecord old : offered) {
            Optional.ofNullable(byId.remove(old.id())).ifPresent(next::add);
        }
        miners.stream().filter(miner -> byId.containsKey(miner.id())).forEach(next::add);
        offer(next);
    }

    /** Another staining: other figures, another first; what the user chose stays. */
    void forget() {
        offered = List.of();
        chosen = "";
        chosenByUser = !wanted.isEmpty();
    }

    List<MinerRecord> offered() {
        return offered;
    }

    Optional<MinerRecord> chosen() {
        return offered.stream().filter(miner -> miner.id().equals(chosen)).findFirst();
    }

    /**
     * Chooses.
     *
     * @param lasting true when it is to be chosen another day as well
     */
    void choose(String miner, boolean lasting) {
        chosen = miner;
        chosenByUser = true;
        if (lasting) {
            wanted = miner;
        }
    }

    /** The values of the chosen miner's parameters that were set. */
    Map<String, String> parameters() {
        return parameters.getOrDefault(chosen, Map.of());
    }

    void setParameters(Map<String, String> values) {
        parameters.put(chosen, Map.copyOf(values));
    }

    Map<String, String> save() {
        Map<String, String> texts = new TreeMap<>();
        if (!wanted.isEmpty()) {
            texts.put(MINER, wanted);
        }
        parameters.forEach((miner, values) -> values.forEach((id, value) -> {
            texts.put(PARAMETER + miner + "." + id, value);
        }));
        return texts;
    }

    void restore(Map<String, String> saved) {
        wanted = saved.getOrDefault(MINER, "");
        chosen = "";
        chosenByUser = !wanted.isEmpty();
        saved.forEach((key, value) -> {
            int dot = key.lastIndexOf('.');
            if (key.startsWith(PARAMETER) && dot >= PARAMETER.length()) {
                String miner = key.substring(PARAMETER.length(), dot);
                Map<String, String> values = new HashMap<>(parameters.getOrDefault(miner, Map.of()));
                values.put(key.substring(dot + 1), value);
                parameters.put(miner, values);
            }
        });
        offer(offered);
    }
}
