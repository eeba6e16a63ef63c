/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.prefs.Preferences;
import org.openide.util.NbPreferences;

/** What the workbench remembers from one start to the next: recent studies, places, who works. Thread-safe. */
public final class OpeningSettings {
    /** Number of studies that are remembered. */
    public static final int MOST_RECENT = 10;

    private static final String RECENT = "recent.";
    private static final String OPEN = "open";
    private static final String REOPEN = "reopen";
    private static final String PLACE = "place";
    private static final String ANNOTATOR = "annotator";

    private final Preferences store;

    /** Settings in a store of their own. */
    public OpeningSettings(Preferences store) {
        this.store = store;
    }

    /** The settings of the user of this workbench. */
    public static OpeningSettings ofUser() {
        return new OpeningSettings(
                NbPreferences.forModule(OpeningSettings.class).node("opening"));
    }

    /** The studies opened last, newest first. */
    public synchronized List<Path> recent() {
        List<Path> recent = new ArrayList<>();
        for (int i = 0; i < MOST_RECENT; i++) {
            path(RECENT + i).ifPresent(recent::add);
        }
        return recent;
    }

    /** A study was opened: it comes first in the list, and is the one to open at the next start. */
    public synchronized void opened(Path study) {
        List<Path> recent = recent();
        recent.remove(study);
        recent.add(0, study);
        setRecent(recent);
        put(OPEN, study.toString());
    }

    /** Forgets the recent studies. */
    public synchronized void clearRecent() {
        setRecent(List.of());
    }

    private void setRecent(List<Path> recent) {
        for (int i = 0; i < MOST_RECENT; i++) {
            put(RECENT + i, i < recent.size() ? recent.get(i).toString() : "");
        }
    }

    /** The user closed the study: none is to be opened at the next start. */
    public synchronized void closed() {
        put(OPEN, "");
    }

    /** The study that was open when the workbench ended, unless the user does not want it opened again. */
    public synchronized Optional<Path> toReopen() {
        return reopens() ? path(OPEN) : Optional.empty();
    }

    /** True when the study that was open at the end is opened at the next start; so unless the user chose otherwise. */
    public boolean reopens() {
        return store.getBoolean(REOPEN, true);
    }

    /** Chooses whether the study that was open at the end is opened at the next start. */
    public void setReopens(boolean on) {
        store.putBoolean(REOPEN, on);
    }

    /** The folder in which the last study was made; by default the user's documents. */
    public Path place() {
        return path(PLACE).filter(Files::isDirectory).orElseGet(OpeningSettings::documents);
    }

    /** Remembers the folder in which a study was made. */
    public void setPlace(Path folder) {
        put(PLACE, folder.toString());
    }

    /** The user's folder for documents, or their home when there is none. */
    public static Path documents() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    /** Who works, as told last; by default the name under which they are logged in. */
    public String annotator() {
        String told = store.get(ANNOTATOR, "");
        return told.isBlank() ? System.getProperty("user.name", "unknown") : told;
    }

    /** Remembers who works. */
    public void setAnnotator(String name) {
        if (name.length() <= Preferences.MAX_VALUE_LENGTH) {
            store.put(ANNOTATOR, name);
        }
    }

    private void put(String key, String value) {
        if (value.isEmpty() || value.length() > Preferences.MAX_VALUE_LENGTH) {
            store.remove(key);
        } else {
            store.put(key, value);
        }
    }

    private Optional<Path> path(String key) {
        String text = store.get(key, "");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
