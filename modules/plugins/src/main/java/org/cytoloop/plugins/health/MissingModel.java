/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.operations.providers.Missing;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.ProviderHealth;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModel;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/** Which plug-ins one open study misses. For the EDT, but for {@link #rows}. */
@Messages("MissingModel_looking=Looking for the plug-ins of the study")
final class MissingModel implements StudyModel {
    private static final Logger LOG = Logger.getLogger(MissingModel.class.getName());
    private final OpenStudy open;
    private final Consumer<MissingModel> tell;
    private final Runnable changed;
    private final Loader<List<Missing>> loader;
    private volatile List<Missing> missing = List.of();
    private Runnable left = () -> {};
    private boolean told;

    /**
     * A model that has not looked yet.
     *
     * @param tell tells the user, once, when something is missing as the study is opened
     * @param changed told of every change
     */
    MissingModel(OpenStudy open, Consumer<MissingModel> tell, Runnable changed) {
        this.open = open;
        this.tell = tell;
        this.changed = changed;
        this.loader = new Loader<>(this::found, why -> LOG.log(Level.INFO, "Plug-ins of the study: {0}", why));
    }

    @Override
    public OpenStudy study() {
        return open;
    }

    @Override
    public void begin() {
        look();
    }

    @Override
    public void studyChanged(StudyEvent event) {
        look();
    }

    @Override
    public void providersChanged() {
        look();
    }

    @Override
    public void leave() {
        loader.stop();
        left.run();
        left = () -> {};
    }

    /** Has something done when the study leaves the desk. */
    void whenLeft(Runnable next) {
        left = next;
    }

    private void look() {
        loader.load(open, Bundle.MissingModel_looking(), task -> Missing.of(open.study()));
    }

    private void found(List<Missing> now) {
        boolean other = !now.equals(missing);
        missing = List.copyOf(now);
        if (other) {
            changed.run();
        }
        if (!told && !now.isEmpty()) {
            tell.accept(this);
        }
        told = true;
    }

    /** One sentence for each plug-in that is missing, as the user may read it. */
    List<String> sentences() {
        return missing.stream().map(one -> open.names().text(one.sentence())).toList();
    }

    /** The rows of the health page about what is missing and not installed; on any thread. */
    List<ProviderHealth> rows() {
        return missing.stream()
                .filter(one -> !one.switchedOff())
                .map(MissingModel::row)
                .toList();
    }

    private static ProviderHealth row(Missing missing) {
        UsedProvider used = missing.provider();
        return new ProviderHealth(
                used.kind(),
                used.id(),
                used.name(),
                used.version(),
                "",
                used.module(),
                used.moduleVersion(),
                HealthState.NOT_INSTALLED,
                missing.sentence());
    }
}
