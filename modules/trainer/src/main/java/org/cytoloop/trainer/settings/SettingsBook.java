/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.cytoloop.core.model.TrainingBalance;

/**
 * The settings of each staining of one study. A staining nothing was chosen for has what the user chose last anywhere.
 * Not thread-safe.
 */
public final class SettingsBook {
    private static final String LIVE = "live";
    private static final String OLD_WEIGHT = "weight";

    private final Preferences last;
    private final Map<String, TrainerSettings> chosen = new HashMap<>();

    /**
     * An empty book.
     *
     * @param last where what was chosen last is remembered from one study to the next
     */
    public SettingsBook(Preferences last) {
        this.last = last;
    }

    /** The settings of a staining. */
    public TrainerSettings of(String staining) {
        return chosen.containsKey(staining) ? chosen.get(staining) : lastUsed();
    }

    /** True when settings were chosen for a staining, in this study. */
    public boolean isChosen(String staining) {
        return chosen.containsKey(staining);
    }

    /** Chooses settings for a staining. */
    public void set(String staining, TrainerSettings settings) {
        chosen.put(staining, settings);
    }

    /** Remembers what a training was started with for studies to come; the seed is no habit. */
    public void used(TrainerSettings settings) {
        try {
            last.clear();
        } catch (BackingStoreException e) {
            // what cannot be read cannot be written either: the defaults come back then
            return;
        }
        settings.withSeed(TrainerSettings.DEFAULT.seed()).texts().forEach(last::put);
    }

    private TrainerSettings lastUsed() {
        Map<String, String> texts = new HashMap<>();
        try {
            for (String key : last.keys()) {
                texts.put(key, last.get(key, ""));
            }
        } catch (BackingStoreException e) {
            return TrainerSettings.DEFAULT;
        }
        return TrainerSettings.of(texts);
    }

    /** What was chosen in this study, as texts that {@link #restore} reads. */
    public SortedMap<String, String> save(boolean live) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put(LIVE, Boolean.toString(live));
        chosen.forEach(
                (staining, settings) -> settings.texts().forEach((key, value) -> texts.put(key(staining, key), value)));
        return texts;
    }

    /**
     * Goes back to what was saved.
     *
     * @param stainings the stainings of the study
     * @return whether live update was on
     */
    public boolean restore(Iterable<String> stainings, Map<String, String> texts) {
        for (String staining : stainings) {
            String prefix = key(staining, "");
            Map<String, String> own = new HashMap<>();
            texts.forEach((key, value) -> {
                if (key.startsWith(prefix)) {
                    own.put(key.substring(prefix.length()), value);
                }
            });
            if (!own.isEmpty()) {
                set(staining, TrainerSettings.of(own));
            }
        }
        return Boolean.parseBoolean(texts.get(LIVE));
    }

    /**
     * The balance that was chosen for a staining before studies kept theirs, from what {@link #restore} reads.
     *
     * @param on ON samples there are
     * @param off OFF samples there are
     */
    public static Optional<TrainingBalance> oldBalance(String staining, Map<String, String> texts, int on, int off) {
        return Optional.ofNullable(texts.get(key(staining, OLD_WEIGHT)))
                .flatMap(text -> OldWeight.balance(text, on, off));
    }

    /** A staining may be called anything, so its length comes first: one is never the beginning of another. */
    private static String key(String staining, String key) {
        return staining.length() + ":" + staining + ":" + key;
    }
}
