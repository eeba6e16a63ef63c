/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.calls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.util.NbBundle.Messages;

/**
 * The calls of the current round, read when somebody watches and then slice by slice as they are stored; labels and
 * thresholds change nothing of it. For the EDT.
 */
@Messages({"CallSource_job=Reading the calls of the round", "CallSource_stopped=Reading the calls was stopped."})
public final class CallSource {
    private final List<Runnable> listeners = new ArrayList<>();
    private final Set<Object> watchers = new HashSet<>();
    private final Loader<Read> loader = new Loader<>(this::read, this::failed);
    private final Map<String, SliceCalls> calls = new TreeMap<>();
    private final Set<String> stale = new HashSet<>();
    private OpenStudy open;
    private RoundInfo of;
    private String trouble = "";

    /** What was read: null for slices that were not classified. */
    private record Read(RoundInfo round, Map<String, SliceCalls> calls) {}

    /** Tells whenever there are other calls. */
    public void addListener(Runnable changed) {
        listeners.add(changed);
    }

    /** Another study, or none. */
    public void setStudy(OpenStudy next) {
        open = next;
        begin();
    }

    /** Somebody watches, or no more. */
    public void watch(Object watcher, boolean watches) {
        if (watches ? watchers.add(watcher) : watchers.remove(watcher)) {
            follow();
        }
    }

    /** Another staining is the current one. */
    public void stainingChanged() {
        begin();
        follow();
    }

    private void begin() {
        loader.stop();
        calls.clear();
        stale.clear();
        of = null;
        trouble = "";
    }

    /** Something was written. */
    public void studyChanged(StudyEvent event) {
        Set<Topic> topics = event.topics();
        if (topics.contains(Topic.CALLS) || topics.contains(Topic.CELLS) || topics.contains(Topic.SLICES)) {
            if (event.slices().isEmpty()) {
                of = null;
            } else {
                stale.addAll(event.slices());
            }
            follow();
        } else if (topics.contains(Topic.ROUNDS)) {
            follow();
        }
    }

    private void follow() {
        if (open == null || watchers.isEmpty() || loader.isLoading()) {
            return;
        }
        Optional<RoundInfo> round = round();
        if (round.isEmpty()) {
            calls.clear();
            of = null;
            return;
        }
        Study study = open.study();
        if (!isSame(of, round.get())) {
            calls.clear();
            stale.clear();
            study.slices().stream().map(Slice::name).forEach(stale::add);
        }
        of = round.get();
        if (!stale.isEmpty()) {
            List<String> slices = List.copyOf(stale);
            stale.clear();
            trouble = "";
            RoundInfo asked = of;
            loader.load(open, Bundle.CallSource_job(), task -> read(study, asked, slices, task));
        }
    }

    private static boolean isSame(RoundInfo one, RoundInfo other) {
        return one != null && one.staining().equals(other.staining()) && one.number() == other.number();
    }

    private static Read read(Study study, RoundInfo round, List<String> slices, TaskContext task)
            throws ProblemException {
        Map<String, SliceCalls> read = new TreeMap<>();
        for (int i = 0; i < slices.size(); i++) {
            task.checkCancelled();
            task.progress(i / (double) slices.size(), null);
            String slice = slices.get(i);
            Optional<CellSetInfo> cells = study.slice(slice).flatMap(known -> study.cellSet(slice));
            Optional<float[]> pOn = cells.isPresent() ? study.calls(slice, round) : Optional.empty();
            boolean fits = pOn.isPresent() && pOn.get().length == cells.get().count();
            read.put(slice, fits ? new SliceCalls(cells.get(), pOn.get()) : null);
        }
        return new Read(round, read);
    }

    private void read(Read read) {
        if (isSame(of, read.round())) {
            read.calls().forEach((slice, found) -> {
                if (found == null) {
                    calls.remove(slice);
                } else {
                    calls.put(slice, found);
                }
            });
        }
        follow();
        tell();
    }

    private void failed(String sentence) {
        trouble = sentence.isEmpty() ? Bundle.CallSource_stopped() : sentence;
        of = null;
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** The current round. */
    public Optional<RoundInfo> round() {
        return open == null
                ? Optional.empty()
                : open.study().rounds().current(open.staining().name());
    }

    /** What is known of the current round's calls, in the order of the slices; those that no longer fit are left out. */
    public List<SliceCalls> calls() {
        List<SliceCalls> known = new ArrayList<>();
        if (open != null && round().filter(now -> isSame(of, now)).isPresent()) {
            for (SliceCalls each : calls.values()) {
                if (open.study()
                        .cellSet(each.cellSet().slice())
                        .filter(each.cellSet()::equals)
                        .isPresent()) {
                    known.add(each);
                }
            }
        }
        return known;
    }

    /** True while calls are being read. */
    public boolean isLoading() {
        return loader.isLoading();
    }

    /** Why calls could not be read; empty when they were. */
    public String trouble() {
        return trouble;
    }
}
