/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.guard.GuardedCall;
import org.cytoloop.engine.guard.StuckCallException;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.workspace.Choices;

/**
 * A trainer, possibly a stranger's plug-in, that can do no harm: whatever it throws, errors included, becomes a {@link
 * ProblemException} that names it; answers that are not numbers from 0 to 1, one for each cell, are refused; and when it
 * does not stop within a second of being cancelled, it is waited for no longer (see {@link StuckCallException}).
 * Thread-safe.
 */
public final class GuardedTrainer implements ClassifierTrainer {
    private static final Logger LOG = Logger.getLogger(GuardedTrainer.class.getName());
    private final ClassifierTrainer trainer;
    private final GuardedCall guard;

    private GuardedTrainer(ClassifierTrainer trainer) {
        this.trainer = trainer;
        this.guard = new GuardedCall("trainer", trainer.id());
    }

    /** Guards a trainer; one that is guarded already stays as it is. */
    public static GuardedTrainer of(ClassifierTrainer trainer) {
        return trainer instanceof GuardedTrainer guarded ? guarded : new GuardedTrainer(trainer);
    }

    /**
     * The installed trainer with an id, guarded.
     *
     * @throws ProblemException when there is none, naming those there are
     */
    public static GuardedTrainer byId(String id) throws ProblemException {
        return of(Services.byId(ClassifierTrainer.class, id, "trainer"));
    }

    /** The trainer as a study remembers it. */
    UsedProvider described() {
        return Services.described(Choices.TRAINER, trainer);
    }

    @Override
    public String id() {
        return trainer.id();
    }

    @Override
    public String displayName() {
        return trainer.displayName();
    }

    @Override
    public String version() {
        return trainer.version();
    }

    @Override
    public void makeReady() {
        try {
            guard.callHere("to make itself ready", () -> {
                trainer.makeReady();
                return null;
            });
        } catch (ProblemException e) {
            LOG.log(Level.INFO, e.getMessage(), e);
        }
    }

    @Override
    public List<ParameterSpec> parameters() {
        return trainer.parameters();
    }

    /**
     * The values of all parameters.
     *
     * @param given values by parameter id; what is missing takes its default
     * @throws ProblemException when a name or value does not fit, or the trainer cannot name its parameters
     */
    public ParameterSet parameterValues(Map<String, String> given) throws ProblemException {
        return ParameterSet.of(guard.callHere("to name its parameters", trainer::parameters), given);
    }

    @Override
    public CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task)
            throws ProblemException {
        return GuardedClassifier.of(
                guard.call("while it trained", task, () -> trainer.train(data, parameters, seed, task)), guard);
    }

    @Override
    public CellClassifier read(byte[] bytes) throws ProblemException {
        byte[] own = bytes.clone();
        return GuardedClassifier.of(guard.callHere("to read its classifier", () -> trainer.read(own)), guard);
    }

    /**
     * The saved form of a classifier that came from here.
     *
     * @throws ProblemException when it cannot be saved
     */
    static byte[] saved(CellClassifier classifier) throws ProblemException {
        return ((GuardedClassifier) classifier).saved();
    }
}
