/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.cytoloop.workspace.StudyListener;

/** What of a study has changed since somebody looked. Lets go of who looks: the study does not keep it. Thread-safe. */
final class StudyNews {
    private final String staining;
    private final Set<Topic> topics = EnumSet.allOf(Topic.class);

    private StudyNews(String staining) {
        this.staining = staining;
    }

    /** Everything is new at the beginning. */
    static StudyNews of(Study study, String staining) {
        StudyNews news = new StudyNews(staining);
        study.addListener(new Ear(study, news));
        return news;
    }

    /** What changed since it was last taken. */
    synchronized Set<Topic> take() {
        Set<Topic> taken = EnumSet.noneOf(Topic.class);
        taken.addAll(topics);
        topics.clear();
        return taken;
    }

    /** Adds what changed, or gives back what was taken but not looked at. */
    synchronized void add(Collection<Topic> changed) {
        topics.addAll(changed);
    }

    private void hear(StudyEvent event) {
        if (event.stainings().isEmpty() || event.stainings().contains(staining)) {
            add(event.topics());
        }
    }

    /** What the study holds. */
    private static final class Ear implements StudyListener {
        private final Study study;
        private final WeakReference<StudyNews> news;

        Ear(Study study, StudyNews news) {
            this.study = study;
            this.news = new WeakReference<>(news);
        }

        @Override
        public void studyChanged(StudyEvent event) {
            StudyNews listening = news.get();
            if (listening == null) {
                study.removeListener(this);
            } else {
                listening.hear(event);
            }
        }
    }
}
