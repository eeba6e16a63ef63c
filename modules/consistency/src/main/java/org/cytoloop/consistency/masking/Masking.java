/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.masking;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Blinding;
import org.openide.util.NbBundle.Messages;

/** Masks an open study and takes the mask off; says how things stand. For the EDT. */
@Messages({
    "Masking_masking=Masking names",
    "Masking_unmasking=Unmasking names",
    "Masking_never=Names have never been masked: every label so far was given with animal and group in view.",
    "# {0} - since when",
    "# {1} - who masked",
    "Masking_on=Names are masked since {0}, by {1}: labels given now are blind.",
    "# {0} - how often",
    "# {1} - until when",
    "Masking_off=Names are shown. They were masked {0,choice,1#once|1<{0} times}, last until {1}."
})
public final class Masking {
    private static final long LARGEST = 999_999;

    private final OpenStudy open;

    /** The mask of a study. */
    public Masking(OpenStudy open) {
        this.open = open;
    }

    /** True while names are hidden. */
    public boolean isOn() {
        return open.study().blinding().mask().isPresent();
    }

    /** Hides the names, in an order nobody can foresee; journaled, and not undone with the labels. */
    public void on() {
        // which seed it is does not matter: it is journaled, and gives the same names again after a restart
        long seed = 1 + new SeededRandom(System.nanoTime() ^ System.currentTimeMillis() << 20).nextInt((int) LARGEST);
        open.writer().submit(Bundle.Masking_masking(), study -> study.blinding().mask(seed));
    }

    /** Shows the names again; journaled, so that it ends the time of blind labelling for good. */
    public void off() {
        open.writer().submit(Bundle.Masking_unmasking(), study -> {
            study.blinding().unmask();
            return null;
        });
    }

    /** How things stand, in a sentence. */
    public String sentence() {
        Blinding blinding = open.study().blinding();
        Optional<Blinding.Mask> now = blinding.mask();
        if (now.isPresent()) {
            return Bundle.Masking_on(when(now.get().from()), now.get().annotator());
        }
        int times = blinding.masks().size();
        return times == 0
                ? Bundle.Masking_never()
                : Bundle.Masking_off(times, when(blinding.masks().get(times - 1).to()));
    }

    private static String when(java.time.Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .withZone(ZoneId.systemDefault())
                .format(time);
    }
}
