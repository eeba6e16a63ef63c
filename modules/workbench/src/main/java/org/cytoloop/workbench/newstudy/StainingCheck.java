/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.openide.util.NbBundle.Messages;

/** What is wrong, or odd, about the stainings and images of a new study. */
@Messages({
    "StainingCheck_none=Add at least one staining: what you want to find in the cells.",
    "# {0} - channel",
    "StainingCheck_noName=Name the staining on channel {0}, such as cFos.",
    "StainingCheck_noNameAtAll=Name the staining, such as cFos.",
    "# {0} - name",
    "StainingCheck_twice=Two stainings are called {0}; every staining needs a name of its own.",
    "# {0} - name",
    "StainingCheck_reserved=\"{0}\" stands for the nuclear stain; give the staining another name.",
    "# {0} - staining",
    "StainingCheck_noChannel=Choose the channel that shows {0}: a name, or a number from 1.",
    "# {0} - channel",
    "# {1} - what for",
    "# {2} - channels there are",
    "StainingCheck_unknown=The first image has no channel \"{0}\" for {1}; it has {2}.",
    "StainingCheck_nuclei=nuclei",
    "# {0} - staining",
    "StainingCheck_sameAsNuclei={0} is on the channel that shows the nuclei: nearly every cell will be ON.",
    "# {0} - staining",
    "# {1} - other staining",
    "StainingCheck_sameChannel={0} and {1} are on the same channel.",
    "# {0} - image",
    "# {1} - channel",
    "StainingCheck_lacks={0} has no channel \"{1}\" and will not be added.",
    "# {0} - number of images",
    "StainingCheck_unreadable={0,choice,1#1 file cannot be read and is left out.|1<{0} files cannot be read and are left out.}",
    "StainingCheck_control=The name of a staining has line breaks or other control characters; leave them out."
})
final class StainingCheck {
    private StainingCheck() {}

    /** Why no study can be made of it. */
    static Optional<String> problem(NewStudyModel model) {
        List<Staining> stainings = model.stainings();
        if (stainings.isEmpty()) {
            return Optional.of(Bundle.StainingCheck_none());
        }
        if (!model.channels().has(model.nuclei()) && !model.nuclei().isEmpty()) {
            return Optional.of(unknown(model, model.nuclei(), Bundle.StainingCheck_nuclei()));
        }
        Set<String> names = new HashSet<>();
        for (Staining staining : stainings) {
            Optional<String> wrong = problem(model, staining, names);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> problem(NewStudyModel model, Staining staining, Set<String> names) {
        String name = staining.name().trim();
        String channel = staining.channel().trim();
        if (name.isEmpty()) {
            return Optional.of(
                    channel.isEmpty() ? Bundle.StainingCheck_noNameAtAll() : Bundle.StainingCheck_noName(channel));
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Bundle.StainingCheck_control());
        }
        if (name.equalsIgnoreCase(StudySettings.NUCLEI)) {
            return Optional.of(Bundle.StainingCheck_reserved(name));
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(Bundle.StainingCheck_twice(name));
        }
        if (channel.isEmpty()) {
            return Optional.of(Bundle.StainingCheck_noChannel(name));
        }
        return model.channels().has(channel) ? Optional.empty() : Optional.of(unknown(model, channel, name));
    }

    private static String unknown(NewStudyModel model, String channel, String what) {
        return Bundle.StainingCheck_unknown(channel, what, model.channels().described());
    }

    /** What is odd about the stainings. */
    static Optional<String> note(NewStudyModel model) {
        List<Staining> stainings = model.stainings();
        for (int i = 0; i < stainings.size(); i++) {
            String channel = stainings.get(i).channel().trim();
            if (!model.nuclei().isEmpty() && channel.equalsIgnoreCase(model.nuclei())) {
                return Optional.of(
                        Bundle.StainingCheck_sameAsNuclei(stainings.get(i).name()));
            }
            for (int j = 0; j < i; j++) {
                if (channel.equalsIgnoreCase(stainings.get(j).channel().trim())) {
                    return Optional.of(Bundle.StainingCheck_sameChannel(
                            stainings.get(j).name(), stainings.get(i).name()));
                }
            }
        }
        return lacking(model);
    }

    /** The first image that lacks a channel that the first one has. */
    private static Optional<String> lacking(NewStudyModel model) {
        for (ProbedImage image : model.images()) {
            if (image.isReadable()) {
                ChannelChoices own = new ChannelChoices(image.channels(), image.channels());
                for (Staining channel : model.settings().channels()) {
                    if (!own.has(channel.channel())) {
                        return Optional.of(Bundle.StainingCheck_lacks(image.name(), channel.channel()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What is odd about the images. */
    static Optional<String> imageNote(NewStudyModel model) {
        long unreadable = model.images().stream()
                .filter(image -> image.state() == ProbedImage.State.UNREADABLE)
                .count();
        return unreadable == 0 ? Optional.empty() : Optional.of(Bundle.StainingCheck_unreadable(unreadable));
    }
}
